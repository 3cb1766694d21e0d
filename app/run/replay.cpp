// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/replay.h"

#include "history/whendone.h"
#include "model/anotherthread.h"
#include "model/limits.h"
#include "run/captures.h"
#include "run/recognised.h"
#include "run/replaycaptures.h"
#include "run/replaylog.h"
#include "run/replayoutcome.h"
#include "run/savedcompose.h"
#include "run/sendoptions.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

/// Beginnings, or results that need no network, in one turn of the event loop.
constexpr int perTurn = 64;

/// The texts of the file's own variables may hold others, those of the environment too.
void addFileVariables(Variables &variables, const std::vector<model::Variable> &ofFile,
                      const std::vector<model::Variable> &ofEnvironment)
{
    if (ofFile.empty())
        return;
    Variables known = variables;
    for (const model::Variable &variable : ofFile) {
        Variables all = known;
        all.values.insert(all.values.end(), ofEnvironment.begin(), ofEnvironment.end());
        const Resolved resolved = resolve(variable.value.toUtf8(), all, Place::HeaderValue);
        known.values.push_back({variable.name, QString::fromUtf8(resolved.text)});
    }
    variables = std::move(known);
}

bool holdsPlaceholder(const model::Request &request)
{
    return std::any_of(request.headers.begin(), request.headers.end(),
                       [](const model::HeaderField &field) { return field.value.contains(model::tokenPlaceholder); });
}

} // namespace

Replay::Replay(Runner &runner, history::Store &store, const model::Catalog &catalog, ReplayOrder order,
               std::unique_ptr<ReplayLog> log, QObject *parent)
    : QObject(parent),
      m_runner(runner),
      m_store(store),
      m_catalog(catalog),
      m_order(std::move(order)),
      m_log(std::move(log)),
      m_captures(std::make_unique<Captures>(m_order.plan))
{
    m_sum.total = m_order.total();
}

Replay::~Replay() = default;

void Replay::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
}

void Replay::begin()
{
    m_clock.start();
    setState(State::Running);
    if (m_log) {
        for (const auto &[pass, variables] : m_log->logged().captures)
            m_captures->add(pass, variables);
    }
    showLogged(1);
}

/// Page by page, from the request of that number on: the history is asked for what was sent then.
void Replay::showLogged(qint64 from)
{
    std::vector<ReplayResult> page;
    if (m_log) {
        const auto &results = m_log->logged().results;
        for (auto at = results.lower_bound(from); at != results.end() && page.size() < perTurn; ++at) {
            ReplayResult result = resultOf(at->first);
            const ReplayResult &logged = at->second;
            result.outcome = logged.outcome;
            result.reason = logged.reason;
            result.startedAt = logged.startedAt;
            result.httpStatus = logged.httpStatus;
            result.microseconds = logged.microseconds;
            result.checks = logged.checks;
            result.recording = logged.recording;
            page.push_back(result);
        }
    }
    if (page.empty()) {
        m_isShowing = false;
        return work();
    }
    std::vector<qint64> ids;
    for (const ReplayResult &result : page)
        ids.push_back(result.recording);
    history::whenDone(
        this, m_store.recordings(ids), [this, page](const model::Result<std::vector<model::Recording>> &read) {
            const QPointer<Replay> self = this;
            const std::vector<model::Recording> none;
            const std::vector<model::Recording> &found = read ? *read : none;
            for (ReplayResult result : page) {
                const auto own = std::find_if(found.begin(), found.end(), [&](const model::Recording &each) {
                    return each.id != 0 && each.id == result.recording;
                });
                const bool isThere = own != found.end();
                if (isThere)
                    takeEnd(result, *own);
                else
                    result.recording = 0;
                report(result, isThere ? &*own : nullptr);
                if (!self)
                    return;
            }
            showLogged(page.back().number + 1);
        });
}

void Replay::pause()
{
    if (m_state == State::Running)
        setState(State::Paused);
}

void Replay::proceed()
{
    if (m_state != State::Paused)
        return;
    setState(State::Running);
    work();
}

void Replay::cancel()
{
    if (m_state != State::Running && m_state != State::Paused)
        return;
    m_stopped = true;
    for (auto &[number, sending] : m_underWay)
        sending.run->cancel();
    setState(State::Running);
    work();
}

/// Asks for startNext() with the event loop, once.
void Replay::work()
{
    if (m_working)
        return;
    m_working = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_working = false;
            startNext();
        },
        Qt::QueuedConnection);
}

bool Replay::mayBegin() const
{
    return m_state == State::Running && !m_stopped && m_next <= m_sum.total &&
           int(m_underWay.size()) + m_cooling < m_order.settings.workers &&
           m_ended.size() < size_t(model::limits::replayUnstored);
}

void Replay::startNext()
{
    if (m_isShowing)
        return;
    const QPointer<Replay> self = this; // whoever hears of a result may have enough
    for (int i = 0; i < perTurn && self && mayBegin(); ++i) {
        if (m_log && m_log->logged().results.count(m_next) > 0) {
            ++m_next;
            continue;
        }
        ReplayResult result = resultOf(m_next);
        if (!isClaimed(m_next) || waitsForCapture(result))
            return;
        if (result.step == 0)
            m_captures->forgetBefore(passOf(m_underWay.empty() ? m_next : m_underWay.begin()->first));
        ++m_next;
        if (auto order = orderOf(result)) {
            begin(result, std::move(*order));
        } else {
            result.outcome = ReplayOutcome::NotSent;
            result.reason = masked(order.error().text(), m_order.secrets);
            m_stopped = m_stopped || m_order.settings.bail;
            m_ended.push_back({std::move(result)});
            m_ended.back().isReady = true;
            reportReady();
        }
    }
    if (!self)
        return;
    if (mayBegin())
        return work();
    if (m_stopped)
        skipRest();
    else
        finishIfDone();
}

/// Whether the log says on the disk that this request may leave; asks for it ahead of time.
bool Replay::isClaimed(qint64 number)
{
    if (!m_log)
        return true;
    const bool isClaimed = number <= m_log->claimed();
    const qint64 ahead = model::limits::replayClaim * qint64(m_order.settings.workers);
    if (!m_claiming && number + ahead / 2 > m_log->claimed()) {
        m_claiming = true;
        const qint64 claim = number + ahead;
        model::onAnotherThread(this, m_log->claim(claim), [this, claim](const model::Result<void> &written) {
            m_claiming = false;
            if (m_log && written)
                m_log->setClaimed(claim);
            log(written);
            work();
        });
    }
    return isClaimed;
}

bool Replay::waitsForCapture(const ReplayResult &result) const
{
    const qint64 pass = passOf(result.number);
    std::vector<int> before;
    for (const auto &[number, sending] : m_underWay) {
        if (passOf(number) == pass)
            before.push_back(sending.result.step);
    }
    return m_captures->waits(result.step, before);
}

qint64 Replay::passOf(qint64 number) const
{
    return (number - 1) / qint64(m_order.plan.steps.size());
}

ReplayResult Replay::resultOf(qint64 number) const
{
    const qint64 steps = qint64(m_order.plan.steps.size());
    const qint64 places = qint64(m_order.places.size());
    const qint64 rows = std::max<qint64>(1, qint64(m_order.rows.size()));
    const qint64 pass = passOf(number);
    ReplayResult result;
    result.number = number;
    result.step = int((number - 1) % steps);
    result.place = int(pass % places);
    result.row = m_order.rows.empty() ? -1 : int(pass / places % rows);
    result.round = int(pass / places / rows);
    const ReplayStep &step = m_order.plan.steps[size_t(result.step)];
    result.file = step.file;
    result.name = step.name;
    result.environment = m_order.places[size_t(result.place)].environment.name;
    return result;
}

/// The one the file names, else the one that method and path are those of; looked for once.
const model::OperationSchema *Replay::schemaOf(const ReplayStep &step, const model::Request &request)
{
    if (const model::OperationSchema *named = m_catalog.operation(step.request.operationKey))
        return named;
    constexpr size_t most = 1000; // a variable in the path makes a new one each time
    if (m_recognised.size() >= most)
        m_recognised.clear();
    const QByteArray call = request.method + ' ' + request.url.path(QUrl::FullyEncoded).toLatin1();
    const auto known = m_recognised.find(call);
    if (known != m_recognised.end())
        return known->second;
    const auto found = recognised(m_catalog, request.method, request.url);
    return m_recognised[call] = found ? found->schema : nullptr;
}

model::Result<Order> Replay::orderOf(const ReplayResult &result)
{
    const ReplayStep &step = m_order.plan.steps[size_t(result.step)];
    const ReplayPlace &place = m_order.places[size_t(result.place)];
    Variables variables{m_captures->of(passOf(result.number)), everydaySources()};
    const auto add = [&variables](const std::vector<model::Variable> &more) {
        variables.values.insert(variables.values.end(), more.begin(), more.end());
    };
    if (result.row >= 0)
        add(m_order.rows[size_t(result.row)]);
    add(m_order.variables);
    addFileVariables(variables, step.fileVariables, place.environment.variables);
    add(place.environment.variables);
    const auto composed = composeSaved(step.request, place.environment.root, variables);
    if (!composed)
        return tl::unexpected(composed.error());
    if (!composed->open.empty()) {
        // In one line: reports count by it.
        const OpenPlace &first = composed->open.front();
        return model::failure(first.text(), first.reason.remedy);
    }
    Order order;
    order.request = composed->request;
    const auto options = optionsFor(order.request.url, result.place);
    if (!options)
        return tl::unexpected(options.error());
    order.options = *options;
    if (sameOrigin(order.request.url, place.environment.root))
        order.token = place.token;
    else if (holdsPlaceholder(order.request) && !place.token.isEmpty())
        return model::failure(
            Words::tr("It goes to %1 with a token, but the token belongs to %2 (%3).")
                .arg(originOf(order.request.url), place.environment.root.text(), place.environment.name),
            Words::tr("Write {{root}} in place of the address, or choose an environment for it."));
    order.secrets = m_order.secrets;
    order.expectations = composed->expectations;
    order.environmentId = place.environment.id;
    order.environmentName = place.environment.name;
    order.run = m_order.title;
    order.isAnnounced = m_log != nullptr;
    order.isFollowed = result.number < m_sum.total && m_order.settings.delay.count() == 0;
    order.title = step.name;
    const model::OperationSchema *schema = schemaOf(step, order.request);
    if (schema) {
        order.operationKey = schema->key;
        order.type = schema->entityType();
    }
    return order;
}

/// Of another origin than the environment's: no token goes there, and other trust holds.
model::Result<http::SendOptions> Replay::optionsFor(const QUrl &url, int place)
{
    const ReplayPlace &own = m_order.places[size_t(place)];
    if (sameOrigin(url, own.environment.root))
        return own.options;
    const QString origin = QString::number(place) + u' ' + originOf(url);
    const auto known = m_elsewhere.find(origin);
    if (known != m_elsewhere.end())
        return known->second;
    const auto options = sendOptions(own.environment, url);
    if (options)
        m_elsewhere.emplace(origin, *options);
    return options;
}

void Replay::begin(ReplayResult result, Order order)
{
    const qint64 number = result.number;
    if (m_log)
        log(m_log->started(number));
    const QPointer<Replay> self = this;
    emit began(result);
    if (!self)
        return;
    Sending &sending = m_underWay[number];
    sending.result = std::move(result);
    sending.run = m_runner.start(std::move(order));
    connect(sending.run.get(), &Run::ended, this,
            [this, number](const model::Recording &recording) { answered(number, recording); });
    connect(sending.run.get(), &Run::finished, this,
            [this, number](const model::Recording &recording, const std::optional<model::Failure> &notStored) {
                stored(number, recording, notStored);
            });
}

void Replay::answered(qint64 number, const model::Recording &recording)
{
    auto node = m_underWay.extract(number);
    Sending &sending = node.mapped();
    takeEnd(sending.result, recording);
    if (m_stopped && recording.state == model::RecordingState::Cancelled && !recording.exchange.error->mayHaveArrived)
        sending.result.outcome = ReplayOutcome::Skipped;
    sending.result.reason = masked(sending.result.reason, m_order.secrets);
    const std::vector<model::Variable> found = captured(recording, m_order.secrets);
    if (!found.empty())
        m_captures->add(passOf(number), found);
    if (m_log) {
        log(m_log->ended(sending.result));
        if (m_log && !found.empty())
            log(m_log->captured(passOf(number), found));
    }
    if (m_order.settings.bail && sending.result.outcome != ReplayOutcome::Passed)
        m_stopped = true;
    m_ended.push_back({std::move(sending.result), std::move(sending.run)});
    coolDown();
    startNext();
}

/// A worker that has to wait before its next request.
void Replay::coolDown()
{
    if (m_order.settings.delay.count() == 0 || m_stopped)
        return;
    ++m_cooling;
    QTimer::singleShot(m_order.settings.delay, this, [this] {
        --m_cooling;
        startNext();
    });
}

void Replay::stored(qint64 number, const model::Recording &recording, const std::optional<model::Failure> &notKept)
{
    const auto own = std::find_if(m_ended.begin(), m_ended.end(),
                                  [number](const Ended &each) { return each.result.number == number; });
    own->run.release()->deleteLater();
    own->result.recording = recording.id;
    own->recording = recording;
    own->isReady = true;
    if (m_log && recording.id != 0)
        log(m_log->stored(number, recording.id));
    const QPointer<Replay> self = this;
    if (notKept)
        emit notStored(*notKept);
    if (self)
        reportReady();
    if (self)
        startNext();
}

void Replay::reportReady()
{
    const QPointer<Replay> self = this;
    while (self && !m_ended.empty() && m_ended.front().isReady) {
        const Ended ended = std::move(m_ended.front());
        m_ended.pop_front();
        report(ended.result, ended.recording ? &*ended.recording : nullptr);
    }
}

void Replay::report(const ReplayResult &result, const model::Recording *recording)
{
    m_sum.add(result.outcome);
    if (m_order.settings.bail && result.outcome != ReplayOutcome::Passed)
        m_stopped = true;
    emit ended(result, recording); // last: whoever listens may delete this
}

void Replay::skipRest()
{
    if (!m_underWay.empty() || !m_ended.empty())
        return;
    const QPointer<Replay> self = this;
    for (int i = 0; i < perTurn * 16 && m_next <= m_sum.total; ++i) {
        const bool isLogged = m_log && m_log->logged().results.count(m_next) > 0;
        const ReplayResult result = resultOf(m_next++);
        if (!isLogged)
            report(result, nullptr);
        if (!self)
            return;
    }
    if (m_next <= m_sum.total)
        return work();
    finishIfDone();
}

void Replay::finishIfDone()
{
    if (m_state == State::Finished || m_next <= m_sum.total || !m_underWay.empty() || !m_ended.empty())
        return;
    m_sum.milliseconds = m_clock.elapsed();
    if (m_log)
        m_log->remove();
    m_log.reset();
    const QPointer<Replay> self = this;
    setState(State::Finished);
    if (self)
        emit finished();
}

/// Without a log that is whole nothing must be taken up again: some of it might be sent twice.
void Replay::log(const model::Result<void> &written)
{
    if (written || !m_log)
        return;
    m_log->remove();
    m_log.reset();
    emit notLogged(written.error());
}

ReplaySum Replay::sum() const
{
    ReplaySum sum = m_sum;
    if (m_state != State::Finished && m_clock.isValid())
        sum.milliseconds = m_clock.elapsed();
    return sum;
}

} // namespace run
