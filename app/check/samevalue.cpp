// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/samevalue.h"

#include "check/comparison.h"
#include "model/decimaltext.h"
#include "model/edmdatetime.h"
#include "model/edmtext.h"
#include "model/typesystem.h"

#include <QRegularExpression>

#include <algorithm>

namespace check {

namespace {

bool isType(const model::Property *property, QStringView name)
{
    return property && property->type.element().text() == name;
}

bool hasSameLetters(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool hasSameMembers(const QString &a, const QString &b)
{
    const auto members = [](const QString &text) {
        QStringList names;
        for (const QString &name : text.toLower().split(u','))
            names.append(name.trimmed());
        names.sort();
        return names;
    };
    return members(a) == members(b);
}

/// Without the seconds and the zeros nobody needs: 12:00 for 12:00:00.000.
QString shortest(QString time)
{
    if (time.contains(u'.')) {
        while (time.endsWith(u'0'))
            time.chop(1);
        if (time.endsWith(u'.'))
            time.chop(1);
    }
    if (time.size() == 8 && time.endsWith(QLatin1String(":00")))
        time.chop(3);
    return time;
}

bool isSameBinary(const QString &a, const QString &b)
{
    const auto bytes = [](QString text) {
        text.replace(u'+', u'-').replace(u'/', u'_');
        return QByteArray::fromBase64Encoding(text.toLatin1(),
                                              QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    };
    const auto left = bytes(a);
    const auto right = bytes(b);
    return left && right && *left == *right;
}

struct Span
{
    bool isNegative = false;
    qint64 seconds = 0;
    QString fraction = {}; ///< digits without zeros behind

    bool operator==(const Span &) const = default;
};

std::optional<Span> spanOf(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(-?)P(?:(\\d{1,9})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})(?:\\.(\\d+))?S)?)?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || !model::durationProblem(text).isEmpty())
        return std::nullopt;
    const auto part = [&](int group) { return match.captured(group).toLongLong(); };
    Span span;
    span.seconds = ((part(2) * 24 + part(3)) * 60 + part(4)) * 60 + part(5);
    span.fraction = match.captured(6);
    while (span.fraction.endsWith(u'0'))
        span.fraction.chop(1);
    const bool isZero = span.seconds == 0 && span.fraction.isEmpty();
    span.isNegative = !isZero && !match.captured(1).isEmpty();
    return span;
}

bool isTimeStamp(const model::Property *property)
{
    return !property || isType(property, u"Edm.DateTimeOffset");
}

} // namespace

bool isSameNumber(QByteArrayView a, QByteArrayView b, const model::Property *property)
{
    const auto left = model::DecimalText::parse(a);
    const auto right = model::DecimalText::parse(b);
    if (left && right && *left == *right)
        return true;
    if (!left || !right)
        return false;
    // More digits than the type has were never part of the value.
    if (isType(property, u"Edm.Double"))
        return a.toByteArray().toDouble() == b.toByteArray().toDouble();
    if (isType(property, u"Edm.Single"))
        return a.toByteArray().toFloat() == b.toByteArray().toFloat();
    return false;
}

bool isSameDuration(const QString &a, const QString &b)
{
    const auto left = spanOf(a);
    return left && left == spanOf(b);
}

bool isSameText(const QString &a, const QString &b, const model::Property *property)
{
    if (a == b)
        return true; // written with other escapes
    if (!property)
        return false;
    if (!property->enumeration.isEmpty())
        return property->flags ? hasSameMembers(a, b) : hasSameLetters(a, b);
    if (isType(property, u"Edm.Duration"))
        return isSameDuration(a, b);
    if (isType(property, u"Edm.TimeOfDay"))
        return shortest(a) == shortest(b);
    if (isType(property, u"Edm.Guid"))
        return hasSameLetters(a, b) && model::guidProblem(a).isEmpty();
    if (isType(property, u"Edm.Binary"))
        return isSameBinary(a, b);
    if (isType(property, u"Edm.Int64") || isType(property, u"Edm.Decimal"))
        return isSameNumber(a.toLatin1(), b.toLatin1(), property);
    return false;
}

Relation relationOf(const json::Value &before, const json::Value &after, const model::Property *property)
{
    if (before.raw() == after.raw())
        return Relation::Same;
    if (before.kind() != after.kind()) {
        if (before.isNull() || after.isNull())
            return Relation::Changed;
        const bool areNumbers = (before.isNumber() && after.isString()) || (before.isString() && after.isNumber());
        const bool mayBeText = isType(property, u"Edm.Int64") || isType(property, u"Edm.Decimal");
        return areNumbers && mayBeText && isSameNumber(before.string().toLatin1(), after.string().toLatin1(), property)
                   ? Relation::SameValue
                   : Relation::TypeChanged;
    }
    if (before.isNumber())
        return isSameNumber(before.raw(), after.raw(), property) ? Relation::SameValue : Relation::Changed;
    if (!before.isString())
        return Relation::Changed;
    const QString old = before.string();
    const QString now = after.string();
    if (isSameText(old, now, property))
        return Relation::SameValue;
    if (isTimeStamp(property)) {
        const auto instant = model::instantOf(old);
        if (instant && instant == model::instantOf(now))
            return Relation::SameInstant;
    }
    return Relation::Changed;
}

} // namespace check
