// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "run/replayresult.h"

namespace run {

/// Fills in what the end of an exchange says: outcome and reason, request as sent, status, duration, checks.
void takeEnd(ReplayResult &result, const model::Recording &recording);

} // namespace run
