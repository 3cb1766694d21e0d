// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/outgoing.h"

#include "http/redaction.h"
#include "model/limits.h"
#include "model/serviceroot.h"
#include "model/stackfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace http {

using model::failure;
using model::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Outgoing)
};

Result<void> checkMethod(const QByteArray &method)
{
    if (!model::isToken(method))
        return failure(Words::tr("\"%1\" is not a method.").arg(QString::fromLatin1(method)),
                       Words::tr("A method is one word such as POST or GET."));
    // The engine waits for a body behind a HEAD's answer unless it sends it in its own way, and that way repeats it.
    if (method == "HEAD" || method == "CONNECT")
        return failure(Words::tr("%1 is not supported.").arg(QString::fromLatin1(method)),
                       Words::tr("Use GET to read."));
    return {};
}

Result<void> checkUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return failure(Words::tr("The address is not usable."), Words::tr("Look at scheme, host and path."));
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return failure(Words::tr("The scheme \"%1\" is not supported.").arg(url.scheme()), Words::tr("Use https."));
    if (url.scheme() == QLatin1String("http") && !model::isLoopback(url.host()))
        return failure(Words::tr("Plain http would show the request to everyone on the way to %1.").arg(url.host()),
                       Words::tr("Use https; http is for this machine only."));
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return failure(Words::tr("The address holds a user name or password before an @ sign."),
                       Words::tr("Give the host only."));
    if (url.hasFragment())
        return failure(Words::tr("The address holds a #fragment, which is never sent."),
                       Words::tr("Remove it, or write %23."));
    if (url.port() == 0)
        return failure(Words::tr("0 is not a port."), Words::tr("Ports go from 1 to 65535."));
    // Qt would send such a path in another form (QUrl::NormalizePathSegments).
    if (url.adjusted(QUrl::NormalizePathSegments).toEncoded() != url.toEncoded())
        return failure(Words::tr("The path holds an empty, \".\" or \"..\" segment and would be sent as another path."),
                       Words::tr("Write the path without them."));
    return {};
}

Result<void> checkToken(const model::Secret &token)
{
    const QByteArray &value = token.reveal();
    if (value.size() > model::limits::maxTokenLength)
        return failure(Words::tr("The token is longer than %1 characters.").arg(model::limits::maxTokenLength),
                       Words::tr("Paste the token alone."));
    if (std::any_of(value.begin(), value.end(), [](char c) { return quint8(c) < 0x20 || c == 0x7F; }))
        return failure(Words::tr("The token holds a line break or another control character."),
                       Words::tr("Paste it again."));
    return {};
}

Result<void> checkHeaders(const model::HeaderFields &headers)
{
    for (auto field = headers.begin(); field != headers.end(); ++field) {
        if (const Result<void> checked = model::checkHeaderField(*field); !checked)
            return checked;
        const auto sameName = [&](const model::HeaderField &other) {
            return field->name.compare(other.name, Qt::CaseInsensitive) == 0;
        };
        if (std::any_of(std::next(field), headers.end(), sameName))
            return failure(
                Words::tr("%1 stands twice; the engine sends a name once.").arg(QString::fromLatin1(field->name)),
                Words::tr("Write the values in one field, separated by commas."));
    }
    return {};
}

Result<void> checkSecrecy(const model::Request &request, const model::Secret &token)
{
    const auto misplaced = [](const QString &where) {
        return failure(Words::tr("%1 holds the token itself, and would be kept with it.").arg(where),
                       Words::tr("Remove it there; the Authorization field carries it."));
    };
    if (holdsToken(request.url.toEncoded(), token))
        return misplaced(Words::tr("The address"));
    if (holdsToken(request.body, token))
        return misplaced(Words::tr("The body"));
    return {};
}

QByteArray hostField(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    return url.port(usual) == usual ? host : host + ':' + QByteArray::number(url.port());
}

/// Every field the engine would otherwise add in its own way is set here, so that none is on the wire unseen.
model::HeaderFields wireFields(const model::Request &request, const model::Secret &token)
{
    model::HeaderFields fields = {{"Host", hostField(request.url)}};
    for (const model::HeaderField &field : request.headers) {
        if (field.value.contains(model::tokenPlaceholder) && token.isEmpty())
            continue;
        // The null value would remove the field from a QNetworkRequest.
        fields.append(field.name, field.value.isNull() ? QByteArray("") : field.value);
    }
    for (const model::UsualField &field : model::usualFields) {
        // The engine takes an empty value for a missing field.
        if (fields.value(field.name).value_or(QByteArray()).isEmpty())
            fields.set(field.name, field.value);
    }
    // Behind all that a replay takes over, so that it is the same on the wire.
    fields.append("Content-Length", QByteArray::number(request.body.size()));
    fields.append("Connection", "close");
    return fields;
}

} // namespace

Result<model::Request> composed(const model::Request &request, const model::Secret &token)
{
    for (const Result<void> &checked : {checkMethod(request.method), checkUrl(request.url), checkToken(token),
                                        checkHeaders(request.headers), checkSecrecy(request, token)}) {
        if (!checked)
            return tl::unexpected(checked.error());
    }
    model::Request wire = request;
    wire.headers = withoutToken(std::move(wire.headers), token);
    wire.headers = wireFields(wire, token);
    if (wire.url.path().isEmpty())
        wire.url.setPath(QStringLiteral("/"));
    return wire;
}

QByteArray requestHead(const model::Request &request)
{
    return request.method + ' ' + model::requestTarget(request.url) + " HTTP/1.1\r\n" + request.headers.toLines() +
           "\r\n";
}

} // namespace http
