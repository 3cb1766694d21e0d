// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/usercheck.h"

#include <QStringList>

#include <functional>

// A user's check lines as expressions of JavaScript (ECMAScript 2019), for Postman and k6.
namespace run {

/// Where a tool keeps what the lines look at.
struct JavaScriptNames
{
    QString status;                                        ///< a number: `pm.response.code`
    QString duration;                                      ///< milliseconds
    QString size;                                          ///< of the body, bytes
    QString body;                                          ///< the parsed body, or undefined
    std::function<QString(const QString &literal)> header; ///< text or undefined; gets the name as a literal
    std::function<QString(const QString &text)> text;      ///< an expression for a text that may hold variables
};

/// What the expressions need to be declared before them, a line each: `at`, `same`, `order`.
QStringList javaScriptPrelude();

/// A literal for a text.
QString javaScriptText(QStringView text);

/// True when the line holds. Fails, with a sentence, for what cannot be said.
model::Result<QString> javaScriptCondition(const check::UserCheck &line, const JavaScriptNames &names);
/// The value a capture keeps, or undefined.
QString javaScriptValue(const check::UserCheck &line, const JavaScriptNames &names);

} // namespace run
