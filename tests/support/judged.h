// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/check.h"

#include "support/bundle.h"

namespace support {

/// The documented request of a schema with its documented answer, as if sent just so.
inline model::Recording documented(const model::OperationSchema &schema)
{
    model::Recording recording;
    recording.state = model::RecordingState::Answered;
    recording.operationKey = schema.key;
    model::Exchange &exchange = recording.exchange;
    exchange.startedAt = QStringLiteral("2026-11-22T01:02:03.456Z");
    exchange.sends = 1;
    if (schema.request)
        exchange.request = {schema.request->method.toLatin1(), QUrl(schema.request->url), schema.request->headers,
                            schema.request->body};
    model::Response response;
    if (schema.response) {
        response.status = schema.response->status;
        response.reason = schema.response->reason.toLatin1();
        response.headers = schema.response->headers;
        response.body = schema.response->body;
    }
    exchange.response = response;
    return recording;
}

inline model::Recording documented(QStringView key)
{
    return documented(*bundle().operation(key));
}

/// The verdict by the schema of the recording's operation among those the programs ship.
inline model::Verdict judged(const model::Recording &recording)
{
    return check::judge(recording, bundle().operation(recording.operationKey)).value_or(model::Verdict());
}

} // namespace support
