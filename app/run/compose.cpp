// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/compose.h"

#include "model/stackfields.h"

namespace run {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

/// `Bearer {token}` of a page becomes `Bearer {{token}}`; other templates are literal values.
QByteArray headerValue(const model::HeaderRule &rule)
{
    QByteArray value = rule.value.toUtf8();
    if (!value.contains(model::tokenPlaceholder))
        value.replace("{token}", model::tokenPlaceholder);
    return value;
}

} // namespace

model::Result<model::Request> compose(const model::OperationSchema &schema, const model::Environment &environment,
                                      const Draft &draft)
{
    const auto url = environment.root.url(draft.path);
    if (!url)
        return tl::unexpected(url.error());
    model::Request request;
    request.method = schema.method.toLatin1();
    request.url = *url;
    request.body = draft.body;
    for (const model::HeaderRule &rule : schema.headers)
        request.headers.set(rule.name.toLatin1(), headerValue(rule));
    if (!request.headers.contains("Accept"))
        request.headers.append("Accept", "application/json");
    for (const model::HeaderField &field : draft.headers)
        request.headers.set(field.name, field.value);
    for (const model::HeaderField &field : request.headers) {
        if (const auto checked = model::checkHeaderField(field); !checked)
            return tl::unexpected(checked.error());
    }
    return request;
}

model::Request withoutFraming(model::Request sent)
{
    for (const char *name : model::framingFields)
        sent.headers.remove(name);
    return sent;
}

model::Request withoutStackFields(model::Request sent)
{
    sent = withoutFraming(std::move(sent));
    for (const model::UsualField &field : model::usualFields) {
        if (sent.headers.value(field.name) == QByteArray(field.value))
            sent.headers.remove(field.name);
    }
    return sent;
}

model::Request movedTo(model::Request request, const model::ServiceRoot &root)
{
    if (const auto target = root.url(QStringLiteral("/"))) {
        request.url.setScheme(target->scheme());
        request.url.setHost(target->host());
        request.url.setPort(target->port());
    }
    return request;
}

QString pathBelow(const QUrl &url, const model::ServiceRoot &root)
{
    const QString whole =
        url.path(QUrl::FullyEncoded) + (url.hasQuery() ? QString(u'?' + url.query(QUrl::FullyEncoded)) : QString());
    const QString above = root.basePath + (root.version.isEmpty() ? QString() : QString(u'/' + root.version));
    return whole.startsWith(QString(above + u'/')) ? whole.sliced(above.size()) : whole;
}

bool sameOrigin(const QUrl &url, const model::ServiceRoot &root)
{
    const auto target = root.url(QStringLiteral("/"));
    return target && target->scheme() == url.scheme() && target->host() == url.host() && portOf(*target) == portOf(url);
}

} // namespace run
