// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

namespace sandbox {

/// PEM texts to what a server needs; both empty is no TLS.
model::Result<std::optional<QSslConfiguration>> serverTls(const QByteArray &certificate, const QByteArray &privateKey);

/// Accepts plain or TLS sockets; the handshake is left to whoever takes them.
class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    explicit Listener(QObject *parent = nullptr);

    void setTls(const std::optional<QSslConfiguration> &tls) { m_tls = tls; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::optional<QSslConfiguration> m_tls;
};

} // namespace sandbox
