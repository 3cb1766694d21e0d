// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/limits.h"
#include "run/htmldetails.h"
#include "run/htmlplots.h"
#include "run/htmlresults.h"
#include "run/htmltext.h"

#include "resources/resources.h"
#include "support/hostiletexts.h"
#include "support/replayed.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace {

using run::ReplayOutcome;

class HtmlReportTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { resources::registerAll(); }

    static QByteArray report(const support::ReplayedRun &replayed) { return support::reportOf(u"html", replayed); }
};

QByteArray between(const QByteArray &page, const char *before, const char *behind)
{
    const qsizetype begin = page.indexOf(before) + qsizetype(qstrlen(before));
    return page.sliced(begin, page.indexOf(behind, begin) - begin);
}

/// The tags of a page as a browser meets them, with the names of their attributes; what is between them is left out.
QByteArrayList tagsOf(QByteArray page)
{
    for (const QByteArray name : {"style", "script"}) {
        const QByteArray open = '<' + name + '>';
        const QByteArray close = "</" + name;
        const qsizetype begin = page.indexOf(open) + open.size();
        page.remove(begin, page.indexOf(close, begin) - begin);
    }
    QByteArrayList tags;
    for (qsizetype at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
        QByteArray tag;
        bool isQuoted = false;
        for (++at; at < page.size() && (isQuoted || page[at] != '>'); ++at) {
            if (page[at] == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted)
                tag += page[at];
        }
        tags.append(tag);
    }
    return tags;
}

qsizetype countOf(const QByteArray &page, const char *text)
{
    return page.count(text);
}

TEST_F(HtmlReportTest, HasARowAndDetailsForEachResult)
{
    for (const int count : {0, 1, 200}) {
        const support::ReplayedRun replayed = support::replayedRun(count);
        const QByteArray page = report(replayed);
        EXPECT_EQ(countOf(page, "<tr id=\"r"), count);
        const auto sent = std::count_if(replayed.results.begin(), replayed.results.end(),
                                        [](const support::Replayed &each) { return each.recording.has_value(); });
        EXPECT_EQ(countOf(page, "<details id=\"d"), sent);
        EXPECT_EQ(countOf(page, "<a href=\"#d"), sent);
        EXPECT_LT(page.indexOf("<tr id=\"r1\""), page.indexOf("<tr id=\"r2\"") + (count < 2 ? page.size() + 2 : 0));
    }
    EXPECT_TRUE(report(support::replayedRun(0)).contains("Nothing was replayed."));
    EXPECT_TRUE(report(support::replayedRun(1)).contains("The request passed."));
    EXPECT_TRUE(report(support::replayedRun(3)).contains("All 3 requests passed."));
    EXPECT_TRUE(report(support::fewReplayed()).contains("3 of 4 requests did not pass."));
}

TEST_F(HtmlReportTest, ItsPolicyAllowsItsOwnStyleAndScriptAndNothingElse)
{
    const QByteArray page = report(support::fewReplayed());
    EXPECT_EQ(countOf(page, "<script"), 1);
    EXPECT_EQ(countOf(page, "<style"), 1);
    const auto hash = [&](const QByteArray &text) -> QByteArray {
        EXPECT_GT(text.size(), 1000);
        return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + '\'';
    };
    EXPECT_EQ(between(page, "Content-Security-Policy\" content=\"", "\">"),
              "default-src 'none'; style-src " + hash(between(page, "<style>", "</style>")) + "; script-src " +
                  hash(between(page, "<script>", "</script>")) + "; base-uri 'none'; form-action 'none'");
    const QSet<QByteArray> loading{"link",  "img",   "iframe", "object", "embed",
                                   "audio", "video", "source", "form",   "base"};
    for (const QByteArray &tag : tagsOf(page)) {
        EXPECT_FALSE(loading.contains(tag.split(' ').constFirst())) << tag.constData();
        EXPECT_FALSE(tag.contains("style=") || tag.contains(" on") || tag.contains("src=")) << tag.constData();
    }
}

TEST_F(HtmlReportTest, EveryTextIsText)
{
    const QByteArrayList plain = tagsOf(report(support::replayedText(QStringLiteral("plain"))));
    EXPECT_GT(plain.size(), 100);
    for (const QString &text : support::hostileTexts()) {
        const QByteArray page = report(support::replayedText(text));
        EXPECT_EQ(tagsOf(page), plain) << text.left(50).toStdString();
        const QString shown = QString::fromUtf8(page);
        EXPECT_TRUE(page.isValidUtf8());
        for (const QChar c : shown) {
            const char16_t u = c.unicode();
            ASSERT_TRUE(u >= 0x20 || u == u'\n' || u == u'\t') << int(u);
            ASSERT_FALSE((u >= 0x7F && u < 0xA0) || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069))
                << int(u);
        }
        EXPECT_LT(page.size(), 2'000'000) << "a long text is cut";
    }
}

TEST_F(HtmlReportTest, OneTextInFull)
{
    EXPECT_EQ(run::html(QStringLiteral("<a b=\"c\">&'\u0001\u202E\n") + QChar(0xD800)),
              "&lt;a b=&quot;c&quot;&gt;&amp;'\xE2\x90\x81\xE2\x9F\xA8U+202E\xE2\x9F\xA9\n\xEF\xBF\xBD");
    EXPECT_EQ(run::htmlLine(QStringLiteral(" a\r\n b ")), "a b");
}

TEST_F(HtmlReportTest, DetailsShowBothMessagesFindingsAndMembers)
{
    const support::Replayed failed = support::fewReplayed().results[1];
    const QByteArray text = run::htmlDetails(failed.result, *failed.recording);
    EXPECT_TRUE(text.contains("POST http://127.0.0.1:43117/beta/me/onenote/operations/$ref"));
    EXPECT_TRUE(text.contains("Authorization: Bearer {{token}}"));
    EXPECT_TRUE(text.contains("HTTP/1.1 201 Created"));
    EXPECT_TRUE(text.contains("laid out in lines"));
    EXPECT_TRUE(text.contains("The value is not the one that was sent."));
    const QByteArray members = text.sliced(text.indexOf("Sent and returned"));
    const auto rowOf = [&](const char *member) { return between(members, member, "</tr>"); };
    EXPECT_TRUE(rowOf(">/id<").contains("generated"));
    EXPECT_TRUE(rowOf(">/status<").contains("as sent"));
    EXPECT_TRUE(rowOf(">/error/message<").contains("changed"));
    model::Recording shorter = *failed.recording;
    shorter.exchange.response->body = "{}";
    EXPECT_TRUE(run::htmlDetails(failed.result, shorter).contains("missing"));
    shorter.exchange.response->status = 400;
    EXPECT_FALSE(run::htmlDetails(failed.result, shorter).contains("Sent and returned"))
        << "an error is another document";
}

TEST_F(HtmlReportTest, ABodyIsShownUpToItsLimit)
{
    support::Replayed one = support::fewReplayed().results[0];
    const auto shown = [&](const QByteArray &body) -> QByteArray {
        one.recording->exchange.request.body = body;
        return run::htmlDetails(one.result, *one.recording);
    };
    constexpr qsizetype most = model::limits::reportedBody;
    for (const qsizetype size : {most - 1, most}) {
        const QByteArray text = shown(QByteArray(size, 'x'));
        EXPECT_EQ(text.count(QByteArray(size, 'x')), 1);
        EXPECT_FALSE(text.contains("of them are shown"));
    }
    const QByteArray cut = shown(QByteArray(most, 'x') + 'y');
    EXPECT_EQ(cut.count(QByteArray(most, 'x')), 1);
    EXPECT_TRUE(cut.contains("32769 bytes, the first 32768 of them are shown"));
    const QByteArray whole = shown(QByteArray(most - 1, 'x') + "\xC3\xA9");
    EXPECT_TRUE(whole.contains("the first 32767 of them are shown")) << "not half a character";
    EXPECT_FALSE(whole.contains("base64"));
    EXPECT_TRUE(shown("\xFF\xFE").contains("2 bytes, no text, so in base64"));
    EXPECT_TRUE(shown("\n\nx").contains("<pre>\n\n\nx")) << "its first line feed is shown too";
}

TEST_F(HtmlReportTest, WithVeryManyResultsOnlyTheFirstAndThoseThatDidNotPassHaveDetails)
{
    const support::ReplayedRun some = support::replayedRun(30);
    support::ReplayedRun many = some;
    many.results.clear();
    many.sum = {};
    const auto add = [&](const support::Replayed &each, int count) {
        for (int i = 0; i < count; ++i) {
            many.results.push_back(each);
            many.results.back().result.number = qint64(many.results.size());
            many.sum.add(each.result.outcome);
        }
        many.sum.total = qint64(many.results.size());
    };
    const auto result = [&](ReplayOutcome outcome) {
        return *std::find_if(some.results.begin(), some.results.end(),
                             [&](const support::Replayed &each) { return each.result.outcome == outcome; });
    };
    support::Replayed passed = result(ReplayOutcome::Passed);
    passed.recording->exchange.request.body.clear();
    passed.recording->exchange.response->body.clear();
    add(passed, int(model::limits::reportedDetails));
    EXPECT_FALSE(report(many).contains("have details"));
    add(passed, 1);
    add(result(ReplayOutcome::Failed), 2);
    const QByteArray page = report(many);
    EXPECT_EQ(countOf(page, "<details id=\"d"), model::limits::reportedDetails + 2);
    EXPECT_EQ(countOf(page, "<tr id=\"r"), model::limits::reportedDetails + 3);
    EXPECT_TRUE(page.contains("The first 5000 results, and of the others those that did not pass, have details."));
}

TEST(ListShare, TakesTheFirstAndThenWhatDidNotPass)
{
    run::ListShare share(2);
    const bool wanted[] = {share.takes(true),  share.takes(true),  share.takes(true),
                           share.takes(false), share.takes(false), share.takes(false)};
    const bool expected[] = {true, true, false, true, true, false};
    EXPECT_TRUE(std::equal(std::begin(wanted), std::end(wanted), std::begin(expected)));
    EXPECT_EQ(share.left(), 2u);
}

TEST(DurationPlots, StayInTheirFrame)
{
    const std::vector<std::vector<run::PlotPoint>> runs{{{0, 0}},
                                                        {{0, 1}, {5, 1}},
                                                        {{0, 20'000}, {1000, 40'000, ReplayOutcome::Failed}},
                                                        {{0, 1'000}, {1, 1'000}, {2, 100'000'000}},
                                                        {{100'000'000, 86'400'000'000}},
                                                        {{163'000, 20'000}},
                                                        {{90'000'000'000, 1}}};
    for (const auto &points : runs) {
        const run::DurationPlots plots(points);
        for (const run::PlotPoint &point : points) {
            const QPointF place = plots.placeOf(point);
            EXPECT_TRUE(place.x() >= 0 && place.x() <= 720 && place.y() >= 0 && place.y() <= 220)
                << place.x() << ' ' << place.y();
        }
        EXPECT_FALSE(plots.overTime().contains("nan") || plots.overTime().contains("inf"));
        EXPECT_FALSE(plots.histogram().contains("nan") || plots.histogram().contains("inf"));
        EXPECT_LT(plots.overTime().count("<text"), 30);
    }
    EXPECT_FALSE(run::DurationPlots(runs[2]).isLogarithmic());
    EXPECT_TRUE(run::DurationPlots(runs[3]).isLogarithmic());
    EXPECT_TRUE(run::DurationPlots({}).isEmpty());
}

TEST(DurationPlots, PointsInTheSamePlaceAreDrawnOnce)
{
    const std::vector<run::PlotPoint> same(1000, {10, 5'000});
    EXPECT_EQ(run::DurationPlots(same).overTime().count("h0"), 1);
}

TEST(OutcomeBar, ShowsASingleFailureAmongMany)
{
    run::ReplaySum sum;
    sum.counts[int(ReplayOutcome::Passed)] = 1'000'000;
    sum.counts[int(ReplayOutcome::Failed)] = 1;
    sum.total = 1'000'001;
    const QByteArray bar = run::outcomeBar(sum);
    EXPECT_TRUE(bar.contains("class=\"failed\"")) << bar.constData();
    EXPECT_FALSE(bar.contains("class=\"failed\" x=\"1000\"")) << bar.constData();
}

} // namespace
