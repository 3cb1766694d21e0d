// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/tracker.h"

#include "model/anotherthread.h"
#include "model/retryafter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace run {

namespace limits = model::limits;
using std::chrono::milliseconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Track)
};

qint64 steadyMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QString declaredType(const model::OperationSchema *schema)
{
    return schema ? schema->responseType.text() : QString();
}

} // namespace

TrackClock everydayTrackClock()
{
    return {[] { return QDateTime::currentMSecsSinceEpoch(); }, steadyMilliseconds,
            [](milliseconds time, QObject *context, const std::function<void()> &then) {
                // A coarse timer may be early, and then a deadline would not have passed.
                QTimer::singleShot(time, Qt::PreciseTimer, context, then);
            }};
}

OperationTracker::OperationTracker(Runner &runner, history::Store &store, TrackOrder order, TrackClock clock)
    : m_runner(runner),
      m_store(store),
      m_order(std::move(order)),
      m_clock(std::move(clock))
{
    keepTokenHome();
}

/// A token is not sent to another origin, yet still masked where that server repeats it.
void OperationTracker::keepTokenHome()
{
    if (!m_order.plan.sameOrigin)
        m_order.secrets.push_back(std::exchange(m_order.token, model::Secret()));
}

void OperationTracker::setTokens(const model::Secret &token, const Secrets &all)
{
    const model::Secret before = std::exchange(m_order.token, token);
    m_order.secrets = all;
    m_order.secrets.push_back(before);
    keepTokenHome();
}

OperationTracker::~OperationTracker() = default;

void OperationTracker::begin()
{
    m_begun = m_clock.steady();
    const model::Recording &returned = m_order.returned;
    const auto &response = returned.exchange.response;
    if (response) {
        Polled first = readPoll(returned, returned.exchange.startedAt, declaredType(m_order.schema), m_order.schema);
        // What stands in an acceptance may be no operation, or nothing.
        if (!first.end && (response->status == 202 || response->status == 204))
            first.look.trouble.clear();
        if (!first.end && !first.look.trouble.isEmpty())
            first.end = TrackEnd{TrackEnd::Kind::NoJob,
                                 Words::tr("There is no operation to track: %1").arg(first.look.trouble)};
        m_timeline.add(std::move(first.look));
        if (first.end) {
            QMetaObject::invokeMethod(
                this, [this, end = *first.end] { conclude(end); }, Qt::QueuedConnection);
            return;
        }
    }
    wait(response ? response->headers : model::HeaderFields(), m_clock.wall());
}

void OperationTracker::setDeadline(milliseconds deadline)
{
    m_order.deadline = std::clamp<milliseconds>(deadline, milliseconds(0), limits::maxTrackDeadline);
    if (m_state == State::Waiting)
        sleep(untilNextPoll());
}

milliseconds OperationTracker::elapsed() const
{
    return milliseconds(m_clock.steady() - m_begun);
}

milliseconds OperationTracker::untilNextPoll() const
{
    return milliseconds(m_state == State::Waiting ? std::max<qint64>(0, m_nextPoll - m_clock.steady()) : 0);
}

void OperationTracker::wait(const model::HeaderFields &headers, qint64 received)
{
    const auto asked = model::retryAfter(headers, received);
    m_askedToWait = asked.has_value();
    const milliseconds time = asked ? std::max(*asked, limits::trackShortestWait) : m_backOff;
    m_backOff = std::min(2 * m_backOff, limits::trackLongestWait);
    if (m_polls >= m_order.maxPolls)
        return conclude({TrackEnd::Kind::PollLimit,
                         Words::tr("Not tracked any longer: %1 polls are the limit.").arg(m_order.maxPolls)});
    m_state = State::Waiting;
    m_nextPoll = m_clock.steady() + time.count();
    sleep(time);
    emit changed();
}

/// Until the next poll or the deadline, whichever comes first.
void OperationTracker::sleep(milliseconds time)
{
    const milliseconds left = std::max(m_order.deadline - elapsed(), milliseconds(0));
    m_clock.after(std::min(time, left), this, [this, number = ++m_sleeps] { wake(number); });
}

void OperationTracker::wake(qint64 number)
{
    if (m_state != State::Waiting || number != m_sleeps)
        return;
    if (elapsed() < m_order.deadline)
        return poll();
    const Look *seen = m_timeline.lastSeen();
    const QString status = seen ? seen->reading.returned.status : QString();
    const qint64 seconds = m_order.deadline.count() / 1000;
    conclude({TrackEnd::Kind::DeadlineReached,
              status.isEmpty() ? Words::tr("Not ended within %1 s. Track again with more time.").arg(seconds)
                               : Words::tr("Not ended within %1 s: the last status is %2. Track again with more time.")
                                     .arg(QString::number(seconds), status)});
}

void OperationTracker::pollNow()
{
    if (m_state == State::Waiting && elapsed() < m_order.deadline)
        poll();
}

void OperationTracker::poll()
{
    ++m_polls;
    m_state = State::Polling;
    m_askedToWait = false;
    const model::Recording &returned = m_order.returned;
    Order order = orderLike(returned);
    order.request = m_order.plan.request;
    order.token = m_order.token;
    order.secrets = m_order.secrets;
    order.options = m_order.options;
    order.options.deadline = std::min(order.options.deadline, m_order.deadline - elapsed());
    order.title = Words::tr("%1 · poll").arg(returned.title);
    order.tracks = returned.id;
    m_run = m_runner.start(std::move(order));
    connect(m_run.get(), &Run::finished, this,
            [this](model::Recording recording, const std::optional<model::Failure> &notStored) {
                m_run.release()->deleteLater();
                m_notStored = notStored;
                if (notStored)
                    recording.id = 0; // no claim that the row holds the end
                take(recording);
            });
    emit changed();
}

void OperationTracker::take(const model::Recording &recording)
{
    m_lastPoll = recording;
    const auto &response = recording.exchange.response;
    const model::OperationSchema *schema = m_order.schema;
    if (!response || response->body.size() <= limits::readAtOnce)
        return adopt(readPoll(recording, now(), declaredType(schema), schema));
    // The window goes on meanwhile.
    const auto read = [recording, at = now(), known = schema ? std::optional(*schema) : std::nullopt] {
        const model::OperationSchema *own = known ? &*known : nullptr;
        return readPoll(recording, at, declaredType(own), own);
    };
    model::onAnotherThread(this, read, [this](const Polled &polled) {
        if (m_state == State::Polling) // not stopped since
            adopt(polled);
    });
}

void OperationTracker::adopt(const Polled &polled)
{
    m_timeline.add(polled.look);
    const bool isSeen = polled.look.trouble.isEmpty();
    m_troubles = isSeen ? 0 : m_troubles + 1;
    if (isSeen)
        note(polled.look);
    if (polled.end)
        return conclude(*polled.end);
    if (m_troubles >= limits::maxTrackTroubles)
        return conclude({TrackEnd::Kind::GaveUp,
                         Words::tr("Not tracked any longer: %1 polls in a row showed no operation, the last one: %2")
                             .arg(QString::number(m_troubles), polled.look.trouble)});
    const auto &response = m_lastPoll->exchange.response;
    wait(response ? response->headers : model::HeaderFields(), m_clock.wall());
}

void OperationTracker::note(const Look &look)
{
    const model::ReturnedOperation &seen = look.reading.returned;
    if (m_order.returned.id != 0)
        m_store.noteLatest(m_order.returned.id, {look.at, seen.status, seen.progress, seen.resourceLocation});
}

void OperationTracker::stop()
{
    if (m_state == State::Ended)
        return;
    m_run.reset();
    conclude({TrackEnd::Kind::Stopped, Words::tr("Tracking was stopped. The operation goes on without it.")});
}

void OperationTracker::conclude(const TrackEnd &end)
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    m_end = end;
    emit changed();
    emit finished(end);
}

QString OperationTracker::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.wall()).toUTC().toString(Qt::ISODateWithMs);
}

} // namespace run
