// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/trackplan.h"

#include "model/limits.h"
#include "run/compose.h"

#include <QCoreApplication>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Track)
};

bool isSuccess(const std::optional<model::Response> &response)
{
    return response && response->status >= 200 && response->status < 300;
}

model::OperationReading readingOf(const model::Recording &recording, const model::OperationSchema *schema)
{
    if (!recording.exchange.response)
        return {};
    return model::readOperation(recording.exchange.response->body, schema ? schema->responseType.text() : QString(),
                                schema);
}

/// The same as far as isTrackable() looks; of a large body, what was read of it when it came.
model::OperationReading quickReadingOf(const model::Recording &recording, const model::OperationSchema *schema)
{
    if (recording.exchange.response->body.size() <= model::limits::readAtOnce)
        return readingOf(recording, schema);
    model::OperationReading reading;
    reading.returned = recording.returned;
    reading.phase = model::phaseOf(recording.returned.status);
    return reading;
}

/// Refuses what must not be sent to, by the rules of environments.
model::Result<QUrl> usable(const QUrl &url)
{
    const model::ServiceRoot root{url.scheme(), url.host(), url.port(), {}, {}};
    if (!url.isValid() || url.host().isEmpty())
        return model::failure(Words::tr("\"%1\" is no URL.").arg(url.toString()));
    if (!url.userInfo().isEmpty())
        return model::failure(Words::tr("A URL with a user name in it is not asked."));
    if (const auto checked = root.check(); !checked)
        return tl::unexpected(checked.error());
    QUrl clean = url;
    clean.setFragment({});
    return clean;
}

/// The URL of a header field or member, as RFC 9110, 10.2.2 reads it: relative to the URL that was asked.
model::Result<QUrl> referenced(const QByteArray &reference, const QUrl &base)
{
    const QUrl url = QUrl::fromEncoded(reference.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.isEmpty())
        return model::failure(Words::tr("\"%1\" is no URL.").arg(QString::fromLatin1(reference)));
    return usable(base.resolved(url));
}

/// The collection that was posted to, with the id behind it and the query kept.
QUrl entityUrl(const QUrl &collection, const QString &id)
{
    QUrl url = collection;
    QString path = url.path(QUrl::FullyEncoded);
    if (path.endsWith(QLatin1String("/$ref")))
        path.chop(5);
    if (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id)), QUrl::TolerantMode);
    return url;
}

bool isAboutTheBody(const QByteArray &name)
{
    static const char *const names[] = {"Accept", "Prefer", "client-request-id", "Expect", "Idempotency-Key"};
    if (model::describesContent(name) || name.toLower().startsWith("if-"))
        return true;
    return std::any_of(std::begin(names), std::end(names),
                       [&](const char *other) { return model::isSameField(name, other); });
}

TrackPlan planFor(const model::Recording &recording, const QUrl &url, const model::ServiceRoot &root)
{
    TrackPlan plan;
    plan.request.method = "GET";
    plan.request.url = url;
    plan.sameOrigin = sameOrigin(url, root);
    plan.request.headers = {{"Accept", "application/json"}};
    if (!plan.sameOrigin) {
        plan.notes.append(
            Words::tr("%1 is another origin than the environment: asked without the token.").arg(originOf(url)));
        return plan;
    }
    for (const model::HeaderField &field : withoutStackFields(recording.exchange.request).headers) {
        if (!isAboutTheBody(field.name))
            plan.request.headers.append(field.name, field.value);
    }
    return plan;
}

TrackPlan with(TrackPlan plan, TrackPlan::Source source, const QStringList &notes)
{
    plan.source = source;
    plan.notes = notes + plan.notes;
    return plan;
}

} // namespace

bool isTrackable(const model::Recording &recording, const model::OperationSchema *schema)
{
    const auto &response = recording.exchange.response;
    if (!isSuccess(response))
        return false;
    const model::OperationReading reading = quickReadingOf(recording, schema);
    if (!reading.isJob || model::isTerminal(reading.phase))
        return false;
    const bool isAccepted = response->status == 202 && (response->headers.contains("Operation-Location") ||
                                                        response->headers.contains("Location"));
    const bool isOperation = !reading.returned.status.isEmpty() || reading.phase != model::OperationPhase::Unknown;
    // A service that answers without content still says where the operation is (Prefer: return=minimal).
    const bool isMinimal = response->status == 204 && schema && model::findAdapter(schema->responseType.text()) &&
                           response->headers.contains("Location");
    return isAccepted || isOperation || isMinimal;
}

model::Result<TrackPlan> trackPlan(const model::Recording &recording, const model::ServiceRoot &root,
                                   const model::OperationSchema *schema)
{
    using Source = TrackPlan::Source;
    const model::Exchange &exchange = recording.exchange;
    if (!isSuccess(exchange.response))
        return model::failure(Words::tr("There is no returned operation to track: the answer is not a success."));
    const model::OperationReading reading = readingOf(recording, schema);
    if (!reading.isJob)
        return model::failure(
            Words::tr("A %1 only shares the name of operations: it has no status to track.").arg(reading.type));
    QStringList notes;
    const std::pair<const char *, Source> fields[] = {{"Operation-Location", Source::OperationLocation},
                                                      {"Location", Source::Location}};
    for (const auto &[name, source] : fields) {
        const auto value = exchange.response->headers.value(name);
        if (!value)
            continue;
        if (const auto url = referenced(*value, exchange.request.url))
            return with(planFor(recording, *url, root), source, notes);
        else
            notes.append(
                Words::tr("The answer's %1 cannot be followed. %2").arg(QLatin1String(name), url.error().text()));
    }
    if (exchange.request.method == "GET")
        return with(planFor(recording, exchange.request.url, root), Source::Request, notes);
    if (!reading.returned.id.isEmpty())
        return with(planFor(recording, entityUrl(exchange.request.url, reading.returned.id), root), Source::Collection,
                    notes);
    notes.append(Words::tr("The answer has no Operation-Location, no Location and no id, so there is nothing to ask."));
    return model::failure(notes.join(u' '));
}

model::Result<TrackPlan> resultPlan(const model::Recording &recording, const QString &resourceLocation,
                                    const model::ServiceRoot &root)
{
    const auto url = referenced(resourceLocation.toUtf8(), recording.exchange.request.url);
    if (!url)
        return model::failure(Words::tr("The result cannot be opened. %1").arg(url.error().text()));
    return planFor(recording, *url, root);
}

} // namespace run
