// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/point.h"
#include "ui/labels.h"
#include "ui/replay/replayresults.h"

// What the window says of the requests of a replay.
namespace ui {

/// Its shape and colour; see ui/history/timelinemarks.h.
history::PointOutcome markOf(const ReplayCell &cell);
Tone toneOf(const ReplayCell &cell);
/// "passed", "under way", "waiting".
QString outcomeText(const ReplayCell &cell);
/// "201 · 43 ms", as far as it is known.
QString answerText(const ReplayCell &cell);
/// "passed, 201, 43 ms".
QString cellText(const ReplayCell &cell);
/// "round 2", "row 5", "round 2, row 5", counted from 1; empty when there is one pass.
QString passText(const ReplayShape &shape, qint64 line);
/// How long it takes now against then: "×1.3", "×0.04"; empty when one of them is not known.
QString ratioText(qint64 now, qint64 then);
/// Line by line: request, outcome, reason.
QString cellToolTip(const ReplayResults &results, qint64 line, int place);

} // namespace ui
