// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"

#include <QString>

#include <optional>

// What came of the requests of a replay.
namespace run {

enum class ReplayOutcome {
    Passed,   ///< a whole answer, and no check failed
    Failed,   ///< a check failed, or nothing was checked and the service said no (a status from 400 on)
    NoAnswer, ///< no answer, or none that is whole
    NotSent,  ///< it cannot be sent: a variable is missing, the request is unusable
    Unknown,  ///< it may have arrived before the program ended; it is not sent again
    Skipped   ///< its turn never came: stopped on failure, or cancelled
};
inline constexpr int replayOutcomes = 6;

/// `passed`, `failed`, `noAnswer`, `notSent`, `unknown`, `skipped`: stable, for files and machine output.
QString replayOutcomeName(ReplayOutcome outcome);
std::optional<ReplayOutcome> replayOutcomeFromName(QStringView name);
/// For people, translated.
QString replayOutcomeText(ReplayOutcome outcome);

/// One request of a replay and what came of it.
struct ReplayResult
{
    qint64 number = 0; ///< from 1, in the order of the replay
    int step = 0;      ///< which request of the plan, from 0
    int place = 0;     ///< which environment, from 0
    int round = 0;     ///< from 0
    int row = -1;      ///< of the data file, from 0; -1: there is none
    QString file;      ///< relative to the plan's base, `onenote/add.http`
    QString name;      ///< of the request in it; never empty
    QString environment;
    ReplayOutcome outcome = ReplayOutcome::Skipped;
    QString reason = {};    ///< why it did not pass, in one line; empty when it did
    QString startedAt = {}; ///< UTC, RFC 3339 with milliseconds; empty: never sent
    qint64 recording = 0;   ///< id in the history; 0: not stored
    QByteArray method = {};
    QString url = {}; ///< percent-encoded, as sent
    int httpStatus = 0;
    qint64 microseconds = -1; ///< from the start to the last byte; -1: no answer
    std::optional<history::Tally> checks = {};

    bool operator==(const ReplayResult &) const = default;
};

struct ReplaySum
{
    qint64 counts[replayOutcomes] = {}; ///< by outcome
    qint64 total = 0;                   ///< requests of the replay, whether their end has come or not
    qint64 milliseconds = 0;            ///< of the whole replay, its pauses included

    qint64 of(ReplayOutcome outcome) const { return counts[int(outcome)]; }
    qint64 ended() const;
    void add(ReplayOutcome outcome) { ++counts[int(outcome)]; }
    /// Every request of it passed.
    bool isWell() const { return of(ReplayOutcome::Passed) == total; }

    bool operator==(const ReplaySum &) const = default;
};

} // namespace run
