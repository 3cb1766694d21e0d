// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/bodytext.h"

#include "support/testmain.h"
#include "ui/standins.h"

#include <gtest/gtest.h>

#include <random>

namespace {

using ui::BodyText;

QString lines(QString text)
{
    return text.replace(u'\n', QChar::ParagraphSeparator);
}

/// A body out of pieces that are awkward to count.
QByteArray randomBody(std::mt19937 &random, int pieces)
{
    static const QByteArrayList parts{"a",  "{\"b\": 1}",     "\n",           "\r\n",
                                      "\r", "\xC3\xA4",       "\xE2\x82\xAC", "\xF0\x9F\x98\x80",
                                      "\t", "\xE2\x80\xA8",   "\xC2\xA0",     "\xF0\x9F\x98\x81",
                                      " ",  "\xE2\x80\xA9\n", "\xE2\x80\xAE", ""};
    QByteArray body;
    for (int i = 0; i < pieces; ++i)
        body += parts[qsizetype(random() % size_t(parts.size()))];
    return body;
}

TEST(BodyText, OffsetsCountUnitsAndLineEnds)
{
    const BodyText text(QStringLiteral("a\u00E4\u20AC\U0001F600\r\nb").toUtf8());
    EXPECT_EQ(text.units(), 7);
    const std::pair<int, int> places[] = {{0, 0}, {1, 1}, {2, 3}, {3, 6}, {5, 10}, {6, 12}, {7, 13}};
    for (const auto &[position, byte] : places) {
        EXPECT_EQ(text.byteAt(position), byte) << position;
        EXPECT_EQ(text.positionAt(byte), position) << byte;
    }
    EXPECT_EQ(text.byteAt(99), 13);
    EXPECT_EQ(text.byteAt(4), 10) << "inside a pair";
    EXPECT_EQ(text.positionAt(11), 5) << "inside CRLF";
}

TEST(BodyText, KnowsItsLineEnds)
{
    EXPECT_FALSE(BodyText("a\nb\n").hasMixedLineEnds());
    EXPECT_FALSE(BodyText("a\r\nb\r\n").hasMixedLineEnds());
    EXPECT_FALSE(BodyText("a\rb\n").hasMixedLineEnds());
    EXPECT_TRUE(BodyText("a\r\nb\n").hasMixedLineEnds());
    EXPECT_EQ(BodyText("ab\r\nabc").longestLine(), 4);
    EXPECT_EQ(BodyText("").longestLine(), 0);
}

TEST(BodyText, KnowsWhatIsNoText)
{
    EXPECT_TRUE(BodyText("{}").isText());
    EXPECT_TRUE(BodyText("").isText());
    for (const char *bytes : {"\xEF\xBB\xBF{}", "\"\xFF\"", "\"\xC3\"", "\"\xED\xA0\x80\""})
        EXPECT_FALSE(BodyText(bytes).isText()) << bytes;
}

TEST(BodyText, ShowsStandInsForWhatAnEditorWouldBreakOrHide)
{
    const QString text = QStringLiteral("a\u2028\u2029\r\u202E\u200B\u00A0\t\uFEFF!");
    const BodyText body(text.toUtf8() + "\r\n");
    const QString shown = body.shown(0, body.units());
    EXPECT_EQ(shown.size(), body.units());
    EXPECT_EQ(shown.count(QChar::ParagraphSeparator), 1) << "the line end alone";
    EXPECT_FALSE(shown.contains(QChar(0x2028)) || shown.contains(QChar(0x202E)) || shown.contains(u'\r'));
    EXPECT_EQ(ui::withoutStandIns(shown.chopped(1)), text);
    EXPECT_EQ(ui::codeOf(shown[4]), QStringLiteral("U+202E"));
    EXPECT_TRUE(ui::isUnseen(shown[4]));
    EXPECT_TRUE(ui::isUnseen(QChar(0xA0)));
    EXPECT_FALSE(ui::isUnseen(u'\t'));
    EXPECT_FALSE(ui::isUnseen(u'a'));
}

TEST(BodyText, OnlyCharactersThatDifferAreAnEdit)
{
    const BodyText body("{\r\n\"a\": 1\r\n}");
    EXPECT_EQ(body.editFor(0, 99, lines(QStringLiteral("{\n\"a\": 1\n}")), "\n"), std::nullopt);
    EXPECT_EQ(body.editFor(0, 99, lines(QStringLiteral("{\n\"a\": 12\n}")), "\r\n"), (json::Edit{9, 0, "2"}));
    EXPECT_EQ(body.editFor(1, 1, lines(QStringLiteral("\n")), "\r\n"), (json::Edit{1, 0, "\r\n"}));
    EXPECT_EQ(body.editFor(3, 4, QString(QChar(0xD83D)), "\n"), (json::Edit{4, 1, "\\ud83d"}));
    EXPECT_EQ(body.editFor(0, 0, ui::withStandIns(QStringLiteral("\u2029")), "\n"), (json::Edit{0, 0, "\xE2\x80\xA9"}));
}

TEST(BodyText, ASpliceCutsNoCharacter)
{
    const auto splice = [](const char *from, const char *to) { return BodyText(from).spliceTo(BodyText(to)); };
    // U+1F600 and U+1F601 share three bytes and their first unit.
    EXPECT_EQ(splice("\xF0\x9F\x98\x80", "\xF0\x9F\x98\x81"), (BodyText::Splice{0, 2, QStringLiteral("\U0001F601")}));
    EXPECT_EQ(splice("a\nb", "a\r\nb").removed, splice("a\nb", "a\r\nb").inserted.size());
    EXPECT_EQ(splice("a\rb", "a\r\nb").inserted, lines(QStringLiteral("\n")));
    EXPECT_EQ(splice("{}", "{}"), (BodyText::Splice{2, 0, {}}));
}

/// Whatever is done to the units shown is done to the bytes, and the other way round.
TEST(BodyText, UnitsAndBytesStayInStep)
{
    std::mt19937 random(20260101);
    for (int round = 0; round < 5000; ++round) {
        const BodyText from(randomBody(random, int(random() % 12)));
        const BodyText to(randomBody(random, int(random() % 12)));
        QString shown = from.shown(0, from.units());
        ASSERT_EQ(shown.size(), from.units());
        const BodyText::Splice splice = from.spliceTo(to);
        shown.replace(splice.position, splice.removed, splice.inserted);
        ASSERT_EQ(shown, to.shown(0, to.units()))
            << from.bytes().toPercentEncoding().constData() << " to " << to.bytes().toPercentEncoding().constData();
        for (qsizetype position = 0; position <= from.units(); ++position) {
            const qsizetype there = from.positionAt(from.byteAt(position));
            ASSERT_TRUE(there == position || there == position + 1) << position;
        }
        const QString made = to.shown(0, to.units());
        const auto edit = from.editFor(0, from.units(), made, "\n");
        const QByteArray bytes = edit ? json::apply(from.bytes(), *edit) : from.bytes();
        if (!bytes.contains("\r\n") && !from.bytes().contains("\r\n")) { // where a CR meets a line feed they become one
            ASSERT_EQ(BodyText(bytes).shown(0, made.size()), made);
        }
    }
}

} // namespace
