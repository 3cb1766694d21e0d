// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/rawexchange.h"

#include "http/redaction.h"
#include "model/operationadapter.h"
#include "model/retryafter.h"
#include "run/secrecy.h"

#include <QDateTime>

namespace run {

namespace {

/// What stands behind the scheme of the Authorization field; empty for none, and for a placeholder.
model::Secret tokenOf(const model::Request &request)
{
    const QByteArray field = request.headers.value("Authorization").value_or(QByteArray()).trimmed();
    const QByteArray token = field.sliced(field.indexOf(' ') + 1).trimmed();
    return model::Secret(token.contains("{{") ? QByteArray() : token);
}

model::Request exampleOf(const model::OperationSchema &schema)
{
    model::Request request;
    request.method = schema.method.toLatin1();
    const QString path = schema.paths.empty() ? QString() : schema.path(u"example").path;
    request.url =
        schema.request ? QUrl(schema.request->url) : QUrl(QLatin1String("https://graph.microsoft.com") + path);
    return request;
}

} // namespace

model::Recording recordingOf(const model::OperationSchema &schema, const std::optional<model::Request> &request,
                             const model::Response &response)
{
    model::Recording recording;
    recording.state = model::RecordingState::Answered;
    recording.operationKey = schema.key;
    recording.title = schema.displayTitle();
    model::Exchange &exchange = recording.exchange;
    exchange.request = request.value_or(exampleOf(schema));
    exchange.response = response;
    exchange.sends = 1;
    const auto date = response.headers.value("Date");
    if (const auto sent = date ? model::httpDate(*date) : std::nullopt)
        exchange.startedAt = QDateTime::fromMSecsSinceEpoch(*sent, Qt::UTC).toString(Qt::ISODateWithMs);
    if (const model::Secret token = tokenOf(exchange.request); !token.isEmpty()) {
        exchange.request = http::withoutToken(exchange.request, token);
        mask(*exchange.response, {token});
    }
    recording.returned = model::readOperation(response.body).returned;
    return recording;
}

} // namespace run
