// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/rawexchange.h"

#include "http/redaction.h"
#include "model/operationadapter.h"
#include "model/retryafter.h"
#include "run/secrecy.h"

#include <QByteArrayList>
#include <QDateTime>

namespace run {

namespace {

/// What stands behind the scheme of each Authorization field (several are joined by commas); no placeholders.
Secrets tokensOf(const model::Request &request)
{
    Secrets tokens;
    const QByteArrayList fields = request.headers.value("Authorization").value_or(QByteArray()).split(',');
    for (const QByteArray &each : fields) {
        const QByteArray field = each.trimmed();
        const QByteArray token = field.sliced(field.indexOf(' ') + 1).trimmed();
        if (!token.isEmpty() && !token.contains("{{"))
            tokens.push_back(model::Secret(token));
    }
    return tokens;
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
    recording.type = schema.entityType();
    model::Exchange &exchange = recording.exchange;
    exchange.request = request.value_or(exampleOf(schema));
    exchange.response = response;
    exchange.sends = 1;
    const auto date = response.headers.value("Date");
    if (const auto sent = date ? model::httpDate(*date) : std::nullopt)
        exchange.startedAt = QDateTime::fromMSecsSinceEpoch(*sent, Qt::UTC).toString(Qt::ISODateWithMs);
    for (const model::Secret &token : tokensOf(exchange.request)) {
        exchange.request = http::withoutToken(exchange.request, token);
        mask(*exchange.response, {token});
    }
    recording.returned = model::readOperation(response.body).returned;
    return recording;
}

} // namespace run
