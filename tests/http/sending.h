// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/networktransport.h"
#include "sandbox/sandbox.h"

#include "support/canary.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>

// What the transport's tests share: a peer to send to, and sending.
namespace support {

model::Secret canaryToken();
QByteArray testFile(const QString &path); ///< below tests/data

/// A sandbox that listens; `certificate` names a file of tests/data/tls, none for plain http.
class Peer final
{
public:
    explicit Peer(const QString &certificate = {});

    QUrl url(const QString &path = QStringLiteral("/v1.0/me/onenote/operations")) const;
    /// Answers every request with these steps.
    void answer(const sandbox::Script &script) { m_sandbox.playAlways(script); }
    /// What has arrived, once all that is under way has.
    std::vector<sandbox::Arrival> arrivals();
    sandbox::Sandbox &sandbox() { return m_sandbox; }

private:
    sandbox::Sandbox m_sandbox;
    bool m_tls;
};

/// Accepts connections and keeps what comes, answering nothing; speaks TLS when it has a certificate.
class Ear final : public QTcpServer
{
public:
    explicit Ear(const QString &certificate = {}, const QHostAddress &address = QHostAddress::LocalHost);

    QUrl url() const;
    int connections() const { return m_connections; }
    int handshakes() const { return m_handshakes; } ///< completed ones
    const QByteArray &heard() const { return m_heard; }
    /// From now on connections are accepted and left alone.
    void stopReading() { m_reads = false; }
    /// From now on a client has to show a certificate that one of these (PEM) issued.
    void askWhoItIs(const QByteArray &authorities);
    /// The common names of the certificates that clients showed.
    const QStringList &clients() const { return m_clients; }
    /// What every request gets, once its header is here.
    void setAnswer(const QByteArray &answer) { m_answer = answer; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::optional<QSslConfiguration> m_tls;
    bool m_reads = true;
    int m_connections = 0;
    int m_handshakes = 0;
    QByteArray m_heard;
    QByteArray m_answer;
    QStringList m_clients;
};

model::Request post(const QUrl &url, const QByteArray &body = R"({"status":"notStarted"})");

/// Generous enough for a busy machine; trusts the test authority.
http::SendOptions patient();

/// Sends and waits for the end, which must come exactly once.
model::Exchange exchanged(const model::Request &request, const http::SendOptions &options = patient(),
                          const model::Secret &token = canaryToken());

/// Waits for the end of one that is under way.
model::Exchange ended(http::Transmission &transmission);

} // namespace support
