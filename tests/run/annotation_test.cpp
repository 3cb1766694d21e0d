// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/annotation.h"

#include "model/limits.h"
#include "json/write.h"

#include <gtest/gtest.h>

namespace {

using run::ValueOrigin;

run::Annotations compared(const QByteArray &sent, const QByteArray &answer,
                          const model::OperationSchema *schema = nullptr)
{
    return run::annotate(json::Document::parse(sent), json::Document::parse(answer), schema);
}

/// `/place=AsSent@line` of each value, then `-/place` of each missing one.
std::string told(const run::Annotations &annotations)
{
    static const char *names[] = {"AsSent", "Changed", "Generated", "Added"};
    QStringList parts;
    for (const run::Annotation &value : annotations.values)
        parts.append(value.place.toString() + u'=' + QLatin1String(names[int(value.origin)]) + u'@' +
                     QString::number(value.line));
    for (const json::Pointer &place : annotations.missing)
        parts.append(u'-' + place.toString());
    return parts.join(u' ').toStdString();
}

model::Property property(const char *name, const char *type, bool serverAssigned = false)
{
    model::Property made;
    made.name = QString::fromLatin1(name);
    made.type = model::TypeName(QString::fromLatin1(type));
    made.serverAssigned = serverAssigned;
    return made;
}

model::OperationSchema schema()
{
    model::OperationSchema made;
    made.properties = {property("id", "Edm.String", true), property("status", "Edm.String"),
                       property("error", "microsoft.graph.e")};
    made.types[QStringLiteral("microsoft.graph.e")] = {
        .name = QStringLiteral("microsoft.graph.e"),
        .properties = {property("code", "Edm.String"), property("at", "Edm.String", true)}};
    return made;
}

} // namespace

TEST(Annotation, TellsEachValueOfAReturnedOperation)
{
    const model::OperationSchema described = schema();
    const QByteArray answer = "{\n  \"@odata.type\": \"#t\",\n  \"id\": \"1\",\n  \"status\": \"B\",\n"
                              "  \"error\": {\n    \"code\": \"c\",\n    \"at\": 1\n  },\n  \"more\": [1]\n}";
    const run::Annotations annotations = compared(
        R"({"@odata.type":"#t","status":"A","error":{"code":"c","message":"m"},"gone":{"x":1}})", answer, &described);
    EXPECT_EQ(told(annotations), "/@odata.type=AsSent@1 /id=Generated@2 /status=Changed@3 /error/code=AsSent@5 "
                                 "/error/at=Generated@6 /more=Added@8 -/error/message -/gone");
    EXPECT_EQ(annotations.values[2].sent, "\"A\"");
    EXPECT_EQ(answer.mid(annotations.values[2].offset, 3), "\"B\"");
}

TEST(Annotation, WithoutASchemaNothingIsGenerated)
{
    EXPECT_EQ(told(compared("{}", R"({"id":"1"})")), "/id=Added@0");
}

TEST(Annotation, ComparesBytesNotMeanings)
{
    EXPECT_EQ(told(compared(R"({"a":1.0,"b":"A","c":"/"})", R"({"a":1.00,"b":"\u0041","c":"/"})")),
              "/a=Changed@0 /b=Changed@0 /c=AsSent@0");
}

TEST(Annotation, ComparesArraysByIndex)
{
    EXPECT_EQ(told(compared("[1,2,3]", "[1,9]")), "/0=AsSent@0 /1=Changed@0 -/2");
    EXPECT_EQ(told(compared("[1]", "[1,{}]")), "/0=AsSent@0 /1=Added@0");
}

TEST(Annotation, ComparesTheNthDuplicateWithTheNth)
{
    EXPECT_EQ(told(compared(R"({"a":1,"a":2,"a":3})", R"({"a":1,"a":9})")), "/a=AsSent@0 /a=Changed@0 -/a");
}

TEST(Annotation, TakesContainersOfAnotherKindAsAWhole)
{
    const run::Annotations annotations = compared(R"({"a":{"b":1},"c":"x","d":{ }})", R"({"a":null,"c":[1],"d":{}})");
    EXPECT_EQ(told(annotations), "/a=Changed@0 /c=Changed@0 /d=AsSent@0");
    EXPECT_EQ(annotations.values[0].sent, R"({"b":1})");
    EXPECT_EQ(told(compared(R"({"a":{"b":1}})", R"({"a":{}})")), "/a=Changed@0");
    EXPECT_EQ(told(compared(R"({"a":{}})", R"({"a":{"b":1}})")), "/a/b=Added@0");
}

TEST(Annotation, SaysNothingWhenEitherIsNotJson)
{
    EXPECT_EQ(compared("", "{}"), run::Annotations{});
    EXPECT_EQ(compared("{}", "<html>"), run::Annotations{});
}

TEST(Annotation, StopsAtTheDepthLimit)
{
    const auto nested = [](int depth) -> QByteArray { return QByteArray(depth, '[') + '1' + QByteArray(depth, ']'); };
    constexpr int limit = model::limits::maxComparedDepth;
    for (const int depth : {limit - 1, limit})
        EXPECT_EQ(compared(nested(depth), nested(depth)).values.size(), 1u) << depth;
    EXPECT_EQ(compared(nested(limit + 1), nested(limit + 1)).values.size(), 0u);
    EXPECT_EQ(compared(nested(200000), nested(200000)).values.size(), 0u);
}
