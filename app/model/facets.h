// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "model/valueproblem.h"
#include "json/document.h"

#include <optional>

namespace model {

/// Judges a value that is right for its type by the schema's own rules (CSDL 4.01, 7.2 facets; Validation vocabulary):
/// bounds of numbers, lengths of texts and of Edm.Binary, the pattern of texts. A rule that makes no sense is no rule.
std::optional<ValueProblem> facetProblem(const Property &property, const json::Value &value);

/// The schema's rules in short phrases for the line under a field: "required", "1 to 100", "at most 64 characters",
/// "matches ^[a-z]+$", "default 5". Only what the schema says, nothing that follows from the type.
QStringList ruleHints(const Property &property);

} // namespace model
