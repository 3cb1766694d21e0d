// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/findbar.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QToolButton>

namespace ui {

namespace {

QToolButton *button(const QString &text, const QString &tip, QWidget *parent)
{
    QToolButton *made = quietButton(tip, parent);
    made->setText(text);
    return made;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QFrame(parent),
      m_text(new QLineEdit(this)),
      m_outcome(plainLabel({}, "error", this)),
      m_case(button(QStringLiteral("Aa"), tr("Tell capital from small letters"), this))
{
    setProperty("role", QStringLiteral("panel"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setAccessibleName(tr("Find in the text"));
    m_text->setPlaceholderText(tr("Find"));
    m_text->setClearButtonEnabled(true);
    m_case->setCheckable(true);
    m_case->hide();
    auto *previous = button(QStringLiteral("↑"), tr("Previous match (Shift+F3)"), this);
    auto *next = button(QStringLiteral("↓"), tr("Next match (F3)"), this);
    auto *close = button(QStringLiteral("✕"), tr("Close the search (Esc)"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::unit, Theme::unit / 2, Theme::unit, Theme::unit / 2);
    row->setSpacing(Theme::unit / 2);
    row->addWidget(m_text, 1);
    row->addWidget(m_outcome);
    row->addWidget(m_case);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);
    connect(m_text, &QLineEdit::textEdited, this, [this] {
        m_outcome->clear();
        emit edited();
    });
    connect(m_case, &QToolButton::toggled, this, &FindBar::edited);
    connect(previous, &QToolButton::clicked, this, [this] { request(false); });
    connect(next, &QToolButton::clicked, this, [this] { request(true); });
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
}

void FindBar::open()
{
    show();
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

QString FindBar::text() const
{
    return m_text->text();
}

void FindBar::setFound(bool found)
{
    setOutcome(found ? QString() : tr("Not found"), "error");
}

void FindBar::setSearching()
{
    setOutcome(tr("Searching…"), "muted");
}

void FindBar::setFound(int number, int count, bool isMore)
{
    const QLocale locale;
    if (count == 0)
        setFound(false);
    else
        setOutcome(
            (isMore ? tr("%1 of more than %2") : tr("%1 of %2")).arg(locale.toString(number), locale.toString(count)),
            "muted");
}

void FindBar::setOutcome(const QString &text, const char *role)
{
    m_outcome->setText(text);
    m_outcome->setProperty("role", QString::fromLatin1(role));
    m_outcome->style()->unpolish(m_outcome);
    m_outcome->style()->polish(m_outcome);
}

void FindBar::offerCase()
{
    m_case->show();
}

Qt::CaseSensitivity FindBar::sensitivity() const
{
    return m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        request(!event->modifiers().testFlag(Qt::ShiftModifier));
    else if (event->matches(QKeySequence::FindNext))
        request(true);
    else if (event->matches(QKeySequence::FindPrevious))
        request(false);
    else
        QFrame::keyPressEvent(event);
}

void FindBar::request(bool forward)
{
    if (!m_text->text().isEmpty())
        emit findRequested(m_text->text(), forward);
}

} // namespace ui
