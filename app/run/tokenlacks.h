// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"
#include "model/operationschema.h"
#include "model/secret.h"

#include <QStringList>

namespace run {

/// Why an answer of 401 or 403 may have come, a sentence each, from what can be read: whether a token was sent at all,
/// the claims of the token sent if it is a JSON Web Token (RFC 7519: exp, nbf, aud, scp, roles), the scopes the
/// operation's document names, and the answer's challenge (RFC 6750, 3). Empty for every other status.
///
/// `token` is the one that was sent. Of it only times, audience and names of permissions are told, which are no
/// secrets. Its signature is not looked at: only the service can tell whether it is good. `schema` may be null; `now`
/// is in seconds since 1970-01-01T00:00:00Z.
QStringList tokenLacks(const model::Exchange &exchange, const model::Secret &token,
                       const model::OperationSchema *schema, qint64 now);

} // namespace run
