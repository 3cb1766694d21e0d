// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/query.h"

// The text of a query, cut into words.
namespace history {

struct QueryValue
{
    qsizetype at = 0;
    qsizetype length = 0; ///< with its quotes
    QString text;         ///< without them
    bool isQuoted = false;

    bool operator==(const QueryValue &) const = default;
};

struct QueryWord
{
    qsizetype at = 0;
    qsizetype length = 0;
    bool negated = false;
    bool broken = false; ///< a quote is not closed, or something sticks to it
    QString name = {};   ///< in small letters; empty: free text, and exactly one value
    std::vector<QueryValue> values = {};

    qsizetype end() const { return at + length; }
    qsizetype nameAt() const { return at + (negated ? 1 : 0); }
};

/// Problems of quotes only.
struct QueryWords
{
    std::vector<QueryWord> words = {};
    std::vector<QueryProblem> problems = {};
};

/// Stops behind `most` words.
QueryWords splitQuery(QStringView text, qsizetype most);

/// The text as one value: as it is, or in quotes. Inside a list (`name:a,b`) commas need them too.
QString quotedValue(const QString &text, bool inList);

} // namespace history
