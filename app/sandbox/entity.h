// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "json/document.h"

// The text of an operation, edited member by member: whatever is not set stays byte for byte.
namespace sandbox {

/// `name` set to the JSON text `raw`: its value replaced, of duplicates every one; else inserted behind the nearest
/// member that the schema's response example, or failing that its list of properties, has before it.
/// `text` must be a JSON object.
QByteArray withMember(const model::OperationSchema &schema, const QByteArray &text, const QString &name,
                      const QByteArray &raw);

/// The members a service makes itself: `id`, and time stamps marked serverAssigned.
QByteArray withServerMembers(const model::OperationSchema &schema, const QByteArray &text, const QString &id,
                             const QString &time);

} // namespace sandbox
