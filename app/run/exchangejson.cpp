// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/exchangejson.h"

#include "model/retryafter.h"
#include "model/verdictjson.h"
#include "run/bytetext.h"
#include "run/serviceerror.h"
#include "json/write.h"

#include <QDateTime>

namespace run {

namespace {

void writeHeaders(json::Writer &writer, const model::HeaderFields &headers)
{
    writer.key(u"headers").beginArray();
    for (const model::HeaderField &field : headers) {
        writer.beginObject();
        writer.key(u"name").string(QString::fromLatin1(field.name)); // a token (RFC 9110, 5.1)
        writer.key(u"value").string(readableText(field.value));
        if (!exactText(field.value))
            writer.key(u"valueBase64").string(QString::fromLatin1(field.value.toBase64()));
        writer.endObject();
    }
    writer.endArray();
}

void writeResponse(json::Writer &writer, const std::optional<model::Response> &response)
{
    writer.key(u"response");
    if (!response) {
        writer.null();
        return;
    }
    writer.beginObject();
    writer.key(u"status").number(response->status);
    writer.key(u"reason").string(QString::fromLatin1(response->reason));
    writeHeaders(writer, response->headers);
    writeBytes(writer, u"body", response->body);
    writer.key(u"complete").boolean(response->completeness == model::Completeness::Complete);
    writer.key(u"completeness").string(model::completenessName(response->completeness));
    if (!response->completenessReason.isEmpty())
        writer.key(u"completenessReason").string(response->completenessReason);
    writer.endObject();
}

void writeTexts(json::Writer &writer, QStringView name, const QStringList &texts)
{
    writer.key(name).beginArray();
    for (const QString &text : texts)
        writer.string(text);
    writer.endArray();
}

void writeServiceError(json::Writer &writer, const model::Exchange &exchange)
{
    const auto &response = exchange.response;
    writer.key(u"serviceError");
    const auto error = response ? serviceError(*response) : std::nullopt;
    if (!error) {
        writer.null();
        return;
    }
    QStringList codes;
    QStringList messages;
    for (const ErrorLevel &level : error->levels) {
        if (!level.code.isEmpty())
            codes.append(level.code);
        if (!level.message.isEmpty())
            messages.append(level.message);
    }
    writer.beginObject();
    writeTexts(writer, u"codes", codes);
    writeTexts(writer, u"messages", messages);
    writer.key(u"meaning").string(meaningOf(*error, response->status));
    writer.key(u"requestId").string(error->requestId);
    writer.key(u"clientRequestId").string(error->clientRequestId);
    writer.key(u"retryAfter");
    const qint64 received = model::receivedAt(exchange).value_or(QDateTime::currentMSecsSinceEpoch());
    if (const auto wait = model::retryAfter(response->headers, received))
        writer.number(wait->count());
    else
        writer.null();
    writer.endObject();
}

void writeTimings(json::Writer &writer, const model::Timings &timings)
{
    writer.key(u"timings").beginObject();
    const std::pair<QStringView, qint64> entries[] = {
        {u"connecting", timings.connecting},   {u"connected", timings.connected}, {u"encrypted", timings.encrypted},
        {u"requestSent", timings.requestSent}, {u"firstByte", timings.firstByte}, {u"finished", timings.finished}};
    for (const auto &[name, microseconds] : entries) {
        if (microseconds >= 0)
            writer.key(name).raw(QByteArray::number(double(microseconds) / 1000, 'f', 3));
    }
    writer.endObject();
}

void writeHead(json::Writer &writer, const model::Recording &recording)
{
    writer.key(u"recording").number(recording.id);
    writer.key(u"state").string(model::recordingStateName(recording.state));
    const std::pair<QStringView, QString> texts[] = {{u"operation", recording.operationKey},
                                                     {u"title", recording.title},
                                                     {u"type", recording.type},
                                                     {u"environment", recording.environmentName},
                                                     {u"run", recording.run}};
    for (const auto &[name, text] : texts)
        writer.key(name).string(text);
    writer.key(u"replayOf").number(recording.replayOf);
    writer.key(u"tracks").number(recording.tracks);
}

} // namespace

void writeError(json::Writer &writer, const std::optional<model::TransportError> &error)
{
    writer.key(u"error");
    if (!error) {
        writer.null();
        return;
    }
    writer.beginObject();
    writer.key(u"kind").string(model::transportErrorName(error->kind));
    writer.key(u"message").string(error->message);
    writer.key(u"mayHaveArrived").boolean(error->mayHaveArrived);
    writer.endObject();
}

void writeReturned(json::Writer &writer, const model::ReturnedOperation &returned)
{
    writer.key(u"returnedOperation");
    if (returned == model::ReturnedOperation()) {
        writer.null();
        return;
    }
    writer.beginObject();
    const std::pair<QStringView, QString> entries[] = {{u"id", returned.id},
                                                       {u"status", returned.status},
                                                       {u"progress", returned.progress},
                                                       {u"resourceLocation", returned.resourceLocation},
                                                       {u"errorCode", returned.errorCode},
                                                       {u"errorMessage", returned.errorMessage}};
    for (const auto &[name, text] : entries)
        writer.key(name).string(text);
    writer.endObject();
}

void writeLatest(json::Writer &writer, const model::LatestLook &latest)
{
    writer.key(u"latest");
    if (latest == model::LatestLook()) {
        writer.null();
        return;
    }
    writer.beginObject();
    writer.key(u"at").string(latest.at);
    writer.key(u"status").string(latest.status);
    writer.key(u"progress").string(latest.progress);
    writer.key(u"resourceLocation").string(latest.resourceLocation);
    writer.endObject();
}

void writeAnnotation(json::Writer &writer, const model::Annotation &annotation)
{
    writer.key(u"annotation").beginObject();
    writer.key(u"pinned").boolean(annotation.pinned);
    writer.key(u"note").string(annotation.note);
    writeTexts(writer, u"tags", annotation.tags);
    writer.endObject();
}

QByteArray exchangeJson(const model::Recording &recording, int indent)
{
    const model::Exchange &exchange = recording.exchange;
    json::Writer writer(indent);
    writer.beginObject();
    writeHead(writer, recording);
    writer.key(u"startedAt").string(exchange.startedAt);
    writer.key(u"request").beginObject();
    writer.key(u"method").string(QString::fromLatin1(exchange.request.method));
    writer.key(u"url").string(QString::fromLatin1(exchange.request.url.toEncoded()));
    writeHeaders(writer, exchange.request.headers);
    writeBytes(writer, u"body", exchange.request.body);
    writer.endObject();
    writer.key(u"sends").number(exchange.sends);
    writeResponse(writer, exchange.response);
    writeError(writer, exchange.error);
    writeServiceError(writer, exchange);
    writer.key(u"verdict");
    model::writeVerdict(writer, recording.verdict);
    writeTimings(writer, exchange.timings);
    writeReturned(writer, recording.returned);
    writeLatest(writer, recording.latest);
    writeAnnotation(writer, recording.annotation);
    writer.endObject();
    return writer.text() + '\n';
}

} // namespace run
