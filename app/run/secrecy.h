// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"
#include "model/expectations.h"
#include "run/tokens.h"

// Tokens where they must not be. The transport looks after the token of its own request; these look for all of them.
namespace run {

using Secrets = std::vector<model::Secret>;

/// Whether any part of the request spells one of them: method, URL, a header field's name or value, body.
bool holdsToken(const model::Request &request, const Secrets &secrets);
/// The same for every token in memory. A request that holds one must not be written to a file.
bool holdsToken(const model::Request &request, const Tokens &tokens);
bool holdsToken(const model::Expectations &expectations, const Tokens &tokens);

/// The request with every appearance overwritten by `*`.
model::Request masked(model::Request request, const Secrets &secrets);
QString masked(const QString &text, const Secrets &secrets);
model::Expectations masked(model::Expectations expectations, const Secrets &secrets);
/// The same for an answer; the ranges of its body are added to those it already has, in order.
void mask(model::Response &response, const Secrets &secrets);

} // namespace run
