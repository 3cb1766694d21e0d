// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/edmtype.h"

// Numbers, judged by their text (OData ABNF, 7 Literal Data Values; JSON Format 4.01, 3.2 and 7.1).
namespace model {

/// Digits alone, in the range of the type. Edm.Int64 may be a string when Content-Type says IEEE754Compatible=true.
std::optional<ValueProblem> integerProblem(const EdmType &type, const json::Value &value);
/// Any number; as a string likewise.
std::optional<ValueProblem> decimalProblem(const EdmType &type, const json::Value &value);
/// Any number in the range of the type; as strings only INF, -INF and NaN.
std::optional<ValueProblem> floatingProblem(const EdmType &type, const json::Value &value);

} // namespace model
