// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/exchangejson.h"

#include "model/retryafter.h"
#include "model/verdictjson.h"
#include "run/serviceerror.h"
#include "json/write.h"

#include <QDateTime>
#include <QStringDecoder>

namespace command {

namespace {

/// Header values have no encoding of their own (RFC 9110, 5.5); most of today's that are not ASCII are UTF-8.
QString headerText(const QByteArray &value)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(value);
    return decoder.hasError() ? QString::fromLatin1(value) : text;
}

void writeHeaders(json::Writer &writer, const model::HeaderFields &headers)
{
    writer.key(u"headers").beginArray();
    for (const model::HeaderField &field : headers) {
        writer.beginObject();
        writer.key(u"name").string(QString::fromLatin1(field.name));
        writer.key(u"value").string(headerText(field.value));
        writer.endObject();
    }
    writer.endArray();
}

void writeBody(json::Writer &writer, const QByteArray &body)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder.decode(body);
    if (decoder.hasError()) {
        writer.key(u"body").null();
        writer.key(u"bodyBase64").string(QString::fromLatin1(body.toBase64()));
    } else {
        writer.key(u"body").string(text);
    }
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
    writeBody(writer, response->body);
    writer.key(u"complete").boolean(response->completeness == model::Completeness::Complete);
    writer.key(u"completeness").string(model::completenessName(response->completeness));
    if (!response->completenessReason.isEmpty())
        writer.key(u"completenessReason").string(response->completenessReason);
    writer.endObject();
}

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
    const auto error = response ? run::serviceError(*response) : std::nullopt;
    if (!error) {
        writer.null();
        return;
    }
    QStringList codes;
    QStringList messages;
    for (const run::ErrorLevel &level : error->levels) {
        if (!level.code.isEmpty())
            codes.append(level.code);
        if (!level.message.isEmpty())
            messages.append(level.message);
    }
    writer.beginObject();
    writeTexts(writer, u"codes", codes);
    writeTexts(writer, u"messages", messages);
    writer.key(u"meaning").string(run::meaningOf(*error, response->status));
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

} // namespace

QByteArray exchangeJson(const model::Recording &recording)
{
    const model::Exchange &exchange = recording.exchange;
    json::Writer writer;
    writer.beginObject();
    writer.key(u"recording").number(recording.id);
    writer.key(u"startedAt").string(exchange.startedAt);
    writer.key(u"request").beginObject();
    writer.key(u"method").string(QString::fromLatin1(exchange.request.method));
    writer.key(u"url").string(QString::fromLatin1(exchange.request.url.toEncoded()));
    writeHeaders(writer, exchange.request.headers);
    writeBody(writer, exchange.request.body);
    writer.endObject();
    writer.key(u"sends").number(exchange.sends);
    writeResponse(writer, exchange.response);
    writeError(writer, exchange.error);
    writeServiceError(writer, exchange);
    writer.key(u"verdict");
    model::writeVerdict(writer, recording.verdict);
    writeTimings(writer, exchange.timings);
    writeReturned(writer, recording.returned);
    writer.endObject();
    return writer.text() + '\n';
}

} // namespace command
