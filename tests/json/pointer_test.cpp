// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/pointer.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using json::Pointer;

// RFC 6901, section 5.
TEST(JsonPointer, FollowsTheExamplesOfTheRfc)
{
    const json::Document document =
        json::Document::parse(R"({"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3,
        "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8})");
    ASSERT_TRUE(document.isValid());
    const std::vector<std::pair<const char *, const char *>> cases = {{"/foo", "[\"bar\", \"baz\"]"},
                                                                      {"/foo/0", "\"bar\""},
                                                                      {"/", "0"},
                                                                      {"/a~1b", "1"},
                                                                      {"/c%d", "2"},
                                                                      {"/e^f", "3"},
                                                                      {"/g|h", "4"},
                                                                      {"/i\\j", "5"},
                                                                      {"/k\"l", "6"},
                                                                      {"/ ", "7"},
                                                                      {"/m~0n", "8"}};
    for (const auto &[text, raw] : cases) {
        const std::optional<Pointer> pointer = Pointer::parse(QString::fromLatin1(text));
        ASSERT_TRUE(pointer.has_value()) << text;
        EXPECT_EQ(pointer->toString(), QString::fromLatin1(text));
        const std::optional<json::Value> value = pointer->resolve(document.root());
        ASSERT_TRUE(value.has_value()) << text;
        EXPECT_EQ(value->raw().toByteArray(), QByteArray(raw));
    }
    EXPECT_EQ(Pointer().resolve(document.root())->begin(), document.root().begin());
}

TEST(JsonPointer, RefusesWhatIsNone)
{
    for (const char *text : {"a", " /a", "#/a", "/~", "/~2", "/a~", "/~~0"})
        EXPECT_FALSE(Pointer::parse(QString::fromLatin1(text)).has_value()) << text;
    EXPECT_TRUE(Pointer::parse(u"")->isRoot());
    EXPECT_EQ(Pointer::parse(u"/~01")->tokens(), QStringList(QStringLiteral("~1")));
}

TEST(JsonPointer, FindsNothingWhereNothingIs)
{
    const json::Document document =
        json::Document::parse(R"({"a": [10, [20], {"x": 1}], "s": "text", "1": "one", "d": 1, "d": 2})");
    const auto raw = [&](const char *text) {
        const auto value = Pointer::parse(QString::fromLatin1(text))->resolve(document.root());
        return value ? value->raw().toByteArray() : QByteArray("nothing");
    };
    EXPECT_EQ(raw("/a/0"), QByteArray("10"));
    EXPECT_EQ(raw("/a/1/0"), QByteArray("20"));
    EXPECT_EQ(raw("/a/2/x"), QByteArray("1"));
    EXPECT_EQ(raw("/1"), QByteArray("\"one\""));
    EXPECT_EQ(raw("/d"), QByteArray("1"));
    for (const char *text :
         {"/b", "/a/3", "/a/-", "/a/00", "/a/01", "/a/-1", "/a/+1", "/a/ 1", "/a/1 ", "/a/1.0", "/a/", "/a/x",
          "/a/4294967296", "/a/18446744073709551616", "/s/0", "/a/0/0", "/a/\xD9\xA1"})
        EXPECT_EQ(raw(text), QByteArray("nothing")) << text;
}

TEST(JsonPointer, GoesUpAndDown)
{
    const Pointer pointer = Pointer().child(QStringLiteral("a/b")).child(QStringLiteral("~"));
    EXPECT_EQ(pointer.toString(), QStringLiteral("/a~1b/~0"));
    EXPECT_EQ(pointer.parent().toString(), QStringLiteral("/a~1b"));
    EXPECT_TRUE(pointer.parent().parent().isRoot());
    EXPECT_TRUE(Pointer().parent().isRoot());
    EXPECT_EQ(Pointer::parse(pointer.toString()), pointer);
}

} // namespace
