// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/runner.h"

#include "check/check.h"
#include "history/whendone.h"
#include "http/redaction.h"
#include "model/anotherthread.h"
#include "model/limits.h"
#include "model/operationadapter.h"

#include <QCoreApplication>
#include <QPointer>

namespace run {

namespace {

model::RecordingState stateOf(const model::Exchange &exchange)
{
    if (exchange.error && exchange.error->kind == model::TransportError::Kind::Cancelled)
        return model::RecordingState::Cancelled;
    if (exchange.response)
        return model::RecordingState::Answered;
    return exchange.error && exchange.error->mayHaveArrived ? model::RecordingState::Unknown
                                                            : model::RecordingState::Failed;
}

model::TransportError cancelledBeforeSending()
{
    return {model::TransportError::Kind::Cancelled,
            QCoreApplication::translate("Run", "Cancelled before anything was sent."), false};
}

model::TransportError foreignToken()
{
    return {model::TransportError::Kind::Refused,
            QCoreApplication::translate("Run", "The request holds the token of another environment, and would be kept "
                                               "with it. Remove it there."),
            false};
}

model::TransportError abandoned()
{
    return {model::TransportError::Kind::Cancelled,
            QCoreApplication::translate("Run", "Abandoned while under way; the request may have arrived."), true};
}

/// Masks the tokens an answer repeats, reads what the history lists of it, and judges it. Takes time with the size of
/// the body.
model::Recording digested(model::Recording recording, const Secrets &foreign, const Judge &judge)
{
    if (auto &response = recording.exchange.response) {
        mask(*response, foreign);
        recording.returned = model::readOperation(response->body).returned;
        if (judge)
            recording.verdict = judge(recording);
    }
    return recording;
}

bool isLarge(const model::Recording &recording)
{
    const auto &response = recording.exchange.response;
    return response && response->body.size() > model::limits::judgedAtOnce;
}

} // namespace

Judge judgeBy(const model::Catalog &catalog)
{
    return [catalog = std::make_shared<const model::Catalog>(catalog)](const model::Recording &recording) {
        return check::judge(recording, catalog->operation(recording.operationKey));
    };
}

Order orderLike(const model::Recording &recording)
{
    Order order;
    order.operationKey = recording.operationKey;
    order.title = recording.title;
    order.type = recording.type;
    order.environmentId = recording.environmentId;
    order.environmentName = recording.environmentName;
    return order;
}

Run::Run(http::Transport &transport, history::Store &store, Order order, const QString &startedAt, Judge judge)
    : m_transport(transport),
      m_store(store),
      m_order(std::move(order)),
      m_judge(std::move(judge))
{
    m_recording.operationKey = m_order.operationKey;
    m_recording.environmentId = m_order.environmentId;
    m_recording.replayOf = m_order.replayOf;
    m_recording.tracks = m_order.tracks;
    m_recording.type = m_order.type;
    m_recording.run = m_order.run;
    m_recording.exchange.startedAt = startedAt;
    for (const model::Secret &secret : m_order.secrets) {
        if (secret.reveal() != m_order.token.reveal())
            m_foreign.push_back(secret);
    }
    // The transport refuses a request that holds the token, but this is kept before the transport sees it.
    m_recording.exchange.request = masked(http::withoutToken(m_order.request, m_order.token), m_foreign);
    // So are the words about it, which may name a part of the address.
    m_recording.title = masked(masked(m_order.title, {m_order.token}), m_foreign);
    m_recording.environmentName = masked(masked(m_order.environmentName, {m_order.token}), m_foreign);
    m_recording.expectations = masked(masked(m_order.expectations, {m_order.token}), m_foreign);
}

Run::~Run()
{
    // The store finishes what it was asked, even while it ends itself.
    if (m_completed)
        return;
    // Whoever drops a run midway still owes the history an end.
    model::Recording last = m_isDigesting ? digested(m_recording, m_foreign, m_judge) : m_recording;
    if (!m_isDigesting) {
        last.state = model::RecordingState::Cancelled;
        last.exchange.error = m_transmission ? abandoned() : cancelledBeforeSending();
    }
    m_transmission.reset();
    // The row may still be on its way to the disk, and there may be no event loop any more to hear of it. (A
    // continuation is no way out: setting one while the other thread ends the future crashes in Qt 6.4.)
    if (m_inserted.isValid()) {
        m_inserted.waitForFinished();
        last.id = m_inserted.result().value_or(0);
    }
    if (last.id != 0)
        m_store.update(last);
    else
        m_store.insert(last);
}

void Run::begin()
{
    if (holdsToken(m_order.request, m_foreign)) {
        // Whoever started it listens from now on.
        QMetaObject::invokeMethod(
            this, [this] { refuse(); }, Qt::QueuedConnection);
        return;
    }
    if (m_order.isAnnounced)
        return send();
    m_inserted = m_store.insert(m_recording);
    history::whenDone(this, m_inserted, [this](const model::Result<qint64> &id) {
        // Without a place in the history the request still goes out; its end says that it was not kept.
        m_recording.id = id.value_or(0);
        if (!m_cancelled)
            return send();
        model::Exchange exchange = m_recording.exchange;
        exchange.error = cancelledBeforeSending();
        complete(exchange);
    });
}

/// Kept all the same, masked, so that the history says why nothing was sent.
void Run::refuse()
{
    model::Exchange exchange = m_recording.exchange;
    exchange.error = foreignToken();
    complete(exchange);
}

void Run::send()
{
    m_transmission = m_transport.send(m_order.request, m_order.token, m_order.options);
    connect(m_transmission.get(), &http::Transmission::requestSent, this, &Run::requestSent);
    connect(m_transmission.get(), &http::Transmission::received, this, &Run::received);
    connect(m_transmission.get(), &http::Transmission::finished, this, &Run::complete);
}

void Run::cancel()
{
    if (m_transmission)
        m_transmission->cancel();
    else
        m_cancelled = true;
}

void Run::complete(const model::Exchange &exchange)
{
    const QString startedAt = m_recording.exchange.startedAt;
    m_recording.exchange = exchange;
    m_recording.exchange.startedAt = startedAt; // the row's time does not move when the answer comes
    m_recording.state = stateOf(exchange);
    if (!isLarge(m_recording)) {
        m_recording = digested(m_recording, m_foreign, m_judge);
        return keep();
    }
    // The window goes on meanwhile.
    m_isDigesting = true;
    model::onAnotherThread(
        this,
        [recording = m_recording, foreign = m_foreign, judge = m_judge] { return digested(recording, foreign, judge); },
        [this](const model::Recording &recording) {
            m_isDigesting = false;
            m_recording = recording;
            keep();
        });
}

void Run::keep()
{
    m_completed = true;
    const QPointer<Run> self = this; // whoever hears of the end may have enough
    if (m_recording.id != 0) {
        const QFuture<model::Result<void>> updated = m_store.update(m_recording);
        emit ended(m_recording);
        if (self)
            history::whenDone(this, updated, [this](const model::Result<void> &kept) {
                stored(kept ? std::nullopt : std::optional(kept.error()));
            });
        return;
    }
    const history::Haste haste = m_order.isFollowed ? history::Haste::Later : history::Haste::Now;
    const QFuture<model::Result<qint64>> inserted = m_store.insert(m_recording, haste);
    emit ended(m_recording);
    if (self)
        history::whenDone(this, inserted, [this](const model::Result<qint64> &id) {
            m_recording.id = id.value_or(0);
            stored(id ? std::nullopt : std::optional(id.error()));
        });
}

void Run::stored(const std::optional<model::Failure> &notStored)
{
    if (notStored)
        m_store.keepLater(m_recording);
    emit finished(m_recording, notStored);
}

Runner::Runner(http::Transport &transport, history::Store &store, Clock clock, Judge judge)
    : m_transport(transport),
      m_store(store),
      m_clock(std::move(clock)),
      m_judge(std::move(judge))
{}

std::unique_ptr<Run> Runner::start(Order order)
{
    std::unique_ptr<Run> run(new Run(m_transport, m_store, std::move(order), m_clock(), m_judge));
    run->begin();
    return run;
}

} // namespace run
