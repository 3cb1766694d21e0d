// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"
#include "model/expectations.h"
#include "model/finding.h"

#include <QStringList>

namespace model {

/// Where a request stands. `Sent` is on disk before the bytes leave.
enum class RecordingState {
    Queued,    ///< waits for its turn; nothing has left
    Sent,      ///< on its way
    Answered,  ///< an answer came, complete or not
    Unknown,   ///< it may have arrived, and no answer is known
    Cancelled, ///< by the user; the error says whether it may have arrived
    Failed     ///< no answer, and nothing arrived
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

/// What the user says of a recording.
struct Annotation
{
    bool pinned = false; ///< no budget takes it
    QString note;        ///< plain text in lines
    QStringList tags;    ///< in order of giving; none is empty or holds a blank, none twice

    bool operator==(const Annotation &) const = default;
};

/// An exchange as the history keeps it.
struct Recording
{
    qint64 id = 0; ///< 0: not stored
    RecordingState state = RecordingState::Sent;
    QString operationKey;
    QString title;     ///< "OneNote · Add operations"
    QString type = {}; ///< short name of the type the operation adds or returns: "onenoteOperation"
    QString environmentId;
    QString environmentName;
    qint64 replayOf = 0; ///< id of the recording this repeats, 0 for none
    qint64 tracks = 0;   ///< id of the recording whose returned operation this looks at again, 0 for none
    QString run = {};    ///< what it was sent with: "Negative cases, 2026-11-22 14:31:05"; empty: by itself
    Exchange exchange;
    ReturnedOperation returned;
    LatestLook latest = {};
    Expectations expectations = {};      ///< as they were when it was sent
    std::optional<Verdict> verdict = {}; ///< of then; nothing when there was no answer, or nobody judged it
    Annotation annotation = {};

    bool operator==(const Recording &) const = default;
};

} // namespace model
