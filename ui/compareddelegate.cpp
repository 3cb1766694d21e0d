// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/compareddelegate.h"

#include "ui/comparedmodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

namespace ui {

namespace {

constexpr int deepestIndent = 12; ///< levels; a narrow column has no room for more

} // namespace

ComparedDelegate::ComparedDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QColor ComparedDelegate::colorOf(const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    const QVariant tone = index.data(ComparedModel::ToneRole);
    if (index.column() == ComparedModel::Member)
        return tone.isValid() ? colors.text : colors.muted;
    if (index.column() == ComparedModel::Outcome && tone.isValid())
        return frontColor(colors, Tone(tone.toInt()));
    return index.data(ComparedModel::AbsentRole).toBool() ? colors.muted : colors.text;
}

void ComparedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    item.state &= ~QStyle::State_HasFocus; // the selected row is the mark
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    QRect room = item.rect.adjusted(Theme::unit, 0, -Theme::unit / 2, 0);
    if (index.column() == ComparedModel::Member)
        room.setLeft(room.left() +
                     2 * Theme::unit * std::min(deepestIndent, index.data(ComparedModel::DepthRole).toInt()));
    const bool isValue = index.column() == ComparedModel::Sent || index.column() == ComparedModel::Returned;
    painter->setFont(isValue ? m_theme.monospace() : item.font);
    painter->setPen(colorOf(index));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace ui
