// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/edit.h"
#include "json/write.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

json::Document parsed(const QByteArray &text)
{
    json::Document document = json::Document::parse(text);
    EXPECT_TRUE(document.isValid()) << text.constData();
    return document;
}

QByteArray inserted(const QByteArray &text, qsizetype position)
{
    const json::Document document = parsed(text);
    return json::apply(text, json::insertMember(document.root(), position, u"n", "1"));
}

QByteArray removed(const QByteArray &text, qsizetype position)
{
    const json::Document document = parsed(text);
    return json::apply(text, json::removeMember(document.root(), position));
}

TEST(JsonEdit, InsertsWithTheNeighboursLayout)
{
    EXPECT_EQ(inserted("{}", 0), QByteArray("{\n  \"n\": 1\n}"));
    EXPECT_EQ(inserted("{\r\n  \"a\": 2\r\n}", 1), QByteArray("{\r\n  \"a\": 2,\r\n  \"n\": 1\r\n}"));
    EXPECT_EQ(inserted("{\r\n  \"a\": 2\r\n}", 0), QByteArray("{\r\n  \"n\": 1,\r\n  \"a\": 2\r\n}"));
    EXPECT_EQ(inserted("{\"a\":2,\"b\":3}", 1), QByteArray("{\"a\":2,\"n\":1,\"b\":3}"));
    EXPECT_EQ(inserted("{\"a\": 2, \"b\": 3}", 2), QByteArray("{\"a\": 2, \"b\": 3, \"n\": 1}"));
    EXPECT_EQ(inserted("{\"a\": 2, \"b\": 3}", 0), QByteArray("{\"n\": 1, \"a\": 2, \"b\": 3}"));
}

TEST(JsonEdit, InsertsIntoAnEmptyNestedObjectAtItsDepth)
{
    const QByteArray text = "{\n  \"error\": {}\n}";
    const json::Document document = parsed(text);
    EXPECT_EQ(json::apply(text, json::insertMember(*document.root().member(u"error"), 0, u"code", "\"x\"")),
              QByteArray("{\n  \"error\": {\n    \"code\": \"x\"\n  }\n}"));
}

TEST(JsonEdit, RemovesWithTheComma)
{
    EXPECT_EQ(removed("{\n  \"a\": 1,\n  \"b\": 2\n}", 0), QByteArray("{\n  \"b\": 2\n}"));
    EXPECT_EQ(removed("{\n  \"a\": 1,\n  \"b\": 2\n}", 1), QByteArray("{\n  \"a\": 1\n}"));
    EXPECT_EQ(removed("{\n  \"a\": 1\n}", 0), QByteArray("{}"));
}

TEST(JsonEdit, DifferenceIsTheSmallestSplice)
{
    EXPECT_EQ(json::difference("abcd", "abXd"), (json::Edit{2, 1, "X"}));
    EXPECT_EQ(json::difference("aa", "aaa"), (json::Edit{2, 0, "a"}));
    EXPECT_EQ(json::difference("aaa", "aa"), (json::Edit{2, 1, ""}));
}

} // namespace
