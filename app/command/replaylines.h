// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "run/replay.h"

// A replay in lines for people.
namespace command {

/// "passed   onenote/add.http · Add operations: 201, 12 ms", with the round, row and environment where there are
/// several.
QString resultLine(const run::ReplayResult &result, const run::ReplayHeading &heading);
/// What did not pass, and the findings that fail or warn, a line each; indented.
QStringList reasonLines(const run::ReplayResult &result, const model::Recording *recording);
/// "1,000 requests in 1.2 s: 998 passed, 1 failed, 1 no answer".
QString sumLine(const run::ReplaySum &sum);
/// The exit code of a replay that has ended.
int exitCodeOf(const run::ReplaySum &sum);

} // namespace command
