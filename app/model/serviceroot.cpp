// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/serviceroot.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

namespace model {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServiceRoot)
};

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; });
}

/// `.` and `..`, also percent-encoded: whoever resolves them sends to another path (RFC 3986, 5.2.4).
bool hasDotSegment(const QString &path)
{
    static const QRegularExpression dots(QStringLiteral("(^|/)(\\.|%2[eE]){1,2}(/|$)"));
    return path.contains(dots);
}

/// The host as it goes on the wire, empty when it is none. IPv6 literals come without brackets.
QString asciiHost(const QString &host)
{
    if (QHostAddress address; address.setAddress(host))
        return address.protocol() == QAbstractSocket::IPv6Protocol ? host.toLower() : address.toString();
    if (host.endsWith(u'.') || host.contains(u'%') || host.contains(u'_'))
        return {};
    return QString::fromLatin1(QUrl::toAce(host));
}

} // namespace

bool isLoopback(const QString &host)
{
    QHostAddress address;
    if (address.setAddress(host))
        return address.isLoopback();
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0;
}

Result<ServiceRoot> ServiceRoot::parse(const QString &text)
{
    if (hasControlCharacter(text))
        return failure(Words::tr("The address holds a control character."), Words::tr("Type it again."));
    if (text.contains(u'\\'))
        return failure(Words::tr("The address holds a backslash."), Words::tr("Write slashes."));
    // Own splitting: QUrl's tolerant mode accepts most of what must be refused here, and its strict mode gives no
    // reason.
    static const QRegularExpression form(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)([^?#]*)$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return failure(Words::tr("\"%1\" is not a service root.").arg(text),
                       Words::tr("Write scheme, host and version, for example https://graph.microsoft.com/v1.0."));
    if (match.captured(2).contains(u'@'))
        return failure(Words::tr("The address holds a user name before an @ sign."), Words::tr("Give the host only."));

    ServiceRoot root;
    root.scheme = match.captured(1).toLower();
    QString authority = match.captured(2);
    static const QRegularExpression portAtEnd(QStringLiteral(":([0-9]*)$"));
    if (const auto port = portAtEnd.match(authority); port.hasMatch() && !authority.endsWith(u']')) {
        bool isNumber = false;
        root.port = port.captured(1).toInt(&isNumber);
        if (!isNumber)
            root.port = 0;
        authority.chop(port.capturedLength());
    }
    // RFC 3986, 3.2.2: brackets hold an IPv6 address, and an IPv6 address stands in brackets.
    const bool isBracketed = authority.startsWith(u'[') && authority.endsWith(u']');
    root.host = isBracketed ? authority.sliced(1, authority.size() - 2) : authority;
    if (isBracketed != root.host.contains(u':'))
        return failure(Words::tr("\"%1\" is not a host name.").arg(authority),
                       Words::tr("Write an IPv6 address in brackets, and nothing else."));
    QString path = match.captured(3);
    while (path.endsWith(u'/'))
        path.chop(1);
    const qsizetype slash = path.lastIndexOf(u'/');
    root.version = slash < 0 ? QString() : path.sliced(slash + 1);
    root.basePath = slash < 0 ? QString() : path.first(slash);
    if (const Result<void> checked = root.check(); !checked)
        return tl::unexpected(checked.error());
    return root;
}

Result<void> ServiceRoot::check() const
{
    for (const QString &part : {scheme, host, basePath, version}) {
        if (hasControlCharacter(part))
            return failure(Words::tr("The service root holds a control character."), Words::tr("Type it again."));
    }
    if (host.isEmpty())
        return failure(Words::tr("The service root has no host."),
                       Words::tr("Name one, for example graph.microsoft.com."));
    if (host.contains(u'@'))
        return failure(Words::tr("The host holds an @ sign: user information is not sent."),
                       Words::tr("Give the host only."));
    static const QRegularExpression forbidden(QStringLiteral("[\\s/\\\\?#%<>\"{}|^`]"));
    if (host.contains(forbidden) || asciiHost(host).isEmpty())
        return failure(Words::tr("\"%1\" is not a host name.").arg(host),
                       Words::tr("Give a name such as graph.microsoft.com."));
    if (scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        return failure(Words::tr("The scheme \"%1\" is not supported.").arg(scheme), Words::tr("Use https."));
    if (scheme == QLatin1String("http") && !isLoopback(host))
        return failure(Words::tr("Plain http would show the token to everyone on the way to %1.").arg(host),
                       Words::tr("Use https; http is for this machine only."));
    if (port != -1 && (port < 1 || port > 65535))
        return failure(Words::tr("%1 is not a port.").arg(port), Words::tr("Ports go from 1 to 65535."));
    static const QRegularExpression delimiter(QStringLiteral("[?#\\\\]"));
    if (!basePath.isEmpty() && (!basePath.startsWith(u'/') || basePath.contains(QLatin1String("//")) ||
                                basePath.endsWith(u'/') || basePath.contains(delimiter) || hasDotSegment(basePath)))
        return failure(
            Words::tr("The base path \"%1\" is not usable.").arg(basePath),
            Words::tr("Start it with one slash, end it with none, and leave out ?, #, backslashes and dot segments."));
    if (version.contains(u'/') || version.contains(delimiter) || hasDotSegment(version))
        return failure(Words::tr("The version \"%1\" is not one path segment.").arg(version),
                       Words::tr("Write v1.0, beta or a name of your own."));
    return {};
}

Result<QUrl> ServiceRoot::url(const QString &path) const
{
    if (const Result<void> checked = check(); !checked)
        return tl::unexpected(checked.error());
    if (!path.startsWith(u'/') || path.startsWith(QLatin1String("//")))
        return failure(Words::tr("The path \"%1\" does not start with one slash.").arg(path), Words::tr("Write /me/…"));
    if (hasControlCharacter(path) || path.contains(u'#') || path.contains(u'\\'))
        return failure(Words::tr("The path holds a character no request line can hold."),
                       Words::tr("Remove control characters, backslashes and #."));
    const QString whole = basePath + (version.isEmpty() ? QString() : QString(u'/' + version)) + path;
    const QString beforeQuery = whole.section(u'?', 0, 0);
    if (beforeQuery.contains(QLatin1String("//")) || hasDotSegment(beforeQuery))
        return failure(
            Words::tr("The path holds an empty, \".\" or \"..\" segment, which would be sent as another path."),
            Words::tr("Write the path without them."));
    const QString authority = hostAndPort(asciiHost(host), port);
    // Encoded form for the eye and the wire alike; blanks and non-ASCII become percent signs here, nowhere later.
    QUrl url(
        QString::fromLatin1(QUrl(scheme + QLatin1String("://") + authority + whole, QUrl::TolerantMode).toEncoded()),
        QUrl::StrictMode);
    if (!url.isValid())
        return failure(
            Words::tr("\"%1\" is not a usable address.").arg(scheme + QLatin1String("://") + authority + whole),
            Words::tr("Look at host and path."));
    return url;
}

QString ServiceRoot::text() const
{
    return scheme + QLatin1String("://") + hostAndPort(host, port) + basePath +
           (version.isEmpty() ? QString() : QString(u'/' + version));
}

QString hostAndPort(const QString &host, int port)
{
    const QString bracketed = host.contains(u':') ? QString(u'[' + host + u']') : host;
    return port < 0 ? bracketed : QString(bracketed + u':' + QString::number(port));
}

} // namespace model
