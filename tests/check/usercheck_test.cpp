// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/usercheck.h"

#include "check/userjudge.h"
#include "model/limits.h"

#include "support/judged.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace {

using Kind = check::LineOutcome::Kind;

/// 201, received at 2026-11-22T01:02:03.956Z.
model::Recording answered(const QByteArray &body)
{
    model::Recording recording;
    recording.state = model::RecordingState::Answered;
    recording.exchange.startedAt = QStringLiteral("2026-11-22T01:02:03.456Z");
    recording.exchange.timings.finished = 500'000;
    model::Response response;
    response.status = 201;
    response.headers = {{"Content-Type", "application/json; charset=utf-8"},
                        {"Location", "https://x.example/1"},
                        {"Content-Length", "99"},
                        {"Date", "Sun, 22 Nov 2026 01:02:00 GMT"}};
    response.body = body;
    recording.exchange.response = response;
    return recording;
}

const QByteArray operation = R"({
  "@odata.type": "#microsoft.graph.x",
  "id": "08fa4fcd-4fcd-08fa-cd4f-fa08cd4ffa08",
  "status": "Running",
  "percent": 100.0,
  "big": 9007199254740993,
  "none": null,
  "done": true,
  "at": "2026-11-22T04:00:00.0000001+03:00",
  "same": "2026-11-22T01:00:00.0000001Z",
  "early": "2026-11-22T00:59:00Z",
  "error": {"code": "badRequest", "a b": 1, "details": [{"code": "inner"}, {"code": "other"}]},
  "tags": ["a", 1.0, null],
  "empty": [],
  "value": [{"id": "a1"}, {"id": "b2"}, {"name": "c"}]
})";

check::LineOutcome outcome(const char *line, const QByteArray &body = operation)
{
    return check::judgeLines(answered(body), {QString::fromUtf8(line)}).front();
}

std::string messageOf(const check::LineOutcome &outcome)
{
    return outcome.finding.message.toStdString();
}

TEST(UserCheck, Holds)
{
    for (const char *line : {"status == 201",
                             "status==201",
                             "status in 200, 201",
                             "status is one of 404, 201",
                             "status 2xx",
                             "status 201",
                             "status == 2xx",
                             "status in 5xx, 2xx",
                             "status < 300",
                             "status != 200",
                             "not status == 404",
                             "status not in 4xx, 5xx",
                             "status exists",
                             "header content-type contains json",
                             "header Content-Type starts with application/json",
                             "header content-type == application/json; charset=utf-8",
                             "header content-type == \"application/json; charset=utf-8\"",
                             "header content-type matches (?i)JSON; *CHARSET",
                             "header location exists",
                             "header x-none not exists",
                             "not header x-none exists",
                             "header content-length < 100",
                             "header date within 5 s of now",
                             "header content-length in 98, 99",
                             "$.status == \"Running\"",
                             "/status == \"Running\"",
                             "$['status'] == \"Running\"",
                             "$[\"status\"] == \"\\u0052unning\"",
                             "$.status != \"running\"",
                             "$.status != 1",
                             "$.status is one of \"a\", \"Running\"",
                             "$.status contains unn",
                             "$.status starts with Run",
                             "$.status ends with \"ing\"",
                             "$.status matches ^R.*g$",
                             "$.percent == 100",
                             "$.percent == 1e2",
                             "$.percent matches ^100\\.0$",
                             "$.percent >= 100",
                             "$.percent <= 100.00",
                             "$.big == 9007199254740993",
                             "$.big != 9007199254740992",
                             "$.big > 9007199254740992",
                             "$.none == null",
                             "$.none exists",
                             "$.done == true",
                             "$.done != false",
                             "$.at == \"2026-11-22T01:00:00.0000001Z\"",
                             "$.at == 2026-11-22T01:00:00.0000001Z",
                             "$.at == $.same",
                             "$.at == /same",
                             "$.early < $.at",
                             "$.at > \"2026-11-22T01:00:00Z\"",
                             "$.at within 5 min of now",

                             "$.at within 60.1 s of $.early",
                             "$.early within 1 min of \"2026-11-22T01:00:00Z\"",
                             "$.early not within 59 s of 2026-11-22T01:00:00Z",
                             "$.error.code exists",
                             "$.error['a b'] == 1",
                             "/error/details/1/code == \"other\"",
                             "$.error.details[-1].code == \"other\"",
                             "$.error.details[0] == {\"code\" : \"inner\"}",
                             "$.error.details[*].code matches ^[a-z]+$",
                             "$..details exists",
                             "count $..code == 3",
                             "$.nothing not exists",
                             "not $.nothing exists",
                             "$.tags == [\"a\", 1, null]",
                             "$.tags contains a",
                             "$.tags contains \"a\"",
                             "$.tags contains 1",
                             "$.tags contains null",
                             "$.tags not contains b",
                             "$.value count >= 1",
                             "count $.value == 3",
                             "$.value count in 1, 3",
                             "count $.value[*].id == 2",
                             "count $.empty == 0",
                             "count $.error == 3",
                             "$.value[0].id matches ^[0-9a-f-]+$",
                             "$.@odata.type ends with .x",
                             "duration < 500.1 ms",
                             "duration >= 0.5 s",
                             "size < 10 kB",
                             "size > 1 B",
                             "size <= 1 MiB",
                             "$.id is type Edm.Guid",
                             "$.percent is type Edm.Double",
                             "$.at is type Edm.DateTimeOffset",
                             "$.id is type string",
                             "$.none is type null",
                             "$.status not is type Edm.Guid",
                             "$.percent not is type Edm.Int32",
                             "$.value is type array",
                             "$.none not is type Edm.String",
                             "not $.status == \"Failed\"",
                             "$ exists",
                             "$ is type object",
                             "  $.done   ==   true  "})
        EXPECT_EQ(outcome(line).kind, Kind::Held) << line << ": " << messageOf(outcome(line));
}

TEST(UserCheck, DoesNotHold)
{
    for (const char *line : {"status == 200",
                             "status 4xx",
                             "not status == 201",
                             "status in 200, 5xx",
                             "status >= 300",
                             "header content-type contains xml",
                             "header location not exists",
                             "header x exists",
                             "header content-length > 100",
                             "$.status == \"running\"",
                             "$.status is one of \"a\", \"b\"",
                             "$.percent == 99",
                             "$.percent == \"100\"",
                             "$.big == 9007199254740992",
                             "$.none == 0",
                             "$.at == \"2026-11-22T01:00:00Z\"",
                             "$.early > $.at",
                             "$.at within 2 min of now",
                             "$.at within 60 s of $.early",
                             "$.error.code not exists",
                             "$.nothing exists",
                             "$.error.details[*].code == \"inner\"",
                             "$..code == \"inner\"",
                             "$.tags == [1, \"a\", null]",
                             "$.tags contains 2",
                             "count $.value == 2",
                             "duration < 500 ms",
                             "size < 10 B",
                             "$.status is type Edm.Guid",
                             "$.none is type Edm.String",
                             "$.percent is type string",
                             "$.status matches ^r",
                             "$.status not matches ^R"}) {
        const check::LineOutcome failed = outcome(line);
        ASSERT_EQ(failed.kind, Kind::Failed) << line;
        EXPECT_EQ(failed.finding.severity, model::FindingSeverity::Fail);
        EXPECT_EQ(failed.finding.source, QString::fromUtf8(line));
        EXPECT_FALSE(failed.finding.expected.isEmpty()) << line;
        EXPECT_FALSE(failed.finding.actual.isEmpty()) << line;
        EXPECT_FALSE(failed.finding.message.contains(QLatin1String("cannot be"))) << line << messageOf(failed);
    }
}

TEST(UserCheck, WhatCannotBeJudgedFailsWithTheReasonNegatedToo)
{
    const std::pair<const char *, const char *> rows[] = {
        {"$.nothing == 1", "nothing is there"},
        {"$.nothing != 1", "nothing is there"},
        {"not $.nothing == 1", "nothing is there"},
        {"$.value[7].id == 1", "nothing is there"},
        {"$.value[*].id matches ^.", "nothing is there"},
        {"$.empty[*].id not == 1", "no such value"},
        {"$.status < 3", "neither both numbers"},
        {"$.status not < 3", "neither both numbers"},
        {"$.error contains a", "an object"},
        {"$.done starts with t", "no text"},
        {"$.tags matches a", "an array"},
        {"$.status within 5 min of now", "no time stamp"},
        {"$.at within 5 min of $.status", "no time stamp"},
        {"$.at within 5 min of $.nothing", "nothing is at $.nothing"},
        {"$.status == $.value[*].id", "more than one"},
        {"count $.status == 1", "nothing to count"},
        {"count $.nothing == 0", "nothing is there"},
        {"header x-none == a", "no such header field"},
    };
    for (const auto &[line, reason] : rows) {
        const check::LineOutcome failed = outcome(line);
        ASSERT_EQ(failed.kind, Kind::Failed) << line;
        EXPECT_TRUE(failed.finding.message.contains(QLatin1String(reason))) << line << ": " << messageOf(failed);
    }
    EXPECT_TRUE(outcome("$.a == 1", "").finding.message.contains(QLatin1String("no body")));
    EXPECT_TRUE(
        outcome("$.a not exists", "<html>").finding.message.contains(QLatin1String("no JSON (line 1, column 1)")));
    EXPECT_EQ(outcome("$.error not exists", "").kind, Kind::Held) << "what has no body has no error";
    EXPECT_EQ(outcome("$.error exists", "").kind, Kind::Failed);
    model::Recording unmeasured = answered("{}");
    unmeasured.exchange.timings = {};
    EXPECT_EQ(check::judgeLines(unmeasured, {QStringLiteral("duration < 1 h")}).front().kind, Kind::Failed);
}

TEST(UserCheck, ThePlaceIsTheFirstThatDoesNotHold)
{
    const std::pair<const char *, const char *> rows[] = {{"$.value[*].id matches ^a", "/value/1/id"},
                                                          {"$.value[*].id matches ^[ab]", "/value/2/id"},
                                                          {"$.status == \"x\"", "/status"},
                                                          {"$.error.nothing.more == 1", "/error/nothing/more"},
                                                          {"$.error['a b'] == 2", "/error/a b"},
                                                          {"$.value[-1].name == \"d\"", "/value/2/name"},
                                                          {"$..code not starts with o", "/error/details/1/code"},
                                                          {"count $.value == 1", "/value"},
                                                          {"$.value[*].name exists", "/value/0/name"},
                                                          {"$.value[*].name not exists", "/value/2/name"},
                                                          {"$ == 1", ""}};
    for (const auto &[line, pointer] : rows)
        EXPECT_EQ(outcome(line).finding.pointer, QString::fromLatin1(pointer)) << line;
    EXPECT_EQ(outcome("status == 1xx").finding.field, QStringLiteral("status"));
    EXPECT_EQ(outcome("header Location not exists").finding.field, QStringLiteral("Location"));
}

TEST(UserCheck, FindingsSayWhatWasExpectedAndWhatCame)
{
    const check::LineOutcome failed = outcome("$.status is one of \"a\", \"b\"");
    EXPECT_EQ(failed.finding.expected, QStringLiteral("is one of \"a\", \"b\""));
    EXPECT_EQ(failed.finding.actual, QStringLiteral("\"Running\""));
    EXPECT_EQ(failed.finding.message, QStringLiteral("$.status is one of \"a\", \"b\": it is \"Running\"."));
    EXPECT_EQ(outcome("duration < 1 ms").finding.actual, QStringLiteral("500 ms"));
    const QByteArray longText = "{\"a\": \"" + QByteArray(5000, 'x') + "\"}";
    EXPECT_LT(outcome("$.a == \"\"", longText).finding.actual.size(), 250);
}

TEST(UserCheck, SyntaxErrorsSayWhereAndWhatWouldBeRight)
{
    struct Row
    {
        const char *line;
        int column;
        const char *remedy;
    };
    const Row rows[] = {
        {"stat == 201", 1, "Write status"},
        {"status", 7, "=="},
        {"status = 201", 8, "=="},
        {"status == abc", 11, "201"},
        {"status ==", 10, "201"},
        {"status == 201 and more", 15, "line of its own"},
        {"header", 7, "content-type"},
        {"header a b c", 10, "contains"},
        {"$.status == Running", 13, "\"Running\""},
        {"$.status == \"Running", 21, "quotes"},
        {"$.status is", 10, "is type"},
        {"$.status is type Edm.Gid", 18, "Edm.Guid"},
        {"$. == 1", 3, "$.status"},
        {"$.a[x] == 1", 5, "[0]"},
        {"$.a[1 == 1", 6, "]"},
        {"$..a..b == 1", 8, "between"},
        {"$.a matches [", 14, ""},
        {"$.a matches", 12, "^[0-9]+$"},
        {"$.a within 5 of now", 12, "5 min"},
        {"$.a within 5 min now", 18, "of now"},
        {"$.a within 5 min of noon", 21, "2026-"},
        {"duration < 500", 12, "500 ms"},
        {"size < 10 ms", 8, "kB"},
        {"count status == 1", 13, "$.value"},
        {"count $.a exists", 11, "=="},
        {"$.a count matches 1", 11, "=="},
        {"duration exists", 10, "<"},
        {"size contains 1 B", 6, "<"},
        {"count $.a == \"x\"", 14, ""},
        {"capture 1a = $.id", 9, ""},
        {"capture token = $.id", 9, ""},
        {"capture id $.id", 12, "capture id = $.id"},
        {"capture id = $.id == 1", 19, ""},
    };
    for (const Row &row : rows) {
        const check::ParsedLine parsed = check::parseLine(QString::fromUtf8(row.line));
        ASSERT_FALSE(parsed) << row.line;
        EXPECT_EQ(parsed.error().column, row.column) << row.line << ": " << parsed.error().text().toStdString();
        EXPECT_TRUE(parsed.error().remedy.contains(QLatin1String(row.remedy)))
            << row.line << ": " << parsed.error().text().toStdString();
        EXPECT_EQ(outcome(row.line).kind, Kind::Failed) << row.line;
    }
}

TEST(UserCheck, CommentsAndEmptyLinesSayNothing)
{
    for (const char *line : {"", "   ", "# status == 404", "  #"})
        EXPECT_EQ(outcome(line).kind, Kind::Nothing) << line;
    model::Recording recording = answered("{}");
    recording.expectations.checks = {QStringLiteral("# only words")};
    const auto without = check::judge(answered("{}"), nullptr);
    EXPECT_EQ(check::judge(recording, nullptr), without);
}

TEST(UserCheck, ALineMayBeSoLong)
{
    const auto line = [](qsizetype length) {
        const QString start = QStringLiteral("$.a == \"");
        return QString(start + QString(length - start.size() - 1, u'x') + u'"');
    };
    EXPECT_TRUE(check::parseLine(line(model::limits::maxCheckLine - 1)));
    EXPECT_TRUE(check::parseLine(line(model::limits::maxCheckLine)));
    EXPECT_FALSE(check::parseLine(line(model::limits::maxCheckLine + 1)));
}

TEST(UserCheck, SoManyLinesAreJudged)
{
    const QString line = QStringLiteral("status == 201");
    for (const qsizetype count : {model::limits::maxCheckLines - 1, model::limits::maxCheckLines}) {
        model::Recording recording = answered("{}");
        recording.expectations.checks = QStringList(count, line);
        EXPECT_EQ(check::judge(recording, nullptr)->failed(), check::judge(answered("{}"), nullptr)->failed());
        EXPECT_EQ(check::judgeLines(recording, recording.expectations.checks).back().kind, Kind::Held);
    }
    model::Recording recording = answered("{}");
    recording.expectations.checks = QStringList(model::limits::maxCheckLines + 1, line);
    EXPECT_EQ(check::judgeLines(recording, recording.expectations.checks).back().kind, Kind::Failed);
    const auto verdict = check::judge(recording, nullptr);
    EXPECT_EQ(std::count_if(verdict->findings.begin(), verdict->findings.end(),
                            [](const model::Finding &finding) { return finding.check == QLatin1String("user"); }),
              1);
}

TEST(UserCheck, APatternThatNeverEndsIsGivenUp)
{
    const QByteArray body = "{\"a\": \"" + QByteArray(40, 'a') + "!\"}";
    QElapsedTimer took;
    took.start();
    const check::LineOutcome failed = outcome("$.a matches ^(a+)+$", body);
    EXPECT_TRUE(failed.finding.message.contains(QLatin1String("too long"))) << messageOf(failed);
    EXPECT_EQ(outcome("$.a not matches ^(a+)+$", body).kind, Kind::Failed);
    EXPECT_EQ(outcome("$.a not matches (*LIMIT_MATCH=999999999)^(a+)+$", body).kind, Kind::Failed);
    EXPECT_LT(took.elapsed(), 5'000);
}

TEST(UserCheck, APatternIsTriedOnSoMuchText)
{
    const auto body = [](qsizetype length) { return QByteArray("{\"a\": \"" + QByteArray(length, 'x') + "\"}"); };
    EXPECT_EQ(outcome("$.a matches x$", body(model::limits::maxMatchedText - 1)).kind, Kind::Held);
    EXPECT_EQ(outcome("$.a matches x$", body(model::limits::maxMatchedText)).kind, Kind::Held);
    EXPECT_EQ(outcome("$.a matches x$", body(model::limits::maxMatchedText + 1)).kind, Kind::Failed);
}

TEST(UserCheck, TheClockOfTheDayDoesNotMatter)
{
    model::Recording recording = answered(R"({"at": "1999-01-01T00:00:00Z"})");
    recording.exchange.startedAt = QStringLiteral("1999-01-01T00:01:00.000Z");
    EXPECT_EQ(check::judgeLines(recording, {QStringLiteral("$.at within 2 min of now")}).front().kind, Kind::Held);
    recording.exchange.startedAt = QStringLiteral("1999-01-01T00:03:00.000Z");
    EXPECT_EQ(check::judgeLines(recording, {QStringLiteral("$.at within 2 min of now")}).front().kind, Kind::Failed);
}

TEST(UserCheck, IsPartOfTheVerdict)
{
    model::Recording recording = support::documented(support::onenoteKey);
    const model::Verdict before = support::judged(recording);
    recording.expectations.checks = {QStringLiteral("status == 201"), QStringLiteral("$.status == \"Nowhere\"")};
    const model::Verdict after = support::judged(recording);
    ASSERT_EQ(after.failed(), before.failed() + 1);
    const auto own = std::find_if(after.findings.begin(), after.findings.end(),
                                  [](const model::Finding &finding) { return finding.check == QLatin1String("user"); });
    ASSERT_NE(own, after.findings.end());
    EXPECT_EQ(own->pointer, QStringLiteral("/status"));
    // Asked for by the user, the status is no promise of the page any more.
    recording.expectations.checks = {QStringLiteral("status == 201")};
    EXPECT_EQ(support::judged(recording).passed, before.passed);
    recording.expectations.checks = {QStringLiteral("$.id exists")};
    EXPECT_EQ(support::judged(recording).passed, before.passed + 1);
}

TEST(UserCheck, SaysWhetherItJudgesTheStatus)
{
    const auto says = [](const char *line) { return check::saysStatus({{QString::fromLatin1(line)}, {}, {}}); };
    EXPECT_TRUE(says("status == 400"));
    EXPECT_TRUE(says("not status 2xx"));
    EXPECT_FALSE(says("# status == 400"));
    EXPECT_FALSE(says("$.status == 400"));
    EXPECT_FALSE(says("capture a = status"));
    EXPECT_FALSE(says("status = 400"));
}

TEST(Capture, FindsValues)
{
    model::Recording recording = answered(operation);
    recording.expectations.checks = {QStringLiteral("capture id = $.id"),
                                     QStringLiteral("capture place = header location"),
                                     QStringLiteral("capture code=status"),
                                     QStringLiteral("capture n = $.percent"),
                                     QStringLiteral("capture first = $.value[*].id"),
                                     QStringLiteral("capture o = $.error.details[0]"),
                                     QStringLiteral("capture none = $.nothing"),
                                     QStringLiteral("capture n = $.big")};
    EXPECT_EQ(
        check::captured(recording),
        (std::vector<model::Variable>{{QStringLiteral("id"), QStringLiteral("08fa4fcd-4fcd-08fa-cd4f-fa08cd4ffa08")},
                                      {QStringLiteral("place"), QStringLiteral("https://x.example/1")},
                                      {QStringLiteral("code"), QStringLiteral("201")},
                                      {QStringLiteral("first"), QStringLiteral("a1")},
                                      {QStringLiteral("o"), QStringLiteral("{\"code\": \"inner\"}")},
                                      {QStringLiteral("n"), QStringLiteral("9007199254740993")}}));
    const auto verdict = check::judge(recording, nullptr);
    EXPECT_EQ(std::count_if(verdict->findings.begin(), verdict->findings.end(),
                            [](const model::Finding &finding) {
                                return finding.message.contains(QLatin1String("capture none")) &&
                                       finding.message.contains(QLatin1String("nothing is there"));
                            }),
              1);
}

TEST(Capture, NeverTakesAMaskedToken)
{
    model::Recording recording = answered(R"({"a": "Bearer ************", "b": "{{token}}"})");
    recording.exchange.response->masked = {{15, 12}};
    recording.expectations.checks = {QStringLiteral("capture a = $.a"), QStringLiteral("capture b = $.b")};
    EXPECT_TRUE(check::captured(recording).empty());
}

TEST(Capture, TakesSoMuch)
{
    const auto count = [](qsizetype length) {
        model::Recording recording = answered("{\"a\": \"" + QByteArray(length, 'x') + "\"}");
        recording.expectations.checks = {QStringLiteral("capture a = $.a")};
        return check::captured(recording).size();
    };
    EXPECT_EQ(count(0), 0U);
    EXPECT_EQ(count(model::limits::maxCaptured - 1), 1U);
    EXPECT_EQ(count(model::limits::maxCaptured), 1U);
    EXPECT_EQ(count(model::limits::maxCaptured + 1), 0U);
}

TEST(AnswerPath, DeepDocumentsDoNoHarm)
{
    const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    EXPECT_EQ(outcome("$..a exists", deep).kind, Kind::Failed);
    EXPECT_EQ(outcome("$.a == 1", deep).kind, Kind::Failed);
}

} // namespace
