// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"
#include "http/transport.h"
#include "model/catalog.h"
#include "model/recording.h"
#include "run/secrecy.h"

#include <functional>
#include <optional>

namespace run {

/// What to send, and what the history should say about it.
struct Order
{
    model::Request request; ///< composed; header values may hold the token placeholder
    model::Secret token;
    /// All tokens in memory. A request that holds one other than `token` is refused; an answer that does is masked.
    Secrets secrets;
    http::SendOptions options;
    QString operationKey;
    QString title;
    QString type = {}; ///< see model::Recording
    QString environmentId;
    QString environmentName;
    qint64 replayOf = 0;
    qint64 tracks = 0; ///< see model::Recording
    QString run = {};  ///< likewise
    model::Expectations expectations = {};
    /// Someone else has set down on the disk that it is sent: the history hears of it at its end.
    bool isAnnounced = false;
    /// Others like it follow at once, whose writes may share its transaction.
    bool isFollowed = false;
};

/// An order without a request and without expectations, for the operation, title and environment of that recording.
Order orderLike(const model::Recording &recording);

/// Gives an answered recording its verdict. Called on any thread.
using Judge = std::function<std::optional<model::Verdict>(const model::Recording &)>;

/// By the schema of the recording's operation; `catalog` is copied.
Judge judgeBy(const model::Catalog &catalog);

/// One request from the order to the stored answer. Ends exactly once with finished(); destroying it before that
/// abandons the request, and the history says so.
class Run final : public QObject
{
    Q_OBJECT

public:
    ~Run() override;

    /// Ends soon with finished() and a recording that says whether the request may have arrived.
    void cancel();

signals:
    void requestSent();
    void received(qint64 bytes);
    /// Its end is known and judged, and goes to the store next.
    void ended(const model::Recording &recording);
    /// `recording` holds the exchange; `notStored` says why the history could not keep it, then it lives here alone.
    void finished(const model::Recording &recording, const std::optional<model::Failure> &notStored);

private:
    friend class Runner;
    Run(http::Transport &transport, history::Store &store, Order order, const QString &startedAt, Judge judge);
    void begin();
    void send();
    void refuse();
    void complete(const model::Exchange &exchange);
    void keep();
    void stored(const std::optional<model::Failure> &notStored);

    http::Transport &m_transport;
    history::Store &m_store;
    Order m_order;
    Judge m_judge;
    Secrets m_foreign; ///< tokens this request has no use for
    model::Recording m_recording;
    std::unique_ptr<http::Transmission> m_transmission;
    QFuture<model::Result<qint64>> m_inserted; ///< the id of the row
    bool m_cancelled = false;                  ///< before there was a transmission
    bool m_isDigesting = false;                ///< the end has come and is read on another thread
    bool m_completed = false;                  ///< the end is with the store
};

class Runner final
{
public:
    using Clock = std::function<QString()>; ///< UTC, RFC 3339 with milliseconds

    /// Without a judge there are no verdicts.
    Runner(http::Transport &transport, history::Store &store, Clock clock, Judge judge = {});

    /// Stores the recording as sent, then sends, then stores the end, then says so.
    std::unique_ptr<Run> start(Order order);

private:
    http::Transport &m_transport;
    history::Store &m_store;
    Clock m_clock;
    Judge m_judge;
};

/// The clock for everyday use.
using model::utcNow;

} // namespace run
