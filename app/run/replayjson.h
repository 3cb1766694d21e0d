// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/replayreport.h"
#include "json/write.h"

// A replay as JSON: in its JSON report and in what its HAR says beside the exchanges.
namespace run {

/// `title`, `startedAt`, `environments[]` (`name`, `root`), `steps`, `rounds`, `rows`, `workers`.
void writeReplayHeading(json::Writer &writer, const ReplayHeading &heading);

/// Members of an open object: `number` (from 1), `name`, `file`, `environment`, `round` (from 1), `row` (from 1, null
/// without a data file), `outcome` (see replayOutcomeName()), `reason`, `startedAt` (null: never sent), `recording` (id
/// in the history, 0 when not stored), `method`, `url`, `status` (null: no answer), `milliseconds` (null: no answer).
void writeReplayResult(json::Writer &writer, const ReplayResult &result);

/// `total`, `milliseconds`, and a count by the name of each outcome.
void writeReplaySum(json::Writer &writer, const ReplaySum &sum);

} // namespace run
