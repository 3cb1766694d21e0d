// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/query.h"
#include "history/searchindex.h"

#include <atomic>
#include <optional>

namespace history {

/// Recordings to look at next.
struct Stretch
{
    qint64 from = 1;              ///< lowest id
    qint64 to = 0;                ///< highest id
    std::vector<qint64> ids = {}; ///< these alone, newest first; empty: all between the two
};

/// Where in a history a query has to be looked for, from the newest recording to the oldest: everywhere, or where the
/// index says.
class SearchPlan final
{
public:
    /// `stop` may be null; it outlives the plan.
    SearchPlan(const Query &query, const std::atomic<bool> *stop);

    /// What lies below `before`; nothing: that was all. Never fails: without an index everything is looked at.
    std::optional<Stretch> next(Database &history, qint64 before);

private:
    void open(Database &history);
    bool readNoted(Database &history);
    std::optional<Stretch> nextCandidates(qint64 before);
    std::optional<Stretch> nextListed(qint64 before);
    std::optional<Stretch> stretchOf(std::vector<qint64> ids) const;

    const Query m_query;
    const QByteArray m_expression;
    const bool m_hasFreeText; ///< that looks into notes, which are not in the index
    const std::atomic<bool> *m_stop;
    bool m_isOpened = false;
    bool m_isLast = false;
    qint64 m_growth = 1;                         ///< of stretches that are looked through
    std::optional<std::vector<qint64>> m_listed; ///< nothing is found besides, newest first
    std::optional<SearchIndex> m_index;
    SearchIndex::Coverage m_coverage;
    std::vector<qint64> m_apart; ///< to be looked at besides the candidates, newest first
};

} // namespace history
