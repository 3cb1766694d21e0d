// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/historytable.h"

#include "history/rowtext.h"
#include "history/storefixture.h"
#include "model/limits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace {

using history::HistoryTable;
namespace limits = model::limits;

class HistoryTableTest : public HistoryTest
{
protected:
    /// Recordings numbered from 1, stored together.
    static void fill(history::Store &store, int count)
    {
        std::vector<QFuture<model::Result<qint64>>> futures;
        for (int i = 0; i < count; ++i)
            futures.push_back(store.insert(numbered(i + 1)));
        for (const auto &future : futures)
            ASSERT_TRUE(resultOf(future));
        // A call ends before its row is announced; a table made in between would already know the row.
        QCoreApplication::sendPostedEvents(&store, QEvent::MetaCall);
    }

    static model::Recording numbered(int number)
    {
        model::Recording recording = support::sentRecording(QString::number(number));
        recording.title = QString::number(number);
        return recording;
    }

    static QString text(const HistoryTable &table, int row, HistoryTable::Column column)
    {
        return table.index(row, column).data().toString();
    }

    /// Asks for the row as a view does, until it is there.
    static bool arrives(const HistoryTable &table, int row)
    {
        return support::waitFor([&] { return table.rowAt(row).has_value(); });
    }

    /// What the table shows is what the database holds, row by row.
    static void expectSame(const HistoryTable &table, history::Store &store)
    {
        const auto rows = resultOf(store.rows(0, 1'000'000));
        ASSERT_EQ(table.rowCount(), int(rows->size()));
        for (int row = 0; row < table.rowCount(); ++row) {
            ASSERT_TRUE(arrives(table, row));
            ASSERT_EQ(table.rowAt(row), (*rows)[size_t(row)]) << row;
            ASSERT_EQ(table.indexOf((*rows)[size_t(row)].id), row);
        }
    }
};

/// A table under the model tester, with all its ids.
struct Tested
{
    explicit Tested(history::Store &store) : table(&store)
    {
        EXPECT_TRUE(support::waitFor([this] { return table.isComplete(); }));
    }

    HistoryTable table;
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(HistoryTableTest, IsEmptyAtFirst)
{
    history::Store store(path());
    const Tested tested(store);
    EXPECT_EQ(tested.table.rowCount(), 0);
    EXPECT_EQ(tested.table.columnCount(), int(HistoryTable::ColumnCount));
    EXPECT_EQ(tested.table.rowAt(0), std::nullopt);
    EXPECT_EQ(tested.table.rowAt(-1), std::nullopt);
    EXPECT_EQ(tested.table.indexOf(1), -1);
    EXPECT_EQ(tested.table.headerData(HistoryTable::ReturnedId, Qt::Horizontal).toString(),
              QStringLiteral("Returned id"));
    for (int column = 0; column < HistoryTable::ColumnCount; ++column)
        EXPECT_FALSE(tested.table.headerData(column, Qt::Horizontal).toString().isEmpty());
}

TEST_F(HistoryTableTest, ShowsNewRowsAtTheTopAndTheirAnswer)
{
    history::Store store(path());
    Tested tested(store);
    QSignalSpy insertedRows(&tested.table, &QAbstractItemModel::rowsInserted);
    stored(store, numbered(1));
    model::Recording recording = numbered(2);
    recording.id = stored(store, recording);
    ASSERT_TRUE(support::waitFor([&] { return tested.table.rowCount() == 2; }));
    EXPECT_GE(insertedRows.size(), 1);
    EXPECT_EQ(text(tested.table, 0, HistoryTable::Request), QStringLiteral("2"));
    EXPECT_EQ(text(tested.table, 0, HistoryTable::Http), QString());
    EXPECT_EQ(text(tested.table, 0, HistoryTable::ReturnedId), QStringLiteral("No answer recorded"));
    EXPECT_EQ(text(tested.table, 1, HistoryTable::Request), QStringLiteral("1"));

    QSignalSpy changed(&tested.table, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(resultOf(store.update(support::answered(recording))));
    ASSERT_TRUE(support::waitFor([&] { return !changed.isEmpty(); }));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex(), tested.table.index(0, 0));
    EXPECT_EQ(changed[0][1].toModelIndex(), tested.table.index(0, HistoryTable::ColumnCount - 1));
    EXPECT_EQ(text(tested.table, 0, HistoryTable::Http), QStringLiteral("201"));
    EXPECT_EQ(text(tested.table, 0, HistoryTable::ReturnedId), QStringLiteral("08fa4fcd-4fcd-08fa-cd4f-fa08cd4ffa08"));
    EXPECT_EQ(text(tested.table, 0, HistoryTable::OperationStatus), QStringLiteral("Running"));
    EXPECT_EQ(text(tested.table, 0, HistoryTable::Progress), QStringLiteral("40%"));
    EXPECT_EQ(text(tested.table, 0, HistoryTable::Checks), QString());
    EXPECT_EQ(text(tested.table, 0, HistoryTable::Duration), QStringLiteral("43 ms"));
    EXPECT_EQ(text(tested.table, 0, HistoryTable::Environment), QStringLiteral("Local sandbox"));
    const auto row = tested.table.index(0, 0).data(HistoryTable::RowRole).value<history::Row>();
    EXPECT_EQ(row, history::rowOf(support::answered(recording)));
}

TEST_F(HistoryTableTest, PagesThroughTwoThousandRows)
{
    {
        history::Store store(path());
        fill(store, 2000);
    }
    history::Store store(path());
    const Tested tested(store);
    EXPECT_EQ(tested.table.rowCount(), 2000);
    // A row in the middle: a placeholder first, then announced with its page.
    QSignalSpy changed(&tested.table, &QAbstractItemModel::dataChanged);
    EXPECT_EQ(tested.table.rowAt(1000), std::nullopt);
    EXPECT_EQ(text(tested.table, 1000, HistoryTable::Request), QStringLiteral("…"));
    EXPECT_EQ(text(tested.table, 1000, HistoryTable::Time), QString());
    EXPECT_FALSE(tested.table.index(1000, 0).data(HistoryTable::RowRole).isValid());
    ASSERT_TRUE(support::waitFor([&] { return tested.table.rowAt(1000).has_value(); }));
    EXPECT_EQ(text(tested.table, 1000, HistoryTable::Request), QStringLiteral("1000"));
    const int page = limits::historyPage;
    bool isAnnounced = false;
    for (const auto &arguments : std::as_const(changed))
        isAnnounced = isAnnounced || (arguments[0].toModelIndex().row() == 1000 / page * page &&
                                      arguments[1].toModelIndex().row() == 1000 / page * page + page - 1);
    EXPECT_TRUE(isAnnounced);
    expectSame(tested.table, store);
}

TEST_F(HistoryTableTest, AsksForAPageOnce)
{
    history::Store store(path());
    fill(store, 600);
    HistoryTable table(&store);
    ASSERT_TRUE(support::waitFor([&] { return table.isComplete(); }));
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    for (int row = 0; row < 600; ++row)
        (void)table.rowAt(row);
    ASSERT_TRUE(support::waitFor([&] { return table.rowAt(599).has_value(); }));
    EXPECT_EQ(changed.size(), (600 + limits::historyPage - 1) / limits::historyPage);
}

TEST_F(HistoryTableTest, RowsInsertedWhilePagesAreOnTheirWay)
{
    history::Store store(path());
    fill(store, 700);
    Tested tested(store);
    for (int i = 0; i < 20; ++i) {
        (void)tested.table.rowAt(i * 30);
        auto insert = store.insert(numbered(701 + i));
        ASSERT_TRUE(resultOf(insert));
    }
    ASSERT_TRUE(support::waitFor([&] { return tested.table.rowCount() == 720; }));
    expectSame(tested.table, store);
}

TEST_F(HistoryTableTest, RowsInsertedBeforeTheFirstIdsArrive)
{
    history::Store store(path());
    fill(store, 10);
    auto early = store.insert(numbered(11));
    Tested tested(store);
    ASSERT_TRUE(resultOf(early));
    ASSERT_TRUE(support::waitFor([&] { return tested.table.rowCount() == 11; }));
    expectSame(tested.table, store);
}

TEST_F(HistoryTableTest, GapsInTheIds)
{
    {
        history::Store store(path());
        fill(store, 1000);
    }
    RawDatabase(path()).run(
        "PRAGMA foreign_keys = ON; DELETE FROM recordings WHERE id % 3 = 0 OR id BETWEEN 300 AND 700");
    history::Store store(path());
    Tested tested(store);
    EXPECT_EQ(resultOf(store.count()), tested.table.rowCount());
    expectSame(tested.table, store);
    EXPECT_EQ(tested.table.indexOf(500), -1);
    EXPECT_EQ(stored(store, numbered(1001)), 1001);
    ASSERT_TRUE(support::waitFor([&] { return tested.table.indexOf(1001) == 0; }));
}

TEST_F(HistoryTableTest, RowsThatAreGoneLeaveTheTable)
{
    history::Store store(path());
    // The call ends before its row is announced. The table begins here with every announcement still to come, and so
    // takes each row for the newest news.
    std::vector<QFuture<model::Result<qint64>>> futures;
    for (int i = 0; i < 600; ++i)
        futures.push_back(store.insert(numbered(i + 1)));
    for (QFuture<model::Result<qint64>> &future : futures)
        future.waitForFinished();
    Tested tested(store);
    RawDatabase(path()).run("PRAGMA foreign_keys = ON; DELETE FROM recordings WHERE id IN (1, 300, 301, 600)");
    tested.table.refresh();
    ASSERT_TRUE(support::waitFor([&] {
        for (const int row : {0, 299, 300, tested.table.rowCount() - 1})
            (void)tested.table.rowAt(row);
        return tested.table.rowCount() == 596;
    }));
    expectSame(tested.table, store);
}

TEST_F(HistoryTableTest, APageThatHoldsUnknownRowsTakesNoneAway)
{
    history::Store store(path());
    fill(store, 5); // before the other one opens the file: on a busy disk the two wait long for each other
    history::Store other(path());
    int known = 5;
    for (int round = 0; round < 10; ++round) {
        Tested tested(store);
        QSignalSpy removed(&tested.table, &QAbstractItemModel::rowsRemoved);
        stored(other, numbered(known + 1));
        stored(other, numbered(known + 2));
        known += 3;
        // The page of the oldest row is asked for before the table has learnt of the two in between.
        QObject::connect(&store, &history::Store::inserted, &tested.table,
                         [&] { (void)tested.table.rowAt(tested.table.rowCount() - 1); });
        stored(store, numbered(known));
        ASSERT_TRUE(support::waitFor([&] { return tested.table.rowCount() == known; }));
        expectSame(tested.table, store);
        EXPECT_EQ(removed.size(), 0);
    }
}

TEST_F(HistoryTableTest, TakesOverWhatAnotherInstanceWrote)
{
    history::Store store(path());
    history::Store other(path());
    fill(store, 5);
    Tested tested(store);
    ASSERT_TRUE(arrives(tested.table, 0));

    model::Recording theirs = numbered(6);
    theirs.id = stored(other, theirs);
    model::Recording mine = numbered(5);
    mine.id = 5;
    ASSERT_TRUE(resultOf(other.update(support::answered(mine))));
    tested.table.refresh();
    ASSERT_TRUE(support::waitFor([&] { return tested.table.rowCount() == 6; }));
    EXPECT_TRUE(support::waitFor([&] { return tested.table.rowAt(1) && tested.table.rowAt(1)->httpStatus == 201; }));

    // Without asking: an own row that comes behind theirs shows both.
    stored(other, numbered(7));
    stored(other, numbered(8));
    stored(store, numbered(9));
    ASSERT_TRUE(support::waitFor([&] { return tested.table.rowCount() == 9; }));
    expectSame(tested.table, store);
}

TEST_F(HistoryTableTest, StartsWhenTheStoreCan)
{
    writeFile(path(QStringLiteral("folder")), "in the way");
    history::Store store(path(QStringLiteral("folder/history.db")));
    HistoryTable table(&store);
    QSignalSpy failed(&table, &HistoryTable::failed);
    ASSERT_TRUE(support::waitFor([&] { return !failed.isEmpty(); }));
    EXPECT_FALSE(table.isComplete());
    ASSERT_TRUE(QFile::remove(path(QStringLiteral("folder"))));
    stored(store, numbered(1));
    ASSERT_TRUE(support::waitFor([&] { return table.isComplete(); }));
    EXPECT_EQ(table.rowCount(), 1);
}

TEST_F(HistoryTableTest, OutlivesItsStoreAndDiesBeforeItsAnswers)
{
    auto store = std::make_unique<history::Store>(path());
    fill(*store, 300);
    auto table = std::make_unique<HistoryTable>(store.get());
    (void)table->rowAt(0);
    table.reset(); // its ids are still on their way
    table = std::make_unique<HistoryTable>(store.get());
    ASSERT_TRUE(support::waitFor([&] { return table->isComplete(); }));
    store.reset();
    (void)table->rowAt(299); // there is nobody to ask any more
    table->refresh();
    QCoreApplication::processEvents();
    EXPECT_EQ(table->rowCount(), 300);
}

TEST(HistoryRowText, SaysWhatCameBack)
{
    history::Row row;
    const auto outcome = [&row] { return history::columnText(row, HistoryTable::ReturnedId); };
    row.state = model::RecordingState::Sent;
    EXPECT_EQ(outcome(), QStringLiteral("No answer recorded"));
    row.state = model::RecordingState::Cancelled;
    EXPECT_EQ(outcome(), QStringLiteral("Cancelled"));
    row.state = model::RecordingState::Answered;
    EXPECT_EQ(outcome(), QString());
    row.errorMessage = QStringLiteral("The connection\r\nwas lost.");
    EXPECT_EQ(outcome(), QStringLiteral("The connection  was lost."));
    row.returned.errorMessage = QStringLiteral("'String' is not a status");
    EXPECT_EQ(outcome(), row.returned.errorMessage);
    row.returned.errorCode = QStringLiteral("BadRequest");
    EXPECT_EQ(outcome(), QStringLiteral("BadRequest: 'String' is not a status"));
    row.returned.errorMessage.clear();
    EXPECT_EQ(outcome(), QStringLiteral("BadRequest"));
    row.returned.id = QStringLiteral("dcb776c6");
    EXPECT_EQ(outcome(), QStringLiteral("dcb776c6"));
}

TEST(HistoryRowText, Progress)
{
    history::Row row;
    const auto shown = [&row](const char *progress) {
        row.returned.progress = QString::fromLatin1(progress);
        return history::columnText(row, HistoryTable::Progress);
    };
    EXPECT_EQ(shown(""), QString());
    EXPECT_EQ(shown("40"), QStringLiteral("40%"));
    EXPECT_EQ(shown("99.50"), QStringLiteral("99.50%"));
    EXPECT_EQ(shown("Percent Complete value"), QStringLiteral("Percent Complete value"));
}

TEST(HistoryRowText, Checks)
{
    history::Row row;
    const auto shown = [&row] { return history::columnText(row, HistoryTable::Checks); };
    EXPECT_EQ(shown(), QString()) << "without a verdict";
    row.checks = history::Tally{12, 0, 0};
    EXPECT_EQ(shown(), QStringLiteral("12 passed"));
    row.checks->warnings = 2;
    EXPECT_EQ(shown(), QStringLiteral("2 warning(s)"));
    row.checks->failed = 1;
    EXPECT_EQ(shown(), QStringLiteral("1 failed"));
    EXPECT_EQ(history::tallySum(*row.checks), QStringLiteral("1 failed, 2 warning(s), 12 passed"));
    EXPECT_EQ(history::tallySum({0, 0, 3}), QStringLiteral("3 warning(s), 0 passed"));
    EXPECT_EQ(history::tallySum({}), QStringLiteral("0 passed"));
}

TEST(HistoryRowText, Durations)
{
    EXPECT_EQ(history::durationText(-1), QString());
    EXPECT_EQ(history::durationText(0), QStringLiteral("< 1 ms"));
    EXPECT_EQ(history::durationText(499), QStringLiteral("< 1 ms"));
    EXPECT_EQ(history::durationText(500), QStringLiteral("1 ms"));
    EXPECT_EQ(history::durationText(43'210), QStringLiteral("43 ms"));
    EXPECT_EQ(history::durationText(999'499), QStringLiteral("999 ms"));
    EXPECT_EQ(history::durationText(999'500), QStringLiteral("1.0 s"));
    EXPECT_EQ(history::durationText(59'949'999), QStringLiteral("59.9 s"));
    EXPECT_EQ(history::durationText(59'950'000), QStringLiteral("1 min 00 s"));
    EXPECT_EQ(history::durationText(125'000'000), QStringLiteral("2 min 05 s"));
}

class LocalTime : public testing::Test
{
protected:
    void SetUp() override
    {
        m_before = qgetenv("TZ");
        qputenv("TZ", "Asia/Kolkata");
        tzset();
    }
    void TearDown() override
    {
        qputenv("TZ", m_before);
        tzset();
    }

private:
    QByteArray m_before;
};

TEST_F(LocalTime, IsShownAndTheRecordedTextIsInTheToolTip)
{
    history::Row row;
    row.startedAt = QStringLiteral("2016-12-31T23:58:44.154Z");
    EXPECT_EQ(history::columnText(row, HistoryTable::Time), QStringLiteral("05:28:44"));
    EXPECT_EQ(history::timeToolTip(row.startedAt),
              QStringLiteral("2016-12-31T23:58:44.154Z as recorded\n2017-01-01 05:28:44.154 local time\n"
                             "2016-12-31 23:58:44.154 UTC"));
    for (const char *text : {"", "<b>now</b>", "2016-13-31T23:58:44.154Z"}) {
        row.startedAt = QString::fromLatin1(text);
        EXPECT_EQ(history::columnText(row, HistoryTable::Time), row.startedAt);
        EXPECT_EQ(history::timeToolTip(row.startedAt), QString());
    }
}

} // namespace
