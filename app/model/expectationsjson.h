// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/expectations.h"
#include "json/write.h"

#include <optional>

// Expectations as JSON, for the history.
namespace model {

/// One object: `checks[]`, `accepted[]` of `{check,pointer,reason}`, and `golden{body,ignored[],file}` where there is
/// one. A golden body that is not UTF-8 stands as base64 in `bodyBase64` in place of `body`; either way it comes back
/// to the byte.
void writeExpectations(json::Writer &writer, const Expectations &expectations);

/// What writeExpectations() wrote; members of other names are passed over. Nothing for what is no object, or where a
/// member is of another kind.
std::optional<Expectations> expectationsFromJson(const json::Value &value);

} // namespace model
