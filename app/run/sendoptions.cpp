// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/sendoptions.h"

#include "disk/atomicwrite.h"
#include "model/limits.h"
#include "run/compose.h"

#include <QCoreApplication>
#include <QSslCertificate>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendOptions)
};

model::Failure at(const QString &file, const model::Failure &failure)
{
    return {file + QStringLiteral(": ") + failure.what, failure.remedy};
}

/// The first proxy the system names for the URL; it knows nothing of loopback, which is nobody's business but ours.
QNetworkProxy systemProxy(const QUrl &url)
{
    if (model::isLoopback(url.host()))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() || proxies.front().type() == QNetworkProxy::DefaultProxy
               ? QNetworkProxy(QNetworkProxy::NoProxy)
               : proxies.front();
}

QNetworkProxy proxyFor(const model::Environment &environment, const QUrl &url)
{
    switch (environment.proxy.mode) {
    case model::Proxy::Mode::None:
        break;
    case model::Proxy::Mode::System:
        return systemProxy(url);
    case model::Proxy::Mode::Own:
        return QNetworkProxy(QNetworkProxy::HttpProxy, environment.proxy.host, quint16(environment.proxy.port));
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

model::Result<QByteArray> authorities(const QString &file)
{
    auto bytes = disk::readFile(file, model::limits::maxCertificateFile);
    if (bytes && QSslCertificate::fromData(*bytes).isEmpty())
        return model::failure(Words::tr("%1: The file of certificate authorities holds no certificate.").arg(file),
                              Words::tr("Give one in PEM form."));
    return bytes;
}

struct ClientFiles
{
    QByteArray certificate;
    QByteArray key;
};

model::Result<ClientFiles> clientFiles(const model::ClientCertificate &client)
{
    const auto certificate = disk::readFile(client.file, model::limits::maxCertificateFile);
    if (!certificate)
        return tl::unexpected(certificate.error());
    if (client.keyFile.isEmpty())
        return ClientFiles{*certificate, {}};
    const auto key = disk::readFile(client.keyFile, model::limits::maxCertificateFile);
    if (!key)
        return tl::unexpected(key.error());
    return ClientFiles{*certificate, *key};
}

bool usesTls(const model::Environment &environment, const QUrl &url)
{
    return url.scheme() == QLatin1String("https") && sameOrigin(url, environment.root);
}

} // namespace

model::Result<void> checkTransportSettings(const model::Environment &environment)
{
    if (!environment.trust.pin.isEmpty()) {
        if (const auto pin = model::fingerprint(environment.trust.pin); !pin)
            return tl::unexpected(pin.error());
    }
    if (!environment.clientCertificate.isSet() && !environment.clientCertificate.keyFile.isEmpty())
        return model::failure(Words::tr("There is a client key without a client certificate."),
                              Words::tr("Name the certificate file, or clear the key."));
    if (environment.proxy.mode != model::Proxy::Mode::Own)
        return {};
    if (const auto proxy = model::Proxy::parse(environment.proxy.text()); !proxy)
        return tl::unexpected(proxy.error());
    if (environment.proxy.port < 1)
        return model::failure(Words::tr("The environment's proxy cannot be used as it was written."),
                              Words::tr("Set it in Manage environments."));
    return {};
}

model::Result<http::SendOptions> sendOptions(const model::Environment &environment, const QUrl &url,
                                             const model::Secret &passphrase)
{
    if (const auto checked = checkTransportSettings(environment); !checked)
        return tl::unexpected(checked.error());
    http::SendOptions options;
    options.deadline = std::chrono::seconds(environment.deadlineSeconds);
    options.proxy = proxyFor(environment, url);
    if (!usesTls(environment, url))
        return options;
    options.pin = environment.trust.pin;
    if (!environment.trust.authoritiesFile.isEmpty()) {
        const auto bytes = authorities(environment.trust.authoritiesFile);
        if (!bytes)
            return tl::unexpected(bytes.error());
        options.certificateAuthorities = *bytes;
    }
    if (environment.clientCertificate.isSet()) {
        const auto files = clientFiles(environment.clientCertificate);
        if (!files)
            return tl::unexpected(files.error());
        const auto identity = http::identity(files->certificate, files->key, passphrase);
        if (!identity)
            return tl::unexpected(at(environment.clientCertificate.file, identity.error()));
        options.identity = *identity;
    }
    return options;
}

bool needsPassphrase(const model::Environment &environment, const QUrl &url)
{
    if (!environment.clientCertificate.isSet() || !usesTls(environment, url))
        return false;
    const auto files = clientFiles(environment.clientCertificate);
    return files && http::isSealed(files->certificate, files->key);
}

QString proxyInWords(const model::Environment &environment, const QUrl &url)
{
    const QNetworkProxy proxy = proxyFor(environment, url);
    if (proxy.type() == QNetworkProxy::NoProxy)
        return {};
    const QString via = Words::tr("via proxy %1").arg(model::hostAndPort(proxy.hostName(), proxy.port()));
    return proxyReadsRequest(environment, url)
               ? Words::tr("%1, which can read the request and its token: it is plain http").arg(via)
               : via;
}

bool proxyReadsRequest(const model::Environment &environment, const QUrl &url)
{
    return url.scheme() == QLatin1String("http") && proxyFor(environment, url).type() != QNetworkProxy::NoProxy;
}

} // namespace run
