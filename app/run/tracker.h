// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/polled.h"
#include "run/runner.h"
#include "run/trackplan.h"

namespace run {

/// Time as a tracker sees it.
struct TrackClock
{
    std::function<qint64()> wall;   ///< milliseconds since 1970-01-01T00:00:00Z
    std::function<qint64()> steady; ///< milliseconds since whenever, never backwards
    /// Calls back once, in the context's thread and only while the context lives.
    std::function<void(std::chrono::milliseconds, QObject *, const std::function<void()> &)> after;
};

TrackClock everydayTrackClock();

/// What to track, and how long.
struct TrackOrder
{
    model::Recording returned; ///< the answer that returned the operation, as the history has it
    TrackPlan plan;
    const model::OperationSchema *schema = nullptr; ///< of its request; outlives the tracker
    model::Secret token;                            ///< sent when the plan's origin is the environment's
    Secrets secrets;
    http::SendOptions options; ///< of one poll
    std::chrono::milliseconds deadline = model::limits::trackDeadline;
    int maxPolls = model::limits::maxTrackPolls;
};

/// Looks at a returned operation again and again until it has ended. Every poll is a run of its own with a row in the
/// history; what it saw is noted at the row that returned the operation. Waits as long as Retry-After says, else twice
/// as long as before. Ends exactly once with finished(); destroying it before that ends it silently.
class OperationTracker final : public QObject
{
    Q_OBJECT

public:
    enum class State { Waiting, Polling, Ended };

    OperationTracker(Runner &runner, history::Store &store, TrackOrder order, TrackClock clock = everydayTrackClock());
    ~OperationTracker() override;

    /// Once. Everything, the end too, comes from the event loop.
    void begin();
    /// Does not wait any longer, whatever the service asked for.
    void pollNow();
    /// Ends with TrackEnd::Kind::Stopped; a poll under way is abandoned. Does nothing after the end.
    void stop();
    /// From the beginning on; what has passed counts.
    void setDeadline(std::chrono::milliseconds deadline);
    /// What the next poll is sent with, and what else is masked in its answer. The token before is masked further on.
    void setTokens(const model::Secret &token, const Secrets &all);

    State state() const { return m_state; }
    const TrackOrder &order() const { return m_order; }
    const Timeline &timeline() const { return m_timeline; }
    const std::optional<TrackEnd> &end() const { return m_end; }
    /// Its `id` is 0 when the history could not keep it.
    const std::optional<model::Recording> &lastPoll() const { return m_lastPoll; }
    /// Why the history could not keep the last poll; nothing when it did.
    const std::optional<model::Failure> &notStored() const { return m_notStored; }
    int polls() const { return m_polls; }
    /// Until the next poll, while waiting; 0 at least.
    std::chrono::milliseconds untilNextPoll() const;
    /// Whether the service asked for that wait.
    bool isAskedToWait() const { return m_askedToWait; }
    std::chrono::milliseconds elapsed() const;

signals:
    /// State, timeline or wait are new.
    void changed();
    void finished(const run::TrackEnd &end);

private:
    void keepTokenHome();
    void wait(const model::HeaderFields &headers, qint64 received);
    void sleep(std::chrono::milliseconds time);
    void wake(qint64 number);
    void poll();
    void take(const model::Recording &recording);
    void adopt(const Polled &polled);
    void note(const Look &look);
    void conclude(const TrackEnd &end);
    QString now() const;

    Runner &m_runner;
    history::Store &m_store;
    TrackOrder m_order;
    TrackClock m_clock;
    Timeline m_timeline;
    std::unique_ptr<Run> m_run;
    std::optional<model::Recording> m_lastPoll;
    std::optional<model::Failure> m_notStored;
    std::optional<TrackEnd> m_end;
    State m_state = State::Waiting;
    qint64 m_begun = 0;
    qint64 m_nextPoll = 0; ///< by the steady clock
    qint64 m_sleeps = 0;   ///< numbers the waits, so that an old one does not wake a new one
    std::chrono::milliseconds m_backOff = model::limits::trackFirstWait;
    bool m_askedToWait = false;
    int m_polls = 0;
    int m_troubles = 0; ///< in a row
};

} // namespace run
