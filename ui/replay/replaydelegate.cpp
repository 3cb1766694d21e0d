// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/replay/replaydelegate.h"

#include "ui/cellpaint.h"
#include "ui/history/timelinemarks.h"
#include "ui/replay/replaytable.h"
#include "ui/theme.h"

#include <QPainter>

namespace ui {

namespace {

constexpr double markRadius = 4;
constexpr int markRoom = 2 * Theme::unit;

} // namespace

ReplayDelegate::ReplayDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void ReplayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    painter->setFont(cell.font);
    const Colors &colors = m_theme.colors();
    QRect room = cell.rect.adjusted(Theme::unit, 0, -Theme::unit, 0);
    if (const QVariant mark = index.data(ReplayTable::MarkRole); mark.isValid()) {
        const auto outcome = history::PointOutcome(mark.toInt());
        painter->setRenderHint(QPainter::Antialiasing);
        paintMark(*painter, outcome, QPointF(room.left() + markRadius, room.center().y() + 0.5), markRadius,
                  outcomeColor(colors, outcome));
        painter->setRenderHint(QPainter::Antialiasing, false);
        room.setLeft(room.left() + markRoom);
    }
    const auto color = index.data(Qt::ForegroundRole).value<QColor>();
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const QString aside = index.data(ReplayTable::AsideRole).toString();
    if (const QVariant tone = index.data(ReplayTable::ToneRole); tone.isValid()) {
        paintChip(*painter, room, text, Tone(tone.toInt()), colors);
    } else if (alignment.isValid()) {
        paintLine(*painter, room, text, color, Qt::Alignment(alignment.toInt()) & Qt::AlignHorizontal_Mask);
    } else {
        paintLine(*painter, room, text, color);
        const int width = painter->fontMetrics().horizontalAdvance(text) + 2 * Theme::unit;
        if (!aside.isEmpty() && width < room.width() - 4 * Theme::unit)
            paintLine(*painter, room.adjusted(width, 0, 0, 0), aside, colors.muted);
    }
    painter->restore();
}

} // namespace ui
