// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/queryranges.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <optional>

namespace history {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryQuery)
};

constexpr qint64 day = 24 * 60 * 60 * 1000; // milliseconds

/// Digits only, which QStringView::toInt() does not insist on.
bool takeDigits(QStringView &text, int count, int &number)
{
    if (text.size() < count)
        return false;
    number = 0;
    for (const QChar digit : text.first(count)) {
        if (digit < u'0' || digit > u'9')
            return false;
        number = number * 10 + digit.digitValue();
    }
    text = text.sliced(count);
    return true;
}

bool take(QStringView &text, QStringView part)
{
    if (!text.startsWith(part, Qt::CaseInsensitive))
        return false;
    text = text.sliced(part.size());
    return true;
}

qint64 beginningOf(const QDate &date, const QueryClock &clock)
{
    return date.startOfDay(clock.zone).toMSecsSinceEpoch();
}

QueryBounds days(const QDate &from, const QDate &behind, const QueryClock &clock)
{
    return {beginningOf(from, clock), beginningOf(behind, clock) - 1};
}

/// `Z`, `+01:00` or nothing, to the end of the text. Milliseconds; nothing: local.
bool takeOffset(QStringView text, std::optional<qint64> &offset)
{
    if (text.isEmpty())
        return true;
    if (text.compare(u"Z", Qt::CaseInsensitive) == 0) {
        offset = 0;
        return true;
    }
    const bool isWest = text.startsWith(u'-');
    int hours = 0;
    int minutes = 0;
    const bool isRead = (isWest || text.startsWith(u'+')) && takeDigits(text = text.sliced(1), 2, hours) &&
                        take(text, u":") && takeDigits(text, 2, minutes) && text.isEmpty() && hours < 24 &&
                        minutes < 60;
    if (isRead)
        offset = (isWest ? -1 : 1) * (hours * 60 + minutes) * 60'000LL;
    return isRead;
}

/// Behind the `T`: the instant, and as much time as was not written.
std::optional<QueryBounds> clockTime(const QDate &date, QStringView text, const QueryClock &clock)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int fraction = 0;
    qint64 covered = 60'000;
    if (!takeDigits(text, 2, hour) || !take(text, u":") || !takeDigits(text, 2, minute))
        return std::nullopt;
    if (take(text, u":")) {
        if (!takeDigits(text, 2, second))
            return std::nullopt;
        covered = 1000;
        if (take(text, u".")) {
            int digit = 0;
            int digits = 0;
            for (; takeDigits(text, 1, digit); ++digits) { // Graph writes seven; the history keeps three
                if (digits < 3)
                    fraction = fraction * 10 + digit;
            }
            if (digits == 0)
                return std::nullopt;
            for (covered = 1; digits < 3; ++digits) {
                fraction *= 10;
                covered *= 10;
            }
        }
    }
    const QTime time(hour, minute, second, fraction);
    std::optional<qint64> offset;
    if (!time.isValid() || !takeOffset(text, offset))
        return std::nullopt;
    const qint64 from = offset ? QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch() - *offset
                               : QDateTime(date, time, clock.zone).toMSecsSinceEpoch();
    return QueryBounds{from, from + covered - 1};
}

std::optional<QueryBounds> writtenOut(QStringView text, const QueryClock &clock)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    if (!takeDigits(text, 4, year) || !take(text, u"-") || !takeDigits(text, 2, month))
        return std::nullopt;
    if (text.isEmpty()) {
        const QDate first(year, month, 1);
        return year > 0 && first.isValid() ? std::optional(days(first, first.addMonths(1), clock)) : std::nullopt;
    }
    if (!take(text, u"-") || !takeDigits(text, 2, dayOfMonth))
        return std::nullopt;
    const QDate date(year, month, dayOfMonth);
    if (year == 0 || !date.isValid())
        return std::nullopt;
    if (text.isEmpty())
        return days(date, date.addDays(1), clock);
    if (!take(text, u"T") && !take(text, u" "))
        return std::nullopt;
    return clockTime(date, text, clock);
}

/// `7d`: an instant.
std::optional<qint64> ago(QStringView text, const QueryClock &clock)
{
    constexpr std::pair<const char16_t *, qint64> units[] = {
        {u"min", 60'000}, {u"h", 60 * 60'000}, {u"d", day}, {u"w", 7 * day}};
    qint64 count = 0;
    qsizetype digits = 0;
    for (int digit = 0; digits < 6 && takeDigits(text, 1, digit); ++digits)
        count = count * 10 + digit;
    const auto *unit = std::find_if(std::begin(units), std::end(units), [&](const auto &known) {
        return text.compare(QStringView(known.first), Qt::CaseInsensitive) == 0;
    });
    if (digits == 0 || unit == std::end(units))
        return std::nullopt;
    return clock.now - count * unit->second;
}

/// What a value covers, all of it.
std::optional<QueryBounds> covered(QStringView value, const QueryClock &clock)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(clock.now, clock.zone).date();
    if (value.compare(u"today", Qt::CaseInsensitive) == 0)
        return days(today, today.addDays(1), clock);
    if (value.compare(u"yesterday", Qt::CaseInsensitive) == 0)
        return days(today.addDays(-1), today, clock);
    return writtenOut(value, clock);
}

model::Result<QueryBounds> within(QStringView value, const QueryClock &clock)
{
    const qsizetype dots = value.indexOf(u"..");
    const std::optional<QueryBounds> first = covered(dots < 0 ? value : value.first(dots), clock);
    const std::optional<QueryBounds> last = dots < 0 ? first : covered(value.sliced(dots + 2), clock);
    if (!first || !last) {
        if (ago(value, clock))
            return model::failure(Words::tr("\"%1\" is an instant, not a day.").arg(value),
                                  Words::tr("Write after:%1 for what came since.").arg(value));
        return model::failure(Words::tr("\"%1\" is no day.").arg(value),
                              Words::tr("Write for example 2026-11-01, 2026-11, today or 2026-11-01..2026-11-07."));
    }
    if (first->from > last->to)
        return model::failure(Words::tr("Nothing lies in this span."), Words::tr("Write the earlier day first."));
    return QueryBounds{first->from, last->to};
}

} // namespace

QueryClock QueryClock::present()
{
    return {QDateTime::currentMSecsSinceEpoch(), QTimeZone::systemTimeZone()};
}

model::Result<QueryBounds> timeBounds(QStringView value, QueryTime relation, const QueryClock &clock)
{
    if (relation == QueryTime::On)
        return within(value, clock);
    std::optional<qint64> instant = ago(value, clock);
    if (const std::optional<QueryBounds> all = instant ? std::nullopt : covered(value, clock))
        instant = all->from;
    if (!instant)
        return model::failure(Words::tr("\"%1\" is no day and no instant.").arg(value),
                              Words::tr("Write for example 2026-11-01, 2026-11-01T14:30, today, 2h or 7d."));
    return relation == QueryTime::After ? QueryBounds{*instant, highestBound} : QueryBounds{lowestBound, *instant - 1};
}

QString instantText(qint64 millisecondsSinceEpoch, const QueryClock &clock)
{
    const bool isWhole = millisecondsSinceEpoch % 1000 == 0;
    const QString form = isWhole ? QStringLiteral("yyyy-MM-ddTHH:mm:ss") : QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz");
    const QString local = QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch, clock.zone).toString(form);
    const std::optional<QueryBounds> read = covered(local, clock);
    if (read && read->from == millisecondsSinceEpoch)
        return local;
    // The hour that comes twice when summer ends.
    return QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch, QTimeZone::utc()).toString(form) + u'Z';
}

} // namespace history
