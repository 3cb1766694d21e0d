// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"

#include <optional>

// What a text typed by a user means for one property (OData JSON Format 4.01, 7). Nothing is refused: a text that
// breaks the rule of its type goes out as the string it is.
namespace form {

/// The JSON for a typed text: a literal where the type takes one and the text is one to the letter, else a string. One
/// whole `{{name}}` stays bare where the type's JSON is no string. `asString`: of the types whose values may be numbers
/// or strings (Edm.Int64, Decimal, Double, Single), this one is a string and stays one.
QByteArray typedValue(const model::Property &property, const QString &text, bool asString = false);

/// True when the JSON is a string that would be a number if it were typed anew, so that its editor keeps the quotes.
bool isQuotedNumber(const QByteArray &raw);

/// UTF-8 of a text that is JSON or will be. A lone surrogate has no UTF-8; inside a string its escape says the same.
QByteArray jsonBytes(QStringView text);

/// An integer's text moved by `step`, digit for digit; nullopt when the text is no integer, or one of the two is beyond
/// 64 bits.
std::optional<QString> stepped(const QString &text, qint64 step);

} // namespace form
