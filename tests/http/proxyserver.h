// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>
#include <QTcpServer>

namespace support {

/// An HTTP proxy on loopback (RFC 9110, 9.3.6 and RFC 9112, 3.2.2): tunnels CONNECT, and passes on requests in absolute
/// form. Whatever host is named, it goes to `upstream`, a port of this machine.
class ProxyServer final : public QTcpServer
{
public:
    explicit ProxyServer(quint16 upstream);

    /// The head of every request as it came.
    const QByteArrayList &heads() const { return m_heads; }
    int connections() const { return m_connections; }
    /// Answers this to every request, and passes none on; then it closes.
    void refuseWith(const QByteArray &answer) { m_refusal = answer; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void serve(QTcpSocket *client, const QByteArray &received);

    const quint16 m_upstream;
    int m_connections = 0;
    QByteArrayList m_heads;
    QByteArray m_refusal;
};

} // namespace support
