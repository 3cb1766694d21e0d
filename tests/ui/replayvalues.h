// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/replay/replayresults.h"

// Results of replays that never ran.
namespace support {

inline ui::ReplayShape replayShape(int steps, const QStringList &environments = {QStringLiteral("Sandbox")},
                                   int rounds = 1, int rows = 0)
{
    ui::ReplayShape shape;
    for (int i = 0; i < steps; ++i)
        shape.steps.push_back({QStringLiteral("folder/file%1.http").arg(i / 10), QStringLiteral("request %1").arg(i)});
    shape.environments = environments;
    shape.rounds = rounds;
    shape.rows = rows;
    return shape;
}

/// A request that has begun.
inline run::ReplayResult begunResult(const ui::ReplayShape &shape, int step, int place = 0, int round = 0, int row = -1)
{
    run::ReplayResult result;
    result.step = step;
    result.place = place;
    result.round = round;
    result.row = row;
    result.file = shape.steps[size_t(step)].file;
    result.name = shape.steps[size_t(step)].name;
    result.environment = shape.environments.at(place);
    return result;
}

inline run::ReplayResult endedResult(run::ReplayResult result, run::ReplayOutcome outcome, int status = 201,
                                     qint64 microseconds = 43'000)
{
    result.outcome = outcome;
    result.httpStatus = status;
    result.microseconds = microseconds;
    result.recording = result.step + 1;
    if (outcome != run::ReplayOutcome::Passed)
        result.reason = QStringLiteral("status is %1, not 201").arg(status);
    result.checks =
        history::Tally{outcome == run::ReplayOutcome::Passed ? 3 : 2, outcome == run::ReplayOutcome::Passed ? 0 : 1, 0};
    return result;
}

} // namespace support
