// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/historydelegate.h"

#include "history/historytable.h"
#include "ui/cellpaint.h"
#include "ui/history/requestcell.h"
#include "ui/historycell.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

namespace {

constexpr int padding = Theme::unit;
constexpr int barWidth = 9 * Theme::unit;
constexpr int barHeight = 6;

} // namespace

HistoryDelegate::HistoryDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = visibleText(cell.text);
    cell.text.clear();
    cell.state &= ~QStyle::State_HasFocus; // the selected row is the mark
    const QStyle *style = cell.widget->style();
    const QVariant group = index.data(history::HistoryTable::GroupRole);
    if (group.isValid() && !(cell.state & QStyle::State_Selected))
        painter->fillRect(cell.rect, m_theme.colors().window);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    painter->setFont(cell.font);
    if (group.isValid()) {
        // The words run across the cells; each shows its part of them.
        painter->setClipRect(cell.rect);
        const auto *view = qobject_cast<const QAbstractItemView *>(cell.widget);
        const int width = view ? view->viewport()->width() : cell.rect.right();
        paintGroup(*painter, QRect(0, cell.rect.top(), width, cell.rect.height()), group.value<history::GroupLine>(),
                   m_theme);
        painter->restore();
        return;
    }
    const QRect room = cell.rect.adjusted(padding, 0, -padding, 0);
    const Colors &colors = m_theme.colors();
    const QVariant value = index.data(history::HistoryTable::RowRole);
    if (!value.isValid()) {
        paintLine(*painter, room, text, colors.muted);
        painter->restore();
        return;
    }
    const auto row = value.value<history::Row>();
    switch (index.column()) {
    case history::HistoryTable::Request:
        paintRequest(*painter, room, row, m_theme);
        break;
    case history::HistoryTable::Http: {
        const StatusChip chip = statusChip(row);
        paintChip(*painter, room, chip.text, chip.tone, colors);
        break;
    }
    case history::HistoryTable::ReturnedId: {
        const std::optional<Tone> tone = outcomeTone(row);
        painter->setFont(m_theme.monospace());
        paintLine(*painter, room, text,
                  tone ? (*tone == Tone::Info ? colors.muted : frontColor(colors, *tone)) : colors.text);
        break;
    }
    case history::HistoryTable::Checks:
        if (const std::optional<StatusChip> chip = checksChip(row))
            paintChip(*painter, room, chip->text, chip->tone, colors);
        break;
    case history::HistoryTable::Progress:
        paintProgress(*painter, room, row, text);
        break;
    default:
        paintLine(*painter, room, text, colors.text);
    }
    painter->restore();
}

bool HistoryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    const QVariant row = index.data(history::HistoryTable::RowRole);
    if (row.isValid() &&
        (index.column() == history::HistoryTable::Http || index.column() == history::HistoryTable::ReturnedId))
        text = outcomeToolTip(row.value<history::Row>());
    if (row.isValid() &&
        (index.column() == history::HistoryTable::OperationStatus || index.column() == history::HistoryTable::Progress))
        text = latestToolTip(row.value<history::Row>());
    if (row.isValid() && index.column() == history::HistoryTable::Checks)
        text = checksToolTip(row.value<history::Row>());
    const bool isAnnotated = index.column() == history::HistoryTable::Request ||
                             index.column() == history::HistoryTable::Tags ||
                             index.column() == history::HistoryTable::Note;
    if (row.isValid() && isAnnotated)
        text = annotationToolTip(row.value<history::Row>());
    if (text.isEmpty())
        text = visibleText(index.data(Qt::DisplayRole).toString());
    if (row.isValid() && index.column() == history::HistoryTable::Request) {
        QStringList lines{text, replayText(row.value<history::Row>())};
        lines.removeAll(QString());
        text = lines.join(u'\n');
    }
    QToolTip::showText(event->globalPos(), plainToolTip(text), view->viewport());
    return true;
}

void HistoryDelegate::paintProgress(QPainter &painter, const QRect &cell, const history::Row &row,
                                    const QString &text) const
{
    QRect rest = cell;
    if (const std::optional<ProgressBar> bar = progressBar(row)) {
        const QRectF whole(cell.left(), cell.center().y() - barHeight / 2 + 0.5, qMin(barWidth, cell.width()),
                           barHeight);
        QRectF done = whole;
        done.setWidth(whole.width() * bar->done);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colors().border);
        painter.drawRoundedRect(whole, barHeight / 2.0, barHeight / 2.0);
        painter.setBrush(bar->tone == Tone::Info ? m_theme.colors().accent : frontColor(m_theme.colors(), bar->tone));
        painter.drawRoundedRect(done, barHeight / 2.0, barHeight / 2.0);
        rest.setLeft(int(whole.right()) + padding);
    }
    paintLine(painter, rest, text, m_theme.colors().text);
}

} // namespace ui
