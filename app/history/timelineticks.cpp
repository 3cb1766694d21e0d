// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/timelinescale.h"

#include <QDateTime>

// The ticks of the time axis. QDateTime is right here: it finds places on the screen, never a text that is kept.
namespace history {

namespace {

enum class Unit { Milliseconds, Days, Months, Years };

struct Step
{
    Unit unit;
    qint64 count;

    qint64 milliseconds() const ///< about
    {
        constexpr qint64 day = 86'400'000;
        switch (unit) {
        case Unit::Milliseconds:
            return count;
        case Unit::Days:
            return count * day;
        case Unit::Months:
            return count * 30 * day;
        case Unit::Years:
            break;
        }
        return count * 365 * day;
    }
};

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

constexpr Step steps[] = {
    {Unit::Milliseconds, 1},
    {Unit::Milliseconds, 2},
    {Unit::Milliseconds, 5},
    {Unit::Milliseconds, 10},
    {Unit::Milliseconds, 20},
    {Unit::Milliseconds, 50},
    {Unit::Milliseconds, 100},
    {Unit::Milliseconds, 200},
    {Unit::Milliseconds, 500},
    {Unit::Milliseconds, second},
    {Unit::Milliseconds, 2 * second},
    {Unit::Milliseconds, 5 * second},
    {Unit::Milliseconds, 10 * second},
    {Unit::Milliseconds, 15 * second},
    {Unit::Milliseconds, 30 * second},
    {Unit::Milliseconds, minute},
    {Unit::Milliseconds, 2 * minute},
    {Unit::Milliseconds, 5 * minute},
    {Unit::Milliseconds, 10 * minute},
    {Unit::Milliseconds, 15 * minute},
    {Unit::Milliseconds, 30 * minute},
    {Unit::Milliseconds, hour},
    {Unit::Milliseconds, 2 * hour},
    {Unit::Milliseconds, 3 * hour},
    {Unit::Milliseconds, 6 * hour},
    {Unit::Milliseconds, 12 * hour},
    {Unit::Days, 1},
    {Unit::Days, 2},
    {Unit::Days, 7},
    {Unit::Days, 14},
    {Unit::Months, 1},
    {Unit::Months, 2},
    {Unit::Months, 3},
    {Unit::Months, 6},
    {Unit::Years, 1},
    {Unit::Years, 2},
    {Unit::Years, 5},
    {Unit::Years, 10},
    {Unit::Years, 20},
    {Unit::Years, 50},
    {Unit::Years, 100},
    {Unit::Years, 200},
    {Unit::Years, 500},
    {Unit::Years, 1000},
};

Step stepFor(qint64 span, int most)
{
    for (const Step &step : steps) {
        if (span / step.milliseconds() < qMax(1, most))
            return step;
    }
    return {Unit::Years, 1000 * (1 + span / Step{Unit::Years, 1000}.milliseconds() / qMax(1, most))};
}

qint64 roundedDown(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

qint64 offsetAt(qint64 at, const QTimeZone &zone)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()))) * 1000;
}

/// Between two changes of the clock local time runs evenly, so each such piece has ticks of its own.
std::vector<qint64> evenTicks(const PlotRange &range, qint64 step, const QTimeZone &zone)
{
    std::vector<qint64> ends;
    if (zone.hasTransitions()) {
        const auto moment = [](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()); };
        const auto transitions = zone.transitions(moment(range.from), moment(range.to));
        for (const QTimeZone::OffsetData &transition : transitions) {
            const qint64 at = transition.atUtc.toMSecsSinceEpoch();
            if (at > range.from && at < range.to)
                ends.push_back(at);
        }
    }
    ends.push_back(range.to);
    std::vector<qint64> ticks;
    qint64 from = range.from;
    for (const qint64 end : ends) {
        const qint64 offset = offsetAt(from, zone);
        for (qint64 at = roundedDown(from + offset + step - 1, step) - offset; at < end; at += step)
            ticks.push_back(at);
        from = end;
    }
    return ticks;
}

QDate firstDate(const QDate &date, const Step &step)
{
    switch (step.unit) {
    case Unit::Milliseconds:
        break;
    case Unit::Days:
        // Day 0 of the Julian count is a Monday, so weeks begin on Mondays.
        return QDate::fromJulianDay(roundedDown(date.toJulianDay(), step.count));
    case Unit::Months:
        return {date.year(), int(roundedDown(date.month() - 1, step.count)) + 1, 1};
    case Unit::Years: {
        const auto year = int(roundedDown(date.year(), step.count));
        return {year == 0 ? 1 : year, 1, 1}; // there is no year 0
    }
    }
    return date;
}

std::vector<qint64> calendarTicks(const PlotRange &range, const Step &step, const QTimeZone &zone)
{
    std::vector<qint64> ticks;
    QDate date = firstDate(QDateTime::fromMSecsSinceEpoch(range.from, zone).date(), step);
    while (date.isValid()) {
        const qint64 at = date.startOfDay(zone).toMSecsSinceEpoch();
        if (at >= range.to)
            break;
        if (at >= range.from)
            ticks.push_back(at);
        QDate next = date;
        if (step.unit == Unit::Days)
            next = date.addDays(step.count);
        else if (step.unit == Unit::Months)
            next = date.addMonths(int(step.count));
        else
            next = firstDate(date.addYears(int(step.count)), step);
        if (next <= date)
            break;
        date = next;
    }
    return ticks;
}

QString labelOf(const QDateTime &local, const Step &step, const QLocale &locale)
{
    switch (step.unit) {
    case Unit::Milliseconds:
        if (step.count < second)
            return local.toString(u"HH:mm:ss.zzz");
        return local.toString(step.count < minute ? u"HH:mm:ss" : u"HH:mm");
    case Unit::Days:
        return locale.toString(local.date(), u"d MMM");
    case Unit::Months:
        return locale.standaloneMonthName(local.date().month(), QLocale::ShortFormat);
    case Unit::Years:
        break;
    }
    return QString::number(local.date().year());
}

/// What the labels leave out.
QString aboveOf(const QDateTime &local, const Step &step)
{
    switch (step.unit) {
    case Unit::Milliseconds:
        return local.toString(u"yyyy-MM-dd");
    case Unit::Days:
    case Unit::Months:
        return QString::number(local.date().year());
    case Unit::Years:
        break;
    }
    return {};
}

} // namespace

std::vector<TimeTick> timeTicks(const PlotRange &range, int most, const QTimeZone &zone, const QLocale &locale)
{
    if (range.span() <= 0)
        return {};
    const Step step = stepFor(range.span(), most);
    const std::vector<qint64> places =
        step.unit == Unit::Milliseconds ? evenTicks(range, step.count, zone) : calendarTicks(range, step, zone);
    std::vector<TimeTick> ticks;
    QString above;
    for (const qint64 at : places) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, zone);
        const QString here = aboveOf(local, step);
        ticks.push_back({at, labelOf(local, step, locale), here == above ? QString() : here});
        above = here;
    }
    return ticks;
}

} // namespace history
