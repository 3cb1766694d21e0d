// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/conflictbar.h"

#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

ConflictBar::ConflictBar(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_icon(plainLabel({}, "", this)),
      m_text(new TextLabel({}, "", this)),
      m_reload(new QPushButton(tr("Reload"), this)),
      m_keep(new QPushButton(tr("Keep mine"), this)),
      m_compare(new QPushButton(tr("Compare"), this))
{
    setObjectName(QStringLiteral("conflictBar"));
    setProperty("role", QStringLiteral("banner"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::unit, Theme::unit / 2, Theme::unit, Theme::unit / 2);
    layout->setSpacing(Theme::unit);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    const std::pair<QPushButton *, QString> buttons[] = {
        {m_reload, tr("Show what is on disk; undo brings the edits back")},
        {m_keep, tr("Go on; saving replaces what is on disk")},
        {m_compare, tr("Show the lines that differ")}};
    for (const auto &[button, what] : buttons) {
        layout->addWidget(button);
        button->setAccessibleName(button->text());
        setPlainToolTip(button, what);
    }
    m_reload->setObjectName(QStringLiteral("conflictReload"));
    m_keep->setObjectName(QStringLiteral("conflictKeep"));
    m_compare->setObjectName(QStringLiteral("conflictCompare"));
    connect(m_reload, &QPushButton::clicked, this, &ConflictBar::reloadRequested);
    connect(m_keep, &QPushButton::clicked, this, &ConflictBar::keepRequested);
    connect(m_compare, &QPushButton::clicked, this, &ConflictBar::compareRequested);
    connect(&theme, &Theme::changed, this, &ConflictBar::paintIcon);
    paintIcon();
    hide();
}

void ConflictBar::tell(const QString &text, bool canReload)
{
    m_reload->setVisible(canReload);
    m_compare->setVisible(canReload);
    const bool isNews = !isVisible() || m_text->text() != text;
    m_text->setWords(text);
    show();
    if (!isNews)
        return;
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ConflictBar::paintIcon()
{
    const int size = 2 * Theme::unit;
    m_icon->setPixmap(icon(QStringLiteral("warning"), m_theme.colors().warn).pixmap({size, size}, devicePixelRatio()));
}

} // namespace ui
