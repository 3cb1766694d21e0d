// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"
#include "model/operationschema.h"
#include "ui/textlines.h"
#include "ui/textview.h"

namespace ui {

/// The body of an answer as the Operation tab shows it.
struct OperationText
{
    TextLines lines;     ///< indented JSON, every token with its own bytes; the body as it came when `isJson` is false
    bool isJson = false; ///< laid out as JSON
    QString note = {};   ///< why it is not laid out or not compared; empty when there is nothing to say
    std::vector<TextMark> marks = {};
    QString missing = {}; ///< `Sent but not in the answer: resourceId`; empty when nothing is
};

/// Lays the answer out and compares it with what was sent. `schema` may be null. Takes time with the size of the body
/// and touches no widget, so it can run on any thread.
OperationText operationText(const model::Request &request, const model::Response &response,
                            const model::OperationSchema *schema);

/// Bytes that indenting by two blanks would make of a valid JSON text. Deep nesting makes them many.
qsizetype indentedSize(const QByteArray &text);

} // namespace ui
