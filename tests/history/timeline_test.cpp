// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/timelineplot.h"

#include "support/testmain.h"

#include <QDateTime>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using history::Outcomes;
using history::PlotRange;
using history::Point;
using history::PointOutcome;
using history::PointSeries;

namespace {

qint64 moment(const char *utc)
{
    return QDateTime::fromString(QLatin1String(utc), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

std::vector<Point> pointsOf(const PointSeries &series, const PlotRange &range)
{
    std::vector<Point> points;
    series.visit(range, [&](std::span<const Point> piece) { points.insert(points.end(), piece.begin(), piece.end()); });
    return points;
}

constexpr PlotRange always{-1, 1'000'000'000};
const Outcomes all = Outcomes().set();

} // namespace

TEST(PointSeries, HoldsPointsByTimeHoweverTheyArrive)
{
    std::mt19937 random(7);
    std::vector<Point> points;
    for (qint64 id = 1; id <= 30'000; ++id)
        points.push_back({id, qint64(random() % 20'000), id, PointOutcome::Good});
    PointSeries newestFirst;
    PointSeries shuffled;
    PointSeries atOnce;
    atOnce.put(points);
    for (qint64 end = qint64(points.size()); end > 0; end -= 1000)
        newestFirst.put({points.rend() - end, points.rend() - end + 1000});
    std::shuffle(points.begin(), points.end(), random);
    for (size_t i = 0; i < points.size(); i += 500)
        shuffled.put({points.begin() + qint64(i), points.begin() + qint64(i) + 500});
    std::sort(points.begin(), points.end(),
              [](const Point &a, const Point &b) { return std::tie(a.at, a.id) < std::tie(b.at, b.id); });
    for (const PointSeries *series : {&newestFirst, &shuffled, &atOnce}) {
        EXPECT_EQ(series->size(), 30'000);
        EXPECT_TRUE(pointsOf(*series, always) == points);
        EXPECT_EQ(series->first(), points.front());
        EXPECT_EQ(series->last(), points.back());
    }
    const std::vector<Point> part = pointsOf(shuffled, {500, 700});
    EXPECT_EQ(part.size(), size_t(std::count_if(points.begin(), points.end(),
                                                [](const Point &p) { return p.at >= 500 && p.at < 700; })));
    EXPECT_TRUE(pointsOf(shuffled, {700, 700}).empty());
}

TEST(PointSeries, ReplacesAndRemovesAndLeavesCopiesAlone)
{
    PointSeries series;
    EXPECT_FALSE(series.first() || series.last() || series.find(1));
    series.put({{1, 10, 5, PointOutcome::Open}, {2, 20, 6, PointOutcome::Good}, {1, 10, 7, PointOutcome::Good}});
    EXPECT_EQ(series.size(), 2);
    const PointSeries before = series;
    series.put({{2, 20, 9, PointOutcome::Bad}});
    EXPECT_EQ(series.size(), 2);
    EXPECT_EQ(series.find(2), (Point{2, 20, 9, PointOutcome::Bad}));
    EXPECT_EQ(before.find(2), (Point{2, 20, 6, PointOutcome::Good}));
    EXPECT_EQ(before.find(1)->duration, 7) << "the later of two holds";
    series.remove({2, 77});
    EXPECT_EQ(series.size(), 1);
    series.remove({1});
    EXPECT_TRUE(series.isEmpty());
    EXPECT_FALSE(series.first());
    EXPECT_EQ(before.size(), 2);
}

TEST(PointSeries, GrowsAtTheEndBesideACopy)
{
    PointSeries series;
    series.put({{1, 10, 5, PointOutcome::Good}});
    const PointSeries before = series; // shares the blocks
    series.put({{2, 20, 6, PointOutcome::Good}});
    EXPECT_EQ(series.size(), 2);
    EXPECT_EQ(series.last()->id, 2);
    EXPECT_EQ(before.size(), 1);
}

TEST(PointSeries, StepsOverWhatIsNotShown)
{
    PointSeries series;
    std::vector<Point> points;
    for (qint64 id = 1; id <= 10'000; ++id)
        points.push_back({id, id / 3, 1, id % 5'000 == 1 ? PointOutcome::Bad : PointOutcome::Good});
    series.put(points);
    const Point first = points.front();
    const Point last = points.back();
    EXPECT_EQ(series.after(first, all)->id, 2);
    EXPECT_EQ(series.before(last, all)->id, 9'999);
    EXPECT_FALSE(series.before(first, all));
    EXPECT_FALSE(series.after(last, all));
    const Outcomes bad = Outcomes().set(size_t(PointOutcome::Bad));
    EXPECT_EQ(series.after(first, bad)->id, 5'001);
    EXPECT_EQ(series.before(last, bad)->id, 5'001);
    EXPECT_FALSE(series.after(points[5'000], bad));
    EXPECT_FALSE(series.after(first, {}));
}

TEST(Plot, CountsEachBucket)
{
    PointSeries series;
    series.put({{1, 0, 100, PointOutcome::Good},
                {2, 9, 300, PointOutcome::Bad},
                {3, 10, 50, PointOutcome::Good},
                {4, 25, -1, PointOutcome::Lost},
                {5, 29, 70, PointOutcome::Warned},
                {6, 30, 9'999, PointOutcome::Good}});
    const auto spreads = history::plotSpreads(series, {0, 30}, 3, all);
    ASSERT_EQ(spreads.size(), 3U);
    EXPECT_EQ(spreads[0], (history::PlotSpread{{1, 0, 1, 0, 0}, 2, 100, 300, 100, 300}));
    EXPECT_EQ(spreads[1], (history::PlotSpread{{1, 0, 0, 0, 0}, 1, 50, 50, 50, 50}));
    EXPECT_EQ(spreads[2], (history::PlotSpread{{0, 1, 0, 1, 0}, 1, 70, 70, 70, 70}));
    Outcomes withoutBad = all;
    withoutBad.reset(size_t(PointOutcome::Bad));
    const auto fewer = history::plotSpreads(series, {0, 30}, 3, withoutBad);
    EXPECT_EQ(fewer[0], (history::PlotSpread{{1, 0, 1, 0, 0}, 1, 100, 100, 100, 100})) << "counted, but not measured";
    EXPECT_EQ(fewer[0].shown(withoutBad), 1);
    EXPECT_EQ(history::plotSpreads(series, {5, 5}, 1, all).front(), history::PlotSpread());
}

TEST(Plot, PercentilesAreDurationsThatWereMeasured)
{
    PointSeries series;
    for (qint64 i = 1; i <= 100; ++i)
        series.put({{i, 500 - i, i * 10, PointOutcome::Good}});
    const auto spread = history::plotSpreads(series, {0, 1000}, 1, all).front();
    EXPECT_EQ(spread.median, 500);
    EXPECT_EQ(spread.ninetyFifth, 950);
    EXPECT_EQ(spread.least, 10);
    EXPECT_EQ(spread.most, 1000);
}

TEST(Plot, ShowsFewPointsOneByOneAndManyAsCells)
{
    PointSeries series;
    for (qint64 i = 0; i < history::fewPoints; ++i)
        series.put({{i + 1, i, 1000, PointOutcome::Good}});
    const history::PlotOrder order{{0, 10'000}, 10, 4};
    EXPECT_EQ(history::plotOf(series, order).points.size(), size_t(history::fewPoints));
    EXPECT_TRUE(history::plotOf(series, order).cells.empty());
    series.put({{9'001, 0, -1, PointOutcome::Lost},
                {9'002, 1, 1000, PointOutcome::Bad},
                {9'003, 2, 1000, PointOutcome::Warned},
                {9'004, 9'999, 8'000, PointOutcome::Good}});
    const history::Plot plot = history::plotOf(series, order);
    EXPECT_TRUE(plot.points.empty());
    ASSERT_EQ(plot.cells.size(), 4U);
    EXPECT_EQ(plot.scale, (history::DurationScale{true, 1000, 10'000}));
    const auto cell = [&](int column, int row) {
        const auto found = std::find_if(plot.cells.begin(), plot.cells.end(), [&](const history::PlotCell &each) {
            return each.column == column && each.row == row;
        });
        return found == plot.cells.end() ? history::PlotCell{-9} : *found;
    };
    EXPECT_EQ(cell(0, 0).counts, (std::array<qint64, 5>{1000, 1, 1, 0, 0}));
    EXPECT_EQ(cell(0, 0).worst.id, 9'002);
    EXPECT_EQ(cell(0, -1).worst.id, 9'001);
    EXPECT_EQ(cell(1, 0).counts[0], 500);
    EXPECT_EQ(cell(9, 3).worst.id, 9'004);
    EXPECT_EQ(plot.columns.size(), 10U);
    EXPECT_EQ(plot.columns[9].count(), 1);
    EXPECT_EQ(plot.whole.count(), history::fewPoints + 4);
}

TEST(Plot, ManyPointsHaveATrend)
{
    PointSeries series;
    std::vector<Point> points;
    for (qint64 i = 0; i < 6'000; ++i)
        points.push_back({i + 1, i, i < 3'000 ? 100 : 900, PointOutcome::Good});
    series.put(points);
    const history::Plot plot = history::plotOf(series, {{0, 6'000}, 30, 4});
    ASSERT_EQ(plot.trend.size(), 10U);
    EXPECT_EQ(plot.trend.front().median, 100);
    EXPECT_EQ(plot.trend.back().median, 900);
    EXPECT_EQ(history::plotOf(series, {{0, 50}, 30, 4}).trend.size(), 1U);
    EXPECT_EQ(history::plotOf({}, {{0, 50}, 30, 4}).whole, history::PlotSpread());
}

TEST(Plot, FindsWhatLiesAtAPlace)
{
    const history::PlotArea area{100, 50, 10};
    PointSeries series;
    series.put({{1, 0, 1'000, PointOutcome::Good},
                {2, 500, 10'000, PointOutcome::Bad},
                {3, 510, 1'000, PointOutcome::Good},
                {4, 900, -1, PointOutcome::Lost}});
    const history::Plot few = history::plotOf(series, {{0, 1'000}, 10, 5});
    EXPECT_EQ(history::placeOf(few, area, *series.find(2)), QPointF(50, 50));
    EXPECT_EQ(history::placeOf(few, area, *series.find(4)), QPointF(90, -5));
    EXPECT_EQ(history::timeAtPlace(few, area, 25), 250);
    EXPECT_EQ(history::nearest(few, area, {3, 2}, 8)->point.id, 1);
    EXPECT_EQ(history::nearest(few, area, {50, 27}, 30)->point.id, 2);
    EXPECT_EQ(history::nearest(few, area, {50, 23}, 30)->point.id, 3);
    EXPECT_EQ(history::nearest(few, area, {50, 45}, 8)->counts, (std::array<qint64, 5>{0, 0, 1, 0, 0}));
    EXPECT_EQ(history::nearest(few, area, {88, -9}, 8)->point.id, 4);
    EXPECT_FALSE(history::nearest(few, area, {30, 20}, 8));

    std::vector<Point> more;
    for (qint64 i = 0; i <= history::fewPoints; ++i)
        more.push_back({100 + i, 250 + i % 5, 1'000, PointOutcome::Good});
    series.put(more);
    const history::Plot many = history::plotOf(series, {{0, 1'000}, 10, 5});
    ASSERT_FALSE(many.cells.empty());
    const auto dense = history::nearest(many, area, {26, 3}, 8);
    ASSERT_TRUE(dense);
    EXPECT_EQ(dense->counts[0], history::fewPoints + 1);
    EXPECT_EQ(dense->point.at, 254) << "the newest";
    EXPECT_EQ(history::nearest(many, area, {54, 46}, 8)->point.id, 2);
    EXPECT_EQ(history::nearest(many, area, {95, -5}, 8)->point.id, 4);
    EXPECT_FALSE(history::nearest(many, area, {75, 20}, 8));
}

TEST(Plot, PutsDurationsFromBottomToTop)
{
    const history::DurationScale logarithmic{true, 1'000, 100'000};
    EXPECT_DOUBLE_EQ(logarithmic.position(1'000), 0);
    EXPECT_DOUBLE_EQ(logarithmic.position(10'000), 0.5);
    EXPECT_DOUBLE_EQ(logarithmic.position(100'000), 1);
    EXPECT_DOUBLE_EQ(logarithmic.position(0), 0);
    EXPECT_DOUBLE_EQ(logarithmic.position(1'000'000), 1);
    const history::DurationScale linear{false, 0, 2'000};
    EXPECT_DOUBLE_EQ(linear.position(500), 0.25);
    EXPECT_DOUBLE_EQ(linear.position(3'000), 1);
}

struct ScaleRow
{
    qint64 least;
    qint64 most;
    bool logarithmic;
    double low;
    double high;
    const char *labels; ///< at most 7 of them
};

class TimelineDurations : public testing::TestWithParam<ScaleRow>
{};

TEST_P(TimelineDurations, HaveRoundEndsAndTicks)
{
    const ScaleRow &row = GetParam();
    const history::DurationScale scale = history::durationScale(row.least, row.most, row.logarithmic);
    EXPECT_DOUBLE_EQ(scale.low, row.low);
    EXPECT_DOUBLE_EQ(scale.high, row.high);
    QStringList labels;
    double before = -1;
    for (const history::DurationTick &tick : history::durationTicks(scale, 7)) {
        EXPECT_GT(tick.microseconds, before);
        before = tick.microseconds;
        if (!tick.label.isEmpty())
            labels.append(tick.label);
    }
    EXPECT_EQ(labels.join(u'|'), QString::fromUtf8(row.labels));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, TimelineDurations,
    testing::Values(ScaleRow{43'210, 43'210, true, 10'000, 100'000, "10 ms|20 ms|50 ms|100 ms"},
                    ScaleRow{3'000, 180'000, true, 2'000, 200'000, "2 ms|5 ms|10 ms|20 ms|50 ms|100 ms|200 ms"},
                    ScaleRow{3'000, 480'000, true, 2'000, 500'000, "10 ms|100 ms"},
                    ScaleRow{90, 120'000'000, true, 50, 200'000'000, "100 µs|1 ms|10 ms|100 ms|1 s|10 s|100 s"},
                    ScaleRow{0, 15, true, 1, 20, "1 µs|2 µs|5 µs|10 µs|20 µs"},
                    ScaleRow{1, 90'000'000'000, true, 1, 100'000'000'000, "1 µs|100 µs|10 ms|1 s|100 s|10,000 s"},
                    ScaleRow{-1, -1, true, 1'000, 10'000, "1 ms|2 ms|5 ms|10 ms"},
                    ScaleRow{0, 0, false, 0, 10'000, "0|5 ms|10 ms"},
                    ScaleRow{5, 43'000, false, 0, 60'000, "0|20 ms|40 ms|60 ms"},
                    ScaleRow{5, 1'900'000, false, 0, 2'000'000, "0|500 ms|1 s|1.5 s|2 s"},
                    ScaleRow{5, 90, false, 0, 100, "0|50 µs|100 µs"}));

struct TicksRow
{
    const char *from;
    const char *to;
    int most;
    const char *zone;
    const char *ticks; ///< `label(above)`
};

class TimelineTimes : public testing::TestWithParam<TicksRow>
{};

TEST_P(TimelineTimes, StandAtRoundLocalTimes)
{
    const TicksRow &row = GetParam();
    const QTimeZone zone(row.zone);
    ASSERT_TRUE(zone.isValid()) << row.zone;
    QStringList ticks;
    qint64 before = 0;
    for (const history::TimeTick &tick :
         history::timeTicks({moment(row.from), moment(row.to)}, row.most, zone, QLocale::c())) {
        EXPECT_TRUE(tick.at > before || ticks.isEmpty());
        EXPECT_TRUE(tick.at >= moment(row.from) && tick.at < moment(row.to));
        before = tick.at;
        ticks.append(tick.above.isEmpty() ? tick.label : QString(tick.label + u'(' + tick.above + u')'));
    }
    EXPECT_EQ(ticks.join(u' '), QLatin1String(row.ticks));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, TimelineTimes,
    testing::Values(TicksRow{"2026-11-22T01:02:03.456Z", "2026-11-22T01:02:03.466Z", 6, "UTC",
                             "01:02:03.456(2026-11-22) 01:02:03.458 01:02:03.460 01:02:03.462 01:02:03.464"},
                    TicksRow{"2026-11-22T01:02:03.456Z", "2026-11-22T01:02:43.456Z", 5, "UTC",
                             "01:02:10(2026-11-22) 01:02:20 01:02:30 01:02:40"},
                    TicksRow{"2026-11-22T22:10:00.000Z", "2026-11-23T01:50:00.000Z", 5, "UTC",
                             "23:00(2026-11-22) 00:00(2026-11-23) 01:00"},
                    // Half an hour and three quarters off
                    TicksRow{"2026-11-22T01:10:00.000Z", "2026-11-22T04:00:00.000Z", 4, "Asia/Kathmandu",
                             "07:00(2026-11-22) 08:00 09:00"},
                    // Clocks go forward at 01:00 UTC: there is no 02:00
                    TicksRow{"2026-03-28T23:30:00.000Z", "2026-03-29T03:30:00.000Z", 5, "Europe/Berlin",
                             "01:00(2026-03-29) 03:00 04:00 05:00"},
                    // and back: 02:00 comes twice
                    TicksRow{"2026-10-24T23:30:00.000Z", "2026-10-25T03:30:00.000Z", 5, "Europe/Berlin",
                             "02:00(2026-10-25) 02:00 03:00 04:00"},
                    TicksRow{"2026-03-27T12:00:00.000Z", "2026-03-30T12:00:00.000Z", 7, "Europe/Berlin",
                             "00:00(2026-03-28) 12:00 00:00(2026-03-29) 12:00 00:00(2026-03-30) 12:00"},
                    // The day begins at 01:00 where clocks go forward at midnight
                    TicksRow{"2026-04-22T12:00:00.000Z", "2026-04-25T12:00:00.000Z", 4, "Africa/Cairo",
                             "23 Apr(2026) 24 Apr 25 Apr"},
                    TicksRow{"2026-03-27T12:00:00.000Z", "2026-04-01T12:00:00.000Z", 6, "Europe/Berlin",
                             "28 Mar(2026) 29 Mar 30 Mar 31 Mar 1 Apr"},
                    TicksRow{"2026-11-01T00:00:00.000Z", "2026-12-01T00:00:00.000Z", 6, "UTC",
                             "2 Nov(2026) 9 Nov 16 Nov 23 Nov 30 Nov"},
                    TicksRow{"2025-10-15T00:00:00.000Z", "2026-04-15T00:00:00.000Z", 7, "Europe/Berlin",
                             "Nov(2025) Dec Jan(2026) Feb Mar Apr"},
                    TicksRow{"2024-05-15T00:00:00.000Z", "2026-04-15T00:00:00.000Z", 8, "UTC",
                             "Jul(2024) Oct Jan(2025) Apr Jul Oct Jan(2026) Apr"},
                    TicksRow{"2019-05-15T00:00:00.000Z", "2026-04-15T00:00:00.000Z", 4, "UTC", "2020 2022 2024 2026"},
                    TicksRow{"1970-01-01T00:00:00.000Z", "2026-04-15T00:00:00.000Z", 4, "UTC", "1980 2000 2020"},
                    TicksRow{"2026-04-15T00:00:00.000Z", "2026-04-15T00:00:00.000Z", 4, "UTC", ""}));
