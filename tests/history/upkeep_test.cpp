// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/compaction.h"
#include "history/storefixture.h"

#include <QFileInfo>
#include <QSignalSpy>

namespace {

using history::Budget;
using history::Compaction;
using history::Store;

const QString now = QStringLiteral("2026-11-22T12:00:00.000Z");

class HistoryUpkeep : public HistoryTest
{
protected:
    /// One recording a day, the first one `count` days before now.
    static std::vector<qint64> storeDays(Store &store, int count, const QByteArray &body = "{}")
    {
        std::vector<qint64> ids;
        for (int day = count; day > 0; --day) {
            model::Recording recording = support::answered(support::sentRecording(QString::number(day)));
            recording.exchange.startedAt = history::hoursBefore(now, std::chrono::hours(24) * day);
            recording.exchange.response->body = body + QByteArray::number(day);
            ids.push_back(stored(store, recording));
        }
        return ids;
    }

    static void pin(Store &store, qint64 id) { ASSERT_TRUE(resultOf(store.annotate({id}, {.pinned = true}))); }

    static std::vector<qint64> idsOf(Store &store) { return *resultOf(store.ids(0, 1000)); }

    /// Runs to its end; the failure, if any.
    static std::optional<model::Failure> ended(Compaction &compaction)
    {
        std::optional<std::optional<model::Failure>> end;
        QObject::connect(&compaction, &Compaction::finished, &compaction,
                         [&end](const std::optional<model::Failure> &failure) { end = failure; });
        EXPECT_TRUE(support::waitFor([&end] { return end.has_value(); }));
        return end.value_or(std::nullopt);
    }
};

struct BudgetCase
{
    const char *name;
    Budget budget;
    qint64 goes;
    qint64 pinnedKept;
};

class HistoryBudgets : public HistoryUpkeep, public testing::WithParamInterface<BudgetCase>
{};

TEST_P(HistoryBudgets, TakesTheOldestAndNeverWhatIsPinned)
{
    const BudgetCase &param = GetParam();
    Store store(path());
    const std::vector<qint64> ids = storeDays(store, 10);
    pin(store, ids[1]);
    const auto excess = resultOf(store.excess(param.budget, now));
    ASSERT_TRUE(excess);
    EXPECT_EQ(excess->recordings, param.goes);
    EXPECT_EQ(excess->pinnedKept, param.pinnedKept);
    Compaction compaction(store, param.budget, now, false);
    EXPECT_EQ(ended(compaction), std::nullopt);
    EXPECT_EQ(compaction.removed(), param.goes);
    std::vector<qint64> left = ids;
    for (qint64 gone = 0; gone < param.goes; ++gone)
        left.erase(left.begin() + (left.front() == ids[1] ? 1 : 0));
    std::reverse(left.begin(), left.end());
    EXPECT_EQ(idsOf(store), left);
}

INSTANTIATE_TEST_SUITE_P(
    All, HistoryBudgets,
    testing::Values(BudgetCase{"none", {}, 0, 0}, BudgetCase{"days", {.days = 8}, 1, 1},
                    BudgetCase{"allDays", {.days = 0}, 9, 1}, BudgetCase{"manyDays", {.days = 11}, 0, 0},
                    BudgetCase{"count", {.count = 5}, 4, 1}, BudgetCase{"countOfAll", {.count = 10}, 0, 0},
                    BudgetCase{"countOfNone", {.count = 0}, 9, 1}, BudgetCase{"either", {.days = 9, .count = 6}, 3, 1},
                    BudgetCase{"bytes", {.bytes = 0}, 9, 1}, BudgetCase{"manyBytes", {.bytes = 1'000'000'000}, 0, 0}),
    [](const auto &each) { return std::string(each.param.name); });

TEST_F(HistoryUpkeep, SaysWhatThereIs)
{
    Store store(path());
    const std::vector<qint64> ids = storeDays(store, 4);
    pin(store, ids[2]);
    ASSERT_TRUE(resultOf(store.remove({ids[0]})));
    const auto sizes = resultOf(store.sizes());
    ASSERT_TRUE(sizes);
    EXPECT_EQ(sizes->fileBytes, QFileInfo(path()).size());
    EXPECT_EQ(sizes->recordings, 3);
    EXPECT_EQ(sizes->pinned, 1);
    EXPECT_EQ(sizes->deleted, 1);
    EXPECT_EQ(sizes->oldest, QStringLiteral("2026-11-19T12:00:00.000Z"));
    EXPECT_EQ(sizes->newest, QStringLiteral("2026-11-21T12:00:00.000Z"));
}

TEST_F(HistoryUpkeep, WhatWasDeletedCanBeRestoredForADay)
{
    Store store(path());
    const std::vector<qint64> ids = storeDays(store, 3);
    ASSERT_TRUE(resultOf(store.remove({ids[0], ids[1], 4711})));
    EXPECT_EQ(idsOf(store), std::vector<qint64>{ids[2]});
    EXPECT_FALSE(resultOf(store.recording(ids[0])));
    EXPECT_EQ(resultOf(store.count()), 1);
    ASSERT_TRUE(resultOf(store.restore({ids[0]})));
    EXPECT_EQ(idsOf(store), (std::vector<qint64>{ids[2], ids[0]}));

    Compaction soon(store, {}, model::utcNow(), false);
    EXPECT_EQ(ended(soon), std::nullopt);
    EXPECT_EQ(soon.removed(), 0);
    Compaction later(store, {}, QStringLiteral("2999-01-01T00:00:00.000Z"), false);
    EXPECT_EQ(ended(later), std::nullopt);
    EXPECT_EQ(later.removed(), 1);
    EXPECT_EQ(resultOf(store.sizes())->deleted, 0);
}

TEST_F(HistoryUpkeep, ACompactedFileIsSmallAndHoldsNothingOfWhatWent)
{
    Store store(path());
    const std::vector<qint64> ids = storeDays(store, 40, QByteArray(50'000, 'x') + "canary");
    ASSERT_TRUE(resultOf(store.remove({ids.begin(), ids.end() - 1})));
    Compaction compaction(store, {}, now, true);
    QSignalSpy advanced(&compaction, &Compaction::advanced);
    EXPECT_EQ(ended(compaction), std::nullopt);
    EXPECT_EQ(compaction.removed(), 39);
    EXPECT_GT(advanced.size(), 1);
    const auto sizes = resultOf(store.sizes());
    EXPECT_EQ(sizes->freeBytes, 0);
    EXPECT_EQ(RawDatabase(path()).run("SELECT count(*) FROM contents"), QByteArray("1"));
    EXPECT_EQ(RawDatabase(path()).run("PRAGMA integrity_check"), QByteArray("ok"));
}

TEST_F(HistoryUpkeep, AnOlderFileIsCompactedAtOnce)
{
    Store store(path());
    const std::vector<qint64> ids = storeDays(store, 30);
    RawDatabase(path()).run("PRAGMA auto_vacuum = NONE; VACUUM");
    ASSERT_TRUE(resultOf(store.remove({ids.begin(), ids.end() - 1})));
    const qint64 before = QFileInfo(path()).size();
    Compaction compaction(store, {}, now, true);
    EXPECT_EQ(ended(compaction), std::nullopt);
    EXPECT_LT(QFileInfo(path()).size(), before);
    EXPECT_EQ(RawDatabase(path()).run("PRAGMA auto_vacuum"), QByteArray("2"));
    EXPECT_EQ(idsOf(store), std::vector<qint64>{ids.back()});
}

TEST_F(HistoryUpkeep, AStoppedCompactionKeepsWhatItDid)
{
    Store store(path());
    storeDays(store, 20);
    {
        Compaction compaction(store, {.count = 0}, now, true);
    }
    EXPECT_EQ(idsOf(store).size(), 20U);
}

TEST_F(HistoryUpkeep, AnnotationsStayWhenTheAnswerComes)
{
    Store store(path());
    model::Recording recording = support::sentRecording();
    recording.id = stored(store, recording);
    QSignalSpy updated(&store, &Store::updated);
    ASSERT_TRUE(resultOf(store.annotate(
        {recording.id},
        {.pinned = true, .note = QStringLiteral("a\nb"), .addTags = {QStringLiteral("one"), QStringLiteral("two")}})));
    ASSERT_TRUE(resultOf(store.annotate({recording.id}, {.addTags = {QStringLiteral("three"), QStringLiteral("one")},
                                                         .removeTags = {QStringLiteral("two")}})));
    ASSERT_TRUE(resultOf(store.update(support::answered(recording))));
    ASSERT_TRUE(support::waitFor([&] { return updated.size() == 3; }));
    const model::Annotation expected{true, QStringLiteral("a\nb"), {QStringLiteral("one"), QStringLiteral("three")}};
    EXPECT_EQ(updated.back().front().value<history::Row>().annotation, expected);
    EXPECT_EQ(resultOf(store.recording(recording.id))->annotation, expected);
    EXPECT_EQ(resultOf(store.rows(0, 1))->front().annotation, expected);
}

TEST_F(HistoryUpkeep, EqualBodiesAreKeptOnceAndPackedWhenItPays)
{
    Store store(path());
    model::Recording recording = support::answered(support::sentRecording());
    recording.exchange.request.body = QByteArray(100'000, 'a');
    recording.exchange.response->body = recording.exchange.request.body;
    const qint64 first = stored(store, recording);
    recording.exchange.response->body = QByteArray(511, 'b');
    const qint64 second = stored(store, recording);
    const auto query = [this](const char *sql) { return RawDatabase(path()).run(sql); };
    EXPECT_EQ(query("SELECT count(*) FROM contents"), QByteArray("1"));
    EXPECT_EQ(query("SELECT uses FROM contents"), QByteArray("3"));
    EXPECT_EQ(query("SELECT length(bytes) < 5000 FROM contents"), QByteArray("1"));
    recording.id = second;
    EXPECT_EQ(resultOf(store.recording(second)), recording);
    recording.exchange.request.body = "small";
    ASSERT_TRUE(resultOf(store.update(recording)));
    EXPECT_EQ(resultOf(store.recording(second)), recording);
    EXPECT_EQ(query("SELECT uses FROM contents"), QByteArray("2"));
    ASSERT_TRUE(resultOf(store.erase({first})));
    EXPECT_EQ(query("SELECT count(*) FROM contents"), QByteArray("0"));
}

TEST_F(HistoryUpkeep, BodiesOfEverySizeComeBack)
{
    Store store(path());
    for (const qsizetype size : {0, 1, 511, 512, 513, 70'000}) {
        model::Recording recording = support::answered(support::sentRecording());
        for (qsizetype i = 0; i < size; ++i)
            recording.exchange.response->body += char(i * 7919 >> 3);
        recording.exchange.response->body.resize(size);
        recording.id = stored(store, recording);
        EXPECT_EQ(resultOf(store.recording(recording.id)), recording) << size;
    }
}

TEST_F(HistoryUpkeep, ADamagedPackedBodyIsSaidAndTheRestIsRead)
{
    Store store(path());
    model::Recording recording = support::answered(support::sentRecording());
    recording.exchange.request.body = QByteArray(100'000, 'a');
    const qint64 id = stored(store, recording);
    const qint64 other = stored(store, support::sentRecording());
    RawDatabase(path()).run("UPDATE contents SET bytes = x'00000000' ");
    EXPECT_FALSE(resultOf(store.recording(id)));
    EXPECT_TRUE(resultOf(store.recording(other)));
}

TEST_F(HistoryUpkeep, WhatWasLeftOpenIsClosed)
{
    Store store(path());
    model::Recording recording = support::sentRecording();
    const qint64 sent = stored(store, recording);
    recording.state = model::RecordingState::Queued;
    const qint64 queued = stored(store, recording);
    recording.exchange.startedAt = QStringLiteral("2026-11-23T01:02:03.456Z");
    const qint64 young = stored(store, recording);
    ASSERT_TRUE(resultOf(store.closeLeftOpen(QStringLiteral("2026-11-23T00:00:00.000Z"))));
    EXPECT_EQ(resultOf(store.recording(sent))->state, model::RecordingState::Unknown);
    EXPECT_EQ(resultOf(store.recording(queued))->state, model::RecordingState::Cancelled);
    EXPECT_EQ(resultOf(store.recording(young))->state, model::RecordingState::Queued);
}

TEST_F(HistoryUpkeep, WhatCouldNotBeStoredIsStoredLater)
{
    writeFile(path(), "not a database");
    Store store(path());
    model::Recording recording = support::answered(support::sentRecording());
    ASSERT_FALSE(resultOf(store.insert(recording)));
    QSignalSpy inserted(&store, &Store::inserted);
    store.keepLater(recording);
    EXPECT_EQ(store.waiting(), 1);
    ASSERT_TRUE(QFile::remove(path()));
    // The next write that succeeds takes it along.
    stored(store, support::sentRecording(QStringLiteral("2")));
    EXPECT_TRUE(support::waitFor([&] { return store.waiting() == 0; }));
    EXPECT_EQ(inserted.size(), 2);
    EXPECT_EQ(resultOf(store.count()), 2);
}

TEST_F(HistoryUpkeep, WhatWaitsIsTriedOnceMoreAtTheEnd)
{
    writeFile(path(), "not a database");
    {
        Store store(path());
        ASSERT_FALSE(resultOf(store.insert(support::sentRecording())));
        store.keepLater(support::sentRecording());
        ASSERT_TRUE(QFile::remove(path()));
    }
    Store store(path());
    EXPECT_EQ(resultOf(store.count()), 1);
}

} // namespace
