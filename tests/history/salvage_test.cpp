// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/storefixture.h"

#include <QFileInfo>
#include <QSignalSpy>

namespace {

using history::Store;

class HistorySalvage : public HistoryTest
{
protected:
    /// Exchanges with bodies that need pages of their own.
    static model::Recording exchange(int number)
    {
        model::Recording recording = support::answered(support::sentRecording(QString::number(number)));
        recording.exchange.response->body = QByteArray(3000, char('a' + number % 26)) + QByteArray::number(number);
        return recording;
    }

    void storeExchanges(int count)
    {
        Store store(path());
        for (int i = 1; i <= count; ++i)
            stored(store, exchange(i));
    }
};

TEST_F(HistorySalvage, SavesWhatCanBeReadAndKeepsTheDamagedFile)
{
    storeExchanges(60);
    const QByteArray whole = contentOf(path());
    const qsizetype pages = whole.size() / 4096;
    int savedMost = 0;
    for (const qsizetype page : {pages / 3, pages / 2, pages - 2}) {
        QByteArray damaged = whole;
        damaged.replace(page * 4096, 4096, QByteArray(4096, '\x5A'));
        QFile::remove(path());
        writeFile(path(), damaged);
        Store store(path());
        const auto report = resultOf(store.salvage());
        ASSERT_TRUE(report) << qPrintable(report.error().text());
        EXPECT_EQ(contentOf(report->aside), damaged);
        EXPECT_EQ(resultOf(store.count()), report->saved);
        EXPECT_LE(report->saved + report->lost, 60);
        EXPECT_GT(report->saved, 0) << page;
        savedMost = qMax(savedMost, int(report->saved));
        const auto ids = resultOf(store.ids(0, 100));
        for (const qint64 id : *ids) {
            const auto recording = resultOf(store.recording(id));
            ASSERT_TRUE(recording) << qPrintable(recording.error().text()) << page;
            model::Recording expected = exchange(int(id));
            expected.id = id;
            if (recording->exchange.request.headers.isEmpty())
                continue; // one of the incomplete ones
            EXPECT_EQ(*recording, expected);
        }
        EXPECT_EQ(RawDatabase(path()).run("PRAGMA integrity_check"), QByteArray("ok"));
        EXPECT_GT(stored(store, exchange(99)), 0);
        QFile::remove(report->aside);
    }
    EXPECT_GE(savedMost, 50);
}

TEST_F(HistorySalvage, AFileOfAnotherKindIsSetAsideWhole)
{
    writeFile(path(), "notes of mine");
    Store store(path());
    QSignalSpy damaged(&store, &Store::damaged);
    QSignalSpy available(&store, &Store::available);
    ASSERT_FALSE(resultOf(store.insert(exchange(1))));
    EXPECT_TRUE(support::waitFor([&] { return !damaged.isEmpty(); }));
    const auto report = resultOf(store.salvage());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->saved, 0);
    EXPECT_EQ(contentOf(report->aside), QByteArray("notes of mine"));
    EXPECT_TRUE(support::waitFor([&] { return !available.isEmpty(); }));
    EXPECT_EQ(stored(store, exchange(1)), 1);
}

TEST_F(HistorySalvage, AWholeFileComesBackEqualAndASecondOneHasAnotherName)
{
    storeExchanges(5);
    Store store(path());
    ASSERT_TRUE(resultOf(store.annotate({2}, {.pinned = true})));
    const auto before = resultOf(store.rows(0, 10));
    const auto first = resultOf(store.salvage());
    const auto second = resultOf(store.salvage());
    ASSERT_TRUE(first);
    ASSERT_TRUE(second);
    EXPECT_NE(first->aside, second->aside);
    EXPECT_EQ(second->saved, 5);
    EXPECT_EQ(second->lost, 0);
    EXPECT_EQ(resultOf(store.rows(0, 10)), before);
}

/// A view in place of a table could run for ever, a trigger could take rows away.
TEST_F(HistorySalvage, AHostileDatabaseIsNotUsed)
{
    constexpr const char *plants[] = {
        "ALTER TABLE recordings RENAME TO real; CREATE VIEW recordings AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL"
        " SELECT x + 1 FROM c) SELECT x AS id, '' AS deleted_at FROM c",
        "CREATE TRIGGER trap AFTER INSERT ON recordings BEGIN DELETE FROM recordings; END",
    };
    for (const char *plant : plants) {
        QFile::remove(path());
        storeExchanges(3);
        RawDatabase(path()).run(plant);
        const QByteArray before = contentOf(path());
        Store store(path());
        EXPECT_FALSE(resultOf(store.count()));
        EXPECT_FALSE(resultOf(store.insert(exchange(4))));
        EXPECT_EQ(contentOf(path()), before);
        const auto report = resultOf(store.salvage());
        ASSERT_TRUE(report);
        EXPECT_EQ(contentOf(report->aside), before);
        EXPECT_EQ(stored(store, exchange(4)), 1);
    }
}

TEST_F(HistorySalvage, NothingChangesWhenTheFileCannotBeSetAside)
{
    Store store(path(QStringLiteral("missing/history.db")));
    ASSERT_TRUE(resultOf(store.count()));
    QFile::remove(path(QStringLiteral("missing/history.db")));
    EXPECT_FALSE(resultOf(store.salvage()));
}

/// What was read while the file was damaged is said, too: reading has a connection of its own.
TEST_F(HistorySalvage, DamageThatReadingMeetsIsSaid)
{
    storeExchanges(40);
    QByteArray damaged = contentOf(path());
    for (qsizetype at = 5 * 4096; at + 4096 <= damaged.size(); at += 4096)
        damaged.replace(at, 4096, QByteArray(4096, '\x5A'));
    writeFile(path(), damaged);
    Store store(path());
    QSignalSpy said(&store, &Store::damaged);
    bool failed = false;
    for (qint64 id = 1; id <= 40; ++id)
        failed = !resultOf(store.recording(id)) || failed;
    EXPECT_TRUE(failed);
    EXPECT_TRUE(support::waitFor([&] { return !said.isEmpty(); }));
}

} // namespace
