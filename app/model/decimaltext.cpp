// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/decimaltext.h"

#include <algorithm>

namespace model {

namespace {

constexpr qint64 exponentLimit = 1'000'000'000'000'000;
constexpr qsizetype longestWhole = 40;

/// Takes the digits at the start of `text` off it.
QByteArrayView takeDigits(QByteArrayView &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const QByteArrayView digits = text.first(end - text.begin());
    text = text.sliced(digits.size());
    return digits;
}

bool takeOne(QByteArrayView &text, QByteArrayView characters)
{
    if (text.isEmpty() || !characters.contains(text.front()))
        return false;
    text = text.sliced(1);
    return true;
}

/// Takes the sign off; true for a minus.
bool takeSign(QByteArrayView &text)
{
    const bool isNegative = text.startsWith('-');
    takeOne(text, "+-");
    return isNegative;
}

qint64 exponentOf(QByteArrayView digits)
{
    qint64 exponent = 0;
    for (const char c : digits)
        exponent = std::min(exponent * 10 + (c - '0'), exponentLimit);
    return exponent;
}

} // namespace

std::optional<DecimalText> DecimalText::parse(QByteArrayView text)
{
    DecimalText number;
    number.m_isNegative = takeSign(text);
    const QByteArrayView whole = takeDigits(text);
    if (whole.isEmpty())
        return std::nullopt;
    QByteArray digits = whole.toByteArray();
    if (takeOne(text, ".")) {
        const QByteArrayView fraction = takeDigits(text);
        if (fraction.isEmpty())
            return std::nullopt;
        digits += fraction;
    }
    number.m_point = whole.size();
    if (takeOne(text, "eE")) {
        const bool isNegative = takeSign(text);
        const QByteArrayView exponent = takeDigits(text);
        if (exponent.isEmpty())
            return std::nullopt;
        number.m_point += isNegative ? -exponentOf(exponent) : exponentOf(exponent);
    }
    if (!text.isEmpty())
        return std::nullopt;
    const auto isZero = [](char c) { return c == '0'; };
    const auto first = std::find_if_not(digits.cbegin(), digits.cend(), isZero);
    const auto last = std::find_if_not(digits.crbegin(), std::make_reverse_iterator(first), isZero).base();
    number.m_point -= first - digits.cbegin();
    number.m_digits = QByteArray(first, last - first);
    if (number.isZero())
        number = DecimalText(); // -0.00e7 is zero
    return number;
}

DecimalText DecimalText::magnitude() const
{
    DecimalText positive = *this;
    positive.m_isNegative = false;
    return positive;
}

QByteArray DecimalText::wholeDigits() const
{
    if (isZero())
        return "0";
    if (!isWhole() || m_point > longestWhole)
        return {};
    return (m_isNegative ? "-" : "") + m_digits.leftJustified(m_point, '0');
}

int DecimalText::compare(const DecimalText &other) const
{
    const auto sign = [](const DecimalText &number) { return number.isZero() ? 0 : number.m_isNegative ? -1 : 1; };
    if (sign(*this) != sign(other) || isZero())
        return sign(*this) - sign(other);
    const int larger = sign(*this);
    if (m_point != other.m_point)
        return m_point > other.m_point ? larger : -larger;
    // Without zeros behind, digits compare as a dictionary has them.
    const int order = QByteArrayView(m_digits).compare(other.m_digits);
    return order == 0 ? 0 : order > 0 ? larger : -larger;
}

} // namespace model
