// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "bench/history/peer.h"

#include <cstdio>
#include <cstdlib>

namespace bench {

namespace {

/// A row's values, to be bound again.
using Values = std::vector<sqlite3_value *>;

void check(sqlite3 *handle, int code)
{
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return;
    std::fprintf(stderr, "%s\n", sqlite3_errmsg(handle));
    std::exit(1);
}

sqlite3_stmt *prepared(sqlite3 *handle, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    check(handle, sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &statement, nullptr));
    return statement;
}

std::vector<Values> rowsOf(sqlite3 *handle, const QByteArray &sql)
{
    std::vector<Values> rows;
    sqlite3_stmt *statement = prepared(handle, sql);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        Values &row = rows.emplace_back();
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            row.push_back(sqlite3_value_dup(sqlite3_column_value(statement, i)));
    }
    sqlite3_finalize(statement);
    return rows;
}

void insertRow(sqlite3_stmt *statement, const Values &row, sqlite3_int64 id)
{
    for (size_t i = 0; i < row.size(); ++i)
        sqlite3_bind_value(statement, int(i) + 1, row[i]);
    if (id > 0)
        sqlite3_bind_int64(statement, 1, id);
    else
        sqlite3_bind_null(statement, 1);
    check(sqlite3_db_handle(statement), sqlite3_step(statement));
    sqlite3_reset(statement);
}

QByteArray insertSql(const QByteArray &table, size_t columns)
{
    QByteArray sql = "INSERT INTO " + table + " VALUES (?";
    for (size_t i = 1; i < columns; ++i)
        sql += ",?";
    return sql + ')';
}

void release(const std::vector<Values> &rows)
{
    for (const Values &row : rows) {
        for (sqlite3_value *value : row)
            sqlite3_value_free(value);
    }
}

} // namespace

Peer::Peer(const QByteArray &file)
{
    check(nullptr, sqlite3_open_v2(file.constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr));
    execute("PRAGMA synchronous = FULL");
    execute("PRAGMA journal_mode = TRUNCATE");
}

Peer::~Peer()
{
    sqlite3_close(m_handle);
}

void Peer::execute(const QByteArray &sql)
{
    check(m_handle, sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr));
}

std::vector<qint64> Peer::ids(const QByteArray &sql)
{
    std::vector<qint64> ids;
    sqlite3_stmt *statement = prepared(m_handle, sql);
    while (sqlite3_step(statement) == SQLITE_ROW)
        ids.push_back(sqlite3_column_int64(statement, 0));
    sqlite3_finalize(statement);
    return ids;
}

qint64 Peer::walk(const QByteArray &sql)
{
    qint64 rows = 0;
    sqlite3_stmt *statement = prepared(m_handle, sql);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            (void)sqlite3_column_blob(statement, i);
        ++rows;
    }
    sqlite3_finalize(statement);
    return rows;
}

void Peer::insert(qint64 rows, int together)
{
    const QByteArray last = QByteArray(" ORDER BY 1 DESC LIMIT ") + QByteArray::number(rows);
    const std::vector<Values> recordings = rowsOf(m_handle, "SELECT * FROM recordings" + last);
    const std::vector<Values> bodies = rowsOf(m_handle, "SELECT * FROM bodies" + last);
    sqlite3_stmt *recording = prepared(m_handle, insertSql("recordings", recordings.front().size()));
    sqlite3_stmt *body = prepared(m_handle, insertSql("bodies", bodies.front().size()));
    for (size_t i = 0; i < recordings.size(); ++i) {
        if (i % size_t(together) == 0)
            execute("BEGIN IMMEDIATE");
        insertRow(recording, recordings[i], 0);
        insertRow(body, bodies[i], sqlite3_last_insert_rowid(m_handle));
        if ((i + 1) % size_t(together) == 0 || i + 1 == recordings.size())
            execute("COMMIT");
    }
    sqlite3_finalize(recording);
    sqlite3_finalize(body);
    release(recordings);
    release(bodies);
}

} // namespace bench
