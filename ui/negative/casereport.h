// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/negative/negativecase.h"

// What came of a suite, for the clipboard. Cases and outcomes go in pairs; those not run are left out.
namespace ui {

/// A line for each case.
QString reportText(const std::vector<check::NegativeCase> &cases, const std::vector<check::Outcome> &outcomes);

/// RFC 4180, with a header line. A cell that a spreadsheet would take for a formula begins with an apostrophe.
QString reportCsv(const std::vector<check::NegativeCase> &cases, const std::vector<check::Outcome> &outcomes);

/// "112 as expected, 2 not refused, 1 no answer".
QString summaryOf(const std::vector<check::Outcome> &outcomes);

} // namespace ui
