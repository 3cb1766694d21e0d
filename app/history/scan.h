// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/filter.h"
#include "history/search.h"
#include "history/searchplan.h"
#include "model/limits.h"

#include <QHash>

#include <chrono>

namespace history {

class SearchFunctions;

/// A walk through the history from the newest recording to the oldest, in slices: between two of them nothing is
/// locked.
class Scan final
{
public:
    /// `stop` may be null; it outlives the scan.
    explicit Scan(const SearchOrder &order, const std::atomic<bool> *stop = nullptr);

    /// What the next few milliseconds find, maybe nothing.
    Outcome<Chunk> slice(Database &database, std::chrono::milliseconds time = model::limits::historySlice);
    bool isDone() const { return m_done; }

    /// Those of these that the order finds, newest first.
    Outcome<Chunk> match(Database &database, const std::vector<qint64> &ids);

private:
    QByteArray columns() const;
    QByteArray sql(const Stretch &stretch, bool hinted) const;
    Outcome<Statement> prepare(Database &database, const Stretch &stretch) const;
    Outcome<Statement> bound(Outcome<Statement> statement, const Stretch &stretch) const;
    Outcome<void> walk(Database &database, SearchFunctions &functions, Chunk &chunk);
    void take(Statement &columns, Chunk &chunk);
    int groupOf(const QString &name);

    SearchOrder m_order;
    Filter m_filter;
    SearchPlan m_plan;
    std::optional<Stretch> m_stretch; ///< what is left of it
    qint64 m_before;
    bool m_done = false;
    QStringList m_names;
    QHash<QString, int> m_groups;
    QHash<QString, QString> m_days; ///< local days by the first letters of a time stamp
};

} // namespace history
