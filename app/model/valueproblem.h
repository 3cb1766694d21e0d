// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace model {

/// What is wrong with a value for its property.
struct ValueProblem
{
    enum class Kind {
        WrongKind,          ///< a string where an object should stand, and so on
        NullNotAllowed,     ///< the property is not nullable, or a collection
        NotAMember,         ///< no member of the enumeration
        NotSendable,        ///< `unknownFutureValue`, which stands in answers only
        Malformed,          ///< breaks the lexical rule of its type
        OutOfRange,         ///< beyond the range of its type, or beyond the schema's minimum or maximum
        TooShort,           ///< shorter than the schema's minLength
        TooLong,            ///< longer than the schema's maxLength
        NoMatch,            ///< does not match the schema's pattern
        NotInline,          ///< a stream, which goes to a URL of its own
        NeedsIeee754,       ///< a number as a string, which Content-Type must announce with IEEE754Compatible=true
        OtherCase,          ///< a member in another letter case; services match without case
        NumericMember,      ///< the number of a member instead of its name
        RepeatedMember,     ///< a flag that is named twice
        OtherAlphabet,      ///< base64 with + and / where base64url has - and _; many services take both
        ExponentialDecimal, ///< a decimal number with an exponent, for which OData 4.0 has a format parameter
        RoundsToZero        ///< a number too small for its type
    };

    Kind kind = Kind::WrongKind;
    QString message = {}; ///< in words for the user: one sentence that says what to write instead

    /// True for what a service takes all the same.
    bool isMild() const { return kind >= Kind::OtherCase; }

    bool operator==(const ValueProblem &) const = default;
};

} // namespace model
