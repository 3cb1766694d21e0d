// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/banner.h"

#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace ui {

Banner::Banner(const Theme &theme, QWidget *parent, Kind kind)
    : QFrame(parent),
      m_theme(theme),
      m_kind(kind),
      m_icon(plainLabel({}, "", this)),
      m_text(new TextLabel({}, "", this)),
      m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setProperty("role", kind == Kind::Warning ? QStringLiteral("banner") : QStringLiteral("notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::unit, Theme::unit / 2, Theme::unit, Theme::unit / 2);
    layout->setSpacing(Theme::unit);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_close->setProperty("role", QStringLiteral("quiet"));
    m_close->setAccessibleName(tr("Close the message"));
    setPlainToolTip(m_close, tr("Close"));
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_closedText = text();
        hide();
        emit closed();
    });
    connect(&theme, &Theme::changed, this, &Banner::paintIcons);
    paintIcons();
    hide();
}

void Banner::tell(const QString &text, const QString &action)
{
    if (text == m_closedText)
        return;
    m_closedText.clear();
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(visibleText(line));
    m_text->setWords(lines.join(QChar::LineSeparator));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::withdraw()
{
    m_closedText.clear();
    hide();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintIcons()
{
    const int size = 2 * Theme::unit;
    const bool warns = m_kind == Kind::Warning;
    const QColor color = warns ? m_theme.colors().warn : m_theme.colors().info;
    m_icon->setPixmap(icon(warns ? QStringLiteral("warning") : QStringLiteral("info"), color)
                          .pixmap({size, size}, devicePixelRatio()));
    m_close->setIcon(icon(QStringLiteral("close"), color));
}

} // namespace ui
