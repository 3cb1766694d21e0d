// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/document.h"
#include "json/edit.h"
#include "json/pointer.h"
#include "json/write.h"

#include "support/testmain.h"
#include "json/tokens.h"

#include <gtest/gtest.h>

// Where RFC 8259 leaves it to the reader (4, 6, 7, 8.1, 8.2, 9): each case is decided, and stays decided.
namespace {

using json::Document;

struct Free
{
    const char *name;
    QByteArray text;
    QString string; ///< what a text or a number reads as
};

void PrintTo(const Free &each, std::ostream *out)
{
    *out << each.name;
}

class Latitude : public testing::TestWithParam<Free>
{};

QString units(std::initializer_list<char16_t> list)
{
    QString text;
    for (const char16_t unit : list)
        text += QChar(unit);
    return text;
}

TEST_P(Latitude, IsReadAndKept)
{
    const Document document = Document::parse(GetParam().text);
    ASSERT_TRUE(document.isValid()) << document.error()->reason.toStdString();
    EXPECT_EQ(document.root().string(), GetParam().string);
    EXPECT_EQ(json::testing::Tokens(document).shown(), GetParam().text);
    const QByteArray bare = json::minified(document);
    EXPECT_EQ(bare, document.root().raw());
    EXPECT_EQ(json::indented(document), bare);
    if (document.root().isString()) {
        // What it reads as can be written again, as another text for the same.
        const Document again = Document::parse(json::quote(document.root().string()));
        ASSERT_TRUE(again.isValid());
        EXPECT_EQ(again.root().string(), GetParam().string);
    }
}

const Free free_[] = {
    {"HighSurrogateAlone", "\"\\uD800\"", units({0xD800})},
    {"LowSurrogateAlone", "\"\\uDC00\"", units({0xDC00})},
    {"SurrogatesInWrongOrder", "\"\\uDE00\\uD83D\"", units({0xDE00, 0xD83D})},
    {"HighSurrogateTwice", "\"\\uD83D\\uD83D\\uDE00\"", units({0xD83D, 0xD83D, 0xDE00})},
    {"SurrogateBeforeText", "\"\\uD800x\"", units({0xD800, u'x'})},
    {"SurrogateBeforeEscape", "\"\\uD800\\n\"", units({0xD800, u'\n'})},
    {"SurrogateBeforeUtf8", "\"\\uD800\xC3\xA9\"", units({0xD800, 0xE9})},
    {"SurrogateBehindUtf8", "\"\xF0\x9F\x98\x80\\uDE00\"", units({0xD83D, 0xDE00, 0xDE00})},
    {"NulEscaped", "\"a\\u0000b\"", units({u'a', 0, u'b'})},
    {"NoncharacterEscaped", "\"\\uFFFE\\uFFFF\\uFDD0\"", units({0xFFFE, 0xFFFF, 0xFDD0})},
    {"NoncharacterPlain", "\"\xEF\xBF\xBE\xEF\xBF\xBF\xEF\xB7\x90\"", units({0xFFFE, 0xFFFF, 0xFDD0})},
    {"NoncharacterBeyondTheBmp", "\"\xF0\x9F\xBF\xBE\xF4\x8F\xBF\xBF\"", units({0xD83F, 0xDFFE, 0xDBFF, 0xDFFF})},
    {"PrivateUse", "\"\xEE\x80\x80\"", units({0xE000})},
    {"OrderMarkInText", "\"\xEF\xBB\xBF\"", units({0xFEFF})},
    {"OrderMarkEscaped", "\"\\uFEFF\"", units({0xFEFF})},
    {"LineSeparators", "\"\xE2\x80\xA8\xE2\x80\xA9\"", units({0x2028, 0x2029})},
    {"RightToLeft", "\"\xE2\x80\xAE\"", units({0x202E})},
    {"NumberBeyondDouble", "1e400", QStringLiteral("1e400")},
    {"NumberBelowDouble", "-1e-400", QStringLiteral("-1e-400")},
    {"NumberBeyondEveryExponent", "1E+99999999999999999999", QStringLiteral("1E+99999999999999999999")},
    {"NumberWithTenThousandDigits", QByteArray(10000, '7'), QString(10000, u'7')},
    {"NumberBeyondInt64", "-9223372036854775809", QStringLiteral("-9223372036854775809")},
    {"NumberWithLongFraction", "0." + QByteArray(5000, '3'), QString(QStringLiteral("0.") + QString(5000, u'3'))},
    {"MinusZero", "-0", QStringLiteral("-0")},
    {"LongText", '"' + QByteArray(1 << 20, 'x') + '"', QString(1 << 20, u'x')},
};
INSTANTIATE_TEST_SUITE_P(All, Latitude, testing::ValuesIn(free_),
                         [](const auto &test) { return std::string(test.param.name); });

TEST(JsonLatitude, AByteOrderMarkIsSkippedOnceAndKept)
{
    const Document document = Document::parse("\xEF\xBB\xBF{\"a\":1}");
    ASSERT_TRUE(document.isValid());
    EXPECT_EQ(document.root().begin(), 3);
    EXPECT_EQ(json::minified(document), QByteArray("{\"a\":1}"));
    EXPECT_EQ(json::apply(document.text(), json::replaceValue(*document.root().member(u"a"), "2")),
              QByteArray("\xEF\xBB\xBF{\"a\":2}"));
    EXPECT_FALSE(Document::parse("\xEF\xBB\xBF\xEF\xBB\xBF{}").isValid());
    // Other encodings are no JSON text here, and are told by their first bytes.
    for (const QByteArray &text : {QByteArray("\xFF\xFE{\0}\0", 6), QByteArray("\xFE\xFF\0{\0}", 6),
                                   QByteArray("\0\0\xFE\xFF", 4), QByteArray("{\0}\0", 4), QByteArray("\0{\0}", 4)}) {
        const Document other = Document::parse(text);
        ASSERT_FALSE(other.isValid());
        EXPECT_LE(other.error()->offset, 1);
    }
}

TEST(JsonLatitude, ANameMayComeTwiceAndTheFirstIsFound)
{
    const Document document = Document::parse(R"({"a": 1, "\u0061": 2, "": 3, "a": 4})");
    ASSERT_TRUE(document.isValid());
    EXPECT_EQ(document.root().members().size(), 4u);
    EXPECT_EQ(document.root().member(u"a")->raw(), QByteArrayView("1"));
    EXPECT_EQ(document.root().members()[1].name(), QStringLiteral("a"));
    EXPECT_EQ(json::Pointer::parse(u"/")->resolve(document.root())->raw(), QByteArrayView("3"));
}

TEST(JsonLatitude, ANameMayHoldALoneSurrogate)
{
    const Document document = Document::parse(R"({"\uDFFF": 1})");
    ASSERT_TRUE(document.isValid());
    const QString name = units({0xDFFF});
    EXPECT_EQ(document.root().member(name)->raw(), QByteArrayView("1"));
    EXPECT_EQ(json::Pointer(QStringList(name)).resolve(document.root())->raw(), QByteArrayView("1"));
}

class Depth : public testing::TestWithParam<int>
{};

TEST_P(Depth, IsBoundedByMemoryAlone)
{
    const int depth = GetParam();
    const QByteArray arrays = QByteArray(depth, '[') + QByteArray(depth, ']');
    const QByteArray objects = QByteArray("{\"a\":").repeated(depth) + '1' + QByteArray(depth, '}');
    const QByteArray mixed = QByteArray("[{\"a\":").repeated(depth / 2) + "null" + QByteArray("}]").repeated(depth / 2);
    for (const QByteArray &text : {arrays, objects, mixed}) {
        const Document document = Document::parse(text);
        ASSERT_TRUE(document.isValid());
        EXPECT_EQ(document.root().end(), text.size());
        EXPECT_EQ(json::minified(document), text);
        const Document again = Document::parse(json::indented(document));
        ASSERT_TRUE(again.isValid());
        EXPECT_EQ(json::minified(again), text);
        const Document cut = Document::parse(text.chopped(1));
        ASSERT_FALSE(cut.isValid());
        EXPECT_EQ(cut.error()->offset, text.size() - 1);
        const Document crossed = Document::parse(text.chopped(1) + (text.endsWith(']') ? '}' : ']'));
        ASSERT_FALSE(crossed.isValid());
        EXPECT_EQ(crossed.error()->offset, text.size() - 1);
    }
    const Document document = Document::parse(objects);
    json::Value value = document.root();
    for (int i = 0; i < depth; ++i)
        value = *value.member(u"a");
    EXPECT_EQ(value.raw(), QByteArrayView("1"));
    const QByteArray edited = json::apply(objects, json::replaceValue(value, "[2]"));
    EXPECT_EQ(edited.size(), objects.size() + 2);
    EXPECT_TRUE(Document::parse(edited).isValid());
}

INSTANTIATE_TEST_SUITE_P(Levels, Depth, testing::Values(2, 512, 100000));

} // namespace
