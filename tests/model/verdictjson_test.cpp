// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/expectationsjson.h"
#include "model/verdictjson.h"

#include <gtest/gtest.h>

namespace {

using model::FindingSeverity;

QByteArray written(const std::optional<model::Verdict> &verdict, int indent = 0)
{
    json::Writer writer(indent);
    model::writeVerdict(writer, verdict);
    return writer.text();
}

std::optional<model::Verdict> verdictOf(const QByteArray &text)
{
    const json::Document document = json::Document::parse(text);
    EXPECT_TRUE(document.isValid()) << text.constData();
    return document.isValid() ? model::verdictFromJson(document.root()) : std::nullopt;
}

QByteArray written(const model::Expectations &expectations)
{
    json::Writer writer(0);
    model::writeExpectations(writer, expectations);
    return writer.text();
}

std::optional<model::Expectations> expectationsOf(const QByteArray &text)
{
    const json::Document document = json::Document::parse(text);
    EXPECT_TRUE(document.isValid()) << text.constData();
    return document.isValid() ? model::expectationsFromJson(document.root()) : std::nullopt;
}

model::Finding finding(FindingSeverity severity, const QString &accepted = {})
{
    model::Finding made{QStringLiteral("echo"), severity};
    made.pointer = QStringLiteral("/status");
    made.expected = QStringLiteral("\"Running\"");
    made.actual = QStringLiteral("\"running\"");
    made.message = QStringLiteral("It came back in other letters.");
    made.source = QStringLiteral("OData 4.01, 11.4.2");
    made.accepted = accepted;
    return made;
}

TEST(VerdictJson, IsTheObjectThatIsPromised)
{
    model::Verdict verdict{12, {finding(FindingSeverity::Warn)}};
    EXPECT_EQ(written(verdict),
              "{\"passed\":12,\"failed\":0,\"warnings\":1,\"findings\":[{\"check\":\"echo\",\"severity\":\"warn\","
              "\"pointer\":\"/status\",\"expected\":\"\\\"Running\\\"\",\"actual\":\"\\\"running\\\"\","
              "\"message\":\"It came back in other letters.\",\"source\":\"OData 4.01, 11.4.2\"}]}");
    verdict.findings = {finding(FindingSeverity::Fail, QStringLiteral("known since May"))};
    verdict.findings[0].pointer.clear();
    verdict.findings[0].field = QStringLiteral("Location");
    EXPECT_TRUE(written(verdict).startsWith("{\"passed\":12,\"failed\":0,\"warnings\":0,"))
        << "what is accepted does not count";
    EXPECT_TRUE(written(verdict).contains("\"pointer\":\"\",\"field\":\"Location\","));
    EXPECT_TRUE(written(verdict).contains(",\"accepted\":\"known since May\"}"));
    EXPECT_EQ(written(std::nullopt), "null");
}

TEST(VerdictJson, ReadsBackWithoutADifference)
{
    model::Verdict verdict{3, {}};
    EXPECT_EQ(verdictOf(written(verdict)), verdict);
    for (const auto severity : {FindingSeverity::Note, FindingSeverity::Warn, FindingSeverity::Fail}) {
        verdict.findings.push_back(finding(severity));
        verdict.findings.push_back(finding(severity, QStringLiteral("accepted")));
        verdict.findings.back().field = QStringLiteral("status");
    }
    // Text that came from a service: nothing of it is lost, however odd.
    verdict.findings[0].actual =
        QString(u'"') + QChar(0) + QChar(0xD83D) + QStringLiteral("\\\n\u2028\u00e9\U0001F600") + QChar(0xFEFF);
    EXPECT_EQ(verdictOf(written(verdict)), verdict);
    EXPECT_EQ(verdictOf(written(verdict, 2)), verdict) << "as it is printed";
}

TEST(VerdictJson, WhatIsNoVerdictReadsAsNone)
{
    for (const char *text :
         {"null", "[]", "1", "{}", R"({"passed":1})", R"({"passed":"1","findings":[]})",
          R"({"passed":1,"findings":{}})", R"({"passed":-1,"findings":[]})", R"({"passed":1.5,"findings":[]})",
          R"({"passed":99999999999,"findings":[]})", R"({"passed":1,"findings":[1]})",
          R"({"passed":1,"findings":[{}]})", R"({"passed":1,"findings":[{"check":"x"}]})",
          R"({"passed":1,"findings":[{"check":"x","severity":"worse"}]})",
          R"({"passed":1,"findings":[{"severity":"fail"}]})",
          R"({"passed":1,"findings":[{"check":"x","severity":"fail","message":1}]})"})
        EXPECT_EQ(verdictOf(text), std::nullopt) << text;
    EXPECT_EQ(verdictOf(R"({"passed":1,"findings":[{"check":"x","severity":"fail","later":[]}],"later":1})"),
              (model::Verdict{1, {{QStringLiteral("x"), FindingSeverity::Fail}}}));
}

TEST(ExpectationsJson, ReadBackWithoutADifference)
{
    model::Expectations expectations;
    EXPECT_EQ(expectationsOf(written(expectations)), expectations);
    expectations.checks = {QStringLiteral("status == 201"), QString(), QStringLiteral("$.id == \"\u00e9\"")};
    expectations.accepted = {{QStringLiteral("echo"), QStringLiteral("/status"), QStringLiteral("known")},
                             {QStringLiteral("promised-status"), QStringLiteral("status"), QStringLiteral("also")}};
    EXPECT_EQ(expectationsOf(written(expectations)), expectations);
    expectations.golden = model::Golden();
    EXPECT_EQ(expectationsOf(written(expectations)), expectations);
    expectations.golden->ignored = {QStringLiteral("/id"), QStringLiteral("/a~1b")};
    expectations.golden->file = QStringLiteral("answers/add.json");
    EXPECT_EQ(expectationsOf(written(expectations)), expectations);
}

TEST(ExpectationsJson, KeepTheGoldenBodyToTheByte)
{
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every += char(i);
    for (const QByteArray &body : {QByteArray("{\r\n\t\"n\": 1.10\r\n}\n"), QByteArray("\xEF\xBB\xBF{}"), every,
                                   QByteArray("\0", 1), QByteArray("\xED\xA0\x80"), QByteArray("é \"\\u00e9\"")}) {
        model::Expectations expectations;
        expectations.golden = model::Golden{body};
        const auto read = expectationsOf(written(expectations));
        ASSERT_TRUE(read && read->golden) << body.toPercentEncoding().constData();
        EXPECT_EQ(read->golden->body, body) << body.toPercentEncoding().constData();
    }
}

TEST(ExpectationsJson, WhatIsNoneReadsAsNone)
{
    for (const char *text :
         {"null", "[]", "1", R"({"checks":1})", R"({"checks":[1]})", R"({"accepted":{}})", R"({"accepted":[1]})",
          R"({"accepted":[{"check":1}]})", R"({"golden":null})", R"({"golden":{"body":1}})",
          R"({"golden":{"bodyBase64":"*"}})", R"({"golden":{"ignored":[{}]}})"})
        EXPECT_EQ(expectationsOf(text), std::nullopt) << text;
    EXPECT_EQ(expectationsOf("{}"), model::Expectations());
}

} // namespace
