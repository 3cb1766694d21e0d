// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/query.h"
#include "history/sqlite.h"

#include <variant>

namespace history {

/// A query as SQL over the table `recordings`, with the functions of searchfunctions.h. User text is never part of it.
struct Filter
{
    using Value = std::variant<qint64, QString>;

    QByteArray columns = "1"; ///< what one row of `recordings` can tell
    std::vector<Value> columnValues = {};
    QByteArray texts = {}; ///< what needs the row of `bodies` too; empty: nothing does
    std::vector<Value> textValues = {};

    bool isAll() const { return columnValues.empty() && columns == "1" && texts.isEmpty(); }
};

Filter filterOf(const Query &query);

void bindValues(Statement &statement, const std::vector<Filter::Value> &values);

} // namespace history
