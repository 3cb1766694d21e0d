// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/searchlists.h"

#include "history/filter.h"
#include "model/limits.h"

#include <algorithm>
#include <functional>

namespace history {

namespace {

/// Where a word can be found, by an index or by ids.
struct List
{
    const char *index = nullptr; ///< by ids when null
    QByteArray where;
    std::vector<Filter::Value> values = {};
};

/// The same words as in the partial index: SQLite compares them (https://sqlite.org/partialindex.html).
std::optional<List> markedRows(const QueryCondition &condition)
{
    const List noted{"recordings_noted", "note <> ''"};
    const List tagged{"recordings_tagged", "tags <> ''"};
    switch (condition.field) {
    case QueryField::Note:
        return noted;
    case QueryField::Tag:
        return tagged;
    case QueryField::Check:
        return List{"recordings_found", "found <> ''"};
    case QueryField::Is:
        break;
    default:
        return std::nullopt;
    }
    if (condition.texts == QStringList{QStringLiteral("pinned")})
        return List{"recordings_pinned", "pinned = 1"};
    if (condition.texts == QStringList{QStringLiteral("noted")})
        return noted;
    return condition.texts == QStringList{QStringLiteral("tagged")} ? std::optional(tagged) : std::nullopt;
}

std::optional<List> rangeOfRows(const QueryCondition &condition)
{
    if (condition.bounds.size() != 1)
        return std::nullopt;
    const QueryBounds bounds = condition.bounds.front();
    switch (condition.field) {
    case QueryField::Number:
        return List{nullptr, "id BETWEEN ? AND ?", {bounds.from, bounds.to}};
    case QueryField::Http:
        if (bounds == QueryBounds{0, 0})
            return List{"recordings_http", "http_status IS NULL"};
        return List{"recordings_http", "http_status BETWEEN ? AND ?", {bounds.from, bounds.to}};
    case QueryField::Time: {
        Query alone;
        alone.conditions = {condition};
        Filter filter = filterOf(alone);
        return List{"recordings_started", filter.columns, filter.columnValues};
    }
    default:
        return std::nullopt;
    }
}

/// Nothing when there are too many, or the file has no such index: then looking for them is no better than looking at
/// every row.
std::optional<std::vector<qint64>> idsOf(Database &history, const List &list)
{
    const QByteArray by = list.index ? QByteArray(" INDEXED BY ") + list.index : QByteArray();
    Outcome<Statement> statement =
        history.prepareOnce("SELECT id FROM recordings" + by + " WHERE " + list.where + " LIMIT ?");
    if (!statement)
        return std::nullopt;
    bindValues(*statement, list.values);
    statement->bind(qint64(model::limits::maxListed) + 1);
    std::vector<qint64> ids;
    while (true) {
        const Outcome<bool> row = statement->step();
        if (!row || ids.size() > size_t(model::limits::maxListed))
            return std::nullopt;
        if (!*row)
            return ids;
        ids.push_back(statement->integer());
    }
}

} // namespace

std::optional<std::vector<qint64>> listedIds(Database &history, const Query &query)
{
    std::optional<std::vector<qint64>> shortest;
    for (const QueryCondition &condition : query.conditions) {
        if (condition.negated)
            continue;
        std::optional<List> list = markedRows(condition);
        if (!list)
            list = rangeOfRows(condition);
        std::optional<std::vector<qint64>> ids = list ? idsOf(history, *list) : std::nullopt;
        if (ids && (!shortest || ids->size() < shortest->size()))
            shortest = std::move(ids);
    }
    if (shortest)
        std::sort(shortest->begin(), shortest->end(), std::greater());
    return shortest;
}

} // namespace history
