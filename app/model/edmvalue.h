// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "json/document.h"

#include <QString>

#include <optional>

namespace model {

/// The parts of an Edm.DateTimeOffset text (OData ABNF `dateTimeOffsetValue`), each as it was written.
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

/// What is wrong with a value for its property.
struct ValueProblem
{
    enum class Kind {
        WrongKind,      ///< a string where an object should stand, and so on
        NullNotAllowed, ///< the property is not nullable
        NotAMember,     ///< no member of the enumeration
        OtherCase,      ///< a member in another letter case; services match without case
        Malformed       ///< breaks the lexical rule of its type
    };

    Kind kind = Kind::WrongKind;
    QString message = {}; ///< in words for the user, one sentence

    bool operator==(const ValueProblem &) const = default;
};

/// Judges one value by itself: members of an object and elements of a collection are judged one by one by the caller.
/// Lexical rules stand for String, enumerations and DateTimeOffset; of the other types only the JSON kind is judged.
std::optional<ValueProblem> valueProblem(const Property &property, const json::Value &value);

/// The JSON kinds a type may have (OData JSON Format 4.01, 7).
bool kindFits(const Property &property, json::Kind kind);

} // namespace model
