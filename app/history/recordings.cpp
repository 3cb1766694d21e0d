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

constexpr char insertSql[] =
    "INSERT INTO recordings (id, " HISTORY_COLUMNS ", " HISTORY_ANNOTATION ") VALUES (?," HISTORY_PARAMETERS ",?,?,?)";
// Without the annotation, which the user may have given meanwhile.
constexpr char updateSql[] = "UPDATE recordings SET (" HISTORY_COLUMNS ") = (" HISTORY_PARAMETERS ") WHERE id = ?";
constexpr char bodiesSql[] =
    "INSERT OR REPLACE INTO bodies (recording, request_headers, request_body, response_headers, response_body,"
    " expectations, verdict, request_content, response_content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char readSql[] = "SELECT " HISTORY_COLUMNS ", " HISTORY_ANNOTATION
                           ", request_headers, response_headers, expectations, verdict, request_content, request_body,"
                           " response_content, response_body FROM recordings JOIN bodies ON recording = id"
                           " WHERE id = ? AND deleted_at = ''";
constexpr char columnsSql[] = "SELECT " HISTORY_COLUMNS ", " HISTORY_ANNOTATION
                              ", '', '', NULL, NULL FROM recordings WHERE id = ? AND deleted_at = ''";
constexpr char presentRowSql[] = "SELECT " HISTORY_ROW_COLUMNS " FROM recordings WHERE id = ? AND deleted_at = ''";
constexpr char rowsSql[] =
    "SELECT " HISTORY_ROW_COLUMNS " FROM recordings WHERE id < ? AND deleted_at = '' ORDER BY id DESC LIMIT ?";
constexpr char rowSql[] = "SELECT " HISTORY_ROW_COLUMNS " FROM recordings WHERE id = ?";
constexpr char latestSql[] =
    "UPDATE recordings SET (latest_at, latest_status, latest_progress, latest_location) = (?, ?, ?, ?) WHERE id = ?";
constexpr char idsSql[] = "SELECT id FROM recordings INDEXED BY recordings_present WHERE id < ? AND deleted_at = ''"
                          " ORDER BY id DESC LIMIT ?";
// For files that have no such index: an older one that cannot be written is read through a view.
constexpr char plainIdsSql[] = "SELECT id FROM recordings WHERE id < ? AND deleted_at = '' ORDER BY id DESC LIMIT ?";
constexpr char countSql[] = "SELECT count(*) FROM recordings WHERE deleted_at = ''";

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

void bindOptional(Statement &statement, bool isThere, const QByteArray &bytes)
{
    if (isThere)
        statement.bind(bytes);
    else
        statement.bindNull();
}

/// 0 for a body that is kept in its row.
Outcome<qint64> contentOf(Database &database, const KeptBody &body)
{
    return body.isInRow() ? Outcome<qint64>(0) : addContent(database, body);
}

Outcome<void> writeBodiesRow(Database &database, qint64 id, const WritableRecording &writable, const ContentIds &ids)
{
    const model::Recording &recording = writable.recording;
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
    statement->bind(writable.requestBody.body);
    bindOptional(*statement, exchange.response.has_value(), responseHeaders);
    bindOptional(*statement, exchange.response.has_value(), writable.responseBody.body);
    bindOptional(*statement, recording.expectations != model::Expectations(), expectations);
    bindOptional(*statement, recording.verdict.has_value(), verdict);
    for (const qint64 content : {ids.request, ids.response}) {
        if (content != 0)
            statement->bind(content);
        else
            statement->bindNull();
    }
    return statement->run();
}

Outcome<void> writeBodies(Database &database, qint64 id, const WritableRecording &writable)
{
    const Outcome<ContentIds> before = contentsOf(database, id);
    if (!before)
        return tl::unexpected(before.error());
    ContentIds ids;
    for (const auto &[body, into] :
         {std::pair(&writable.requestBody, &ids.request), std::pair(&writable.responseBody, &ids.response)}) {
        const Outcome<qint64> content = contentOf(database, *body);
        if (!content)
            return tl::unexpected(content.error());
        *into = *content;
    }
    if (const Outcome<void> done = writeBodiesRow(database, id, writable, ids); !done)
        return done;
    // Behind the new uses: what stays in use keeps its bytes.
    if (const Outcome<void> done = dropContent(database, before->request); !done)
        return done;
    return dropContent(database, before->response);
}

/// The body in the next two columns: the number of its content, or the body itself.
Outcome<QByteArray> readBody(Database &database, Statement &columns)
{
    const qint64 content = columns.integer();
    QByteArray body = columns.bytes();
    return content == 0 ? Outcome<QByteArray>(std::move(body)) : readContent(database, content);
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

WritableRecording writable(const model::Recording &recording)
{
    WritableRecording writable{recording};
    writable.requestBody = keptBody(recording.exchange.request.body);
    if (recording.exchange.response)
        writable.responseBody = keptBody(recording.exchange.response->body);
    return writable;
}

Outcome<qint64> insertRecording(Database &database, const WritableRecording &writable, std::optional<qint64> wanted)
{
    {
        Outcome<Statement> statement = database.prepare(insertSql);
        if (!statement)
            return tl::unexpected(statement.error());
        if (wanted)
            statement->bind(*wanted);
        else
            statement->bindNull();
        bindColumns(*statement, writable.recording);
        bindAnnotation(*statement, writable.recording.annotation);
        if (const Outcome<void> done = statement->run(); !done)
            return tl::unexpected(done.error());
    }
    const qint64 id = database.lastInsertId();
    if (const Outcome<void> done = writeBodies(database, id, writable); !done)
        return tl::unexpected(done.error());
    return id;
}

Outcome<Row> updateRecording(Database &database, const WritableRecording &writable)
{
    const qint64 id = writable.recording.id;
    {
        Outcome<Statement> statement = database.prepare(updateSql);
        if (!statement)
            return tl::unexpected(statement.error());
        bindColumns(*statement, writable.recording);
        statement->bind(id);
        if (const Outcome<void> done = statement->run(); !done)
            return tl::unexpected(done.error());
    }
    if (database.changes() == 0)
        return unknownRecording(database, id);
    if (const Outcome<void> done = writeBodies(database, id, writable); !done)
        return tl::unexpected(done.error());
    return readRowWithId(database, id);
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
    return readRowWithId(database, id);
}

Outcome<Row> readRowWithId(Database &database, qint64 id)
{
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
    model::Exchange &exchange = recording.exchange;
    Outcome<QByteArray> requestBody = readBody(database, *row);
    if (!requestBody)
        return tl::unexpected(requestBody.error());
    exchange.request.body = std::move(*requestBody);
    Outcome<QByteArray> responseBody = readBody(database, *row);
    if (!responseBody)
        return tl::unexpected(responseBody.error());
    if (exchange.response)
        exchange.response->body = std::move(*responseBody);
    return recording;
}

Outcome<model::Recording> readWithoutBodies(Database &database, qint64 id)
{
    Outcome<Statement> row = oneWithId(database, columnsSql, id);
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

Outcome<std::vector<Row>> readRowsOf(Database &database, const std::vector<qint64> &ids)
{
    std::vector<Row> rows;
    for (const qint64 id : ids) {
        Outcome<Statement> row = database.prepare(presentRowSql);
        if (!row)
            return tl::unexpected(row.error());
        row->bind(id);
        const Outcome<bool> isThere = row->step();
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (*isThere)
            rows.push_back(readRow(*row));
    }
    return rows;
}

Outcome<std::vector<qint64>> readIds(Database &database, qint64 before, int most)
{
    const auto readId = [](Statement &columns) { return columns.integer(); };
    auto ids = readPage<qint64>(database, idsSql, before, most, readId);
    return ids || ids.error().isBusy() ? ids : readPage<qint64>(database, plainIdsSql, before, most, readId);
}

} // namespace history
