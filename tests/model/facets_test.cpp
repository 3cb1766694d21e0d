// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/facets.h"

#include "model/edmvalue.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using Kind = model::ValueProblem::Kind;

struct Case
{
    const char *type;
    model::Facets facets;
    const char *value;
    std::optional<Kind> problem = {};
};

void PrintTo(const Case &each, std::ostream *out)
{
    *out << each.type << ' ' << each.value;
}

model::Facets bounds(const char *least, const char *most)
{
    return {.minimum = least, .maximum = most};
}

model::Facets lengths(std::optional<qint64> least, std::optional<qint64> most)
{
    return {.minLength = least, .maxLength = most};
}

model::Facets pattern(const QString &text)
{
    return {.pattern = text};
}

class Facet : public testing::TestWithParam<Case>
{};

TEST_P(Facet, IsJudged)
{
    const Case &each = GetParam();
    model::Property property{QStringLiteral("p"), model::TypeName(QString::fromLatin1(each.type))};
    property.facets = each.facets;
    const json::Document document = json::Document::parse(each.value);
    ASSERT_TRUE(document.isValid());
    const auto problem = model::valueProblem(property, document.root());
    ASSERT_EQ(problem.has_value(), each.problem.has_value()) << (problem ? problem->message.toStdString() : "");
    if (problem) {
        EXPECT_EQ(int(problem->kind), int(*each.problem)) << problem->message.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(
    Bounds, Facet,
    testing::Values(
        Case{"Edm.Int32", bounds("1", "100"), "0", Kind::OutOfRange}, Case{"Edm.Int32", bounds("1", "100"), "1"},
        Case{"Edm.Int32", bounds("1", "100"), "2"}, Case{"Edm.Int32", bounds("1", "100"), "99"},
        Case{"Edm.Int32", bounds("1", "100"), "100"}, Case{"Edm.Int32", bounds("1", "100"), "101", Kind::OutOfRange},
        Case{"Edm.Int32", bounds("1.0", "1e2"), "100"},
        Case{"Edm.Int32", bounds("1.0", "1e2"), "101", Kind::OutOfRange},
        Case{"Edm.Int32", bounds("1", ""), "2147483647"}, Case{"Edm.Int32", bounds("", "1"), "-2147483648"},
        Case{"Edm.Int32", bounds("-1", "1"), "-1"}, Case{"Edm.Int32", bounds("-1", "1"), "-2", Kind::OutOfRange},
        Case{"Edm.Int64", bounds("", "9007199254740992"), "9007199254740992"},
        Case{"Edm.Int64", bounds("", "9007199254740992"), "9007199254740993", Kind::OutOfRange},
        Case{"Edm.Int64", bounds("5", ""), "\"4\"", Kind::OutOfRange},
        Case{"Edm.Int64", bounds("5", ""), "\"5\"", Kind::NeedsIeee754},
        Case{"Edm.Decimal", bounds("", "0.1"), "0.1000000000000000000000000000000000001", Kind::OutOfRange},
        Case{"Edm.Decimal", bounds("", "0.1"), "0.1000000000000000000000000000000000000"},
        Case{"Edm.Double", bounds("0", "1"), "1e-300"}, Case{"Edm.Double", bounds("0", "1"), "-0"},
        Case{"Edm.Double", bounds("0", "1"), "\"INF\"", Kind::OutOfRange},
        Case{"Edm.Double", bounds("0", ""), "\"INF\""},
        Case{"Edm.Double", bounds("0", ""), "\"-INF\"", Kind::OutOfRange},
        Case{"Edm.Double", bounds("0", "1"), "\"NaN\""},
        // nonsense in the schema is no rule
        Case{"Edm.Int32", bounds("x", "\"5\""), "6"}, Case{"Edm.String", bounds("1", "2"), "\"99\""},
        Case{"Edm.Untyped", bounds("1", "2"), "3", Kind::OutOfRange}, Case{"Edm.Untyped", bounds("1", "2"), "\"3\""}));

INSTANTIATE_TEST_SUITE_P(
    Lengths, Facet,
    testing::Values(
        Case{"Edm.String", lengths(2, 4), "\"a\"", Kind::TooShort}, Case{"Edm.String", lengths(2, 4), "\"ab\""},
        Case{"Edm.String", lengths(2, 4), "\"abc\""}, Case{"Edm.String", lengths(2, 4), "\"abcd\""},
        Case{"Edm.String", lengths(2, 4), "\"abcde\"", Kind::TooLong},
        Case{"Edm.String", lengths(1, {}), "\"\"", Kind::TooShort}, Case{"Edm.String", lengths({}, 0), "\"\""},
        Case{"Edm.String", lengths({}, 0), "\"a\"", Kind::TooLong},
        // a character beyond U+FFFF is two units, an escape is what it stands for
        Case{"Edm.String", lengths({}, 1), "\"\xF0\x9F\x98\x80\"", Kind::TooLong},
        Case{"Edm.String", lengths({}, 2), "\"\xF0\x9F\x98\x80\""}, Case{"Edm.String", lengths({}, 1), "\"\\u00e9\""},
        Case{"Edm.String", lengths({}, 1), "\"\\n\""}, Case{"Edm.String", lengths({}, 1), "\"\\ud800\""},
        // bytes: 4 characters are 3, 3 are 2, 2 are 1
        Case{"Edm.Binary", lengths(2, 3), "\"AA\"", Kind::TooShort},
        Case{"Edm.Binary", lengths(2, 3), "\"AA==\"", Kind::TooShort}, Case{"Edm.Binary", lengths(2, 3), "\"AAA\""},
        Case{"Edm.Binary", lengths(2, 3), "\"AAA=\""}, Case{"Edm.Binary", lengths(2, 3), "\"AAAA\""},
        Case{"Edm.Binary", lengths(2, 3), "\"AAAAAA\"", Kind::TooLong}, Case{"Edm.Int32", lengths({}, 1), "123"}));

INSTANTIATE_TEST_SUITE_P(
    Patterns, Facet,
    testing::Values(
        Case{"Edm.String", pattern(QStringLiteral("[a-z]+")), "\"abc\""},
        Case{"Edm.String", pattern(QStringLiteral("[a-z]+")), "\"abc1\"", Kind::NoMatch},
        Case{"Edm.String", pattern(QStringLiteral("[a-z]+")), "\"1abc\"", Kind::NoMatch},
        Case{"Edm.String", pattern(QStringLiteral("[a-z]+")), "\"abc\\n\"", Kind::NoMatch},
        Case{"Edm.String", pattern(QStringLiteral("^[a-z]+$")), "\"abc\""},
        Case{"Edm.String", pattern(QStringLiteral("a|b")), "\"ab\"", Kind::NoMatch},
        Case{"Edm.String", pattern(QStringLiteral("[a-z")), "\"1\""},
        Case{"Edm.String", pattern(QStringLiteral("(")), "\"1\""},
        // gives up rather than hangs
        Case{"Edm.String", pattern(QStringLiteral("(a+)+b")),
             "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac\"", Kind::NoMatch},
        Case{"Edm.String", {.maxLength = 2, .pattern = QStringLiteral("[a-z]+")}, "\"123\"", Kind::TooLong}));

TEST(FacetWords, SayWhatToWrite)
{
    model::Property property{QStringLiteral("p"), model::TypeName(QStringLiteral("Edm.Int32"))};
    property.facets = bounds("1", "100");
    const auto message = [&property](const char *value) {
        const json::Document document = json::Document::parse(value);
        return model::valueProblem(property, document.root())->message;
    };
    EXPECT_EQ(message("101"), QStringLiteral("Too large: write a number of at most 100."));
    EXPECT_EQ(message("0"), QStringLiteral("Too small: write a number of at least 1."));
    property.type = model::TypeName(QStringLiteral("Edm.String"));
    property.facets = {.minLength = 2, .maxLength = 3, .pattern = QStringLiteral("[a-z]%1+")};
    EXPECT_EQ(message("\"a\""), QStringLiteral("Too short, 1 character(s): write at least 2 character(s)."));
    EXPECT_EQ(message("\"abcd\""), QStringLiteral("Too long, 4 character(s): write at most 3 character(s)."));
    EXPECT_EQ(message("\"AB\""), QStringLiteral("The text does not match: write one that matches [a-z]%1+."));
}

QString hints(const model::Property &property)
{
    return model::ruleHints(property).join(QStringLiteral("; "));
}

TEST(RuleHints, SayOnlyWhatTheSchemaSays)
{
    model::Property property{QStringLiteral("p"), model::TypeName(QStringLiteral("Edm.Int32"))};
    EXPECT_EQ(hints(property), QString());
    property.required = true;
    property.readOnly = true;
    property.serverAssigned = true;
    property.nullable = false;
    property.facets = bounds("1", "1e2");
    property.facets.defaultValue = "5";
    EXPECT_EQ(hints(property),
              QStringLiteral("required; read-only; made by the service; not null; 1 to 1e2; default 5"));
    property = {QStringLiteral("p"), model::TypeName(QStringLiteral("Edm.String"))};
    property.facets = {.minLength = 3, .maxLength = 64, .pattern = QStringLiteral("^[a-z]+$"), .defaultValue = "\"x\""};
    EXPECT_EQ(hints(property), QStringLiteral("3 to 64 character(s); matches ^[a-z]+$; default \"x\""));
}

TEST(RuleHints, BoundsAndLengthsStandAlone)
{
    const auto with = [](const char *type, const model::Facets &facets) {
        model::Property property{QStringLiteral("p"), model::TypeName(QString::fromLatin1(type))};
        property.facets = facets;
        return hints(property);
    };
    EXPECT_EQ(with("Edm.Int32", bounds("-1", "")), QStringLiteral("at least -1"));
    EXPECT_EQ(with("Edm.Int32", bounds("", "7")), QStringLiteral("at most 7"));
    EXPECT_EQ(with("Edm.String", lengths(1, {})), QStringLiteral("at least 1 character(s)"));
    EXPECT_EQ(with("Edm.String", lengths({}, 64)), QStringLiteral("at most 64 character(s)"));
    EXPECT_EQ(with("Edm.String", lengths(8, 8)), QStringLiteral("exactly 8 character(s)"));
    EXPECT_EQ(with("Edm.Binary", lengths({}, 16)), QStringLiteral("at most 16 byte(s)"));
    EXPECT_EQ(with("Collection(Edm.Binary)", lengths({}, 16)), QStringLiteral("at most 16 byte(s)"));
    EXPECT_EQ(with("Edm.String", {.defaultValue = "null"}), QStringLiteral("default null"));
    EXPECT_EQ(with("Edm.String", {.defaultValue = '"' + QByteArray(100, 'x') + '"'}),
              QStringLiteral("default \"%1\u2026").arg(QString(59, u'x')));
    model::Property many{QStringLiteral("p"), model::TypeName(QStringLiteral("Collection(Edm.String)"))};
    many.nullable = false;
    many.flags = true;
    EXPECT_EQ(hints(many), QStringLiteral("no null in it; several members with commas between"));
}

} // namespace
