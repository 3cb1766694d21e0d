// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/historyfile.h"
#include "history/recordings.h"
#include "history/storefixture.h"
#include "history/tables.h"
#include "history/versions.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>

#include <sys/stat.h>
#include <unistd.h>

namespace {

class HistoryFile : public HistoryTest
{
protected:
    /// A history as that version wrote it, with two rows.
    void writeVersion(int version)
    {
        writeFile(path(), "");
        RawDatabase(path()).run(support::historyOfVersion(version).constData());
    }

    static void expectVersionTwo(const std::vector<history::Row> &rows)
    {
        ASSERT_EQ(rows.size(), 2U);
        EXPECT_EQ(rows[1].latest.status, QStringLiteral("completed"));
        EXPECT_EQ(rows[0].tracks, 1);
        EXPECT_EQ(rows[0].checks, std::nullopt);
    }

    static void expectVersionThree(const std::vector<history::Row> &rows)
    {
        ASSERT_EQ(rows.size(), 2U);
        EXPECT_EQ(rows[1].checks, (history::Tally{7, 1, 1}));
        EXPECT_EQ(rows[0].checks, std::nullopt);
        EXPECT_EQ(rows[0].annotation, model::Annotation());
    }

    static int modeOf(const QString &file)
    {
        struct stat status = {};
        EXPECT_EQ(stat(file.toUtf8().constData(), &status), 0);
        return int(status.st_mode & 07777);
    }

    /// Every call fails with words that name the file, unavailable() comes once, and the file is untouched.
    void expectRefused(const QByteArray &content)
    {
        writeFile(path(), content);
        history::Store store(path());
        QSignalSpy unavailable(&store, &history::Store::unavailable);
        const auto id = resultOf(store.insert(support::sentRecording()));
        const auto count = resultOf(store.count());
        const auto rows = resultOf(store.rows(0, 10));
        ASSERT_FALSE(id);
        ASSERT_FALSE(count);
        ASSERT_FALSE(rows);
        EXPECT_TRUE(id.error().what.contains(path())) << id.error().what.toStdString();
        EXPECT_FALSE(id.error().remedy.isEmpty());
        EXPECT_EQ(count.error(), id.error());
        EXPECT_TRUE(support::waitFor([&] { return !unavailable.isEmpty(); }));
        EXPECT_EQ(unavailable.size(), 1);
        EXPECT_EQ(contentOf(path()), content);
        EXPECT_FALSE(QFileInfo::exists(path() + u"-journal"));
    }

    /// A history with one row, as bytes.
    QByteArray validFile()
    {
        {
            history::Store store(path(QStringLiteral("valid.db")));
            stored(store, support::sentRecording());
        }
        return contentOf(path(QStringLiteral("valid.db")));
    }
};

TEST_F(HistoryFile, IsForTheUserAloneWhateverTheUmask)
{
    const mode_t before = umask(0);
    const QString file = path(QStringLiteral("new/deep/history.db"));
    {
        history::Store store(file);
        stored(store, support::sentRecording());
        EXPECT_EQ(modeOf(file + u"-journal"), 0600);
    }
    umask(before);
    EXPECT_EQ(modeOf(file), 0600);
    EXPECT_EQ(modeOf(path(QStringLiteral("new/deep"))), 0700);
    EXPECT_EQ(modeOf(path(QStringLiteral("new"))), 0700);
}

TEST_F(HistoryFile, AnOpenHistoryIsClosedToOthersAgain)
{
    writeFile(path(), validFile());
    chmod(path().toUtf8().constData(), 0664);
    history::Store store(path());
    ASSERT_TRUE(resultOf(store.count()));
    EXPECT_EQ(modeOf(path()), 0600);
}

TEST_F(HistoryFile, AnEmptyFileBecomesAHistory)
{
    writeFile(path(), "");
    history::Store store(path());
    EXPECT_EQ(stored(store, support::sentRecording()), 1);
}

TEST_F(HistoryFile, TextIsRefused)
{
    expectRefused("x");
    expectRefused("notes\nof mine\n");
    expectRefused(QByteArray(10000, 'n'));
}

TEST_F(HistoryFile, GarbageBehindTheMagicIsRefused)
{
    expectRefused(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xAB'));
}

TEST_F(HistoryFile, ADatabaseOfAnotherProgramIsRefused)
{
    RawDatabase(path()).run("CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)");
    expectRefused(contentOf(path()));
    RawDatabase(path()).run("PRAGMA user_version = 1");
    expectRefused(contentOf(path()));
}

TEST_F(HistoryFile, ADamagedHistoryGivesFailuresAndNoCrash)
{
    const QByteArray valid = validFile();
    for (qsizetype page = 1; page * 4096 < valid.size(); ++page) {
        QByteArray damaged = valid;
        damaged.replace(page * 4096, 4096, QByteArray(4096, '\x5A'));
        writeFile(path(), damaged);
        history::Store store(path());
        (void)resultOf(store.rows(0, 10));
        (void)resultOf(store.ids(0, 10));
        (void)resultOf(store.recording(1));
        (void)resultOf(store.insert(support::sentRecording()));
    }
    writeFile(path(), valid.first(valid.size() / 2));
    history::Store store(path());
    const auto read = resultOf(store.recording(1));
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().what.contains(path()));
}

TEST_F(HistoryFile, ANewerVersionIsReadAndNotWritten)
{
    writeFile(path(), validFile());
    RawDatabase(path()).run("PRAGMA user_version = 999");
    const QByteArray before = contentOf(path());
    history::Store store(path());
    QSignalSpy unavailable(&store, &history::Store::unavailable);
    QSignalSpy available(&store, &history::Store::available);
    EXPECT_EQ(resultOf(store.count()), 1);
    EXPECT_EQ(resultOf(store.rows(0, 10))->size(), 1U);
    const auto id = resultOf(store.insert(support::sentRecording()));
    ASSERT_FALSE(id);
    EXPECT_TRUE(id.error().what.contains(u"999")) << id.error().what.toStdString();
    EXPECT_FALSE(resultOf(store.update(support::sentRecording())));
    EXPECT_TRUE(support::waitFor([&] { return !unavailable.isEmpty(); }));
    EXPECT_EQ(unavailable.size(), 1);
    EXPECT_EQ(contentOf(path()), before);

    RawDatabase(path()).run(
        QByteArray("PRAGMA user_version = " + QByteArray::number(history::fileVersion)).constData());
    EXPECT_EQ(stored(store, support::sentRecording()), 2);
    EXPECT_TRUE(support::waitFor([&] { return !available.isEmpty(); }));
}

TEST_F(HistoryFile, AnOlderVersionIsBroughtToThisOne)
{
    writeVersion(1);
    history::Store store(path());
    const auto rows = resultOf(store.rows(0, 10));
    ASSERT_TRUE(rows) << qPrintable(rows.error().text());
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ(rows->front().replayOf, 1);
    EXPECT_EQ(rows->front().tracks, 0);
    EXPECT_EQ(rows->front().latest, model::LatestLook());
    EXPECT_EQ(rows->front().checks, std::nullopt);
    EXPECT_EQ(resultOf(store.recording(1))->exchange.response->body, "{}");
    model::Recording poll = support::answered(support::sentRecording());
    poll.tracks = 1;
    EXPECT_EQ(stored(store, poll), 3);
    EXPECT_EQ(resultOf(store.recording(3))->tracks, 1);
    EXPECT_EQ(RawDatabase(path()).run("PRAGMA user_version"), QByteArray::number(history::fileVersion));
}

TEST_F(HistoryFile, VersionTwoIsBroughtToThisOne)
{
    writeVersion(2);
    history::Store store(path());
    const auto rows = resultOf(store.rows(0, 10));
    ASSERT_TRUE(rows) << qPrintable(rows.error().text());
    expectVersionTwo(*rows);
    EXPECT_EQ(resultOf(store.recording(2))->exchange.timings.connected, 17);
    model::Recording judged = support::answered(support::sentRecording());
    judged.verdict = model::Verdict{3, {}};
    judged.expectations.checks = {QStringLiteral("status == 201")};
    judged.id = stored(store, judged);
    EXPECT_EQ(resultOf(store.recording(judged.id)), judged);
    EXPECT_EQ(RawDatabase(path()).run("PRAGMA user_version"), QByteArray::number(history::fileVersion));
}

TEST_F(HistoryFile, VersionThreeIsBroughtToThisOne)
{
    writeVersion(3);
    history::Store store(path());
    const auto rows = resultOf(store.rows(0, 10));
    ASSERT_TRUE(rows) << qPrintable(rows.error().text());
    expectVersionThree(*rows);
    EXPECT_EQ(RawDatabase(path()).run("SELECT found FROM recordings WHERE id = 1"), QByteArray(" enumeration "));
    EXPECT_EQ(RawDatabase(path()).run("SELECT found FROM recordings WHERE id = 2"), QByteArray());
    EXPECT_EQ(RawDatabase(path()).run("SELECT length(value) FROM meta WHERE name = 'file'"), QByteArray("32"));
    EXPECT_EQ(resultOf(store.recording(1))->verdict->findings.size(), 3U);
    ASSERT_TRUE(resultOf(store.annotate({2}, {.note = QStringLiteral("seen")})));
    EXPECT_EQ(resultOf(store.recording(2))->annotation.note, QStringLiteral("seen"));
    ASSERT_TRUE(resultOf(store.remove({1})));
    EXPECT_EQ(resultOf(store.ids(0, 10)), std::vector<qint64>{2});
}

TEST_F(HistoryFile, AVerdictThatIsNoJsonDoesNotStopTheMigration)
{
    writeVersion(3);
    RawDatabase(path()).run("UPDATE bodies SET verdict = x'7b7b'");
    history::Store store(path());
    EXPECT_EQ(resultOf(store.count()), 2);
    EXPECT_EQ(RawDatabase(path()).run("SELECT group_concat(found, '') FROM recordings"), QByteArray());
}

TEST_F(HistoryFile, VersionThreeThatCannotBeWrittenIsReadAsItIs)
{
    writeVersion(3);
    const QByteArray before = contentOf(path());
    auto database = history::Database::open(path());
    ASSERT_TRUE(database);
    ASSERT_TRUE(history::readAsThisVersion(*database));
    expectVersionThree(*history::readRows(*database, 0, 10));
    EXPECT_EQ(history::readIds(*database, 0, 10), (std::vector<qint64>{2, 1}));
    EXPECT_EQ(history::readRecording(*database, 1)->verdict->findings.size(), 3U);
    EXPECT_EQ(contentOf(path()), before);
}

TEST_F(HistoryFile, VersionTwoThatCannotBeWrittenIsReadAsItIs)
{
    writeVersion(2);
    const QByteArray before = contentOf(path());
    auto database = history::Database::open(path());
    ASSERT_TRUE(database);
    ASSERT_TRUE(history::readAsThisVersion(*database));
    const auto rows = history::readRows(*database, 0, 10);
    ASSERT_TRUE(rows) << qPrintable(rows.error().failure.text());
    expectVersionTwo(*rows);
    const auto recording = history::readRecording(*database, 2);
    ASSERT_TRUE(recording) << qPrintable(recording.error().failure.text());
    EXPECT_EQ(recording->exchange.timings.connected, 17);
    EXPECT_EQ(recording->verdict, std::nullopt);
    EXPECT_EQ(contentOf(path()), before);
}

TEST_F(HistoryFile, TwoInstancesBringAnOlderVersionToThisOneOnce)
{
    writeVersion(1);
    history::Store one(path());
    history::Store two(path());
    auto first = one.insert(support::sentRecording());
    auto second = two.insert(support::sentRecording());
    EXPECT_TRUE(resultOf(first));
    EXPECT_TRUE(resultOf(second));
    EXPECT_EQ(resultOf(one.count()), 4);
}

TEST_F(HistoryFile, AnOlderVersionThatCannotBeWrittenIsReadAsItIs)
{
    writeVersion(1);
    const QByteArray before = contentOf(path());
    auto database = history::Database::open(path()); // not by permissions, which root would pass
    ASSERT_TRUE(database);
    ASSERT_TRUE(history::readAsThisVersion(*database));
    const auto rows = history::readRows(*database, 0, 10);
    ASSERT_TRUE(rows) << qPrintable(rows.error().failure.text());
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ(rows->front().latest, model::LatestLook());
    EXPECT_EQ(history::readIds(*database, 0, 10)->size(), 2U);
    EXPECT_EQ(history::countRecordings(*database), 2);
    const auto recording = history::readRecording(*database, 2);
    ASSERT_TRUE(recording) << qPrintable(recording.error().failure.text());
    EXPECT_EQ(recording->returned.status, QStringLiteral("running"));
    EXPECT_EQ(contentOf(path()), before);
}

TEST_F(HistoryFile, AVersionThatChangesMeanwhileStopsWriting)
{
    history::Store store(path());
    stored(store, support::sentRecording());
    RawDatabase(path()).run("PRAGMA user_version = 999");
    EXPECT_FALSE(resultOf(store.insert(support::sentRecording())));
    EXPECT_EQ(resultOf(store.count()), 1);
}

TEST_F(HistoryFile, AnUnusablePlaceIsToldOnceAndTriedAgain)
{
    const QString folder = path(QStringLiteral("folder"));
    writeFile(folder, "a file where the folder should be");
    history::Store store(folder + u"/history.db");
    QSignalSpy unavailable(&store, &history::Store::unavailable);
    QSignalSpy available(&store, &history::Store::available);
    for (int i = 0; i < 3; ++i) {
        const auto id = resultOf(store.insert(support::sentRecording()));
        ASSERT_FALSE(id);
        EXPECT_TRUE(id.error().what.contains(folder)) << id.error().what.toStdString();
        EXPECT_FALSE(id.error().remedy.isEmpty());
    }
    EXPECT_TRUE(support::waitFor([&] { return !unavailable.isEmpty(); }));
    EXPECT_EQ(unavailable.size(), 1);
    EXPECT_TRUE(available.isEmpty());

    ASSERT_TRUE(QFile::remove(folder));
    EXPECT_EQ(stored(store, support::sentRecording()), 1);
    EXPECT_TRUE(support::waitFor([&] { return !available.isEmpty(); }));
    EXPECT_EQ(available.size(), 1);
    EXPECT_EQ(unavailable.size(), 1);
}

TEST_F(HistoryFile, PlacesThatAreNoFile)
{
    for (const QString &place :
         {QString(), QStringLiteral(":memory:"), path(QStringLiteral(".")), QStringLiteral("/dev/null")}) {
        history::Store store(place);
        EXPECT_FALSE(resultOf(store.count())) << place.toStdString();
    }
    ASSERT_EQ(mkfifo(path(QStringLiteral("fifo")).toUtf8().constData(), 0600), 0);
    history::Store store(path(QStringLiteral("fifo")));
    EXPECT_FALSE(resultOf(store.count(), 2000));
}

TEST_F(HistoryFile, ASpecialNameIsAnOrdinaryFile)
{
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(path(QStringLiteral("."))));
    for (const QString &name : {QStringLiteral("file:a%20b?mode=memory"), QStringLiteral("%1 %2 ä.db")}) {
        {
            history::Store store(name);
            stored(store, support::sentRecording());
        }
        EXPECT_TRUE(QFileInfo(name).isFile()) << name.toStdString();
    }
    QDir::setCurrent(before);
}

TEST_F(HistoryFile, AReadOnlyFolderIsRead)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere; AnUnusablePlaceIsToldOnceAndTriedAgain covers the words";
    const QString folder = path(QStringLiteral("sealed"));
    const QString file = folder + u"/history.db";
    {
        history::Store store(file);
        stored(store, support::sentRecording());
    }
    ASSERT_TRUE(QFile::remove(file + u"-journal"));
    chmod(folder.toUtf8().constData(), 0500);
    history::Store store(file);
    EXPECT_EQ(resultOf(store.count()), 1);
    EXPECT_FALSE(resultOf(store.insert(support::sentRecording())));
    chmod(folder.toUtf8().constData(), 0700);
    EXPECT_EQ(stored(store, support::sentRecording()), 2);
}

TEST_F(HistoryFile, AFileMovedAwayIsStartedAnew)
{
    history::Store store(path());
    stored(store, support::sentRecording());
    ASSERT_TRUE(QFile::rename(path(), path(QStringLiteral("old.db"))));
    EXPECT_EQ(stored(store, support::sentRecording(QStringLiteral("new"))), 1);
    EXPECT_EQ(RawDatabase(path()).run("SELECT count(*) FROM recordings"), QByteArray("1"));
    EXPECT_EQ(RawDatabase(path(QStringLiteral("old.db"))).run("SELECT count(*) FROM recordings"), QByteArray("1"));
}

TEST_F(HistoryFile, AHeldFileFailsSoonAndRecovers)
{
    history::Store store(path());
    stored(store, support::sentRecording());
    QSignalSpy unavailable(&store, &history::Store::unavailable);
    QSignalSpy available(&store, &history::Store::available);
    RawDatabase holder(path());
    holder.run("BEGIN EXCLUSIVE");
    QElapsedTimer clock;
    clock.start();
    std::vector<QFuture<model::Result<qint64>>> futures;
    for (int i = 0; i < 50; ++i)
        futures.push_back(store.insert(support::sentRecording()));
    const auto first = resultOf(futures.front());
    ASSERT_FALSE(first);
    EXPECT_TRUE(first.error().what.contains(path()));
    EXPECT_LT(clock.elapsed(), 2500);
    for (const auto &future : futures)
        EXPECT_FALSE(resultOf(future));
    EXPECT_LT(clock.elapsed(), 5000);
    EXPECT_TRUE(support::waitFor([&] { return !unavailable.isEmpty(); }));
    EXPECT_EQ(unavailable.size(), 1);
    holder.run("ROLLBACK");
    EXPECT_EQ(stored(store, support::sentRecording()), 2);
    EXPECT_TRUE(support::waitFor([&] { return !available.isEmpty(); }));
}

TEST_F(HistoryFile, AFileHeldFromTheStartFailsSoonAndRecovers)
{
    writeFile(path(), validFile());
    RawDatabase holder(path());
    holder.run("BEGIN EXCLUSIVE");
    QElapsedTimer clock;
    clock.start();
    history::Store store(path());
    auto insert = store.insert(support::sentRecording());
    auto count = store.count();
    EXPECT_FALSE(resultOf(insert));
    EXPECT_FALSE(resultOf(count));
    EXPECT_LT(clock.elapsed(), 4500) << "writing waits, and then reading does";
    holder.run("ROLLBACK");
    EXPECT_EQ(resultOf(store.count()), 1);
    EXPECT_EQ(stored(store, support::sentRecording()), 2);
}

TEST_F(HistoryFile, AHeldFileOfAnotherWriterIsStillRead)
{
    history::Store store(path());
    stored(store, support::sentRecording());
    RawDatabase holder(path());
    holder.run("BEGIN IMMEDIATE");
    EXPECT_EQ(resultOf(store.count()), 1);
}

TEST_F(HistoryFile, HostileTriggersDoNotRun)
{
    writeFile(path(), validFile());
    RawDatabase(path()).run(
        "CREATE TRIGGER evil AFTER INSERT ON recordings BEGIN SELECT load_extension('/tmp/x'); END");
    history::Store store(path());
    const auto id = resultOf(store.insert(support::sentRecording()));
    EXPECT_FALSE(id);
    EXPECT_FALSE(resultOf(store.count()));
    EXPECT_EQ(RawDatabase(path()).run("SELECT count(*) FROM recordings"), QByteArray("1"));
}

} // namespace
