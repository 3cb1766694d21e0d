// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/retryafter.h"

#include <QDateTime>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;

constexpr qint64 sunday = 784111777000; // 1994-11-06T08:49:37Z, the example of RFC 9110

std::optional<std::chrono::milliseconds> wait(const QByteArray &text, qint64 received = sunday)
{
    return model::retryAfter({{"retry-after", text}}, received);
}

TEST(RetryAfter, ReadsSeconds)
{
    EXPECT_EQ(wait("120"), 120s);
    EXPECT_EQ(wait("0"), 0s);
    EXPECT_EQ(wait(" 7 "), 7s);
}

TEST(RetryAfter, ReadsFractionsOfASecondAndRoundsUp)
{
    EXPECT_EQ(wait("2.128"), 2128ms);
    EXPECT_EQ(wait("2.5"), 2500ms);
    EXPECT_EQ(wait("0.0001"), 1ms);
}

TEST(RetryAfter, ReadsTheThreeFormsOfADate)
{
    EXPECT_EQ(wait("Sun, 06 Nov 1994 08:50:37 GMT"), 60s);
    EXPECT_EQ(wait("Sunday, 06-Nov-94 08:50:37 GMT"), 60s);
    EXPECT_EQ(wait("Sun Nov  6 08:50:37 1994"), 60s);
}

TEST(RetryAfter, CountsFromTheDateOfTheAnswer)
{
    const model::HeaderFields fields{{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"},
                                     {"Retry-After", "Sun, 06 Nov 1994 08:49:47 GMT"}};
    EXPECT_EQ(model::retryAfter(fields, sunday + 3'600'000), 10s);
}

TEST(RetryAfter, NeverWaitsForThePastOrForEver)
{
    EXPECT_EQ(wait("Sun, 06 Nov 1994 08:49:00 GMT"), 0s);
    EXPECT_EQ(wait("99999999999999999999"), 24h);
    EXPECT_EQ(wait("86399"), 86399s);
    EXPECT_EQ(wait("86400"), 24h);
    EXPECT_EQ(wait("86401"), 24h);
    EXPECT_EQ(wait("Sun, 06 Nov 2094 08:49:00 GMT"), 24h);
}

TEST(RetryAfter, LeavesWhatItCannotReadAlone)
{
    for (const char *text :
         {"", "soon", "-5", "1e3", "1,5", "2.", ".5", "Sun, 06 Nov 1994", "06 Nov 1994 08:49:37 GMT"})
        EXPECT_EQ(wait(text), std::nullopt) << text;
    EXPECT_EQ(model::retryAfter({}, sunday), std::nullopt);
}

TEST(HttpDate, TakesTwoDigitsOfAYearForTheNearerCentury)
{
    const int now = QDate::currentDate().year();
    for (const int meant : {now, now + 49, now - 49}) {
        const QDate day(meant, 7, 1);
        const QString text = QStringLiteral("Sunday, 01-Jul-%1 00:00:00 GMT").arg(meant % 100, 2, 10, QLatin1Char('0'));
        EXPECT_EQ(model::httpDate(text.toLatin1()), day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch()) << meant;
    }
}

TEST(HttpDate, IsWrittenAsItIsRead)
{
    EXPECT_EQ(model::httpDateText(sunday), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
    EXPECT_EQ(model::httpDate(model::httpDateText(sunday)), sunday);
}

TEST(ReceivedAt, IsTheStartAndWhatItTook)
{
    model::Exchange exchange;
    EXPECT_EQ(model::receivedAt(exchange), std::nullopt);
    exchange.startedAt = QStringLiteral("1994-11-06T08:49:37.250Z");
    EXPECT_EQ(model::receivedAt(exchange), sunday + 250) << "an exchange without an end";
    exchange.timings.finished = 1'500'900;
    EXPECT_EQ(model::receivedAt(exchange), sunday + 1750);
}

} // namespace
