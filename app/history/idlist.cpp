// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/idlist.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace history {

qint64 IdList::at(int place) const
{
    const auto at = size_t(place);
    return at < m_newer.size() ? m_newer[m_newer.size() - 1 - at] : m_older[at - m_newer.size()];
}

int IdList::placeOf(qint64 id) const
{
    if (!m_newer.empty() && id >= m_newer.front())
        return int(m_newer.end() - std::upper_bound(m_newer.begin(), m_newer.end(), id));
    return int(m_newer.size()) +
           int(std::lower_bound(m_older.begin(), m_older.end(), id, std::greater()) - m_older.begin());
}

bool IdList::contains(qint64 id) const
{
    if (!m_newer.empty() && id >= m_newer.front())
        return std::binary_search(m_newer.begin(), m_newer.end(), id);
    return std::binary_search(m_older.begin(), m_older.end(), id, std::greater());
}

bool IdList::insert(qint64 id)
{
    if (m_newer.empty() ? m_older.empty() || id > m_older.front() : id > m_newer.back()) {
        m_newer.push_back(id);
        return true;
    }
    if (!m_newer.empty() && id >= m_newer.front()) {
        const auto place = std::lower_bound(m_newer.begin(), m_newer.end(), id);
        if (*place == id)
            return false;
        m_newer.insert(place, id);
        return true;
    }
    if (m_older.empty() || id < m_older.back()) {
        m_older.push_back(id);
        return true;
    }
    const auto place = std::lower_bound(m_older.begin(), m_older.end(), id, std::greater());
    if (*place == id)
        return false;
    m_older.insert(place, id);
    return true;
}

void IdList::insertAll(std::span<const qint64> newestFirst)
{
    std::vector<qint64> all;
    all.reserve(size_t(size()) + newestFirst.size());
    std::merge(m_newer.rbegin(), m_newer.rend(), newestFirst.begin(), newestFirst.end(), std::back_inserter(all),
               std::greater());
    if (!m_older.empty()) {
        std::vector<qint64> older;
        older.reserve(all.size() + m_older.size());
        std::merge(all.begin(), all.end(), m_older.begin(), m_older.end(), std::back_inserter(older), std::greater());
        all.swap(older);
    }
    all.erase(std::unique(all.begin(), all.end()), all.end());
    m_newer.clear();
    m_older.swap(all);
}

bool IdList::remove(qint64 id)
{
    if (!m_newer.empty() && id >= m_newer.front()) {
        const auto place = std::lower_bound(m_newer.begin(), m_newer.end(), id);
        if (place == m_newer.end() || *place != id)
            return false;
        m_newer.erase(place);
        return true;
    }
    const auto place = std::lower_bound(m_older.begin(), m_older.end(), id, std::greater());
    if (place == m_older.end() || *place != id)
        return false;
    m_older.erase(place);
    return true;
}

void IdList::removeAll(std::span<const qint64> oldestFirst)
{
    // Both stand in order, so one walk along them finds what they share.
    auto rising = oldestFirst.begin();
    std::erase_if(m_newer, [&](qint64 id) {
        while (rising != oldestFirst.end() && *rising < id)
            ++rising;
        return rising != oldestFirst.end() && *rising == id;
    });
    auto falling = oldestFirst.rbegin();
    std::erase_if(m_older, [&](qint64 id) {
        while (falling != oldestFirst.rend() && *falling > id)
            ++falling;
        return falling != oldestFirst.rend() && *falling == id;
    });
}

bool IdList::operator==(const IdList &other) const
{
    if (size() != other.size())
        return false;
    for (int place = 0; place < size(); ++place) {
        if (at(place) != other.at(place))
            return false;
    }
    return true;
}

} // namespace history
