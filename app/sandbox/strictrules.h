// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "sandbox/requestparser.h"
#include "json/document.h"

#include <optional>

// What the service is strict about. Messages are for developers and in English, as the service's own are.
namespace sandbox {

/// Why a request is turned down, in the terms of a Graph error.
struct Complaint
{
    int status = 400;
    QString code = QStringLiteral("BadRequest");
    QString message;

    bool operator==(const Complaint &) const = default;
};

/// Any token will do that could be one (RFC 6750, 2.1).
std::optional<Complaint> checkToken(const model::HeaderFields &headers);
/// Only v1.0 and beta exist.
std::optional<Complaint> checkVersion(const QString &version);
std::optional<Complaint> checkAccept(const model::HeaderFields &headers);
std::optional<Complaint> checkContentType(const model::HeaderFields &headers);
/// Every member of the body against the schema: known, once, of its kind, of its enumeration, of its form, within the
/// schema's rules, and its `@odata.type` assignable; `@odata.bind` holds URLs. Other control information is ignored,
/// but a body that is a reference and nothing else is no entity.
/// Numbers may be strings when Content-Type says IEEE754Compatible=true.
std::optional<Complaint> checkEntity(const model::OperationSchema &schema, const json::Value &object,
                                     const model::HeaderFields &headers);

} // namespace sandbox
