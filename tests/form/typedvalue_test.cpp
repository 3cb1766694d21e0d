// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "form/durationtext.h"
#include "form/flagstext.h"
#include "form/layout.h"
#include "form/typedvalue.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

#include <limits>

namespace {

model::Property propertyOf(const char *type)
{
    return {.name = QStringLiteral("p"), .type = model::TypeName(QString::fromLatin1(type))};
}

struct Typed
{
    const char *type;
    const char *text;
    const char *json;
    bool asString = false;
};

class TypedValue : public testing::TestWithParam<Typed>
{};

TEST_P(TypedValue, IsTheJsonOfTheType)
{
    const Typed &row = GetParam();
    EXPECT_EQ(form::typedValue(propertyOf(row.type), QString::fromUtf8(row.text), row.asString), QByteArray(row.json))
        << row.type << ' ' << row.text;
}

const Typed typed[] = {
    {"Edm.String", "a\"b\n", R"("a\"b\n")"},
    {"Edm.String", "5", "\"5\""},
    {"Edm.String", "true", "\"true\""},
    {"Edm.String", "{{name}}", "\"{{name}}\""},
    {"Edm.String", "", "\"\""},
    {"Edm.DateTimeOffset", "2017-01-01T00:00:06.3761313Z", "\"2017-01-01T00:00:06.3761313Z\""},
    {"Edm.Date", "{{today}}", "\"{{today}}\""},
    {"Edm.Guid", "7", "\"7\""},
    {"Edm.Duration", "PT1S", "\"PT1S\""},
    {"Edm.Binary", "AQID", "\"AQID\""},
    {"Edm.Stream", "AQID", "\"AQID\""},
    {"Edm.GeographyPoint", "1", "\"1\""},
    {"Edm.Int32", "5", "5"},
    {"Edm.Int32", "-0", "-0"},
    {"Edm.Int32", "1.50e+07", "1.50e+07"},
    {"Edm.Int32", "99999999999999999999999999999999999999", "99999999999999999999999999999999999999"},
    {"Edm.Int32", "05", "\"05\""},
    {"Edm.Int32", "+5", "\"+5\""},
    {"Edm.Int32", " 5", "\" 5\""},
    {"Edm.Int32", "5\n", R"("5\n")"},
    {"Edm.Int32", "-", "\"-\""},
    {"Edm.Int32", "", "\"\""},
    {"Edm.Int32", "five", "\"five\""},
    {"Edm.Int32", "null", "\"null\""},
    {"Edm.Int32", "true", "\"true\""},
    {"Edm.Int32", "\"5\"", R"("\"5\"")"},
    {"Edm.Int32", "[1]", "\"[1]\""},
    {"Edm.Int32", "{{name}}", "{{name}}"},
    {"Edm.Int32", "{{$randomInt 1 5}}", "{{$randomInt 1 5}}"},
    {"Edm.Int32", "{{a}}{{b}}", "\"{{a}}{{b}}\""},
    {"Edm.Int32", "1{{a}}", "\"1{{a}}\""},
    {"Edm.Int32", " {{a}}", "\" {{a}}\""},
    {"Edm.Int32", "5", "5", true},
    {"Edm.Byte", "256", "256"},
    {"Edm.SByte", "-129", "-129"},
    {"Edm.Int64", "9007199254740993", "9007199254740993"},
    {"Edm.Int64", "9007199254740993", "\"9007199254740993\"", true},
    {"Edm.Int64", "{{id}}", "{{id}}"},
    {"Edm.Int64", "{{id}}", "\"{{id}}\"", true},
    {"Edm.Decimal", "0.1000", "0.1000"},
    {"Edm.Decimal", "0.1000", "\"0.1000\"", true},
    {"Edm.Double", "INF", "\"INF\""},
    {"Edm.Double", "-INF", "\"-INF\""},
    {"Edm.Single", "NaN", "\"NaN\""},
    {"Edm.Double", "1e400", "1e400"},
    {"Edm.Boolean", "true", "true"},
    {"Edm.Boolean", "false", "false"},
    {"Edm.Boolean", "True", "\"True\""},
    {"Edm.Boolean", "true ", "\"true \""},
    {"Edm.Boolean", "1", "\"1\""},
    {"Edm.Boolean", "null", "\"null\""},
    {"Edm.Boolean", "{{flag}}", "{{flag}}"},
    {"Edm.Untyped", "{\"a\": [1, {{b}}]}", "{\"a\": [1, {{b}}]}"},
    {"Edm.Untyped", "null", "null"},
    {"Edm.Untyped", "\"a\"", "\"a\""},
    {"Edm.Untyped", "a", "\"a\""},
    {"example.unknown", "{\"a\":1}", "{\"a\":1}"},
    {"example.unknown", "running", "\"running\""},
    {"example.unknown", "{{body}}", "{{body}}"},
    {"Collection(Edm.String)", "[\"a\"]", "[\"a\"]"},
    {"Collection(Edm.String)", "a", "\"a\""},
};
INSTANTIATE_TEST_SUITE_P(Texts, TypedValue, testing::ValuesIn(typed));

TEST(TypedValueOfMembers, IsAString)
{
    model::Property property = propertyOf("example.level");
    property.enumeration = {QStringLiteral("1"), QStringLiteral("true")};
    for (const char *text : {"1", "true", "{{level}}", "{}"})
        EXPECT_EQ(form::typedValue(property, QLatin1String(text)), QByteArray('"' + QByteArray(text) + '"'));
}

TEST(TypedValueOfHalves, LoneSurrogatesGoAsEscapes)
{
    const QString half(QChar(0xD83D));
    EXPECT_EQ(form::typedValue(propertyOf("Edm.String"), half), QByteArray(R"("\ud83d")"));
    EXPECT_EQ(form::typedValue(propertyOf("Edm.Untyped"), QString(u'"' + half + u'"')), QByteArray(R"("\ud83d")"));
    EXPECT_EQ(form::jsonBytes(QString(half + QStringLiteral("\U0001F600\u00A0"))),
              QByteArray("\\ud83d\xF0\x9F\x98\x80\xC2\xA0"));
}

TEST(TypedValueOfQuotedNumbers, AreTold)
{
    EXPECT_TRUE(form::isQuotedNumber("\"5\""));
    EXPECT_TRUE(form::isQuotedNumber("\"-1.5e3\""));
    for (const char *raw : {"5", "\"-\"", "\"\"", "\"INF\"", "", "\" 5\"", "null"})
        EXPECT_FALSE(form::isQuotedNumber(raw)) << raw;
}

TEST(SteppedNumber, IsExactAndEndsAtSixtyFourBits)
{
    EXPECT_EQ(form::stepped(QStringLiteral("9007199254740992"), 1), QStringLiteral("9007199254740993"));
    EXPECT_EQ(form::stepped(QStringLiteral("0"), -1), QStringLiteral("-1"));
    EXPECT_EQ(form::stepped(QStringLiteral("-0"), 1), QStringLiteral("1"));
    EXPECT_EQ(form::stepped(QStringLiteral("9223372036854775806"), 1), QStringLiteral("9223372036854775807"));
    for (const char *text : {"9223372036854775807", "9223372036854775808", "1.5", "1e3", "", "-", "05", "INF", "5\n"})
        EXPECT_EQ(form::stepped(QString::fromLatin1(text), 1), std::nullopt) << text;
    EXPECT_EQ(form::stepped(QString::number(std::numeric_limits<qint64>::min()), -1), std::nullopt);
}

TEST(FlagsText, KeepsWhatIsNotConcerned)
{
    const auto with = [](const char *text, const char *member, bool on) {
        return form::withFlag(QString::fromLatin1(text), QString::fromLatin1(member), on);
    };
    EXPECT_EQ(with("", "b", true), QStringLiteral("b"));
    EXPECT_EQ(with("x", "b", true), QStringLiteral("x,b"));
    EXPECT_EQ(with("x, y", "b", true), QStringLiteral("x, y, b"));
    EXPECT_EQ(with("x ,y,B", "b", true), QStringLiteral("x ,y,B")) << "there in another case";
    EXPECT_EQ(with("x ,b, y", "b", false), QStringLiteral("x , y"));
    EXPECT_EQ(with("b, y", "b", false), QStringLiteral("y"));
    EXPECT_EQ(with("x, b", "b", false), QStringLiteral("x"));
    EXPECT_EQ(with("b,x,B", "b", false), QStringLiteral("x"));
    EXPECT_EQ(with("b", "b", false), QString());
    EXPECT_EQ(with("x,,y", "b", false), QStringLiteral("x,,y"));
    EXPECT_TRUE(form::hasFlag(QStringLiteral("x, bc"), QStringLiteral("BC")));
    EXPECT_FALSE(form::hasFlag(QStringLiteral("x, bc"), QStringLiteral("b")));
}

TEST(DurationText, KeepsTheDigitsOfEachPart)
{
    for (const char *text : {"P1DT2H3M4.5000000S", "-PT0S", "PT36H", "P007D", "PT0.1234567S", "P1D", "PT5M"}) {
        const auto duration = form::DurationText::parse(QString::fromLatin1(text));
        ASSERT_TRUE(duration) << text;
        EXPECT_EQ(duration->text(), QString::fromLatin1(text));
    }
    for (const char *text : {"", "P", "PT", "P1DT", "P1Y", "P1M", "P1W", "PT.5S", "PT1S\n", "1D", "PT1M2H"})
        EXPECT_FALSE(form::DurationText::parse(QString::fromLatin1(text))) << text;
    form::DurationText duration;
    EXPECT_EQ(duration.text(), QStringLiteral("PT0S"));
    duration.fraction = QStringLiteral("5");
    duration.negative = true;
    EXPECT_EQ(duration.text(), QStringLiteral("-PT0.5S"));
}

TEST(Layout, WhatIsNotTouchedKeepsItsBytes)
{
    const QByteArray raw = R"({ "a" :[1,  2.50], "b":"x,  y" , "c":{{n}}})";
    const QByteArray shown = "{\n  \"a\": [\n    1,\n    2.50\n  ],\n  \"b\": \"x,  y\",\n  \"c\": {{n}}\n}";
    const auto after = [&](const QByteArray &old, const QByteArray &now) {
        EXPECT_TRUE(shown.contains(old));
        return form::transferred(raw, shown, QByteArray(shown).replace(old, now));
    };
    EXPECT_EQ(after("1,", "12,"), QByteArray(R"({ "a" :[12,  2.50], "b":"x,  y" , "c":{{n}}})"));
    EXPECT_EQ(after("2.50", "72.50"), QByteArray(R"({ "a" :[1,  72.50], "b":"x,  y" , "c":{{n}}})"));
    EXPECT_EQ(after("2.50", "2.507"), QByteArray(R"({ "a" :[1,  2.507], "b":"x,  y" , "c":{{n}}})"));
    EXPECT_EQ(after("x,  y", "x, y"), QByteArray(R"({ "a" :[1,  2.50], "b":"x, y" , "c":{{n}}})"));
    EXPECT_EQ(after("\"x", "\" x"), QByteArray(R"({ "a" :[1,  2.50], "b":" x,  y" , "c":{{n}}})"));
    EXPECT_EQ(after("{{n}}", "{{nm}}"), QByteArray(R"({ "a" :[1,  2.50], "b":"x,  y" , "c":{{nm}}})"));
    EXPECT_EQ(after(",\n  \"c\": {{n}}", ""), QByteArray(R"({ "a" :[1,  2.50], "b":"x,  y"})"));
    EXPECT_EQ(after("2.50", "2.50, 3"), QByteArray(R"({ "a" :[1,  2.50, 3], "b":"x,  y" , "c":{{n}}})"));
    EXPECT_EQ(after("2.50\n", "2.50\n\n"), raw) << "layout alone is no change";
}

TEST(Layout, AnotherValueIsTakenAsItIs)
{
    EXPECT_EQ(form::transferred("[1]", "[2]", "[23]"), QByteArray("[23]"));
    EXPECT_EQ(form::transferred("[1,2]", "[2]", "[ 3]"), QByteArray("[ 3]"));
    EXPECT_EQ(form::transferred("[1]", "[1]", "[ 1 ]"), QByteArray("[ 1 ]"));
}

} // namespace
