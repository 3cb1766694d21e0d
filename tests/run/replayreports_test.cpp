// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/replayreports.h"

#include "resources/resources.h"
#include "support/canary.h"
#include "support/replayed.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

class ReplayReportsTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { resources::registerAll(); }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QFile::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
    std::vector<run::ReportFile> all() const
    {
        std::vector<run::ReportFile> wanted;
        for (const auto &report : run::makeReplayReports())
            wanted.push_back({report->id(), path(report->id())});
        return wanted;
    }
    static void addAll(run::ReplayReports &reports, const support::ReplayedRun &replayed)
    {
        for (const support::Replayed &each : replayed.results)
            reports.add(each.result, each.recording ? &*each.recording : nullptr);
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(ReplayReportsTest, AllOfThemAreWritten)
{
    for (const int count : {0, 1, 700}) {
        const support::ReplayedRun replayed = support::replayedRun(count);
        auto reports = run::ReplayReports::begin(all(), replayed.heading, {});
        ASSERT_TRUE(reports) << reports.error().text().toStdString();
        addAll(**reports, replayed);
        ASSERT_TRUE((*reports)->end(replayed.sum));
        for (const run::ReportFile &file : all())
            EXPECT_EQ(contentOf(file.id), support::reportOf(file.id, replayed)) << file.id.toStdString();
    }
    EXPECT_EQ(files().size(), qsizetype(all().size()));
}

TEST_F(ReplayReportsTest, WithoutTheEndTheOldOnesStay)
{
    const support::ReplayedRun replayed = support::replayedRun(300);
    QFile old(path(QStringLiteral("json")));
    ASSERT_TRUE(old.open(QFile::WriteOnly) && old.write("old") == 3);
    old.close();
    {
        auto reports = run::ReplayReports::begin(all(), replayed.heading, {});
        ASSERT_TRUE(reports);
        addAll(**reports, replayed);
    }
    EXPECT_EQ(files(), QStringList{QStringLiteral("json")});
    EXPECT_EQ(contentOf(QStringLiteral("json")), "old");
}

TEST_F(ReplayReportsTest, NoneIsWanted)
{
    const support::ReplayedRun replayed = support::replayedRun(3);
    auto reports = run::ReplayReports::begin({}, replayed.heading, {});
    ASSERT_TRUE(reports);
    addAll(**reports, replayed);
    EXPECT_TRUE((*reports)->end(replayed.sum));
}

TEST_F(ReplayReportsTest, WhatCannotBeIsRefusedAtTheBegin)
{
    const auto refusal = [&](const std::vector<run::ReportFile> &wanted) {
        const auto reports = run::ReplayReports::begin(wanted, {}, {});
        return reports ? QString() : reports.error().text();
    };
    const QString json = QStringLiteral("json");
    const QString har = QStringLiteral("har");
    EXPECT_EQ(refusal({{QStringLiteral("pdf"), path(QStringLiteral("a"))}}),
              QStringLiteral("There is no report \"pdf\". There are: har, html, json, junit."));
    EXPECT_TRUE(refusal({{json, path(QStringLiteral("a"))}, {har, path(QStringLiteral("./b/../a"))}})
                    .startsWith(QStringLiteral("Two reports would be written into ")));
    ASSERT_TRUE(QDir().mkpath(path(QStringLiteral("folder"))));
    ASSERT_TRUE(QFile::link(path(QStringLiteral("folder")), path(QStringLiteral("link"))));
    EXPECT_TRUE(refusal({{json, path(QStringLiteral("folder/a"))}, {har, path(QStringLiteral("link/a"))}})
                    .startsWith(QStringLiteral("Two reports would be written into ")))
        << "through a link it is the same file";
    EXPECT_FALSE(refusal({{json, path(QStringLiteral("folder"))}}).isEmpty()) << "a folder is no file";
    EXPECT_FALSE(refusal({{json, QString()}}).isEmpty());
    EXPECT_FALSE(refusal({{json, QStringLiteral("/proc/none/report.json")}}).isEmpty());
    EXPECT_EQ(files(), QStringList()) << "nothing is left behind";
}

TEST_F(ReplayReportsTest, AFileThatCannotTakeItsPlaceIsSaidAndTheOthersAreWritten)
{
    const support::ReplayedRun replayed = support::replayedRun(3);
    auto reports = run::ReplayReports::begin(all(), replayed.heading, {});
    ASSERT_TRUE(reports);
    ASSERT_TRUE(QDir().mkpath(path(QStringLiteral("json"))));
    addAll(**reports, replayed);
    const auto ended = (*reports)->end(replayed.sum);
    ASSERT_FALSE(ended);
    EXPECT_TRUE(ended.error().text().contains(path(QStringLiteral("json"))));
    EXPECT_EQ(files(), (QStringList{QStringLiteral("har"), QStringLiteral("html"), QStringLiteral("junit")}));
}

TEST_F(ReplayReportsTest, ManyResultsWithLargeBodiesWaitForTheDisk)
{
    support::ReplayedRun replayed = support::replayedRun(1);
    support::Replayed &one = replayed.results[0];
    one.recording->exchange.response->body = "\"" + QByteArray(10'000'000, 'x') + "\"";
    replayed.results.resize(20, one);
    replayed.sum.total = 20;
    auto reports = run::ReplayReports::begin({{QStringLiteral("json"), path(QStringLiteral("json"))}}, {}, {});
    ASSERT_TRUE(reports);
    addAll(**reports, replayed);
    EXPECT_TRUE((*reports)->end(replayed.sum));
    EXPECT_EQ(contentOf(QStringLiteral("json")).count("\"number\""), 20);
}

TEST_F(ReplayReportsTest, HoldNoToken)
{
    const model::Secret token{QByteArray(support::canary)};
    const QString text = QStringLiteral("a ") + QLatin1String(support::canary) + QStringLiteral(" b");
    support::ReplayedRun replayed = support::replayedText(text);
    for (support::Replayed &each : replayed.results) {
        each.result.url = QStringLiteral("https://graph.example/x?sig=secret-signature&a=") +
                          QString::fromLatin1(QByteArray(support::canary).toPercentEncoding());
        each.recording->exchange.request.url =
            QUrl(QStringLiteral("https://u:pass-word@graph.example/") +
                 QString::fromLatin1(QByteArray(support::canary).toPercentEncoding()));
        each.recording->exchange.request.headers.append("Cookie", "session=hidden-cookie");
        each.recording->exchange.response->body =
            "{\"access_token\": \"other-token\", \"a\": \"" + QByteArray(support::canary).toBase64() + "\"}";
    }
    auto reports = run::ReplayReports::begin(all(), replayed.heading, {token});
    ASSERT_TRUE(reports);
    addAll(**reports, replayed);
    ASSERT_TRUE((*reports)->end(replayed.sum));
    for (const run::ReportFile &file : all()) {
        const QByteArray content = contentOf(file.id);
        support::expectNoCanary(content, file.id);
        for (const char *secret : {"secret-signature", "pass-word", "hidden-cookie", "other-token"})
            EXPECT_FALSE(content.contains(secret)) << file.id.toStdString() << " holds " << secret;
        EXPECT_TRUE(content.contains("***")) << file.id.toStdString();
    }
}

} // namespace
