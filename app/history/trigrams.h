// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/query.h"

namespace history {

/// Text as the index holds it: letter case folded, and without the character at which its tokenizer would stop.
QString indexedText(const QString &text);

/// A query as far as an index of trigrams answers it, as an expression of FTS5
/// (https://sqlite.org/fts5.html#full_text_query_syntax): whatever the query finds matches, and maybe more. Empty when
/// nothing in the query has three characters in a row.
QByteArray trigramExpression(const Query &query);

} // namespace history
