// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/document.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using json::Document;
using json::Kind;

// Which texts are read and which are not: conformance_test.cpp and latitude_test.cpp.
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
        // Half a character is wrong from its first byte on.
        const bool isCutCharacter = quint8(text[length]) == 0xA9;
        EXPECT_EQ(document.error()->offset, isCutCharacter ? length - 1 : length);
    }
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
