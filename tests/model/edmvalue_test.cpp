// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/edmvalue.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

// Every type with what is right, what is wrong and its boundary values.
namespace {

using Kind = model::ValueProblem::Kind;

struct Case
{
    const char *type;
    const char *value;
    std::optional<Kind> problem = {};
};

void PrintTo(const Case &each, std::ostream *out)
{
    *out << each.type << ' ' << each.value;
}

model::Property property(const char *type)
{
    return {QStringLiteral("p"), model::TypeName(QString::fromLatin1(type))};
}

std::optional<model::ValueProblem> judged(const model::Property &property, const QByteArray &value,
                                          json::Syntax syntax = json::Syntax::Template)
{
    const json::Document document = json::Document::parse(value, syntax);
    EXPECT_TRUE(document.isValid()) << value.constData();
    return model::valueProblem(property, document.root(), syntax);
}

QString message(const model::Property &property, const QByteArray &value)
{
    return judged(property, value).value_or(model::ValueProblem()).message;
}

class EdmValue : public testing::TestWithParam<Case>
{};

TEST_P(EdmValue, IsJudged)
{
    const Case &each = GetParam();
    const auto problem = judged(property(each.type), each.value);
    ASSERT_EQ(problem.has_value(), each.problem.has_value()) << (problem ? problem->message.toStdString() : "");
    if (!problem)
        return;
    EXPECT_EQ(int(problem->kind), int(*each.problem)) << problem->message.toStdString();
    EXPECT_FALSE(problem->message.contains(u'\n'));
    EXPECT_TRUE(problem->message.endsWith(u'.')) << problem->message.toStdString();
    EXPECT_LT(problem->message.size(), 250);
}

#define RIGHT(type, value)                                                                                             \
    Case                                                                                                               \
    {                                                                                                                  \
        "Edm." type, value                                                                                             \
    }
#define WRONG(type, value, kind)                                                                                       \
    Case                                                                                                               \
    {                                                                                                                  \
        "Edm." type, value, Kind::kind                                                                                 \
    }

const Case plain[] = {
    RIGHT("String", R"("")"),
    RIGHT("String", R"("a\u0000\n\ud800")"),
    RIGHT("String", "null"),
    WRONG("String", "1", WrongKind),
    WRONG("String", "true", WrongKind),
    WRONG("String", "{}", WrongKind),
    WRONG("String", "[]", WrongKind),
    RIGHT("Boolean", "true"),
    RIGHT("Boolean", "false"),
    WRONG("Boolean", R"("true")", WrongKind),
    WRONG("Boolean", "1", WrongKind),
    WRONG("Boolean", "0", WrongKind),
    WRONG("Stream", R"("YWJj")", NotInline),
    WRONG("Stream", R"("")", NotInline),
    WRONG("Stream", "{}", WrongKind),
    RIGHT("Stream", "null"),
    RIGHT("Untyped", "1"),
    RIGHT("Untyped", R"("x")"),
    RIGHT("Untyped", "{}"),
    RIGHT("Untyped", "[1]"),
    RIGHT("Untyped", "null"),
    RIGHT("PrimitiveType", "1e999"),
    WRONG("PrimitiveType", "[]", WrongKind),
    RIGHT("ComplexType", "{}"),
    WRONG("EntityType", "1", WrongKind),
    RIGHT("NotYetInvented", "[1]"),
    RIGHT("GeographyPoint", R"({"type": "Point", "coordinates": [1, 2]})"),
    RIGHT("Geography", "{}"),
    RIGHT("GeometryCollection", "{}"),
    WRONG("GeographyPoint", "\"POINT(1 2)\"", WrongKind),
    WRONG("GeometryPolygon", "[1, 2]", WrongKind),
};
INSTANTIATE_TEST_SUITE_P(Plain, EdmValue, testing::ValuesIn(plain));

const Case integers[] = {
    RIGHT("Byte", "0"),
    RIGHT("Byte", "-0"),
    RIGHT("Byte", "1"),
    WRONG("Byte", "-1", OutOfRange),
    RIGHT("Byte", "254"),
    RIGHT("Byte", "255"),
    WRONG("Byte", "256", OutOfRange),
    RIGHT("SByte", "-127"),
    RIGHT("SByte", "-128"),
    WRONG("SByte", "-129", OutOfRange),
    RIGHT("SByte", "126"),
    RIGHT("SByte", "127"),
    WRONG("SByte", "128", OutOfRange),
    RIGHT("Int16", "-32767"),
    RIGHT("Int16", "-32768"),
    WRONG("Int16", "-32769", OutOfRange),
    RIGHT("Int16", "32766"),
    RIGHT("Int16", "32767"),
    WRONG("Int16", "32768", OutOfRange),
    RIGHT("Int32", "-2147483647"),
    RIGHT("Int32", "-2147483648"),
    WRONG("Int32", "-2147483649", OutOfRange),
    RIGHT("Int32", "2147483646"),
    RIGHT("Int32", "2147483647"),
    WRONG("Int32", "2147483648", OutOfRange),
    RIGHT("Int32", "0"),
    RIGHT("Int32", "-0"),
    WRONG("Int32", "1.0", Malformed),
    WRONG("Int32", "1e3", Malformed),
    WRONG("Int32", "1E0", Malformed),
    WRONG("Int32", "-0.0", Malformed),
    WRONG("Int32", "1.5", Malformed),
    WRONG("Int32", "1e-1", Malformed),
    WRONG("Int32", "2147483647.5", OutOfRange),
    WRONG("Int32", "1e10", OutOfRange),
    WRONG("Int32", "1e99999999999999999999", OutOfRange),
    WRONG("Int32", "123456789012345678901234567890", OutOfRange),
    WRONG("Int32", R"("1")", WrongKind),
    WRONG("Int16", R"("")", WrongKind),
    WRONG("Byte", R"("x")", WrongKind),
    WRONG("Int32", "true", WrongKind),
    RIGHT("Int64", "-9223372036854775807"),
    RIGHT("Int64", "-9223372036854775808"),
    WRONG("Int64", "-9223372036854775809", OutOfRange),
    RIGHT("Int64", "9223372036854775806"),
    RIGHT("Int64", "9223372036854775807"),
    WRONG("Int64", "9223372036854775808", OutOfRange),
    RIGHT("Int64", "9007199254740993"),
    WRONG("Int64", R"("9223372036854775807")", NeedsIeee754),
    WRONG("Int64", R"("-9223372036854775808")", NeedsIeee754),
    WRONG("Int64", R"("9223372036854775808")", OutOfRange),
    WRONG("Int64", R"("+1")", NeedsIeee754),
    WRONG("Int64", R"("007")", NeedsIeee754),
    WRONG("Int64", R"("1.0")", Malformed),
    WRONG("Int64", R"("1e3")", Malformed),
    WRONG("Int64", R"("")", Malformed),
    WRONG("Int64", R"(" 1")", Malformed),
    WRONG("Int64", R"("1 ")", Malformed),
    WRONG("Int64", R"("1\u0000")", Malformed),
    WRONG("Int64", R"("0x10")", Malformed),
    WRONG("Int64", R"("INF")", Malformed),
    WRONG("Int64", "\"\xD9\xA1\"", Malformed), // digits of another script
};
INSTANTIATE_TEST_SUITE_P(Integers, EdmValue, testing::ValuesIn(integers));

const Case fractions[] = {
    RIGHT("Decimal", "0"),
    RIGHT("Decimal", "-1.10"),
    RIGHT("Decimal", "123456789012345678901234567890.123456789012345678901234567890"),
    WRONG("Decimal", "1e2", ExponentialDecimal),
    WRONG("Decimal", "1.5E-7", ExponentialDecimal),
    WRONG("Decimal", R"("1.10")", NeedsIeee754),
    WRONG("Decimal", R"("1e2")", NeedsIeee754),
    WRONG("Decimal", R"("")", Malformed),
    WRONG("Decimal", R"("1,5")", Malformed),
    WRONG("Decimal", R"(".5")", Malformed),
    WRONG("Decimal", R"("INF")", Malformed),
    WRONG("Decimal", "true", WrongKind),
    RIGHT("Double", "0"),
    RIGHT("Double", "-0.0"),
    RIGHT("Double", "1.7976931348623157e308"),
    RIGHT("Double", "-1.7976931348623157e308"),
    RIGHT("Double", "1.7976931348623158e308"),
    WRONG("Double", "1.797693134862315808e308", OutOfRange),
    WRONG("Double", "-1.797693134862315808e308", OutOfRange),
    WRONG("Double", "1e400", OutOfRange),
    RIGHT("Double", "5e-324"),
    RIGHT("Double", "2.5e-324"),
    WRONG("Double", "2.4e-324", RoundsToZero),
    WRONG("Double", "-1e-400", RoundsToZero),
    RIGHT("Double", "0e-400"),
    RIGHT("Double", R"("INF")"),
    RIGHT("Double", R"("-INF")"),
    RIGHT("Double", R"("NaN")"),
    WRONG("Double", R"("+INF")", Malformed),
    WRONG("Double", R"("inf")", Malformed),
    WRONG("Double", R"("nan")", Malformed),
    WRONG("Double", R"("Infinity")", Malformed),
    WRONG("Double", R"("1.5")", Malformed),
    WRONG("Double", R"("")", Malformed),
    WRONG("Double", "false", WrongKind),
    RIGHT("Single", "3.4028234e38"),
    RIGHT("Single", "3.4028235e38"),
    WRONG("Single", "3.4028236e38", OutOfRange),
    WRONG("Single", "-3.4028236e38", OutOfRange),
    RIGHT("Single", "1e-45"),
    RIGHT("Single", "7.1e-46"),
    WRONG("Single", "7e-46", RoundsToZero),
    RIGHT("Single", R"("-INF")"),
    WRONG("Single", R"("x")", Malformed),
};
INSTANTIATE_TEST_SUITE_P(Fractions, EdmValue, testing::ValuesIn(fractions));

const Case stamps[] = {
    RIGHT("DateTimeOffset", R"("2017-01-01T00:00:06.3761313+03:00")"),
    RIGHT("DateTimeOffset", R"("2017-01-01T00:00Z")"),
    RIGHT("DateTimeOffset", R"("2017-01-01T00:00:00Z")"),
    RIGHT("DateTimeOffset", R"("2017-01-01T00:00:00.1Z")"),
    RIGHT("DateTimeOffset", R"("2017-01-01T00:00:00.12345678901Z")"),
    RIGHT("DateTimeOffset", R"("2017-01-01T00:00:00.123456789012Z")"),
    WRONG("DateTimeOffset", R"("2017-01-01T00:00:00.1234567890123Z")", Malformed),
    WRONG("DateTimeOffset", R"("2017-01-01T00:00:00.Z")", Malformed),
    RIGHT("DateTimeOffset", R"("2017-12-31T23:59:59-23:59")"),
    WRONG("DateTimeOffset", R"("2017-12-31T24:00:00Z")", Malformed),
    WRONG("DateTimeOffset", R"("2017-12-31T23:60:00Z")", Malformed),
    WRONG("DateTimeOffset", R"("2017-12-31T23:59:60Z")", Malformed),
    WRONG("DateTimeOffset", R"("2017-12-31T23:59:59+24:00")", Malformed),
    WRONG("DateTimeOffset", R"("2017-12-31T23:59:59+01:60")", Malformed),
    WRONG("DateTimeOffset", R"("2017-12-31T23:59:59+1:00")", Malformed),
    WRONG("DateTimeOffset", R"("2017-12-31T23:59:59+0100")", Malformed),
    WRONG("DateTimeOffset", R"("2017-01-01T00:00:00")", Malformed),
    WRONG("DateTimeOffset", R"("2017-01-01 00:00:00Z")", Malformed),
    WRONG("DateTimeOffset", R"("2017-01-01T00:00:00 Z")", Malformed),
    WRONG("DateTimeOffset", R"("2017-01-01T00:00:00Z\n")", Malformed),
    WRONG("DateTimeOffset", R"("2017-01-01T00:00:00,5Z")", Malformed),
    WRONG("DateTimeOffset", R"("2017-01-01")", Malformed),
    WRONG("DateTimeOffset", R"("")", Malformed),
    WRONG("DateTimeOffset", R"("String")", Malformed),
    WRONG("DateTimeOffset", "1483228800", WrongKind),
    RIGHT("DateTimeOffset", R"("-0001-01-01T00:00:00Z")"),
    RIGHT("DateTimeOffset", R"("12345-01-01T00:00:00Z")"),
    WRONG("DateTimeOffset", R"("01234-01-01T00:00:00Z")", Malformed),
    RIGHT("Date", R"("2017-01-31")"),
    RIGHT("Date", R"("0000-02-29")"),
    RIGHT("Date", R"("-0004-02-29")"),
    WRONG("Date", R"("-0001-02-29")", Malformed),
    RIGHT("Date", R"("2016-02-29")"),
    WRONG("Date", R"("2017-02-29")", Malformed),
    RIGHT("Date", R"("2000-02-29")"),
    WRONG("Date", R"("1900-02-29")", Malformed),
    RIGHT("Date", R"("99999999999999990000-02-29")"),
    WRONG("Date", R"("99999999999999990001-02-29")", Malformed),
    RIGHT("Date", R"("9999-12-31")"),
    WRONG("Date", R"("2017-00-01")", Malformed),
    RIGHT("Date", R"("2017-12-01")"),
    WRONG("Date", R"("2017-13-01")", Malformed),
    WRONG("Date", R"("2017-01-00")", Malformed),
    WRONG("Date", R"("2017-01-32")", Malformed),
    RIGHT("Date", R"("2017-04-30")"),
    WRONG("Date", R"("2017-04-31")", Malformed),
    WRONG("Date", R"("2017-1-1")", Malformed),
    WRONG("Date", R"("17-01-01")", Malformed),
    WRONG("Date", R"("+2017-01-01")", Malformed),
    WRONG("Date", R"("2017-01-01Z")", Malformed),
    WRONG("Date", R"("2017-01-01T00:00:00Z")", Malformed),
    WRONG("Date", R"("01.02.2017")", Malformed),
    WRONG("Date", R"("2017-01-01\n")", Malformed),
    WRONG("Date", R"("")", Malformed),
    RIGHT("TimeOfDay", R"("00:00")"),
    RIGHT("TimeOfDay", R"("23:59:59")"),
    RIGHT("TimeOfDay", R"("23:59:59.1")"),
    RIGHT("TimeOfDay", R"("23:59:59.123456789012")"),
    WRONG("TimeOfDay", R"("23:59:59.1234567890123")", Malformed),
    WRONG("TimeOfDay", R"("23:59:59.")", Malformed),
    WRONG("TimeOfDay", R"("23:59.5")", Malformed),
    WRONG("TimeOfDay", R"("24:00:00")", Malformed),
    WRONG("TimeOfDay", R"("23:60:00")", Malformed),
    WRONG("TimeOfDay", R"("23:59:60")", Malformed),
    WRONG("TimeOfDay", R"("1:00")", Malformed),
    WRONG("TimeOfDay", R"("12:00Z")", Malformed),
    WRONG("TimeOfDay", R"("12:00 PM")", Malformed),
    WRONG("TimeOfDay", R"("T12:00")", Malformed),
    WRONG("TimeOfDay", R"("")", Malformed),
};
INSTANTIATE_TEST_SUITE_P(Stamps, EdmValue, testing::ValuesIn(stamps));

const Case durations[] = {
    RIGHT("Duration", R"("P1D")"),
    RIGHT("Duration", R"("-P1D")"),
    RIGHT("Duration", R"("P0D")"),
    RIGHT("Duration", R"("PT1H")"),
    RIGHT("Duration", R"("PT1M")"),
    RIGHT("Duration", R"("PT1S")"),
    RIGHT("Duration", R"("PT0.5S")"),
    RIGHT("Duration", R"("PT0.1234567890123456S")"),
    RIGHT("Duration", R"("P1DT2H3M4.5S")"),
    RIGHT("Duration", R"("P12345678901234567890DT99H99M99S")"),
    RIGHT("Duration", R"("PT1H1S")"),
    WRONG("Duration", R"("P")", Malformed),
    WRONG("Duration", R"("-P")", Malformed),
    WRONG("Duration", R"("PT")", Malformed),
    WRONG("Duration", R"("P1DT")", Malformed),
    WRONG("Duration", R"("+P1D")", Malformed),
    WRONG("Duration", R"("P-1D")", Malformed),
    WRONG("Duration", R"("P1Y")", Malformed),
    WRONG("Duration", R"("P1M")", Malformed),
    WRONG("Duration", R"("P1W")", Malformed),
    WRONG("Duration", R"("P1Y2M3DT4H")", Malformed),
    WRONG("Duration", R"("P1.5D")", Malformed),
    WRONG("Duration", R"("PT1.5H")", Malformed),
    WRONG("Duration", R"("PT.5S")", Malformed),
    WRONG("Duration", R"("PT1.S")", Malformed),
    WRONG("Duration", R"("PT1,5S")", Malformed),
    WRONG("Duration", R"("P1H")", Malformed),
    WRONG("Duration", R"("PT1D")", Malformed),
    WRONG("Duration", R"("PT1S1M")", Malformed),
    WRONG("Duration", R"("p1d")", Malformed),
    WRONG("Duration", R"("P1D ")", Malformed),
    WRONG("Duration", R"("P1D\n")", Malformed),
    WRONG("Duration", R"("P\n")", Malformed),
    WRONG("Duration", R"("1.02:03:04")", Malformed),
    WRONG("Duration", R"("")", Malformed),
    WRONG("Duration", "5", WrongKind),
};
INSTANTIATE_TEST_SUITE_P(Durations, EdmValue, testing::ValuesIn(durations));

const Case texts[] = {
    RIGHT("Guid", R"("dcb776c6-76c6-dcb7-c676-b7dcc676b7dc")"),
    RIGHT("Guid", R"("00000000-0000-0000-0000-000000000000")"),
    RIGHT("Guid", R"("ABCDEF01-2345-6789-ABCD-EF0123456789")"),
    WRONG("Guid", R"("{dcb776c6-76c6-dcb7-c676-b7dcc676b7dc}")", Malformed),
    WRONG("Guid", R"("dcb776c676c6dcb7c676b7dcc676b7dc")", Malformed),
    WRONG("Guid", R"("dcb776c6-76c6-dcb7-c676-b7dcc676b7d")", Malformed),
    WRONG("Guid", R"("dcb776c6-76c6-dcb7-c676-b7dcc676b7dcc")", Malformed),
    WRONG("Guid", R"("gcb776c6-76c6-dcb7-c676-b7dcc676b7dc")", Malformed),
    WRONG("Guid", R"("dcb776c6-76c6-dcb7-c676-b7dcc676b7dc\n")", Malformed),
    WRONG("Guid", R"("")", Malformed),
    RIGHT("Binary", R"("")"),
    RIGHT("Binary", R"("AA")"),
    RIGHT("Binary", R"("AA==")"),
    RIGHT("Binary", R"("AAA")"),
    RIGHT("Binary", R"("AAA=")"),
    RIGHT("Binary", R"("AAAA")"),
    RIGHT("Binary", R"("_-9z")"),
    RIGHT("Binary", R"("AB")"), // trailing bits that no byte takes
    RIGHT("Binary", R"("AAB")"),
    WRONG("Binary", R"("A")", Malformed),
    WRONG("Binary", R"("AAAAA")", Malformed),
    WRONG("Binary", R"("A===")", Malformed),
    WRONG("Binary", R"("AA=")", Malformed),
    WRONG("Binary", R"("AAA==")", Malformed),
    WRONG("Binary", R"("AAAA=")", Malformed),
    WRONG("Binary", R"("AAAA==")", Malformed),
    WRONG("Binary", R"("AAAA====")", Malformed),
    WRONG("Binary", R"("=")", Malformed),
    WRONG("Binary", R"("AA=A")", Malformed),
    WRONG("Binary", R"("+/9z")", OtherAlphabet),
    WRONG("Binary", R"("+A==")", OtherAlphabet),
    WRONG("Binary", R"("+_9z")", OtherAlphabet),
    WRONG("Binary", R"("+")", Malformed),
    WRONG("Binary", R"("AA\nAA")", Malformed),
    WRONG("Binary", R"("AA AA")", Malformed),
    WRONG("Binary", R"("AA\u0000A")", Malformed),
    WRONG("Binary", "\"AA\xC3\xA9 \"", Malformed),
    WRONG("Binary", "[65]", WrongKind),
};
INSTANTIATE_TEST_SUITE_P(Texts, EdmValue, testing::ValuesIn(texts));

struct Member
{
    const char *text;
    std::optional<Kind> alone = {};
    std::optional<Kind> asFlags = {};
};

void PrintTo(const Member &member, std::ostream *out)
{
    *out << '"' << member.text << '"';
}

class EnumerationValue : public testing::TestWithParam<Member>
{};

TEST_P(EnumerationValue, IsJudged)
{
    model::Property each = property("microsoft.graph.state");
    each.enumeration = QStringLiteral("notStarted running Failed unknownFutureValue").split(u' ');
    for (const bool flags : {false, true}) {
        each.flags = flags;
        const auto problem = judged(each, '"' + QByteArray(GetParam().text) + '"');
        const auto &expected = flags ? GetParam().asFlags : GetParam().alone;
        ASSERT_EQ(problem.has_value(), expected.has_value()) << flags;
        if (problem) {
            EXPECT_EQ(int(problem->kind), int(*expected)) << flags << ' ' << problem->message.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Texts, EnumerationValue,
    testing::Values(
        Member{"running"}, Member{"Running", Kind::OtherCase, Kind::OtherCase},
        Member{"String", Kind::NotAMember, Kind::NotAMember}, Member{"", Kind::NotAMember, Kind::NotAMember},
        Member{" ", Kind::NotAMember, Kind::NotAMember},
        Member{"unknownFutureValue", Kind::NotSendable, Kind::NotSendable},
        Member{"UNKNOWNFUTUREVALUE", Kind::NotSendable, Kind::NotSendable},
        Member{"0", Kind::NumericMember, Kind::NumericMember},
        Member{"-9223372036854775808", Kind::NumericMember, Kind::NumericMember},
        Member{"9223372036854775808", Kind::NotAMember, Kind::NotAMember},
        Member{"1.0", Kind::NotAMember, Kind::NotAMember}, Member{"1e2", Kind::NotAMember, Kind::NotAMember},
        Member{"running,Failed", Kind::NotAMember}, Member{"running, Failed", Kind::NotAMember},
        Member{"running ,Failed", Kind::NotAMember}, Member{"running,  Failed", Kind::NotAMember, Kind::NotAMember},
        Member{"running,failed", Kind::NotAMember, Kind::OtherCase},
        Member{"running,running", Kind::NotAMember, Kind::RepeatedMember},
        Member{"running,Running", Kind::NotAMember, Kind::RepeatedMember},
        Member{"Running,x", Kind::NotAMember, Kind::NotAMember},
        Member{"running,unknownFutureValue", Kind::NotAMember, Kind::NotSendable},
        Member{"running,", Kind::NotAMember, Kind::Malformed}, Member{",running", Kind::NotAMember, Kind::Malformed},
        Member{"running,,Failed", Kind::NotAMember, Kind::Malformed}, Member{",", Kind::NotAMember, Kind::Malformed},
        Member{"1,2", Kind::NotAMember, Kind::NumericMember},
        Member{"running;Failed", Kind::NotAMember, Kind::NotAMember}));

TEST(EdmValueWords, SayWhatToWrite)
{
    EXPECT_EQ(message(property("Edm.Int32"), "1e3"), QStringLiteral("1e3 is not digits alone: write 1000 for Int32."));
    EXPECT_EQ(message(property("Edm.Int32"), "1.0"), QStringLiteral("1.0 is not digits alone: write 1 for Int32."));
    EXPECT_EQ(message(property("Edm.Int32"), "1.5"),
              QStringLiteral("1.5 has a fraction: write a whole number for Int32."));
    EXPECT_EQ(message(property("Edm.Byte"), "256"),
              QStringLiteral("256 is out of range: write a number from 0 to 255 for Byte."));
    EXPECT_EQ(message(property("Edm.String"), "1"),
              QStringLiteral("The value is a number: write a text in quotes for String."));
    EXPECT_EQ(message(property("Edm.Int32"), "\"1\""),
              QStringLiteral("The value is a string: write a number without quotes for Int32."));
    EXPECT_EQ(message(property("Edm.Boolean"), "\"true\""),
              QStringLiteral("The value is a string: write true or false without quotes for Boolean."));
    EXPECT_EQ(message(property("microsoft.graph.x"), "[]"),
              QStringLiteral("The value is an array: write an object in { } for x."));
    EXPECT_EQ(message(property("Collection(Edm.String)"), "\"a\""),
              QStringLiteral("The value is a string: write an array in [ ] for Collection(String)."));
    EXPECT_EQ(message(property("Edm.Date"), "\"2017-02-29\""),
              QStringLiteral("This month has no day 29; write 01 to 28."));
    EXPECT_TRUE(message(property("Edm.Duration"), "\"P1W\"").contains(QStringLiteral("no years, months or weeks")));
    EXPECT_TRUE(message(property("Edm.Duration"), "\"PT\"").contains(QStringLiteral("ends too early")));
    EXPECT_TRUE(message(property("Edm.Duration"), "\"+P1D\"").contains(QStringLiteral("no plus sign")));
    EXPECT_TRUE(message(property("Edm.Binary"), "\"AA A\"").contains(QStringLiteral("U+0020")));
    EXPECT_TRUE(message(property("Edm.Binary"), "\"A%1A\"").contains(QStringLiteral("% is no base64url")));
    EXPECT_TRUE(message(property("Edm.Int64"), "\"1\"").contains(QStringLiteral("IEEE754Compatible=true")));
    // Text of the value is text, never a place marker, and a long one is cut.
    EXPECT_TRUE(message(property("Edm.Int64"), "\"%1 %2\"").contains(QStringLiteral("\"%1 %2\"")));
    EXPECT_LT(message(property("Edm.Int32"), QByteArray(100000, '9')).size(), 200);
}

TEST(EdmValueWords, ListAFewMembersOfALongEnumeration)
{
    model::Property each = property("microsoft.graph.state");
    for (int i = 0; i < 13; ++i)
        each.enumeration.append(QStringLiteral("m%1").arg(i));
    EXPECT_TRUE(message(each, "\"x\"").endsWith(QStringLiteral("m10, m11 and 1 more.")));
    each.enumeration.removeLast();
    EXPECT_TRUE(message(each, "\"x\"").endsWith(QStringLiteral("m10, m11.")));
    EXPECT_TRUE(message(each, "\"m0,m1\"").contains(QStringLiteral("one member at a time")));
}

TEST(EdmValueNull, DependsOnThePropertyAndNeverFitsACollection)
{
    for (const char *type : {"Edm.String", "Edm.Int32", "microsoft.graph.x", "Edm.Stream"}) {
        model::Property each = property(type);
        EXPECT_FALSE(judged(each, "null").has_value()) << type;
        each.nullable = false;
        EXPECT_EQ(int(judged(each, "null")->kind), int(Kind::NullNotAllowed)) << type;
    }
    model::Property many = property("Collection(Edm.String)");
    EXPECT_EQ(int(judged(many, "null")->kind), int(Kind::NullNotAllowed));
    EXPECT_FALSE(judged(model::elementOf(many), "null").has_value());
    many.nullable = false;
    EXPECT_FALSE(judged(many, "[]").has_value());
    EXPECT_TRUE(judged(model::elementOf(many), "null").has_value());
}

TEST(EdmValueElement, IsDeclaredByItsCollection)
{
    model::Property many = property("Collection(microsoft.graph.state)");
    many.enumeration = {QStringLiteral("a")};
    EXPECT_FALSE(judged(many, "[\"x\"]").has_value()) << "elements are judged one by one";
    EXPECT_EQ(int(judged(many, "{}")->kind), int(Kind::WrongKind));
    EXPECT_EQ(int(judged(many, "\"a\"")->kind), int(Kind::WrongKind));
    const model::Property one = model::elementOf(many);
    EXPECT_EQ(one.type.text(), QStringLiteral("microsoft.graph.state"));
    EXPECT_EQ(int(judged(one, "\"x\"")->kind), int(Kind::NotAMember));
    EXPECT_FALSE(judged(one, "\"a\"").has_value());
    model::Property numbers = property("Collection(Edm.Int32)");
    numbers.facets = {.maximum = "5", .defaultValue = "[]"};
    EXPECT_EQ(int(judged(model::elementOf(numbers), "6")->kind), int(Kind::OutOfRange));
    EXPECT_TRUE(model::elementOf(numbers).facets.defaultValue.isEmpty());
    EXPECT_EQ(model::elementOf(property("Edm.Int32")), property("Edm.Int32"));
}

TEST(EdmValueBinding, IsAUrl)
{
    const model::Property one = model::bindingOf(property("microsoft.graph.user"));
    EXPECT_EQ(one.name, QStringLiteral("p@odata.bind"));
    for (const char *url : {"\"https://graph.microsoft.com/v1.0/users/1\"", "\"users/1\"", "\"/users('a')\"",
                            "\"https://h/users('%C3%A9')\"", "\"$1\"", "null"})
        EXPECT_FALSE(judged(one, url).has_value()) << url;
    for (const char *url :
         {"\"\"", "\"a b\"", "\"a\\n\"", "\"a\\u0000\"", "\"a\\u00a0b\"", "\"https://[x\"", "\"https://h:x/\""})
        EXPECT_EQ(int(judged(one, url).value_or(model::ValueProblem()).kind), int(Kind::Malformed)) << url;
    EXPECT_EQ(int(judged(one, "[]")->kind), int(Kind::WrongKind));
    EXPECT_EQ(int(judged(one, "{}")->kind), int(Kind::WrongKind));
    const model::Property many = model::bindingOf(property("Collection(microsoft.graph.user)"));
    EXPECT_FALSE(judged(many, "[\"users/1\"]").has_value());
    EXPECT_EQ(int(judged(many, "\"users/1\"")->kind), int(Kind::WrongKind));
    EXPECT_TRUE(model::isBinding(model::elementOf(many)));
    EXPECT_TRUE(judged(model::elementOf(many), "\"a b\"").has_value());
}

TEST(EdmValueVariable, IsNoProblemBeforeItIsPutIn)
{
    for (const char *type : {"Edm.Int32", "Edm.Date", "Edm.Stream", "microsoft.graph.x", "Collection(Edm.String)"}) {
        model::Property each = property(type);
        each.nullable = false;
        for (const char *value : {"{{n}}", "\"{{n}}\"", "\"a{{n}}b\"", "\"{{$guid}}\""})
            EXPECT_FALSE(judged(each, value).has_value()) << type << value;
        for (const char *value : {"\"{n}\"", "\"{{}}\"", "\"{{n}\"", "\"}}n{{\""})
            EXPECT_TRUE(judged(each, value).has_value()) << type << value;
        EXPECT_TRUE(judged(each, "\"{{n}}\"", json::Syntax::Json).has_value()) << "what is sent holds no variable";
    }
}

TEST(EdmValueKinds, AreThoseOfTheType)
{
    const auto kinds = [](const char *type) {
        QString fits;
        for (const auto &[kind, letter] : {std::pair(json::Kind::Object, u'o'), std::pair(json::Kind::Array, u'a'),
                                           std::pair(json::Kind::String, u's'), std::pair(json::Kind::Number, u'n'),
                                           std::pair(json::Kind::Boolean, u'b')}) {
            if (model::kindFits(property(type), kind))
                fits += letter;
        }
        EXPECT_TRUE(model::kindFits(property(type), json::Kind::Null));
        EXPECT_TRUE(model::kindFits(property(type), json::Kind::Placeholder));
        return fits;
    };
    EXPECT_EQ(kinds("Edm.String"), QStringLiteral("s"));
    EXPECT_EQ(kinds("Edm.Int32"), QStringLiteral("n"));
    EXPECT_EQ(kinds("Edm.Int64"), QStringLiteral("sn"));
    EXPECT_EQ(kinds("Edm.Boolean"), QStringLiteral("b"));
    EXPECT_EQ(kinds("Edm.GeographyPoint"), QStringLiteral("o"));
    EXPECT_EQ(kinds("Edm.Untyped"), QStringLiteral("oasnb"));
    EXPECT_EQ(kinds("microsoft.graph.x"), QStringLiteral("o"));
    EXPECT_EQ(kinds("Collection(Edm.String)"), QStringLiteral("a"));
}

} // namespace
