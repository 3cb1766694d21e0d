// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/recordings.h"

#include "history/encoding.h"

#include <QCoreApplication>

#include <limits>

namespace history {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

tl::unexpected<Error> unknownRecording(const Database &database, qint64 id)
{
    return refusal(
        Words::tr("The history file %1 has no exchange with the number %2.").arg(database.file(), QString::number(id)),
        Words::tr("It may have been removed; reload the list."));
}

tl::unexpected<Error> unreadable(const Database &database, qint64 id)
{
    return refusal(Words::tr("The exchange %2 in the history file %1 holds values this version does not know.")
                       .arg(database.file(), QString::number(id)),
                   Words::tr("Open it with the version that wrote it."));
}

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

/// Every column but the id, in the order of the SQL below.
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
}

#define RECORDING_COLUMNS                                                                                              \
    "state, operation_key, title, environment_id, environment_name, replay_of, started_at, method, url, sends,"        \
    " http_status, http_reason, completeness, completeness_reason, masked,"                                            \
    " error_kind, error_message, may_have_arrived,"                                                                    \
    " connecting, encrypted, request_sent, first_byte, finished,"                                                      \
    " returned_id, returned_status, returned_progress, returned_location, returned_error_code, "                       \
    "returned_error_message,"                                                                                          \
    " tracks, latest_at, latest_status, latest_progress, latest_location, connected"
#define RECORDING_PARAMETERS "?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?"

constexpr char insertSql[] = "INSERT INTO recordings (" RECORDING_COLUMNS ") VALUES (" RECORDING_PARAMETERS ")";
constexpr char updateSql[] = "UPDATE recordings SET (" RECORDING_COLUMNS ") = (" RECORDING_PARAMETERS ") WHERE id = ?";
constexpr char bodiesSql[] =
    "INSERT OR REPLACE INTO bodies (recording, request_headers, request_body, response_headers, response_body)"
    " VALUES (?, ?, ?, ?, ?)";
constexpr char readSql[] =
    "SELECT " RECORDING_COLUMNS ", request_headers, request_body, response_headers, response_body"
    " FROM recordings JOIN bodies ON recording = id WHERE id = ?";
#define ROW_COLUMNS                                                                                                    \
    "id, started_at, state, title, operation_key, environment_name, http_status, returned_id, returned_status,"        \
    " returned_progress, returned_location, returned_error_code, returned_error_message, error_message, completeness," \
    " finished, replay_of, tracks, latest_at, latest_status, latest_progress, latest_location"
constexpr char rowsSql[] = "SELECT " ROW_COLUMNS " FROM recordings WHERE id < ? ORDER BY id DESC LIMIT ?";
constexpr char rowSql[] = "SELECT " ROW_COLUMNS " FROM recordings WHERE id = ?";
constexpr char latestSql[] =
    "UPDATE recordings SET (latest_at, latest_status, latest_progress, latest_location) = (?, ?, ?, ?) WHERE id = ?";
// Of the table itself: an older file that cannot be written is read through a view, which has no index.
constexpr char idsSql[] =
    "SELECT id FROM main.recordings INDEXED BY recordings_by_id WHERE id < ? ORDER BY id DESC LIMIT ?";
constexpr char countSql[] = "SELECT count(*) FROM main.recordings";

Outcome<void> writeBodies(Database &database, qint64 id, const model::Exchange &exchange)
{
    // Outlive the statement that points into them.
    const QByteArray requestHeaders = toNetstrings(exchange.request.headers);
    const QByteArray responseHeaders = exchange.response ? toNetstrings(exchange.response->headers) : QByteArray();
    Outcome<Statement> statement = database.prepare(bodiesSql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(id);
    statement->bind(requestHeaders);
    statement->bind(exchange.request.body);
    if (exchange.response) {
        statement->bind(responseHeaders);
        statement->bind(exchange.response->body);
    }
    return statement->run();
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

bool readBodies(Statement &columns, model::Exchange &exchange)
{
    auto requestHeaders = headersFromNetstrings(columns.bytes());
    exchange.request.body = columns.bytes();
    auto responseHeaders = headersFromNetstrings(columns.bytes());
    QByteArray responseBody = columns.bytes();
    if (!requestHeaders || !responseHeaders)
        return false;
    exchange.request.headers = std::move(*requestHeaders);
    if (exchange.response) {
        exchange.response->headers = std::move(*responseHeaders);
        exchange.response->body = std::move(responseBody);
    }
    return true;
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
    return readBodies(columns, exchange) && isKnown;
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
    return row;
}

/// One page of something, newest first.
template <typename T, typename Read>
Outcome<std::vector<T>> readPage(Database &database, const char *sql, qint64 before, int most, const Read &read)
{
    Outcome<Statement> statement = database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(before > 0 ? before : std::numeric_limits<qint64>::max());
    statement->bind(qint64(qMax(most, 0)));
    std::vector<T> page;
    while (true) {
        const Outcome<bool> row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return page;
        page.push_back(read(*statement));
    }
}

/// The row of that id, ready to be read; refused when there is none.
Outcome<Statement> oneWithId(Database &database, const char *sql, qint64 id)
{
    Outcome<Statement> statement = database.prepare(sql);
    if (!statement)
        return statement;
    statement->bind(id);
    const Outcome<bool> row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return unknownRecording(database, id);
    return statement;
}

} // namespace

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
    return row;
}

Outcome<qint64> insertRecording(Database &database, const model::Recording &recording)
{
    {
        Outcome<Statement> statement = database.prepare(insertSql);
        if (!statement)
            return tl::unexpected(statement.error());
        bindColumns(*statement, recording);
        if (const Outcome<void> done = statement->run(); !done)
            return tl::unexpected(done.error());
    }
    const qint64 id = database.lastInsertId();
    if (const Outcome<void> done = writeBodies(database, id, recording.exchange); !done)
        return tl::unexpected(done.error());
    return id;
}

Outcome<void> updateRecording(Database &database, const model::Recording &recording)
{
    {
        Outcome<Statement> statement = database.prepare(updateSql);
        if (!statement)
            return tl::unexpected(statement.error());
        bindColumns(*statement, recording);
        statement->bind(recording.id);
        if (const Outcome<void> done = statement->run(); !done)
            return tl::unexpected(done.error());
    }
    if (database.changes() == 0)
        return unknownRecording(database, recording.id);
    return writeBodies(database, recording.id, recording.exchange);
}

Outcome<Row> writeLatest(Database &database, qint64 id, const model::LatestLook &latest)
{
    {
        Outcome<Statement> statement = database.prepare(latestSql);
        if (!statement)
            return tl::unexpected(statement.error());
        statement->bind(latest.at);
        statement->bind(latest.status);
        statement->bind(latest.progress);
        statement->bind(latest.resourceLocation);
        statement->bind(id);
        if (const Outcome<void> done = statement->run(); !done)
            return tl::unexpected(done.error());
    }
    Outcome<Statement> row = oneWithId(database, rowSql, id);
    if (!row)
        return tl::unexpected(row.error());
    return readRow(*row);
}

Outcome<model::Recording> readRecording(Database &database, qint64 id)
{
    Outcome<Statement> row = oneWithId(database, readSql, id);
    if (!row)
        return tl::unexpected(row.error());
    model::Recording recording;
    recording.id = id;
    if (!readColumns(*row, recording))
        return unreadable(database, id);
    return recording;
}

Outcome<qint64> countRecordings(Database &database)
{
    return database.number(countSql);
}

Outcome<std::vector<Row>> readRows(Database &database, qint64 before, int most)
{
    return readPage<Row>(database, rowsSql, before, most, readRow);
}

Outcome<std::vector<qint64>> readIds(Database &database, qint64 before, int most)
{
    return readPage<qint64>(database, idsSql, before, most, [](Statement &columns) { return columns.integer(); });
}

} // namespace history
