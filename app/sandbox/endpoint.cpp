// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/endpoint.h"

#include "model/retryafter.h"
#include "sandbox/entity.h"
#include "sandbox/lifecycle.h"
#include "sandbox/paging.h"
#include "json/write.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QUrl>
#include <QUuid>

namespace sandbox {

struct Endpoint::Call
{
    const IncomingRequest &request;
    Mode mode;
    QString requestId;
    QByteArray clientRequestId;
    QByteArray origin; ///< `http://127.0.0.1:1234`

    bool isStrict() const { return mode == Mode::Strict; }
    QByteArray monitor = {}; ///< origin of the second listener; empty when there is none
    bool isAtMonitor() const { return !monitor.isEmpty() && origin == monitor; }
    /// The target without query, and without a last `/$ref`.
    QByteArray path(Route::Place place) const
    {
        const QByteArray whole = request.target.split('?').first();
        return place == Route::Place::Reference ? whole.left(whole.lastIndexOf('/')) : whole;
    }
    /// Everything before an operation's path, version included.
    QByteArray root() const { return origin + request.target.left(request.target.indexOf('/', 1)); }
    QByteArray contentType() const
    {
        // The service always says so much; the documentation's examples only so little.
        return isStrict() ? "application/json; odata.metadata=minimal; odata.streaming=true; "
                            "IEEE754Compatible=false; charset=utf-8"
                          : "application/json";
    }
};

namespace {

std::optional<Complaint> unreadable(const json::Document &document)
{
    if (document.text().isEmpty())
        return Complaint{.message = QStringLiteral("The request body is empty.")};
    if (const auto &error = document.error())
        return Complaint{.message = QStringLiteral("Unable to read JSON request payload: line %1, column %2: %3")
                                        .arg(error->line)
                                        .arg(error->column)
                                        .arg(error->reason)};
    if (!document.object())
        return Complaint{.message = QStringLiteral("The request body is not a JSON object.")};
    return std::nullopt;
}

/// `minimal` or `representation` when the request prefers one (OData 4.01 Protocol, 8.2.8.7).
QByteArray preferredReturn(const model::HeaderFields &headers)
{
    for (const model::HeaderField &field : headers) {
        if (field.name.compare("Prefer", Qt::CaseInsensitive) != 0)
            continue;
        const QList<QByteArray> preferences = field.value.split(',');
        for (const QByteArray &preference : preferences) {
            const QByteArray name = preference.trimmed().toLower();
            if (name == "return=minimal" || name == "return=representation")
                return name.sliced(7);
        }
    }
    return {};
}

QString idIn(const QByteArray &text, const QString &made)
{
    const json::Document document = json::Document::parse(text);
    const auto id = document.root().member(u"id");
    return id && id->isString() ? id->string() : made;
}

} // namespace

Endpoint::Endpoint(const model::Catalog &catalog, Sources sources) : m_catalog(catalog), m_sources(std::move(sources))
{}

void Endpoint::setOrigin(quint16 port, bool tls, quint16 monitorPort)
{
    m_port = port;
    m_monitorPort = monitorPort;
    m_tls = tls;
}

Endpoint::Call Endpoint::callOf(const IncomingRequest &request, Mode mode) const
{
    const QString requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray scheme = m_tls ? "https://" : "http://";
    return {request,
            mode,
            requestId,
            request.headers.value("client-request-id").value_or(requestId.toLatin1()),
            scheme + request.authority,
            monitorOrigin()};
}

/// With the fields every answer of Graph has.
Answer Endpoint::identified(const Call &call, Answer answer)
{
    answer.headers.append("OData-Version", "4.0");
    answer.headers.append("request-id", call.requestId.toLatin1());
    answer.headers.append("client-request-id", call.clientRequestId);
    answer.headers.append("Date", model::httpDateText(QDateTime::currentMSecsSinceEpoch()));
    return answer;
}

QByteArray Endpoint::monitorOrigin() const
{
    if (m_monitorPort == 0)
        return {};
    return (m_tls ? "https://127.0.0.1:" : "http://127.0.0.1:") + QByteArray::number(m_monitorPort);
}

Answer Endpoint::answer(const IncomingRequest &request, Mode mode)
{
    const Call call = callOf(request, mode);
    return identified(call, dispatch(call));
}

Answer Endpoint::refusal(const IncomingRequest &request, Mode mode, const Complaint &complaint) const
{
    const Call call = callOf(request, mode);
    return identified(call, refuse(call, complaint));
}

Answer Endpoint::dispatch(const Call &call)
{
    const IncomingRequest &request = call.request;
    if (call.isStrict()) {
        if (const auto wrong = checkToken(request.headers); wrong && !call.isAtMonitor())
            return refuse(call, *wrong);
        if (const auto wrong = checkVersion(versionOf(request.target)))
            return refuse(call, *wrong);
    }
    const std::optional<Route> route = locate(m_catalog, request.method, request.target);
    if (!route)
        return refuse(call, {.message = QStringLiteral("Resource not found for the path '%1'.")
                                            .arg(QString::fromUtf8(call.path(Route::Place::Collection)))});
    if (!route->methods.contains(request.method)) {
        Answer refused = refuse(
            call, {405, QStringLiteral("Request_BadRequest"), QStringLiteral("The method is not allowed here.")});
        refused.headers.append("Allow", route->methods.join(", "));
        return refused;
    }
    if (call.isStrict()) {
        if (const auto wrong = checkAccept(request.headers))
            return refuse(call, *wrong);
    }
    if (request.method != "GET")
        return create(call, *route);
    return route->place == Route::Place::Entity ? show(call, *route) : list(call, *route);
}

Answer Endpoint::create(const Call &call, const Route &route)
{
    const json::Document document = json::Document::parse(call.request.body);
    if (call.isStrict() && !call.request.body.isEmpty()) {
        if (const auto wrong = checkContentType(call.request.headers))
            return refuse(call, *wrong);
    }
    if (const auto wrong = unreadable(document))
        return refuse(call, *wrong);
    if (!call.isStrict())
        return createChecked(call, route, document);
    if (route.place == Route::Place::Reference)
        return addReference(call, document);
    if (const auto wrong = checkEntity(*route.schema, document.root(), call.request.headers))
        return refuse(call, *wrong);
    return createChecked(call, route, document);
}

Answer Endpoint::createChecked(const Call &call, const Route &route, const json::Document &document)
{
    const model::OperationSchema &schema = *route.schema;
    const auto wishes = wishesOf(call.request.headers);
    if (!wishes)
        return refuse(call, wishes.error());
    const QString made = m_sources.makeId();
    QByteArray text = withServerMembers(schema, document.text(), made, m_sources.currentTime());
    if (call.isStrict())
        text = withFirstStatus(schema, text);
    const QString id = idIn(text, made);
    m_store.add({route.collection, id, &schema, text, *wishes, 0});

    const QByteArray place = call.path(route.place) + '/' + QUrl::toPercentEncoding(id);
    const QByteArray location = call.origin + place;
    if (wishes->acceptance != Acceptance::Created)
        return accept(call, place, *wishes, text);
    const QByteArray preferred = call.isStrict() ? preferredReturn(call.request.headers) : QByteArray();
    const int promised = schema.responseStatus.empty() ? 201 : schema.responseStatus.front();
    Answer answer{preferred == "minimal" ? 204 : promised, {{"Location", location}}};
    if (!preferred.isEmpty())
        answer.headers.append("Preference-Applied", "return=" + preferred);
    if (answer.status == 204) {
        // OData 4.01 Protocol, 8.3.4: how a client learns the id without a body.
        answer.headers.append("OData-EntityId", location);
        return answer;
    }
    answer.headers.append("Content-Type", call.contentType());
    answer.body = text;
    return answer;
}

Answer Endpoint::accept(const Call &call, const QByteArray &place, const Wishes &wishes, const QByteArray &text) const
{
    Answer answer{202, {}, {}};
    answer.headers.append("Retry-After", wishes.retryAfter.isEmpty() ? "1" : wishes.retryAfter);
    if (wishes.acceptance == Acceptance::OperationLocation) {
        // Not documented, and there all the same when OneNote answers.
        answer.headers.append("Operation-Location", call.origin + place);
        answer.headers.append("Content-Type", call.contentType());
        answer.body = text;
    } else if (wishes.acceptance == Acceptance::Monitor && !call.monitor.isEmpty()) {
        answer.headers.append("Location", call.monitor + place);
    } else {
        answer.headers.append("Location", call.origin + place + "?aadgdc=SBX1P&slice=a%2Fb%20c&sig=x%2By%3D");
    }
    return answer;
}

Answer Endpoint::addReference(const Call &call, const json::Document &document)
{
    auto url = document.root().member(u"@odata.id");
    if (!url)
        url = document.root().member(u"@id");
    if (!url || !url->isString())
        return refuse(call, {.message = QStringLiteral("An entity reference needs a URI in '@odata.id'; "
                                                       "/$ref takes references, not entities.")});
    if (!isStored(url->string()))
        return refuse(call, {.message = QStringLiteral("'@odata.id' is not the absolute URL of an operation here.")});
    return {204};
}

bool Endpoint::isStored(const QString &text) const
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String(m_tls ? "https" : "http") ||
        !isOurAuthority(url.authority().toUtf8(), m_port, m_tls))
        return false;
    const QByteArray target = url.path(QUrl::FullyEncoded).toUtf8();
    if (checkVersion(versionOf(target)))
        return false;
    const std::optional<Route> route = locate(m_catalog, "GET", target);
    return route && route->place == Route::Place::Entity && m_store.find(route->collection, route->id);
}

Answer Endpoint::list(const Call &call, const Route &route) const
{
    const auto page = pageRequest(call.request.target);
    if (!page)
        return refuse(call, page.error());
    const QString context = QString::fromUtf8(call.root()) + QLatin1String("/$metadata#") + route.collection.sliced(1);
    QByteArray text = "{\"@odata.context\":" + json::quote(context);
    const auto operations = m_store.list(route.collection);
    const auto count = qsizetype(operations.size());
    if (page->count && page->skipped == 0)
        text += ",\"@odata.count\":" + QByteArray::number(count);
    // Before the values, where the service has it: whoever reads only the beginning finds it.
    const qsizetype first = std::min(page->skipped, count);
    const qsizetype end = first + std::min(page->size, count - first);
    if (end < count && page->size > 0) {
        const QByteArray target = call.path(Route::Place::Collection) + nextQuery(call.request.target, *page);
        text += ",\"@odata.nextLink\":" + json::quote(QString::fromUtf8(call.origin + target));
    }
    text += ",\"value\":[";
    for (qsizetype i = first; i < end; ++i) {
        if (i > first)
            text += ',';
        // Without what stands around the object: a byte order mark would not be JSON in here.
        text += json::Document::parse(operations[size_t(i)]->text).root().raw();
    }
    return {200, {{"Content-Type", call.contentType()}}, text + "]}"};
}

Answer Endpoint::show(const Call &call, const Route &route)
{
    const StoredOperation *operation = m_store.find(route.collection, route.id);
    if (!operation)
        return refuse(call, {404, QStringLiteral("ResourceNotFound"),
                             QStringLiteral("There is no operation '%1' here.").arg(route.id)});
    const QString owner = route.collection.left(route.collection.lastIndexOf(u'/'));
    const QString resource = QString::fromUtf8(call.root()) + owner;
    const Wishes wishes = operation->wishes;
    if (wishes.fate == Fate::Vanish && operation->looks > 0) {
        m_store.remove(*operation);
        return show(call, route);
    }
    const model::OperationSchema &schema = *operation->schema;
    const QByteArray text =
        movedOn(schema, operation->text, {m_sources.currentTime(), resource, wishes.fate, operation->looks});
    m_store.replaceText(*operation, text);
    const model::OperationAdapter adapter = adapterOf(schema);
    // A monitor says "accepted" even when there is nothing left to do.
    Answer answer{adapter.hasId ? 200 : 202, {{"Content-Type", call.contentType()}}, text};
    if (!wishes.retryAfter.isEmpty() && !model::isTerminal(model::readOperation(text, adapter.type).phase))
        answer.headers.append("Retry-After", wishes.retryAfter);
    return answer;
}

Answer Endpoint::refuse(const Call &call, const Complaint &complaint) const
{
    json::Writer writer;
    writer.beginObject().key(u"error").beginObject();
    writer.key(u"code").string(complaint.code);
    writer.key(u"message").string(complaint.message);
    writer.key(u"innerError").beginObject();
    // To the second and without an offset, as the service writes it.
    writer.key(u"date").string(m_sources.currentTime().left(19));
    writer.key(u"request-id").string(call.requestId);
    writer.key(u"client-request-id").string(QString::fromUtf8(call.clientRequestId));
    writer.endObject().endObject().endObject();
    return {complaint.status, {{"Content-Type", "application/json"}}, writer.text()};
}

} // namespace sandbox
