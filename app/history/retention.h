// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/sqlite.h"

#include <chrono>
#include <optional>
#include <vector>

// How much is kept. Nothing goes unless the user set a budget, and what is pinned never does.
namespace history {

/// What to keep at most; recordings go from the oldest on. Pinned ones stay, and count.
struct Budget
{
    std::optional<int> days = {};     ///< older ones go
    std::optional<qint64> count = {}; ///< the newest so many stay
    std::optional<qint64> bytes = {}; ///< of the file, once it is compacted

    bool isEmpty() const { return !days && !count && !bytes; }
    bool operator==(const Budget &) const = default;
};

struct Sizes
{
    qint64 fileBytes = 0;
    qint64 freeBytes = 0; ///< of the file; given back by compaction
    qint64 recordings = 0;
    qint64 pinned = 0;   ///< of them
    qint64 deleted = 0;  ///< can be restored, and not among them
    QString oldest = {}; ///< `startedAt`; empty for none
    QString newest = {};

    bool operator==(const Sizes &) const = default;
};

/// What a budget takes.
struct Excess
{
    qint64 recordings = 0;
    qint64 pinnedKept = 0;   ///< would go if they were not pinned
    QString newestGone = {}; ///< `startedAt` of the newest that goes

    bool operator==(const Excess &) const = default;
};

/// Pages nobody uses, around a step of a compaction.
struct FreePages
{
    qint64 before = 0;
    qint64 after = 0;
};

Outcome<Sizes> readSizes(Database &database);

/// Walks from the oldest recording on and finds what a budget takes, in slices.
class ExcessWalk final
{
public:
    /// `now`: UTC, RFC 3339 with milliseconds.
    ExcessWalk(const Budget &budget, const QString &now);

    /// The next few milliseconds; false when it is done.
    Outcome<bool> slice(Database &database);
    const Excess &excess() const { return m_excess; }
    const std::vector<qint64> &ids() const { return m_ids; } ///< what goes, oldest first

private:
    Outcome<void> begin(Database &database);
    bool goes(const QString &startedAt) const;

    Budget m_budget;
    QString m_oldestKept;         ///< `startedAt`; empty: any
    std::optional<Sizes> m_sizes; ///< when it began
    qint64 m_overCount = 0;       ///< the first so many are too many
    qint64 m_overBytes = 0;       ///< likewise, by their average size
    qint64 m_after = 0;           ///< id
    qint64 m_position = 0;
    Excess m_excess;
    std::vector<qint64> m_ids;
};

/// The time stamp so many hours before it; both UTC, RFC 3339 with milliseconds. Empty when `now` is none.
QString hoursBefore(const QString &now, std::chrono::hours hours);

} // namespace history
