// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/edmdatetime.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace model {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ValueProblem)
};

#define EDM_DATE "(?<date>(?<year>-?(?:0[0-9]{3}|[1-9][0-9]{3,}))-(?<month>[0-9]{2})-(?<day>[0-9]{2}))"
#define EDM_TIME                                                                                                       \
    "(?<time>(?<hour>[0-9]{2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:\\.(?<fraction>[0-9]{1,12}))?)?)"
#define EDM_OFFSET "(?<offset>[Zz]|[+-](?<offsetHour>[0-9]{2}):(?<offsetMinute>[0-9]{2}))"

/// Whole texts only: `$` would let a line end pass.
QRegularExpression whole(const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
}

/// The calendar repeats itself after 400 years, so the last four digits of a year of any length are enough.
int daysIn(const QString &year, int month)
{
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int number = year.right(4).toInt();
    const bool isLeap = (number % 4 == 0 && number % 100 != 0) || number % 400 == 0;
    return month == 2 && isLeap ? 29 : days[month - 1];
}

class Parts
{
public:
    explicit Parts(QRegularExpressionMatch match) : m_match(std::move(match)) {}

    QString text(const char *name) const { return m_match.captured(QLatin1String(name)); }
    int number(const char *name) const { return text(name).toInt(); }

    /// The reason a well-formed date is no day of the calendar.
    QString dateProblem() const
    {
        const int month = number("month");
        if (month < 1 || month > 12)
            return Words::tr("There is no month %1; write 01 to 12.").arg(text("month"));
        const int days = daysIn(text("year"), month);
        if (number("day") < 1 || number("day") > days)
            return Words::tr("This month has no day %1; write 01 to %2.").arg(text("day")).arg(days);
        return {};
    }

    QString timeProblem() const
    {
        if (number("hour") > 23)
            return Words::tr("There is no hour %1; write 00 to 23.").arg(text("hour"));
        if (number("minute") > 59)
            return Words::tr("There is no minute %1; write 00 to 59.").arg(text("minute"));
        if (number("second") > 59)
            return Words::tr("There is no second %1; write 00 to 59.").arg(text("second"));
        return {};
    }

    /// Offsets go to 14 hours in practice; the grammar allows 23.
    QString offsetProblem() const
    {
        if (number("offsetHour") > 23 || number("offsetMinute") > 59)
            return Words::tr("There is no offset %1; write Z or an offset such as +01:00.").arg(text("offset"));
        return {};
    }

private:
    QRegularExpressionMatch m_match;
};

/// Days between 1970-01-01 and a day of the proleptic Gregorian calendar. Years begin in March here, so that a leap day
/// is the last of its year.
qint64 daysSinceEpoch(qint64 year, int month, int day)
{
    const qint64 shifted = month > 2 ? year : year - 1;
    const qint64 era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    const qint64 yearOfEra = shifted - era * 400;
    const qint64 dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

QString firstOf(std::initializer_list<QString> reasons)
{
    for (const QString &reason : reasons) {
        if (!reason.isEmpty())
            return reason;
    }
    return {};
}

QString stampReason(const QString &text)
{
    static const QRegularExpression withoutOffset = whole(EDM_DATE "T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?");
    if (withoutOffset.match(text).hasMatch())
        return Words::tr("The offset is missing: end it with Z or with +hh:mm.");
    return Words::tr("Not a time stamp: write yyyy-mm-ddThh:mm:ss, up to 12 digits of a fraction, then Z or +hh:mm.");
}

} // namespace

std::optional<DateTimeOffsetText> DateTimeOffsetText::parse(const QString &text, QString *reason)
{
    static const QRegularExpression form = whole(EDM_DATE "[Tt]" EDM_TIME EDM_OFFSET);
    const QRegularExpressionMatch match = form.match(text);
    const Parts parts(match);
    const QString problem = match.hasMatch()
                                ? firstOf({parts.dateProblem(), parts.timeProblem(), parts.offsetProblem()})
                                : stampReason(text);
    if (!problem.isEmpty()) {
        if (reason)
            *reason = problem;
        return std::nullopt;
    }
    const QString fraction = parts.text("fraction");
    QString time = parts.text("time");
    if (!fraction.isEmpty())
        time.chop(fraction.size() + 1);
    return DateTimeOffsetText{parts.text("date"), time, fraction, parts.text("offset")};
}

QString DateTimeOffsetText::text() const
{
    return date + u'T' + time + (fraction.isEmpty() ? QString() : QString(u'.' + fraction)) + offset;
}

std::optional<Instant> instantOf(const QString &text)
{
    static const QRegularExpression form = whole(EDM_DATE "[Tt]" EDM_TIME EDM_OFFSET);
    if (!DateTimeOffsetText::parse(text))
        return std::nullopt;
    const Parts parts(form.match(text));
    if (parts.text("year").size() > 9)
        return std::nullopt;
    const qint64 days = daysSinceEpoch(parts.number("year"), parts.number("month"), parts.number("day"));
    qint64 minutes = (days * 24 + parts.number("hour")) * 60 + parts.number("minute");
    const qint64 offset = parts.number("offsetHour") * 60 + parts.number("offsetMinute");
    minutes += parts.text("offset").startsWith(u'-') ? offset : -offset;
    return Instant{minutes * 60 + parts.number("second"), parts.text("fraction").leftJustified(12, u'0').toLongLong()};
}

QString dateTimeOffsetProblem(const QString &text)
{
    QString reason;
    DateTimeOffsetText::parse(text, &reason);
    return reason;
}

QString dateProblem(const QString &text)
{
    static const QRegularExpression form = whole(EDM_DATE);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? Parts(match).dateProblem()
                            : Words::tr("Not a date: write yyyy-mm-dd, with no time behind it.");
}

QString timeOfDayProblem(const QString &text)
{
    static const QRegularExpression form = whole(EDM_TIME);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch()
               ? Parts(match).timeProblem()
               : Words::tr(
                     "Not a time of day: write hh:mm:ss, up to 12 digits of a fraction, with no date and no offset.");
}

QString durationProblem(const QString &text)
{
    static const QRegularExpression form =
        whole("-?P(?=.)([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]+)?S)?)?");
    static const QRegularExpression calendar = whole("[+-]?P[0-9YMWD]*[0-9][YMW].*");
    static const QRegularExpression nothing = whole("-?P([0-9]+D)?T?");
    if (form.match(text).hasMatch())
        return {};
    if (calendar.match(text).hasMatch())
        return Words::tr(
            "A duration has no years, months or weeks: write days, hours, minutes and seconds, P1DT2H3M4S.");
    if (nothing.match(text).hasMatch())
        return Words::tr("The duration ends too early: write a number with D, or behind T with H, M or S.");
    if (text.startsWith(u'+'))
        return Words::tr("A duration has no plus sign: begin it with P, or with -P.");
    return Words::tr("Not a duration: write P, days with D, then T, hours with H, minutes with M, seconds with S, for "
                     "example P1DT2H3M4.5S.");
}

} // namespace model
