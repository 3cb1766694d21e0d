// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <compare>
#include <optional>

// Dates, times and durations as texts. None of them ever becomes a QDateTime: that keeps three digits of a fraction.
// Source: OData ABNF, 7 Literal Data Values. Each rule gives the reason a text breaks it; an empty reason is no reason.
namespace model {

/// The parts of an Edm.DateTimeOffset text (`dateTimeOffsetValue`), each as it was written.
struct DateTimeOffsetText
{
    QString date;     ///< yyyy-mm-dd
    QString time;     ///< hh:mm or hh:mm:ss
    QString fraction; ///< digits behind the point, none to twelve; empty when there is no point
    QString offset;   ///< `Z`, `+03:00`

    /// nullopt with a reason when the text breaks the rule. The offset is mandatory.
    static std::optional<DateTimeOffsetText> parse(const QString &text, QString *reason = nullptr);
    QString text() const;

    bool operator==(const DateTimeOffsetText &) const = default;
};

/// A point in time to the twelfth digit of a second, to compare: offsets are taken off, nothing is rounded.
struct Instant
{
    qint64 seconds = 0;     ///< since 1970-01-01T00:00:00Z, in the proleptic Gregorian calendar
    qint64 picoseconds = 0; ///< below a second, never negative

    auto operator<=>(const Instant &) const = default;
};

/// nullopt when the text is no Edm.DateTimeOffset, or its year has more than nine digits.
std::optional<Instant> instantOf(const QString &text);

QString dateTimeOffsetProblem(const QString &text);
/// `dateValue`: yyyy-mm-dd; the year has four digits or more and may be negative or zero.
QString dateProblem(const QString &text);
/// `timeOfDayValue`: hh:mm, hh:mm:ss or with a fraction of one to twelve digits.
QString timeOfDayProblem(const QString &text);
/// `durationValue`: days, hours, minutes and seconds with a fraction, at least one of them; as in XML Schema 1.1 part
/// 2, 3.4.27 dayTimeDuration, capitals and no plus sign.
QString durationProblem(const QString &text);

} // namespace model
