// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/offeredwords.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include <QPainter>

namespace ui {

OfferedWords::OfferedWords(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void OfferedWords::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString word = visibleText(cell.text);
    cell.text.clear();
    cell.state &= ~QStyle::State_HasFocus;
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    const QRect room = cell.rect.adjusted(Theme::unit, 0, -Theme::unit, 0);
    painter->setFont(cell.font);
    painter->setPen(m_theme.colors().text);
    const QString shown = cell.fontMetrics.elidedText(word, Qt::ElideMiddle, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    const int taken = cell.fontMetrics.horizontalAdvance(shown) + 2 * Theme::unit;
    const QRect rest = room.adjusted(taken, 0, 0, 0);
    if (rest.width() > 4 * Theme::unit) {
        painter->setPen(m_theme.colors().muted);
        painter->drawText(
            rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
            cell.fontMetrics.elidedText(visibleText(index.data(MeaningRole).toString()), Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

} // namespace ui
