// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/proxyserver.h"

#include <QTcpSocket>

#include <gtest/gtest.h>

#include <memory>

namespace support {

ProxyServer::ProxyServer(quint16 upstream) : m_upstream(upstream)
{
    EXPECT_TRUE(listen(QHostAddress::LocalHost));
}

void ProxyServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *client = new QTcpSocket(this);
    client->setSocketDescriptor(descriptor);
    auto received = std::make_shared<QByteArray>();
    auto connection = std::make_shared<QMetaObject::Connection>();
    *connection = connect(client, &QTcpSocket::readyRead, this, [this, client, received, connection] {
        *received += client->readAll();
        if (!received->contains("\r\n\r\n"))
            return;
        disconnect(*connection);
        serve(client, *received);
    });
}

void ProxyServer::serve(QTcpSocket *client, const QByteArray &received)
{
    const qsizetype headSize = received.indexOf("\r\n\r\n") + 4;
    m_heads.append(received.first(headSize));
    if (!m_refusal.isEmpty()) {
        client->write(m_refusal);
        client->disconnectFromHost();
        return;
    }
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    const bool tunnels = received.startsWith("CONNECT ");
    connect(server, &QTcpSocket::connected, client, [client, server, received, tunnels] {
        if (tunnels)
            client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        else
            server->write(received);
    });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_upstream);
}

} // namespace support
