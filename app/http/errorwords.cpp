// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/errorwords.h"

#include <QCoreApplication>

namespace http {

using Kind = model::TransportError::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TransportError)
};

QString seconds(std::chrono::milliseconds time)
{
    return QString::number(double(time.count()) / 1000.0);
}

/// Whether the operation may exist now: the question behind every failed POST.
QString fate(const Circumstances &c)
{
    if (!c.mayHaveArrived)
        return Words::tr("Nothing of the request was sent.");
    if (c.answered)
        return Words::tr(
            "The request arrived; the part of the answer that came is kept. Check with GET before sending again.");
    return Words::tr("The request may have arrived: check with GET before sending again.");
}

QString lost(const Circumstances &c)
{
    if (c.answered)
        return Words::tr("The server closed the connection before the answer was complete.");
    const QString words = Words::tr("The server closed the connection without an answer this program can read.");
    return c.encrypted ? words + u' ' + Words::tr("It may want a client certificate, or speak HTTP/2 only.") : words;
}

QString tlsFailed(const Circumstances &c)
{
    if (!c.detail.isEmpty())
        return Words::tr("No trust in %1: %2").arg(c.host, c.detail) + u' ' +
               Words::tr("If this server is yours, name its certificate authority for the environment, or pin its "
                         "certificate.");
    return Words::tr("%1 ended the TLS handshake: it may speak only outdated TLS versions or no TLS at all.")
               .arg(c.host) +
           u' ' + Words::tr("Look at scheme and port.");
}

QString proxyFailed(const Circumstances &c)
{
    const QString what = c.detail.isEmpty() ? Words::tr("It did not pass the request on.") : c.detail;
    return Words::tr("The proxy %1 failed.").arg(c.proxy) + u' ' + what + u' ' +
           Words::tr("Look at the proxy of the environment.");
}

/// What happened; nothing for what inWords() is never asked.
QString happened(Kind kind, const Circumstances &c)
{
    switch (kind) {
    case Kind::Refused:
        return c.detail;
    case Kind::HostNotFound:
        return Words::tr("There is no host named %1.").arg(c.host) + u' ' +
               Words::tr("Look at the spelling and at the network.");
    case Kind::ConnectionRefused:
        return Words::tr("Nothing listens at %1.").arg(c.host) + u' ' +
               Words::tr("Look at host and port, or start the server.");
    case Kind::TlsFailed:
        return tlsFailed(c);
    case Kind::Deadline:
        return Words::tr("The deadline of %1 s passed.").arg(seconds(c.limit)) + u' ' +
               Words::tr("The environment sets the deadline.");
    case Kind::Idle:
        return Words::tr("Nothing moved in either direction for %1 s.").arg(seconds(c.limit));
    case Kind::Cancelled:
        return Words::tr("Cancelled.");
    case Kind::ConnectionLost:
        return lost(c);
    case Kind::TooLarge:
        return Words::tr("The answer is longer than %1 bytes; the rest was cut off.").arg(c.maxBody);
    case Kind::InterimOnly:
        return Words::tr("An interim answer (%1) came, and this program cannot read the final one behind it.")
            .arg(c.status);
    case Kind::ProxyFailed:
        return proxyFailed(c);
    case Kind::Unsupported:
        return Words::tr("The server demands %1, which this program does not speak.").arg(c.detail);
    case Kind::Other:
        break;
    }
    return Words::tr("The network failed on the way to %1.").arg(c.host) + u' ' +
           Words::tr("Look at the network connection.");
}

} // namespace

bool isAnswer(QNetworkReply::NetworkError error)
{
    // 201 to 299 stand for 4xx (ContentReSendError for none), 401 to 499 for 5xx and everything above; 407 counts
    // among the errors of a proxy, though there is none and the server itself said it; and 400 and 418 are an "invalid
    // operation".
    return error == QNetworkReply::NoError || error == QNetworkReply::ProxyAuthenticationRequiredError ||
           error == QNetworkReply::ProtocolInvalidOperationError ||
           (error > 200 && error < 300 && error != QNetworkReply::ContentReSendError) || (error > 400 && error < 500);
}

Kind kindOf(QNetworkReply::NetworkError error, const Circumstances &c)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Kind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Kind::ProxyFailed;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // the engine wanted to send again and was not let
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return c.secure && !c.encrypted ? Kind::TlsFailed : Kind::ConnectionLost;
    default:
        return Kind::Other;
    }
}

model::TransportError inWords(Kind kind, const Circumstances &circumstances)
{
    Circumstances c = circumstances;
    if (kind == Kind::Refused || kind == Kind::HostNotFound || kind == Kind::ConnectionRefused ||
        kind == Kind::TlsFailed || (kind == Kind::ProxyFailed && c.secure && !c.encrypted))
        c.mayHaveArrived = false;
    QString message = happened(kind, c) + u' ' + fate(c);
    return {kind, message, c.mayHaveArrived, {}};
}

} // namespace http
