// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace check {

/// What a number with a unit counts.
enum class Measure {
    Time, ///< microseconds
    Bytes
};

/// `us`, `ms`, `s`, `min`, `h`, `d`; `B`, `kB`, `MB`, `GB` by the thousand, `KiB`, `MiB`, `GiB` by 1024.
QStringList unitsOf(Measure measure);

/// `500` and `ms`. At most eight digits in front of the point and six behind it; what is below one microsecond or byte
/// is cut off. nullopt for other numbers and units.
std::optional<qint64> quantity(Measure measure, QStringView number, QStringView unit);

/// As a user would write it: `812.3 ms`, `1.204 kB`.
QString quantityText(Measure measure, qint64 quantity);

} // namespace check
