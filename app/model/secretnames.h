// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QStringView>

// Which names say that their value is a secret. Letter case does not count.
namespace model {

/// Of a header field: `Authorization`, `Cookie`, `X-Api-Key` and whatever has such a word in it, since every service
/// has its own spelling. Not the names of challenges, and not `Idempotency-Key`.
bool isSecretField(QByteArrayView name);

/// Of a parameter in the query of a URL or in a form: `access_token`, `code` (RFC 6749, 4), `sig` (shared access
/// signatures of Azure), `tempauth`, and whatever has such a word in it.
bool isSecretParameter(QByteArrayView name);

/// Of a member of a JSON object: `access_token`, `clientSecret`, `secretText`.
bool isSecretMember(QStringView name);

} // namespace model
