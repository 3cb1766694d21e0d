// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"

namespace check {

/// A value the schema has nothing against, as JSON text; `null` when none is known.
QByteArray rightValue(const model::OperationSchema &schema, const model::Property &property);

/// The type an object declared so is sent as: itself, or a derived one where it is abstract.
QString sentType(const model::OperationSchema &schema, const QString &declared);

/// As `@odata.type` has it, quotes included.
QByteArray typeLiteral(const QString &type);

} // namespace check
