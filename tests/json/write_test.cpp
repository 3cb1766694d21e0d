// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/write.h"

#include "support/testmain.h"
#include "json/randomjson.h"

#include <gtest/gtest.h>

namespace {

using json::Document;

/// The tokens alone: an independent way to drop blanks outside of strings.
QByteArray withoutBlanks(const QByteArray &text)
{
    QByteArray out;
    bool inside = false;
    for (qsizetype i = text.startsWith("\xEF\xBB\xBF") ? 3 : 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inside && c == '\\') {
            out += c;
            out += text[++i];
            continue;
        }
        inside ^= c == '"';
        if (inside || !QByteArrayView(" \t\r\n").contains(c))
            out += c;
    }
    return out;
}

TEST(JsonWrite, QuotesOnlyWhatMustBeQuoted)
{
    EXPECT_EQ(json::quote(u""), QByteArray("\"\""));
    EXPECT_EQ(json::quote(u"\"\\/\b\f\n\r\t"), QByteArray("\"\\\"\\\\/\\b\\f\\n\\r\\t\""));
    EXPECT_EQ(json::quote(u"\u00e9\u2028\U0001F600\u007f"), QByteArray("\"\u00e9\u2028\U0001F600\u007f\""));
    EXPECT_EQ(json::quote(u"\u0001\u001f"), QByteArray("\"\\u0001\\u001f\""));
    EXPECT_EQ(json::quote(QString(QChar(0))), QByteArray("\"\\u0000\""));
    EXPECT_EQ(json::quote(QString(QString(QChar(0xD800)) + u'a')), QByteArray("\"\\ud800a\""));
    EXPECT_EQ(json::quote(QString(QString(QChar(0xDC00)) + QChar(0xD800))), QByteArray("\"\\udc00\\ud800\""));
}

TEST(JsonWrite, EveryCodeUnitComesBack)
{
    for (int unit = 0; unit <= 0xFFFF; ++unit) {
        const QString text = QString(QChar(unit)) + u'z';
        const Document document = Document::parse(json::quote(text));
        ASSERT_TRUE(document.isValid()) << unit;
        ASSERT_EQ(document.root().string(), text) << unit;
    }
}

TEST(JsonWrite, IndentsAndKeepsEveryToken)
{
    const Document document = Document::parse("\xEF\xBB\xBF {\"a\":[ ],\"b\":{\n},\"c\":[1.10,{\"d\":\"a, b\"}] }\n");
    EXPECT_EQ(json::indented(document), QByteArray("{\n  \"a\": [],\n  \"b\": {},\n  \"c\": [\n    1.10,\n    {\n"
                                                   "      \"d\": \"a, b\"\n    }\n  ]\n}"));
    EXPECT_EQ(json::indented(document, 1, "\r\n").count("\r\n"), 9);
    EXPECT_EQ(json::minified(document), QByteArray("{\"a\":[],\"b\":{},\"c\":[1.10,{\"d\":\"a, b\"}]}"));
    EXPECT_EQ(json::indented(Document::parse(" -0 ")), QByteArray("-0"));
}

TEST(JsonWrite, LayoutNeverChangesATokenInRandomDocuments)
{
    const unsigned seed = json::testing::seed();
    SCOPED_TRACE("TEST_SEED=" + std::to_string(seed));
    json::testing::RandomJson random(seed);
    for (int round = 0; round < 5000; ++round) {
        const QByteArray text = random.document();
        const Document document = Document::parse(text);
        ASSERT_TRUE(document.isValid()) << text.toStdString() << document.error()->reason.toStdString();
        const QByteArray bare = withoutBlanks(text);
        ASSERT_EQ(json::minified(document), bare) << text.toStdString();
        const QByteArray pretty = json::indented(document, int(random.below(5)), random.below(2) ? "\n" : "\r\n");
        ASSERT_EQ(withoutBlanks(pretty), bare) << text.toStdString();
        const Document again = Document::parse(pretty);
        ASSERT_TRUE(again.isValid()) << pretty.toStdString();
        ASSERT_EQ(json::indented(again, 2), json::indented(document, 2));
    }
}

TEST(JsonWrite, DeepDocumentsDoNotExplode)
{
    constexpr int depth = 10000;
    const QByteArray text = QByteArray("[1,").repeated(depth) + "[]" + QByteArray(depth, ']');
    const QByteArray pretty = json::indented(Document::parse(text));
    EXPECT_LT(pretty.size(), text.size() * 200);
    EXPECT_EQ(withoutBlanks(pretty), text);
}

TEST(JsonWrite, LineEndings)
{
    EXPECT_EQ(json::lineEndingOf("a\r\nb\n"), QByteArray("\r\n"));
    EXPECT_EQ(json::lineEndingOf("a\nb\r\n"), QByteArray("\n"));
    EXPECT_EQ(json::lineEndingOf("\nb"), QByteArray("\n"));
    EXPECT_EQ(json::lineEndingOf("a"), QByteArray("\n"));
    EXPECT_EQ(json::withLineEndings("a\r\nb\nc\rd\n\r", "\r\n"), QByteArray("a\r\nb\r\nc\r\nd\r\n\r\n"));
    EXPECT_EQ(json::withLineEndings("a\r\nb\nc\rd\n\r", "\n"), QByteArray("a\nb\nc\nd\n\n"));
}

TEST(JsonWriter, WritesInTheOrderOfTheCalls)
{
    const auto write = [](int indent) {
        json::Writer writer(indent);
        writer.beginObject().key(u"a").number(-9007199254740993);
        writer.key(u"b").beginArray().string(u"x").null().boolean(true).beginObject().endObject().endArray();
        writer.key(u"a").raw("1.10").key(u"c").beginArray().endArray().endObject();
        return writer.text();
    };
    const QByteArray bare = "{\"a\":-9007199254740993,\"b\":[\"x\",null,true,{}],\"a\":1.10,\"c\":[]}";
    EXPECT_EQ(write(0), bare);
    EXPECT_EQ(write(2), json::indented(Document::parse(bare)));
    EXPECT_EQ(json::Writer().string(u"alone").text(), QByteArray("\"alone\""));
}

} // namespace
