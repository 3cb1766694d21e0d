// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "model/valueproblem.h"

#include <optional>

namespace model {

/// Judges the text of an enumeration value (OData ABNF, 7, `enumValue`; CSDL 4.01, 8): a member's name, of flags
/// several with commas between them, or as a last resort a member's number.
std::optional<ValueProblem> enumerationProblem(const Property &property, const QString &text);

} // namespace model
