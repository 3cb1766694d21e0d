// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "run/replayresult.h"

#include <QByteArray>

namespace run {

/// All there is to say of one result, as HTML (run/htmltext.h): what was sent and what came back with bodies up to
/// limits::reportedBody, findings, and the members that came back beside those that were sent.
QByteArray htmlDetails(const ReplayResult &result, const model::Recording &recording);

} // namespace run
