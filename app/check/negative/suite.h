// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/negative/negativecase.h"

#include "model/operationschema.h"

namespace check {

/// A body nothing is wrong with: the documented example, its wrong values replaced where the schema knows better; or,
/// without a usable example, a value by type for every property a client sends. The same bytes each time; none for a
/// method that sends no body.
QByteArray rightBody(const model::OperationSchema &schema);

/// Every case the schema has a place for, in the order of caseGroups. Each differs from the request with `rightBody` in
/// one member, or one header field, or the path, or is that request. No two are the same request; ids are unique. None
/// at all for a body that is no JSON object; of an empty one only what is not about bodies.
std::vector<NegativeCase> negativeCases(const model::OperationSchema &schema, const QByteArray &rightBody);

} // namespace check
