// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/recordings.h"

#include <vector>

namespace support {

/// An answered recording with something in every member.
inline model::Recording fullRecording()
{
    model::Recording recording = answered(sentRecording());
    recording.id = 7;
    recording.type = QStringLiteral("onenoteOperation");
    recording.run = QStringLiteral("Negative cases 2026-11-22 14:31:05");
    recording.replayOf = 5;
    recording.tracks = 6;
    recording.exchange.request.url =
        QUrl::fromEncoded("https://graph.example/v1.0/me/a%2Fb?$filter=a%20eq%20'%C3%A9'&x");
    recording.exchange.timings = {10, 20, 15, 200, 40'000, 43'210};
    recording.exchange.response->completeness = model::Completeness::Unverified;
    recording.exchange.response->completenessReason = QStringLiteral("nothing says where it ends");
    recording.exchange.response->masked = {{3, 2}, {9, 4}};
    recording.returned.errorCode = QStringLiteral("19999");
    recording.returned.errorMessage = QStringLiteral("A \"quoted\" line\nand another");
    recording.returned.resourceLocation = QStringLiteral("https://graph.example/x");
    recording.latest = {QStringLiteral("2026-11-22T01:03:00.000Z"), QStringLiteral("Completed"), QStringLiteral("100"),
                        QStringLiteral("https://graph.example/y")};
    recording.expectations.checks = {QStringLiteral("status == 201"), QStringLiteral("capture id = $.id")};
    recording.expectations.accepted = {{QStringLiteral("echo"), QStringLiteral("/status"), QStringLiteral("known")}};
    recording.expectations.golden = model::Golden{"{\"n\": 1.10}", {QStringLiteral("/id")}, QStringLiteral("g.json")};
    model::Finding finding{QStringLiteral("echo"), model::FindingSeverity::Warn};
    finding.pointer = QStringLiteral("/mark");
    finding.expected = QStringLiteral("1");
    finding.actual = QStringLiteral("2");
    finding.message = QStringLiteral("Not the same.");
    finding.source = QStringLiteral("RFC 9110, 5.3");
    finding.accepted = QStringLiteral("known");
    recording.verdict = model::Verdict{4, {finding}};
    recording.annotation = {
        true, QStringLiteral("a note\nin two lines"), {QStringLiteral("smoke"), QStringLiteral("é")}};
    return recording;
}

/// One of each kind, with what is hard to carry: bytes that are no text, repeats, lone surrogates, nothing at all.
inline std::vector<model::Recording> everyRecording()
{
    std::vector<model::Recording> all{fullRecording()};
    const auto add = [&](const model::Recording &recording) {
        all.push_back(recording);
        all.back().id = qint64(all.size()) + 100;
    };
    model::Recording odd = answered(sentRecording());
    odd.exchange.request.method = "PATCH";
    odd.exchange.request.headers = {
        {"X-A", "1"}, {"x-a", "2"}, {"X-A", ""}, {"Latin", "caf\xE9"}, {"Utf", "caf\xC3\xA9"}};
    odd.exchange.request.body = QByteArray("\x00\xFF\xFE\xED\xA0\x80 raw", 10);
    odd.exchange.response->headers = {
        {"B", "1"}, {"A", "2"}, {"B", "3"}, {"Fold", "a\r\n b"}, {"Nul", QByteArray("\0", 1)}};
    odd.exchange.response->body = QByteArray("text with \0 NUL and \xEF\xBB\xBF", 23);
    odd.exchange.response->reason = "Gr\xFC\xDF";
    odd.title = QString(QChar(0xD800)) + QStringLiteral("z \uFFFE");
    odd.annotation.note = QString(QChar(0xDC00));
    add(odd);
    model::Recording bom = answered(sentRecording());
    bom.exchange.request.body = "\xEF\xBB\xBF{\"n\": 9007199254740993, \"e\": 1e400, \"z\": -0, \"d\": 1.10, \"d\": 2}";
    bom.exchange.response->body = bom.exchange.request.body + "\r\n";
    add(bom);
    model::Recording empty = answered(sentRecording());
    empty.exchange.request.method = "GET";
    empty.exchange.request.body.clear();
    empty.exchange.response = model::Response();
    empty.exchange.response->status = 204;
    empty.exchange.response->reason = "No Content";
    empty.exchange.startedAt.clear();
    empty.returned = {};
    add(empty);
    model::Recording huge = answered(sentRecording());
    huge.exchange.response->headers.append("X-Huge", QByteArray(200'000, 'h'));
    add(huge);
    model::Recording failed = sentRecording();
    failed.state = model::RecordingState::Failed;
    failed.exchange.sends = 0;
    failed.exchange.error = model::TransportError{model::TransportError::Kind::HostNotFound,
                                                  QStringLiteral("No such host. Check the name."), false};
    failed.exchange.timings.finished = 1234;
    add(failed);
    model::Recording unknown = sentRecording();
    unknown.state = model::RecordingState::Unknown;
    unknown.exchange.error =
        model::TransportError{model::TransportError::Kind::ConnectionLost, QStringLiteral("Lost."), true};
    unknown.exchange.timings = {5, 6, -1, 7, -1, 100};
    add(unknown);
    model::Recording cancelled = answered(sentRecording());
    cancelled.state = model::RecordingState::Cancelled;
    cancelled.exchange.response->completeness = model::Completeness::Incomplete;
    cancelled.exchange.response->completenessReason = QStringLiteral("11 of 100 bytes");
    cancelled.exchange.error =
        model::TransportError{model::TransportError::Kind::Cancelled, QStringLiteral("Cancelled."), true};
    add(cancelled);
    model::Recording odder = answered(sentRecording());
    odder.exchange.response->status = 0; // the engine lets such a status line through
    add(odder);
    model::Recording sent = sentRecording();
    add(sent);
    sent.state = model::RecordingState::Queued;
    add(sent);
    return all;
}

} // namespace support
