// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/harentry.h"

#include "run/bytetext.h"
#include "run/harown.h"
#include "run/hartimings.h"

#include "model/edmdatetime.h"

namespace run {

namespace {

QString contentType(const model::HeaderFields &headers)
{
    return readableText(headers.value("Content-Type").value_or(QByteArray()));
}

void writeHeaders(json::Writer &writer, const model::HeaderFields &headers)
{
    writer.key(u"headers").beginArray();
    for (const model::HeaderField &field : headers) {
        writer.beginObject();
        const std::pair<QString, QByteArray> sides[] = {{QStringLiteral("name"), field.name},
                                                        {QStringLiteral("value"), field.value}};
        for (const auto &[name, bytes] : sides) {
            writer.key(name).string(readableText(bytes));
            if (!exactText(bytes))
                writer.key(QString(u'_' + name + QLatin1String("Base64")))
                    .string(QString::fromLatin1(bytes.toBase64()));
        }
        writer.endObject();
    }
    writer.endArray();
}

/// Names and values without percent-encoding, in order.
void writeQuery(json::Writer &writer, const QUrl &url)
{
    writer.key(u"queryString").beginArray();
    const QByteArrayList pairs =
        url.hasQuery() ? url.query(QUrl::FullyEncoded).toLatin1().split('&') : QByteArrayList();
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.first(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.sliced(equals + 1);
        writer.beginObject();
        writer.key(u"name").string(readableText(QByteArray::fromPercentEncoding(name)));
        writer.key(u"value").string(readableText(QByteArray::fromPercentEncoding(value)));
        writer.endObject();
    }
    writer.endArray();
}

void writePostData(json::Writer &writer, const model::Request &request)
{
    if (request.body.isEmpty())
        return;
    writer.key(u"postData").beginObject();
    writer.key(u"mimeType").string(contentType(request.headers));
    const auto text = exactText(request.body);
    writer.key(u"text").string(text ? *text : QString::fromLatin1(request.body.toBase64()));
    if (!text) { // HAR knows an encoding for answers only
        writer.key(u"_encoding").string(u"base64");
        writer.key(u"comment").string(u"The bytes are no text: base64.");
    }
    writer.endObject();
}

void writeRequest(json::Writer &writer, const model::Request &request)
{
    writer.key(u"request").beginObject();
    writer.key(u"method").string(QString::fromLatin1(request.method));
    writer.key(u"url").string(QString::fromLatin1(request.url.toEncoded()));
    writer.key(u"httpVersion").string(u"HTTP/1.1");
    writer.key(u"cookies").beginArray().endArray();
    writeHeaders(writer, request.headers);
    writeQuery(writer, request.url);
    writePostData(writer, request);
    writer.key(u"headersSize").number(-1);
    writer.key(u"bodySize").number(request.body.size());
    writer.endObject();
}

void writeContent(json::Writer &writer, const model::Response &response)
{
    writer.key(u"content").beginObject();
    writer.key(u"size").number(response.body.size());
    writer.key(u"mimeType").string(contentType(response.headers));
    if (!response.body.isEmpty()) {
        const auto text = exactText(response.body);
        writer.key(u"text").string(text ? *text : QString::fromLatin1(response.body.toBase64()));
        if (!text)
            writer.key(u"encoding").string(u"base64");
    }
    writer.endObject();
}

/// HAR wants an answer even where none came; browsers write a status of 0 and say why in `_error`.
void writeResponse(json::Writer &writer, const model::Exchange &exchange)
{
    const bool isThere = exchange.response.has_value();
    const model::Response response = exchange.response.value_or(model::Response());
    writer.key(u"response").beginObject();
    writer.key(u"status").number(response.status);
    writer.key(u"statusText").string(readableText(response.reason));
    writer.key(u"httpVersion").string(isThere ? u"HTTP/1.1" : u"");
    writer.key(u"cookies").beginArray().endArray();
    writeHeaders(writer, response.headers);
    writeContent(writer, response);
    writer.key(u"redirectURL").string(readableText(response.headers.value("Location").value_or(QByteArray())));
    writer.key(u"headersSize").number(-1);
    writer.key(u"bodySize").number(isThere ? response.body.size() : -1);
    if (exchange.error)
        writer.key(u"_error").string(exchange.error->message);
    writer.endObject();
}

void writeTimings(json::Writer &writer, const HarTimings &timings)
{
    writer.key(u"timings").beginObject();
    const std::pair<QStringView, qint64> phases[] = {
        {u"blocked", timings.blocked}, {u"dns", timings.dns},   {u"connect", timings.connect}, {u"ssl", timings.ssl},
        {u"send", timings.send},       {u"wait", timings.wait}, {u"receive", timings.receive}};
    for (const auto &[name, microseconds] : phases)
        writer.key(name).raw(harMilliseconds(microseconds));
    writer.endObject();
}

/// HAR wants a time even where none is known.
QString startOf(const QString &startedAt)
{
    return model::instantOf(startedAt) ? startedAt : QStringLiteral("1970-01-01T00:00:00.000Z");
}

} // namespace

QByteArray harHead()
{
    return "{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"Graph Operations Console\",\"version\":"
           "\"" CONSOLE_VERSION "\"},";
}

void writeHarEntry(json::Writer &writer, const model::Recording &recording)
{
    const model::Exchange &exchange = recording.exchange;
    const HarTimings timings = harTimings(exchange.timings);
    writer.key(u"startedDateTime").string(startOf(exchange.startedAt));
    writer.key(u"time").raw(harMilliseconds(timings.time()));
    writeRequest(writer, exchange.request);
    writeResponse(writer, exchange);
    writer.key(u"cache").beginObject().endObject();
    writeTimings(writer, timings);
    if (!recording.annotation.note.isEmpty())
        writer.key(u"comment").string(recording.annotation.note);
    writeHarOwn(writer, recording);
}

} // namespace run
