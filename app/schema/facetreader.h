// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "schema/objectreader.h"

namespace schema {

/// The rules for values among a property's members: `minimum`, `maximum`, `minLength`, `maxLength`, `pattern`,
/// `default`. A rule that is no rule, a lower bound above its upper one among them, is complained about and left out.
model::Facets readFacets(ObjectReader &property);

} // namespace schema
