// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/client.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace testing_sandbox {

Client::Client(quint16 port)
{
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    support::waitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
}

void Client::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

const QByteArray &Client::bytes()
{
    m_bytes += m_socket.readAll();
    return m_bytes;
}

Received Client::receive()
{
    Received received;
    const bool hasHead = support::waitFor([this] { return bytes().contains("\r\n\r\n") || !isOpen(); });
    const qsizetype end = bytes().indexOf("\r\n\r\n");
    if (!hasHead || end < 0)
        return received;
    const qsizetype firstLine = m_bytes.indexOf("\r\n");
    received.status = m_bytes.mid(9, 3).toInt();
    received.headers = model::HeaderFields::fromLines(m_bytes.mid(firstLine + 2, end - firstLine));
    const qsizetype length = received.headers.value("Content-Length").value_or("0").toLongLong();
    support::waitFor([&] { return bytes().size() >= end + 4 + length || !isOpen(); });
    received.body = m_bytes.mid(end + 4, length);
    m_bytes.remove(0, end + 4 + length);
    return received;
}

QByteArray Client::receiveAll()
{
    waitForEnd();
    return bytes();
}

bool Client::waitForBytes(qsizetype count)
{
    return support::waitFor([&] { return bytes().size() >= count; });
}

bool Client::waitForEnd()
{
    return support::waitFor([this] { return bytes(), m_socket.state() == QAbstractSocket::UnconnectedState; });
}

QByteArray request(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &body,
                   const QByteArray &fields)
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

Received exchange(quint16 port, const QByteArray &bytes)
{
    Client client(port);
    client.send(bytes);
    return client.receive();
}

RawEnd rawExchange(quint16 port, const QByteArray &bytes)
{
    RawEnd end;
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    EXPECT_EQ(::send(descriptor, bytes.data(), size_t(bytes.size()), 0), bytes.size());
    EXPECT_TRUE(support::waitFor([&] {
        char buffer[65536];
        ssize_t got = 0;
        while ((got = ::recv(descriptor, buffer, sizeof buffer, MSG_DONTWAIT)) > 0)
            end.bytes.append(buffer, got);
        if (got == 0 || errno != EAGAIN)
            end.error = got == 0 ? 0 : errno;
        return end.error >= 0;
    }));
    ::close(descriptor);
    return end;
}

} // namespace testing_sandbox
