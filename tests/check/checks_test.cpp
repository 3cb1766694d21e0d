// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"

#include "model/limits.h"

#include "support/judged.h"

#include <gtest/gtest.h>

#include <QSet>

#include <functional>

namespace {

/// `fail echo /status, warn location Location`: what counts.
std::string told(const model::Verdict &verdict, model::FindingSeverity least = model::FindingSeverity::Warn)
{
    std::string text;
    for (const model::Finding &finding : verdict.findings) {
        if (finding.severity < least || !finding.accepted.isEmpty())
            continue;
        const QString place = finding.field.isEmpty() ? finding.pointer : finding.field;
        text += (text.empty() ? "" : ", ") + model::findingSeverityName(finding.severity).toStdString() + ' ' +
                finding.check.toStdString() + ' ' + place.toStdString();
    }
    return text;
}

/// The documented OneNote answer with what a service of today adds, and a status that is a member.
model::Recording right()
{
    model::Recording recording = support::documented(support::onenoteKey);
    model::Exchange &exchange = recording.exchange;
    exchange.request.body.replace("\"String\"", "\"Running\"");
    exchange.response->body.replace("\"String\"", "\"Running\"");
    exchange.response->headers = {
        {"Content-Type", "application/json"},
        {"Location",
         "https://graph.microsoft.com/localtest/me/onenote/operations/08fa4fcd-4fcd-08fa-cd4f-fa08cd4ffa08"}};
    return recording;
}

TEST(Checks, ARightAnswerHasNothingToSay)
{
    const model::Verdict verdict = support::judged(right());
    EXPECT_EQ(told(verdict), "");
    EXPECT_GE(verdict.passed, 15);
}

TEST(Checks, TheDocumentedExamplesPassWithWarningsThatSayWhy)
{
    for (const auto *key : {support::authenticationKey, support::onenoteKey}) {
        const model::Verdict verdict = support::judged(support::documented(key));
        EXPECT_EQ(told(verdict), "warn enumeration /status, warn location Location");
        for (const model::Finding &finding : verdict.findings) {
            EXPECT_FALSE(finding.message.isEmpty());
            EXPECT_FALSE(finding.source.isEmpty());
        }
    }
}

TEST(Checks, EachHasItsOwnIdATitleAndASource)
{
    QSet<QString> ids;
    for (const auto &check : check::makeChecks()) {
        EXPECT_FALSE(check->id().isEmpty() || check->title().isEmpty() || check->source().isEmpty());
        EXPECT_FALSE(ids.contains(check->id())) << check->id().toStdString();
        ids.insert(check->id());
    }
    EXPECT_GE(ids.size(), 20);
}

TEST(Checks, AWrongValueThatCameBackAsSentIsAWarning)
{
    model::Recording recording = right();
    for (QByteArray *body : {&recording.exchange.request.body, &recording.exchange.response->body})
        body->replace("\"Percent Complete value\"", "40");
    const model::Verdict verdict = support::judged(recording);
    EXPECT_EQ(told(verdict), "warn value-form /percentComplete");
    EXPECT_TRUE(verdict.findings.front().message.contains(QLatin1String("sent like that")));
}

TEST(Checks, AWrongContainerIsAWarningOnlyWhenAllOfItCameBack)
{
    model::Recording recording = right();
    const QByteArray &body = recording.exchange.request.body;
    const qsizetype from = body.indexOf("\"error\"");
    const QByteArray member = body.mid(from, body.indexOf('}', from) - from + 1);
    recording.exchange.request.body.replace(member, "\"error\": [1, 2]");
    recording.exchange.response->body.replace(member, "\"error\": [1, 2]");
    EXPECT_EQ(told(support::judged(recording)), "warn value-form /error");
    recording.exchange.response->body.replace("[1, 2]", "[3, 2]");
    EXPECT_EQ(told(support::judged(recording)), "warn echo /error/0, fail value-form /error");
}

TEST(Checks, AWrongValueThePageItselfShowsIsAWarning)
{
    model::Recording recording = support::documented(support::onenoteKey);
    recording.exchange.request.headers = {};
    recording.exchange.request.body.clear(); // an answer from a file
    const model::Verdict verdict = support::judged(recording);
    EXPECT_EQ(told(verdict), "warn enumeration /status, warn location Location");
    EXPECT_TRUE(verdict.findings.front().message.contains(QLatin1String("own example")));
    recording.exchange.response->body.replace("\"String\"", "\"Strong\"");
    EXPECT_EQ(told(support::judged(recording)), "fail enumeration /status, warn location Location");
}

TEST(Checks, ATypeThatIsNotDescribedMayHaveMembersNobodyDeclared)
{
    model::Recording recording = right();
    QByteArray &body = recording.exchange.response->body;
    body.replace("#microsoft.graph.onenoteOperation\"", "#microsoft.graph.onenoteSuperOperation\", \"more\": 1");
    EXPECT_EQ(told(support::judged(recording)), "warn odata-type /@odata.type");
}

TEST(Checks, WithoutASchemaOnlyWhatHoldsForEveryAnswerCounts)
{
    model::Recording recording = right();
    recording.operationKey.clear();
    recording.exchange.response->status = 299;
    recording.exchange.response->body = R"({"anything":[1,null]})";
    EXPECT_EQ(told(support::judged(recording)), "");
    recording.exchange.response->body = R"({"a":1,"a":2})";
    EXPECT_EQ(told(support::judged(recording)), "fail well-formed /a");
}

TEST(Checks, TheResultOfAnOperationIsNotJudgedAsAnOperation)
{
    model::Recording recording = right();
    recording.exchange.request.method = "GET";
    recording.exchange.request.body.clear();
    recording.exchange.request.url =
        QUrl(QStringLiteral("https://graph.microsoft.com/v1.0/me/onenote/pages/1/content"));
    recording.exchange.response->status = 200;
    recording.exchange.response->body = "<html>A page</html>";
    recording.exchange.response->headers = {{"Content-Type", "text/html"}};
    EXPECT_EQ(told(support::judged(recording)), "");
}

TEST(Checks, AMemberThatIsMissingInAListIsFoundInItsElement)
{
    model::Recording recording = right();
    recording.exchange.request.method = "GET";
    recording.exchange.request.body.clear();
    QByteArray entity = recording.exchange.response->body;
    entity.replace("  \"resourceId\": \"Resource Id value\",\n", "");
    recording.exchange.response->status = 200;
    recording.exchange.response->body = "{\"value\":[" + entity + "]}";
    EXPECT_EQ(told(support::judged(recording)), "warn members /value/0/resourceId");
}

TEST(Checks, AMemberTheExampleLeavesOutIsANote)
{
    model::OperationSchema schema = *support::bundle().operation(support::onenoteKey);
    model::Recording recording = right();
    for (QByteArray *text :
         {&recording.exchange.request.body, &recording.exchange.response->body, &schema.response->body})
        text->replace("  \"resourceId\": \"Resource Id value\",\n", "");
    EXPECT_EQ(told(*check::judge(recording, &schema)), "");
    EXPECT_EQ(told(*check::judge(recording, &schema), model::FindingSeverity::Note),
              "note members /resourceId, "
              "note operation-state /percentComplete");
}

TEST(Checks, APollIsAnEntityWhereverItIs)
{
    model::Recording recording = right();
    recording.exchange.request.method = "GET";
    recording.exchange.request.body.clear();
    recording.exchange.request.url =
        QUrl(QStringLiteral("https://monitor.contoso.com/x/08fa4fcd-4fcd-08fa-cd4f-fa08cd4ffa08"));
    recording.tracks = 7;
    recording.exchange.response->status = 200;
    EXPECT_EQ(told(support::judged(recording)), "");
    recording.exchange.response->body.replace("\"Running\"", "\"Walking\"");
    EXPECT_EQ(told(support::judged(recording)), "fail enumeration /status");
}

TEST(Checks, ALinkToAnExistingEntityAnswersWithoutABody)
{
    model::Recording recording = right();
    recording.exchange.request.url =
        QUrl(QStringLiteral("https://graph.microsoft.com/v1.0/me/onenote/operations/$ref"));
    recording.exchange.request.body = R"({"@odata.id":"https://graph.microsoft.com/v1.0/me/onenote/operations/1"})";
    recording.exchange.response = model::Response{.status = 204, .reason = {}, .headers = {}, .body = {}};
    EXPECT_EQ(told(support::judged(recording)), "");
}

TEST(Checks, AStatusTheUserNamesTakesThePlaceOfThePromise)
{
    model::Recording recording = right();
    recording.exchange.response->status = 400;
    recording.exchange.response->body = R"({"error":{"code":"BadRequest","message":"No."}})";
    EXPECT_EQ(told(support::judged(recording)), "fail promised-status status");
    recording.expectations.checks = {QStringLiteral("status == 400")};
    EXPECT_EQ(told(support::judged(recording)), "");
}

TEST(Checks, AnUnexpectedStatusComesWithTheReasonOfTheService)
{
    model::Recording recording = right();
    recording.exchange.response->status = 403;
    recording.exchange.response->body = R"({"error":{"code":"Authorization_RequestDenied","message":"No."}})";
    EXPECT_TRUE(
        support::judged(recording).findings.front().message.contains(QLatin1String("Authorization_RequestDenied")));
}

TEST(Checks, ATokenInAnAnswerIsNamedButNeverShown)
{
    const QByteArray token = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiIwMDAwMDAwMyJ9.c2lnbmF0dXJl";
    model::Recording recording = right();
    recording.exchange.response->body.replace("Resource Id value", token);
    recording.exchange.response->body.replace("percentComplete", token);
    recording.exchange.response->headers.append("X-Debug", token);
    const model::Verdict verdict = support::judged(recording);
    EXPECT_NE(told(verdict).find("warn secrets /resourceId"), std::string::npos) << told(verdict);
    EXPECT_NE(told(verdict).find("warn secrets X-Debug"), std::string::npos) << told(verdict);
    for (const model::Finding &finding : verdict.findings) {
        const QString all = finding.expected + finding.actual + finding.message;
        EXPECT_FALSE(all.contains(QLatin1String("c2lnbmF0dXJl"))) << all.toStdString();
    }
}

TEST(Checks, ATokenTheRequestCarriedIsFoundWhereItIsRepeated)
{
    model::Recording recording = right();
    recording.exchange.request.headers.set("Authorization", "Bearer opaque-token-of-some-length");
    recording.exchange.response->body.replace("Resource Id value", "opaque-token-of-some-length");
    const std::string text = told(support::judged(recording));
    EXPECT_NE(text.find("fail secrets /resourceId"), std::string::npos) << text;
}

TEST(Checks, WhatCannotBeATokenIsNotSearchedFor)
{
    model::Recording recording = right();
    recording.exchange.request.headers.set("Authorization", "Bearer Resource Id value");
    EXPECT_EQ(told(support::judged(recording)), "");
}

TEST(Checks, ADefaultInPlaceOfNullIsAWarning)
{
    model::Recording recording = right();
    recording.exchange.request.body.replace("\"Running\"", "null");
    EXPECT_EQ(told(support::judged(recording)), "warn echo /status");
}

TEST(Checks, OfTooLargeABodyOnlyStatusAndHeaderAreJudged)
{
    model::Recording recording = right();
    QByteArray &body = recording.exchange.response->body;
    body.replace("\"Running\"", "\"Walking\"");
    const QByteArray blanks(model::limits::maxJudgedBody - body.size(), ' ');
    body += blanks;
    EXPECT_NE(told(support::judged(recording)), "") << "at the limit";
    body += ' ';
    EXPECT_EQ(told(support::judged(recording), model::FindingSeverity::Note), "note well-formed ");
    recording.exchange.response->status = 200;
    EXPECT_EQ(told(support::judged(recording)), "fail promised-status status");
}

TEST(Checks, AnEndWithoutItsReasonOrResultIsANote)
{
    model::Recording recording = right();
    for (QByteArray *text : {&recording.exchange.request.body, &recording.exchange.response->body}) {
        text->replace("\"Running\"", "\"Failed\"");
        text->replace("\"Code value\"", "null");
    }
    EXPECT_EQ(told(support::judged(recording), model::FindingSeverity::Note),
              "note operation-state /percentComplete, note operation-state /error/code");
}

TEST(Checks, ManyFindingsAreCountedInTime)
{
    model::Recording recording = right();
    QByteArray members;
    for (int i = 0; i < 100'000; ++i)
        members += "\"m" + QByteArray::number(i) + "\":1,\"id\":2,";
    recording.exchange.response->body.replace("{\n  \"@odata.type\": \"#",
                                              QByteArray("{" + members + "\"@odata.type\": \"#"));
    const model::Verdict verdict = support::judged(recording);
    EXPECT_LT(verdict.findings.size(), 1000U);
    EXPECT_TRUE(verdict.isFailure());
}

TEST(Checks, AMemberThatWasNotSelectedNeedNotComeBack)
{
    model::Recording recording = right();
    recording.exchange.request.url = QUrl(QStringLiteral("https://graph.microsoft.com/v1.0/me/onenote/operations?"
                                                         "%24select=id,status,createdDateTime,lastActionDateTime,"
                                                         "resourceLocation,error,percentComplete"));
    recording.exchange.response->body.replace("  \"resourceId\": \"Resource Id value\",\n", "");
    EXPECT_EQ(told(support::judged(recording)), "");
}

TEST(Checks, AReferenceIsAnsweredWithoutAnEntity)
{
    model::Recording recording = right();
    recording.exchange.request.url =
        QUrl(QStringLiteral("https://graph.microsoft.com/v1.0/me/onenote/operations/$ref"));
    recording.exchange.request.body = R"({"@odata.id":"https://graph.microsoft.com/v1.0/me/onenote/operations/1"})";
    EXPECT_EQ(told(support::judged(recording)), "warn promised-status status");
}

TEST(Checks, ADeepAnswerIsJudgedInTime)
{
    model::Recording recording = right();
    recording.exchange.response->body =
        QByteArray("{\"a\":").repeated(100'000) + "1" + QByteArray("}").repeated(100'000);
    EXPECT_TRUE(support::judged(recording).isFailure());
}

/// One thing done to the right answer.
struct Row
{
    const char *name;
    std::function<void(model::Recording &)> change;
    const char *findings;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.name;
}

std::function<void(model::Recording &)> body(const char *from, const char *to)
{
    return [=](model::Recording &recording) {
        ASSERT_TRUE(recording.exchange.response->body.contains(from));
        recording.exchange.response->body.replace(from, to);
    };
}

std::function<void(model::Recording &)> header(const char *name, const char *value)
{
    return [=](model::Recording &recording) { recording.exchange.response->headers.set(name, value); };
}

class OneDefect : public testing::TestWithParam<Row>
{};

TEST_P(OneDefect, IsWeighed)
{
    model::Recording recording = right();
    GetParam().change(recording);
    EXPECT_EQ(told(support::judged(recording)), GetParam().findings);
}

const Row rows[] = {
    {"OtherPromisedStatus", [](model::Recording &r) { r.exchange.response->status = 200; },
     "fail promised-status status"},
    {"Renamed", body("\"resourceId\"", "\"resourceID\""), "fail echo /resourceId, warn undeclared /resourceID"},
    {"OtherKind", body("\"Percent Complete value\"", "40"),
     "fail echo /percentComplete, fail value-form /percentComplete"},
    {"OtherCaseOfAMember", body("\"Running\"", "\"running\""), "warn enumeration /status"},
    {"UnknownMember", body("\"Running\"", "\"Walking\""), "fail echo /status, fail enumeration /status"},
    {"OneTick", body("06.3761313", "06.3761314"), "fail echo /lastActionDateTime"},
    {"SameInstant", body("2017-01-01T00:00:06.3761313+03:00", "2016-12-31T21:00:06.3761313Z"), ""},
    {"NullId", body("\"08fa4fcd-4fcd-08fa-cd4f-fa08cd4ffa08\"", "null"), "fail nullability /id"},
    {"EmptyId", body("\"08fa4fcd-4fcd-08fa-cd4f-fa08cd4ffa08\"", "\"\""), "fail server-made /id"},
    {"NullStamp", body("\"2017-01-01T00:00:51.2796212+03:00\"", "null"), "warn server-made /createdDateTime"},
    {"ExtraMember", body("\"percentComplete\"", "\"trace\": 1,\n  \"percentComplete\""), "warn undeclared /trace"},
    {"Duplicate", body("\"percentComplete\"", "\"id\": \"x\",\n  \"percentComplete\""), "fail well-formed /id"},
    {"WrongType", body("#microsoft.graph.onenoteOperation\"", "#microsoft.graph.onenoteOperationError\""),
     "fail odata-type /@odata.type"},
    {"TypeInAnotherCase", body("#microsoft.graph.onenoteOperation\"", "#microsoft.graph.onenoteoperation\""),
     "warn odata-type /@odata.type"},
    {"Html", [](model::Recording &r) { r.exchange.response->body = "<html/>"; }, "fail well-formed "},
    {"Empty", [](model::Recording &r) { r.exchange.response->body.clear(); }, "fail body-presence "},
    {"PlainText", header("Content-Type", "text/plain"), "fail content-type Content-Type"},
    {"OtherJson", header("Content-Type", "application/problem+json"), "warn content-type Content-Type"},
    {"Latin1", header("Content-Type", "application/json; charset=latin1"), "warn content-type Content-Type"},
    {"LocationElsewhere", header("Location", "https://graph.microsoft.com/v1.0/me/onenote/operations/1"),
     "warn location Location"},
    {"LocationWithAKey",
     header("Location", "https://graph.microsoft.com/v1.0/operations(id='08FA4FCD-4fcd-08fa-cd4f-fa08cd4ffa08')"), ""},
    {"LocationInAnotherCollection",
     header("Location", "https://graph.microsoft.com/v1.0/me/messages/08fa4fcd-4fcd-08fa-cd4f-fa08cd4ffa08"),
     "warn location Location"},
    {"OwnReasonOfTheJob", [](model::Recording &r) { r.exchange.response->status = 200; },
     "fail promised-status status"},
    {"DefaultStamp",
     [](model::Recording &r) {
         r.exchange.request.body.replace("2017-01-01T00:00:06.3761313+03:00", "0001-01-01T00:00:00Z");
         r.exchange.response->body.replace("2017-01-01T00:00:06.3761313+03:00", "1899-12-30T00:00:00Z");
     },
     "fail echo /lastActionDateTime, warn server-made /lastActionDateTime"},
    {"LocationOfScript", header("Location", "javascript:x"), "fail location Location"},
    {"OldVersion", header("OData-Version", "3.0"), "warn header-rules OData-Version"},
    {"FarAwayInTime", header("Date", "Sun, 22 Nov 2026 01:16:25 GMT"), "warn server-made /createdDateTime"},
    {"CrlfLength", header("Content-Length", "528"), ""},
    {"OtherLength", header("Content-Length", "7"), "warn framing Content-Length"},
    {"NoAllow",
     [](model::Recording &r) {
         r.exchange.response->status = 405;
         r.exchange.response->body = R"({"error":{"code":"x","message":"y"}})";
         r.expectations.checks = {QStringLiteral("status == 405")};
     },
     "warn header-rules Allow"},
    {"RedirectToNowhere",
     [](model::Recording &r) {
         r.exchange.response->status = 307;
         r.exchange.response->body.clear();
         r.exchange.response->headers = {};
         r.expectations.checks = {QStringLiteral("status 307")};
     },
     "warn header-rules Location"},
    {"AcceptedWithoutAPlace",
     [](model::Recording &r) {
         r.exchange.response->status = 202;
         r.exchange.response->headers.remove("Location");
     },
     "warn location Location, fail promised-status status"},
    {"MinimalButNotAskedFor",
     [](model::Recording &r) {
         r.exchange.response->status = 204;
         r.exchange.response->body.clear();
         r.exchange.response->headers.set("Preference-Applied", "return=minimal");
         r.exchange.response->headers.set("OData-EntityId", "x");
     },
     "warn header-rules Preference-Applied"},
    {"ReadOfAnother",
     [](model::Recording &r) {
         r.exchange.request.method = "GET";
         r.exchange.request.url = QUrl(QStringLiteral("https://graph.microsoft.com/beta/me/onenote/operations/other"));
         r.exchange.response->status = 200;
     },
     "fail identity /id"},
};

INSTANTIATE_TEST_SUITE_P(Rows, OneDefect, testing::ValuesIn(rows),
                         [](const auto &row) { return std::string(row.param.name); });

} // namespace
