// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/columns.h"

#include "history/encoding.h"
#include "model/expectationsjson.h"
#include "model/verdictjson.h"

namespace history {

namespace {

void bindResponse(Statement &statement, const std::optional<model::Response> &response)
{
    if (!response) {
        for (int i = 0; i < 5; ++i)
            statement.bindNull();
        return;
    }
    statement.bind(qint64(response->status));
    statement.bind(response->reason);
    statement.bind(model::completenessName(response->completeness));
    statement.bind(response->completenessReason);
    statement.bind(toText(response->masked));
}

void bindError(Statement &statement, const std::optional<model::TransportError> &error)
{
    if (!error) {
        for (int i = 0; i < 3; ++i)
            statement.bindNull();
        return;
    }
    statement.bind(model::transportErrorName(error->kind));
    statement.bind(error->message);
    statement.bind(qint64(error->mayHaveArrived));
}

std::optional<Tally> tallyOf(const std::optional<model::Verdict> &verdict)
{
    return verdict ? std::optional(Tally{verdict->passed, verdict->failed(), verdict->warnings()}) : std::nullopt;
}

void bindTally(Statement &statement, const std::optional<Tally> &tally)
{
    if (!tally) {
        for (int i = 0; i < 3; ++i)
            statement.bindNull();
        return;
    }
    statement.bind(qint64(tally->passed));
    statement.bind(qint64(tally->failed));
    statement.bind(qint64(tally->warnings));
}

/// The answer's own columns; false when a value is not one of ours.
bool readResponse(Statement &columns, std::optional<model::Response> &response)
{
    const bool isThere = !columns.isNull();
    model::Response read;
    read.status = int(columns.integer());
    read.reason = columns.bytes();
    const auto completeness = model::completenessFromName(columns.text());
    read.completenessReason = columns.text();
    auto masked = rangesFromText(columns.text());
    if (!isThere)
        return true;
    if (!completeness || !masked)
        return false;
    read.completeness = *completeness;
    read.masked = std::move(*masked);
    response = std::move(read);
    return true;
}

bool readError(Statement &columns, std::optional<model::TransportError> &error)
{
    const bool isThere = !columns.isNull();
    const auto kind = model::transportErrorKind(columns.text());
    const QString message = columns.text();
    const bool mayHaveArrived = columns.integer() != 0;
    if (isThere && kind)
        error = model::TransportError{*kind, message, mayHaveArrived};
    return !isThere || kind;
}

bool readHeaders(Statement &columns, model::Exchange &exchange)
{
    auto requestHeaders = headersFromNetstrings(columns.bytes());
    auto responseHeaders = headersFromNetstrings(columns.bytes());
    if (!requestHeaders || !responseHeaders)
        return false;
    exchange.request.headers = std::move(*requestHeaders);
    if (exchange.response)
        exchange.response->headers = std::move(*responseHeaders);
    return true;
}

/// The checks with a finding that fails or warns, each once.
QStringList foundBy(const std::optional<model::Verdict> &verdict)
{
    QStringList checks;
    if (!verdict)
        return checks;
    for (const model::Finding &finding : verdict->findings) {
        if (finding.severity != model::FindingSeverity::Note && finding.accepted.isEmpty() &&
            !checks.contains(finding.check))
            checks << finding.check;
    }
    return checks;
}

model::Annotation readAnnotation(Statement &columns)
{
    model::Annotation annotation;
    annotation.pinned = columns.integer() != 0;
    annotation.note = columns.text();
    annotation.tags = wordsOf(columns.text());
    return annotation;
}

/// The columns behind the header fields.
void readJudgement(Statement &columns, model::Recording &recording)
{
    const json::Document expectations = json::Document::parse(columns.bytes());
    const json::Document verdict = json::Document::parse(columns.bytes());
    if (expectations.isValid())
        recording.expectations = model::expectationsFromJson(expectations.root()).value_or(model::Expectations());
    if (verdict.isValid())
        recording.verdict = model::verdictFromJson(verdict.root());
}

model::ReturnedOperation readReturned(Statement &columns)
{
    model::ReturnedOperation returned;
    returned.id = columns.text();
    returned.status = columns.text();
    returned.progress = columns.text();
    returned.resourceLocation = columns.text();
    returned.errorCode = columns.text();
    returned.errorMessage = columns.text();
    return returned;
}

model::LatestLook readLatest(Statement &columns)
{
    model::LatestLook latest;
    latest.at = columns.text();
    latest.status = columns.text();
    latest.progress = columns.text();
    latest.resourceLocation = columns.text();
    return latest;
}

std::optional<Tally> readTally(Statement &columns)
{
    const bool isThere = !columns.isNull();
    Tally tally;
    tally.passed = int(columns.integer());
    tally.failed = int(columns.integer());
    tally.warnings = int(columns.integer());
    return isThere ? std::optional(tally) : std::nullopt;
}

} // namespace

QString spacedWords(const QStringList &words)
{
    return words.isEmpty() ? QString() : QString(u' ' + words.join(u' ') + u' ');
}

QStringList wordsOf(const QString &spaced)
{
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

void bindColumns(Statement &statement, const model::Recording &recording)
{
    const model::Exchange &exchange = recording.exchange;
    statement.bind(model::recordingStateName(recording.state));
    statement.bind(recording.operationKey);
    statement.bind(recording.title);
    statement.bind(recording.environmentId);
    statement.bind(recording.environmentName);
    statement.bind(recording.replayOf);
    statement.bind(exchange.startedAt);
    statement.bind(exchange.request.method);
    statement.bind(QString::fromLatin1(exchange.request.url.toEncoded()));
    statement.bind(qint64(exchange.sends));
    bindResponse(statement, exchange.response);
    bindError(statement, exchange.error);
    statement.bind(exchange.timings.connecting);
    statement.bind(exchange.timings.encrypted);
    statement.bind(exchange.timings.requestSent);
    statement.bind(exchange.timings.firstByte);
    statement.bind(exchange.timings.finished);
    statement.bind(recording.returned.id);
    statement.bind(recording.returned.status);
    statement.bind(recording.returned.progress);
    statement.bind(recording.returned.resourceLocation);
    statement.bind(recording.returned.errorCode);
    statement.bind(recording.returned.errorMessage);
    statement.bind(recording.tracks);
    statement.bind(recording.latest.at);
    statement.bind(recording.latest.status);
    statement.bind(recording.latest.progress);
    statement.bind(recording.latest.resourceLocation);
    statement.bind(exchange.timings.connected);
    bindTally(statement, tallyOf(recording.verdict));
    statement.bind(recording.type);
    statement.bind(recording.run);
    statement.bind(spacedWords(foundBy(recording.verdict)));
}

void bindAnnotation(Statement &statement, const model::Annotation &annotation)
{
    statement.bind(qint64(annotation.pinned));
    statement.bind(annotation.note);
    statement.bind(spacedWords(annotation.tags));
}

bool readColumns(Statement &columns, model::Recording &recording)
{
    model::Exchange &exchange = recording.exchange;
    const auto state = model::recordingStateFromName(columns.text());
    recording.state = state.value_or(model::RecordingState::Sent);
    recording.operationKey = columns.text();
    recording.title = columns.text();
    recording.environmentId = columns.text();
    recording.environmentName = columns.text();
    recording.replayOf = columns.integer();
    exchange.startedAt = columns.text();
    exchange.request.method = columns.bytes();
    exchange.request.url = QUrl::fromEncoded(columns.bytes());
    exchange.sends = int(columns.integer());
    bool isKnown = state.has_value();
    isKnown = readResponse(columns, exchange.response) && isKnown;
    isKnown = readError(columns, exchange.error) && isKnown;
    exchange.timings.connecting = columns.integer();
    exchange.timings.encrypted = columns.integer();
    exchange.timings.requestSent = columns.integer();
    exchange.timings.firstByte = columns.integer();
    exchange.timings.finished = columns.integer();
    recording.returned = readReturned(columns);
    recording.tracks = columns.integer();
    recording.latest = readLatest(columns);
    exchange.timings.connected = columns.integer();
    (void)readTally(columns); // the verdict itself comes below
    recording.type = columns.text();
    recording.run = columns.text();
    (void)columns.text(); // what was found is in the verdict
    recording.annotation = readAnnotation(columns);
    isKnown = readHeaders(columns, exchange) && isKnown;
    readJudgement(columns, recording);
    return isKnown;
}

Row readRow(Statement &columns)
{
    Row row;
    row.id = columns.integer();
    row.startedAt = columns.text();
    // A state this version does not know is an exchange whose fate it cannot tell.
    row.state = model::recordingStateFromName(columns.text()).value_or(model::RecordingState::Sent);
    row.title = columns.text();
    row.operationKey = columns.text();
    row.environmentName = columns.text();
    row.httpStatus = int(columns.integer());
    row.returned = readReturned(columns);
    row.errorMessage = columns.text();
    row.complete = columns.isNull();
    row.complete = columns.text() == model::completenessName(model::Completeness::Complete) || row.complete;
    row.durationMicroseconds = columns.integer();
    row.replayOf = columns.integer();
    row.tracks = columns.integer();
    row.latest = readLatest(columns);
    row.checks = readTally(columns);
    row.method = QString::fromLatin1(columns.bytes());
    row.url = columns.text();
    row.type = columns.text();
    row.run = columns.text();
    row.annotation = readAnnotation(columns);
    return row;
}

Row rowOf(const model::Recording &recording)
{
    const model::Exchange &exchange = recording.exchange;
    Row row;
    row.id = recording.id;
    row.startedAt = exchange.startedAt;
    row.state = recording.state;
    row.title = recording.title;
    row.operationKey = recording.operationKey;
    row.environmentName = recording.environmentName;
    row.returned = recording.returned;
    if (exchange.response) {
        row.httpStatus = exchange.response->status;
        row.complete = exchange.response->completeness == model::Completeness::Complete;
    }
    if (exchange.error)
        row.errorMessage = exchange.error->message;
    row.durationMicroseconds = exchange.timings.finished;
    row.replayOf = recording.replayOf;
    row.tracks = recording.tracks;
    row.latest = recording.latest;
    row.checks = tallyOf(recording.verdict);
    row.method = QString::fromLatin1(exchange.request.method);
    row.url = QString::fromLatin1(exchange.request.url.toEncoded());
    row.type = recording.type;
    row.run = recording.run;
    row.annotation = recording.annotation;
    return row;
}

} // namespace history
