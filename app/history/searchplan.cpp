// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/searchplan.h"

#include "history/searchlists.h"
#include "history/trigrams.h"
#include "model/limits.h"

#include <algorithm>
#include <functional>

namespace history {

namespace {

// Rows for each candidate; where there are fewer, all of them are looked at sooner than the candidates are sought.
constexpr qint64 farApartInTexts = 8;
constexpr qint64 farApart = 32;

bool hasFreeText(const Query &query)
{
    return std::any_of(query.conditions.begin(), query.conditions.end(), [](const QueryCondition &condition) {
        return condition.field == QueryField::Text && !condition.negated;
    });
}

} // namespace

SearchPlan::SearchPlan(const Query &query, const std::atomic<bool> *stop)
    : m_query(query),
      m_expression(trigramExpression(query)),
      m_hasFreeText(hasFreeText(query)),
      m_stop(stop)
{}

std::optional<Stretch> SearchPlan::next(Database &history, qint64 before)
{
    if (!m_isOpened)
        open(history);
    m_isOpened = true;
    if (m_isLast || before <= 1)
        return std::nullopt;
    if (m_listed)
        return nextListed(before);
    if (m_index && before <= m_coverage.upTo + 1)
        return nextCandidates(before);
    m_isLast = !m_index;
    return Stretch{m_index ? m_coverage.upTo + 1 : 1, before - 1};
}

void SearchPlan::open(Database &history)
{
    m_listed = listedIds(history, m_query);
    if (m_expression.isEmpty() || (m_listed && m_listed->size() < size_t(model::limits::indexCandidates)))
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
    m_listed.reset();
    m_coverage = std::move(*coverage);
    m_apart.insert(m_apart.end(), m_coverage.apart.begin(), m_coverage.apart.end());
    std::sort(m_apart.begin(), m_apart.end(), std::greater());
}

/// A note is written when the exchange is in the index already.
bool SearchPlan::readNoted(Database &history)
{
    if (!m_hasFreeText)
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
    std::vector<qint64> ids;
    const auto first =
        std::upper_bound(m_apart.begin(), m_apart.end(), qMin(before, m_coverage.upTo + 1), std::greater());
    const auto behind = std::upper_bound(m_apart.begin(), m_apart.end(), lowest, std::greater());
    std::set_union(found->begin(), found->end(), first, qMax(first, behind), std::back_inserter(ids), std::greater());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::optional<Stretch> stretch = stretchOf(std::move(ids));
    if (!stretch || !stretch->ids.empty()) {
        m_growth = 1;
        return stretch;
    }
    // Where everything is a candidate the index only costs: it is asked again after ever longer stretches.
    if (!m_isLast)
        stretch->from = qMax<qint64>(1, stretch->from - (stretch->to - stretch->from) * (m_growth - 1));
    m_growth *= 2;
    return stretch;
}

std::optional<Stretch> SearchPlan::nextListed(qint64 before)
{
    const auto first = std::upper_bound(m_listed->begin(), m_listed->end(), before, std::greater());
    const auto count = qMin<qsizetype>(m_listed->end() - first, model::limits::indexCandidates);
    return stretchOf({first, first + count});
}

/// These, or all rows between them when that is sooner done.
std::optional<Stretch> SearchPlan::stretchOf(std::vector<qint64> ids) const
{
    if (ids.empty())
        return std::nullopt;
    Stretch stretch{ids.back(), ids.front()};
    if (stretch.to - stretch.from >= (m_hasFreeText ? farApartInTexts : farApart) * qint64(ids.size()))
        stretch.ids = std::move(ids);
    return stretch;
}

} // namespace history
