// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/storefixture.h"
#include "history/tables.h"
#include "history/versions.h"

#include <QMap>
#include <QProcess>

namespace {

/// Every system call by which a history is written meets a fault once, one run each.
class HistoryFault : public HistoryTest, public testing::WithParamInterface<const char *>
{
protected:
    /// What the writer said; its faults are taken off. Nothing when no call met one: the sweep is over.
    std::optional<QByteArrayList> run(const QString &what, const QString &file, int call)
    {
        QProcess writer;
        writer.start(QStringLiteral(HISTORY_WRITER),
                     {what, file, QString::fromLatin1(GetParam()), QString::number(call)});
        EXPECT_TRUE(writer.waitForFinished(20000));
        QByteArrayList lines = writer.readAllStandardOutput().split('\n');
        lines.removeAll(QByteArray());
        const bool wasKilled = writer.exitStatus() == QProcess::CrashExit;
        if (wasKilled)
            return lines;
        EXPECT_EQ(writer.exitCode(), 0);
        if (lines.isEmpty() || lines.takeLast() == "faults 0")
            return std::nullopt;
        return lines;
    }

    void expectSound(const QString &file)
    {
        EXPECT_EQ(RawDatabase(file).run("PRAGMA integrity_check"), QByteArray("ok"));
        EXPECT_EQ(RawDatabase(file).run("PRAGMA foreign_key_check"), QByteArray());
    }
};

TEST_P(HistoryFault, LosesNothingThatWasAcknowledged)
{
    const QString whole = path(QStringLiteral("whole.db"));
    {
        history::Store store(whole);
        stored(store, support::answered(support::sentRecording(QStringLiteral("before"))));
    }
    const QByteArray content = contentOf(whole);
    int call = 1;
    int refusals = 0;
    for (;; ++call) {
        SCOPED_TRACE(call);
        ASSERT_LT(call, 1000);
        const QString file = path(QString::number(call));
        writeFile(file, content);
        const auto lines = run(QStringLiteral("fault"), file, call);
        if (!lines)
            break;
        QMap<qint64, QByteArray> claimed{{1, "answered"}};
        constexpr qint64 erasedId = 3;
        for (const QByteArray &line : *lines) {
            const QByteArrayList words = line.split(' ');
            if (words.first() == "refused")
                ++refusals;
            else if (words.first() == "erased")
                claimed.remove(words.last().toLongLong());
            else
                claimed.insert(words.last().toLongLong(), words.first());
        }
        history::Store store(file);
        const auto ids = resultOf(store.ids(0, 100));
        ASSERT_TRUE(ids) << qPrintable(ids.error().text());
        for (const qint64 id : *ids)
            EXPECT_TRUE(resultOf(store.recording(id))) << "half a row: " << id;
        for (auto it = claimed.cbegin(); it != claimed.cend(); ++it) {
            const auto read = resultOf(store.recording(it.key()));
            if (!read && it.key() == erasedId)
                continue; // the fault came between the deed and the word
            ASSERT_TRUE(read) << it.key();
            EXPECT_TRUE(it.value() != "answered" || read->state == model::RecordingState::Answered) << it.key();
        }
        EXPECT_TRUE(resultOf(store.insert(support::sentRecording()))) << "it can be written again";
        expectSound(file);
        QFile::remove(file);
    }
    EXPECT_GT(call, 20) << "every call of every transaction was met";
    EXPECT_TRUE(refusals > 0 || qstrcmp(GetParam(), "kill") == 0);
    RecordProperty("calls", call - 1);
}

TEST_P(HistoryFault, LeavesAnOlderFileWholeOrBringsItToThisVersion)
{
    const QString old = path(QStringLiteral("old.db"));
    writeFile(old, "");
    RawDatabase(old).run(support::historyOfVersion(3).constData());
    const QByteArray content = contentOf(old);
    int call = 1;
    for (;; ++call) {
        SCOPED_TRACE(call);
        ASSERT_LT(call, 1000);
        const QString file = path(QString::number(call));
        writeFile(file, content);
        if (!run(QStringLiteral("open"), file, call))
            break;
        EXPECT_EQ(RawDatabase(file).run("SELECT count(*) FROM recordings JOIN bodies ON recording = id"),
                  QByteArray("2"));
        const QByteArray version = RawDatabase(file).run("PRAGMA user_version");
        EXPECT_TRUE(version == "3" || version == QByteArray::number(history::fileVersion)) << version.toStdString();
        history::Store store(file);
        EXPECT_EQ(resultOf(store.count()), 2);
        EXPECT_TRUE(resultOf(store.recording(2)));
        EXPECT_TRUE(resultOf(store.insert(support::sentRecording())));
        expectSound(file);
        QFile::remove(file);
    }
    EXPECT_GT(call, 5);
}

INSTANTIATE_TEST_SUITE_P(Calls, HistoryFault, testing::Values("kill", "full", "io", "fuller", "worse"),
                         [](const auto &each) { return std::string(each.param); });

} // namespace
