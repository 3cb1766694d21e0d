// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/linebar.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace ui {

LineBar::LineBar(QWidget *parent) : QFrame(parent), m_place(new QLineEdit(this))
{
    setProperty("role", QStringLiteral("panel"));
    m_place->setObjectName(QStringLiteral("linePlace"));
    m_place->setAccessibleName(tr("Line to go to"));
    m_place->setPlaceholderText(tr("Line or line:column"));
    auto *caption = plainLabel(tr("Go to line"), "muted", this);
    caption->setBuddy(m_place);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::unit, Theme::unit / 2, Theme::unit, Theme::unit / 2);
    row->addWidget(caption);
    row->addWidget(m_place, 1);
}

void LineBar::open()
{
    show();
    m_place->selectAll();
    m_place->setFocus(Qt::ShortcutFocusReason);
}

void LineBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        request();
    else
        QFrame::keyPressEvent(event);
}

void LineBar::request()
{
    const QStringList parts = m_place->text().split(u':');
    bool isNumber = false;
    const int line = parts.front().trimmed().toInt(&isNumber);
    if (!isNumber)
        return m_place->selectAll();
    const int column = parts.size() > 1 ? parts[1].trimmed().toInt() : 1;
    emit requested(line, std::max(1, column));
}

} // namespace ui
