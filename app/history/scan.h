// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/search.h"
#include "history/sqlite.h"

#include <QHash>

namespace history {

/// A walk through the history from the newest recording to the oldest, in slices: between two of them nothing is
/// locked.
class Scan final
{
public:
    explicit Scan(const SearchOrder &order);

    /// What the next few milliseconds find, maybe nothing.
    Outcome<Chunk> slice(Database &database);
    bool isDone() const { return m_done; }

    /// Those of these that the order finds, newest first.
    Outcome<Chunk> match(Database &database, const std::vector<qint64> &ids);

private:
    QByteArray sql(const char *range) const;
    void take(Statement &columns, Chunk &chunk);
    int groupOf(const QString &name);

    SearchOrder m_order;
    qint64 m_before;
    bool m_done = false;
    QStringList m_names;
    QHash<QString, int> m_groups;
    QHash<QString, QString> m_days; ///< local days by the first letters of a time stamp
};

} // namespace history
