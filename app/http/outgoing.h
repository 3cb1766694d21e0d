// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"
#include "model/result.h"
#include "model/secret.h"

namespace http {

/// The request as it goes on the wire: every header field in its order and spelling, those of the program added, the
/// token's placeholder still standing. A field that needs a token is left out when there is none. Fails with the reason
/// when the request cannot or must not be sent.
model::Result<model::Request> composed(const model::Request &request, const model::Secret &token);

/// Request line and header fields up to and including the blank line, of a composed request.
QByteArray requestHead(const model::Request &request);

} // namespace http
