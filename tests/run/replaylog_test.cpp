// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/replaylog.h"

#include "support/canary.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

using run::ReplayLog;
using Outcome = run::ReplayOutcome;

class ReplayLogTest : public testing::Test
{
protected:
    std::unique_ptr<ReplayLog> begun() const
    {
        run::LoggedOrder order;
        order.title = QStringLiteral("Replay, then");
        order.startedAt = QStringLiteral("2026-01-02T03:04:05.678Z");
        order.sources = {{QStringLiteral("/x/\u00E4.http"), 3}, {QStringLiteral("/y"), -1}};
        order.environments = QStringList{QStringLiteral("global")};
        order.dataFile = QStringLiteral("/d.csv");
        order.rounds = 7;
        order.workers = 4;
        order.bail = true;
        order.delay = 12;
        order.total = 5;
        order.fingerprint = QStringLiteral("ab12");
        auto log = ReplayLog::begin(folder(), order);
        EXPECT_TRUE(log) << qPrintable(log ? QString() : log.error().text());
        return std::move(*log);
    }
    QString folder() const { return m_home.filePath(QStringLiteral("replays")); }
    QString file() const { return folder() + u'/' + QDir(folder()).entryList(QDir::Files).value(0); }
    QByteArray text() const
    {
        QFile log(file());
        EXPECT_TRUE(log.open(QFile::ReadOnly));
        return log.readAll();
    }
    void setText(const QByteArray &text) const
    {
        QFile log(file());
        EXPECT_TRUE(log.open(QFile::WriteOnly));
        log.write(text);
    }

private:
    QTemporaryDir m_home;
};

TEST_F(ReplayLogTest, GivesBackWhatWasDone)
{
    auto log = begun();
    ASSERT_TRUE(log->claim(4)());
    ASSERT_TRUE(log->started(1));
    ASSERT_TRUE(log->started(2));
    run::ReplayResult result;
    result.number = 1;
    result.outcome = Outcome::Failed;
    result.reason = QStringLiteral("It is \"wrong\".");
    result.startedAt = QStringLiteral("2026-01-02T03:04:06.000Z");
    result.httpStatus = 400;
    result.microseconds = 1234;
    result.checks = history::Tally{3, 1, 2};
    ASSERT_TRUE(log->ended(result));
    ASSERT_TRUE(log->stored(1, 812));
    ASSERT_TRUE(log->captured(0, {{QStringLiteral("id"), QStringLiteral("a\nb")}}));
    const run::LoggedOrder order = log->logged().order;
    EXPECT_TRUE(run::unfinishedReplays(folder()).empty()) << "it is under way";
    EXPECT_FALSE(ReplayLog::takeUp(file()));
    log.reset();

    const auto found = run::unfinishedReplays(folder());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].order, order);
    ASSERT_EQ(found[0].results.size(), 2u) << "3 and 4 were claimed, but have not begun";
    result.recording = 812;
    EXPECT_EQ(found[0].results.at(1), result);
    EXPECT_EQ(found[0].results.at(2).outcome, Outcome::Unknown);
    EXPECT_EQ(found[0].captures.at(0), (std::vector<model::Variable>{{QStringLiteral("id"), QStringLiteral("a\nb")}}));
    EXPECT_EQ(QFile(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_TRUE(run::discardReplay(file()));
    EXPECT_TRUE(run::unfinishedReplays(folder()).empty());
}

TEST_F(ReplayLogTest, AfterACrashOfTheMachineAllThatWasClaimedMayHaveArrived)
{
    auto log = begun();
    ASSERT_TRUE(log->claim(3)());
    ASSERT_TRUE(log->started(1));
    log.reset();
    const QByteArray own = text();
    const qsizetype begin = own.indexOf("\"boot\":\"") + 8;
    setText(QByteArray(own).replace(begin, own.indexOf('"', begin) - begin, "another"));
    const auto found = run::unfinishedReplays(folder());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].results.size(), 3u);
    setText(own);
    EXPECT_EQ(run::unfinishedReplays(folder())[0].results.size(), 1u);
}

TEST_F(ReplayLogTest, ATornLineIsPassedOver)
{
    auto log = begun();
    ASSERT_TRUE(log->started(1));
    log.reset();
    setText(text() + "{\"start\":2");
    auto again = ReplayLog::takeUp(file());
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)->logged().results.size(), 1u);
    ASSERT_TRUE((*again)->started(5));
    again->reset();
    const auto results = run::unfinishedReplays(folder())[0].results;
    EXPECT_EQ(results.size(), 2u) << "what comes behind it is a line of its own";
    EXPECT_TRUE(results.count(5));
    setText("{\"something\": \"else\"}\n");
    EXPECT_TRUE(run::unfinishedReplays(folder()).empty());
    EXPECT_FALSE(ReplayLog::takeUp(file()));
}

TEST_F(ReplayLogTest, KeepsNoSecretThatWasCaptured)
{
    auto log = begun();
    ASSERT_TRUE(
        log->captured(0, {{QStringLiteral("access_token"), QString::fromLatin1(support::canary)},
                          {QStringLiteral("x"), QStringLiteral("eyJhbGciOiJub25lIn0.eyJhIjoxMjM0NTY3fQ.c2lnbmF0dXJl")},
                          {QStringLiteral("id"), QStringLiteral("7")}}));
    EXPECT_FALSE(text().contains(support::canary));
    EXPECT_FALSE(text().contains("eyJ"));
    EXPECT_TRUE(text().contains("\"id\""));
    log->remove();
    EXPECT_TRUE(QDir(folder()).isEmpty());
}

} // namespace
