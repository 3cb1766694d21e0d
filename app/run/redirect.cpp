// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/redirect.h"

#include "model/secretnames.h"
#include "run/compose.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Redirect)
};

bool redirects(int status)
{
    constexpr std::array statuses = {301, 302, 303, 307, 308};
    return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
}

std::optional<model::Failure> problemOf(const Redirect &redirect)
{
    const QUrl &target = redirect.target;
    if (redirect.location.trimmed().isEmpty())
        return model::Failure{Words::tr("The redirect does not say where to."), {}};
    if (!target.isValid())
        return model::Failure{Words::tr("The redirect points to something that is no address."), {}};
    if (target.scheme() != QLatin1String("https") && target.scheme() != QLatin1String("http"))
        return model::Failure{Words::tr("The redirect points to a \"%1\" address; only https is followed, and http on "
                                        "this machine.")
                                  .arg(target.scheme()),
                              {}};
    if (target.host().isEmpty())
        return model::Failure{Words::tr("The redirect names no host."), {}};
    if (!target.userInfo().isEmpty() || target.authority().contains(u'@'))
        return model::Failure{Words::tr("The redirect holds a user name or password before an @ sign."), {}};
    if (target.scheme() == QLatin1String("http") && !model::isLoopback(target.host()))
        return model::Failure{Words::tr("The redirect points to plain http on %1, where everyone on the way can read "
                                        "the request.")
                                  .arg(target.host(QUrl::FullyEncoded)),
                              {}};
    return std::nullopt;
}

QByteArray methodAfter(int status, const QByteArray &method)
{
    if (status == 303 && method != "HEAD")
        return "GET";
    return (status == 301 || status == 302) && method == "POST" ? QByteArray("GET") : method;
}

} // namespace

bool isSecretField(const model::HeaderField &field)
{
    return field.value.contains(model::tokenPlaceholder) || model::isSecretField(field.name);
}

std::optional<Redirect> redirectOf(const model::Exchange &exchange, const model::ServiceRoot &root)
{
    if (!exchange.response || !redirects(exchange.response->status))
        return std::nullopt;
    Redirect redirect;
    redirect.status = exchange.response->status;
    // The engine drops an empty field.
    redirect.location = exchange.response->headers.value("Location").value_or(QByteArray());
    if (const QUrl url = QUrl::fromEncoded(redirect.location.trimmed(), QUrl::StrictMode); url.isValid())
        redirect.target = exchange.request.url.resolved(url);
    redirect.target.setFragment({}); // never sent (RFC 9110, 10.2.2)
    redirect.problem = problemOf(redirect);
    redirect.method = methodAfter(redirect.status, exchange.request.method);
    redirect.changesMethod = redirect.method != exchange.request.method;
    if (redirect.problem)
        return redirect;
    redirect.shown = QString::fromLatin1(redirect.target.toEncoded());
    redirect.origin = originOf(redirect.target);
    redirect.isSameOrigin = sameOrigin(redirect.target, exchange.request.url) && sameOrigin(redirect.target, root);
    return redirect;
}

model::Request followed(const model::Request &sent, const Redirect &redirect, Credentials credentials)
{
    model::Request request = withoutFraming(sent);
    request.url = redirect.target;
    request.method = redirect.method;
    model::HeaderFields fields;
    for (const model::HeaderField &field : request.headers) {
        if ((redirect.changesMethod && model::describesContent(field.name)) ||
            (credentials == Credentials::Without && isSecretField(field)))
            continue;
        fields.append(field.name, field.value);
    }
    if (redirect.changesMethod)
        request.body.clear();
    if (credentials == Credentials::With && !fields.contains("Authorization"))
        fields.append("Authorization", QByteArray("Bearer ") + model::tokenPlaceholder);
    request.headers = fields;
    return request;
}

QStringList secretFields(const model::Request &sent)
{
    QStringList names = {QStringLiteral("Authorization")};
    for (const model::HeaderField &field : sent.headers) {
        const QString name = QString::fromLatin1(field.name);
        if (isSecretField(field) && !names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    return names;
}

} // namespace run
