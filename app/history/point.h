// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace history {

/// How an exchange ended, at a glance.
enum class PointOutcome {
    Good,   ///< 2xx or 3xx, and no check that fails or warns
    Warned, ///< the same with a warning
    Bad,    ///< 4xx, 5xx, or a failed check
    Lost,   ///< no answer: failed, cancelled or unknown
    Open    ///< queued or sent
};

/// An exchange as a point of a plot.
struct Point
{
    qint64 id = 0;
    qint64 at = 0;        ///< milliseconds since 1970-01-01T00:00:00Z
    qint64 duration = -1; ///< microseconds; -1: not known
    PointOutcome outcome = PointOutcome::Open;

    bool operator==(const Point &) const = default;
};

} // namespace history
