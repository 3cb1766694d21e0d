// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "collection/httpfile.h"
#include "model/recording.h"
#include "run/secrecy.h"

// What leaves the program in a file or the clipboard, or comes in from a file that others made.
namespace run {

/// The recording without what is or looks like a secret (names: model/secretnames.h):
/// - a header field named like a secret has `***` for a value, behind its scheme if it has one; `Bearer` has the
/// token's
///   placeholder. A value with a placeholder stays;
/// - a parameter named like a secret, in a URL wherever one stands, is `***`; so is a password before an @ sign;
/// - a body keeps its length: what is named like a secret in a form, a URL or a JSON object, whatever has the form of a
///   JSON Web Token (RFC 7519, 3), and each of `secrets` is overwritten with `*`;
/// - in every other text, `secrets` are overwritten with `*`.
/// `replaced` counts what was overwritten by its name or form; null: nobody asks.
model::Recording redacted(model::Recording recording, const Secrets &secrets, int *replaced = nullptr);
/// The same for a text that may hold a URL or one of `secrets`.
QString redacted(const QString &text, const Secrets &secrets);

/// The same for a request as it is saved. What holds a variable stays, since its value is not there.
collection::SavedRequest redacted(collection::SavedRequest request, const Secrets &secrets, int *replaced = nullptr);

} // namespace run
