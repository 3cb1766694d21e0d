// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/identity.h"
#include "model/exchange.h"
#include "model/limits.h"
#include "model/secret.h"

#include <QNetworkProxy>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

// The one door to the network.
namespace http {

struct SendOptions
{
    std::chrono::milliseconds deadline = model::limits::defaultDeadline; ///< from send() to the last byte
    std::chrono::milliseconds idle = model::limits::idleTimeout;         ///< without a byte in either direction
    qsizetype maxBody = model::limits::maxResponseBody;
    QByteArray certificateAuthorities; ///< PEM; when not empty it replaces the system's
    QString pin = {};                  ///< model::Trust::pin
    /// For a server that asks. Nothing rather than an empty one: Qt loads all of OpenSSL to make a key that is none.
    std::optional<Identity> identity = {};
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
};

/// One request on its way. Ends exactly once with finished(); destroying it before that ends it silently.
class Transmission : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends with finished() and TransportError::Kind::Cancelled. Does nothing after the end.
    virtual void cancel() = 0;

signals:
    void requestSent();                             ///< the last byte of the request was handed to the socket
    void received(qint64 bytes);                    ///< body bytes so far
    void finished(const model::Exchange &exchange); ///< emitted from the event loop, never from send()
};

class Transport
{
public:
    virtual ~Transport() = default;

    /// Sends once. `tokenPlaceholder` in header values becomes the token on the wire and nowhere else: the exchange's
    /// request keeps the placeholder, and a token the answer repeats is masked.
    /// Whatever is wrong with the request ends in an exchange with TransportError::Kind::Refused and 0 sends.
    virtual std::unique_ptr<Transmission> send(const model::Request &request, const model::Secret &token,
                                               const SendOptions &options) = 0;
};

} // namespace http
