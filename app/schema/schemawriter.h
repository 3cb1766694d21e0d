// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"

namespace schema {

/// The operation in the operation-schema format, in the order of the published schema, with a line end behind the last
/// bracket. Every member is there but those of a property that only some have: `flags`, `navigation`, the bounds, the
/// lengths, `pattern` and `default` are written when they say something. Reading it again gives the same operation;
/// OperationSchema::file is not part of the format.
QByteArray write(const model::OperationSchema &operation);

} // namespace schema
