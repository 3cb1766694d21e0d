// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "support/replayed.h"

#include "model/reasonphrase.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace support {

namespace {

using run::ReplayOutcome;

constexpr const char *files[] = {"onenote/add.http", "onenote/states.http", "authentication/methods.http",
                                 "smoke.http"};
constexpr const char *names[] = {"Add operations", "Unknown status", "Null error object", "Percent above 100"};

QString timeAt(int milliseconds)
{
    return QStringLiteral("2026-11-22T14:%1:%2.%3Z")
        .arg(31 + milliseconds / 60'000, 2, 10, QLatin1Char('0'))
        .arg(milliseconds / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
}

ReplayOutcome outcomeOf(int index)
{
    switch (index % 29) {
    case 5:
    case 11:
        return ReplayOutcome::Failed;
    case 17:
        return ReplayOutcome::NoAnswer;
    case 23:
        return index % 2 == 0 ? ReplayOutcome::NotSent : ReplayOutcome::Unknown;
    case 28:
        return index > 500 ? ReplayOutcome::Skipped : ReplayOutcome::Passed;
    default:
        return ReplayOutcome::Passed;
    }
}

model::Response answer(int status, const QByteArray &body)
{
    model::Response response;
    response.status = status;
    response.reason = model::reasonPhrase(status);
    response.headers = {{"Content-Type", "application/json"},
                        {"request-id", "4f1e7c02-9d53-4e1b-8c62-0a6d5b7f3e21"},
                        {"Date", "Sun, 22 Nov 2026 14:31:05 GMT"}};
    response.body = body;
    return response;
}

model::Recording exchangeOf(const run::ReplayResult &result)
{
    model::Recording recording;
    recording.id = result.recording;
    recording.state = model::RecordingState::Answered;
    recording.operationKey = QStringLiteral("onenote-post-operations");
    recording.title = result.name;
    recording.environmentName = result.environment;
    recording.run = QStringLiteral("Replay, 2026-11-22 14:31:05");
    model::Exchange &exchange = recording.exchange;
    exchange.startedAt = result.startedAt;
    exchange.sends = 1;
    exchange.request.method = result.method;
    exchange.request.url = QUrl::fromEncoded(result.url.toLatin1());
    exchange.request.headers = {
        {"Content-Type", "application/json"}, {"Accept", "application/json"}, {"Authorization", "Bearer {{token}}"}};
    exchange.request.body = "{\n  \"status\": \"Running\",\n  \"resourceLocation\": \"Resource Location value\",\n"
                            "  \"percentComplete\": \"40\",\n  \"error\": {\n    \"code\": \"Code value\",\n"
                            "    \"message\": \"Message value\"\n  }\n}";
    if (result.outcome == ReplayOutcome::NoAnswer || result.outcome == ReplayOutcome::Unknown) {
        recording.state = model::RecordingState::Unknown;
        exchange.error = model::TransportError{model::TransportError::Kind::ConnectionLost, result.reason, true};
        return recording;
    }
    exchange.timings = {300, 900, -1, 1100, result.microseconds - 150, result.microseconds};
    if (result.httpStatus >= 400) {
        exchange.response = answer(result.httpStatus, "{\"error\":{\"code\":\"BadRequest\",\"message\":\"'String' is "
                                                      "not a longRunningOperationStatus\",\"innerError\":{\"date\":"
                                                      "\"2026-11-22T14:31:07\"}}}");
        return recording;
    }
    const bool isWrong = result.outcome == ReplayOutcome::Failed;
    exchange.response =
        answer(result.httpStatus, QByteArray("{\"@odata.type\":\"#microsoft.graph.onenoteOperation\",\"id\":"
                                             "\"08fa4fcd-4fcd-08fa-cd4f-fa08cd4ffa08\",\"status\":\"Running\","
                                             "\"createdDateTime\":\"2026-11-22T14:31:07.2796212Z\","
                                             "\"resourceLocation\":\"Resource Location value\",\"percentComplete\":"
                                             "\"40\",\"error\":{\"code\":\"Code value\",\"message\":\"") +
                                      (isWrong ? "Message" : "Message value") + "\"}}");
    model::Verdict verdict;
    verdict.passed = isWrong ? 8 : 9;
    if (isWrong) {
        model::Finding finding{QStringLiteral("echo")};
        finding.pointer = QStringLiteral("/error/message");
        finding.expected = QStringLiteral("\"Message value\"");
        finding.actual = QStringLiteral("\"Message\"");
        finding.message = QStringLiteral("The value is not the one that was sent.");
        finding.source = QStringLiteral("OData Protocol 4.01, 11.4.2");
        verdict.findings.push_back(finding);
    }
    recording.verdict = verdict;
    return recording;
}

/// Why it did not pass, and what a service says then.
void fillOutcome(run::ReplayResult &result, int index)
{
    switch (result.outcome) {
    case ReplayOutcome::Passed:
        result.httpStatus = 201;
        result.checks = history::Tally{9, 0, 0};
        break;
    case ReplayOutcome::Failed:
        result.httpStatus = index % 3 == 0 ? 400 : 201;
        result.reason = result.httpStatus == 400
                            ? QStringLiteral("400 Bad Request: 'String' is not a longRunningOperationStatus")
                            : QStringLiteral("/error/message: The value is not the one that was sent.");
        if (result.httpStatus == 201)
            result.checks = history::Tally{8, 1, 0};
        break;
    case ReplayOutcome::NoAnswer:
        result.reason = QStringLiteral("The connection was lost before an answer came.");
        break;
    case ReplayOutcome::NotSent:
        result.reason = QStringLiteral("{{percent}} has no value.");
        break;
    case ReplayOutcome::Unknown:
        result.reason = QStringLiteral("It may have arrived before the program ended.");
        break;
    case ReplayOutcome::Skipped:
        result.reason = QStringLiteral("Cancelled before its turn came.");
        break;
    }
}

} // namespace

ReplayedRun replayedRun(int count)
{
    ReplayedRun replayed;
    replayed.heading.title = QStringLiteral("Replay, 2026-11-22 14:31:05");
    replayed.heading.startedAt = timeAt(0);
    replayed.heading.environments = {QStringLiteral("Local sandbox"), QStringLiteral("Test tenant")};
    replayed.heading.roots = {QStringLiteral("http://127.0.0.1:43117/beta"),
                              QStringLiteral("https://graph.microsoft.com/beta")};
    replayed.heading.steps = 16;
    replayed.heading.rounds = std::max(1, count / 32);
    std::mt19937 random(7);
    int clock = 0;
    for (int i = 0; i < count; ++i) {
        const double wave = double(random()) / double(std::mt19937::max());
        run::ReplayResult result;
        result.number = i + 1;
        result.step = i % 16;
        result.place = i / 16 % 2;
        result.round = i / 32;
        result.file = QString::fromLatin1(files[i % 16 / 4]);
        result.name = QString::fromLatin1(names[i % 4]);
        result.environment = replayed.heading.environments[result.place];
        result.outcome = outcomeOf(i);
        result.method = "POST";
        result.url = replayed.heading.roots[result.place] + QStringLiteral("/me/onenote/operations/$ref");
        result.microseconds = qint64(18'000 * std::exp(1.6 * wave * wave * wave)) + qint64(random() % 9000);
        clock += int(result.microseconds / 4000);
        result.startedAt = timeAt(clock);
        fillOutcome(result, i);
        if (result.httpStatus == 0)
            result.microseconds = -1;
        const bool isSent = result.outcome != ReplayOutcome::NotSent && result.outcome != ReplayOutcome::Skipped;
        if (isSent)
            result.recording = 1000 + i;
        else
            result.startedAt.clear();
        replayed.sum.add(result.outcome);
        replayed.results.push_back({result, isSent ? std::optional(exchangeOf(result)) : std::nullopt});
    }
    for (size_t i = 0; i + 1 < replayed.results.size(); i += 3)
        std::swap(replayed.results[i], replayed.results[i + 1]);
    replayed.sum.total = count;
    replayed.sum.milliseconds = clock + 41;
    return replayed;
}

ReplayedRun fewReplayed()
{
    const ReplayedRun all = replayedRun(24);
    ReplayedRun few;
    few.heading = all.heading;
    for (const Replayed &each : all.results) {
        Replayed kept = each;
        if (kept.result.number != 3 && kept.result.number != 6 && kept.result.number != 18 && kept.result.number != 24)
            continue;
        const qint64 number = qint64(few.results.size()) + 1;
        if (number == 4) {
            kept.result = {};
            kept.result.place = 1;
            kept.result.file = QStringLiteral("smoke.http");
            kept.result.name = QStringLiteral("Percent above 100");
            kept.result.environment = few.heading.environments[1];
            kept.result.outcome = ReplayOutcome::NotSent;
            kept.result.reason = QStringLiteral("{{percent}} has no value.");
            kept.recording.reset();
        }
        kept.result.number = number;
        if (number == 1)
            kept.result.name = QStringLiteral("Add operations");
        if (kept.result.microseconds > 0)
            kept.result.microseconds = 43'210;
        if (!kept.result.startedAt.isEmpty())
            kept.result.startedAt = timeAt(int(number) * 100);
        few.sum.add(kept.result.outcome);
        few.results.push_back(std::move(kept));
    }
    few.sum.total = 4;
    few.sum.milliseconds = 451;
    return few;
}

ReplayedRun replayedText(const QString &text)
{
    ReplayedRun replayed = fewReplayed();
    replayed.heading.title = text;
    replayed.heading.environments = {text, text};
    replayed.heading.roots = {text, text};
    replayed.results.resize(2);
    for (Replayed &each : replayed.results) {
        for (QString *words : {&each.result.file, &each.result.name, &each.result.environment, &each.result.url})
            *words = text;
        if (!each.result.reason.isEmpty())
            each.result.reason = text;
        model::Recording &recording = *each.recording;
        recording.title = text;
        model::Exchange &exchange = recording.exchange;
        exchange.request.url.setQuery(text);
        const QByteArray bytes = text.toUtf8() + "\xFF";
        exchange.request.body = text.toUtf8();
        exchange.request.headers.append("X-Text", text.toUtf8());
        exchange.error = model::TransportError{model::TransportError::Kind::Other, text, true};
        exchange.response->reason = bytes;
        exchange.response->headers.append("X-Bytes", bytes);
        exchange.response->body = each.result.number == 1 ? bytes : text.toUtf8();
        exchange.response->completenessReason = text;
        model::Finding finding{QStringLiteral("echo")};
        for (QString *words : {&finding.pointer, &finding.expected, &finding.actual, &finding.message})
            *words = text;
        if (each.result.number == 1)
            finding.severity = model::FindingSeverity::Warn;
        recording.verdict = model::Verdict{1, {finding}};
    }
    replayed.sum = {};
    replayed.sum.add(ReplayOutcome::Passed);
    replayed.sum.add(ReplayOutcome::Failed);
    replayed.sum.total = 2;
    return replayed;
}

QByteArray reportOf(QStringView id, const ReplayedRun &replayed)
{
    const auto report = run::replayReport(id);
    QByteArray file = report->begin(replayed.heading);
    for (const Replayed &each : replayed.results)
        file += report->add(each.result, each.recording ? &*each.recording : nullptr);
    return file + report->end(replayed.sum);
}

} // namespace support
