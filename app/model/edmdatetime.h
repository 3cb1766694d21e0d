// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

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

QString dateTimeOffsetProblem(const QString &text);
/// `dateValue`: yyyy-mm-dd; the year has four digits or more and may be negative or zero.
QString dateProblem(const QString &text);
/// `timeOfDayValue`: hh:mm, hh:mm:ss or with a fraction of one to twelve digits.
QString timeOfDayProblem(const QString &text);
/// `durationValue`: days, hours, minutes and seconds with a fraction, at least one of them; as in XML Schema 1.1 part
/// 2, 3.4.27 dayTimeDuration, capitals and no plus sign.
QString durationProblem(const QString &text);

} // namespace model
