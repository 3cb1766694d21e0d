// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/timelinepanel.h"
#include "ui/history/timelineview.h"

#include "ui/theme.h"

#include "history/query.h"

#include "support/accessibility.h"
#include "support/keys.h"
#include "support/testmain.h"

#include <QAccessible>
#include <QDateTime>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <random>

using history::Point;
using history::PointOutcome;

namespace {

constexpr qint64 start = 1'795'311'123'456; // 2026-11-22T01:32:03.456Z

history::Row row(qint64 id)
{
    history::Row made;
    made.id = id;
    made.startedAt = QStringLiteral("2026-11-22T01:02:03.456Z");
    made.title = QStringLiteral("OneNote <b>Add operations</b>");
    made.state = model::RecordingState::Answered;
    made.httpStatus = 201;
    made.durationMicroseconds = 43'210;
    return made;
}

/// `count` points a second apart, ids from 1; each tenth failed, each hundredth without an answer.
std::vector<Point> series(qint64 count)
{
    std::mt19937 random(5);
    std::vector<Point> points;
    for (qint64 id = count; id > 0; --id) {
        const auto outcome =
            id % 100 == 0 ? PointOutcome::Lost : (id % 10 == 0 ? PointOutcome::Bad : PointOutcome::Good);
        const qint64 duration = outcome == PointOutcome::Lost ? -1 : qint64(20'000 + random() % 60'000);
        points.push_back({id, start + 1000 * id, duration, outcome});
    }
    return points;
}

} // namespace

class Timeline : public testing::Test
{
protected:
    Timeline()
    {
        QObject::connect(&view, &ui::TimelineView::activated, [this](qint64 id) { activated.push_back(id); });
        QObject::connect(&view, &ui::TimelineView::pointed, [this](qint64 id) { pointed.push_back(id); });
        QObject::connect(&panel, &ui::TimelinePanel::searchRequested,
                         [this](const QString &query) { searched.append(query); });
        panel.resize(1000, 300);
        panel.show();
    }
    void add(const std::vector<Point> &points)
    {
        view.add(points);
        EXPECT_TRUE(support::waitFor([&] { return isPlotted(); }));
    }
    /// What is painted is what is there.
    bool isPlotted()
    {
        return view.plot().order.range == view.range() &&
               (!view.isWhole() || view.plot().whole.count() == view.series().size());
    }
    Point pointOf(qint64 id)
    {
        const auto found = view.series().find(id);
        EXPECT_TRUE(found) << id;
        return found.value_or(Point());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { support::pressKey(&view, key, modifiers); }
    QToolButton *legend(PointOutcome outcome)
    {
        return panel.findChild<QToolButton *>(QStringLiteral("timelineOutcome%1").arg(int(outcome)));
    }
    QToolButton *button(const char *name) { return panel.findChild<QToolButton *>(QLatin1String(name)); }
    QString summary() { return panel.findChild<QLabel *>(QStringLiteral("timelineSummary"))->text(); }

    ui::Theme theme;
    ui::TimelinePanel panel{theme};
    ui::TimelineView &view = panel.view();
    std::vector<qint64> activated;
    std::vector<qint64> pointed;
    QStringList searched;
};

TEST_F(Timeline, SaysWhenThereIsNothing)
{
    EXPECT_EQ(view.accessibleDescription(), QStringLiteral("Nothing to plot."));
    EXPECT_EQ(summary(), QString());
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_End, Qt::Key_Return, Qt::Key_Plus, Qt::Key_Minus})
        press(key);
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_TRUE(activated.empty() && pointed.empty());
    EXPECT_FALSE(panel.grab().isNull());
    EXPECT_EQ(support::namelessControls(&panel), QStringList());
}

TEST_F(Timeline, SaysInWordsWhatItShows)
{
    add({{1, start, 43'000, PointOutcome::Good},
         {2, start + 1000, 210'000, PointOutcome::Bad},
         {3, start + 5000, -1, PointOutcome::Lost}});
    const QString words = view.accessibleDescription();
    for (const char *part : {"3 exchange(s) from 2026-11-22 01:32:03.456 to 2026-11-22 01:32:08.456", "1 failed",
                             "1 without answer", "median 43 ms", "95% within 210 ms"})
        EXPECT_TRUE(words.contains(QLatin1String(part))) << part << " in " << qPrintable(words);
    EXPECT_EQ(summary(), words);
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(accessible, nullptr);
    EXPECT_EQ(accessible->role(), QAccessible::Chart);
    EXPECT_EQ(accessible->text(QAccessible::Description), words);
    EXPECT_EQ(support::namelessControls(&panel), QStringList());
}

TEST_F(Timeline, TheKeyboardGoesFromPointToPoint)
{
    add(series(5));
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    press(Qt::Key_End);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_EQ(pointed, (std::vector<qint64>{1, 2, 5, 4, 3}));
    EXPECT_TRUE(activated.empty());
    press(Qt::Key_Return);
    EXPECT_EQ(activated, std::vector<qint64>{3});
    panel.tell(row(3));
    EXPECT_EQ(summary(), QStringLiteral("2026-11-22T01:02:03.456Z · OneNote <b>Add operations</b> · 201 · 43 ms"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&view)->text(QAccessible::Value), summary());
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    EXPECT_EQ(view.pointedId(), 1) << "the first stays the first";
}

TEST_F(Timeline, TheKeyboardBeginsAtTheBorderItComesFrom)
{
    add(series(3));
    press(Qt::Key_Left);
    EXPECT_EQ(pointed, std::vector<qint64>{3});
}

TEST_F(Timeline, AClickShowsTheRow)
{
    add(series(20));
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.placeOf(pointOf(7)));
    EXPECT_EQ(activated, std::vector<qint64>{7});
    QTest::mouseClick(&view, Qt::LeftButton, {}, {view.width() - 1, 1});
    EXPECT_EQ(activated.size(), 1U) << "nothing is there";
    press(Qt::Key_Right);
    EXPECT_EQ(view.pointedId(), 8) << "the keyboard goes on from there";
}

TEST_F(Timeline, TheMouseOverAPointTellsWhatItIs)
{
    add(series(20));
    QTest::mouseMove(&view, view.placeOf(pointOf(7)));
    ASSERT_EQ(pointed, std::vector<qint64>{7});
    panel.tell(row(6));
    EXPECT_EQ(QToolTip::text(), QString()) << "it is about another point";
    panel.tell(row(7));
    const QString text = QToolTip::text();
    for (const char *part : {"2026-11-22T01:02:03.456Z as recorded", "OneNote &lt;b&gt;Add operations", "201", "43 ms"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part << " in " << qPrintable(text);
    EXPECT_FALSE(text.contains(QStringLiteral("All here")));
    QTest::mouseMove(&view, {2, 2});
    EXPECT_TRUE(support::waitFor([] { return !QToolTip::isVisible(); }));
}

TEST_F(Timeline, TheLegendCountsAndHides)
{
    add(series(200));
    EXPECT_EQ(legend(PointOutcome::Good)->text(), QStringLiteral("As expected 180"));
    EXPECT_EQ(legend(PointOutcome::Bad)->text(), QStringLiteral("Failed 18"));
    EXPECT_EQ(legend(PointOutcome::Lost)->text(), QStringLiteral("No answer 2"));
    EXPECT_FALSE(legend(PointOutcome::Open)->isVisible());
    legend(PointOutcome::Good)->click();
    EXPECT_EQ(view.plot().points.size(), 20U);
    EXPECT_EQ(legend(PointOutcome::Good)->text(), QStringLiteral("As expected 180"));
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    EXPECT_EQ(pointed, (std::vector<qint64>{10, 20})) << "the keyboard passes over what is hidden";
    legend(PointOutcome::Bad)->click();
    legend(PointOutcome::Lost)->click();
    EXPECT_EQ(summary(), QStringLiteral("Nothing to plot."));
    EXPECT_TRUE(legend(PointOutcome::Bad)->isVisible()) << "else it could not be shown again";
    legend(PointOutcome::Good)->click();
    EXPECT_EQ(view.plot().points.size(), 180U);
}

TEST_F(Timeline, KeysZoomAndMove)
{
    add(series(100));
    const history::PlotRange all = view.range();
    EXPECT_TRUE(view.isWhole());
    EXPECT_FALSE(button("timelineAll")->isEnabled());
    press(Qt::Key_Plus);
    EXPECT_NEAR(double(view.range().span()), double(all.span()) / 2, 2);
    const history::PlotRange half = view.range();
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_GT(view.range().from, half.from);
    EXPECT_EQ(view.range().span(), half.span());
    for (int i = 0; i < 10; ++i)
        press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(view.range().to, all.to) << "not beyond the last";
    press(Qt::Key_Home);
    EXPECT_TRUE(view.range().contains(start + 1000)) << "the point the keyboard is on is in sight";
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(view.range(), all);
    for (int i = 0; i < 40; ++i)
        press(Qt::Key_Plus);
    EXPECT_EQ(view.range().span(), 10);
    EXPECT_TRUE(view.range().contains(start + 1000)) << "around the point the keyboard is on";
    for (int i = 0; i < 40; ++i)
        press(Qt::Key_Minus);
    EXPECT_TRUE(view.isWhole());
}

TEST_F(Timeline, TheWheelZoomsAtTheMouse)
{
    add(series(100));
    const QPoint place = view.placeOf(pointOf(80));
    const auto turn = [&](int by) {
        QWheelEvent wheel(place, view.mapToGlobal(place), {}, {0, by}, {}, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &wheel);
    };
    turn(240);
    EXPECT_FALSE(view.isWhole());
    EXPECT_LE(std::abs(view.placeOf(pointOf(80)).x() - place.x()), 1);
    turn(-240);
    turn(-240);
    EXPECT_TRUE(view.isWhole());
}

TEST_F(Timeline, ADragZoomsToWhatItCoversAndADoubleClickShowsAll)
{
    add(series(100));
    const QPoint from = view.placeOf(pointOf(40));
    const QPoint to = view.placeOf(pointOf(20));
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, to);
    EXPECT_FALSE(view.grab().isNull());
    QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    EXPECT_TRUE(activated.empty());
    EXPECT_NEAR(double(view.range().from), double(start + 20'000), 200);
    EXPECT_NEAR(double(view.range().to), double(start + 40'000), 200);
    button("timelineSearch")->click();
    ASSERT_EQ(searched.size(), 1);
    const history::ParsedQuery query = history::parseQuery(searched.first(), history::QueryClock::present());
    EXPECT_TRUE(query.problems.empty());
    ASSERT_EQ(query.query.conditions.size(), 2U);
    EXPECT_EQ(query.query.conditions[0].bounds.front().from, view.range().from);
    EXPECT_EQ(query.query.conditions[1].bounds.front().to, view.range().to - 1);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, {300, 5});
    EXPECT_TRUE(view.isWhole());
}

TEST_F(Timeline, EscapeGivesADragUp)
{
    add(series(100));
    QTest::mousePress(&view, Qt::LeftButton, {}, {200, 40});
    QTest::mouseMove(&view, {400, 40});
    press(Qt::Key_Escape);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, {400, 40});
    EXPECT_TRUE(view.isWhole());
}

TEST_F(Timeline, TakesLivePointsAndChangedOnes)
{
    add(series(10));
    add({{11, start + 60'000, 90'000, PointOutcome::Open}});
    EXPECT_TRUE(view.range().contains(start + 60'000)) << "the whole grows";
    EXPECT_EQ(legend(PointOutcome::Open)->text(), QStringLiteral("Under way 1"));
    view.add({{11, start + 60'000, 91'000, PointOutcome::Warned}});
    EXPECT_TRUE(support::waitFor([&] { return view.plot().whole.count(PointOutcome::Warned) == 1; }));
    EXPECT_EQ(view.series().size(), 11);
    view.zoomTo({start, start + 6'000});
    const history::PlotRange zoomed = view.range();
    view.add({{12, start + 70'000, 90'000, PointOutcome::Good}});
    EXPECT_EQ(view.range(), zoomed) << "what the user looks at stays";
    view.showAll();
    press(Qt::Key_End);
    EXPECT_EQ(view.pointedId(), 12);
    view.remove({12, 11});
    EXPECT_EQ(view.pointedId(), 0);
    EXPECT_TRUE(support::waitFor([&] { return view.plot().whole.count() == 10; }));
}

TEST_F(Timeline, TheCurrentRowIsMarkedEvenWhenItComesLater)
{
    add(series(5));
    const QImage before = view.grab().toImage();
    view.setCurrent(3);
    EXPECT_NE(view.grab().toImage(), before);
    EXPECT_EQ(view.pointedId(), 3) << "the keyboard goes on from there";
    view.setCurrent(0);
    view.setCurrent(6);
    const QImage unknown = view.grab().toImage();
    add(series(6));
    EXPECT_NE(view.grab().toImage(), unknown);
    EXPECT_TRUE(activated.empty());
}

TEST_F(Timeline, DurationsAreLinearOnDemand)
{
    add(series(50));
    EXPECT_TRUE(view.plot().scale.logarithmic);
    button("timelineLinear")->click();
    EXPECT_FALSE(view.plot().scale.logarithmic);
    EXPECT_EQ(view.plot().scale.low, 0);
}

TEST_F(Timeline, ManyPointsAreCountedOnAnotherThread)
{
    qint64 longest = 0;
    QElapsedTimer turn;
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, [&] { longest = qMax(longest, turn.restart()); });
    turn.start();
    ticks.start(0);
    const std::vector<Point> points = series(100'000);
    turn.start();
    for (size_t i = 0; i < points.size(); i += 5'000)
        view.add({points.begin() + qint64(i), points.begin() + qint64(i) + 5'000});
    EXPECT_TRUE(support::waitFor([&] { return view.plot().whole.count() == 100'000; }));
    EXPECT_TRUE(view.plot().points.empty());
    EXPECT_FALSE(view.grab().isNull());
    EXPECT_EQ(legend(PointOutcome::Lost)->text(), QStringLiteral("No answer 1,000"));
    for (const history::PlotCell &cell : view.plot().cells) {
        if (cell.row >= 0)
            continue;
        const QPoint place = view.placeOf(cell.worst);
        QTest::mouseMove(&view, place);
        break;
    }
    ASSERT_FALSE(pointed.empty());
    panel.tell(row(pointed.back()));
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("No answer"))) << qPrintable(QToolTip::text());
    press(Qt::Key_End);
    EXPECT_EQ(view.pointedId(), 100'000);
    view.zoomTo({start, start + 60'000});
    EXPECT_TRUE(support::waitFor([&] { return isPlotted(); }));
    EXPECT_EQ(view.plot().points.size(), 59U);
    theme.apply(ui::Scheme::Dark);
    EXPECT_FALSE(panel.grab().isNull());
    theme.apply(ui::Scheme::Light);
    RecordProperty("longestTurnMs", int(longest)); // seen, not asserted: the machine may be busy
}
