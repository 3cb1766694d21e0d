// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "model/result.h"

// One recording for people. Redact it before (run/redacted.h).
namespace run {

/// Request and answer as messages, with a line about them in front and what the transport said behind. Control
/// characters are pictures; a body that is no text stands in lines of base64, which is said.
QString exchangeText(const model::Recording &recording);

/// Its request as a `.http` file (collection/httpfile.h): the absolute URL, the fields its user gave it, the body, and
/// the lines of its expectations; an expected answer, which needs a file of its own, is left out. Fails for a request
/// that such a file cannot carry.
model::Result<QByteArray> requestFile(const model::Recording &recording);

} // namespace run
