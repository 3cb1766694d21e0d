// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/navigatordelegate.h"

#include "ui/icons.h"
#include "ui/navigatormodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

namespace ui {

namespace {

constexpr int verbWidth = 40;

} // namespace

NavigatorDelegate::NavigatorDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{}

void NavigatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    const bool selected = option.state & QStyle::State_Selected;
    const auto entry = NavigatorModel::Entry(index.data(NavigatorModel::EntryRole).toInt());
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

    painter->save();
    QRect rect = option.rect.adjusted(2, 0, -4, 0);
    const auto write = [&](const QString &text, const QFont &font, const QColor &color) {
        painter->setFont(font);
        painter->setPen(color);
        const QString elided = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, elided);
    };
    QFont font = option.font;
    const QString text = index.data(Qt::DisplayRole).toString();
    switch (entry) {
    case NavigatorModel::Entry::Section:
        font.setBold(true);
        font.setPointSizeF(font.pointSizeF() * 0.85);
        write(text, font, colors.muted);
        break;
    case NavigatorModel::Entry::Area:
        write(text, font, colors.text);
        break;
    case NavigatorModel::Entry::Operation: {
        QFont verb = m_theme.monospace();
        verb.setBold(true);
        verb.setPointSizeF(font.pointSizeF() * 0.8);
        write(index.data(NavigatorModel::VerbRole).toString(), verb, colors.good);
        rect.setLeft(rect.left() + verbWidth);
        write(text, font, selected ? colors.accent : colors.text);
        break;
    }
    case NavigatorModel::Entry::SavedRequest:
        icon(QStringLiteral("file"), colors.muted).paint(painter, QRect(rect.left(), rect.center().y() - 7, 14, 14));
        rect.setLeft(rect.left() + 20);
        write(text, font, selected ? colors.accent : colors.text);
        break;
    case NavigatorModel::Entry::Environment: {
        const bool current = index.data(NavigatorModel::CurrentRole).toBool();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(current ? colors.accent : colors.muted, 1.5));
        const QRectF ring(rect.left() + 1.5, rect.center().y() - 4.5, 10, 10);
        painter->drawEllipse(ring);
        if (current) {
            painter->setBrush(colors.accent);
            painter->drawEllipse(ring.adjusted(3, 3, -3, -3));
        }
        const QString note = index.data(NavigatorModel::NoteRole).toString();
        rect.setLeft(rect.left() + 18);
        write(text, font, colors.text);
        if (!note.isEmpty()) {
            rect.setLeft(rect.left() + QFontMetrics(font).horizontalAdvance(text) + Theme::unit);
            write(note, font, colors.warn);
        }
        break;
    }
    }
    painter->restore();
}

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + verbWidth, option.fontMetrics.height() + 12};
}

} // namespace ui
