// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/comparedlines.h"
#include "run/comparisonreport.h"
#include "run/linesteps.h"

#include "model/limits.h"

#include "support/bundle.h"
#include "support/canary.h"
#include "support/recordings.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using run::ComparedPart;
using run::ExchangeComparison;
using run::VolatileRule;

/// An exchange with these bodies, and nothing else that could differ.
model::Recording exchangeOf(const QByteArray &sent, const QByteArray &returned, int status = 201)
{
    model::Recording recording = support::answered(support::sentRecording());
    recording.exchange.request.body = sent;
    recording.exchange.response->body = returned;
    recording.exchange.response->status = status;
    recording.returned = {};
    return recording;
}

/// `place relation[: remark][ ~rule]` of the lines of a part that are not the same.
std::string told(const ExchangeComparison &comparison, ComparedPart part)
{
    constexpr const char *relations[] = {"same", "meaning", "changed", "onlyA", "onlyB"};
    QStringList lines;
    for (const run::ComparedLine &line : comparison.lines) {
        if (line.part != part || line.relation == run::LineRelation::Same)
            continue;
        QString text = line.place + u' ' + QLatin1String(relations[int(line.relation)]);
        if (!line.remark.isEmpty())
            text += QStringLiteral(": ") + line.remark;
        if (line.isVolatile())
            text += QStringLiteral(" ~") + run::volatileRuleName(line.rule);
        lines.append(text);
    }
    return lines.join(QStringLiteral(", ")).toStdString();
}

std::string answers(const QByteArray &a, const QByteArray &b, const QByteArray &sent = "{}",
                    const model::OperationSchema *schema = nullptr)
{
    return told(run::compareExchanges(exchangeOf(sent, a), exchangeOf(sent, b), schema), ComparedPart::BodyReturned);
}

std::string fields(const model::HeaderFields &a, const model::HeaderFields &b)
{
    model::Recording left = exchangeOf("{}", "{}");
    model::Recording right = left;
    left.exchange.response->headers = a;
    right.exchange.response->headers = b;
    return told(run::compareExchanges(left, right, nullptr), ComparedPart::Answer);
}

std::string urls(const char *a, const char *b)
{
    model::Recording left = exchangeOf("{}", "{}");
    model::Recording right = left;
    left.exchange.request.url = QUrl(QLatin1String(a));
    right.exchange.request.url = QUrl(QLatin1String(b));
    return told(run::compareExchanges(left, right, nullptr), ComparedPart::Request);
}

QStringList notes(const QByteArray &a, const QByteArray &b)
{
    return run::compareExchanges(exchangeOf("{}", a), exchangeOf("{}", b), nullptr)
        .notes[size_t(ComparedPart::BodyReturned)];
}

const model::OperationSchema *operation()
{
    return support::bundle().operation(u"onenote-post-operations");
}

} // namespace

TEST(ExchangeComparison, AnExchangeIsTheSameAsItself)
{
    const model::Recording recording = exchangeOf(R"({"a":1})", R"({"a":1,"b":[{}]})");
    const ExchangeComparison comparison = run::compareExchanges(recording, recording, nullptr);
    EXPECT_FALSE(comparison.differs());
    const run::ComparedSums sums = comparison.allSums();
    EXPECT_EQ(sums.volatiles + sums.sameMeaning + sums.differences + sums.unlisted, 0);
    EXPECT_EQ(sums.same, qint64(comparison.lines.size()));
    EXPECT_EQ(run::sumText(sums), QStringLiteral("No differences"));
}

TEST(ExchangeComparison, SetsMembersBesideEachOther)
{
    EXPECT_EQ(answers(R"({"a":1,"b":"x","c":null,"d":[1,2]})", R"({"a":2,"b":1,"e":{},"d":[1,2,3]})"),
              "/a changed, /b changed: another JSON type, /e onlyB, /d/2 onlyB, /c onlyA");
    EXPECT_EQ(answers(R"({"d":[1,2,3]})", R"({"d":[3,1,2]})"), "/d changed: elements in another order");
}

TEST(ExchangeComparison, KeepsNumbersAndTextsAsTheyWereWritten)
{
    const ExchangeComparison comparison =
        run::compareExchanges(exchangeOf("{}", R"({"n":1.0,"t":"\u0041","big":12345678901234567890.10})"),
                              exchangeOf("{}", R"({"n":1,"t":"A","big":12345678901234567890.1})"), nullptr);
    EXPECT_EQ(told(comparison, ComparedPart::BodyReturned),
              "/n meaning: same value, /t meaning: same value, /big meaning: same value");
    EXPECT_FALSE(comparison.differs());
    for (const run::ComparedLine &line : comparison.lines) {
        if (line.place == QLatin1String("/big")) {
            EXPECT_EQ(line.a.bytes(), QByteArray("12345678901234567890.10"));
            EXPECT_EQ(line.b.bytes(), QByteArray("12345678901234567890.1"));
        }
    }
    EXPECT_EQ(answers(R"({"n":12345678901234567890})", R"({"n":12345678901234567891})"), "/n changed")
        << "no number goes through a double";
}

TEST(ExchangeComparison, TellsDuplicateMembersApart)
{
    EXPECT_EQ(answers(R"({"a":1,"a":2})", R"({"a":1,"a":3})"), "/a changed");
    EXPECT_EQ(answers(R"({"a":1,"a":2})", R"({"a":1})"), "/a onlyA");
}

TEST(ExchangeComparison, SaysWhenOnlyOrderOrLayoutDiffer)
{
    EXPECT_EQ(answers(R"({"a":1,"o":{"x":1,"y":2}})", R"({"a":1,"o":{"y":2,"x":1}})"),
              "/o meaning: members in another order");
    EXPECT_EQ(answers(R"({"a":1})", "{ \"a\": 1 }"), " meaning: other layout");
    EXPECT_EQ(answers("\xEF\xBB\xBF{\"a\":1}", "{\"a\":1}"), " meaning: other layout");
}

TEST(ExchangeComparison, MutesWhatChangesWithEveryRequest)
{
    EXPECT_EQ(answers(R"({"id":"08fa4fcd-1","createdDateTime":"2026-01-01T00:00:00Z","@odata.etag":"1","status":"a"})",
                      R"({"id":"77fa4fcd-1","createdDateTime":"2026-01-01T00:00:01Z","@odata.etag":"2","status":"b"})"),
              "/id changed ~entityId, /createdDateTime changed ~timeStamp, /@odata.etag changed ~annotation, "
              "/status changed");
    EXPECT_EQ(answers(R"({"@odata.nextLink":"x","value":[{"id":"a"}]})", R"({"value":[{"id":"b"}]})"),
              "/value/0/id changed ~entityId, /@odata.nextLink onlyA ~annotation");
    EXPECT_EQ(answers(R"({"error":{"code":"c","innerError":{"date":"2026-01-01T00:00:00","request-id":"a"}}})",
                      R"({"error":{"code":"d","innerError":{"date":"2026-01-01T00:00:01","request-id":"b"}}})"),
              "/error/code changed, /error/innerError/date changed ~correlation, "
              "/error/innerError/request-id changed ~correlation");
    EXPECT_EQ(answers(R"({"id":"a"})", R"({"id":1})"), "/id changed: another JSON type") << "another kind counts";
    EXPECT_EQ(answers(R"({"id":"a"})", "{}"), "/id onlyA") << "a missing one counts";
}

TEST(ExchangeComparison, EntitiesOfAListGoByTheirId)
{
    EXPECT_EQ(answers(R"({"value":[{"id":"a","n":1},{"id":"b","n":1}]})",
                      R"({"value":[{"id":"c","n":1},{"id":"a","n":1},{"id":"b","n":2}]})"),
              "/value/0 onlyB, /value/2/n changed");
    EXPECT_EQ(answers(R"({"value":[{"id":"a"},{"id":"b"}]})", R"({"value":[{"id":"b"}]})"), "/value/0 onlyA");
    EXPECT_EQ(answers(R"({"value":[{"id":"a"},{"id":"b"},{"id":"c"}]})", R"({"value":[{"id":"b"},{"id":"a"}]})"),
              "/value/2 onlyA, /value changed: elements in another order");
    EXPECT_EQ(answers(R"([{"id":"a"},{"id":"a"}])", R"([{"id":"a"},{"id":"b"}])"), "/1/id changed")
        << "an id that is there twice tells none apart";
    EXPECT_EQ(answers(R"({"v":[{"id":"a","w":[{"id":"x"},{"id":"y"}]},{"id":"b"}]})",
                      R"({"v":[{"id":"n"},{"id":"a","w":[{"id":"y"},{"id":"x"}]},{"id":"b"}]})"),
              "/v/0 onlyB, /v/1/w changed: elements in another order");
}

TEST(ExchangeComparison, WhatCameBackAsItWasSentCounts)
{
    const char *sent = R"({"id":"mine","at":"2016-12-31T23:58:44Z"})";
    EXPECT_EQ(
        answers(R"({"id":"mine","at":"2016-12-31T23:58:44Z"})", R"({"id":"made","at":"2026-01-01T00:00:00Z"})", sent),
        "/id changed, /at changed");
    EXPECT_EQ(
        answers(R"({"id":"made","at":"2026-01-01T00:00:00Z"})", R"({"id":"other","at":"2026-01-02T00:00:00Z"})", sent),
        "/id changed ~entityId, /at changed ~timeStamp");
}

TEST(ExchangeComparison, WhatWasSentIsNeverVolatile)
{
    const ExchangeComparison comparison =
        run::compareExchanges(exchangeOf(R"({"id":"a","at":"2026-01-01T00:00:00Z"})", "{}"),
                              exchangeOf(R"({"id":"b","at":"2026-01-01T00:00:01Z"})", "{}"), nullptr);
    EXPECT_EQ(told(comparison, ComparedPart::BodySent), "/id changed, /at changed");
    EXPECT_TRUE(comparison.differs());
}

TEST(ExchangeComparison, UsesTheDeclarationsOfTheOperation)
{
    ASSERT_NE(operation(), nullptr);
    EXPECT_EQ(answers(R"({"status":"Running"})", R"({"status":"running"})", "{}", operation()),
              "/status meaning: same value")
        << "members of an enumeration have no letter case";
    EXPECT_EQ(answers(R"({"status":"Running"})", R"({"status":"running"})"), "/status changed");
    EXPECT_EQ(answers(R"({"createdDateTime":"2026-01-01T03:00:00+03:00"})",
                      R"({"createdDateTime":"2026-01-01T00:00:00Z"})", "{}", operation()),
              "/createdDateTime meaning: same instant");
    model::Recording a = exchangeOf("", R"({"value":[{"status":"Running"}]})", 200);
    a.exchange.request.method = "GET";
    a.exchange.request.url = QUrl(QStringLiteral("http://127.0.0.1:1/v1.0/me/onenote/operations"));
    model::Recording b = a;
    b.exchange.response->body = R"({"value":[{"status":"running"}]})";
    EXPECT_EQ(told(run::compareExchanges(a, b, operation()), ComparedPart::BodyReturned),
              "/value/0/status meaning: same value")
        << "elements of a list are declared too";
}

TEST(ExchangeComparison, WhatOnlyRepeatsTheIdIsVolatile)
{
    model::Recording a = exchangeOf("{}", R"({"id":"11111111-aaaa","resourceLocation":"https://x/11111111-aaaa/y"})");
    model::Recording b = exchangeOf("{}", R"({"id":"22222222-bbbb","resourceLocation":"https://x/22222222-bbbb/y"})");
    a.returned.id = QStringLiteral("11111111-aaaa");
    b.returned.id = QStringLiteral("22222222-bbbb");
    a.exchange.response->headers.append("Location", "https://x/operations/11111111-aaaa");
    b.exchange.response->headers.append("Location", "https://x/operations/22222222-bbbb");
    const ExchangeComparison comparison = run::compareExchanges(a, b, nullptr);
    EXPECT_EQ(told(comparison, ComparedPart::Answer), "Location changed ~namesId");
    EXPECT_EQ(told(comparison, ComparedPart::BodyReturned),
              "/id changed ~entityId, /resourceLocation changed ~namesId");
    EXPECT_FALSE(comparison.differs());
    b.exchange.response->headers.set("Location", "https://y/operations/22222222-bbbb");
    EXPECT_EQ(told(run::compareExchanges(a, b, nullptr), ComparedPart::Answer), "Location changed");
}

TEST(ExchangeComparison, ComparesHeaderFieldsByName)
{
    EXPECT_EQ(fields({{"A", "1"}, {"B", "2"}}, {{"b", "2"}, {"A", "1"}}), "B meaning: name in other letters: b");
    EXPECT_EQ(fields({{"X", "1"}, {"X", "2"}, {"X", "3"}}, {{"X", "3"}, {"X", "1"}, {"X", "4"}}), "X changed");
    EXPECT_EQ(fields({{"X", "1"}, {"X", "1"}}, {{"X", "1"}}), "X onlyA");
    EXPECT_EQ(fields({}, {{"Location", "/x"}}), "Location onlyB");
    EXPECT_EQ(fields({{"Content-Type", "application/json; charset=utf-8"}},
                     {{"Content-Type", "application/json;charset=UTF-8"}}),
              "Content-Type meaning: same media type");
}

TEST(ExchangeComparison, KnowsVolatileHeaderFields)
{
    EXPECT_EQ(fields({{"Date", "a"}, {"request-id", "a"}, {"x-ms-ags-diagnostic", "a"}, {"ETag", "a"}},
                     {{"Date", "b"}, {"request-id", "b"}, {"x-ms-ags-diagnostic", "b"}, {"ETag", "b"}}),
              "Date changed ~moment, request-id changed ~correlation, x-ms-ags-diagnostic changed ~diagnostics, "
              "ETag changed ~validator");
    EXPECT_EQ(fields({{"Set-Cookie", "a"}, {"Content-Length", "3"}}, {{"Transfer-Encoding", "chunked"}}),
              "Set-Cookie onlyA ~cookie, Content-Length onlyA ~framing, Transfer-Encoding onlyB ~framing");
    EXPECT_EQ(fields({{"Date", "a"}}, {}), "Date onlyA") << "one that is missing counts";
    EXPECT_EQ(fields({{"Cache-Control", "a"}, {"X-MS", "a"}}, {{"Cache-Control", "b"}, {"X-MS", "b"}}),
              "Cache-Control changed, X-MS changed");
}

TEST(ExchangeComparison, ComparesUrlsInParts)
{
    EXPECT_EQ(urls("https://a/v1.0/x?$top=1&$skip=2", "https://a/v1.0/x?$skip=2&$top=1"), "");
    EXPECT_EQ(urls("https://a/v1.0/x?$top=1", "http://b:8080/beta/x?$top=2&$count"),
              "scheme changed, host changed, path changed, $top changed, $count onlyB");
    EXPECT_EQ(urls("https://a/x%7Ey?a=%41", "https://a/x~y?a=A"), "");
    EXPECT_EQ(urls("https://a/x?q=a%2Fb", "https://a/x?q=a/b"), "q meaning: other escapes");
    EXPECT_EQ(urls("https://a/x?q=1&q=2", "https://a/x?q=2"), "q onlyA");
}

TEST(ExchangeComparison, ComparesTextsByLines)
{
    EXPECT_EQ(answers("a\nb\nc\n", "a\nx\nc\nd\n"), "2 changed, 4 onlyB");
    EXPECT_EQ(answers("a\nb\nc\nd\n", "b\nc\nd\n"), "1 onlyA");
    EXPECT_EQ(answers("a\r\nb\r\n", "a\nb\n"), "1 meaning: other line end, 2 meaning: other line end");
    EXPECT_EQ(answers("a\nb", "c\na\nB"), "1 onlyB, 2 | 3 changed");
    EXPECT_EQ(notes("{", "{}"),
              QStringList{QStringLiteral("A is no JSON (line 1, column 2), so the bodies are compared "
                                         "as texts.")});
}

TEST(ExchangeComparison, ComparesOtherBytesByEquality)
{
    EXPECT_EQ(answers(QByteArray("\0ab", 3), QByteArray("\0ac", 3)),
              "bytes changed: the first that differ, from byte 2 on");
    EXPECT_EQ(answers(QByteArray("\xff\xfe", 2), QByteArray("\xff\xfe\xfd", 3)),
              "size changed, bytes changed: the first that differ, from byte 2 on");
    EXPECT_EQ(answers(QByteArray("\xff", 1), QByteArray("\xff", 1)), "");
}

TEST(ExchangeComparison, SaysWhatIsNotThere)
{
    EXPECT_EQ(answers("", R"({"a":1})"), " onlyB");
    EXPECT_EQ(notes("", ""), QStringList{QStringLiteral("No body on either side.")});
    model::Recording a = exchangeOf("{}", "{}");
    model::Recording b = a;
    a.exchange.response.reset();
    a.state = model::RecordingState::Failed;
    a.exchange.error = model::TransportError{model::TransportError::Kind::ConnectionLost, QStringLiteral("Gone.")};
    const ExchangeComparison comparison = run::compareExchanges(a, b, nullptr);
    EXPECT_EQ(told(comparison, ComparedPart::Answer),
              "state changed, error onlyA, status onlyB, reason onlyB, completeness onlyB, Content-Type onlyB");
    EXPECT_EQ(comparison.notes[size_t(ComparedPart::BodyReturned)],
              QStringList{QStringLiteral("No answer came in A.")});
    EXPECT_TRUE(comparison.differs());
    EXPECT_EQ(run::compareExchanges(a, a, nullptr).notes[size_t(ComparedPart::BodyReturned)],
              QStringList{QStringLiteral("No answer came on either side.")});
}

TEST(ExchangeComparison, TimingsNeverCount)
{
    const model::Recording a = exchangeOf("{}", "{}");
    model::Recording b = a;
    b.exchange.startedAt = QStringLiteral("2026-11-23T01:02:03.456Z");
    b.exchange.timings = {10, -1, 15, 200, 40'001, 43'210};
    const ExchangeComparison comparison = run::compareExchanges(a, b, nullptr);
    EXPECT_EQ(told(comparison, ComparedPart::Timings),
              "startedAt changed ~timing, connected onlyA ~timing, encrypted onlyB ~timing, firstByte changed ~timing");
    EXPECT_FALSE(comparison.differs());
}

TEST(ExchangeComparison, TellsWhichChecksChanged)
{
    const auto finding = [](const char *check, const char *pointer, model::FindingSeverity severity,
                            const char *message = "m") {
        model::Finding made{QLatin1String(check), severity};
        made.pointer = QLatin1String(pointer);
        made.message = QLatin1String(message);
        return made;
    };
    using model::FindingSeverity;
    model::Recording a = exchangeOf("{}", "{}");
    model::Recording b = a;
    a.verdict =
        model::Verdict{3,
                       {finding("echo", "/a", FindingSeverity::Fail), finding("enum", "/s", FindingSeverity::Fail),
                        finding("form", "/t", FindingSeverity::Warn, "one")}};
    b.verdict = model::Verdict{4,
                               {finding("enum", "/s", FindingSeverity::Warn),
                                finding("form", "/t", FindingSeverity::Warn, "two"),
                                finding("list", "", FindingSeverity::Note)}};
    EXPECT_EQ(told(run::compareExchanges(a, b, nullptr), ComparedPart::Checks),
              "form /t meaning: same finding in other words, echo /a onlyA, enum /s changed, list onlyB");
    a.verdict->findings.clear();
    b.verdict->findings.clear();
    EXPECT_EQ(told(run::compareExchanges(a, b, nullptr), ComparedPart::Checks), "verdict changed");
    b.verdict.reset();
    EXPECT_EQ(told(run::compareExchanges(a, b, nullptr), ComparedPart::Checks), "verdict onlyA");
}

TEST(ExchangeComparison, AgainstTheExpectedAnswerAsItsCheckHasIt)
{
    model::Recording recording =
        exchangeOf(R"({"sent":"2026-01-01T00:00:00Z"})",
                   R"({"id":"b","status":"Failed","at":"2026-01-02T00:00:00Z","sent":"2026-01-03T00:00:00Z","x":2})");
    recording.expectations.golden = model::Golden{
        R"({"id":"a","status":"Running","at":"2026-01-01T00:00:00Z","sent":"2026-01-01T00:00:00Z","x":1})",
        {QStringLiteral("/x"), QStringLiteral("no pointer")}};
    const ExchangeComparison comparison = run::compareWithGolden(recording, nullptr);
    EXPECT_EQ(told(comparison, ComparedPart::BodyReturned),
              "/id changed ~entityId, /status changed, /at changed ~timeStamp, /sent changed, /x changed ~leftOut");
    EXPECT_TRUE(comparison.a.isGolden);
    EXPECT_FALSE(comparison.b.isGolden);
    EXPECT_EQ(comparison.sums[size_t(ComparedPart::Request)], run::ComparedSums());
}

TEST(ExchangeComparison, NothingIsLeftOutBelowTheDeepestLevel)
{
    const auto nested = [](const char *value) -> QByteArray {
        const int depth = model::limits::maxComparedDepth + 5;
        return QByteArray("{\"a\":").repeated(depth) + value + QByteArray("}").repeated(depth);
    };
    const ExchangeComparison comparison =
        run::compareExchanges(exchangeOf("{}", nested("1")), exchangeOf("{}", nested("2")), nullptr);
    EXPECT_TRUE(comparison.differs());
    EXPECT_EQ(comparison.notes[size_t(ComparedPart::BodyReturned)].size(), 1);
}

TEST(ExchangeComparison, ListsOnlySoManyLines)
{
    ExchangeComparison comparison;
    run::ComparedLines lines(comparison, nullptr);
    lines.begin(ComparedPart::BodyReturned);
    const auto add = [&](run::LineRelation relation, qsizetype count) {
        for (qsizetype i = 0; i < count; ++i)
            lines.add({{}, run::PlaceKind::Pointer, {}, relation});
    };
    const qsizetype most = model::limits::maxComparedLines;
    const run::ComparedSums &sums = comparison.sums[size_t(ComparedPart::BodyReturned)];
    add(run::LineRelation::Changed, most - 1);
    EXPECT_EQ(sums.unlisted, 0);
    add(run::LineRelation::OnlyA, 1);
    EXPECT_EQ(sums.unlisted, 0);
    add(run::LineRelation::OnlyB, 1);
    EXPECT_EQ(sums.unlisted, 1);
    EXPECT_EQ(sums.differences, most + 1) << "they are counted";
    add(run::LineRelation::Same, 1);
    EXPECT_EQ(sums.unlisted, 1) << "what is the same has a limit of its own";
    EXPECT_EQ(qsizetype(comparison.lines.size()), most + 1);
}

/// A body is what costs time and memory; one byte more is compared by its bytes alone.
TEST(ExchangeComparison, ComparesOnlySoLargeBodiesByMeaning)
{
    const QByteArray large = '"' + QByteArray(model::limits::maxComparedBody - 2, 'x') + '"';
    EXPECT_EQ(notes("1", large), QStringList());
    EXPECT_EQ(notes("1", '"' + large),
              QStringList{QStringLiteral("Compared by bytes only: more than 33,554,432 bytes.")});
    const QByteArray lines = QByteArray("\n").repeated(model::limits::maxComparedText);
    EXPECT_EQ(notes("a", '\n' + lines),
              QStringList{QStringLiteral("Compared by bytes only: more than 200,000 lines.")});
    EXPECT_TRUE(notes(QByteArray("\n").repeated(10), "a").isEmpty());
}

TEST(ExchangeComparison, EndsSoonWhenItIsStopped)
{
    const std::atomic<bool> stop = true;
    const ExchangeComparison comparison =
        run::compareExchanges(exchangeOf("[1,2]", "[1,2]"), exchangeOf("[3,4]", "[3,4]"), nullptr, &stop);
    EXPECT_TRUE(comparison.isStopped);
    EXPECT_EQ(told(comparison, ComparedPart::BodyReturned), "");
}

TEST(LineSteps, LeadFromOneTextToTheOther)
{
    const auto steps = [](const char *a, const char *b) {
        QStringList all;
        for (const run::LineStep &step : run::lineSteps(run::linesOf(a), run::linesOf(b)))
            all.append(QStringLiteral("%1:%2").arg(step.a).arg(step.b));
        return all.join(u' ').toStdString();
    };
    EXPECT_EQ(steps("", ""), "");
    EXPECT_EQ(steps("a\n", ""), "0:-1");
    EXPECT_EQ(steps("", "a"), "-1:0");
    EXPECT_EQ(steps("a\nb\nc", "a\nb\nc"), "0:0 1:1 2:2");
    EXPECT_EQ(steps("a\nb\nc\na\nb\nb\na", "c\nb\na\nb\na\nc"), "0:-1 1:-1 2:0 -1:1 3:2 4:3 5:-1 6:4 -1:5");
}

/// Every way must lead from the one to the other, whatever the texts are.
TEST(LineSteps, AlwaysReachBothEnds)
{
    quint32 state = 7;
    const auto random = [&](quint32 below) {
        state = state * 1664525 + 1013904223;
        return (state >> 8) % below;
    };
    for (int round = 0; round < 300; ++round) {
        QByteArray texts[2];
        for (QByteArray &text : texts) {
            for (quint32 lines = random(12); lines > 0; --lines)
                text += QByteArray(1, char('a' + random(4))) + '\n';
        }
        const auto a = run::linesOf(texts[0]);
        const auto b = run::linesOf(texts[1]);
        qsizetype nextA = 0;
        qsizetype nextB = 0;
        for (const run::LineStep &step : run::lineSteps(a, b)) {
            ASSERT_TRUE(step.a < 0 || step.a == nextA++) << texts[0].constData() << texts[1].constData();
            ASSERT_TRUE(step.b < 0 || step.b == nextB++) << texts[0].constData() << texts[1].constData();
        }
        ASSERT_EQ(nextA, qsizetype(a.size()));
        ASSERT_EQ(nextB, qsizetype(b.size()));
    }
}

TEST(LineSteps, GiveUpOnTextsThatHaveNothingInCommon)
{
    QByteArray a = "first\n";
    QByteArray b = a;
    for (int i = 0; i < 2 * model::limits::maxLineEdits; ++i) {
        a += "a" + QByteArray::number(i) + '\n';
        b += "b" + QByteArray::number(i) + '\n';
    }
    const auto steps = run::lineSteps(run::linesOf(a), run::linesOf(b));
    ASSERT_EQ(steps.size(), size_t(2 * model::limits::maxLineEdits + 1));
    EXPECT_EQ(steps.back(), (run::LineStep{qsizetype(steps.size()) - 1, qsizetype(steps.size()) - 1}));
}
