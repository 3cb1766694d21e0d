// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/findingdelegate.h"

#include "ui/findingsmodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

namespace ui {

namespace {

constexpr int padding = Theme::unit / 2;
constexpr int signWidth = 2 * Theme::unit;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

/// As far as there is room.
void write(QPainter &painter, const QRect &room, const QString &text)
{
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

FindingDelegate::FindingDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.state &= ~QStyle::State_HasFocus; // the selected row is the mark
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    painter->setFont(item.font);
    const QRect room = item.rect.adjusted(padding, 0, -Theme::unit, 0);
    if (index.parent().isValid())
        paintFinding(*painter, room, index);
    else
        paintGroup(*painter, room, index);
    painter->restore();
}

void FindingDelegate::paintGroup(QPainter &painter, const QRect &room, const QModelIndex &index) const
{
    QFont font = painter.font();
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(frontColor(m_theme.colors(), Tone(index.data(FindingsModel::ToneRole).toInt())));
    write(painter, room,
          index.data(Qt::DisplayRole).toString() + QStringLiteral("  ") +
              QLocale().toString(index.data(FindingsModel::CountRole).toInt()));
}

void FindingDelegate::paintFinding(QPainter &painter, const QRect &room, const QModelIndex &index) const
{
    const int line = painter.fontMetrics().height();
    const QRect first(room.left(), room.top() + padding, room.width(), line);
    const QRect second = first.translated(0, line);
    painter.setPen(frontColor(m_theme.colors(), Tone(index.data(FindingsModel::ToneRole).toInt())));
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, index.data(FindingsModel::SignRole).toString());
    painter.setPen(m_theme.colors().text);
    write(painter, first.adjusted(signWidth, 0, 0, 0), index.data(Qt::DisplayRole).toString());
    painter.setFont(smaller(painter.font()));
    painter.setPen(m_theme.colors().muted);
    write(painter, second.adjusted(signWidth, 0, 0, 0), index.data(FindingsModel::PlaceRole).toString());
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {0, index.parent().isValid() ? 2 * line + 2 * padding : line + Theme::unit};
}

} // namespace ui
