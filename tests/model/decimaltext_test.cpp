// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/decimaltext.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using model::DecimalText;

DecimalText number(const QByteArray &text)
{
    const auto parsed = DecimalText::parse(text);
    EXPECT_TRUE(parsed.has_value()) << text.constData();
    return parsed.value_or(DecimalText());
}

TEST(DecimalText, EqualNumbersAreEqualHoweverWritten)
{
    const QByteArrayList same[] = {
        {"100", "100.0", "1e2", "1E+2", "0.1e3", "1000e-1", "+100", "00100", "100.000e0", "0.00001e7"},
        {"0", "-0", "0.0", "-0.000", "0e5", "0e-99999999999999999999", "000"},
        {"-1.5", "-15e-1", "-0.15E1", "-1.50"},
        {"9007199254740993", "9007199254740993.0", "9.007199254740993e15"},
    };
    for (const QByteArrayList &texts : same) {
        for (const QByteArray &a : texts) {
            for (const QByteArray &b : texts)
                EXPECT_EQ(number(a).compare(number(b)), 0) << a.constData() << ' ' << b.constData();
        }
    }
}

TEST(DecimalText, OrdersEveryPair)
{
    const QByteArrayList ascending = {"-1e999999999999999999999",
                                      "-1e400",
                                      "-9223372036854775809",
                                      "-9223372036854775808",
                                      "-100.0000000000000000000000000000001",
                                      "-100",
                                      "-99.9",
                                      "-1e-400",
                                      "0",
                                      "1e-999999999999999999999",
                                      "1e-401",
                                      "1e-400",
                                      "0.0999",
                                      "0.1",
                                      "0.11",
                                      "0.2",
                                      "1",
                                      "9.99",
                                      "10",
                                      "99",
                                      "100",
                                      "100.0000000000000000000000000000001",
                                      "9007199254740992",
                                      "9007199254740993",
                                      "9223372036854775807",
                                      "9223372036854775808",
                                      "1e308",
                                      "1e309"};
    for (qsizetype i = 0; i < ascending.size(); ++i) {
        for (qsizetype j = 0; j < ascending.size(); ++j) {
            const int order = number(ascending[i]).compare(number(ascending[j]));
            EXPECT_EQ(order < 0, i < j) << ascending[i].constData() << ' ' << ascending[j].constData();
            EXPECT_EQ(order == 0, i == j) << ascending[i].constData() << ' ' << ascending[j].constData();
        }
    }
}

TEST(DecimalText, RefusesWhatIsNoNumber)
{
    for (const char *text : {"",    "-",  "+",  ".",  ".5",  "5.",  "1e",  "1e+", "e1",  "1.e1",  "1.5.5",
                             "--1", "1 ", " 1", "1a", "0x1", "INF", "NaN", "1,5", "1_0", "1e1.5", "\xD9\xA1"})
        EXPECT_FALSE(DecimalText::parse(text).has_value()) << text;
}

TEST(DecimalText, WholeNumbersHaveDigits)
{
    const std::pair<const char *, const char *> rows[] = {{"0", "0"},
                                                          {"-0.0", "0"},
                                                          {"1.0", "1"},
                                                          {"1e3", "1000"},
                                                          {"-12.50e2", "-1250"},
                                                          {"1.5", ""},
                                                          {"1e-1", ""},
                                                          {"1e39", "1000000000000000000000000000000000000000"},
                                                          {"1e40", ""},
                                                          {"1e99999999999999999999", ""}};
    for (const auto &[text, digits] : rows)
        EXPECT_EQ(number(text).wholeDigits(), QByteArray(digits)) << text;
    EXPECT_TRUE(number("1e99999999999999999999").isWhole());
    EXPECT_FALSE(number("1e-99999999999999999999").isWhole());
    EXPECT_TRUE(number("0e-5").isWhole());
    EXPECT_EQ(number("-2.5").magnitude().compare(number("2.5")), 0);
}

} // namespace
