// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/document.h"
#include "json/edit.h"
#include "json/write.h"

#include "support/testmain.h"
#include "json/randomjson.h"
#include "json/tokens.h"

#include <gtest/gtest.h>

// Own texts in the classes of the well-known conformance suites for RFC 8259: what must be read, what must not, and
// what each reader may decide for itself.
namespace {

using json::Document;
using json::testing::Tokens;

std::string readable(const QByteArray &text)
{
    return text.left(200).toPercentEncoding(" {}[]\":,\\.+").toStdString();
}

/// Line and column as an editor counts them, worked out another way than the scanner does.
std::pair<int, int> placeOf(const QByteArray &text, qsizetype offset)
{
    int line = 1;
    int column = 1;
    for (qsizetype i = text.startsWith("\xEF\xBB\xBF") ? 3 : 0; i < offset; ++i) {
        const bool isContinuation = (quint8(text[i]) & 0xC0) == 0x80;
        column = text[i] == '\n' ? 1 : column + (isContinuation ? 0 : 1);
        line += text[i] == '\n';
    }
    return {line, column};
}

/// The error is at the first byte that no JSON text has after the bytes before it. Of a broken UTF-8 sequence that is
/// the first byte of the sequence.
void expectFirstWrongByte(const QByteArray &text, const json::Error &error)
{
    EXPECT_EQ(std::pair(error.line, error.column), placeOf(text, error.offset)) << readable(text);
    EXPECT_FALSE(error.reason.isEmpty());
    const Document before = Document::parse(text.first(error.offset));
    if (!before.isValid()) {
        EXPECT_EQ(before.error()->offset, error.offset) << readable(text);
    }
    if (error.offset < text.size()) {
        const Document with = Document::parse(text.first(error.offset + 1));
        ASSERT_FALSE(with.isValid()) << readable(text);
        EXPECT_EQ(with.error()->offset, error.offset) << readable(text);
    }
}

/// Everything of a valid text can be seen, and no layout changes a token.
void expectEveryByteShown(const QByteArray &text)
{
    SCOPED_TRACE(readable(text));
    const Document document = Document::parse(text);
    ASSERT_TRUE(document.isValid()) << document.error()->reason.toStdString();
    EXPECT_EQ(document.text(), text);
    const Tokens tokens(document);
    EXPECT_EQ(tokens.shown(), text);
    for (const QByteArray &laidOut : {json::minified(document), json::indented(document), json::indented(document, 0),
                                      json::indented(document, 4, "\r\n")}) {
        const Document again = Document::parse(laidOut);
        ASSERT_TRUE(again.isValid()) << readable(laidOut);
        EXPECT_EQ(Tokens(again).tokens(), tokens.tokens());
    }
    EXPECT_EQ(json::apply(text, json::replaceValue(document.root(), document.root().raw().toByteArray())), text);
}

class ValidJson : public testing::TestWithParam<QByteArray>
{};

TEST_P(ValidJson, ShowsEveryByte)
{
    expectEveryByteShown(GetParam());
    expectEveryByteShown(" \t\r\n" + GetParam() + "\n \r\t");
    expectEveryByteShown("[" + GetParam() + "]");
    expectEveryByteShown("{\"k\" :\n" + GetParam() + " , \"k\":" + GetParam() + "}");
}

const QByteArray validNumbers[] = {"0",
                                   "-0",
                                   "1",
                                   "-1",
                                   "10",
                                   "123456789",
                                   "0.0",
                                   "-0.0",
                                   "1.0",
                                   "1.10",
                                   "0.001",
                                   "-1.5e300",
                                   "1E5",
                                   "1e+5",
                                   "1e-5",
                                   "0e1",
                                   "0E+1",
                                   "0.0e-0",
                                   "1e00",
                                   "1e01",
                                   "1e-00",
                                   "-1.5E-07",
                                   "9007199254740993",
                                   "-9223372036854775808",
                                   "18446744073709551616",
                                   "0.1234567890123456789012345678901234567890"};
INSTANTIATE_TEST_SUITE_P(Numbers, ValidJson, testing::ValuesIn(validNumbers));

const QByteArray validWordsAndContainers[] = {"true",
                                              "false",
                                              "null",
                                              "[]",
                                              "{}",
                                              "[ ]",
                                              "{ }",
                                              "[\n]",
                                              "{\r\n}",
                                              "[\t\t]",
                                              "[1]",
                                              "[1,2]",
                                              "[1 , 2]",
                                              "[1\n,\n2]",
                                              "[[]]",
                                              "[[],[[]]]",
                                              "[{}]",
                                              "[[[[[[[[[[]]]]]]]]]]",
                                              "{\"a\":1}",
                                              "{\"\":0}",
                                              "{\"a\" : 1}",
                                              "{\"a\"\n:\n1}",
                                              "{\"a\":1,\"a\":2}",
                                              "{\"a\":1,\"\\u0061\":1}",
                                              "{\"a\":{\"a\":{\"a\":{}}}}",
                                              "{\"b\":1,\"a\":2,\"c\":3}",
                                              "{\"a\":[],\"b\":{},\"c\":\"\",\"d\":null}",
                                              "[null,true,false,\"\",0,{},[]]",
                                              "[true,true]",
                                              "[1,null,null,2]"};
INSTANTIATE_TEST_SUITE_P(Containers, ValidJson, testing::ValuesIn(validWordsAndContainers));

const QByteArray validStrings[] = {"\"\"",
                                   "\" \"",
                                   "\"a\"",
                                   "\"\\\"\"",
                                   "\"\\\\\"",
                                   "\"\\/\"",
                                   "\"\\b\\f\\n\\r\\t\"",
                                   "\"\\\\\\\"\"",
                                   "\"\\\\u0000\"",
                                   "\"\\u0000\"",
                                   "\"\\u0022\"",
                                   "\"\\u005c\"",
                                   "\"\\u00e9\\u20AC\"",
                                   "\"\\uD83D\\uDE00\"",
                                   "\"\\ud83d\\ude00\"",
                                   "\"\\uABCD\\uabcd\\uAbCd\"",
                                   "\"\x7F\"",
                                   "\"\xC2\x80\"",
                                   "\"\xDF\xBF\"",
                                   "\"\xE0\xA0\x80\"",
                                   "\"\xED\x9F\xBF\"",
                                   "\"\xEE\x80\x80\"",
                                   "\"\xF0\x90\x80\x80\"",
                                   "\"\xF4\x8F\xBF\xBF\"",
                                   "\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\"",
                                   "\"e\xCC\x81\"",
                                   "\"\xE2\x80\xA8\xE2\x80\xA9\"",
                                   "\"\xC2\xA0\"",
                                   "\"//\"",
                                   "\"/* */\"",
                                   "\"[{]},:\"",
                                   "\"'\"",
                                   "\"{{name}}\"",
                                   "{\"\\\"\":0}",
                                   "{\"\\u0000\":0}",
                                   "{\"[{]},:\":0}",
                                   "{\"\xC3\xA9\":\"\xC3\xA9\"}"};
INSTANTIATE_TEST_SUITE_P(Strings, ValidJson, testing::ValuesIn(validStrings));

struct Wrong
{
    QByteArray text;
    qsizetype offset; ///< of the first byte that is wrong; the length when the text ends too early
};

void PrintTo(const Wrong &wrong, std::ostream *out)
{
    *out << readable(wrong.text);
}

class InvalidJson : public testing::TestWithParam<Wrong>
{};

TEST_P(InvalidJson, NamesTheFirstWrongByte)
{
    const Document document = Document::parse(GetParam().text);
    ASSERT_FALSE(document.isValid());
    EXPECT_EQ(document.error()->offset, GetParam().offset) << document.error()->reason.toStdString();
    expectFirstWrongByte(GetParam().text, *document.error());
    EXPECT_FALSE(document.object().has_value());
    EXPECT_EQ(document.text(), GetParam().text);
    // The place moves along with what stands in front.
    const QByteArray further = "[{\n \"\xC3\xA9\": " + GetParam().text;
    const Document moved = Document::parse(further);
    ASSERT_FALSE(moved.isValid());
    expectFirstWrongByte(further, *moved.error());
}

const Wrong wrongWords[] = {
    {"", 0},         {" ", 1},         {"\n", 1},   {"\r\n\t ", 4}, {"t", 1},         {"tru", 3},     {"trux", 3},
    {"fals", 4},     {"nul", 3},       {"nulL", 3}, {"nulls", 4},   {"truefalse", 4}, {"True", 0},    {"TRUE", 0},
    {"Null", 0},     {"None", 0},      {"a", 0},    {"'a'", 0},     {"`a`", 0},       {"NaN", 0},     {"nan", 1},
    {"Infinity", 0}, {"undefined", 0}, {"*", 0},    {"<null>", 0},  {"&", 0},         {"\\u0031", 0}, {"{{n}}", 1}};
INSTANTIATE_TEST_SUITE_P(Words, InvalidJson, testing::ValuesIn(wrongWords));

const Wrong wrongNumbers[] = {
    {"+1", 0},       {"-", 1},     {"--1", 1},  {"-a", 1},    {"- 1", 1},   {"-Infinity", 1}, {"-NaN", 1},
    {"01", 1},       {"-01", 2},   {"00", 1},   {"-00.5", 2}, {"1.", 2},    {"1.]", 2},       {"-1.", 3},
    {".5", 0},       {"-.5", 1},   {"1.e1", 2}, {"1..2", 2},  {"1.2.3", 3}, {"1.-2", 2},      {"1e", 2},
    {"1E", 2},       {"1e+", 3},   {"1e-", 3},  {"1e+-1", 3}, {"1eE2", 2},  {"0e", 2},        {"0e+", 3},
    {"1e1.5", 3},    {"1e1e1", 3}, {"0x10", 1}, {"0b1", 1},   {"0o7", 1},   {"1_000", 1},     {"1,000", 1},
    {"1'000", 1},    {"1 000", 2}, {"1 2", 2},  {"1a", 1},    {"1.5f", 3},  {"1L", 1},        {"2.-", 2},
    {"-2.", 3},      {"9.e+", 2},  {"0.", 2},   {"0.e1", 2},  {"1+2", 1},   {"1/2", 1},       {"\xEF\xBC\x91", 0},
    {"1\xC2\xA0", 1}};
INSTANTIATE_TEST_SUITE_P(Numbers, InvalidJson, testing::ValuesIn(wrongNumbers));

const Wrong wrongContainers[] = {{"[", 1},
                                 {"{", 1},
                                 {"]", 0},
                                 {"}", 0},
                                 {",", 0},
                                 {":", 0},
                                 {"[1", 2},
                                 {"[1,", 3},
                                 {"[1 ", 3},
                                 {"[,]", 1},
                                 {"[,1]", 1},
                                 {"[1,]", 3},
                                 {"[1,,2]", 3},
                                 {"[1 2]", 3},
                                 {"[1:2]", 2},
                                 {"[\"a\":1]", 4},
                                 {"[\"a\" \"b\"]", 5},
                                 {"[1}", 2},
                                 {"[1]]", 3},
                                 {"[1],", 3},
                                 {"[][]", 2},
                                 {"[]{}", 2},
                                 {"[[]", 3},
                                 {"[(1)]", 1},
                                 {"[...]", 1},
                                 {"{]", 1},
                                 {"{,}", 1},
                                 {"{:1}", 1},
                                 {"{1:1}", 1},
                                 {"{a:1}", 1},
                                 {"{'a':1}", 1},
                                 {"{null:1}", 1},
                                 {"{[]:1}", 1},
                                 {"{{}}", 1},
                                 {"{\"a\"}", 4},
                                 {"{\"a\"", 4},
                                 {"{\"a\",\"b\"}", 4},
                                 {"{\"a\" 1}", 5},
                                 {"{\"a\"=1}", 4},
                                 {"{\"a\"::1}", 5},
                                 {"{\"a\":", 5},
                                 {"{\"a\":}", 5},
                                 {"{\"a\":,}", 5},
                                 {"{\"a\":1", 6},
                                 {"{\"a\":1]", 6},
                                 {"{\"a\":1,", 7},
                                 {"{\"a\":1,}", 7},
                                 {"{\"a\":1,,\"b\":2}", 7},
                                 {"{\"a\":1;\"b\":2}", 6},
                                 {"{\"a\":1 \"b\":2}", 7},
                                 {"{\"a\":1:2}", 6},
                                 {"{\"a\":\"b\":\"c\"}", 8},
                                 {"{\"a\":1,1}", 7},
                                 {"{\"a\":1,b", 7},
                                 {"{}{}", 2},
                                 {"{} x", 3},
                                 {"{}}", 2},
                                 {"{}#", 2},
                                 {"{\"a\":{\"b\":[1,{\"c\":tru}]}}", 21}};
INSTANTIATE_TEST_SUITE_P(Containers, InvalidJson, testing::ValuesIn(wrongContainers));

const Wrong wrongStrings[] = {{"\"", 1},
                              {"\"a", 2},
                              {"\"\\", 2},
                              {"\"\\\"", 3},
                              {"\"\\u", 3},
                              {"\"\\u1", 4},
                              {"\"\\u12", 5},
                              {"\"\\u123\"", 6},
                              {"\"\\u12G4\"", 5},
                              {"\"\\u 123\"", 3},
                              {"\"\\u-123\"", 3},
                              {"\"\\U0041\"", 2},
                              {"\"\\x41\"", 2},
                              {"\"\\a\"", 2},
                              {"\"\\0\"", 2},
                              {"\"\\'\"", 2},
                              {"\"\\v\"", 2},
                              {"\"\\ \"", 2},
                              {"\"\\\n\"", 2},
                              {"\"\\\xC3\xA9\"", 2},
                              {"\"\\uD800\\u\"", 9},
                              {"\"a\nb\"", 2},
                              {"\"a\tb\"", 2},
                              {"\"a\rb\"", 2},
                              {"\"\x1F\"", 1},
                              {QByteArray("\"\0\"", 3), 1},
                              {"\"a\"b", 3},
                              {"\"a\" \"b\"", 4},
                              {"\"a\"\"b\"", 3},
                              {"{\"a\nb\":1}", 3},
                              {"{\"\\q\":1}", 3}};
INSTANTIATE_TEST_SUITE_P(Strings, InvalidJson, testing::ValuesIn(wrongStrings));

const Wrong wrongSurroundings[] = {{"// x\n1", 0},
                                   {"/* x */1", 0},
                                   {"1 // x", 2},
                                   {"[1 /*x*/]", 3},
                                   {"[1,//x\n2]", 3},
                                   {"#1", 0},
                                   {"1#", 1},
                                   {"\x0C"
                                    "1",
                                    0},
                                   {"\x0B"
                                    "1",
                                    0},
                                   {"[1,\x0C"
                                    "2]",
                                    3},
                                   {"\xC2\xA0"
                                    "1",
                                    0},
                                   {"\xE2\x81\xA0"
                                    "1",
                                    0},
                                   {"1\xE2\x80\xA8", 1},
                                   {"[1\xE3\x80\x80]", 2},
                                   {"\x1E{}", 0},
                                   {"{}\x1A", 2},
                                   {QByteArray("\0", 1), 0},
                                   {QByteArray("1\0", 2), 1},
                                   {QByteArray("[\0]", 3), 1},
                                   {"\xEF\xBB\xBF", 3},
                                   {"\xEF\xBB\xBF ", 4},
                                   {"\xEF\xBB\xBF\xEF\xBB\xBF"
                                    "1",
                                    3},
                                   {" \xEF\xBB\xBF"
                                    "1",
                                    1},
                                   {"1\xEF\xBB\xBF", 1},
                                   {"\xEF\xBB", 0},
                                   {"\xEF\xBB\xBFx", 3}};
INSTANTIATE_TEST_SUITE_P(Surroundings, InvalidJson, testing::ValuesIn(wrongSurroundings));

// Bytes that are no UTF-8 (Unicode 15, table 3-7): the place is that of the first byte of the broken sequence.
const Wrong wrongBytes[] = {{"\"\x80\"", 1},
                            {"\"a\xBF\"", 2},
                            {"\"\xC3\"", 1},
                            {"\"\xC3(\"", 1},
                            {"\"\xC3", 1},
                            {"\"\xE2\x82\"", 1},
                            {"\"\xE2(\xAC\"", 1},
                            {"\"\xE2\x82", 1},
                            {"\"\xF0\x9F\x98\"", 1},
                            {"\"\xF0\x9F\x98", 1},
                            {"\"\xC0\x80\"", 1},
                            {"\"\xC0\xAF\"", 1},
                            {"\"\xC1\xBF\"", 1},
                            {"\"\xE0\x80\x80\"", 1},
                            {"\"\xE0\x9F\xBF\"", 1},
                            {"\"\xF0\x80\x80\x80\"", 1},
                            {"\"\xF0\x8F\xBF\xBF\"", 1},
                            {"\"\xED\xA0\x80\"", 1},
                            {"\"\xED\xBF\xBF\"", 1},
                            {"\"\xED\xA0\xBD\xED\xB8\x80\"", 1},
                            {"\"\xF4\x90\x80\x80\"", 1},
                            {"\"\xF5\x80\x80\x80\"", 1},
                            {"\"\xF8\x88\x80\x80\x80\"", 1},
                            {"\"\xFE\"", 1},
                            {"\"\xFF\"", 1},
                            {"\"\xC3\xA9\xE9\"", 3},
                            {"\xFF\xFE"
                             "1",
                             0},
                            {QByteArray("\xFE\xFF\0{\0}", 6), 0},
                            {QByteArray("{\0}\0", 4), 1},
                            {"{\"\xFF\":1}", 2},
                            {"[\xFF]", 1},
                            {"1\xFF", 1},
                            {"\xE9", 0}};
INSTANTIATE_TEST_SUITE_P(Bytes, InvalidJson, testing::ValuesIn(wrongBytes));

TEST(JsonBytes, EveryByteIsAllowedWhereRfc8259AllowsIt)
{
    const auto offset = [](const QByteArray &text) {
        const Document document = Document::parse(text);
        if (document.isValid())
            return qsizetype(-1);
        expectFirstWrongByte(text, *document.error());
        return document.error()->offset;
    };
    constexpr qsizetype valid = -1;
    for (int byte = 0; byte <= 0xFF; ++byte) {
        SCOPED_TRACE(byte);
        const QByteArray one(1, char(byte));
        const auto isOneOf = [&](const char *bytes) { return byte != 0 && QByteArrayView(bytes).contains(char(byte)); };
        const bool isBlank = isOneOf(" \t\n\r");
        EXPECT_EQ(offset(one) == valid, isOneOf("0123456789"));
        EXPECT_EQ(offset(one + "null") == valid, isBlank);
        EXPECT_EQ(offset("null" + one), isBlank ? valid : 4);
        EXPECT_EQ(offset("[1" + one + "2]"), isOneOf(",.eE0123456789") ? valid : isBlank || byte == ']' ? 3 : 2);
        EXPECT_EQ(offset("{\"a\"" + one + "1}"), byte == ':' ? valid : isBlank ? 5 : 4);
        if (isOneOf("\"\\"))
            EXPECT_EQ(offset('"' + one + '"'), byte == '"' ? 2 : 3);
        else
            EXPECT_EQ(offset('"' + one + '"'), byte < 0x20 || byte > 0x7F ? 1 : valid);
        EXPECT_EQ(offset("\"\\" + one + "a\""), isOneOf("\"\\/bfnrt") ? valid : byte == 'u' ? 4 : 2);
        EXPECT_EQ(offset("\"\\u00" + one + "0\""), isOneOf("0123456789abcdefABCDEF") ? valid : 5);
    }
}

TEST(JsonBytes, AnyBytesAreReadOrPlaced)
{
    const unsigned seed = json::testing::seed();
    SCOPED_TRACE("TEST_SEED=" + std::to_string(seed));
    json::testing::RandomJson random(seed);
    for (int round = 0; round < 5000; ++round) {
        QByteArray text = random.document();
        for (unsigned i = random.below(4); i > 0; --i) {
            const auto at = qsizetype(random.below(unsigned(text.size()) + 1));
            static constexpr char bytes[] = "\"\\{}[],:0-.eu \n\xFF\xC3\xA9\x80";
            const char byte = random.below(2) ? char(random.below(256)) : bytes[random.below(sizeof bytes)];
            text.replace(at, qsizetype(random.below(3)), QByteArray(qsizetype(random.below(2)), byte));
        }
        const Document document = Document::parse(text);
        if (document.isValid())
            ASSERT_EQ(Tokens(document).shown(), text) << readable(text);
        else
            expectFirstWrongByte(text, *document.error());
        ASSERT_FALSE(testing::Test::HasFailure()) << readable(text);
    }
}

} // namespace
