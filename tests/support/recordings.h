// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"

namespace support {

/// A recording as it is before the bytes leave. `mark` makes it one of its kind.
inline model::Recording sentRecording(const QString &mark = QStringLiteral("1"))
{
    model::Recording recording;
    recording.operationKey = QStringLiteral("onenote-post-operations");
    recording.title = QStringLiteral("OneNote · Add operations");
    recording.environmentId = QStringLiteral("sandbox");
    recording.environmentName = QStringLiteral("Local sandbox");
    recording.exchange.startedAt = QStringLiteral("2026-11-22T01:02:03.456Z");
    recording.exchange.sends = 1;
    recording.exchange.request.url = QUrl(QStringLiteral("http://127.0.0.1:43117/beta/me/onenote/operations/$ref"));
    recording.exchange.request.headers = {{"Content-Type", "application/json"}, {"X-Mark", mark.toUtf8()}};
    recording.exchange.request.body =
        "{\r\n  \"lastActionDateTime\": \"2016-12-31T23:58:44.1540706+00:00\",\r\n  \"mark\": \"" + mark.toUtf8() +
        "\"\r\n}";
    return recording;
}

/// The same recording with its answer.
inline model::Recording answered(model::Recording recording)
{
    recording.state = model::RecordingState::Answered;
    model::Response response;
    response.status = 201;
    response.reason = "Created";
    response.headers = {{"Content-Type", "application/json"}};
    response.body = recording.exchange.request.body;
    recording.exchange.response = response;
    recording.exchange.timings = {10, 20, -1, 200, 40'000, 43'210};
    recording.returned.id = QStringLiteral("08fa4fcd-4fcd-08fa-cd4f-fa08cd4ffa08");
    recording.returned.status = QStringLiteral("Running");
    recording.returned.progress = QStringLiteral("40");
    return recording;
}

} // namespace support
