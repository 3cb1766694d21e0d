// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"

// What an operation's types say of each other. Names are qualified and compare without case, as services do; a leading
// `#`, as `@odata.type` has it, is taken off by typeFromAnnotation().
namespace model {

/// `#microsoft.graph.x` and `microsoft.graph.x` alike become the latter.
QString typeFromAnnotation(const QString &text);

/// The schema's type of that name; nullptr when it describes none.
const StructuredType *findType(const OperationSchema &schema, QStringView name);

/// Every property of the type, those of its base types first; of the request type, OperationSchema::properties first.
/// A property that is declared twice counts once, with its first declaration. Pointers live as long as the schema.
std::vector<const Property *> propertiesOf(const OperationSchema &schema, QStringView type);

/// True when any of the type and its base types is open.
bool isOpen(const OperationSchema &schema, QStringView type);
bool isAbstract(const OperationSchema &schema, QStringView type);

/// True when `type` is `declared` or derived from it.
bool isAssignable(const OperationSchema &schema, QStringView type, QStringView declared);

/// The types an object declared as `declared` may have: itself first unless it is abstract, then the derived ones that
/// are not, by name.
QStringList concreteTypes(const OperationSchema &schema, const QString &declared);

} // namespace model
