// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/timelinescale.h"

#include <QPointF>

#include <array>

// What a plot of points paints, so counted that painting costs by pixels, whatever the number of points.
namespace history {

/// Points that lie together.
struct PlotSpread
{
    std::array<qint64, outcomeCount> counts{}; ///< of all outcomes, shown or not
    qint64 measured = 0; ///< the shown ones with a duration; of them, in µs, -1 when there is none:
    qint64 least = -1;
    qint64 most = -1;
    qint64 median = -1;      ///< by nearest rank: a duration that was measured
    qint64 ninetyFifth = -1; ///< likewise

    qint64 count() const;
    qint64 count(PointOutcome outcome) const { return counts[size_t(outcome)]; }
    qint64 shown(const Outcomes &outcomes) const;
    bool operator==(const PlotSpread &) const = default;
};

/// The range cut into `buckets` of equal length, from left to right. Sums fit whatever a qint64 of ms can hold.
std::vector<PlotSpread> plotSpreads(const PointSeries &series, const PlotRange &range, int buckets,
                                    const Outcomes &shown);

/// A small square of a plot and what is shown there.
struct PlotCell
{
    int column = 0; ///< from the left
    int row = 0;    ///< from the bottom; -1: without a duration
    std::array<qint64, outcomeCount> counts{};
    Point worst = {}; ///< the newest of those whose outcome calls for attention most

    bool operator==(const PlotCell &) const = default;
};

/// Bad, lost, warned, open, good: from 4 to 0.
int attention(PointOutcome outcome);

/// What is to be painted.
struct PlotOrder
{
    PlotRange range;
    int columns = 1; ///< of cells
    int rows = 1;
    bool logarithmic = true;
    Outcomes shown = Outcomes().set();

    bool operator==(const PlotOrder &) const = default;
};

/// A plot with no more shown points than this has each of them.
constexpr qint64 fewPoints = 1500;

struct Plot
{
    PlotOrder order;
    DurationScale scale;
    PlotSpread whole;
    std::vector<PlotSpread> columns; ///< as many as cells lie beside each other
    std::vector<PlotSpread> trend;   ///< of equal length; few, so that a percentile of each says something
    std::vector<Point> points;       ///< when they are few, in order; else:
    std::vector<PlotCell> cells;     ///< those with something in them, from left to right

    bool operator==(const Plot &) const = default;
};

/// Passes over the points of the range a few times; takes about 0.1 µs for each.
Plot plotOf(const PointSeries &series, const PlotOrder &order);

/// Where a plot is painted, in pixels. Its places have x to the right and y upwards from the lower left corner; below
/// it lies the lane of what has no duration.
struct PlotArea
{
    double width = 1;
    double height = 1;
    double lane = 0; ///< its height

    bool operator==(const PlotArea &) const = default;
};

double placeOfTime(const Plot &plot, const PlotArea &area, qint64 at);
qint64 timeAtPlace(const Plot &plot, const PlotArea &area, double x);
QPointF placeOf(const Plot &plot, const PlotArea &area, const Point &point);
/// The middle of the cell.
QPointF placeOf(const Plot &plot, const PlotArea &area, const PlotCell &cell);

/// What a plot shows at a place: a point, and how many lie there with it.
struct PlotHit
{
    Point point; ///< of several in a cell the one that calls for attention most
    std::array<qint64, outcomeCount> counts{};

    bool operator==(const PlotHit &) const = default;
};

/// The nearest within the radius. Looks at what is painted around the place alone.
std::optional<PlotHit> nearest(const Plot &plot, const PlotArea &area, const QPointF &place, double radius);

} // namespace history
