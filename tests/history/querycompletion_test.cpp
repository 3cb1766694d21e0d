// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/query.h"
#include "history/querynames.h"
#include "model/limits.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using namespace history;

QueryVocabulary vocabulary()
{
    QueryVocabulary words;
    words.operations = {QStringLiteral("OneNote · Add operations")};
    words.types = {QStringLiteral("onenoteOperation"), QStringLiteral("longRunningOperation")};
    words.statuses = {QStringLiteral("Skipped"), QStringLiteral("failed")};
    words.environments = {QStringLiteral("Test tenant"), QStringLiteral("Local sandbox"), QStringLiteral("a,b")};
    words.tags = {QStringLiteral("smoke"), QStringLiteral("nightly"), QStringLiteral("no-smoke")};
    words.checks = {QStringLiteral("enumeration"), QStringLiteral("echo")};
    words.runs = {QStringLiteral("Negative cases \"x\"")};
    return words;
}

/// The cursor is at the `^`; what stands in the place of what is between the brackets.
struct Offering
{
    const char *text;
    const char *replaced;
    const char *offered; ///< separated by `|`
};

void PrintTo(const Offering &offering, std::ostream *out)
{
    *out << offering.text;
}

class QueryCompletes : public testing::TestWithParam<Offering>
{};

TEST_P(QueryCompletes, TheWordAtTheCursor)
{
    QString text = QString::fromUtf8(GetParam().text);
    const qsizetype cursor = text.indexOf(u'^');
    ASSERT_GE(cursor, 0);
    text.remove(cursor, 1);
    QStringList texts;
    for (const QueryCompletion &completion : completions(text, cursor, vocabulary())) {
        EXPECT_EQ(text.mid(completion.at, completion.length), QString::fromUtf8(GetParam().replaced));
        EXPECT_FALSE(completion.meaning.isEmpty());
        texts.append(completion.text);
    }
    EXPECT_EQ(texts.join(u'|'), QString::fromUtf8(GetParam().offered));
}

constexpr Offering offerings[] = {
    {"stat^", "stat", "status:|state:"},
    {"a -Dur^ b", "Dur", "duration:"},
    {"sta^tus:failed", "status:", "status:|state:"},
    {"eck^", "eck", "checks:|check:"},
    {"nothing^", "", ""},
    {"\"sta^", "", ""},
    {"\"sta\"^", "", ""},
    {"foo:^", "", ""},
    {"http://^", "", ""},
    {"status:f^", "f", "failed"},
    {"status:Fa^iled b", "Failed", "failed"},
    {"status:sk^", "sk", "Skipped"},
    {"status:failed,ru^", "ru", "running"},
    {"-state:un^", "un", "unknown"},
    {"http:4^", "4", "4xx|429|>=400"},
    {"type:one^", "one", "onenoteOperation"},
    {"type:operation^", "operation", "onenoteOperation|longRunningOperation"},
    {"operation:add^", "add", "\"OneNote · Add operations\""},
    {"env:t^", "t", "\"Test tenant\""},
    {"env:s^", "s", "\"Test tenant\"|\"Local sandbox\""},
    {"env:\"Test t^", "\"Test t", "\"Test tenant\""},
    {"env:\"Te^st tenant\" a", "\"Test tenant\"", "\"Test tenant\""},
    {"env:b,\"Lo^", "\"Lo", "\"Local sandbox\""},
    {"env:a,^", "", "\"Test tenant\"|\"Local sandbox\"|\"a,b\""},
    {"tag:smo^", "smo", "smoke|no-smoke"},
    {"check:e^", "e", "enumeration|echo"},
    {"run:^", "", "\"Negative cases \"\"x\"\"\""},
    {"duration:>5^", ">5", ">500ms"},
    {"after:tod^", "tod", "today"},
    {"on:^", "", "today|yesterday"},
    {"is:p^", "p", "pinned|poll|replay|incomplete"},
    {"checks:w^", "w", "warned"},
    {"method:PA^", "PA", "PATCH"},
    {"note:^", "", ""},
    {"number:^", "", ""},
};

INSTANTIATE_TEST_SUITE_P(Query, QueryCompletes, testing::ValuesIn(offerings));

TEST(HistoryQueryCompletion, AnEmptyPlaceOffersAllNames)
{
    const QString texts[] = {QString(), QStringLiteral("a "), QStringLiteral(" b")};
    const qsizetype cursors[] = {0, 2, 0};
    for (size_t i = 0; i < std::size(texts); ++i) {
        const auto offered = completions(texts[i], cursors[i], {});
        ASSERT_EQ(offered.size(), queryNames().size());
        EXPECT_EQ(offered.front(),
                  (QueryCompletion{cursors[i], 0, QStringLiteral("status:"),
                                   QStringLiteral("State of the exchange, or last status of the operation")}));
    }
}

TEST(HistoryQueryCompletion, WhatIsOfferedIsUnderstood)
{
    const QueryClock clock{1795354200000, QTimeZone::utc()};
    for (const QueryName &name : queryNames()) {
        const QString text = QLatin1String(name.name) + u':';
        for (const QueryCompletion &offered : completions(text, text.size(), vocabulary())) {
            const QString word = QString(text).replace(offered.at, offered.length, offered.text);
            EXPECT_TRUE(parseQuery(word, clock).problems.empty()) << word.toStdString();
        }
    }
}

TEST(HistoryQueryCompletion, OfferingsHaveALimit)
{
    const int most = model::limits::maxCompletions;
    for (const int count : {most - 1, most, most + 1}) {
        QueryVocabulary words;
        for (int i = 0; i < count; ++i)
            words.tags.append(u't' + QString::number(i));
        EXPECT_EQ(completions(u"tag:", 4, words).size(), size_t(qMin(count, most)));
    }
}

} // namespace
