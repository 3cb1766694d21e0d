// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/historyview.h"

#include "history/historytable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <functional>

namespace ui {

namespace {

/// Selected rows that are found again when the lines are made anew; of more, the current one alone.
constexpr size_t mostKept = 1'000;

} // namespace

HistoryView::HistoryView(history::HistoryTable &table, QWidget *parent) : QTableView(parent), m_table(table)
{
    setObjectName(QStringLiteral("historyView"));
    setAccessibleName(tr("History"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setModel(&table);
    connect(&table, &QAbstractItemModel::modelAboutToBeReset, this, &HistoryView::keepPlace);
    connect(&table, &QAbstractItemModel::modelReset, this, &HistoryView::restorePlace);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (const auto group = m_table.groupAt(index.row()))
            m_table.setCollapsed(index.row(), !group->collapsed);
    });
}

std::vector<qint64> HistoryView::selectedIds() const
{
    std::vector<qint64> ids;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int line = range.top(); line <= range.bottom(); ++line) {
            if (const qint64 id = m_table.idAt(line); id != 0)
                ids.push_back(id);
        }
    }
    if (!std::is_sorted(ids.begin(), ids.end(), std::greater()))
        std::sort(ids.begin(), ids.end(), std::greater());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

qint64 HistoryView::currentId() const
{
    return currentIndex().isValid() ? m_table.idAt(currentIndex().row()) : 0;
}

QItemSelection HistoryView::selectionOf(const std::vector<qint64> &ids) const
{
    std::vector<int> lines;
    for (const qint64 id : ids) {
        if (const int line = m_table.indexOf(id); line >= 0)
            lines.push_back(line);
    }
    std::sort(lines.begin(), lines.end());
    QItemSelection selection;
    for (size_t first = 0, end = 0; first < lines.size(); first = end) {
        for (end = first + 1; end < lines.size() && lines[end] == lines[end - 1] + 1;)
            ++end;
        selection.append(QItemSelectionRange(m_table.index(lines[first], 0),
                                             m_table.index(lines[end - 1], m_table.columnCount() - 1)));
    }
    return selection;
}

void HistoryView::selectIds(const std::vector<qint64> &ids)
{
    const QItemSelection selection = selectionOf(ids);
    if (selection.isEmpty())
        return;
    const int column = qMax(0, currentIndex().column());
    selectionModel()->setCurrentIndex(m_table.index(selection.first().top(), column), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void HistoryView::selectLine(int line)
{
    const QModelIndex index = m_table.index(line, qMax(0, horizontalHeader()->logicalIndex(0)));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void HistoryView::keepPlace()
{
    m_place = {};
    m_place.current = currentId();
    qint64 lines = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        lines += range.height();
    if (lines <= qint64(mostKept))
        m_place.selected = selectedIds();
    m_place.scrolled = verticalScrollBar()->value();
    for (int line = m_place.scrolled; m_place.top == 0 && line < qMin(m_place.scrolled + 2, m_table.rowCount()); ++line)
        m_place.top = m_table.idAt(line);
}

void HistoryView::restorePlace()
{
    const int line = m_place.current == 0 ? -1 : m_table.indexOf(m_place.current);
    if (line >= 0)
        selectionModel()->setCurrentIndex(m_table.index(line, 0), QItemSelectionModel::NoUpdate);
    if (!m_place.selected.empty())
        selectionModel()->select(selectionOf(m_place.selected), QItemSelectionModel::ClearAndSelect);
    if (m_place.scrolled == 0)
        return;
    executeDelayedItemsLayout(); // or the scroll bar would not know how far it goes
    const int top = m_place.top == 0 ? -1 : m_table.indexOf(m_place.top);
    verticalScrollBar()->setValue(top >= 0 ? top : 0);
}

void HistoryView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const int scrolled = verticalScrollBar()->value();
    QTableView::rowsInserted(parent, first, last);
    // What is being looked at stays in sight when something newer comes above it.
    if (scrolled > 0 && first < scrolled && !m_table.groupAt(first - 1)) {
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(scrolled + last - first + 1);
    }
}

bool HistoryView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_takesUndo &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    if (takesKey(*event))
        event->accept();
    else
        QTableView::keyPressEvent(event);
}

bool HistoryView::takesKey(const QKeyEvent &event)
{
    if (m_takesUndo && event.matches(QKeySequence::Undo)) {
        emit undoPressed();
        return true;
    }
    const int line = currentIndex().row();
    const int heading = line < 0 ? -1 : m_table.headingOf(line);
    if (heading < 0 || (event.modifiers() & ~Qt::KeypadModifier))
        return false;
    const bool isHeading = heading == line;
    const bool isCollapsed = m_table.groupAt(heading)->collapsed;
    switch (event.key()) {
    case Qt::Key_Left:
        if (isHeading)
            m_table.setCollapsed(line, true);
        else
            selectLine(heading);
        return true;
    case Qt::Key_Right:
        if (isHeading && isCollapsed)
            m_table.setCollapsed(line, false);
        else if (isHeading)
            selectLine(line + 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (isHeading)
            m_table.setCollapsed(line, !isCollapsed);
        return isHeading;
    default:
        return false;
    }
}

} // namespace ui
