// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/recheck.h"

#include "history/storefixture.h"

#include "support/judged.h"

#include <QSignalSpy>

namespace {

using model::FindingSeverity;

model::Finding finding(const char *check, const char *pointer = "/a", FindingSeverity severity = FindingSeverity::Fail)
{
    model::Finding made{QLatin1String(check), severity};
    made.pointer = QLatin1String(pointer);
    return made;
}

/// Finds the same whatever it is shown.
run::Judge always(const std::vector<model::Finding> &findings)
{
    return [findings](const model::Recording &recording) {
        return recording.exchange.response ? std::optional(model::Verdict{1, findings}) : std::nullopt;
    };
}

model::Recording judgedThen(const std::vector<model::Finding> &findings)
{
    model::Recording recording = support::answered(support::sentRecording());
    recording.verdict = model::Verdict{1, findings};
    return recording;
}

TEST(Rechecked, SaysWhatIsNewWhatIsGoneAndWhatStayed)
{
    model::Recording recording = judgedThen({finding("a"), finding("b"), finding("c")});
    recording.id = 7;
    const run::Rechecked rechecked = run::recheck(recording, always({finding("c"), finding("d"), finding("a")}));
    EXPECT_EQ(rechecked.id, 7);
    EXPECT_EQ(rechecked.httpStatus, 201);
    EXPECT_EQ(rechecked.title, recording.title);
    EXPECT_EQ(rechecked.startedAt, recording.exchange.startedAt);
    EXPECT_EQ(rechecked.added, std::vector{finding("d")});
    EXPECT_EQ(rechecked.removed, std::vector{finding("b")});
    EXPECT_EQ(rechecked.same, 2);
    EXPECT_EQ(rechecked.then, (history::Tally{1, 3, 0}));
    EXPECT_EQ(rechecked.now, (history::Tally{1, 3, 0}));
    EXPECT_TRUE(rechecked.isChanged());
}

TEST(Rechecked, ComparesCheckPlaceAndSeverityAndNoWords)
{
    const auto isChanged = [](const model::Finding &then, const model::Finding &now) {
        return run::recheck(judgedThen({then}), always({now})).isChanged();
    };
    EXPECT_FALSE(isChanged(finding("a"), finding("a")));
    EXPECT_TRUE(isChanged(finding("a"), finding("b")));
    EXPECT_TRUE(isChanged(finding("a", "/a"), finding("a", "/b")));
    EXPECT_TRUE(isChanged(finding("a"), finding("a", "/a", FindingSeverity::Warn)));
    model::Finding other = finding("a");
    other.field = QStringLiteral("Location");
    EXPECT_TRUE(isChanged(finding("a"), other));
    other = finding("a");
    other.message = QStringLiteral("said better");
    other.expected = other.actual = other.source = QStringLiteral("x");
    EXPECT_FALSE(isChanged(finding("a"), other));
}

TEST(Rechecked, CountsRepeats)
{
    const run::Rechecked more = run::recheck(judgedThen({finding("a")}), always({finding("a"), finding("a")}));
    EXPECT_EQ(more.added.size(), 1U);
    EXPECT_EQ(more.same, 1);
    const run::Rechecked less = run::recheck(judgedThen({finding("a"), finding("a")}), always({finding("a")}));
    EXPECT_EQ(less.removed.size(), 1U);
}

TEST(Rechecked, WithoutAVerdictOfThenEverythingIsNew)
{
    model::Recording recording = support::answered(support::sentRecording());
    run::Rechecked rechecked = run::recheck(recording, always({finding("a")}));
    EXPECT_EQ(rechecked.then, std::nullopt);
    EXPECT_EQ(rechecked.added.size(), 1U);
    rechecked = run::recheck(recording, always({}));
    EXPECT_EQ(rechecked.now, (history::Tally{1, 0, 0}));
    EXPECT_FALSE(rechecked.isChanged()) << "a first verdict without findings is nothing to look at";
    rechecked = run::recheck(support::sentRecording(), always({finding("a")}));
    EXPECT_EQ(rechecked.now, std::nullopt);
    EXPECT_EQ(rechecked.httpStatus, 0);
    EXPECT_FALSE(rechecked.isChanged());
}

TEST(Rechecked, GoesByTheRecordingsOwnExpectations)
{
    model::Recording recording = support::documented(support::onenoteKey);
    recording.exchange.response->status = 200;
    const run::Judge judge = run::judgeBy(support::bundle());
    EXPECT_GT(run::recheck(recording, judge).now->failed, 0);
    recording.expectations.accepted = {
        {QStringLiteral("promised-status"), QStringLiteral("status"), QStringLiteral("known")}};
    EXPECT_EQ(run::recheck(recording, judge).now->failed,
              run::recheck(support::documented(support::onenoteKey), judge).now->failed);
}

class RecheckTest : public HistoryTest
{
protected:
    /// Recordings of then one failing check each, every third without an answer.
    void fill(int count)
    {
        std::vector<QFuture<model::Result<qint64>>> futures;
        for (int i = 0; i < count; ++i) {
            const bool isAnswered = i % 3 != 2;
            futures.push_back(m_store.insert(isAnswered ? judgedThen({finding("a")}) : support::sentRecording()));
        }
        for (const auto &future : futures)
            ASSERT_TRUE(resultOf(future));
    }

    static std::vector<qint64> idsOf(const run::Recheck &recheck)
    {
        std::vector<qint64> ids;
        for (const run::Rechecked &rechecked : recheck.changed())
            ids.push_back(rechecked.id);
        return ids;
    }

    history::Store m_store{path()};
};

/// A re-check with its end.
struct Watched
{
    Watched(history::Store &store, const run::Judge &judge) : recheck(store, judge) {}

    bool ends()
    {
        return support::waitFor([this] { return !finished.isEmpty(); });
    }
    std::optional<model::Failure> failure() const
    {
        return finished.at(0).at(0).value<std::optional<model::Failure>>();
    }

    run::Recheck recheck;
    QSignalSpy finished{&recheck, &run::Recheck::finished};
    QSignalSpy advanced{&recheck, &run::Recheck::advanced};
};

TEST_F(RecheckTest, GoesThroughAllOfItNewestFirst)
{
    fill(200);
    Watched watched(m_store, always({finding("b")}));
    watched.recheck.begin();
    ASSERT_TRUE(watched.ends());
    EXPECT_EQ(watched.failure(), std::nullopt);
    const run::RecheckSums &sums = watched.recheck.sums();
    EXPECT_EQ(sums.judged, 134);
    EXPECT_EQ(sums.unanswered, 66);
    EXPECT_EQ(sums.changed, 134);
    EXPECT_EQ(sums.failedThen, 134);
    EXPECT_EQ(sums.failedNow, 134);
    EXPECT_EQ(sums.withoutThen, 0);
    EXPECT_EQ(sums.unreadable, 0);
    EXPECT_EQ(watched.recheck.total(), 200);
    EXPECT_EQ(watched.recheck.done(), 200);
    const std::vector<qint64> ids = idsOf(watched.recheck);
    ASSERT_EQ(ids.size(), 134U);
    EXPECT_EQ(ids.front(), 200);
    EXPECT_TRUE(std::is_sorted(ids.begin(), ids.end(), std::greater()));
    EXPECT_GT(watched.advanced.size(), 1) << "progress shows";
    QCoreApplication::processEvents();
    EXPECT_EQ(watched.finished.size(), 1);
}

TEST_F(RecheckTest, NothingChangesWhatIsStored)
{
    fill(3);
    const auto before = resultOf(m_store.recordings({1, 2, 3}));
    Watched watched(m_store, always({finding("b")}));
    watched.recheck.begin();
    ASSERT_TRUE(watched.ends());
    EXPECT_EQ(resultOf(m_store.recordings({1, 2, 3})), before);
}

TEST_F(RecheckTest, TheSameChecksFindNoChange)
{
    fill(10);
    Watched watched(m_store, always({finding("a")}));
    watched.recheck.begin();
    ASSERT_TRUE(watched.ends());
    EXPECT_EQ(watched.recheck.sums().changed, 0);
    EXPECT_TRUE(watched.recheck.changed().empty());
}

TEST_F(RecheckTest, TakesTheRowsThatAreGiven)
{
    fill(9);
    Watched watched(m_store, always({finding("b")}));
    watched.recheck.begin({7, 77, 2});
    ASSERT_TRUE(watched.ends());
    EXPECT_EQ(idsOf(watched.recheck), (std::vector<qint64>{7, 2}));
    EXPECT_EQ(watched.recheck.sums().unreadable, 1);
    EXPECT_EQ(watched.recheck.done(), 3);
}

TEST_F(RecheckTest, AnEmptyHistoryEndsFromTheEventLoop)
{
    Watched all(m_store, always({}));
    all.recheck.begin();
    EXPECT_TRUE(all.finished.isEmpty());
    EXPECT_TRUE(all.ends());
    EXPECT_EQ(all.recheck.sums(), run::RecheckSums());
    Watched none(m_store, always({}));
    none.recheck.begin(std::vector<qint64>());
    EXPECT_TRUE(none.finished.isEmpty());
    EXPECT_TRUE(none.ends());
}

TEST_F(RecheckTest, CancelEndsItSoonAndKeepsWhatWasFound)
{
    fill(500);
    auto judged = std::make_shared<std::atomic<int>>(0);
    Watched watched(m_store, [judged](const model::Recording &) {
        ++*judged;
        return std::optional(model::Verdict{1, {finding("b")}});
    });
    QObject::connect(&watched.recheck, &run::Recheck::advanced, &watched.recheck, &run::Recheck::cancel);
    watched.recheck.begin();
    ASSERT_TRUE(watched.ends());
    EXPECT_EQ(watched.failure(), std::nullopt);
    EXPECT_TRUE(watched.recheck.isCancelled());
    EXPECT_GT(watched.recheck.done(), 0);
    EXPECT_LT(watched.recheck.done(), 500);
    EXPECT_LT(judged->load(), 500);
    EXPECT_EQ(watched.finished.size(), 1);
}

TEST_F(RecheckTest, DyingMidwayEndsItWithoutAWord)
{
    fill(300);
    auto judged = std::make_shared<std::atomic<int>>(0);
    {
        Watched watched(m_store, [judged](const model::Recording &) {
            ++*judged;
            return std::optional(model::Verdict());
        });
        watched.recheck.begin();
        ASSERT_TRUE(support::waitFor([&] { return judged->load() > 0; }));
    }
    // Whatever was under way ends by itself; the store still answers.
    EXPECT_EQ(resultOf(m_store.count()), 300);
    EXPECT_LT(judged->load(), 300);
}

TEST_F(RecheckTest, AHistoryThatCannotBeReadIsSaid)
{
    fill(3);
    RawDatabase(path()).run("DROP TABLE bodies");
    Watched watched(m_store, always({}));
    watched.recheck.begin();
    ASSERT_TRUE(watched.ends());
    ASSERT_TRUE(watched.failure());
    EXPECT_FALSE(watched.failure()->what.isEmpty());
    history::Store broken(path(QStringLiteral(".")));
    Watched unopened(broken, always({}));
    unopened.recheck.begin();
    ASSERT_TRUE(unopened.ends());
    EXPECT_TRUE(unopened.failure());
}

} // namespace
