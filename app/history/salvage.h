// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/sqlite.h"

#include <QString>

// What to do with a history file that is damaged, or is none: set it aside, and take over what can be read.
namespace history {

struct SalvageReport
{
    QString aside;         ///< where the damaged file is now
    qint64 saved = 0;      ///< exchanges in the new file, with the numbers they had
    qint64 incomplete = 0; ///< of them, those whose header fields and bodies could not be read
    qint64 lost = 0;       ///< numbers that stood in the damaged file and could not be read at all

    bool operator==(const SalvageReport &) const = default;
};

/// Renames the file, makes a new one in its place and copies row by row what can be read, by value. Nobody may have the
/// file open. Fails, with everything as it was, when it cannot be renamed or no new one can be made.
Outcome<SalvageReport> salvage(const QString &file);

} // namespace history
