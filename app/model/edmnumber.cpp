// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/edmnumber.h"

#include "model/decimaltext.h"

#include <QCoreApplication>

namespace model {

namespace {

using Kind = ValueProblem::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ValueProblem)
};

QString shown(const json::Value &value)
{
    constexpr qsizetype longest = 40;
    const QString text = value.string();
    return text.size() <= longest ? text : QString(text.left(longest) + QChar(0x2026));
}

bool hasExponent(const json::Value &value)
{
    const QByteArrayView raw = value.raw();
    return raw.contains('e') || raw.contains('E');
}

/// The number in a text or in a string; nullopt when the string holds none.
std::optional<DecimalText> numberOf(const json::Value &value)
{
    return DecimalText::parse(value.string().toUtf8());
}

std::optional<ValueProblem> rangeProblem(const EdmType &type, const json::Value &value, const DecimalText &number)
{
    const auto least = DecimalText::parse(type.least);
    const auto most = DecimalText::parse(type.most);
    if ((!least || number.compare(*least) >= 0) && (!most || number.compare(*most) <= 0))
        return std::nullopt;
    return ValueProblem{Kind::OutOfRange, Words::tr("%1 is out of range: write a number from %2 to %3 for %4.")
                                              .arg(shown(value), QLatin1String(type.least), QLatin1String(type.most),
                                                   type.displayName())};
}

/// JSON Format 4.01, 3.2: only then are Int64 and Decimal strings, and then all of them are.
ValueProblem needsIeee754()
{
    return {Kind::NeedsIeee754,
            Words::tr("A number in quotes needs IEEE754Compatible=true in the Content-Type; write it without quotes.")};
}

} // namespace

std::optional<ValueProblem> integerProblem(const EdmType &type, const json::Value &value)
{
    const std::optional<DecimalText> number = numberOf(value);
    if (!number)
        return ValueProblem{Kind::Malformed, Words::tr("\"%1\" is no whole number: write digits alone, with a minus in "
                                                       "front of a negative number.")
                                                 .arg(shown(value))};
    if (auto problem = rangeProblem(type, value, *number))
        return problem;
    if (!number->isWhole())
        return ValueProblem{
            Kind::Malformed,
            Words::tr("%1 has a fraction: write a whole number for %2.").arg(shown(value), type.displayName())};
    if (hasExponent(value) || value.raw().contains('.'))
        return ValueProblem{Kind::Malformed,
                            Words::tr("%1 is not digits alone: write %2 for %3.")
                                .arg(shown(value), QString::fromLatin1(number->wholeDigits()), type.displayName())};
    return value.isString() ? std::optional(needsIeee754()) : std::nullopt;
}

std::optional<ValueProblem> decimalProblem(const EdmType &type, const json::Value &value)
{
    if (!numberOf(value))
        return ValueProblem{Kind::Malformed, Words::tr("\"%1\" is no number: write digits, with a point before a "
                                                       "fraction, for %2.")
                                                 .arg(shown(value), type.displayName())};
    if (value.isString() && !hasExponent(value))
        return needsIeee754();
    if (value.isString())
        return ValueProblem{Kind::NeedsIeee754,
                            Words::tr("A number in quotes and with an exponent needs IEEE754Compatible=true and "
                                      "ExponentialDecimals=true in the Content-Type; write digits without quotes.")};
    if (hasExponent(value))
        return ValueProblem{Kind::ExponentialDecimal,
                            Words::tr("A decimal number with an exponent needs ExponentialDecimals=true in the "
                                      "Content-Type; write its digits out.")};
    return std::nullopt;
}

std::optional<ValueProblem> floatingProblem(const EdmType &type, const json::Value &value)
{
    if (value.isString()) {
        const QString text = value.string();
        for (const QStringView known : {QStringView(u"INF"), QStringView(u"-INF"), QStringView(u"NaN")}) {
            if (text == known)
                return std::nullopt;
        }
        return ValueProblem{Kind::Malformed, Words::tr("In quotes %1 knows only INF, -INF and NaN, with "
                                                       "IEEE754Compatible=true too; write a number without quotes.")
                                                 .arg(type.displayName())};
    }
    const std::optional<DecimalText> number = numberOf(value);
    if (!number)
        return std::nullopt;
    if (auto problem = rangeProblem(type, value, *number))
        return problem;
    const auto smallest = DecimalText::parse(type.smallest);
    if (smallest && !number->isZero() && number->magnitude().compare(*smallest) < 0)
        return ValueProblem{Kind::RoundsToZero,
                            Words::tr("%1 is too small for %2: a service reads 0, so write 0 or a larger number.")
                                .arg(shown(value), type.displayName())};
    return std::nullopt;
}

} // namespace model
