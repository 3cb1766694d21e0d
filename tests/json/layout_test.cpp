// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/layout.h"

#include "support/testmain.h"
#include "json/randomjson.h"
#include "json/write.h"

#include <gtest/gtest.h>

namespace {

using json::Document;
using json::Layout;

/// Rows, their ends and their places say the same as the text that indented() makes.
void expectSameAsIndented(const QByteArray &text)
{
    const Document document = Document::parse(text);
    ASSERT_TRUE(document.isValid()) << text.toStdString();
    const QByteArray indented = json::indented(document);
    const Layout layout(document);
    ASSERT_EQ(layout.bytes(0, layout.size()), indented) << text.toStdString();
    EXPECT_EQ(layout.size(), indented.size());
    qsizetype at = 0;
    for (qsizetype row = 0; row < layout.rowCount(); ++row) {
        ASSERT_EQ(layout.begin(row), at) << row << text.toStdString();
        EXPECT_EQ(layout.isContinuation(row), at > 0 && indented[at - 1] != '\n');
        const qsizetype end = layout.end(row);
        EXPECT_LE(end - at, Layout::longestRow + 3);
        EXPECT_LE(end - at, layout.widestRow() + 3);
        EXPECT_EQ(layout.bytes(at, end), indented.mid(at, end - at));
        EXPECT_EQ(layout.rowAt(at), row);
        EXPECT_EQ(layout.rowAt(std::max(at, end - 1)), row);
        at = end < indented.size() && indented[end] == '\n' ? end + 1 : end;
    }
    EXPECT_EQ(at, indented.size());
}

TEST(JsonLayout, IsWhatIndentedWrites)
{
    for (const char *text : {"1", " \"a\" ", "{}", "[]", " [ ] ", "{ }", "[[],{}]", "{\"a\":[],\"b\":{},\"c\":[1]}",
                             "[1,[2,[3]],4]", "{\"a\" : {\"b\" :\n[ 1 ,\r\n\"x:,\" ] } , \"c\":null}", "[\":\",\"a\"]",
                             "\xEF\xBB\xBF[1]", "[\"]\",\"}\",\",\"]"})
        expectSameAsIndented(text);
}

TEST(JsonLayout, IsWhatIndentedWritesOfRandomDocuments)
{
    const unsigned seed = json::testing::seed();
    SCOPED_TRACE(seed);
    json::testing::RandomJson random(seed);
    for (int i = 0; i < 300 && !HasFailure(); ++i)
        expectSameAsIndented(random.document());
}

TEST(JsonLayout, BreaksLongLinesBetweenCharacters)
{
    for (const qsizetype length : {1021, 1022, 1023, 1024, 1025, 5000}) {
        const QByteArray ascii(length, 'x');
        expectSameAsIndented("[\"" + ascii + "\",1]");
        expectSameAsIndented("{\"" + ascii + "\":\"" + ascii + "\"}");
        expectSameAsIndented("[\"x" + QByteArray("\xC3\xA9").repeated(length / 2) + "\"]");
        expectSameAsIndented("[\"" + QByteArray("\xF0\x9F\x98\x80").repeated(length / 4) + "\"]");
    }
}

TEST(JsonLayout, GoesFromTheIndentedTextToTheDocumentAndBack)
{
    const QByteArray text = "{\"a\":[1,{\"b\":\"x\"}],\"c\":null}";
    const Layout layout(Document::parse(text));
    const QByteArray indented = layout.bytes(0, layout.size());
    for (const char *token : {"\"a\"", "1", "{\"b\"", "\"b\"", "\"x\"", "\"c\"", "null"}) {
        const qsizetype source = text.indexOf(token);
        const char first = token[0] == '{' ? '{' : 0;
        const qsizetype shown = first ? indented.indexOf("{\n      \"b") : indented.indexOf(token);
        EXPECT_EQ(layout.offsetOf(source), shown) << token;
        EXPECT_EQ(layout.sourceOffset(shown), source) << token;
    }
}

TEST(JsonLayout, AHundredThousandLevelsAndMillionsOfRows)
{
    const Layout deep(Document::parse(QByteArray(100'000, '[') + QByteArray(100'000, ']')));
    EXPECT_EQ(deep.rowCount(), 199'999);
    EXPECT_EQ(deep.bytes(deep.begin(150'000), deep.end(150'000)), QByteArray(200, ' ') + ']');
    const Layout wide(Document::parse("[" + QByteArray("1,").repeated(200'000) + "1]"));
    EXPECT_EQ(wide.rowCount(), 200'003);
    EXPECT_EQ(wide.rowAt(wide.size()), 200'002);
    EXPECT_EQ(wide.bytes(wide.begin(123'456), wide.end(123'456)), "  1,");
}

TEST(JsonReading, CanBeCancelledAndTellsHowFarItCame)
{
    json::Reading reading;
    const QByteArray text = "[" + QByteArray("1,").repeated(2 << 20) + "1]";
    EXPECT_TRUE(Document::parse(text, json::Syntax::Json, &reading).isValid());
    EXPECT_GE(reading.done, text.size() - (2 << 20));
    EXPECT_LE(reading.done, text.size());
    reading.cancelled = true;
    const Document cancelled = Document::parse(text, json::Syntax::Json, &reading);
    EXPECT_FALSE(cancelled.isValid());
    EXPECT_EQ(cancelled.error()->offset, 0);
}

TEST(JsonCompletedPrefix, ClosesWhatIsOpen)
{
    const std::pair<const char *, const char *> rows[] = {
        {"", ""},
        {"x", ""},
        {"[1]", "[1]"},
        {"[", "[]"},
        {"[1", "[1]"}, // a number may go on, but this much came
        {"[1,", "[1]"},
        {"[1,2", "[1,2]"},
        {"[1,\"ab", "[1]"},
        {"[\"ab", "[]"},
        {"{\"a\":1,\"b\"", "{\"a\":1}"},
        {"{\"a\":1,\"b\":[{\"c\":tr", "{\"a\":1,\"b\":[{}]}"},
        {"{\"a\":{\"b\":[true", "{\"a\":{\"b\":[true]}}"},
        {"[1 2]", "[1 ]"},
        {"[1]x", "[1]"},
        {"{\"a\":1,}", "{\"a\":1}"},
        {"[{\"a\":\"\xFF\"}]", "[{}]"},
    };
    for (const auto &[broken, whole] : rows) {
        const QByteArray made = json::completedPrefix(broken);
        EXPECT_EQ(made, whole) << broken;
        EXPECT_TRUE(made.isEmpty() || Document::parse(made).isValid()) << broken;
    }
}

TEST(JsonCompletedPrefix, IsJsonForEveryCutOfRandomDocuments)
{
    const unsigned seed = json::testing::seed();
    SCOPED_TRACE(seed);
    json::testing::RandomJson random(seed);
    for (int i = 0; i < 200; ++i) {
        const QByteArray text = random.document();
        const QByteArray cut = text.first(qsizetype(random.below(unsigned(text.size()))));
        const QByteArray made = json::completedPrefix(cut);
        ASSERT_TRUE(made.isEmpty() || Document::parse(made).isValid()) << cut.toStdString() << "\n"
                                                                       << made.toStdString();
    }
}

} // namespace
