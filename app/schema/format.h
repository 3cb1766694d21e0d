// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"

// The words of the operation-schema format, resources/schemas/operation-schema.schema.json.
namespace schema {

/// `determined`, `undetermined`, `notSupported`.
QString permissionStateName(model::PermissionState state);
std::optional<model::PermissionState> permissionStateFromName(QStringView name);

/// The inverse of model::severityName().
std::optional<model::Severity> severityFromName(QStringView name);

/// `Edm.String`, `microsoft.graph.x`: a name with its namespace (OData CSDL 4.01).
bool isQualifiedName(const QString &text);
/// A qualified name, or one in `Collection(...)`.
bool isTypeName(const QString &text);

} // namespace schema
