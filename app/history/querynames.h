// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/query.h"

#include <span>

// The words the search line knows.
namespace history {

/// What is written behind the colon.
enum class QueryValues {
    Any,   ///< a text
    Words, ///< one of `values`
    Http,
    Number,
    Duration,
    After,
    Before,
    On
};

struct QueryValueName
{
    const char *text;
    const char *meaning; ///< untranslated, context HistoryQuery
};

struct QueryName
{
    const char *name;
    QueryField field;
    QueryValues kind;
    const char *meaning;                         ///< untranslated, context HistoryQuery
    const char *example;                         ///< of a value
    std::span<const QueryValueName> values = {}; ///< all of them for Words, else some that are offered
};

std::span<const QueryName> queryNames();
/// Null when there is none. In small letters.
const QueryName *queryName(QStringView name);
QString meaningOf(const char *untranslated);

/// The one of these that is most like the word: begins with it, or is a slip away. Empty when none is.
QString closestOf(QStringView word, const QStringList &known);

} // namespace history
