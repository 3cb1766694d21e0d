// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace history {

/// Ids, newest (greatest) first, each once, in 8 bytes each. Newer and older ones are added at the two ends without
/// moving the others.
class IdList final
{
public:
    int size() const { return int(m_newer.size() + m_older.size()); }
    bool isEmpty() const { return m_newer.empty() && m_older.empty(); }
    /// `place` counts from 0, the newest.
    qint64 at(int place) const;
    qint64 newest() const { return isEmpty() ? 0 : at(0); }
    qint64 oldest() const { return isEmpty() ? 0 : at(size() - 1); }
    /// Where the id stands, or would stand.
    int placeOf(qint64 id) const;
    bool contains(qint64 id) const;

    /// False when it is there already.
    bool insert(qint64 id);
    /// In one pass over all; those that are there already are passed over.
    void insertAll(std::span<const qint64> newestFirst);
    /// False when it is not there.
    bool remove(qint64 id);
    /// In one pass over all; the ids oldest first.
    void removeAll(std::span<const qint64> oldestFirst);

    bool operator==(const IdList &other) const;

private:
    std::vector<qint64> m_newer; ///< oldest first
    std::vector<qint64> m_older; ///< newest first; each of them older than those of m_newer
};

} // namespace history
