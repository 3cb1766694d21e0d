// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/tracker.h"

namespace command {

/// Tracks a returned operation and reports it: a line on standard error for every look, at the end the last answer on
/// standard output. Ends once with done(), from the event loop.
class Tracking final : public QObject
{
    Q_OBJECT

public:
    Tracking(run::Runner &runner, history::Store &store, const run::TrackOrder &order, bool asJson);

    void stop() { m_tracker.stop(); }

signals:
    void done(int exitCode);

private:
    void sayNewLooks();
    void report(const run::TrackEnd &end) const;
    /// That of the end, or Refused where all went well but a check of the first or the last answer failed.
    int exitCode(const run::TrackEnd &end) const;

    run::OperationTracker m_tracker;
    size_t m_said = 0; ///< looks so far
    bool m_saidNotStored = false;
    bool m_asJson;
};

/// Well when the operation succeeded, Refused when it failed or its service does not show it any more, NoAnswer when
/// the limit was reached or nothing usable came back.
int exitCodeOf(run::TrackEnd::Kind kind);

/// One object: `operation` and `answer` as run::exchangeJson() has them, the answer that returned the operation and the
/// last poll (null before one); `polled{url,withToken,notes[]}`; `timeline[]` of
/// `{at,recording,httpStatus,status,progress,trouble,anomalies[{kind,text}]}`, a look each, the first of them that of
/// the answer that returned the operation, `httpStatus` null without an answer and `trouble` null where the operation
/// was seen; `end{kind,text}`.
QByteArray trackingJson(const run::OperationTracker &tracker, const run::TrackEnd &end);

} // namespace command
