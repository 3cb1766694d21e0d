// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace model {

/// A number as a text writes it, read without a double: 1e2, 100 and 100.0 are equal, and no digit is too many.
class DecimalText
{
public:
    /// `-12.50e+3` (OData ABNF, 7 Literal Data Values, `decimalValue` without INF and NaN; every RFC 8259 number is
    /// one). nullopt for any other text.
    static std::optional<DecimalText> parse(QByteArrayView text);

    bool isZero() const { return m_digits.isEmpty(); }
    /// True when there is nothing behind the point: 1, 1.0, 1e3.
    bool isWhole() const { return m_digits.size() <= m_point; }
    /// Without its sign.
    DecimalText magnitude() const;
    /// A whole number in digits alone; empty when there would be more than 40 or it is none.
    QByteArray wholeDigits() const;

    /// Below, at or above 0, as this is less, equal or more. Exponents beyond 10^15 count as 10^15.
    int compare(const DecimalText &other) const;
    bool operator==(const DecimalText &other) const { return compare(other) == 0; }

private:
    bool m_isNegative = false;
    QByteArray m_digits; ///< without zeros in front and behind; empty is zero
    qint64 m_point = 0;  ///< the value is 0.digits times ten to this
};

} // namespace model
