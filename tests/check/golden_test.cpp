// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/golden.h"

#include "model/limits.h"

#include "support/judged.h"

#include <gtest/gtest.h>

namespace {

/// `/status changed` for each difference.
QStringList differences(const QByteArray &expected, const QByteArray &actual, const QStringList &ignored = {},
                        const QByteArray &sent = {})
{
    model::Recording recording;
    recording.exchange.request.body = sent;
    recording.exchange.response = model::Response{201, "Created", {}, actual};
    const check::Subject subject(recording, nullptr);
    QStringList places;
    for (const model::Finding &finding : check::goldenDifferences(subject, {expected, ignored})) {
        EXPECT_FALSE(finding.message.isEmpty());
        EXPECT_EQ(finding.severity, model::FindingSeverity::Fail);
        places.append(finding.pointer);
    }
    return places;
}

QStringList list(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

TEST(Golden, TheSameMeaningIsNoDifference)
{
    const QByteArray expected = R"({"a": 1, "b": [1, {"x": null}], "at": "2026-01-01T00:00:00Z", "t": "é"})";
    EXPECT_EQ(differences(expected, expected), QStringList());
    EXPECT_EQ(
        differences(expected, R"({"t":"\u00e9","at":"2026-01-01T03:00:00.000+03:00","b":[1.0,{"x":null}],"a":1e0})"),
        QStringList());
    EXPECT_EQ(differences("", ""), QStringList());
}

TEST(Golden, EachDifferenceIsOneFindingAtItsPlace)
{
    EXPECT_EQ(differences(R"({"a": 1})", R"({"a": 2})"), list("/a"));
    EXPECT_EQ(differences(R"({"a": 1})", R"({"a": "1"})"), list("/a"));
    EXPECT_EQ(differences(R"({"a": "x"})", R"({"a": "X"})"), list("/a"));
    EXPECT_EQ(differences(R"({"a": 1, "b": 2})", R"({"a": 1})"), list("/b"));
    EXPECT_EQ(differences(R"({"a": 1})", R"({"a": 1, "b": null})"), list("/b"));
    EXPECT_EQ(differences(R"({"a": [1, 2]})", R"({"a": [2, 1]})"), list("/a"));
    EXPECT_EQ(differences(R"({"a": [1, 2]})", R"({"a": [1, 3, 4]})"), list("/a/1 /a/2"));
    EXPECT_EQ(differences(R"({"a": {"b": 9007199254740993}})", R"({"a": {"b": 9007199254740992}})"), list("/a/b"));
    EXPECT_EQ(differences(R"({"a": 1, "b": 1, "c": 1})", R"({"a": 2, "b": 2, "c": 2})"), list("/a /b /c"));
    EXPECT_EQ(differences("{}", "[]").size(), 1);
}

TEST(Golden, WhatTheServiceMakesMayDiffer)
{
    EXPECT_EQ(differences(R"({"id": "1", "at": "2026-01-01T00:00:00Z", "@odata.context": "a", "@odata.etag": "W1"})",
                          R"({"id": "2", "at": "2026-01-02T00:00:00Z", "x@odata.context": "a"})"),
              QStringList());
    EXPECT_EQ(
        differences(R"({"value": [{"id": "1", "x": {"id": "1"}}]})", R"({"value": [{"id": "2", "x": {"id": "2"}}]})"),
        list("/value/0/x/id"))
        << "the id of something else is a value like others";
    EXPECT_EQ(differences(R"({"error": {"code": "a", "innerError": {"date": "x", "request-id": "1"}}})",
                          R"({"error": {"code": "a", "innerError": {"date": "y", "client-request-id": "2"}}})"),
              QStringList());
    EXPECT_EQ(differences(R"({"date": "x"})", R"({"date": "y"})"), list("/date"));
}

TEST(Golden, WhatTheServiceMakesMustBeThere)
{
    EXPECT_EQ(differences(R"({"id": "1", "at": "2026-01-01T00:00:00Z"})", "{}").size(), 2);
    EXPECT_EQ(differences(R"({"id": "1", "at": "2026-01-01T00:00:00Z"})", R"({"id": 1, "at": "yesterday"})"),
              list("/id /at"));
}

TEST(Golden, WhatWasSentMustComeBackAsExpected)
{
    const QByteArray expected = R"({"id": "mine", "at": "2026-01-01T00:00:00Z"})";
    const QByteArray other = R"({"id": "2", "at": "2026-01-02T00:00:00Z"})";
    EXPECT_EQ(differences(expected, other, {}, expected), list("/id /at"));
    EXPECT_EQ(differences(expected, other, {}, R"x({"id": "String (identifier)", "at": "String (timestamp)"})x"),
              QStringList());
}

TEST(Golden, IgnoredPlaces)
{
    const QByteArray expected = R"({"a": {"x": 1, "y": 1}, "v": [{"t": 1}, {"t": 1, "n": {"t": 1}}]})";
    const QByteArray other = R"({"a": {"x": 2, "y": 2}, "v": [{"t": 2}, {"t": 2, "n": {"t": 2}}]})";
    EXPECT_EQ(differences(expected, other), list("/a/x /a/y /v/0/t /v/1/t /v/1/n/t"));
    EXPECT_EQ(differences(expected, other, list("/a")), list("/v/0/t /v/1/t /v/1/n/t"));
    EXPECT_EQ(differences(expected, other, list("/a/x /v/*/t")), list("/a/y /v/1/n/t"));
    EXPECT_EQ(differences(expected, other, list("/**/t")), list("/a/x /a/y"));
    EXPECT_EQ(differences(expected, other, list("/a/* /v/1/**")), list("/v/0/t"));
    EXPECT_EQ(differences(expected, other, list("/**/n/**/t /*/*")), QStringList());
    EXPECT_EQ(differences(expected, other, list("/nothing /v/0/t/more /A")).size(), 5);
}

TEST(Golden, APatternThatIsNoneIsSaid)
{
    EXPECT_EQ(differences("{}", "{}", {QStringLiteral("a")}).size(), 1);
    EXPECT_EQ(differences(R"({"a": 1})", R"({"a": 2})", {QString()}).size(), 2);
    EXPECT_TRUE(check::ignoredProblem(QStringLiteral("/**/**")).isEmpty());
    EXPECT_FALSE(check::ignoredProblem(QStringLiteral("/**/**/**")).isEmpty());
}

TEST(Golden, WhatCannotBeComparedIsOneFinding)
{
    EXPECT_EQ(differences("{", "{}").size(), 1);
    EXPECT_EQ(differences("{}", "<html>").size(), 1);
    EXPECT_EQ(differences("{}", "").size(), 1);
    EXPECT_EQ(differences("", "{}").size(), 1);
    const auto padded = [](qsizetype size) { return QByteArray("{}" + QByteArray(size - 2, ' ')); };
    const qsizetype most = model::limits::maxComparedAnswer;
    EXPECT_EQ(differences("{}", padded(most - 1)).size(), 0);
    EXPECT_EQ(differences("{}", padded(most)).size(), 0);
    EXPECT_EQ(differences("{}", padded(most + 1)).size(), 1);
    EXPECT_EQ(differences(padded(most + 1), "{}").size(), 1);
}

TEST(Golden, IsPartOfTheVerdict)
{
    model::Recording recording = support::documented(support::onenoteKey);
    const model::Verdict before = support::judged(recording);
    recording.expectations.golden =
        model::Golden{recording.exchange.response->body, {}, QStringLiteral("a.golden.json")};
    EXPECT_EQ(support::judged(recording).failed(), before.failed());
    EXPECT_EQ(support::judged(recording).passed, before.passed + 1);
    recording.expectations.golden->body.replace("\"status\"", "\"state\"");
    const model::Verdict after = support::judged(recording);
    EXPECT_EQ(after.failed(), before.failed() + 2) << "one is missing, one is unexpected";
    const auto own = std::find_if(after.findings.begin(), after.findings.end(), [](const model::Finding &finding) {
        return finding.check == QLatin1String("golden");
    });
    ASSERT_NE(own, after.findings.end());
    EXPECT_EQ(own->source, QStringLiteral("a.golden.json"));
}

} // namespace
