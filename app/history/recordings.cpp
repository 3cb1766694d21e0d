// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/recordings.h"

#include "history/columns.h"
#include "history/encoding.h"
#include "model/expectationsjson.h"
#include "model/verdictjson.h"

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

constexpr char insertSql[] = "INSERT INTO recordings (" HISTORY_COLUMNS ") VALUES (" HISTORY_PARAMETERS ")";
constexpr char updateSql[] = "UPDATE recordings SET (" HISTORY_COLUMNS ") = (" HISTORY_PARAMETERS ") WHERE id = ?";
constexpr char bodiesSql[] =
    "INSERT OR REPLACE INTO bodies (recording, request_headers, request_body, response_headers, response_body,"
    " expectations, verdict) VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr char readSql[] = "SELECT " HISTORY_COLUMNS ", request_headers, request_body, response_headers, response_body,"
                           " expectations, verdict FROM recordings JOIN bodies ON recording = id WHERE id = ?";
constexpr char rowsSql[] = "SELECT " HISTORY_ROW_COLUMNS " FROM recordings WHERE id < ? ORDER BY id DESC LIMIT ?";
constexpr char rowSql[] = "SELECT " HISTORY_ROW_COLUMNS " FROM recordings WHERE id = ?";
constexpr char latestSql[] =
    "UPDATE recordings SET (latest_at, latest_status, latest_progress, latest_location) = (?, ?, ?, ?) WHERE id = ?";
// Of the table itself: an older file that cannot be written is read through a view, which has no index.
constexpr char idsSql[] =
    "SELECT id FROM main.recordings INDEXED BY recordings_by_id WHERE id < ? ORDER BY id DESC LIMIT ?";
constexpr char countSql[] = "SELECT count(*) FROM main.recordings";

QByteArray jsonOf(const model::Expectations &expectations)
{
    json::Writer writer(0);
    model::writeExpectations(writer, expectations);
    return writer.text();
}

QByteArray jsonOf(const std::optional<model::Verdict> &verdict)
{
    json::Writer writer(0);
    model::writeVerdict(writer, verdict);
    return writer.text();
}

Outcome<void> writeBodies(Database &database, qint64 id, const model::Recording &recording)
{
    const model::Exchange &exchange = recording.exchange;
    // Outlive the statement that points into them.
    const QByteArray requestHeaders = toNetstrings(exchange.request.headers);
    const QByteArray responseHeaders = exchange.response ? toNetstrings(exchange.response->headers) : QByteArray();
    const QByteArray expectations = jsonOf(recording.expectations);
    const QByteArray verdict = jsonOf(recording.verdict);
    Outcome<Statement> statement = database.prepare(bodiesSql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(id);
    statement->bind(requestHeaders);
    statement->bind(exchange.request.body);
    if (exchange.response) {
        statement->bind(responseHeaders);
        statement->bind(exchange.response->body);
    } else {
        statement->bindNull();
        statement->bindNull();
    }
    if (recording.expectations == model::Expectations())
        statement->bindNull();
    else
        statement->bind(expectations);
    if (recording.verdict)
        statement->bind(verdict);
    else
        statement->bindNull();
    return statement->run();
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
    if (const Outcome<void> done = writeBodies(database, id, recording); !done)
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
    return writeBodies(database, recording.id, recording);
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

Outcome<std::vector<model::Recording>> readRecordings(Database &database, const std::vector<qint64> &ids)
{
    std::vector<model::Recording> recordings;
    for (const qint64 id : ids) {
        Outcome<model::Recording> recording = readRecording(database, id);
        if (recording)
            recordings.push_back(std::move(*recording));
        else if (recording.error().code != 0) // the database's own trouble
            return tl::unexpected(recording.error());
    }
    return recordings;
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
