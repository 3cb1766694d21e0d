// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/variables.h"

#include "model/limits.h"
#include "support/testmain.h"

#include <QSet>

#include <gtest/gtest.h>

namespace {

using run::Place;

run::Variables variables()
{
    run::Variables made;
    made.values = {
        {QStringLiteral("id"), QStringLiteral("42")},         {QStringLiteral("text"), QStringLiteral("a\"b\\c\nd")},
        {QStringLiteral("nested"), QStringLiteral("{{id}}")}, {QStringLiteral("empty"), QString()},
        {QStringLiteral("path"), QStringLiteral("a/b c%ä")},  {QStringLiteral("a-b.c_1"), QStringLiteral("dashed")},
        {QStringLiteral("id"), QStringLiteral("second")}};
    made.sources.milliseconds = [] { return qint64(1700000000123); };
    made.sources.random = [next = quint64(0)]() mutable { return next++ * 0x0123456789ABCDEF; };
    return made;
}

struct Case
{
    QByteArray text;
    QByteArray resolved;
    Place place = Place::Body;
    QStringList unknown = {};
};

void PrintTo(const Case &c, std::ostream *out)
{
    *out << c.text.toStdString();
}

class Resolving : public testing::TestWithParam<Case>
{};

TEST_P(Resolving, PutsVariablesInAndLeavesEverythingElse)
{
    const run::Resolved resolved = run::resolve(GetParam().text, variables(), GetParam().place);
    EXPECT_EQ(resolved.text, GetParam().resolved);
    QStringList names;
    for (const run::Unknown &unknown : resolved.unknown) {
        names.append(unknown.name);
        EXPECT_EQ(GetParam().text.mid(unknown.offset, 2), QByteArray("{{"));
        EXPECT_EQ(GetParam().text.mid(unknown.offset + unknown.length - 2, 2), QByteArray("}}"));
        EXPECT_FALSE(unknown.reason.what.isEmpty());
        EXPECT_FALSE(unknown.reason.remedy.isEmpty());
    }
    EXPECT_EQ(names, GetParam().unknown);
    EXPECT_EQ(run::unknownVariables(GetParam().text, variables(), GetParam().place), resolved.unknown);
}

const QStringList noSuch{QStringLiteral("no")};

INSTANTIATE_TEST_SUITE_P(
    Bodies, Resolving,
    testing::Values(Case{"", ""}, Case{"{\"a\": \"{{id}}\"}", "{\"a\": \"42\"}"},
                    Case{"{\"a\": {{id}}}", "{\"a\": 42}"}, Case{"{\"{{id}}\": 1}", "{\"42\": 1}"},
                    Case{"{{ id\t}}{{id}}", "4242"}, Case{"\"{{a-b.c_1}}\"", "\"dashed\""},
                    Case{"\"{{text}}\"", "\"a\\\"b\\\\c\\nd\""}, Case{"{{text}}", "a\"b\\c\nd"},
                    Case{"\"\\\"{{text}}\\\\\" {{text}}", "\"\\\"a\\\"b\\\\c\\nd\\\\\" a\"b\\c\nd"},
                    Case{"\"{{nested}}\" {{nested}}", "\"{{id}}\" {{id}}"}, Case{"[{{empty}}]", "[]"},
                    Case{"{{{id}}}", "{42}"}, Case{"{{{{id}}}}", "{{42}}"},
                    Case{"{\"a\":{\"b\":{}}}", "{\"a\":{\"b\":{}}}"}, Case{"{{", "{{"}, Case{"{{id", "{{id"},
                    Case{"{{id}", "{{id}"}, Case{"{{id} }", "{{id} }"}, Case{"{{}} {{ \t}}", "{{}} {{ \t}}"},
                    Case{"{{i\nd}} {{\"id\"}}", "{{i\nd}} {{\"id\"}}"},
                    Case{"{{no}} {{id}} {{ no }}", "{{no}} 42 {{ no }}", Place::Body, noSuch + noSuch},
                    Case{"{{token}}", "{{token}}", Place::Body, {QStringLiteral("token")}},
                    Case{"{{root}}", "{{root}}", Place::Body, {QStringLiteral("root")}},
                    Case{"{{a b}}", "{{a b}}", Place::Body, {QStringLiteral("a b")}},
                    Case{"{{ID}}", "{{ID}}", Place::Body, {QStringLiteral("ID")}},
                    Case{"\xEF\xBB\xBF{\"a\":\r\n\"{{id}}\xFF\"}\r\n", "\xEF\xBB\xBF{\"a\":\r\n\"42\xFF\"}\r\n"},
                    Case{QByteArray("\0{{id}}\0", 8), QByteArray("\0"
                                                                 "42\0",
                                                                 4)},
                    // Not JSON: quotes decide all the same.
                    Case{"say \"{{text}}", "say \"a\\\"b\\\\c\\nd"}, Case{"\\\"{{text}}", "\\\"a\\\"b\\\\c\\nd"}));

INSTANTIATE_TEST_SUITE_P(Elsewhere, Resolving,
                         testing::Values(Case{"Bearer {{token}} \"{{text}}\"", "Bearer {{token}} \"a\"b\\c\nd\"",
                                              Place::HeaderValue},
                                         Case{"{{ token }}", "{{token}}", Place::HeaderValue},
                                         Case{"/x/{{path}}?a={{id}}", "/x/a/b c%\xC3\xA4?a=42", Place::Path},
                                         Case{"/{{token}}", "/{{token}}", Place::Path, {QStringLiteral("token")}},
                                         Case{"{{path}}", "a%2Fb%20c%25%C3%A4", Place::PathSegment},
                                         Case{"x/{{no}}/{{id}}", "x%2F{{no}}%2F42", Place::PathSegment, noSuch},
                                         Case{"a@b.c:'(1,2)'!$&*+;=~-_", "a@b.c:'(1,2)'!$&*+;=~-_", Place::PathSegment},
                                         Case{"?#[]{}\\\"%", "%3F%23%5B%5D%7B%7D%5C%22%25", Place::PathSegment}));

INSTANTIATE_TEST_SUITE_P(
    BuiltIns, Resolving,
    testing::Values(Case{"{{$timestamp}}", "1700000000"}, Case{"\"{{$isoTimestamp}}\"", "\"2023-11-14T22:13:20.123Z\""},
                    Case{"{{ $guid }}", "00000000-0000-4000-8123-456789abcdef"},
                    Case{"{{$randomInt 5 6}} {{$randomInt -3 -2}}", "5 -3"},
                    Case{"{{$randomInt 6 5}}", "{{$randomInt 6 5}}", Place::Body, {QStringLiteral("$randomInt 6 5")}},
                    Case{"{{$randomInt 1}}", "{{$randomInt 1}}", Place::Body, {QStringLiteral("$randomInt 1")}},
                    Case{"{{$guid x}}", "{{$guid x}}", Place::Body, {QStringLiteral("$guid x")}},
                    Case{"{{$GUID}}", "{{$GUID}}", Place::Body, {QStringLiteral("$GUID")}}));

TEST(BuiltInVariables, AreFreshAtEachPlaceAndSaid)
{
    const run::Variables made{{}, run::everydaySources()};
    const run::Resolved resolved = run::resolve("{{$guid}}\n{{$guid}}", made, Place::Body);
    const QList<QByteArray> lines = resolved.text.split('\n');
    EXPECT_NE(lines[0], lines[1]);
    EXPECT_EQ(resolved.uses, (std::vector<run::VariableUse>{{QStringLiteral("$guid"), QString::fromLatin1(lines[0])},
                                                            {QStringLiteral("$guid"), QString::fromLatin1(lines[1])}}));
    EXPECT_EQ(lines[0].size(), 36);
    EXPECT_EQ(lines[0].at(14), '4');
    EXPECT_TRUE(QByteArrayView("89ab").contains(lines[0].at(19)));
    EXPECT_EQ(lines[0], lines[0].toLower());
}

TEST(BuiltInVariables, RandomNumbersKeepTheirRange)
{
    const run::Variables made{{}, run::everydaySources()};
    QSet<int> seen;
    for (int i = 0; i < 300; ++i) {
        seen.insert(run::resolve("{{$randomInt 1 4}}", made, Place::Body).text.toInt());
        const int usual = run::resolve("{{$randomInt}}", made, Place::Body).text.toInt();
        EXPECT_TRUE(usual >= 0 && usual <= 999) << usual;
    }
    EXPECT_EQ(seen, (QSet<int>{1, 2, 3}));
    run::Variables highest = made;
    highest.sources.random = [] { return ~quint64(0); };
    EXPECT_EQ(run::resolve("{{$randomInt -9223372036854775808 9223372036854775807}}", highest, Place::Body).text,
              QByteArray("-9223372036854775808"));
}

TEST(VariableName, IsWhatOtherReadersAccept)
{
    const QString longest(model::limits::maxVariableName, u'x');
    for (const QString &good : {QStringLiteral("a"), QStringLiteral("_1"), QStringLiteral("User-Id.v2"), longest,
                                QString(longest.chopped(1))})
        EXPECT_TRUE(model::checkVariableName(good)) << qPrintable(good);
    for (const QString &bad : {QString(), QStringLiteral("1a"), QStringLiteral("-a"), QStringLiteral("a b"),
                               QStringLiteral("größe"), QStringLiteral("$guid"), QStringLiteral("a{"),
                               QStringLiteral("token"), QStringLiteral("root"), QString(longest + u'x')}) {
        const auto checked = model::checkVariableName(bad);
        ASSERT_FALSE(checked) << qPrintable(bad);
        EXPECT_FALSE(checked.error().remedy.isEmpty());
    }
}

} // namespace
