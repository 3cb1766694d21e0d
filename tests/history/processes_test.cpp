// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/storefixture.h"

#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QSet>

#include <chrono>
#include <random>
#include <thread>

namespace {

class HistoryProcesses : public HistoryTest
{
protected:
    static void start(QProcess &writer, const QStringList &arguments)
    {
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(HISTORY_WRITER), arguments);
        ASSERT_TRUE(writer.waitForStarted());
    }
};

TEST_F(HistoryProcesses, TwoInstancesWriteAtOnce)
{
    QProcess first;
    QProcess second;
    start(first, {QStringLiteral("rows"), path(), QStringLiteral("500"), QStringLiteral("a")});
    start(second, {QStringLiteral("rows"), path(), QStringLiteral("500"), QStringLiteral("b")});
    ASSERT_TRUE(first.waitForFinished(60000));
    ASSERT_TRUE(second.waitForFinished(60000));
    EXPECT_EQ(first.exitCode(), 0);
    EXPECT_EQ(second.exitCode(), 0);
    history::Store store(path());
    const auto ids = resultOf(store.ids(0, 2000));
    ASSERT_TRUE(ids) << qPrintable(ids.error().text());
    QSet<QByteArray> marks;
    for (const qint64 id : *ids)
        marks.insert(*resultOf(store.recording(id))->exchange.request.headers.value("X-Mark"));
    EXPECT_EQ(ids->size(), 1000U);
    EXPECT_EQ(marks.size(), 1000);
    EXPECT_EQ(RawDatabase(path()).run("PRAGMA integrity_check"), QByteArray("ok"));
}

/// What a killed writer had claimed: id to "was answered".
void note(QMap<qint64, bool> &claimed, const QByteArray &output)
{
    for (const QByteArray &line : output.split('\n')) {
        if (line.startsWith("sent "))
            claimed.insert(line.mid(5).toLongLong(), false);
        else if (line.startsWith("answered "))
            claimed.insert(line.mid(9).toLongLong(), true);
    }
}

TEST_F(HistoryProcesses, KilledAtFiftyRandomMomentsKeepsWhatItClaimed)
{
    const auto seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    QMap<qint64, bool> claimed;
    int midway = 0;
    for (int round = 0; round < 50; ++round) {
        QProcess writer;
        start(writer, {QStringLiteral("send"), path()});
        const int lines = int(random() % 8);
        QByteArray output;
        while (output.count('\n') < lines) {
            ASSERT_TRUE(writer.waitForReadyRead(20000));
            output += writer.readAllStandardOutput();
        }
        // The moment itself is the experiment; nothing is waited for.
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 20000));
        writer.kill();
        ASSERT_TRUE(writer.waitForFinished());
        ASSERT_EQ(writer.exitStatus(), QProcess::CrashExit) << "it was to be killed, not to end";
        output += writer.readAllStandardOutput();
        note(claimed, output);

        midway += QFileInfo(path() + u"-journal").size() > 0 ? 1 : 0;
        history::Store store(path());
        EXPECT_TRUE(resultOf(store.count()));
    }
    RecordProperty("claimed", int(claimed.size()));
    RecordProperty("killed_inside_a_transaction", midway);
    EXPECT_GT(claimed.size(), 50);
    EXPECT_EQ(RawDatabase(path()).run("PRAGMA integrity_check"), QByteArray("ok"));
    EXPECT_EQ(RawDatabase(path()).run("PRAGMA foreign_key_check"), QByteArray());
    history::Store store(path());
    for (auto it = claimed.cbegin(); it != claimed.cend(); ++it) {
        const auto read = resultOf(store.recording(it.key()));
        ASSERT_TRUE(read) << it.key();
        EXPECT_TRUE(!it.value() || read->state == model::RecordingState::Answered) << it.key();
        model::Recording expected =
            support::sentRecording(QString::fromUtf8(read->exchange.request.headers.value("X-Mark").value_or("")));
        expected.id = it.key();
        EXPECT_EQ(*read, read->state == model::RecordingState::Answered ? support::answered(expected) : expected);
    }
}

TEST_F(HistoryProcesses, AFullDiskRefusesAndRecovers)
{
    QProcess writer;
    writer.start(QStringLiteral(HISTORY_WRITER), {QStringLiteral("full"), path(), QStringLiteral("200000")});
    ASSERT_TRUE(writer.waitForFinished(20000));
    EXPECT_EQ(writer.exitCode(), 0);
    EXPECT_EQ(writer.readAllStandardOutput(), QByteArray("refused 1\nstored 2\nstored 3\n"));
    EXPECT_TRUE(writer.readAllStandardError().contains(path().toUtf8()));
    EXPECT_EQ(RawDatabase(path()).run("PRAGMA integrity_check"), QByteArray("ok"));
    EXPECT_EQ(RawDatabase(path()).run("SELECT count(*) FROM recordings"), QByteArray("2"));
}

} // namespace
