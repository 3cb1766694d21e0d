// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationadapter.h"

#include <vector>

namespace run {

/// Something an operation must not do, noticed by comparing two looks at it.
struct Anomaly
{
    enum class Kind {
        IllegalTransition,   ///< back to an earlier phase, or on from the end
        LastActionBackwards, ///< the time of the last action is earlier than it was
        CreatedChanged,      ///< another time of creation
        ProgressDown,
        IdChanged
    };

    Kind kind = Kind::IllegalTransition;
    QString text; ///< in words, with both values

    bool operator==(const Anomaly &) const = default;
};

/// `illegalTransition`, ...: stable names for machine output.
QString anomalyName(Anomaly::Kind kind);

/// One look at an operation.
struct Look
{
    QString at; ///< UTC, RFC 3339 with milliseconds
    qint64 recording = 0;
    int httpStatus = 0; ///< 0: no answer
    model::OperationReading reading = {};
    QString trouble = {}; ///< why this look shows no operation; empty when it shows one
    std::vector<Anomaly> anomalies = {};

    bool operator==(const Look &) const = default;
};

/// `Running, 50%`; the trouble where there is one.
QString lookText(const Look &look);

/// Looks that show the same, one behind the other, as a list shows them.
struct Stretch
{
    QString from;
    QString to; ///< the last of them; the same as `from` when there is one
    int looks = 1;
    Look look; ///< the first of them

    bool operator==(const Stretch &) const = default;
};

/// What an operation looked like, in the order it was seen.
class Timeline final
{
public:
    /// Adds a look, with what is wrong with it beside those before.
    void add(Look look);

    const std::vector<Look> &looks() const { return m_looks; }
    /// The newest look that shows the operation; nullptr when none does.
    const Look *lastSeen() const;
    std::vector<Stretch> stretches() const;
    int anomalies() const;

    bool operator==(const Timeline &) const = default;

private:
    std::vector<Look> m_looks;
};

} // namespace run
