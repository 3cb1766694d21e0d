// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/edmtype.h"

// Texts with a rule of their own (OData ABNF, 7 Literal Data Values). An empty reason is no reason.
namespace model {

/// `guidValue`: 8-4-4-4-12 hexadecimal digits of any version.
QString guidProblem(const QString &text);

/// `binaryValue`, base64url (RFC 4648, 5): padding may be left out, but is right where it stands. Trailing bits that no
/// byte takes are not looked at.
std::optional<ValueProblem> binaryProblem(const EdmType &type, const json::Value &value);
/// Bytes a base64 text stands for.
qint64 binaryLength(const QString &text);

/// A stream is sent to its media edit URL, not inside the entity (JSON Format 4.01, 9).
std::optional<ValueProblem> streamProblem(const EdmType &type, const json::Value &value);

/// A URL, absolute or relative (JSON Format 4.01, 8.5 Bind Operation).
QString urlProblem(const QString &text);

} // namespace model
