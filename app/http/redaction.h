// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"
#include "model/secret.h"

#include <vector>

namespace http {

/// Shorter tokens are not looked for: three letters occur in every answer by chance, and masking them would shred what
/// the user came to see. No service hands out bearer tokens that short (RFC 6749, 10.10).
inline constexpr qsizetype shortestMaskedToken = 8;

/// Overwrites every appearance of the token with `*`, length kept so that offsets and Content-Length stay true, and
/// returns where. Found are: the token as it is; with any of its characters written as `%2B`, `\u002B` or `\/`; in
/// Base64, standard or URL alphabet, at any alignment (so also inside `user:token`); and its beginning where the text
/// breaks off. Not found: a token inside compressed content.
std::vector<model::MaskedRange> maskToken(QByteArray &text, const model::Secret &token);

bool holdsToken(QByteArray text, const model::Secret &token);

/// The same fields with the placeholder where the token stands.
model::HeaderFields withoutToken(model::HeaderFields fields, const model::Secret &token);

/// The same request fit to be kept: the token is its placeholder again in header values and masked elsewhere.
model::Request withoutToken(model::Request request, const model::Secret &token);

} // namespace http
