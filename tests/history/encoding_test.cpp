// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/encoding.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

TEST(HistoryEncoding, TextThatUtf8HoldsStaysReadable)
{
    EXPECT_EQ(history::exactUtf8(QStringLiteral("Ä · \U0001F600")), QByteArray("Ä · \U0001F600"));
    EXPECT_EQ(history::exactUtf8(QString()), QByteArray());
    EXPECT_EQ(history::exactUtf8(QString(QChar(0xFFFE))), QByteArray("\xEF\xBF\xBE"));
}

TEST(HistoryEncoding, TextThatUtf8LosesGoesThroughUtf16)
{
    const QString texts[] = {QString(QChar(0xD800)) + u'z', QString(u'z') + QChar(0xDFFF), QString(QChar(0)),
                             QString(u'a') + QChar(0) + u'b', QString(QChar(0xFEFF)) + u'a'};
    for (const QString &text : texts) {
        EXPECT_EQ(history::exactUtf8(text), std::nullopt) << text.toStdString();
        EXPECT_EQ(history::fromUtf16(history::toUtf16(text)), text);
    }
    EXPECT_EQ(history::toUtf16(QStringLiteral("aÄ")), QByteArray("a\0\xC4\0", 4));
}

TEST(HistoryEncoding, HeaderFieldsKeepEveryByte)
{
    const model::HeaderFields fields = {
        {"A", "1"}, {"a", ""}, {"", "no name"}, {"Set-Cookie", "a=1\nb=2"}, {"X", QByteArray("\r\n\0\xFF,3:", 7)},
        {"A", "1"}};
    EXPECT_EQ(history::headersFromNetstrings(history::toNetstrings(fields)), fields);
    EXPECT_EQ(history::toNetstrings({{"Name", "value"}}), QByteArray("4:Name,5:value,"));
    EXPECT_EQ(history::headersFromNetstrings(""), model::HeaderFields());
}

TEST(HistoryEncoding, BrokenHeaderFieldsAreRefused)
{
    for (const char *bytes : {"4:Name,", "4:Name,5:value", "4:Name,6:value,", "4:Name;5:value,", "x", "-1:,0:,",
                              ":,0:,", "99999999999999999999:a,0:,", "9223372036854775807:a,0:,"})
        EXPECT_EQ(history::headersFromNetstrings(bytes), std::nullopt) << bytes;
}

TEST(HistoryEncoding, MaskedRanges)
{
    const std::vector<model::MaskedRange> ranges = {{0, 5}, {1'000'000'000'000, 7}};
    EXPECT_EQ(history::toText(ranges), QStringLiteral("0+5 1000000000000+7"));
    EXPECT_EQ(history::rangesFromText(history::toText(ranges)), ranges);
    EXPECT_EQ(history::rangesFromText(QString()), std::vector<model::MaskedRange>());
    for (const char *text : {"1", "+", "1+", "+1", "a+b", "1+2+3"})
        EXPECT_EQ(history::rangesFromText(QString::fromLatin1(text)), std::nullopt) << text;
}

} // namespace
