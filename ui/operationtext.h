// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"
#include "model/finding.h"
#include "model/operationschema.h"
#include "ui/textview.h"
#include "json/layout.h"

#include <memory>

namespace ui {

/// The body of an answer as the Operation tab shows it.
struct OperationText
{
    std::shared_ptr<const TextRows> rows; ///< indented JSON, every token with its own bytes; else the body as it came
    bool isJson = false;                  ///< laid out as JSON
    QString note = {};                    ///< why it is not laid out or not compared; empty: nothing to say
    std::vector<TextMark> marks = {};
    std::vector<qsizetype> findings = {}; ///< see placesOf(); empty when it is not laid out
    QString missing = {};                 ///< `Sent but not in the answer: resourceId`; empty when nothing is
};

/// The answer laid out and compared with what was sent. `document` and `layout` are of its body, the latter null when
/// it is not valid; `schema` may be null. The marks leave the findings of the verdict out. Touches no widget.
OperationText operationText(const model::Request &request, const model::Response &response,
                            const json::Document &document, const std::shared_ptr<const json::Layout> &layout,
                            const model::OperationSchema *schema, const std::optional<model::Verdict> &verdict = {});

/// Whether operationText() takes longer than a blink.
bool isLongWork(const model::Response &response, const json::Document &document);

/// Why and where a body is not JSON.
QString notJsonText(const json::Error &error);

} // namespace ui
