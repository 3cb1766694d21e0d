// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "model/result.h"

// What the commands that send say of an exchange.
namespace command {

/// Refused when the service said no, NoAnswer when nothing whole came back.
int exitCodeOf(const model::Exchange &exchange);

/// Whether a check failed that counts.
bool hasFailedCheck(const model::Recording &recording);
/// `code`, or Refused in place of Well where a check of the recording failed.
int withChecks(int code, const model::Recording &recording);

/// What the checks found, to stderr.
void sayVerdict(const model::Recording &recording);

/// The body to stdout, all else to stderr; as JSON one object to stdout.
void report(const model::Recording &recording, bool asJson);

/// A usage error, line by line. The exit code.
int wrong(const model::Failure &failure, const QString &command);

} // namespace command
