// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/finding.h"

#include <QStringList>

#include <optional>

// A verdict in lines for people.
namespace command {

/// "Checks: 1 failed, 2 warnings, 12 passed".
QString verdictSum(const model::Verdict &verdict);

/// "fail echo /status: It came back in other letters.": severity, check, the place in the body or the field, message.
/// Behind an accepted one stands why.
QString findingLine(const model::Finding &finding);

/// The sum, and a line for each finding that fails or warns and is not accepted.
QStringList verdictLines(const model::Verdict &verdict);

} // namespace command
