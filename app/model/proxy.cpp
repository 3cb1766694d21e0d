// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/proxy.h"

#include "model/serviceroot.h"

#include <QCoreApplication>
#include <QUrl>

namespace model {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Proxy)
};

} // namespace

Result<Proxy> Proxy::parse(const QString &text)
{
    const QString given = text.trimmed();
    if (given == QLatin1String("none"))
        return Proxy{Mode::None, {}, 0};
    if (given == QLatin1String("system"))
        return Proxy{Mode::System, {}, 0};
    const QString remedy = Words::tr("Give host and port: proxy.example:8080.");
    // Looked for by hand: an error of parsing must not let a password through.
    if (given.contains(u'@'))
        return failure(
            Words::tr("The proxy has a user name or password before an @ sign, which would be kept in a file."),
            Words::tr("Give host and port only; this program logs in to no proxy."));
    const qsizetype scheme = given.indexOf(QLatin1String("://"));
    if (scheme >= 0 && given.first(scheme) != QLatin1String("http"))
        return failure(Words::tr("A proxy of the kind \"%1\" is not supported.").arg(given.first(scheme)), remedy);
    const QUrl url(QString(QLatin1String("http://") + (scheme >= 0 ? given.sliced(scheme + 3) : given)),
                   QUrl::StrictMode);
    const QString path = url.path();
    if (!url.isValid() || url.host().isEmpty() || (!path.isEmpty() && path != QLatin1String("/")) || url.hasQuery() ||
        url.hasFragment())
        return failure(Words::tr("\"%1\" is no address of a proxy.").arg(given), remedy);
    if (url.port() < 1)
        return failure(Words::tr("The proxy has no port."), remedy);
    return Proxy{Mode::Own, url.host(QUrl::FullyEncoded), url.port()};
}

QString Proxy::text() const
{
    switch (mode) {
    case Mode::None:
        return QStringLiteral("none");
    case Mode::System:
        return QStringLiteral("system");
    case Mode::Own:
        break;
    }
    return port < 1 ? host : hostAndPort(host, port); // without a port it is what somebody wrote
}

} // namespace model
