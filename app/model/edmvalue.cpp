// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/edmvalue.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace model {

namespace {

using Kind = ValueProblem::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ValueProblem)
};

bool isLeapYear(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysIn(int year, int month)
{
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : days[month - 1];
}

/// The reason a well-formed text is still no point in time; empty when it is one.
QString rangeProblem(const QRegularExpressionMatch &match)
{
    const auto number = [&](const char *name) { return match.captured(QLatin1String(name)).toInt(); };
    const int month = number("month");
    if (month < 1 || month > 12)
        return Words::tr("There is no month %1.").arg(match.captured(QStringLiteral("month")));
    if (number("day") < 1 || number("day") > daysIn(number("year"), month))
        return Words::tr("This month has no day %1.").arg(match.captured(QStringLiteral("day")));
    if (number("hour") > 23)
        return Words::tr("There is no hour %1.").arg(match.captured(QStringLiteral("hour")));
    if (number("minute") > 59)
        return Words::tr("There is no minute %1.").arg(match.captured(QStringLiteral("minute")));
    if (number("second") > 59)
        return Words::tr("There is no second %1.").arg(match.captured(QStringLiteral("second")));
    // OData ABNF: the offset's hour goes to 14 in practice, its grammar allows 23.
    if (number("offsetHour") > 23 || number("offsetMinute") > 59)
        return Words::tr("There is no offset %1.").arg(match.captured(QStringLiteral("offset")));
    return {};
}

QString kindWord(json::Kind kind)
{
    switch (kind) {
    case json::Kind::Object:
        return Words::tr("an object");
    case json::Kind::Array:
        return Words::tr("an array");
    case json::Kind::String:
        return Words::tr("a string");
    case json::Kind::Number:
        return Words::tr("a number");
    case json::Kind::Boolean:
        return Words::tr("true or false");
    case json::Kind::Placeholder:
        return Words::tr("a variable");
    case json::Kind::Null:
        break;
    }
    return Words::tr("null");
}

bool isNumberType(const QString &type)
{
    static const QStringList types = {QStringLiteral("Edm.Int16"),  QStringLiteral("Edm.Int32"),
                                      QStringLiteral("Edm.Int64"),  QStringLiteral("Edm.Byte"),
                                      QStringLiteral("Edm.SByte"),  QStringLiteral("Edm.Double"),
                                      QStringLiteral("Edm.Single"), QStringLiteral("Edm.Decimal")};
    return types.contains(type);
}

/// Types whose values may also come as strings: INF and NaN, or any number with IEEE754Compatible=true.
bool isNumberOrStringType(const QString &type)
{
    return isNumberType(type) && type != QLatin1String("Edm.Int16") && type != QLatin1String("Edm.Int32") &&
           type != QLatin1String("Edm.Byte") && type != QLatin1String("Edm.SByte");
}

std::optional<ValueProblem> enumerationProblem(const Property &property, const QString &text)
{
    if (property.enumeration.contains(text))
        return std::nullopt;
    for (const QString &member : property.enumeration) {
        if (member.compare(text, Qt::CaseInsensitive) == 0)
            return ValueProblem{Kind::OtherCase,
                                Words::tr("Documented as %1; only the letter case differs.").arg(member)};
    }
    return ValueProblem{
        Kind::NotAMember,
        Words::tr("\"%1\" is not one of %2.").arg(text.left(80), property.enumeration.join(QLatin1String(", ")))};
}

} // namespace

std::optional<DateTimeOffsetText> DateTimeOffsetText::parse(const QString &text, QString *reason)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?<date>(?<year>-?[0-9]{4,})-(?<month>[0-9]{2})-(?<day>[0-9]{2}))"
        "[Tt](?<time>(?<hour>[0-9]{2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2})(\\.(?<fraction>[0-9]{1,12}))?)?)"
        "(?<offset>[Zz]|[+-](?<offsetHour>[0-9]{2}):(?<offsetMinute>[0-9]{2}))$"));
    static const QRegularExpression withoutOffset(
        QStringLiteral("^-?[0-9]{4,}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?$"));
    const QRegularExpressionMatch match = form.match(text);
    QString problem;
    if (!match.hasMatch())
        problem =
            withoutOffset.match(text).hasMatch()
                ? Words::tr("The offset is missing: end it with Z or with +hh:mm.")
                : Words::tr(
                      "Not a time stamp: write yyyy-mm-ddThh:mm:ss, up to 12 digits of a fraction, then Z or +hh:mm.");
    else
        problem = rangeProblem(match);
    if (!problem.isEmpty()) {
        if (reason)
            *reason = problem;
        return std::nullopt;
    }
    const QString fraction = match.captured(QStringLiteral("fraction"));
    QString time = match.captured(QStringLiteral("time"));
    if (!fraction.isEmpty())
        time.chop(fraction.size() + 1);
    return DateTimeOffsetText{match.captured(QStringLiteral("date")), time, fraction,
                              match.captured(QStringLiteral("offset"))};
}

QString DateTimeOffsetText::text() const
{
    return date + u'T' + time + (fraction.isEmpty() ? QString() : QString(u'.' + fraction)) + offset;
}

bool kindFits(const Property &property, json::Kind kind)
{
    // What a variable will be is not known before sending.
    if (kind == json::Kind::Null || kind == json::Kind::Placeholder)
        return true;
    if (property.type.isCollection())
        return kind == json::Kind::Array;
    const QString &type = property.type.text();
    if (!property.enumeration.isEmpty())
        return kind == json::Kind::String;
    if (!property.type.isPrimitive())
        return kind == json::Kind::Object;
    if (type == QLatin1String("Edm.Boolean"))
        return kind == json::Kind::Boolean;
    if (isNumberType(type))
        return kind == json::Kind::Number || (kind == json::Kind::String && isNumberOrStringType(type));
    return type == QLatin1String("Edm.Untyped") || kind == json::Kind::String;
}

std::optional<ValueProblem> valueProblem(const Property &property, const json::Value &value)
{
    if (value.isNull()) {
        // A collection is never null itself (OData JSON Format 4.01, 7.2).
        if (property.nullable && !property.type.isCollection())
            return std::nullopt;
        return ValueProblem{Kind::NullNotAllowed, Words::tr("null is not allowed here.")};
    }
    if (!kindFits(property, value.kind()))
        return ValueProblem{
            Kind::WrongKind,
            Words::tr("The value is %1; declared is %2.").arg(kindWord(value.kind()), property.type.shortName())};
    if (!property.enumeration.isEmpty() && value.isString())
        return enumerationProblem(property, value.string());
    if (property.type.text() == QLatin1String("Edm.DateTimeOffset")) {
        QString reason;
        if (!DateTimeOffsetText::parse(value.string(), &reason))
            return ValueProblem{Kind::Malformed, reason};
    }
    return std::nullopt;
}

} // namespace model
