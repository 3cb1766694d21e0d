// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/historytable.h"

// What a row looks like in words.
namespace history {

QString columnTitle(HistoryTable::Column column);
QString columnText(const Row &row, HistoryTable::Column column);

/// What became of a request: "Answered", "Sent, no answer recorded".
QString stateText(model::RecordingState state);

/// A group's name in words: a day as it is called today, and what rows without a value are called.
QString groupTitle(const QString &name, GroupBy groupBy);
/// "OneNote · Add operations, 12 operations", for who cannot see it.
QString groupText(const GroupLine &group);

/// What weighs most in it: "1 failed", "2 warnings", else "12 passed".
QString tallyText(const Tally &tally);
/// All of it: "1 failed, 2 warnings, 12 passed".
QString tallySum(const Tally &tally);

/// `43 ms`, `1.2 s`, `2 min 05 s`; empty for what did not happen (-1).
QString durationText(qint64 microseconds);

/// The time stamp as recorded, then in local time and in UTC, in lines of plain text. Empty when it is no time stamp.
QString timeToolTip(const QString &startedAt);

} // namespace history
