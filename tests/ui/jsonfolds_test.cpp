// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/jsonfolds.h"

#include "support/testmain.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace {

using ui::JsonBlock;
using ui::jsonBlocks;
using Blocks = std::vector<JsonBlock>;

TEST(JsonFolds, FindsBlocksAndCountsTheirChildren)
{
    EXPECT_EQ(
        jsonBlocks(u"{\"a\": [1, 2, {}],\n\"b\": {\n\"c\": null}\n}"),
        (Blocks{{0, 36, 0, 3, 2, false}, {6, 15, 0, 0, 3, true}, {13, 14, 0, 0, 0, false}, {23, 34, 1, 2, 1, false}}));
    EXPECT_EQ(jsonBlocks(u""), Blocks());
    EXPECT_EQ(jsonBlocks(u"[\u2029\u2029]"), (Blocks{{0, 3, 0, 2, 0, true}})) << "a document's line ends";
}

TEST(JsonFolds, OnlyLinesBetweenCanBeFolded)
{
    EXPECT_FALSE(jsonBlocks(u"[1]").front().canFold());
    EXPECT_FALSE(jsonBlocks(u"[\n]").front().canFold());
    EXPECT_TRUE(jsonBlocks(u"[\n1\n]").front().canFold());
}

TEST(JsonFolds, BracketsInStringsAreText)
{
    EXPECT_EQ(jsonBlocks(u"[\"}]\\\"]{\", 1]"), (Blocks{{0, 12, 0, 0, 2, true}}));
    EXPECT_EQ(jsonBlocks(u"[\"open\n]").size(), 1U) << "a string ends with its line";
    EXPECT_EQ(jsonBlocks(u"[\"open\\\n]").size(), 1U);
}

TEST(JsonFolds, AVariableIsAValue)
{
    EXPECT_EQ(jsonBlocks(u"{\"a\": {{count}}, \"b\": [{{x}}, {{y}}]}"),
              (Blocks{{0, 36, 0, 0, 2, false}, {22, 35, 0, 0, 2, true}}));
    EXPECT_EQ(jsonBlocks(u"[{{open]"), (Blocks{{0, 7, 0, 0, 1, true}})) << "while it is being typed";
}

TEST(JsonFolds, BrokenTextKeepsTheBlocksThatAreWhole)
{
    EXPECT_EQ(jsonBlocks(u"{ [1] "), (Blocks{{2, 4, 0, 0, 1, true}}));
    EXPECT_EQ(jsonBlocks(u"] } [1]"), (Blocks{{4, 6, 0, 0, 1, true}}));
    EXPECT_EQ(jsonBlocks(u"{\"a\": [1 }"), (Blocks{{0, 9, 0, 0, 1, false}}));
}

TEST(JsonFolds, NoTextTakesLong)
{
    QElapsedTimer timer;
    timer.start();
    const QString open(500'000, u'[');
    EXPECT_TRUE(jsonBlocks(open).empty());
    EXPECT_TRUE(jsonBlocks(QString(open + QString(500'000, u'}'))).empty());
    EXPECT_EQ(jsonBlocks(QString(open + QString(500'000, u']'))).size(), 500'000U);
    EXPECT_LT(timer.elapsed(), 10'000);
}

} // namespace
