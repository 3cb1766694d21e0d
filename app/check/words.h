// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/subject.h"

// How findings name things.
namespace check {

/// The text of a value for a finding, short.
QString shown(const json::Value &value);
QString shown(QString text);
/// `status`, `numbers[2]`; of the whole body "the answer".
QString nameOf(const json::Pointer &place);
/// `onenote-post-operations.md, line 54`: where the page declares a property; the page alone without one.
QString pageOf(const Subject &subject, const model::Property *property = nullptr);

/// Whether a segment of the URL's path is this id, as a segment of its own or as a key in parentheses (OData URL
/// Conventions 4.01, 4.3). Of GUIDs letter case goes by unnoticed.
bool namesEntity(const QUrl &url, const QString &id);

/// Whether it could be a token of the form header.claims.signature (RFC 7519, 3).
bool looksLikeToken(QStringView text);
/// Stars in place of every such text.
QString withoutTokens(QString text);

} // namespace check
