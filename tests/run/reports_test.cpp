// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/harreader.h"
#include "run/reporttext.h"

#include "resources/resources.h"
#include "support/hostiletexts.h"
#include "support/replayed.h"
#include "support/testmain.h"
#include "json/pointer.h"

#include <QFile>

#include <gtest/gtest.h>

namespace {

using run::ReplayOutcome;

QByteArray golden(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/reports/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QFile::ReadOnly)) << name;
    return file.readAll();
}

json::Document parsed(const QByteArray &text)
{
    json::Document document = json::Document::parse(text);
    EXPECT_TRUE(document.isValid()) << document.error()->reason.toStdString();
    return document;
}

QByteArray at(const json::Document &document, const char *pointer)
{
    const auto found = json::Pointer::parse(QString::fromLatin1(pointer))->resolve(document.root());
    EXPECT_TRUE(found) << pointer;
    return found ? found->raw().toByteArray() : QByteArray();
}

TEST(ReplayReports, AreFoundByTheirIds)
{
    QStringList ids;
    for (const auto &report : run::makeReplayReports()) {
        ids.append(report->id());
        EXPECT_FALSE(report->title().isEmpty());
        EXPECT_TRUE(report->filter().contains(QString(u"*." + report->suffix())));
    }
    EXPECT_EQ(ids, (QStringList{QStringLiteral("har"), QStringLiteral("html"), QStringLiteral("json"),
                                QStringLiteral("junit")}));
    EXPECT_EQ(run::replayReport(u"pdf"), nullptr);
}

TEST(ReportText, SaysOnlyOfWhatThereAreSeveral)
{
    run::ReplayResult result;
    result.round = 1;
    result.row = 2;
    result.environment = QStringLiteral("Local sandbox");
    run::ReplayHeading heading;
    heading.environments = {result.environment};
    EXPECT_EQ(run::turnOf(result, heading), QStringList());
    heading.rounds = 3;
    heading.rows = 4;
    heading.environments.append(QStringLiteral("Test tenant"));
    EXPECT_EQ(run::turnOf(result, heading).join(u", "), QStringLiteral("round 2, row 3, Local sandbox"));
}

TEST(ReportText, Durations)
{
    const std::pair<qint64, const char *> rows[] = {{-1, ""},
                                                    {0, "0 ms"},
                                                    {1'240, "1.2 ms"},
                                                    {43'210, "43 ms"},
                                                    {999'499, "999 ms"},
                                                    {1'250'000, "1.25 s"},
                                                    {60'000'000, "1 min"},
                                                    {125'000'000, "2 min 5 s"},
                                                    {7'200'000'000, "2 h"},
                                                    {7'260'000'000, "2 h 1 min"}};
    for (const auto &[microseconds, text] : rows)
        EXPECT_EQ(run::durationText(microseconds), QString::fromLatin1(text));
}

TEST(ReportText, DurationSumsGoByTheNearestRank)
{
    EXPECT_EQ(run::durationSums({}), std::nullopt);
    EXPECT_EQ(run::durationSums({7}), (run::DurationSums{7, 7, 7, 7}));
    std::vector<qint64> hundred;
    for (qint64 i = 100; i > 0; --i)
        hundred.push_back(i);
    EXPECT_EQ(run::durationSums(hundred), (run::DurationSums{1, 50, 95, 100}));
    EXPECT_EQ(run::durationSums({4, 1, 3, 2}), (run::DurationSums{1, 2, 4, 4}));
}

TEST(ReportText, ALongTextIsCutBetweenCharacters)
{
    EXPECT_EQ(run::shortened(QStringLiteral("abc"), 3), QStringLiteral("abc"));
    EXPECT_TRUE(run::shortened(QStringLiteral("abcd"), 3).startsWith(QStringLiteral("abc…")));
    const QString cut = run::shortened(QStringLiteral("ab\U0001F600d"), 3);
    EXPECT_TRUE(cut.startsWith(QStringLiteral("ab…"))) << cut.toStdString();
}

TEST(JsonReport, IsTheGoldenFile)
{
    EXPECT_EQ(support::reportOf(u"json", support::fewReplayed()), golden("few.json"));
}

TEST(JsonReport, HasAllOfEveryResult)
{
    for (const int count : {0, 1, 200}) {
        const support::ReplayedRun replayed = support::replayedRun(count);
        const json::Document document = parsed(support::reportOf(u"json", replayed));
        const auto results = document.root().member(u"results")->elements();
        ASSERT_EQ(results.size(), replayed.results.size());
        for (size_t i = 0; i < results.size(); ++i) {
            const run::ReplayResult &result = replayed.results[i].result;
            EXPECT_EQ(results[i].member(u"number")->raw(), QByteArray::number(result.number));
            EXPECT_EQ(results[i].member(u"outcome")->string(), run::replayOutcomeName(result.outcome));
            EXPECT_EQ(results[i].member(u"reason")->string(), result.reason);
        }
        EXPECT_EQ(at(document, "/sum/total"), QByteArray::number(count));
        EXPECT_EQ(at(document, "/sum/failed"), QByteArray::number(replayed.sum.of(ReplayOutcome::Failed)));
    }
}

TEST(JsonReport, KeepsEveryText)
{
    for (const QString &text : support::hostileTexts()) {
        const json::Document document = parsed(support::reportOf(u"json", support::replayedText(text)));
        const auto results = document.root().member(u"results")->elements();
        ASSERT_EQ(results.size(), 2u);
        EXPECT_EQ(results[0].member(u"name")->string(), text);
        EXPECT_EQ(results[1].member(u"reason")->string(), text);
    }
}

TEST(HarReport, IsReadLikeEveryHar)
{
    for (const int count : {0, 1, 60}) {
        const support::ReplayedRun replayed = support::replayedRun(count);
        const QByteArray bytes = support::reportOf(u"har", replayed);
        const auto file = run::HarFile::parse(bytes);
        ASSERT_TRUE(file) << file.error().text().toStdString();
        size_t entry = 0;
        for (const support::Replayed &each : replayed.results) {
            if (!each.recording)
                continue;
            const auto read = file->entry(entry++);
            ASSERT_TRUE(read);
            EXPECT_EQ(read->recording, *each.recording);
        }
        EXPECT_EQ(file->size(), entry);
        const json::Document document = parsed(bytes);
        const auto others = document.root().member(u"log")->member(u"_replay")->member(u"results")->elements();
        EXPECT_EQ(others.size() + entry, size_t(count)) << "what was not sent is told beside the entries";
    }
}

TEST(HarReport, AnEntrySaysWhatCameOfIt)
{
    const json::Document document = parsed(support::reportOf(u"har", support::fewReplayed()));
    EXPECT_EQ(at(document, "/log/entries/0/_replay/outcome"), "\"passed\"");
    EXPECT_EQ(at(document, "/log/entries/0/_replay/name"), "\"Add operations\"");
    EXPECT_EQ(at(document, "/log/_replay/results/0/outcome"), "\"notSent\"");
    EXPECT_EQ(at(document, "/log/_replay/sum/total"), "4");
}

TEST(HarReport, KeepsEveryText)
{
    for (const QString &text : support::hostileTexts()) {
        const json::Document document = parsed(support::reportOf(u"har", support::replayedText(text)));
        EXPECT_EQ(document.root().member(u"log")->member(u"entries")->elements().size(), 2u);
    }
}

} // namespace
