// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"
#include "model/expectations.h"
#include "model/finding.h"

namespace model {

/// Where a request stands. `Sent` is on disk before the bytes leave.
enum class RecordingState {
    Sent,     ///< on its way, or its fate was never learnt
    Answered, ///< an answer came, complete or not
    Failed,   ///< no answer
    Cancelled
};

QString recordingStateName(RecordingState state);
std::optional<RecordingState> recordingStateFromName(QStringView name);

/// The few values of a returned operation that a list shows; all as text, as the answer wrote them.
struct ReturnedOperation
{
    QString id;
    QString status;
    QString progress; ///< percentage text, empty when the answer has none
    QString resourceLocation;
    QString errorCode;
    QString errorMessage;

    bool operator==(const ReturnedOperation &) const = default;
};

/// What a later look at a returned operation found. The answer that returned it stays what it was.
struct LatestLook
{
    QString at; ///< UTC, RFC 3339 with milliseconds; empty: nobody has looked again
    QString status;
    QString progress;
    QString resourceLocation;

    bool operator==(const LatestLook &) const = default;
};

/// An exchange as the history keeps it.
struct Recording
{
    qint64 id = 0; ///< 0: not stored
    RecordingState state = RecordingState::Sent;
    QString operationKey;
    QString title; ///< "OneNote · Add operations"
    QString environmentId;
    QString environmentName;
    qint64 replayOf = 0; ///< id of the recording this repeats, 0 for none
    qint64 tracks = 0;   ///< id of the recording whose returned operation this looks at again, 0 for none
    Exchange exchange;
    ReturnedOperation returned;
    LatestLook latest = {};
    Expectations expectations = {};      ///< as they were when it was sent
    std::optional<Verdict> verdict = {}; ///< of then; nothing when there was no answer, or nobody judged it

    bool operator==(const Recording &) const = default;
};

} // namespace model
