// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"
#include "ui/labels.h"

#include <optional>

// What the cells of the history show beyond their text.
namespace ui {

struct StatusChip
{
    QString text;
    Tone tone = Tone::Info;

    bool operator==(const StatusChip &) const = default;
};

/// The HTTP status, or what became of a request without one. Amber for a success whose body may not be whole.
StatusChip statusChip(const history::Row &row);

/// What the checks found; nothing without a verdict.
std::optional<StatusChip> checksChip(const history::Row &row);
Tone toneOfTally(const history::Tally &tally);

struct ProgressBar
{
    double done = 0; ///< 0 to 1
    Tone tone = Tone::Info;

    bool operator==(const ProgressBar &) const = default;
};

/// Full when the operation succeeded, else as far as a percentage says; nothing when nothing is known.
std::optional<ProgressBar> progressBar(const history::Row &row);

/// The tone of the words in the column of the returned id; nothing when an id stands there.
std::optional<Tone> outcomeTone(const history::Row &row);

/// What the newest look at the row's operation saw, beside what its answer said; empty when nobody looked again.
QString latestToolTip(const history::Row &row);

/// "replay of #12"; empty for others.
QString replayText(const history::Row &row);

/// What all checks found; empty without a verdict.
QString checksToolTip(const history::Row &row);

/// What was asked for, and what the user says of it: pin, tags, note.
QString annotationToolTip(const history::Row &row);

/// What a cell's short form leaves out, in lines of plain text; may be empty.
QString outcomeToolTip(const history::Row &row);

} // namespace ui
