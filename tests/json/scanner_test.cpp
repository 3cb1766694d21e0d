// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/document.h"

#include "support/testmain.h"

#include <QByteArrayList>

#include <gtest/gtest.h>

namespace {

using json::Document;
using json::Kind;

// Own texts, in the classes of the well-known conformance suites.
TEST(JsonScanner, AcceptsWhatRfc8259Allows)
{
    const QByteArrayList texts = {
        "0",
        "-0",
        "-1",
        "1.0",
        "1.10",
        "-1.5e300",
        "1E5",
        "1e+5",
        "1e-5",
        "0e1",
        "0.0e-0",
        "1e400",
        "123456789012345678901234567890",
        "0.1234567890123456789012345678901234567890",
        "true",
        "false",
        "null",
        "\"\"",
        "\"a\"",
        " 1 ",
        "\t\r\n1\t\r\n",
        "[]",
        "{}",
        "[ ]",
        "{ }",
        "[\n]",
        "[1]",
        "[1,2]",
        "[1 , 2]",
        "[[]]",
        "[[],[[]]]",
        "[{}]",
        "{\"a\":1}",
        "{\"\":0}",
        "{\"a\" : 1}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":{\"a\":{}}}",
        "[null,true,false,\"\",0,{},[]]",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
        "\"\\u0000\"",
        "\"\\u00e9\\uD83D\\uDE00\"",
        "\"\\uABCD\\uabcd\"",
        "\"\\\\u0000\"",
        "\"\x7F\"",
        "\"\xC3\xA9\"",
        "\"\xE2\x82\xAC\"",
        "\"\xF0\x9F\x98\x80\"",
        "\"\xEF\xBF\xBF\"",
        "\"\xF4\x8F\xBF\xBF\"",
        "\"\xE2\x80\xA8\xE2\x80\xA9\"",
        "\"\xC2\xA0\"",
        "\"//\"",
        "\"[{]},:\"",
        "{\"\\u0061\":1}",
        "[\"\\u0022\"]",
        // free for the implementation: lone surrogates as escapes and a byte order mark are kept, depth has no limit
        "\"\\uD800\"",
        "\"\\uDC00\"",
        "\"\\uDC00\\uD800\"",
        "\"\\uD800x\"",
        "\"\\uD800\\n\"",
        "{\"\\uDFFF\":0}",
        "\xEF\xBB\xBF{}",
        "\xEF\xBB\xBF 1",
        "\"\\uFFFE\"",
        "\"\\uFFFF\"",
    };
    for (const QByteArray &text : texts) {
        const Document document = Document::parse(text);
        EXPECT_TRUE(document.isValid()) << text.constData();
        if (document.isValid()) {
            EXPECT_FALSE(document.root().raw().isEmpty());
        }
    }
}

TEST(JsonScanner, RefusesEverythingElse)
{
    const QByteArrayList texts = {
        "",
        " ",
        "\n",
        "\xEF\xBB\xBF",
        "\xEF\xBB",
        "tru",
        "True",
        "TRUE",
        "nul",
        "nulls",
        "truefalse",
        "a",
        "'a'",
        "NaN",
        "Infinity",
        "-Infinity",
        "undefined",
        "+1",
        "-",
        "--1",
        "01",
        "-01",
        "00",
        "1.",
        ".5",
        "-.5",
        "1.e1",
        "1e",
        "1e+",
        "1e1.5",
        "0x10",
        "1_000",
        "1,000",
        "1 2",
        "1a",
        "0e",
        "1eE2",
        "[1]]",
        "[1}",
        "{]",
        "[",
        "{",
        "]",
        "}",
        "[1",
        "[1,",
        "[,]",
        "[,1]",
        "[1,]",
        "[1,,2]",
        "[1 2]",
        "[1:2]",
        "[\"a\":1]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\"::1}",
        "{a:1}",
        "{'a':1}",
        "{1:1}",
        "{null:1}",
        "{\"a\":1",
        "{\"a\":",
        "{\"a\"",
        "{\"a",
        "{}{}",
        "[][]",
        "{} x",
        "{}#",
        "\"",
        "\"a",
        "\"\\\"",
        "\"\\",
        "\"\\u",
        "\"\\u12",
        "\"\\u12G4\"",
        "\"\\U0041\"",
        "\"\\x41\"",
        "\"\\a\"",
        "\"\\0\"",
        "\"\\'\"",
        "\"\\\n\"",
        "\"a\nb\"",
        "\"a\tb\"",
        "\"a\rb\"",
        "\"\x1F\"",
        "\"a\"b",
        "\"a\" \"b\"",
        "// x\n1",
        "/* x */1",
        "1 // x",
        "[1 /*x*/]",
        "#1",
        "\xC2\xA0"
        "1",
        "\x0C"
        "1",
        "\x0B"
        "1",
        "1\xE2\x80\xA8",
        // bytes that are no UTF-8: stray and missing continuations, overlong forms, surrogates, beyond U+10FFFF
        "\"\x80\"",
        "\"\xBF\"",
        "\"\xC3\"",
        "\"\xC3(\"",
        "\"\xE2\x82\"",
        "\"\xE2(\xAC\"",
        "\"\xF0\x9F\x98\"",
        "\"\xC0\x80\"",
        "\"\xC1\xBF\"",
        "\"\xE0\x80\x80\"",
        "\"\xE0\x9F\xBF\"",
        "\"\xF0\x80\x80\x80\"",
        "\"\xF0\x8F\xBF\xBF\"",
        "\"\xED\xA0\x80\"",
        "\"\xED\xBF\xBF\"",
        "\"\xF4\x90\x80\x80\"",
        "\"\xF5\x80\x80\x80\"",
        "\"\xFE\"",
        "\"\xFF\"",
        "\xFF\xFE"
        "1",
        "{\"\xFF\":1}",
        "[\xFF]",
        "\xEF\xBB\xBF\xEF\xBB\xBF"
        "1",
        " \xEF\xBB\xBF"
        "1",
        QByteArray("\0", 1),
        QByteArray("1\0", 2),
        QByteArray("\"\0\"", 3),
        QByteArray("[\0]", 3),
    };
    for (const QByteArray &text : texts) {
        const Document document = Document::parse(text);
        EXPECT_FALSE(document.isValid()) << text.toPercentEncoding(" {}[]\":,").constData();
        ASSERT_TRUE(document.error().has_value());
        EXPECT_FALSE(document.error()->reason.isEmpty());
        EXPECT_LE(document.error()->offset, text.size());
        EXPECT_FALSE(document.object().has_value());
    }
}

TEST(JsonScanner, NamesThePlaceOfTheMistake)
{
    struct Case
    {
        QByteArray text;
        qsizetype offset;
        int line;
        int column;
        const char *reason;
    };
    const std::vector<Case> cases = {
        {"", 0, 1, 1, "empty"},
        {"  ", 2, 1, 3, "empty"},
        {"[1,\n 2,\n  x]", 10, 3, 3, "not a JSON value"},
        {"{\"a\":1,\r\n\"b\" 2}", 13, 2, 5, "colon"},
        {"{\"a\":1,\r\n}", 9, 2, 1, "member name"},
        {"{\"a\":1;}", 6, 1, 7, "comma or }"},
        {"[1;2]", 2, 1, 3, "comma or ]"},
        {"{\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\":x}", 13, 1, 8, "not a JSON value"},
        {"\"a\nb\"", 2, 1, 3, "control character"},
        {"\"a\\qb\"", 3, 1, 4, "escape"},
        {"\"\\u12x4\"", 5, 1, 6, "hexadecimal"},
        {"\"\xFF\"", 1, 1, 2, "0xff"},
        {"012", 1, 1, 2, "start with 0"},
        {"1.x", 2, 1, 3, "decimal point"},
        {"1ex", 2, 1, 3, "exponent"},
        {"{} {}", 3, 1, 4, "behind the end"},
        {"[[", 2, 1, 3, "ends"},
        {"{\"a\":1", 6, 1, 7, "inside an object"},
        {"[1", 2, 1, 3, "inside an array"},
        {"\"abc", 4, 1, 5, "inside a string"},
        {"\xEF\xBB\xBFx", 3, 1, 1, "not a JSON value"},
    };
    for (const Case &c : cases) {
        const Document document = Document::parse(c.text);
        ASSERT_TRUE(document.error().has_value()) << c.text.constData();
        EXPECT_EQ(document.error()->offset, c.offset) << c.text.constData();
        EXPECT_EQ(document.error()->line, c.line) << c.text.constData();
        EXPECT_EQ(document.error()->column, c.column) << c.text.constData();
        EXPECT_TRUE(document.error()->reason.contains(QLatin1String(c.reason)))
            << document.error()->reason.toStdString();
    }
}

TEST(JsonScanner, EveryPrefixOfAnObjectIsAnErrorAtItsEnd)
{
    const QByteArray text = "{\"a\": [1.5e3, true, \"\\u00e9\xC3\xA9\", {\"b\": null}], \"c\": {}}";
    ASSERT_TRUE(Document::parse(text).isValid());
    for (qsizetype length = 0; length < text.size(); ++length) {
        const Document document = Document::parse(text.first(length));
        ASSERT_FALSE(document.isValid()) << length;
        EXPECT_LE(document.error()->offset, length);
    }
}

TEST(JsonScanner, DepthIsBoundedByMemoryAlone)
{
    constexpr int depth = 100000;
    const Document arrays = Document::parse(QByteArray(depth, '[') + QByteArray(depth, ']'));
    ASSERT_TRUE(arrays.isValid());
    EXPECT_EQ(arrays.root().end(), 2 * depth);
    const Document objects = Document::parse(QByteArray("{\"a\":").repeated(depth) + '1' + QByteArray(depth, '}'));
    ASSERT_TRUE(objects.isValid());
    json::Value value = objects.root();
    for (int i = 0; i < depth; ++i)
        value = *value.member(u"a");
    EXPECT_EQ(value.raw(), QByteArrayView("1"));
    const Document open = Document::parse(QByteArray(depth, '['));
    ASSERT_FALSE(open.isValid());
    EXPECT_EQ(open.error()->offset, depth);
    EXPECT_FALSE(Document::parse(QByteArray(depth, '[') + QByteArray(depth, '}')).isValid());
}

TEST(JsonDocument, SaysWhatStandsWhere)
{
    const QByteArray text = " {\"a\": [1.10, -0, 1e400, {}], \"a\": \"x\\ty\", \"b\" : null , \"\":true}";
    const Document document = Document::parse(text);
    ASSERT_TRUE(document.object().has_value());
    const std::vector<json::Member> members = document.root().members();
    ASSERT_EQ(members.size(), 4u);
    EXPECT_EQ(members[0].name(), QStringLiteral("a"));
    EXPECT_EQ(members[1].name(), QStringLiteral("a"));
    EXPECT_EQ(members[3].name(), QString());
    EXPECT_EQ(members[1].value.string(), QStringLiteral("x\ty"));
    EXPECT_EQ(members[1].value.raw(), QByteArrayView("\"x\\ty\""));
    EXPECT_EQ(members[2].value.kind(), Kind::Null);
    EXPECT_TRUE(members[3].value.isTrue());
    const std::vector<json::Value> elements = members[0].value.elements();
    ASSERT_EQ(elements.size(), 4u);
    EXPECT_EQ(elements[0].string(), QStringLiteral("1.10"));
    EXPECT_EQ(elements[1].raw(), QByteArrayView("-0"));
    EXPECT_EQ(elements[2].raw(), QByteArrayView("1e400"));
    EXPECT_EQ(elements[3].kind(), Kind::Object);
    EXPECT_TRUE(elements[3].members().empty());
    EXPECT_EQ(document.root().member(u"a")->kind(), Kind::Array);
    EXPECT_FALSE(document.root().member(u"c").has_value());
    EXPECT_FALSE(elements[0].member(u"a").has_value());
    EXPECT_TRUE(elements[0].elements().empty());
    EXPECT_TRUE(document.root().elements().empty());
    EXPECT_EQ(document.root().begin(), 1);
    EXPECT_EQ(document.root().end(), text.size());
}

TEST(JsonDocument, ResolvesEveryEscape)
{
    const auto text = [](const QByteArray &raw) {
        const Document document = Document::parse(raw);
        return document.isValid() ? document.root().string() : QStringLiteral("(invalid)");
    };
    EXPECT_EQ(text("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\""), QStringLiteral("\"\\/\b\f\n\r\t"));
    EXPECT_EQ(text("\"\\u00e9\\u20AC\""), QStringLiteral("\u00e9\u20ac"));
    EXPECT_EQ(text("\"a\\uD83D\\uDE00z\""), QStringLiteral("a\U0001F600z"));
    EXPECT_EQ(text("\"\\uD800z\""), QString(QString(QChar(0xD800)) + u'z'));
    EXPECT_EQ(text("\"\\u0000z\""), QString(QString(QChar(0)) + u'z'));
    EXPECT_EQ(text("\"\\\\u0041\""), QStringLiteral("\\u0041"));
    // U+FEFF is a byte order mark at the start of a file only.
    EXPECT_EQ(text("\"\xEF\xBB\xBFz\""), QString(QString(QChar(0xFEFF)) + u'z'));
    EXPECT_EQ(text("\"a\\n\xEF\xBB\xBFz\""), QString(QStringLiteral("a\n") + QChar(0xFEFF) + u'z'));
    EXPECT_EQ(text("\"\\n\xEF\xBB\xBF\""), QString(QStringLiteral("\n") + QChar(0xFEFF)));
}

} // namespace
