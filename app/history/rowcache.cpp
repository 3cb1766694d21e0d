// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/rowcache.h"

#include "history/whendone.h"
#include "model/limits.h"

#include <algorithm>

namespace history {

RowCache::RowCache(Store *store, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_rows(model::limits::historyCachedRows)
{}

const Row *RowCache::row(qint64 id) const
{
    const Cached *cached = m_rows.object(id);
    return cached ? &cached->row : nullptr;
}

bool RowCache::isSettled(qint64 id) const
{
    if (m_asked.contains(id))
        return true;
    const Cached *cached = m_rows.object(id);
    return cached && cached->generation == m_generation;
}

void RowCache::fetch(const std::vector<qint64> &ids)
{
    if (!m_store || ids.empty())
        return;
    m_asked.insert(ids.begin(), ids.end());
    whenDone(this, m_store->rowsOf(ids), [this, ids](const model::Result<std::vector<Row>> &rows) {
        if (rows)
            sort(ids, *rows);
        else
            emit failed(rows.error()); // they stay asked for, or every repaint would ask again
    });
}

void RowCache::sort(const std::vector<qint64> &asked, const std::vector<Row> &rows)
{
    std::vector<qint64> here;
    for (const Row &row : rows) {
        take(row);
        here.push_back(row.id);
    }
    std::sort(here.begin(), here.end());
    std::vector<qint64> gone;
    for (const qint64 id : asked) {
        m_asked.erase(id);
        if (!std::binary_search(here.begin(), here.end(), id))
            gone.push_back(id);
    }
    if (!here.empty())
        emit arrived(here);
    if (!gone.empty())
        emit missing(gone);
}

void RowCache::take(const Row &row)
{
    m_rows.insert(row.id, new Cached{row, m_generation});
}

void RowCache::forget(qint64 id)
{
    m_rows.remove(id);
}

void RowCache::age()
{
    ++m_generation;
}

} // namespace history
