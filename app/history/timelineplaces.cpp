// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// Where a plot has its points, and which of them is at a place.
#include "history/timelineplot.h"

#include <algorithm>
#include <cmath>

namespace history {

namespace {

double distance(const QPointF &left, const QPointF &right)
{
    return std::hypot(left.x() - right.x(), left.y() - right.y());
}

PlotHit hitOf(const Point &point)
{
    PlotHit hit{point, {}};
    hit.counts[size_t(point.outcome)] = 1;
    return hit;
}

} // namespace

double placeOfTime(const Plot &plot, const PlotArea &area, qint64 at)
{
    return double(at - plot.order.range.from) / double(qMax<qint64>(1, plot.order.range.span())) * area.width;
}

qint64 timeAtPlace(const Plot &plot, const PlotArea &area, double x)
{
    return plot.order.range.from + qRound64(x / area.width * double(plot.order.range.span()));
}

QPointF placeOf(const Plot &plot, const PlotArea &area, const Point &point)
{
    const double y = point.duration < 0 ? -area.lane / 2 : plot.scale.position(point.duration) * area.height;
    return {placeOfTime(plot, area, point.at), y};
}

QPointF placeOf(const Plot &plot, const PlotArea &area, const PlotCell &cell)
{
    const double y = cell.row < 0 ? -area.lane / 2 : (cell.row + 0.5) * area.height / plot.order.rows;
    return {(cell.column + 0.5) * area.width / plot.order.columns, y};
}

std::optional<PlotHit> nearest(const Plot &plot, const PlotArea &area, const QPointF &place, double radius)
{
    std::optional<PlotHit> hit;
    double least = radius;
    const auto first =
        std::lower_bound(plot.points.begin(), plot.points.end(), place.x() - radius,
                         [&](const Point &point, double x) { return placeOfTime(plot, area, point.at) < x; });
    for (auto point = first; point != plot.points.end(); ++point) {
        const QPointF there = placeOf(plot, area, *point);
        if (there.x() > place.x() + radius)
            break;
        if (const double away = distance(there, place); away <= least) {
            least = away;
            hit = hitOf(*point);
        }
    }
    const auto cells =
        std::lower_bound(plot.cells.begin(), plot.cells.end(), place.x() - radius,
                         [&](const PlotCell &cell, double x) { return placeOf(plot, area, cell).x() < x; });
    for (auto cell = cells; cell != plot.cells.end(); ++cell) {
        const QPointF there = placeOf(plot, area, *cell);
        if (there.x() > place.x() + radius)
            break;
        if (const double away = distance(there, place); away <= least) {
            least = away;
            hit = PlotHit{cell->worst, cell->counts};
        }
    }
    return hit;
}

} // namespace history
