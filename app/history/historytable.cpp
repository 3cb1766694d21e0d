// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/historytable.h"

#include "history/rowtext.h"
#include "history/whendone.h"
#include "model/limits.h"

#include <algorithm>

namespace history {

namespace limits = model::limits;

HistoryTable::HistoryTable(Store *store, QObject *parent)
    : QAbstractTableModel(parent),
      m_store(store),
      m_rows(limits::historyCachedRows)
{
    m_fetchSoon.setSingleShot(true);
    m_fetchSoon.setInterval(0);
    connect(&m_fetchSoon, &QTimer::timeout, this, &HistoryTable::fetchWanted);
    connect(store, &Store::inserted, this, &HistoryTable::onInserted);
    connect(store, &Store::updated, this, &HistoryTable::onUpdated);
    connect(store, &Store::available, this, &HistoryTable::refresh);
    refresh();
}

int HistoryTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
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
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != RowRole)
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

std::optional<Row> HistoryTable::rowAt(int row) const
{
    const qint64 id = idAt(row);
    if (id == 0)
        return std::nullopt;
    const Cached *cached = m_rows.object(id);
    if (!cached || cached->generation != m_generation)
        want(id);
    return cached ? std::optional(cached->row) : std::nullopt;
}

qint64 HistoryTable::idAt(int row) const
{
    return row < 0 || row >= int(m_ids.size()) ? 0 : m_ids[m_ids.size() - 1 - size_t(row)];
}

int HistoryTable::indexOf(qint64 id) const
{
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() || *found != id ? -1 : int(m_ids.end() - found) - 1;
}

void HistoryTable::refresh()
{
    if (!m_store || m_loading)
        return;
    m_asked.clear();
    whenDone(this, m_store->revision(), [this](const model::Result<qint64> &revision) {
        if (!revision || m_revision == *revision)
            return;
        const bool isFirst = !m_revision;
        m_revision = *revision;
        if (isFirst)
            return;
        // Shown rows stay until their new form arrives.
        ++m_generation;
        announceChange(0, rowCount() - 1);
        if (m_complete)
            loadNewest();
    });
    if (!m_complete)
        loadIds(m_ids.empty() ? 0 : m_ids.front());
}

void HistoryTable::loadIds(qint64 before)
{
    if (!m_store)
        return;
    m_loading = true;
    whenDone(this, m_store->ids(before, limits::historyIdChunk), [this](const model::Result<std::vector<qint64>> &ids) {
        m_loading = false;
        if (!ids) {
            emit failed(ids.error());
            return;
        }
        merge(*ids);
        if (ids->size() == size_t(limits::historyIdChunk)) {
            loadIds(ids->back());
            return;
        }
        m_complete = true;
        emit completed();
    });
}

void HistoryTable::loadNewest()
{
    if (!m_store)
        return;
    whenDone(this, m_store->ids(0, limits::historyIdChunk), [this](const model::Result<std::vector<qint64>> &ids) {
        if (!ids) {
            emit failed(ids.error());
            return;
        }
        const qint64 newest = m_ids.empty() ? 0 : m_ids.back();
        if (ids->size() == size_t(limits::historyIdChunk) && ids->back() > newest)
            reload();
        else
            merge(*ids);
    });
}

void HistoryTable::loadBetween(qint64 first, qint64 last)
{
    if (!m_store || first > last)
        return;
    if (last - first >= limits::historyIdChunk) {
        reload();
        return;
    }
    whenDone(this, m_store->ids(last + 1, int(last - first + 1)),
             [this, first](const model::Result<std::vector<qint64>> &ids) {
                 if (!ids) {
                     emit failed(ids.error());
                     return;
                 }
                 std::vector<qint64> wanted = *ids;
                 std::erase_if(wanted, [first](qint64 id) { return id < first; });
                 merge(wanted);
             });
}

void HistoryTable::reload()
{
    beginResetModel();
    m_ids.clear();
    m_complete = false;
    endResetModel();
    loadIds(0);
}

void HistoryTable::merge(const std::vector<qint64> &newestFirst)
{
    const std::vector<qint64> added(newestFirst.rbegin(), newestFirst.rend());
    const qint64 oldest = m_ids.empty() ? 0 : m_ids.front();
    const qint64 newest = m_ids.empty() ? 0 : m_ids.back();
    const auto older = std::lower_bound(added.begin(), added.end(), oldest);
    const auto newer = std::upper_bound(added.begin(), added.end(), newest);
    for (auto id = older; id < newer; ++id) {
        if (indexOf(*id) >= 0)
            continue;
        const auto place = std::lower_bound(m_ids.begin(), m_ids.end(), *id);
        const int row = int(m_ids.end() - place);
        beginInsertRows({}, row, row);
        m_ids.insert(place, *id);
        endInsertRows();
    }
    if (older != added.begin()) {
        beginInsertRows({}, rowCount(), rowCount() + int(older - added.begin()) - 1);
        m_ids.insert(m_ids.begin(), added.begin(), older);
        endInsertRows();
    }
    if (newer != added.end()) {
        beginInsertRows({}, 0, int(added.end() - newer) - 1);
        m_ids.insert(m_ids.end(), newer, added.end());
        endInsertRows();
    }
}

void HistoryTable::remove(qint64 id)
{
    const int row = indexOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_ids.erase(m_ids.end() - 1 - row);
    m_rows.remove(id);
    endRemoveRows();
}

void HistoryTable::want(qint64 id) const
{
    if (isAskedFor(id))
        return;
    m_wanted.push_back(id);
    // Not now: one pass over the visible rows asks for all of them, cell by cell.
    if (!m_fetchSoon.isActive())
        m_fetchSoon.start();
}

bool HistoryTable::isAskedFor(qint64 id) const
{
    return std::any_of(m_asked.begin(), m_asked.end(),
                       [id](const IdRange &range) { return range.first <= id && id <= range.second; });
}

void HistoryTable::fetchWanted()
{
    const std::vector<qint64> wanted = std::exchange(m_wanted, {});
    for (const qint64 id : wanted) {
        const int row = indexOf(id);
        if (row >= 0 && !isAskedFor(id))
            fetchPage(row);
    }
}

void HistoryTable::fetchPage(int row)
{
    if (!m_store)
        return;
    const int first = row - row % limits::historyPage;
    const int last = qMin(first + limits::historyPage, rowCount()) - 1;
    const IdRange range{idAt(last), idAt(first)};
    m_asked.push_back(range);
    const int most = last - first + 1;
    whenDone(this, m_store->rows(range.second + 1, most),
             [this, range, most](const model::Result<std::vector<Row>> &rows) {
                 if (rows)
                     takePage(range, *rows, int(rows->size()) == most);
                 else
                     emit failed(rows.error()); // stays asked for, or every repaint would ask again
             });
}

void HistoryTable::takePage(IdRange range, const std::vector<Row> &rows, bool isFull)
{
    std::erase(m_asked, range);
    // Rows of another instance may be among them; they have pushed as many out at the end.
    std::vector<qint64> ids;
    for (const Row &row : rows) {
        take(row);
        ids.push_back(row.id);
    }
    merge(ids);
    // Down to the last row that came, or to the very end, an id of the range that did not come is gone.
    const qint64 end = isFull ? qMax(range.first, rows.back().id) : range.first;
    const std::vector<qint64> expected(std::lower_bound(m_ids.begin(), m_ids.end(), end),
                                       std::upper_bound(m_ids.begin(), m_ids.end(), range.second));
    auto came = rows.rbegin();
    for (const qint64 id : expected) {
        while (came != rows.rend() && came->id < id)
            ++came;
        if (came == rows.rend() || came->id != id)
            remove(id);
    }
    if (!rows.empty())
        announceChange(indexOf(rows.front().id), indexOf(rows.back().id));
}

void HistoryTable::take(const Row &row)
{
    m_rows.insert(row.id, new Cached{row, m_generation});
}

void HistoryTable::onInserted(const Row &row)
{
    const qint64 newest = m_ids.empty() ? 0 : m_ids.back();
    take(row);
    merge({row.id});
    // Ids are given in the order of the commits: what lies between came from another instance.
    if (m_complete || newest > 0)
        loadBetween(newest + 1, row.id - 1);
}

void HistoryTable::onUpdated(const Row &row)
{
    const int at = indexOf(row.id);
    if (at < 0)
        return;
    take(row);
    announceChange(at, at);
}

void HistoryTable::announceChange(int first, int last)
{
    if (first >= 0 && last >= first)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

} // namespace history
