// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "json/edit.h"
#include "json/write.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using json::Document;
using json::Kind;
using json::Syntax;

TEST(JsonTemplate, AVariableMayStandForAValue)
{
    const Document document =
        Document::parse(R"({"a": {{n}}, "b": [{{$randomInt 1 5}}, 2], "c": "{{x}}"})", Syntax::Template);
    ASSERT_TRUE(document.isValid()) << qPrintable(document.error()->reason);
    const json::Value root = document.root();
    EXPECT_TRUE(root.isObject());
    const json::Value a = *root.member(u"a");
    EXPECT_EQ(a.kind(), Kind::Placeholder);
    EXPECT_EQ(a.raw(), QByteArrayView("{{n}}"));
    EXPECT_EQ(a.string(), QStringLiteral("{{n}}"));
    const std::vector<json::Value> b = root.member(u"b")->elements();
    ASSERT_EQ(b.size(), 2u);
    EXPECT_EQ(b[0].raw(), QByteArrayView("{{$randomInt 1 5}}"));
    EXPECT_EQ(b[1].raw(), QByteArrayView("2"));
    EXPECT_EQ(root.member(u"c")->kind(), Kind::String);
}

TEST(JsonTemplate, IsNoJson)
{
    EXPECT_FALSE(Document::parse(R"({"a": {{n}}})").isValid());
    EXPECT_EQ(Document::parse("{{n}}", Syntax::Template).root().kind(), Kind::Placeholder);
}

TEST(JsonTemplate, MustEndAndHoldNoBraceQuoteOrLineBreak)
{
    for (const char *text : {"{{", "{{n", "{{n}", "{{n} }", "{{a{b}}", "{{\"a\"}}", "{{a\n}}", "{{n}}}", "{{\xFF}}"})
        EXPECT_FALSE(Document::parse(text, Syntax::Template).isValid()) << text;
}

TEST(JsonTemplate, IsLaidOutAndEditedAsAnyOtherValue)
{
    const Document document = Document::parse(R"({"a":{{n}},"b":[{{m}}]})", Syntax::Template);
    const QByteArray laidOut = json::indented(document);
    EXPECT_EQ(laidOut, QByteArray("{\n  \"a\": {{n}},\n  \"b\": [\n    {{m}}\n  ]\n}"));
    EXPECT_EQ(json::minified(Document::parse(laidOut, Syntax::Template)), document.text());
    const json::Edit edit = json::replaceValue(*document.root().member(u"a"), "1");
    EXPECT_EQ(json::apply(document.text(), edit), QByteArray(R"({"a":1,"b":[{{m}}]})"));
}

} // namespace
