// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/serviceerror.h"

#include "model/limits.h"

#include <gtest/gtest.h>

namespace {

using Form = run::ServiceError::Form;

run::ServiceError errorIn(const QByteArray &body, const QByteArray &type = "application/json", int status = 400)
{
    model::Response response;
    response.status = status;
    response.headers = {{"Content-Type", type}, {"request-id", "from-header"}, {"client-request-id", "mine"}};
    response.body = body;
    const auto error = run::serviceError(response);
    EXPECT_TRUE(error.has_value());
    return error.value_or(run::ServiceError());
}

TEST(ServiceError, IsNothingBelow400)
{
    model::Response response;
    response.status = 201;
    response.body = R"({"error":{"code":"10001"}})"; // a returned operation may carry one
    EXPECT_EQ(run::serviceError(response), std::nullopt);
    response.status = 399;
    EXPECT_EQ(run::serviceError(response), std::nullopt);
    response.status = 400;
    EXPECT_TRUE(run::serviceError(response));
}

TEST(ServiceError, WalksInnerErrorsToTheDeepestCode)
{
    const run::ServiceError error = errorIn(R"({"error":{"code":"BadRequest","message":"Outer","target":"status",
        "details":[{"code":"a","target":"b","message":"c"}],
        "innerError":{"message":"Middle","innererror":{"code":"propertyNotUpdateable","request-id":"deep"},
        "date":"2026-11-22T07:00:00","request-id":"mid","client-request-id":"body"}}})");
    EXPECT_EQ(error.form, Form::Graph);
    ASSERT_EQ(error.levels.size(), 3u);
    EXPECT_EQ(error.levels[0], (run::ErrorLevel{QStringLiteral("BadRequest"), QStringLiteral("Outer")}));
    EXPECT_EQ(error.levels[1], (run::ErrorLevel{{}, QStringLiteral("Middle")}));
    EXPECT_EQ(error.deepestCode(), u"propertyNotUpdateable");
    EXPECT_EQ(error.target, u"status");
    EXPECT_EQ(error.details,
              (std::vector<run::ErrorDetail>{{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}}));
    EXPECT_EQ(error.date, u"2026-11-22T07:00:00");
    EXPECT_EQ(error.requestId, u"deep");
    EXPECT_EQ(error.clientRequestId, u"body");
}

TEST(ServiceError, TakesTheIdsOfTheHeaderWhenTheBodyHasNone)
{
    const run::ServiceError error = errorIn(R"({"error":{"code":"x","message":"y"}})");
    EXPECT_EQ(error.levels.size(), 1u);
    EXPECT_EQ(error.requestId, u"from-header");
    EXPECT_EQ(error.clientRequestId, u"mine");
    const run::ServiceError blank = errorIn(R"({"error":{"code":"x","innerError":{"request-id":""}}})");
    EXPECT_EQ(blank.requestId, u"from-header");
}

TEST(ServiceError, ReadsThroughAByteOrderMark)
{
    EXPECT_EQ(errorIn("\xEF\xBB\xBF{\"error\":{\"code\":\"itemNotFound\"}}").deepestCode(), u"itemNotFound");
}

TEST(ServiceError, ReadsTheOldDirectoryShape)
{
    const run::ServiceError error = errorIn(R"({"odata.error":{"code":"Request_BadRequest",
        "message":{"lang":"en","value":"No"},"requestId":"r","date":"d"}})");
    EXPECT_EQ(error.form, Form::Directory);
    EXPECT_EQ(error.levels,
              (std::vector<run::ErrorLevel>{{QStringLiteral("Request_BadRequest"), QStringLiteral("No")}}));
    EXPECT_EQ(error.requestId, u"r");
    EXPECT_EQ(error.date, u"d");
}

TEST(ServiceError, ReadsWhatATokenEndpointSays)
{
    const run::ServiceError error = errorIn(R"({"error":"invalid_grant","error_description":"Expired"})");
    EXPECT_EQ(error.form, Form::Token);
    EXPECT_EQ(error.levels,
              (std::vector<run::ErrorLevel>{{QStringLiteral("invalid_grant"), QStringLiteral("Expired")}}));
}

TEST(ServiceError, TakesNumbersForCodes)
{
    EXPECT_EQ(errorIn(R"({"error":{"code":"20166","innerError":{"code":429}}})").deepestCode(), u"429");
}

TEST(ServiceError, NamesAnHtmlPageByItsTitle)
{
    const run::ServiceError page = errorIn(
        "<!DOCTYPE html><html><head><title>Length\n <b>Required</b> &amp; more</title></head>", "text/html", 411);
    EXPECT_EQ(page.form, Form::Html);
    EXPECT_EQ(page.text, u"Length Required & more");
    EXPECT_EQ(errorIn("<h1 class='x'>No</h1>", "text/html; charset=us-ascii").text, u"No");
    EXPECT_EQ(errorIn("<html><title>unclosed", "application/json").form, Form::Broken);
    EXPECT_EQ(errorIn("<html><title>unclosed", "text/plain").form, Form::Html);
}

TEST(ServiceError, TellsTextBrokenEmptyAndOtherJsonApart)
{
    EXPECT_EQ(errorIn("upstream down", "text/plain").text, u"upstream down");
    EXPECT_EQ(errorIn("upstream down", "text/plain").form, Form::Text);
    EXPECT_EQ(errorIn(R"({"error":{"code":"cut)").form, Form::Broken);
    EXPECT_TRUE(errorIn(R"({"error":{"code":"cut)").text.startsWith(u"line 1, column "));
    EXPECT_EQ(errorIn("").form, Form::Empty);
    EXPECT_EQ(errorIn("[]").form, Form::OtherJson);
    EXPECT_EQ(errorIn(R"({"error":[]})").form, Form::OtherJson);
}

TEST(ServiceError, FollowsNoMoreLevelsThanAllowed)
{
    const auto nested = [](int levels) {
        QByteArray text = R"({"error":)";
        for (int i = 1; i < levels; ++i)
            text += R"({"code":"c","innerError":)";
        return errorIn(text + R"({"code":"last"})" + QByteArray(levels, '}')).levels.size();
    };
    const int most = model::limits::maxErrorLevels;
    EXPECT_EQ(nested(most - 1), size_t(most - 1));
    EXPECT_EQ(nested(most), size_t(most));
    EXPECT_EQ(nested(most + 1), size_t(most));
}

TEST(ServiceError, LooksIntoAnAnswerUpToTheLimit)
{
    const auto form = [](qsizetype size) {
        const QByteArray body = R"({"error":{"code":"c"}})";
        return errorIn(body + QByteArray(size - body.size(), ' ')).form;
    };
    const qsizetype most = model::limits::maxErrorBody;
    EXPECT_EQ(form(most - 1), Form::Graph);
    EXPECT_EQ(form(most), Form::Graph);
    EXPECT_EQ(form(most + 1), Form::Text);
}

TEST(ErrorMeaning, PrefersTheDeepestCodeItKnows)
{
    const auto meaning = [](const QByteArray &body, int status) {
        return run::meaningOf(errorIn(body, "application/json", status), status);
    };
    EXPECT_EQ(meaning(R"({"error":{"code":"BadRequest","innerError":{"code":"20117"}}})", 400),
              run::codeMeaning(u"20117"));
    EXPECT_EQ(meaning(R"({"error":{"code":"itemNotFound","innerError":{"code":"unheardOf"}}})", 404),
              run::codeMeaning(u"itemNotFound"));
    EXPECT_EQ(meaning(R"({"error":{"code":"unheardOf"}})", 403), run::statusMeaning(403));
    EXPECT_EQ(meaning("", 418), QString());
}

TEST(ErrorMeaning, KnowsCodesInAnyLetterCaseAndOneNoteCodesByTheirRange)
{
    EXPECT_EQ(run::codeMeaning(u"ITEMNOTFOUND"), run::codeMeaning(u"itemNotFound"));
    EXPECT_FALSE(run::codeMeaning(u"20999").isEmpty());
    EXPECT_EQ(run::codeMeaning(u"20998"), run::codeMeaning(u"20999"));
    EXPECT_EQ(run::codeMeaning(u"429"), run::statusMeaning(429));
    EXPECT_TRUE(run::codeMeaning(u"209999").isEmpty());
    EXPECT_TRUE(run::codeMeaning(u"").isEmpty());
}

TEST(ErrorMeaning, HasWordsForEveryDocumentedStatus)
{
    for (const int status : {400, 401, 402, 403, 404, 405, 406, 409, 410, 411, 412, 413,
                             415, 416, 422, 423, 429, 500, 501, 503, 504, 507, 509})
        EXPECT_FALSE(run::statusMeaning(status).isEmpty()) << status;
}

} // namespace
