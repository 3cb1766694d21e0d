// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// The table's order: its search, and what is written meanwhile.
#include "history/historytable.h"

#include "history/whendone.h"
#include "model/limits.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace history {

namespace limits = model::limits;

namespace {

/// Changes of lines told one by one; more of them are told as a new list, which costs a view less.
constexpr size_t mostSteps = 16;

/// The chunk without those that `leaves` names.
template <typename Leaves>
Chunk without(const Chunk &chunk, const Leaves &leaves)
{
    Chunk rest;
    rest.names = chunk.names;
    for (size_t i = 0; i < chunk.ids.size(); ++i) {
        if (leaves(chunk.ids[i]))
            continue;
        rest.ids.push_back(chunk.ids[i]);
        if (!chunk.groups.empty())
            rest.groups.push_back(chunk.groups[i]);
    }
    return rest;
}

} // namespace

void HistoryTable::setOrder(const SearchOrder &order)
{
    if (order == m_order && (m_complete || m_search))
        return;
    if (isUnfiltered() && m_complete)
        m_total = m_rows.idCount() + qint64(m_fresh.size());
    m_order = order;
    ++m_serial;
    m_changed.clear();
    m_fresh.clear();
    start(false);
}

void HistoryTable::start(bool quietly)
{
    if (!m_store)
        return;
    m_search = m_store->search(m_order);
    m_quiet = quietly;
    m_cancelled = false;
    m_next.emplace(isGrouped());
    m_pending.clear();
    m_pendingSoon.stop();
    if (!quietly) {
        m_stale = true;
        m_complete = false;
    }
    connect(m_search.get(), &Search::found, this, &HistoryTable::takeChunk);
    connect(m_search.get(), &Search::finished, this, &HistoryTable::endSearch);
    countAll();
    emit searchChanged();
}

void HistoryTable::countAll()
{
    if (isUnfiltered() || m_total >= 0)
        return;
    whenDone(this, m_store->count(), [this](const model::Result<qint64> &count) {
        if (!count || m_total >= 0)
            return;
        m_total = *count;
        emit searchChanged();
    });
}

void HistoryTable::takeChunk(const Chunk &found)
{
    if (isUnfiltered() && !found.ids.empty())
        m_newest = qMax(m_newest, found.ids.front());
    const Chunk chunk = m_gone.empty() ? found : without(found, [this](qint64 id) { return m_gone.contains(id); });
    if (m_next)
        m_next->append(chunk.ids, chunk.groups, chunk.names);
    if (m_stale) {
        showNext();
    } else if (!m_next && isGrouped()) {
        m_pending.push_back(chunk);
        if (!m_pendingSoon.isActive())
            m_pendingSoon.start();
    } else if (!m_next) {
        addRuns(chunk);
    }
    emit searchChanged();
}

void HistoryTable::showNext()
{
    rebuild([this] {
        if (m_shownBy == m_order.groupBy)
            m_next->collapseAs(m_rows);
        m_rows = std::move(*m_next);
        m_next.reset();
        m_shownBy = m_order.groupBy;
        m_stale = false;
    });
}

void HistoryTable::showPending()
{
    if (m_pending.empty())
        return;
    rebuild([this] {
        for (const Chunk &chunk : std::exchange(m_pending, {}))
            m_rows.append(chunk.ids, chunk.groups, chunk.names);
    });
    emit searchChanged();
}

void HistoryTable::endSearch(const std::optional<model::Failure> &failure)
{
    m_search.release()->deleteLater(); // it is the one that calls
    m_pendingSoon.stop();
    showPending();
    if (m_stale || (m_next && !failure && !(*m_next == m_rows)))
        showNext();
    m_next.reset();
    clearGone();
    if (failure) {
        emit failed(*failure);
    } else if (!m_complete) {
        m_complete = true;
        if (isUnfiltered())
            m_newest = qMax(m_newest, qint64(0));
        emit completed();
    }
    emit searchChanged();
}

void HistoryTable::cancelSearch()
{
    if (!isSearching())
        return;
    m_search.reset();
    m_cancelled = true;
    m_pendingSoon.stop();
    showPending();
    if (m_stale)
        showNext();
    clearGone();
    emit searchChanged();
}

void HistoryTable::refresh()
{
    if (!m_store)
        return;
    m_cache.retry();
    whenDone(this, m_store->revision(), [this](const model::Result<qint64> &revision) {
        const bool isOther = revision && m_revision && m_revision != *revision;
        if (revision)
            m_revision = *revision;
        if (isOther) {
            // Shown rows stay until their new form arrives.
            m_cache.age();
            announceLines(0, rowCount() - 1);
            m_total = -1;
        }
        // Not before the revision is known: what is written between the two would never be noticed.
        if (!m_search && !m_complete && !m_cancelled)
            start(false);
        else if (isOther && m_complete)
            start(true);
    });
}

void HistoryTable::onInserted(const Row &row)
{
    m_cache.take(row);
    if (m_total >= 0)
        ++m_total;
    // Ids are given in the order of the commits: what lies between came from another instance.
    if (m_newest >= 0 && row.id - m_newest > limits::historyIdChunk) {
        if (m_complete)
            start(true);
    } else if (m_newest >= 0) {
        for (qint64 id = m_newest + 1; id < row.id; ++id)
            m_changed.push_back(id);
    }
    m_newest = qMax(m_newest, row.id);
    m_fresh.push_back(row.id);
    m_matchSoon.start();
}

void HistoryTable::onUpdated(const Row &row)
{
    m_cache.take(row);
    announce({row.id});
    if (isUnfiltered())
        return;
    m_changed.push_back(row.id);
    m_matchSoon.start();
}

void HistoryTable::onRemoved(const std::vector<qint64> &ids)
{
    if (m_total >= 0)
        m_total = qMax(qint64(0), m_total - qint64(ids.size()));
    if (m_search || m_matching)
        m_gone.insert(ids.begin(), ids.end());
    for (std::vector<qint64> *waiting : {&m_changed, &m_fresh}) {
        std::vector<qint64> sorted = ids;
        std::sort(sorted.begin(), sorted.end());
        std::erase_if(*waiting, [&](qint64 id) { return std::binary_search(sorted.begin(), sorted.end(), id); });
    }
    if (m_next)
        m_next->removeAll(ids);
    for (Chunk &chunk : m_pending)
        chunk = without(chunk, [this](qint64 id) { return m_gone.contains(id); });
    drop(ids);
    emit searchChanged();
}

void HistoryTable::onRestored(const std::vector<qint64> &ids)
{
    if (m_total >= 0)
        m_total += qint64(ids.size());
    for (const qint64 id : ids)
        m_gone.erase(id);
    m_fresh.insert(m_fresh.end(), ids.begin(), ids.end());
    m_matchSoon.start();
}

void HistoryTable::matchChanged()
{
    if (!m_store || m_matching)
        return;
    std::vector<qint64> fresh = std::exchange(m_fresh, {});
    if (isUnfiltered() && !isGrouped()) {
        std::sort(fresh.begin(), fresh.end(), std::greater());
        add({fresh, {}, {}, {}});
    } else {
        m_changed.insert(m_changed.end(), fresh.begin(), fresh.end());
    }
    if (m_changed.empty())
        return;
    std::vector<qint64> asked = std::exchange(m_changed, {});
    std::sort(asked.begin(), asked.end(), std::greater());
    asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
    m_matching = true;
    whenDone(this, m_store->match(m_order, asked),
             [this, asked, serial = m_serial](const model::Result<Chunk> &matches) {
                 m_matching = false;
                 if (!matches)
                     emit failed(matches.error());
                 else if (serial == m_serial)
                     takeMatches(asked, *matches);
                 clearGone();
                 matchChanged();
             });
}

void HistoryTable::takeMatches(const std::vector<qint64> &asked, const Chunk &matches)
{
    std::vector<qint64> leaving;
    std::set_difference(asked.begin(), asked.end(), matches.ids.begin(), matches.ids.end(), std::back_inserter(leaving),
                        std::greater());
    if (m_next)
        m_next->removeAll(leaving);
    if (!m_stale)
        drop(leaving);
    add(without(matches, [this](qint64 id) { return m_gone.contains(id); }));
    emit searchChanged();
}

void HistoryTable::add(const Chunk &chunk)
{
    if (chunk.ids.empty())
        return;
    if (m_next)
        m_next->append(chunk.ids, chunk.groups, chunk.names);
    if (m_stale)
        return;
    if (!m_rows.isGrouped()) {
        addRuns(chunk);
        return;
    }
    if (chunk.ids.size() > mostSteps) {
        rebuild([&] { m_rows.append(chunk.ids, chunk.groups, chunk.names); });
        return;
    }
    const QScopedValueRollback guard(m_changing, true);
    for (size_t i = 0; i < chunk.ids.size(); ++i) {
        const qint64 id = chunk.ids[i];
        const QString &name = chunk.names[chunk.groups[i]];
        const RowOrder::Lines lines = m_rows.linesFor(id, name);
        if (lines.count > 0)
            beginInsertRows({}, lines.first, lines.first + lines.count - 1);
        m_rows.insert(id, name);
        if (lines.count > 0)
            endInsertRows();
        const int heading = m_rows.headingLine(m_rows.groupOfId(id));
        announceLines(heading, heading);
    }
}

void HistoryTable::addRuns(const Chunk &chunk)
{
    struct Stretch
    {
        int line;
        size_t first;
        size_t end;
    };
    std::vector<Stretch> runs;
    for (size_t first = 0; first < chunk.ids.size();) {
        if (m_rows.contains(chunk.ids[first])) {
            ++first;
            continue;
        }
        // All that are greater than the next id there go to the same place.
        const int line = m_rows.linesFor(chunk.ids[first], {}).first;
        const qint64 below = m_rows.idAt(line);
        const auto end = std::partition_point(chunk.ids.begin() + qptrdiff(first), chunk.ids.end(),
                                              [below](qint64 id) { return id > below; });
        runs.push_back({line, first, size_t(end - chunk.ids.begin())});
        first = runs.back().end;
    }
    if (runs.size() > mostSteps) {
        rebuild([&] { m_rows.append(chunk.ids, {}, {}); });
        return;
    }
    const QScopedValueRollback guard(m_changing, true);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) { // from below: the places above stay
        const std::vector<qint64> ids(chunk.ids.begin() + qptrdiff(run->first), chunk.ids.begin() + qptrdiff(run->end));
        beginInsertRows({}, run->line, run->line + int(ids.size()) - 1);
        m_rows.append(ids, {}, {});
        endInsertRows();
    }
}

void HistoryTable::drop(std::vector<qint64> ids)
{
    std::erase_if(ids, [this](qint64 id) { return !m_rows.contains(id); });
    for (const qint64 id : ids)
        m_cache.forget(id);
    if (ids.empty())
        return;
    std::sort(ids.begin(), ids.end());
    // Runs of neighbouring lines; each id by itself where its group may leave with it.
    std::vector<std::vector<qint64>> runs;
    for (const qint64 id : ids) {
        const bool joins = !runs.empty() && !m_rows.isGrouped() && indexOf(runs.back().back()) == indexOf(id) + 1;
        if (joins)
            runs.back().push_back(id);
        else
            runs.push_back({id});
        if (runs.size() > mostSteps)
            break;
    }
    if (runs.size() > mostSteps) {
        rebuild([&] { m_rows.removeAll(ids); });
        return;
    }
    const QScopedValueRollback guard(m_changing, true);
    for (const std::vector<qint64> &run : runs) {
        RowOrder::Lines lines = m_rows.linesOf(run.back());
        if (run.size() > 1)
            lines.count = int(run.size());
        const int group = m_rows.isGrouped() ? m_rows.groupOfId(run.back()) : -1;
        const QString name = group < 0 ? QString() : m_rows.name(group);
        if (lines.count > 0)
            beginRemoveRows({}, lines.first, lines.first + lines.count - 1);
        m_rows.removeAll(run);
        if (lines.count > 0)
            endRemoveRows();
        if (group >= 0 && group < m_rows.groupCount() && m_rows.name(group) == name) {
            const int heading = m_rows.headingLine(group);
            announceLines(heading, heading);
        }
    }
}

void HistoryTable::clearGone()
{
    if (!m_search && !m_matching)
        m_gone.clear();
}

} // namespace history
