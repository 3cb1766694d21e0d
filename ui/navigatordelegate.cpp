// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/navigatordelegate.h"

#include "ui/historycell.h"
#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/navigatormodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace ui {

namespace {

constexpr int verbWidth = 40;
constexpr int iconSize = 14;
constexpr int iconWidth = 20;

/// What a chip says of a verdict, without a word.
QString markOf(Tone tone)
{
    return tone == Tone::Good  ? QStringLiteral("\u2713")
           : tone == Tone::Bad ? QStringLiteral("\u2717")
                               : QStringLiteral("!");
}

/// How far the words of a row stand behind its beginning.
int indentOf(NavigatorModel::Entry entry)
{
    return entry == NavigatorModel::Entry::SavedRequest ? verbWidth : iconWidth;
}

void paintVerdict(QPainter &painter, const QRect &rect, const history::Tally &tally, const Colors &colors)
{
    const Tone tone = toneOfTally(tally);
    const QFontMetrics metrics(painter.font(), painter.device());
    const int height = metrics.height() + 1;
    const QRect chip(rect.left(), rect.center().y() - height / 2, 22, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(backColor(colors, tone));
    painter.drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter.setPen(frontColor(colors, tone));
    painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, markOf(tone));
}

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
    case NavigatorModel::Entry::Folder:
    case NavigatorModel::Entry::RequestFile:
    case NavigatorModel::Entry::SavedRequest:
        painter->restore();
        return paintSaved(*painter, rect, option, index);
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

void NavigatorDelegate::paintSaved(QPainter &painter, QRect rect, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    const auto entry = NavigatorModel::Entry(index.data(NavigatorModel::EntryRole).toInt());
    painter.save();
    const auto paintIcon = [&](const QString &name, const QColor &color, int left) {
        icon(name, color).paint(&painter, QRect(left, rect.center().y() - iconSize / 2, iconSize, iconSize));
    };
    if (entry == NavigatorModel::Entry::SavedRequest) {
        QFont verb = m_theme.monospace();
        verb.setBold(true);
        verb.setPointSizeF(option.font.pointSizeF() * 0.8);
        painter.setFont(verb);
        painter.setPen(colors.good);
        const QString method = index.data(NavigatorModel::VerbRole).toString();
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(verb).elidedText(method, Qt::ElideRight, verbWidth - 2));
    } else {
        const bool isFolder = entry == NavigatorModel::Entry::Folder;
        paintIcon(isFolder ? QStringLiteral("folder") : QStringLiteral("file"), colors.muted, rect.left());
    }
    rect.setLeft(rect.left() + indentOf(entry));

    const QVariant verdict = index.data(NavigatorModel::VerdictRole);
    const bool isTroubled = !index.data(NavigatorModel::ProblemRole).toString().isEmpty();
    const bool isDirty = index.data(NavigatorModel::DirtyRole).toBool();
    const int marks = (verdict.isValid() ? 28 : 0) + (isTroubled ? iconWidth : 0) + (isDirty ? 14 : 0);
    const bool isCurrent = (option.state & QStyle::State_Selected) || index.data(NavigatorModel::CurrentRole).toBool();
    const QFontMetrics metrics(option.font);
    const QString text =
        metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, qMax(0, rect.width() - marks));
    painter.setFont(option.font);
    painter.setPen(isCurrent ? colors.accent : colors.text);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    rect.setLeft(rect.left() + metrics.horizontalAdvance(text) + 6);
    if (isDirty) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawEllipse(QRectF(rect.left(), rect.center().y() - 2.5, 7, 7));
        rect.setLeft(rect.left() + 14);
    }
    if (isTroubled) {
        paintIcon(QStringLiteral("warning"), colors.warn, rect.left());
        rect.setLeft(rect.left() + iconWidth);
    }
    if (verdict.isValid()) {
        QFont bold = option.font;
        bold.setBold(true);
        painter.setFont(bold);
        paintVerdict(painter, rect, verdict.value<history::Tally>(), colors);
    }
    painter.restore();
}

QWidget *NavigatorDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("nameEditor"));
    editor->setAccessibleName(tr("Name"));
    return editor;
}

void NavigatorDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &index) const
{
    const auto entry = NavigatorModel::Entry(index.data(NavigatorModel::EntryRole).toInt());
    editor->setGeometry(option.rect.adjusted(indentOf(entry) - 2, 0, 0, 0));
}

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + verbWidth, option.fontMetrics.height() + 12};
}

} // namespace ui
