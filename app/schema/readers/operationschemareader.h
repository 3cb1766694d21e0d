// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "schema/schemareader.h"

namespace schema {

/// Reads the operation-schema format: one operation a file, members as in
/// resources/schemas/operation-schema.schema.json. Only key, title, method and one path are indispensable; any other
/// part that does not fit is left out with a warning and the rest is loaded. Nothing is added and nothing repaired.
class OperationSchemaReader final : public SchemaReader
{
public:
    bool accepts(const Document &document) const override;
    Reading read(const Document &document) const override;
};

std::unique_ptr<SchemaReader> makeOperationschemareader();

} // namespace schema
