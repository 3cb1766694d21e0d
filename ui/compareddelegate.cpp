// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/compareddelegate.h"

#include "ui/labels.h"
#include "ui/sidebysidemodel.h"
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
    const QVariant tone = index.data(SideBySideModel::ToneRole);
    if (index.data(SideBySideModel::HeadingRole).toBool())
        return index.column() == SideBySideModel::Place ? colors.text : colors.muted;
    if (index.data(SideBySideModel::MutedRole).toBool())
        return colors.muted;
    if (index.column() == SideBySideModel::Place)
        return tone.isValid() ? colors.text : colors.muted;
    if (index.column() == SideBySideModel::Outcome && tone.isValid())
        return frontColor(colors, Tone(tone.toInt()));
    return index.data(SideBySideModel::AbsentRole).toBool() ? colors.muted : colors.text;
}

void ComparedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    item.state &= ~QStyle::State_HasFocus; // the selected row is the mark
    const bool isHeading = index.data(SideBySideModel::HeadingRole).toBool();
    if (isHeading && !item.state.testFlag(QStyle::State_Selected))
        painter->fillRect(item.rect, m_theme.colors().window);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    QRect room = item.rect.adjusted(Theme::unit, 0, -Theme::unit / 2, 0);
    const bool isPlace = index.column() == SideBySideModel::Place;
    if (isPlace)
        room.setLeft(room.left() +
                     2 * Theme::unit * std::min(deepestIndent, index.data(SideBySideModel::DepthRole).toInt()));
    const bool isValue = index.column() == SideBySideModel::Left || index.column() == SideBySideModel::Right;
    QFont font = isValue && !isHeading ? m_theme.monospace() : item.font;
    font.setBold(isHeading && isPlace);
    painter->setFont(font);
    painter->setPen(colorOf(index));
    painter->drawText(
        room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(text, isPlace ? item.textElideMode : Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace ui
