// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/strictrules.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

// Which values a strict service refuses, for types the bundled operations do not have.
namespace {

model::Property property(const char *name, const char *type)
{
    return {QString::fromLatin1(name), model::TypeName(QString::fromLatin1(type))};
}

model::OperationSchema schema()
{
    model::OperationSchema schema;
    schema.requestType = model::TypeName(QStringLiteral("x.sample"));
    schema.properties = {property("count", "Edm.Int64"),  property("price", "Edm.Decimal"),
                         property("ratio", "Edm.Double"), property("day", "Edm.Date"),
                         property("bytes", "Edm.Binary"), property("photo", "Edm.Stream"),
                         property("state", "x.state"),    property("names", "Collection(Edm.String)"),
                         property("owner", "x.user"),     property("members", "Collection(x.user)")};
    schema.properties[0].facets.maximum = "100";
    schema.properties[6].enumeration = {QStringLiteral("one"), QStringLiteral("Two")};
    schema.properties[6].flags = true;
    schema.properties[7].facets.maxLength = 3;
    return schema;
}

bool isTaken(const QByteArray &body, const QByteArray &contentType = "application/json")
{
    const json::Document document = json::Document::parse(body);
    EXPECT_TRUE(document.isValid()) << body.constData();
    return !sandbox::checkEntity(schema(), document.root(), {{"Content-Type", contentType}}).has_value();
}

TEST(StrictValues, WhatIsOnlyUnusualIsTaken)
{
    for (const char *body :
         {R"({"state":"ONE"})", R"({"state":"1"})", R"({"state":"one,one"})", R"({"state":"Two, one"})",
          R"({"bytes":"+/9z"})", R"({"price":1e2})", R"({"ratio":1e-400})", R"({"ratio":"NaN"})", R"({"count":100})",
          R"({"names":["abc",null]})", R"({"photo":null})"})
        EXPECT_TRUE(isTaken(body)) << body;
}

TEST(StrictValues, WhatIsWrongIsRefused)
{
    for (const char *body :
         {R"({"state":"three"})", R"({"state":"unknownFutureValue"})", R"({"state":"one,"})", R"({"bytes":"A"})",
          R"({"ratio":1e400})", R"({"ratio":"1.5"})", R"({"count":101})", R"({"count":1.0})", R"({"day":"2017-02-29"})",
          R"({"names":null})", R"({"names":["abcd"]})", R"({"names":"abc"})", R"({"photo":"AAAA"})"})
        EXPECT_FALSE(isTaken(body)) << body;
}

TEST(StrictValues, NothingIsJustAnAbstractType)
{
    model::OperationSchema shapes;
    shapes.requestType = model::TypeName(QStringLiteral("x.drawing"));
    shapes.properties = {property("shape", "x.shape")};
    model::StructuredType &shape = shapes.types[QStringLiteral("x.shape")];
    shape.name = QStringLiteral("x.shape");
    shape.abstract = true;
    model::StructuredType &circle = shapes.types[QStringLiteral("x.circle")];
    circle.name = QStringLiteral("x.circle");
    circle.baseType = shape.name;
    const auto isDrawn = [&shapes](const char *body) {
        const json::Document document = json::Document::parse(body);
        return !sandbox::checkEntity(shapes, document.root(), {}).has_value();
    };
    EXPECT_TRUE(isDrawn(R"({"shape":{"@odata.type":"#x.circle"}})"));
    EXPECT_TRUE(isDrawn(R"({"shape":null})"));
    EXPECT_FALSE(isDrawn(R"({"shape":{}})"));
    EXPECT_FALSE(isDrawn(R"({"shape":{"@odata.type":"#x.shape"}})"));
}

TEST(StrictValues, AVariableThatWasNotPutInIsText)
{
    EXPECT_FALSE(isTaken(R"({"day":"{{day}}"})"));
    EXPECT_FALSE(isTaken(R"({"count":"{{count}}"})"));
}

TEST(StrictValues, NumbersAreStringsWhenTheMediaTypeSaysSo)
{
    EXPECT_FALSE(isTaken(R"({"count":"5"})"));
    EXPECT_FALSE(isTaken(R"({"price":"5.1"})", "application/json;IEEE754Compatible=false"));
    for (const char *type :
         {"application/json;IEEE754Compatible=true", "application/json; ieee754compatible=TRUE ; a=b"}) {
        EXPECT_TRUE(isTaken(R"({"count":"5","price":"5.1"})", type));
        EXPECT_FALSE(isTaken(R"({"count":"101"})", type));
        EXPECT_FALSE(isTaken(R"({"count":"x"})", type));
    }
}

TEST(StrictValues, BindingsAreUrls)
{
    EXPECT_TRUE(isTaken(R"({"owner@odata.bind":"users/1","members@odata.bind":["users/1","https://h/users/2"]})"));
    for (const char *body :
         {R"({"owner@odata.bind":5})", R"({"owner@odata.bind":["users/1"]})", R"({"owner@odata.bind":"a b"})",
          R"({"members@odata.bind":"users/1"})", R"({"members@odata.bind":[5]})", R"({"members@odata.bind":["a b"]})"})
        EXPECT_FALSE(isTaken(body)) << body;
    EXPECT_TRUE(isTaken(R"({"unknown@odata.bind":5,"owner@odata.type":5})"));
}

} // namespace
