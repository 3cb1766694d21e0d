// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace form {

/// The parts of an Edm.Duration text (OData ABNF `durationValue`), each with the digits it was written with; a part
/// that is not written is empty.
struct DurationText
{
    bool negative = false;
    QString days;
    QString hours;
    QString minutes;
    QString seconds;
    QString fraction; ///< of a second; digits behind the point

    static std::optional<DurationText> parse(const QString &text);
    /// At least `PT0S`.
    QString text() const;

    bool operator==(const DurationText &) const = default;
};

} // namespace form
