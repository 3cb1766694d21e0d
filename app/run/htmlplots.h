// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/replayresult.h"

#include <QByteArray>
#include <QPointF>

#include <optional>
#include <vector>

// Pictures of a replay as inline SVG, which need no script. Colours come from the page's style, by outcome.
namespace run {

/// An answer of a replay.
struct PlotPoint
{
    qint64 at = 0;       ///< milliseconds since the begin of the replay
    qint64 duration = 0; ///< microseconds
    ReplayOutcome outcome = ReplayOutcome::Passed;

    bool operator==(const PlotPoint &) const = default;
};

/// How many had which outcome, as one bar.
QByteArray outcomeBar(const ReplaySum &sum);

/// Durations over the time of the replay, and how often which came. The axis of durations goes by powers of ten when a
/// few are far longer than the others.
class DurationPlots final
{
public:
    explicit DurationPlots(std::vector<PlotPoint> points);

    bool isEmpty() const { return m_points.empty(); }
    bool isLogarithmic() const { return m_isLogarithmic; }

    /// A point for each, `id="over-time"`, with an empty circle `id="mark"` for a script; points in the same place are
    /// drawn once.
    QByteArray overTime() const;
    /// A column for each stretch of durations, what did not pass on top.
    QByteArray histogram() const;
    /// Where the first of these pictures has a point, in its own coordinates.
    QPointF placeOf(const PlotPoint &point) const;

private:
    /// From 0 to 1 along the axis of durations.
    double share(qint64 duration) const;
    qint64 durationAt(double share) const;
    /// Durations that get a line, with their share.
    std::vector<std::pair<qint64, double>> ticks() const;

    std::vector<PlotPoint> m_points;
    qint64 m_end = 1;   ///< of the axis of time
    qint64 m_least = 0; ///< of the axis of durations
    qint64 m_most = 1;
    bool m_isLogarithmic = false;
};

} // namespace run
