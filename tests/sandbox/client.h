// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/headerfields.h"

#include <QTcpSocket>

namespace testing_sandbox {

/// An answer as the tests read it.
struct Received
{
    int status = 0;
    model::HeaderFields headers;
    QByteArray body;
};

/// A socket that sends bytes and collects what comes back; knows just enough HTTP to tell answers apart.
class Client final
{
public:
    explicit Client(quint16 port);

    void send(const QByteArray &bytes);
    /// Takes the next answer off the stream; status 0 when none came.
    Received receive();
    /// Everything until the other side closes or resets.
    QByteArray receiveAll();
    bool waitForBytes(qsizetype count);
    bool waitForEnd();
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    QAbstractSocket::SocketError error() const { return m_socket.error(); }
    const QByteArray &bytes();

private:
    QTcpSocket m_socket;
    QByteArray m_bytes;
};

/// `POST target` with Host, length and the fields given.
QByteArray request(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &body,
                   const QByteArray &fields = "Content-Type: application/json\r\n");

/// One request on a connection of its own.
Received exchange(quint16 port, const QByteArray &bytes);

/// What the system says about an answer: its bytes, and whether a reset ended it. Qt does not tell the two ends apart.
struct RawEnd
{
    QByteArray bytes;
    int error = -1; ///< 0 for an orderly end, else errno
};

/// One request on a connection of its own, until the other side ends it.
RawEnd rawExchange(quint16 port, const QByteArray &bytes);

} // namespace testing_sandbox
