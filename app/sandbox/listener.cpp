// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/listener.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace sandbox {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sandbox)
};

} // namespace

model::Result<std::optional<QSslConfiguration>> serverTls(const QByteArray &certificate, const QByteArray &privateKey)
{
    if (certificate.isEmpty() && privateKey.isEmpty())
        return std::optional<QSslConfiguration>();
    if (!QSslSocket::supportsSsl())
        return model::failure(Words::tr("TLS is not available on this system."), Words::tr("Install OpenSSL."));
    const QList<QSslCertificate> chain = QSslCertificate::fromData(certificate, QSsl::Pem);
    if (chain.isEmpty())
        return model::failure(Words::tr("The sandbox's certificate cannot be read."),
                              Words::tr("Give it in PEM form."));
    QSslKey key(privateKey, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(privateKey, QSsl::Ec);
    if (key.isNull())
        return model::failure(Words::tr("The sandbox's private key cannot be read."),
                              Words::tr("Give an RSA or EC key in PEM form, without a passphrase."));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return std::optional<QSslConfiguration>(tls);
}

Listener::Listener(QObject *parent) : QTcpServer(parent)
{
    // The rest waits in the kernel.
    setMaxPendingConnections(1);
}

void Listener::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    // While it waits to be taken nobody reads from it.
    socket->setReadBufferSize(1);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    if (auto *encrypted = qobject_cast<QSslSocket *>(socket))
        encrypted->setSslConfiguration(*m_tls);
    addPendingConnection(socket);
}

} // namespace sandbox
