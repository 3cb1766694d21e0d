// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/findbar.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

namespace {

QToolButton *button(const QString &text, const QString &tip, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setText(text);
    made->setAccessibleName(tip);
    setPlainToolTip(made, tip);
    made->setProperty("role", QStringLiteral("quiet"));
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QFrame(parent),
      m_text(new QLineEdit(this)),
      m_outcome(plainLabel({}, "error", this))
{
    setProperty("role", QStringLiteral("panel"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setAccessibleName(tr("Find in the text"));
    m_text->setPlaceholderText(tr("Find"));
    m_text->setClearButtonEnabled(true);
    auto *previous = button(QStringLiteral("↑"), tr("Previous match (Shift+F3)"), this);
    auto *next = button(QStringLiteral("↓"), tr("Next match (F3)"), this);
    auto *close = button(QStringLiteral("✕"), tr("Close the search (Esc)"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::unit, Theme::unit / 2, Theme::unit, Theme::unit / 2);
    row->setSpacing(Theme::unit / 2);
    row->addWidget(m_text, 1);
    row->addWidget(m_outcome);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_outcome->clear(); });
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
    m_outcome->setText(found ? QString() : tr("Not found"));
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
