// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/sending.h"

#include "sandbox/listener.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslSocket>

#include <gtest/gtest.h>

namespace support {

namespace {

sandbox::Options sandboxOptions(const QString &certificate)
{
    sandbox::Options options;
    if (!certificate.isEmpty()) {
        options.certificate = testFile(QStringLiteral("tls/%1.pem").arg(certificate));
        options.privateKey = testFile(QStringLiteral("tls/server.key"));
    }
    return options;
}

QUrl localUrl(bool tls, const QString &host, quint16 port, const QString &path)
{
    QUrl url;
    url.setScheme(tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port);
    url.setPath(path);
    return url;
}

} // namespace

model::Secret canaryToken()
{
    return model::Secret(canary);
}

QByteArray testFile(const QString &path)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

Peer::Peer(const QString &certificate) : m_sandbox({}, sandboxOptions(certificate)), m_tls(!certificate.isEmpty())
{
    const model::Result<void> listening = m_sandbox.listen();
    EXPECT_TRUE(listening) << qPrintable(listening ? QString() : listening.error().text());
}

QUrl Peer::url(const QString &path) const
{
    return localUrl(m_tls, QStringLiteral("127.0.0.1"), m_sandbox.port(), path);
}

std::vector<sandbox::Arrival> Peer::arrivals()
{
    // A request of our own, which arrives behind everything that finished exchanges wrote.
    constexpr char fence[] = "GET /fence ";
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    const auto fences = [&] {
        return std::count_if(m_sandbox.arrivals().begin(), m_sandbox.arrivals().end(),
                             [&](const sandbox::Arrival &arrival) { return arrival.head.startsWith(fence); });
    };
    const auto before = fences();
    const QByteArray head =
        fence + QByteArray("HTTP/1.1\r\nHost: 127.0.0.1:") + QByteArray::number(m_sandbox.port()) + "\r\n\r\n";
    QObject::connect(&socket, m_tls ? &QSslSocket::encrypted : &QSslSocket::connected, &socket,
                     [&] { socket.write(head); });
    if (m_tls)
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_sandbox.port());
    else
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_sandbox.port());
    EXPECT_TRUE(waitFor([&] { return fences() > before; }));
    socket.abort();
    std::vector<sandbox::Arrival> arrivals;
    std::copy_if(m_sandbox.arrivals().begin(), m_sandbox.arrivals().end(), std::back_inserter(arrivals),
                 [&](const sandbox::Arrival &arrival) { return !arrival.head.startsWith(fence); });
    return arrivals;
}

Ear::Ear(const QString &certificate, const QHostAddress &address)
{
    if (!certificate.isEmpty()) {
        const auto tls = sandbox::serverTls(testFile(QStringLiteral("tls/%1.pem").arg(certificate)),
                                            testFile(QStringLiteral("tls/server.key")));
        EXPECT_TRUE(tls);
        m_tls = *tls;
    }
    EXPECT_TRUE(listen(address));
}

QUrl Ear::url() const
{
    return localUrl(m_tls.has_value(), serverAddress().toString(), serverPort(), QStringLiteral("/"));
}

void Ear::askWhoItIs(const QByteArray &authorities)
{
    m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls->setCaCertificates(QSslCertificate::fromData(authorities));
}

void Ear::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    if (m_reads)
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            m_heard += socket->readAll();
            if (!m_answer.isEmpty() && m_heard.contains("\r\n\r\n"))
                socket->write(m_answer);
        });
    else
        socket->setReadBufferSize(1);
    if (m_tls) {
        connect(socket, &QSslSocket::encrypted, this, [this, socket] {
            ++m_handshakes;
            if (const QSslCertificate client = socket->peerCertificate(); !client.isNull())
                m_clients += client.subjectInfo(QSslCertificate::CommonName);
        });
        socket->setSslConfiguration(*m_tls);
        socket->startServerEncryption();
    }
}

model::Request post(const QUrl &url, const QByteArray &body)
{
    return {"POST",
            url,
            {{"Authorization", "Bearer {{token}}"}, {"X-Api-Key", "{{token}}"}, {"Content-Type", "application/json"}},
            body};
}

http::SendOptions patient()
{
    http::SendOptions options;
    options.deadline = std::chrono::seconds(20);
    options.idle = std::chrono::seconds(20);
    options.certificateAuthorities = testFile(QStringLiteral("tls/authority.pem"));
    return options;
}

model::Exchange exchanged(const model::Request &request, const http::SendOptions &options, const model::Secret &token)
{
    http::NetworkTransport transport;
    const std::unique_ptr<http::Transmission> transmission = transport.send(request, token, options);
    return ended(*transmission);
}

model::Exchange ended(http::Transmission &transmission)
{
    std::vector<model::Exchange> ends;
    const auto connection = QObject::connect(&transmission, &http::Transmission::finished,
                                             [&](const model::Exchange &exchange) { ends.push_back(exchange); });
    EXPECT_TRUE(waitFor([&] { return !ends.empty(); }));
    transmission.cancel();
    QCoreApplication::processEvents();
    QObject::disconnect(connection);
    EXPECT_EQ(ends.size(), 1u);
    return ends.empty() ? model::Exchange() : ends.front();
}

} // namespace support
