// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/replay/replaytable.h"

#include "ui/history/timelinepanel.h"
#include "ui/history/timelineview.h"
#include "ui/replay/replaydelegate.h"
#include "ui/replay/replaypace.h"
#include "ui/replay/replayplot.h"
#include "ui/replay/replaywords.h"
#include "ui/theme.h"

#include "support/accessibility.h"
#include "support/testmain.h"
#include "ui/replayvalues.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <cstdio>

using Kind = ui::ReplayTable::Kind;
using run::ReplayOutcome;
using support::begunResult;
using support::endedResult;

namespace {

/// A table over results, with its signals watched.
struct Table
{
    explicit Table(ui::ReplayShape replayed) : shape(replayed), results(std::move(replayed)), table(theme, results) {}

    void begin(int step, int place = 0, int round = 0, int row = -1)
    {
        table.changed(results.began(begunResult(shape, step, place, round, row)));
    }
    void end(int step, ReplayOutcome outcome, int status = 201, qint64 microseconds = 43'000, int place = 0,
             int round = 0, int row = -1)
    {
        const run::ReplayResult begun = begunResult(shape, step, place, round, row);
        table.changed(results.ended(endedResult(begun, outcome, status, microseconds)));
    }
    QString text(int row, Kind kind, int place = 0, int role = Qt::DisplayRole)
    {
        return table.index(row, table.columnOf(kind, place)).data(role).toString();
    }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < table.rowCount(); ++row)
            all.append(text(row, Kind::Request));
        return all;
    }

    ui::Theme theme;
    ui::ReplayShape shape;
    ui::ReplayResults results;
    ui::ReplayTable table;
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::Warning};
};

ui::ReplayFilter only(ReplayOutcome outcome)
{
    ui::ReplayFilter filter;
    filter.kinds.set(size_t(outcome));
    return filter;
}

TEST(ReplayTable, HasALineForEachRequestThatBegan)
{
    Table t(support::replayShape(4));
    EXPECT_EQ(t.table.rowCount(), 0);
    t.begin(0);
    t.begin(1);
    EXPECT_EQ(t.table.rowCount(), 0) << "told at once";
    t.table.flush();
    ASSERT_EQ(t.table.rowCount(), 2);
    EXPECT_EQ(t.text(0, Kind::Outcome), QStringLiteral("under way"));
    t.end(0, ReplayOutcome::Failed, 404, 1'234'000);
    t.table.flush();
    EXPECT_EQ(t.text(0, Kind::Outcome), QStringLiteral("failed"));
    EXPECT_EQ(t.text(0, Kind::Request), QStringLiteral("request 0"));
    EXPECT_EQ(t.text(0, Kind::Request, 0, ui::ReplayTable::AsideRole), QStringLiteral("folder/file0.http"));
    EXPECT_EQ(t.text(0, Kind::Http), QStringLiteral("404"));
    EXPECT_EQ(t.text(0, Kind::Duration), QStringLiteral("1.2 s"));
    EXPECT_EQ(t.text(0, Kind::Checks), QStringLiteral("1 failed"));
    EXPECT_EQ(t.text(0, Kind::Reason), QStringLiteral("status is 404, not 201"));
    EXPECT_EQ(t.text(0, Kind::Number), QStringLiteral("#1"));
    EXPECT_EQ(t.text(1, Kind::Outcome), QStringLiteral("under way"));
}

TEST(ReplayTable, TellsExactlyWhatChangedOncePerTurn)
{
    Table t(support::replayShape(100));
    QSignalSpy inserted(&t.table, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&t.table, &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 50; ++i)
        t.begin(i);
    ASSERT_TRUE(support::waitFor([&] { return t.table.rowCount() == 50; }));
    EXPECT_EQ(inserted.size(), 1);
    EXPECT_EQ(changed.size(), 0);
    t.end(10, ReplayOutcome::Passed);
    t.end(12, ReplayOutcome::Passed);
    t.end(11, ReplayOutcome::Passed);
    t.end(40, ReplayOutcome::Passed);
    t.begin(50);
    ASSERT_TRUE(support::waitFor([&] { return t.table.rowCount() == 51; }));
    EXPECT_EQ(inserted.size(), 2);
    ASSERT_EQ(changed.size(), 2) << "neighbours go together";
    EXPECT_EQ(changed.at(0).at(0).toModelIndex().row(), 10);
    EXPECT_EQ(changed.at(0).at(1).toModelIndex().row(), 12);
    EXPECT_EQ(changed.at(1).at(0).toModelIndex().row(), 40);
}

TEST(ReplayTable, FiltersByOutcomeAndWordsWhileItGrows)
{
    Table t(support::replayShape(40));
    for (int i = 0; i < 20; ++i)
        t.begin(i);
    t.table.flush();
    t.table.setFilter(only(ReplayOutcome::Failed));
    EXPECT_EQ(t.table.rowCount(), 0);
    t.end(7, ReplayOutcome::Failed, 400);
    t.end(3, ReplayOutcome::Failed, 500);
    t.end(4, ReplayOutcome::Failed, 400);
    t.end(5, ReplayOutcome::Passed);
    t.table.flush();
    EXPECT_EQ(t.names(),
              (QStringList{QStringLiteral("request 3"), QStringLiteral("request 4"), QStringLiteral("request 7")}));
    EXPECT_EQ(t.table.rowOf(4), 1);
    EXPECT_EQ(t.table.rowOf(5), -1);
    // One that is no failure after all goes; one behind the known lines comes.
    t.table.changed(t.results.ended(endedResult(begunResult(t.shape, 4), ReplayOutcome::Passed)));
    t.end(30, ReplayOutcome::Failed, 400);
    t.table.flush();
    EXPECT_EQ(t.names(),
              (QStringList{QStringLiteral("request 3"), QStringLiteral("request 7"), QStringLiteral("request 30")}));
    ui::ReplayFilter words = only(ReplayOutcome::Failed);
    words.words = QStringList{QStringLiteral("FILE0"), QStringLiteral("400")};
    t.table.setFilter(words);
    EXPECT_EQ(t.names(), QStringList{QStringLiteral("request 7")});
    t.table.setFilter({});
    EXPECT_EQ(t.table.rowCount(), 31);
}

TEST(ReplayTable, SeveralEnvironmentsMakeAMatrix)
{
    Table t(support::replayShape(3, {QStringLiteral("One"), QStringLiteral("Two")}));
    t.end(0, ReplayOutcome::Passed, 201, 43'000, 0);
    t.end(0, ReplayOutcome::Passed, 201, 51'000, 1);
    t.end(1, ReplayOutcome::Passed, 201, 43'000, 0);
    t.end(1, ReplayOutcome::Failed, 400, 12'000, 1);
    t.end(2, ReplayOutcome::Passed, 201, 43'000, 0);
    t.table.flush();
    EXPECT_EQ(t.table.columnOf(Kind::Outcome), -1);
    EXPECT_EQ(t.table.headerData(t.table.columnOf(Kind::Place, 1), Qt::Horizontal).toString(), QStringLiteral("Two"));
    EXPECT_EQ(t.text(1, Kind::Place, 1), QStringLiteral("400 · 12 ms"));
    EXPECT_EQ(t.text(1, Kind::Place, 1, Qt::AccessibleTextRole), QStringLiteral("Two: failed, 400, 12 ms"));
    EXPECT_EQ(t.text(2, Kind::Place, 1), QStringLiteral("waiting"));
    EXPECT_EQ(t.text(0, Kind::Differs), QString());
    EXPECT_EQ(t.text(1, Kind::Differs, 0, Qt::AccessibleTextRole), QStringLiteral("The environments differ"));
    EXPECT_EQ(t.text(2, Kind::Differs), QString()) << "what has not ended does not differ";
    ui::ReplayFilter different;
    different.isDifferent = true;
    t.table.setFilter(different);
    EXPECT_EQ(t.names(), QStringList{QStringLiteral("request 1")});
}

TEST(ReplayTable, NamesThePass)
{
    Table t(support::replayShape(2, {QStringLiteral("One")}, 3, 5));
    t.begin(1, 0, 2, 4);
    t.table.flush();
    ASSERT_EQ(t.table.rowCount(), 30);
    EXPECT_EQ(t.text(29, Kind::Pass), QStringLiteral("round 3, row 5"));
    EXPECT_EQ(t.text(0, Kind::Pass), QStringLiteral("round 1, row 1"));
    EXPECT_EQ(t.text(29, Kind::Outcome), QStringLiteral("under way"));
    EXPECT_EQ(t.text(28, Kind::Outcome), QStringLiteral("waiting"));
    const run::ReplayResult whole = t.results.resultAt({29, 0});
    EXPECT_EQ(whole.number, 30);
    EXPECT_EQ(whole.round, 2);
    EXPECT_EQ(whole.row, 4);
}

TEST(ReplayTable, WhatIsOfNoSuchReplayIsLeftOut)
{
    Table t(support::replayShape(2));
    for (const auto &[step, place, round, row] :
         {std::tuple{2, 0, 0, -1}, {-1, 0, 0, -1}, {0, 1, 0, -1}, {0, 0, 1, -1}, {0, 0, 0, 1}}) {
        run::ReplayResult result;
        result.step = step;
        result.place = place;
        result.round = round;
        result.row = row;
        EXPECT_EQ(t.results.began(result), -1);
        EXPECT_EQ(t.results.ended(result), -1);
    }
    EXPECT_EQ(t.results.lines(), 0);
}

TEST(ReplayTable, ComparesWithAReplayBefore)
{
    Table earlier(support::replayShape(5));
    earlier.end(0, ReplayOutcome::Passed, 201, 20'000);
    earlier.end(1, ReplayOutcome::Passed, 201, 400'000);
    earlier.end(2, ReplayOutcome::Failed, 400, 10'000);
    Table t(support::replayShape(4));
    t.end(0, ReplayOutcome::Passed, 201, 60'000);
    t.end(1, ReplayOutcome::Passed, 201, 100'000);
    t.end(2, ReplayOutcome::Passed, 201, 10'000);
    t.end(3, ReplayOutcome::Passed, 201, 10'000);
    const auto baseline = ui::baselineOf(earlier.results, QStringLiteral("Replay, then"), t.shape);
    EXPECT_EQ(baseline.matched, 3);
    t.table.setBaseline(std::make_shared<ui::ReplayBaseline>(baseline));
    EXPECT_EQ(t.text(0, Kind::Before), QStringLiteral("passed, 201, 20 ms"));
    EXPECT_EQ(t.text(0, Kind::Ratio), QStringLiteral("\u00D73.0"));
    EXPECT_EQ(t.text(1, Kind::Ratio), QStringLiteral("\u00D70.3"));
    EXPECT_EQ(t.text(3, Kind::Before), QString());
    ui::ReplayFilter changed;
    changed.isChanged = true;
    t.table.setFilter(changed);
    EXPECT_EQ(t.names(), QStringList{QStringLiteral("request 2")});
    t.table.setBaseline(nullptr);
    EXPECT_EQ(t.table.columnOf(Kind::Before), -1);
    EXPECT_EQ(t.table.rowCount(), 4) << "nothing is left to be changed from";
}

TEST(ReplayTable, ComparesWithRowsOfTheHistoryByTurn)
{
    std::vector<history::Row> rows;
    for (int i = 0; i < 5; ++i) {
        history::Row row;
        row.id = 10 + i;
        row.title = i % 2 == 0 ? QStringLiteral("request 0") : QStringLiteral("request 1");
        row.environmentName = QStringLiteral("Sandbox");
        row.state = model::RecordingState::Answered;
        row.httpStatus = i == 2 ? 500 : 201;
        row.durationMicroseconds = 1000 * (i + 1);
        rows.push_back(row);
    }
    rows[4].environmentName = QStringLiteral("Elsewhere");
    const ui::ReplayShape shape = support::replayShape(2, {QStringLiteral("Sandbox")}, 2);
    const ui::ReplayBaseline baseline = ui::baselineOf(rows, QStringLiteral("Replay, then"), shape);
    EXPECT_EQ(baseline.matched, 4);
    ASSERT_NE(baseline.find(2, 0, 1), nullptr);
    EXPECT_EQ(baseline.find(2, 0, 1)->recording, 12);
    EXPECT_EQ(baseline.find(2, 0, 1)->outcome, ReplayOutcome::Failed);
    EXPECT_EQ(baseline.find(3, 0, 1)->recording, 13);
    EXPECT_EQ(baseline.find(0, 0, 1)->outcome, ReplayOutcome::Passed);
}

TEST(ReplayTable, TextFromOutsideIsShownAsItIs)
{
    ui::ReplayShape shape = support::replayShape(1);
    shape.steps[0].name = QStringLiteral("<b>bold</b>\u202Egnp");
    Table t(shape);
    run::ReplayResult result = endedResult(begunResult(shape, 0), ReplayOutcome::Failed, 400);
    result.reason = QStringLiteral("<img src=x>\u202E");
    t.table.changed(t.results.ended(result));
    t.table.flush();
    EXPECT_FALSE(t.text(0, Kind::Request).contains(QChar(0x202E)));
    EXPECT_FALSE(t.text(0, Kind::Reason).contains(QChar(0x202E)));
    EXPECT_FALSE(t.text(0, Kind::Reason, 0, Qt::ToolTipRole).contains(QStringLiteral("<img")));
}

TEST(ReplayTable, StandsAHundredThousandResults)
{
    constexpr int steps = 1000;
    constexpr int rounds = 100;
    ui::Theme theme;
    const ui::ReplayShape shape = support::replayShape(steps, {QStringLiteral("Sandbox")}, rounds);
    ui::ReplayResults results(shape);
    ui::ReplayTable table(theme, results);
    QTableView view;
    view.setItemDelegate(new ui::ReplayDelegate(theme, &view));
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.setModel(&table);
    view.resize(1200, 600);
    ui::ReplayPlot plot(theme);
    plot.resize(1200, 300);
    plot.show(results);
    QObject::connect(&table, &ui::ReplayTable::told, &plot, &ui::ReplayPlot::grow);
    view.show();
    static_cast<QWidget &>(plot).show();
    QElapsedTimer clock;
    clock.start();
    qint64 longest = 0;
    QElapsedTimer turn;
    for (int round = 0; round < rounds; ++round) {
        for (int step = 0; step < steps; ++step) {
            const run::ReplayResult begun = begunResult(shape, step, 0, round);
            table.changed(results.began(begun));
            const ReplayOutcome outcome = step % 50 == 3 ? ReplayOutcome::Failed : ReplayOutcome::Passed;
            table.changed(results.ended(endedResult(begun, outcome, outcome == ReplayOutcome::Failed ? 400 : 201,
                                                    1000 + (step * 7919 + round * 31) % 90'000)));
        }
        turn.start();
        QCoreApplication::processEvents();
        longest = qMax(longest, turn.elapsed());
    }
    ASSERT_TRUE(support::waitFor([&] { return table.rowCount() == steps * rounds; }));
    std::printf("100,000 results: %lld ms, longest turn %lld ms\n", static_cast<long long>(clock.elapsed()),
                static_cast<long long>(longest));
    turn.start();
    table.setFilter(only(ReplayOutcome::Failed));
    QCoreApplication::processEvents();
    std::printf("filter: %lld ms\n", static_cast<long long>(turn.elapsed()));
    EXPECT_EQ(table.rowCount(), rounds * steps / 50);
    EXPECT_EQ(results.counts()[size_t(ReplayOutcome::Failed)], rounds * steps / 50);
}

TEST(ReplayPlot, HasAPointForEachEndAndTellsIt)
{
    Table t(support::replayShape(6));
    t.end(2, ReplayOutcome::Passed, 201, 10'000);
    t.end(0, ReplayOutcome::Failed, 400, 20'000);
    ui::ReplayPlot plot(t.theme);
    plot.resize(900, 300);
    plot.show(t.results);
    static_cast<QWidget &>(plot).show();
    t.results.ended(endedResult(begunResult(t.shape, 1), ReplayOutcome::NoAnswer, 0, -1));
    t.results.ended(endedResult(begunResult(t.shape, 3), ReplayOutcome::Skipped, 0, -1));
    plot.grow();
    ui::TimelineView &view = plot.panel().view();
    ASSERT_EQ(view.series().size(), 3) << "what was skipped has no place";
    EXPECT_EQ(view.series().first()->duration, 10'000);
    EXPECT_EQ(view.series().last()->outcome, history::PointOutcome::Lost);
    ASSERT_TRUE(support::waitFor([&] { return view.plot().whole.count() == 3; }));
    EXPECT_TRUE(view.accessibleDescription().startsWith(QStringLiteral("3 request(s), 1 failed, 1 without answer")))
        << view.accessibleDescription().toStdString();
    // By keyboard to the second end, and from there to its result.
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.pointedText(), QStringLiteral("request 0, failed, 400, 20 ms"));
    QSignalSpy activated(&plot, &ui::ReplayPlot::activated);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.at(0).at(0).toLongLong(), 0);
    EXPECT_FALSE(plot.panel().findChild<QToolButton *>(QStringLiteral("timelineSearch"))->isVisibleTo(&plot));
    EXPECT_EQ(support::namelessControls(&plot), QStringList());
}

TEST(ReplayPace, GuessesFromWhatWasDone)
{
    ui::ReplayPace pace;
    pace.begin(1000, 100); // an earlier program had done a hundred
    EXPECT_FALSE(pace.rest(1500, 110, 300)) << "too early to know";
    EXPECT_EQ(pace.rest(3000, 120, 300), 18'000);
    pace.pause(3000);
    EXPECT_EQ(pace.active(60'000), 2000);
    EXPECT_EQ(pace.rest(60'000, 120, 300), 18'000) << "a pause is no slowness";
    pace.proceed(60'000);
    EXPECT_EQ(pace.rest(62'000, 140, 300), 16'000);
    EXPECT_EQ(pace.rest(62'000, 300, 300), 0);
}

} // namespace
