// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/catalog.h"
#include "model/environment.h"
#include "run/replayplan.h"
#include "run/replayreport.h"
#include "run/replayresult.h"
#include "run/runner.h"

#include <QElapsedTimer>
#include <QObject>

#include <deque>
#include <map>
#include <memory>

namespace run {

class Captures;
class ReplayLog;

/// An environment of a replay, ready to be sent to.
struct ReplayPlace
{
    model::Environment environment;
    model::Secret token;
    http::SendOptions options; ///< see run/sendoptions.h
};

struct ReplaySettings
{
    int rounds = 1;                     ///< how often all of it is replayed, 1 to limits::maxReplayRounds
    int workers = 1;                    ///< requests under way at once, 1 to limits::maxReplayWorkers
    bool bail = false;                  ///< stop when a request does not pass
    std::chrono::milliseconds delay{0}; ///< a worker waits between two requests

    bool operator==(const ReplaySettings &) const = default;
};

/// What is replayed, where and how. Order: for each round, for each row of data, for each place: every step.
struct ReplayOrder
{
    ReplayPlan plan;
    std::vector<ReplayPlace> places;                     ///< at least one
    std::vector<model::Variable> variables = {};         ///< given by hand; before those of file and environment
    std::vector<std::vector<model::Variable>> rows = {}; ///< of a data file; before those given by hand
    ReplaySettings settings = {};
    Secrets secrets = {};                   ///< all tokens in memory
    QString title;                          ///< see model::Recording::run: "Replay, 2026-11-22 14:31:05"
    QString startedAt;                      ///< UTC, RFC 3339 with milliseconds
    std::vector<ReplaySource> sources = {}; ///< what the plan was read from

    qint64 total() const;
};

/// "Replay, 2026-11-22T14:31:05.123Z"; of the empty text what all of them begin with. Not translated: they are found
/// again by it, whatever the language.
QString replayTitle(const QString &startedAt);

ReplayHeading headingOf(const ReplayOrder &order);

/// The same for orders that send the same: a digest of requests, environments, data and rounds, in hexadecimal.
QString fingerprintOf(const ReplayOrder &order);

/// One replay from its order to its last result. Requests begin in their order; what an answer captures is there for
/// the requests behind it in the same pass over the plan, and one that names such a variable waits for it. Every
/// request is set down in the log before it leaves and sent once, whatever happens to the program. Destroying it
/// abandons what is under way.
class Replay final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Replay)

public:
    enum class State { Ready, Running, Paused, Finished };

    /// All outlive it. `log`: null keeps none, then it cannot be taken up again after a crash. One that was taken up
    /// has the fingerprint of the order.
    Replay(Runner &runner, history::Store &store, const model::Catalog &catalog, ReplayOrder order,
           std::unique_ptr<ReplayLog> log = {}, QObject *parent = nullptr);
    ~Replay() override;

    /// Once. What the log holds already comes first, as ended().
    void begin();
    /// Nothing new leaves; what is under way goes on.
    void pause();
    void proceed();
    /// What is under way is cancelled, the rest skipped. Ends soon with finished().
    void cancel();

    State state() const { return m_state; }
    const ReplayOrder &order() const { return m_order; }
    ReplayHeading heading() const { return headingOf(m_order); }
    ReplaySum sum() const;
    int underWay() const { return int(m_underWay.size()); }

signals:
    void stateChanged();
    void began(const run::ReplayResult &result); ///< outcome and what follows it are not known yet
    /// Once for each request, in the order of their ends; `recording` is null when nothing was sent, or the history has
    /// lost it. It is in the history before, or notStored() has said why not.
    void ended(const run::ReplayResult &result, const model::Recording *recording);
    void notStored(const model::Failure &reason);
    /// The log cannot be written: a crash would lose track of what was sent. Once.
    void notLogged(const model::Failure &reason);
    void finished();

private:
    /// A request on its way.
    struct Sending
    {
        ReplayResult result;
        std::unique_ptr<Run> run;
    };
    /// One whose end is known, until the history has it and those that ended before are reported.
    struct Ended
    {
        ReplayResult result;
        std::unique_ptr<Run> run = {};
        std::optional<model::Recording> recording = {};
        bool isReady = false;
    };

    void setState(State state);
    void showLogged(qint64 from);
    void work();
    bool mayBegin() const;
    bool isClaimed(qint64 number);
    void startNext();
    bool waitsForCapture(const ReplayResult &result) const;
    qint64 passOf(qint64 number) const;
    ReplayResult resultOf(qint64 number) const;
    const model::OperationSchema *schemaOf(const ReplayStep &step, const model::Request &request);
    model::Result<Order> orderOf(const ReplayResult &result);
    model::Result<http::SendOptions> optionsFor(const QUrl &url, int place);
    void begin(ReplayResult result, Order order);
    void answered(qint64 number, const model::Recording &recording);
    void stored(qint64 number, const model::Recording &recording, const std::optional<model::Failure> &notStored);
    void reportReady();
    void report(const ReplayResult &result, const model::Recording *recording);
    void coolDown();
    void skipRest();
    void finishIfDone();
    void log(const model::Result<void> &written);

    Runner &m_runner;
    history::Store &m_store;
    const model::Catalog &m_catalog;
    const ReplayOrder m_order;
    std::unique_ptr<ReplayLog> m_log;
    std::unique_ptr<Captures> m_captures;
    std::map<qint64, Sending> m_underWay;             ///< by number
    std::deque<Ended> m_ended;                        ///< and not reported yet
    std::map<QString, http::SendOptions> m_elsewhere; ///< for other origins than the places', by place and origin
    std::map<QByteArray, const model::OperationSchema *> m_recognised; ///< by method and path
    QElapsedTimer m_clock;
    ReplaySum m_sum;
    State m_state = State::Ready;
    bool m_isShowing = true; ///< what the log holds is told first
    qint64 m_next = 1;       ///< number of the request that begins next
    int m_cooling = 0;       ///< workers that wait between two requests
    bool m_claiming = false;
    bool m_stopped = false; ///< bailed out or cancelled: the rest is skipped
    bool m_working = false; ///< work() is asked for
};

} // namespace run
