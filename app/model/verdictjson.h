// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/finding.h"
#include "json/write.h"

#include <optional>

// Verdicts as JSON: in the history, and in what graphops prints.
namespace model {

/// Null for none, else one object: `passed`, `failed`, `warnings` (counts), `findings[]` of
/// `{check,severity,pointer,expected,actual,message,source}` in order, with `field` where it is about the status line
/// or a header field, and with `accepted` (the reason) where it does not count.
void writeVerdict(json::Writer &writer, const std::optional<Verdict> &verdict);

/// What writeVerdict() wrote. `failed` and `warnings` are counted anew, members of other names are passed over. Nothing
/// for null, and for what is no verdict: another kind, a finding without a check, a severity that is not known.
std::optional<Verdict> verdictFromJson(const json::Value &value);

} // namespace model
