// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"

namespace support {

/// One operation with everything a schema can say, small.
inline model::OperationSchema exampleSchema()
{
    using namespace model;
    OperationSchema schema;
    schema.key = QStringLiteral("onenote-post-operations");
    schema.title = QStringLiteral("Add operations");
    schema.area = QStringLiteral("OneNote");
    schema.summary = QStringLiteral("Add operations by posting to the operations collection.");
    schema.method = QStringLiteral("POST");
    schema.source = QStringLiteral("onenote-post-operations.md");
    schema.file = QStringLiteral(":/schemas/onenote-post-operations.json");
    schema.paths = {{QStringLiteral("/me/onenote/operations/$ref"), QStringLiteral("documented"), 31},
                    {QStringLiteral("/me/onenote/operations"), QStringLiteral("example"), 71}};
    schema.headers = {{QStringLiteral("Authorization"), true, QStringLiteral("Bearer {token}"), 37},
                      {QStringLiteral("Prefer"), false, QStringLiteral("respond-async"), 38}};
    schema.permissions = {{QStringLiteral("Delegated (work or school account)"),
                           PermissionState::Undetermined,
                           {},
                           QStringLiteral("**TODO: Determine scopes **"),
                           21},
                          {QStringLiteral("Delegated (personal Microsoft account)"),
                           PermissionState::NotSupported,
                           {},
                           QStringLiteral("Not supported."),
                           22},
                          {QStringLiteral("Application"),
                           PermissionState::Determined,
                           {QStringLiteral("Notes.Create"), QStringLiteral("Notes.ReadWrite.All")},
                           QStringLiteral("Notes.Create, Notes.ReadWrite.All"),
                           23}};
    schema.requestType = TypeName(QStringLiteral("microsoft.graph.onenoteOperation"));
    schema.responseStatus = {201};
    schema.responseType = schema.requestType;
    Property id{.name = QStringLiteral("id"), .type = TypeName(QStringLiteral("Edm.String"))};
    id.typeText = QStringLiteral("String");
    id.origin = QStringLiteral("entity");
    id.serverAssigned = true;
    id.nullable = false;
    id.line = 47;
    Property status{.name = QStringLiteral("status"),
                    .type = TypeName(QStringLiteral("microsoft.graph.operationStatus"))};
    status.typeText = QStringLiteral("Enumeration");
    status.origin = QStringLiteral("operation");
    status.enumeration = {QStringLiteral("NotStarted"), QStringLiteral("Running"), QStringLiteral("Completed")};
    status.description = QStringLiteral("Where the operation stands.");
    status.required = true;
    status.line = 48;
    Property error{.name = QStringLiteral("error"), .type = TypeName(QStringLiteral("microsoft.graph.operationError"))};
    error.readOnly = true;
    error.line = 53;
    schema.properties = {id, status, error};
    Property code{.name = QStringLiteral("code"), .type = TypeName(QStringLiteral("Edm.String"))};
    code.description = QStringLiteral("The error code.");
    StructuredType type;
    type.name = QStringLiteral("microsoft.graph.operationError");
    type.baseType = QStringLiteral("microsoft.graph.publicError");
    type.open = true;
    type.properties = {code};
    schema.types[type.name] = type;
    schema.request = RequestExample{QStringLiteral("POST"),
                                    QStringLiteral("https://graph.microsoft.com/beta/me/onenote/operations"),
                                    {{"Content-type", "application/json"}},
                                    "{\n  \"status\": \"Running\",\n  \"error\": null\n}",
                                    71};
    schema.response =
        ResponseExample{201, QStringLiteral("Created"), {{"Content-Type", "application/json"}}, "{\n}", 98};
    schema.diagnostics = {{Severity::Note, schema.source, 73, QStringLiteral("The declared length counts CRLF.")},
                          {Severity::Warning, schema.source, 77, QStringLiteral("The example is not valid.")},
                          {Severity::Warning, schema.source, 31, QStringLiteral("The two paths differ.")},
                          {Severity::Note, schema.source, 2, QStringLiteral("The title is shared.")}};
    return schema;
}

} // namespace support
