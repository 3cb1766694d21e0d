// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/textpage.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QMenu>
#include <QVBoxLayout>

namespace ui {

TextPage::TextPage(const QString &name, const QString &title, const QString &viewName, const Theme &theme,
                   QWidget *parent)
    : AnswerPage(name, title, parent),
      m_note(makeNote("muted", QStringLiteral("Note"))),
      m_view(new TextView(theme, this)),
      m_below(makeNote("warning", QStringLiteral("Below"))),
      m_column(new QVBoxLayout(this))
{
    m_view->setAccessibleName(viewName);
    m_view->setObjectName(QString(name + u"View"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_note);
    m_column->addWidget(m_view, 1);
    m_column->addWidget(m_below);
    setFocusProxy(m_view);
    connect(m_view, &TextView::refused, this, &TextPage::setBelow);
    connect(m_view, &TextView::menuRequested, this, &TextPage::addPlaces);
}

void TextPage::clear()
{
    m_view->setText({});
    m_note->hide();
    m_below->hide();
}

void TextPage::setNote(const QString &text)
{
    setLine(m_note, text);
}

void TextPage::setBelow(const QString &text)
{
    setLine(m_below, text);
}

qsizetype TextPage::bodyOffset(qsizetype) const
{
    return -1;
}

void TextPage::addPlaces(QMenu &menu, qsizetype shown)
{
    const qsizetype offset = bodyOffset(shown);
    if (offset < 0)
        return;
    menu.addSeparator();
    const std::pair<QString, QString> others[] = {{QStringLiteral("json"), tr("Show in JSON")},
                                                  {QStringLiteral("raw"), tr("Show in Raw")}};
    for (const auto &[page, text] : others) {
        if (page != objectName())
            menu.addAction(text, this, [this, page = page, offset, of = sharedAnswer()] {
                if (of == sharedAnswer()) // another answer may have come while the menu was open
                    emit placeWanted(page, offset, offset);
            });
    }
}

bool TextPage::saidThatNoneCame()
{
    if (answer().exchange().response)
        return false;
    setNote(tr("No answer came. The Wire tab shows the request."));
    return true;
}

} // namespace ui
