// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/historytable.h"

#include "history/rowtext.h"
#include "history/whendone.h"
#include "model/limits.h"

#include <QScopedValueRollback>

#include <utility>

namespace history {

namespace limits = model::limits;

HistoryTable::HistoryTable(Store *store, QObject *parent) : QAbstractTableModel(parent), m_store(store), m_cache(store)
{
    for (QTimer *timer : {&m_fetchSoon, &m_matchSoon, &m_pendingSoon})
        timer->setSingleShot(true);
    m_pendingSoon.setInterval(limits::historyRegroup);
    connect(&m_fetchSoon, &QTimer::timeout, this, &HistoryTable::fetchWanted);
    connect(&m_matchSoon, &QTimer::timeout, this, &HistoryTable::matchChanged);
    connect(&m_pendingSoon, &QTimer::timeout, this, &HistoryTable::showPending);
    connect(&m_cache, &RowCache::arrived, this, &HistoryTable::announce);
    connect(&m_cache, &RowCache::missing, this, [this](std::vector<qint64> ids) {
        // Those that this program removed meanwhile were told of already.
        std::erase_if(ids, [this](qint64 id) { return !contains(id); });
        if (!ids.empty())
            onRemoved(ids);
    });
    connect(&m_cache, &RowCache::failed, this, &HistoryTable::failed);
    connect(store, &Store::inserted, this, &HistoryTable::onInserted);
    connect(store, &Store::updated, this, &HistoryTable::onUpdated);
    connect(store, &Store::removed, this, &HistoryTable::onRemoved);
    connect(store, &Store::restored, this, &HistoryTable::onRestored);
    connect(store, &Store::available, this, &HistoryTable::refresh);
    refresh();
}

HistoryTable::~HistoryTable() = default;

int HistoryTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.lineCount();
}

int HistoryTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole && column == Duration)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && role != RowRole &&
        role != GroupRole)
        return {};
    if (const std::optional<GroupLine> group = groupAt(index.row())) {
        if (role == GroupRole)
            return QVariant::fromValue(*group);
        if (role == Qt::AccessibleTextRole)
            return groupText(*group);
        return role == Qt::DisplayRole && column == Time ? QVariant(group->title) : QVariant();
    }
    if (role == GroupRole || role == Qt::AccessibleTextRole)
        return {};
    const std::optional<Row> row = rowAt(index.row());
    if (!row)
        return role == Qt::DisplayRole && column == Request ? QVariant(QStringLiteral("…")) : QVariant();
    if (role == RowRole)
        return QVariant::fromValue(*row);
    if (role == Qt::DisplayRole)
        return columnText(*row, column);
    return column == Time ? QVariant(timeToolTip(row->startedAt)) : QVariant();
}

QVariant HistoryTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    return columnTitle(Column(section));
}

std::optional<Row> HistoryTable::rowAt(int line) const
{
    const qint64 id = idAt(line);
    if (id == 0)
        return std::nullopt;
    const Row *row = m_cache.row(id);
    if (!m_cache.isSettled(id))
        want(line);
    return row ? std::optional(*row) : std::nullopt;
}

std::optional<GroupLine> HistoryTable::groupAt(int line) const
{
    const int group = m_rows.headingAt(line);
    if (group < 0)
        return std::nullopt;
    return GroupLine{groupTitle(m_rows.name(group), m_shownBy), m_rows.size(group), m_rows.isCollapsed(group)};
}

int HistoryTable::headingOf(int line) const
{
    const int group = m_rows.groupOfLine(line);
    return group < 0 ? -1 : m_rows.headingLine(group);
}

bool HistoryTable::isUnfiltered() const
{
    return m_order.query.isEmpty();
}

int HistoryTable::foundCount() const
{
    return m_stale ? m_next->idCount() : m_rows.idCount();
}

qint64 HistoryTable::totalCount() const
{
    return isUnfiltered() && !m_stale ? m_rows.idCount() : m_total;
}

void HistoryTable::want(int line) const
{
    m_wanted.push_back(line);
    // Not now: one pass over the visible rows asks for all of them, cell by cell.
    if (!m_fetchSoon.isActive())
        m_fetchSoon.start();
}

void HistoryTable::fetchWanted()
{
    for (const int line : std::exchange(m_wanted, {})) {
        const qint64 id = idAt(line);
        if (id == 0 || m_cache.isSettled(id))
            continue;
        const int first = line - line % limits::historyPage;
        std::vector<qint64> page;
        for (int each = first; each < qMin(first + limits::historyPage, rowCount()); ++each) {
            if (const qint64 one = idAt(each); one != 0 && !m_cache.isSettled(one))
                page.push_back(one);
        }
        m_cache.fetch(page);
    }
}

void HistoryTable::announce(const std::vector<qint64> &ids)
{
    int first = rowCount();
    int last = -1;
    for (const qint64 id : ids) {
        if (const int line = indexOf(id); line >= 0) {
            first = qMin(first, line);
            last = qMax(last, line);
        }
    }
    announceLines(first, last);
}

void HistoryTable::announceLines(int first, int last)
{
    if (first >= 0 && last >= first)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void HistoryTable::rebuild(const std::function<void()> &change)
{
    const QScopedValueRollback guard(m_changing, true);
    beginResetModel();
    change();
    endResetModel();
}

void HistoryTable::setCollapsed(int line, bool collapsed)
{
    const int group = m_rows.headingAt(line);
    if (group < 0 || m_rows.isCollapsed(group) == collapsed)
        return;
    const RowOrder::Lines lines = m_rows.linesBelow(group);
    const QScopedValueRollback guard(m_changing, true);
    if (collapsed)
        beginRemoveRows({}, lines.first, lines.first + lines.count - 1);
    else
        beginInsertRows({}, lines.first, lines.first + lines.count - 1);
    m_rows.setCollapsed(group, collapsed);
    if (collapsed)
        endRemoveRows();
    else
        endInsertRows();
    announceLines(line, line);
}

void HistoryTable::setAllCollapsed(bool collapsed)
{
    if (m_rows.isGrouped())
        rebuild([&] { m_rows.setAllCollapsed(collapsed); });
}

void HistoryTable::reveal(qint64 id)
{
    if (const int group = m_rows.isGrouped() ? m_rows.groupOfId(id) : -1; group >= 0)
        setCollapsed(m_rows.headingLine(group), false);
}

} // namespace history
