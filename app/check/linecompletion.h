// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/headerfields.h"
#include "model/operationschema.h"
#include "json/document.h"

// What may come next in a line of usercheck.h.
namespace check {

/// What is known of the answer; everything may be missing.
struct CompletionContext
{
    const model::OperationSchema *schema = nullptr;
    json::Document answer = {};       ///< the last one
    model::HeaderFields headers = {}; ///< its header fields
    int status = 0;                   ///< its status; 0: there is none
};

/// The texts that may stand from `from` to the cursor, those that begin with what is typed there first, then those that
/// hold it; letter case does not count.
struct LineCompletions
{
    qsizetype from = 0;
    QStringList texts = {};

    bool operator==(const LineCompletions &) const = default;
};

/// Makes no more than limits::maxCompletions of them. Of a large answer only the first members are looked at.
LineCompletions completions(const QString &line, qsizetype cursor, const CompletionContext &context);

/// `$.error.code`, `$.value[*].id`: the places of the declared type and of the answer, each once.
QStringList knownPaths(const CompletionContext &context);

} // namespace check
