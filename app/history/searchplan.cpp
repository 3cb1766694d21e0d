// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/searchplan.h"

#include "history/trigrams.h"
#include "model/limits.h"

#include <algorithm>
#include <functional>

namespace history {

namespace {

constexpr qint64 farApart = 4; ///< rows between two candidates; closer ones are met sooner than sought

bool hasFreeText(const Query &query)
{
    return std::any_of(query.conditions.begin(), query.conditions.end(), [](const QueryCondition &condition) {
        return condition.field == QueryField::Text && !condition.negated;
    });
}

} // namespace

SearchPlan::SearchPlan(const Query &query, const std::atomic<bool> *stop)
    : m_expression(trigramExpression(query)),
      m_seesNotes(hasFreeText(query)),
      m_stop(stop)
{}

std::optional<Stretch> SearchPlan::next(Database &history, qint64 before)
{
    if (!m_isOpened)
        open(history);
    m_isOpened = true;
    if (m_isLast || before <= 1)
        return std::nullopt;
    if (m_index && before <= m_coverage.upTo + 1)
        return nextCandidates(before);
    m_isLast = !m_index;
    return Stretch{m_index ? m_coverage.upTo + 1 : 1, before - 1};
}

void SearchPlan::open(Database &history)
{
    if (m_expression.isEmpty())
        return;
    m_index = SearchIndex::open(history);
    if (!m_index)
        return;
    m_index->database().stopWhen(m_stop);
    Outcome<SearchIndex::Coverage> coverage = m_index->coverage();
    if (!coverage || !readNoted(history)) {
        m_index.reset();
        return;
    }
    m_coverage = std::move(*coverage);
    m_apart.insert(m_apart.end(), m_coverage.apart.begin(), m_coverage.apart.end());
    std::sort(m_apart.begin(), m_apart.end(), std::greater());
}

/// A note is written when the exchange is in the index already.
bool SearchPlan::readNoted(Database &history)
{
    if (!m_seesNotes)
        return true;
    Outcome<Statement> noted = history.prepareOnce("SELECT id FROM recordings WHERE note <> ''");
    if (!noted)
        return false;
    while (true) {
        const Outcome<bool> row = noted->step();
        if (!row)
            return false;
        if (!*row)
            return true;
        m_apart.push_back(noted->integer());
    }
}

std::optional<Stretch> SearchPlan::nextCandidates(qint64 before)
{
    const auto found = m_index->candidates(m_expression, before, model::limits::indexCandidates, m_coverage);
    if (!found) { // damaged, made anew, held by someone: everything that is left
        m_index.reset();
        m_isLast = true;
        return Stretch{1, before - 1};
    }
    m_isLast = found->size() < size_t(model::limits::indexCandidates);
    const qint64 lowest = m_isLast ? 1 : found->back();
    Stretch stretch;
    const auto first =
        std::upper_bound(m_apart.begin(), m_apart.end(), qMin(before, m_coverage.upTo + 1), std::greater());
    const auto behind = std::upper_bound(m_apart.begin(), m_apart.end(), lowest, std::greater());
    std::set_union(found->begin(), found->end(), first, qMax(first, behind), std::back_inserter(stretch.ids),
                   std::greater());
    stretch.ids.erase(std::unique(stretch.ids.begin(), stretch.ids.end()), stretch.ids.end());
    if (stretch.ids.empty())
        return std::nullopt;
    stretch.to = stretch.ids.front();
    stretch.from = stretch.ids.back();
    if (stretch.to - stretch.from < farApart * qint64(stretch.ids.size()))
        stretch.ids.clear();
    return stretch;
}

} // namespace history
