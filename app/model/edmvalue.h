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

/// What is wrong with a value for its property, in words for the user; empty when nothing is. Covers String,
/// DateTimeOffset, enumerations and structured types; other primitive types are not judged yet.
QString valueProblem(const Property &property, const json::Value &value);

} // namespace model
