// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/timelineplot.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace history {

namespace {

constexpr qint64 pointsPerTrend = 60; ///< at least, for a 95th percentile that says something
constexpr int columnsPerTrend = 3;

int bucketOf(qint64 at, const PlotRange &range, int buckets)
{
    // In double: a product of ms and buckets need not fit.
    const auto bucket = int(double(at - range.from) / double(range.span()) * buckets);
    return qBound(0, bucket, buckets - 1);
}

/// By nearest rank; the durations change their order.
qint64 percentile(std::vector<qint64> &durations, double part)
{
    const auto rank = size_t(std::ceil(part * double(durations.size())));
    const auto place = durations.begin() + qint64(qMax<size_t>(1, rank)) - 1;
    std::nth_element(durations.begin(), place, durations.end());
    return *place;
}

void finish(PlotSpread &spread, std::vector<qint64> &durations)
{
    spread.measured = qint64(durations.size());
    if (durations.empty())
        return;
    const auto [least, most] = std::minmax_element(durations.begin(), durations.end());
    spread.least = *least;
    spread.most = *most;
    spread.ninetyFifth = percentile(durations, 0.95);
    spread.median = percentile(durations, 0.5);
    durations.clear();
}

std::vector<Point> shownPoints(const PointSeries &series, const PlotOrder &order)
{
    std::vector<Point> points;
    series.visit(order.range, [&](std::span<const Point> piece) {
        std::copy_if(piece.begin(), piece.end(), std::back_inserter(points),
                     [&](const Point &point) { return order.shown.test(size_t(point.outcome)); });
    });
    return points;
}

/// Column by column, so that no more than one column is in memory at once.
std::vector<PlotCell> plotCells(const PointSeries &series, const PlotOrder &order, const DurationScale &scale)
{
    std::vector<PlotCell> cells;
    std::vector<int> places(size_t(order.rows) + 1, -1); // of the column's cells in `cells`; the last: no duration
    int current = -1;
    series.visit(order.range, [&](std::span<const Point> piece) {
        for (const Point &point : piece) {
            if (!order.shown.test(size_t(point.outcome)))
                continue;
            if (const int column = bucketOf(point.at, order.range, order.columns); column != current) {
                std::fill(places.begin(), places.end(), -1);
                current = column;
            }
            const int row =
                point.duration < 0 ? -1 : qMin(order.rows - 1, int(scale.position(point.duration) * order.rows));
            int &place = row < 0 ? places.back() : places[size_t(row)];
            if (place < 0) {
                place = int(cells.size());
                cells.push_back({current, row, {}, point});
            }
            PlotCell &cell = cells[size_t(place)];
            ++cell.counts[size_t(point.outcome)];
            if (attention(point.outcome) >= attention(cell.worst.outcome))
                cell.worst = point;
        }
    });
    return cells;
}

} // namespace

qint64 PlotSpread::count() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

qint64 PlotSpread::shown(const Outcomes &outcomes) const
{
    qint64 sum = 0;
    for (size_t i = 0; i < outcomeCount; ++i)
        sum += outcomes.test(i) ? counts[i] : 0;
    return sum;
}

int attention(PointOutcome outcome)
{
    switch (outcome) {
    case PointOutcome::Bad:
        return 4;
    case PointOutcome::Lost:
        return 3;
    case PointOutcome::Warned:
        return 2;
    case PointOutcome::Open:
        return 1;
    case PointOutcome::Good:
        break;
    }
    return 0;
}

std::vector<PlotSpread> plotSpreads(const PointSeries &series, const PlotRange &range, int buckets,
                                    const Outcomes &shown)
{
    std::vector<PlotSpread> spreads(size_t(qMax(1, buckets)));
    if (range.span() <= 0)
        return spreads;
    std::vector<qint64> durations; // of the bucket under way: the points come in order
    int current = 0;
    series.visit(range, [&](std::span<const Point> piece) {
        for (const Point &point : piece) {
            if (const int bucket = bucketOf(point.at, range, int(spreads.size())); bucket != current) {
                finish(spreads[size_t(current)], durations);
                current = bucket;
            }
            ++spreads[size_t(current)].counts[size_t(point.outcome)];
            if (point.duration >= 0 && shown.test(size_t(point.outcome)))
                durations.push_back(point.duration);
        }
    });
    finish(spreads[size_t(current)], durations);
    return spreads;
}

Plot plotOf(const PointSeries &series, const PlotOrder &order)
{
    Plot plot;
    plot.order = order;
    plot.whole = plotSpreads(series, order.range, 1, order.shown).front();
    plot.columns = plotSpreads(series, order.range, order.columns, order.shown);
    const qint64 buckets =
        std::clamp<qint64>(plot.whole.measured / pointsPerTrend, 1, qMax(1, order.columns / columnsPerTrend));
    plot.trend = plotSpreads(series, order.range, int(buckets), order.shown);
    plot.scale = durationScale(plot.whole.least, plot.whole.most, order.logarithmic);
    if (plot.whole.shown(order.shown) <= fewPoints)
        plot.points = shownPoints(series, order);
    else
        plot.cells = plotCells(series, order, plot.scale);
    return plot;
}

} // namespace history
