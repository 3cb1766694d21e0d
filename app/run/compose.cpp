// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/compose.h"

#include "model/stackfields.h"
#include "run/adhoc.h"
#include "run/headerrows.h"
#include "run/resolver.h"

#include <QCoreApplication>

#include <algorithm>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Compose)
};

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

} // namespace

QString OpenPlace::text() const
{
    return Words::tr("%1 in %2: %3.").arg(name, where, reason.what);
}

model::Result<void> Composed::check() const
{
    if (open.empty())
        return {};
    QStringList lines{Words::tr("Not sent: the request is not filled in.")};
    QStringList remedies; // each is said once
    for (const OpenPlace &place : open) {
        const bool isNew = !remedies.contains(place.reason.remedy);
        lines.append(isNew ? QString(place.text() + u' ' + place.reason.remedy) : place.text());
        remedies.append(place.reason.remedy);
    }
    const bool hasVariables =
        std::any_of(open.begin(), open.end(), [](const OpenPlace &place) { return place.name.startsWith(u"{{"); });
    if (hasVariables)
        lines.append(Words::tr("Braces that are to be sent as they are: give a variable a value that holds them."));
    return model::failure(lines.join(u'\n'));
}

model::Result<Composed> compose(const model::OperationSchema &schema, const model::Environment &environment,
                                const Draft &draft, const Sources &sources)
{
    Resolver resolver(environment.root, {environment.variables, sources});
    const QString path = resolver.path(draft.path, draft.pathValues);
    const auto url = schema.key == adHocKey ? adHocUrl(path, environment.root) : environment.root.url(path);
    if (!url)
        return tl::unexpected(url.error());
    model::Request request;
    request.method = schema.method.toLatin1();
    request.url = *url;
    for (const HeaderRow &row : headerRows(schema, draft.headers)) {
        if (!row.on)
            continue;
        const model::HeaderField field{row.name, resolver.header(row.name, row.value)};
        if (const auto checked = model::checkHeaderField(field); !checked)
            return tl::unexpected(checked.error());
        request.headers.append(field.name, field.value);
    }
    request.headers = joinedFields(request.headers);
    request.body = resolver.body(draft.body);
    model::Expectations expectations = draft.expectations;
    resolver.checks(expectations.checks);
    return Composed{request, resolver.uses(), resolver.open(), expectations};
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

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

bool sameOrigin(const QUrl &url, const model::ServiceRoot &root)
{
    const auto target = root.url(QStringLiteral("/"));
    return target && sameOrigin(url, *target);
}

QString originOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment |
                        QUrl::FullyEncoded);
}

} // namespace run
