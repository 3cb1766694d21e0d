// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/timeline.h"

#include <optional>

namespace run {

/// Why tracking ended.
struct TrackEnd
{
    enum class Kind {
        Succeeded,
        Failed,          ///< the operation did
        Vanished,        ///< 404 or 410
        Denied,          ///< 401 or 403
        Refused,         ///< another status that says no, or a request that cannot be sent
        Redirected,      ///< 3xx; never followed
        NoJob,           ///< what came is no operation with a status
        GaveUp,          ///< limits::maxTrackTroubles polls in a row showed no operation
        DeadlineReached, ///< the user's
        PollLimit,
        Stopped ///< by the user
    };

    Kind kind = Kind::Stopped;
    QString text; ///< in words, with what to do next

    bool operator==(const TrackEnd &) const = default;
};

/// `succeeded`, `deadlineReached`, ...: stable names for machine output.
QString trackEndName(TrackEnd::Kind kind);

/// What one poll means.
struct Polled
{
    Look look;
    std::optional<TrackEnd> end; ///< nothing: go on

    bool operator==(const Polled &) const = default;
};

/// Reads the answer to a poll. `declared` is the type the operation's schema names; `schema` may be null. Overload and
/// lost connections are troubles that pass, any other refusal is an end.
Polled readPoll(const model::Recording &poll, const QString &at, QStringView declared,
                const model::OperationSchema *schema);

/// The end of an operation whose last look shows it there; nothing while it is not.
std::optional<TrackEnd> endOf(const model::OperationReading &reading);

} // namespace run
