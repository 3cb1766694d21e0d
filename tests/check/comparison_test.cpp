// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/comparison.h"

#include "model/limits.h"

#include "support/bundle.h"
#include "support/formschema.h"

#include <gtest/gtest.h>

namespace {

using check::Relation;

const char *wordOf(Relation relation)
{
    switch (relation) {
    case Relation::Same:
        return "same";
    case Relation::SameInstant:
        return "instant";
    case Relation::SameValue:
        return "value";
    case Relation::Reordered:
        return "reordered";
    case Relation::Changed:
        return "changed";
    case Relation::TypeChanged:
        return "type";
    case Relation::Dropped:
        return "dropped";
    case Relation::Made:
        return "made";
    case Relation::Added:
        return "added";
    }
    return "";
}

/// `/status same, /id made`
std::string told(const QByteArray &before, const QByteArray &after, const model::OperationSchema *schema = nullptr)
{
    const json::Document old = json::Document::parse(before);
    const json::Document now = json::Document::parse(after);
    check::Declarations declarations(schema);
    std::string text;
    for (const check::ComparedMember &member :
         check::compare(old.root(), now.root(), declarations, schema ? schema->requestType.text() : QString()))
        text += (text.empty() ? "" : ", ") + member.place.toString().toStdString() + ' ' + wordOf(member.relation);
    return text;
}

const model::OperationSchema &onenote()
{
    return *support::bundle().operation(support::onenoteKey);
}

TEST(Comparison, TheDocumentedAnswerOfAnOperation)
{
    EXPECT_EQ(told(onenote().request->body, onenote().response->body, &onenote()),
              "/@odata.type same, /id made, /status same, /createdDateTime made, /lastActionDateTime same, "
              "/resourceLocation same, /resourceId same, /error/@odata.type same, /error/code same, "
              "/error/message same, /percentComplete same");
}

TEST(Comparison, WithoutASchemaNothingIsMade)
{
    EXPECT_EQ(told(R"({"a":1})", R"({"id":"x","a":1})"), "/id added, /a same");
}

TEST(Comparison, WhatIsMissingStandsBehindItsObject)
{
    EXPECT_EQ(told(R"({"a":{"b":1,"c":2},"d":3})", R"({"d":3,"a":{"c":2}})"), "/d same, /a/c same, /a/b dropped");
}

TEST(Comparison, ComparesTheNthDuplicateWithTheNth)
{
    EXPECT_EQ(told(R"({"a":1,"a":2})", R"({"a":1,"a":3,"a":4})"), "/a same, /a changed, /a added");
}

TEST(Comparison, AnotherKindIsAnotherType)
{
    EXPECT_EQ(
        told(R"({"a":1,"b":"x","c":{"d":1},"e":true,"f":null})", R"({"a":"1","b":["x"],"c":[],"e":"true","f":0})"),
        "/a type, /b type, /c type, /e type, /f changed");
}

TEST(Comparison, EmptyContainersAreTheSame)
{
    EXPECT_EQ(told(R"({"a":{ },"b":[ ],"c":[]})", R"({"a":{},"b":[],"c":[1]})"), "/a same, /b same, /c/0 added");
}

TEST(Comparison, TellsAnotherOrderFromOtherElements)
{
    EXPECT_EQ(told(R"({"a":[1,2,3],"b":[1,2],"c":[1,2]})", R"({"a":[3,1,2],"b":[1],"c":[1,3]})"),
              "/a reordered, /b/0 same, /b/1 dropped, /c/0 same, /c/1 changed");
}

TEST(Comparison, StopsAtTheDepthLimit)
{
    const auto nested = [](int depth) -> QByteArray {
        return QByteArray("{\"a\":").repeated(depth) + "1" + QByteArray("}").repeated(depth);
    };
    EXPECT_NE(told(nested(model::limits::maxComparedDepth), nested(model::limits::maxComparedDepth)), "");
    EXPECT_EQ(told(nested(model::limits::maxComparedDepth + 1), nested(model::limits::maxComparedDepth + 1)), "");
}

TEST(Comparison, ATypeNameIsTheSameWithoutItsHash)
{
    EXPECT_EQ(told(R"({"@odata.type":"#a.B"})", R"({"@odata.type":"a.b"})"), "/@odata.type value");
    EXPECT_EQ(told(R"({"@odata.type":"#a.B"})", R"({"@odata.type":"#a.C"})"), "/@odata.type changed");
}

struct Pair
{
    const char *name;
    const char *type; ///< `!`: an enumeration; `!!`: flags
    const char *before;
    const char *after;
    Relation relation;
};

void PrintTo(const Pair &pair, std::ostream *out)
{
    *out << pair.name;
}

class SameMeaning : public testing::TestWithParam<Pair>
{};

TEST_P(SameMeaning, IsTold)
{
    const Pair &pair = GetParam();
    model::Property property;
    property.type = model::TypeName(QString::fromLatin1(pair.type));
    if (pair.type[0] == '!') {
        property.enumeration = {QStringLiteral("One"), QStringLiteral("Two")};
        property.flags = pair.type[1] == '!';
    }
    const json::Document before = json::Document::parse(pair.before);
    const json::Document after = json::Document::parse(pair.after);
    ASSERT_TRUE(before.isValid() && after.isValid());
    EXPECT_STREQ(wordOf(check::relationOf(before.root(), after.root(), pair.type[0] ? &property : nullptr)),
                 wordOf(pair.relation));
}

constexpr char stamp[] = "Edm.DateTimeOffset";
const Pair pairs[] = {
    {"Utc", stamp, R"("2017-01-01T00:00:44.9+03:00")", R"("2016-12-31T21:00:44.9Z")", Relation::SameInstant},
    {"ZeroTrimmed", stamp, R"("2017-01-01T00:00:00.1500000Z")", R"("2017-01-01T00:00:00.15Z")", Relation::SameInstant},
    {"OneTick", stamp, R"("2016-12-31T23:58:44.1540706Z")", R"("2016-12-31T23:58:44.1540707Z")", Relation::Changed},
    {"DigitsCut", stamp, R"("2016-12-31T23:58:44.1540706Z")", R"("2016-12-31T23:58:44.154Z")", Relation::Changed},
    {"OffsetShifted", stamp, R"("2017-01-01T00:00:00+03:00")", R"("2017-01-01T00:00:00Z")", Relation::Changed},
    {"TextThatLooksLikeAStamp", "Edm.String", R"("2017-01-01T00:00:00Z")", R"("2017-01-01T00:00:00+00:00")",
     Relation::Changed},
    {"StampWithoutDeclaration", "", R"("2017-01-01T00:00:00Z")", R"("2017-01-01T00:00:00+00:00")",
     Relation::SameInstant},
    {"Escapes", "Edm.String", R"("\u00e9")", R"("é")", Relation::SameValue},
    {"LetterCaseOfText", "Edm.String", R"("a")", R"("A")", Relation::Changed},
    {"Int64Rounded", "Edm.Int64", "9007199254740993", "9007199254740992", Relation::Changed},
    {"Int64AsText", "Edm.Int64", "9007199254740993", R"("9007199254740993")", Relation::SameValue},
    {"Int32AsText", "Edm.Int32", "5", R"("5")", Relation::TypeChanged},
    {"NumberText", "Edm.Decimal", "1.50", "15e-1", Relation::SameValue},
    {"DoubleDigits", "Edm.Double", "3.14159265358979323846", "3.141592653589793", Relation::SameValue},
    {"DecimalDigits", "Edm.Decimal", "3.14159265358979323846", "3.141592653589793", Relation::Changed},
    {"Duration", "Edm.Duration", R"("P1DT2H")", R"("PT26H")", Relation::SameValue},
    {"DurationFraction", "Edm.Duration", R"("PT1.50S")", R"("PT1.5S")", Relation::SameValue},
    {"DurationSign", "Edm.Duration", R"("PT1S")", R"("-PT1S")", Relation::Changed},
    {"NoDuration", "Edm.Duration", R"("P")", R"("PT")", Relation::Changed},
    {"Guid", "Edm.Guid", R"("0A000000-0000-0000-0000-000000000000")", R"("0a000000-0000-0000-0000-000000000000")",
     Relation::SameValue},
    {"TimeOfDay", "Edm.TimeOfDay", R"("12:00")", R"("12:00:00.000")", Relation::SameValue},
    {"TimeOfDayOther", "Edm.TimeOfDay", R"("12:00:10")", R"("12:00:01")", Relation::Changed},
    {"Binary", "Edm.Binary", R"("-_8=")", R"("+/8")", Relation::SameValue},
    {"Member", "!", R"("One")", R"("one")", Relation::SameValue},
    {"OtherMember", "!", R"("One")", R"("Two")", Relation::Changed},
    {"Flags", "!!", R"("One,Two")", R"("two, one")", Relation::SameValue},
    {"LostNull", "Edm.String", "null", R"("")", Relation::Changed},
    {"True", "Edm.Boolean", "true", "false", Relation::Changed},
};

INSTANTIATE_TEST_SUITE_P(Pairs, SameMeaning, testing::ValuesIn(pairs),
                         [](const auto &row) { return std::string(row.param.name); });

} // namespace
