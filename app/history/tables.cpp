// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/tables.h"

#include <span>

namespace history {

namespace {

// Bodies apart: a list of a million rows must not walk over them. Text columns may hold blobs, see Statement::bind().
constexpr const char *schema[] = {
    "CREATE TABLE recordings ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT," // an id is never given twice
    " state TEXT NOT NULL,"
    " operation_key TEXT NOT NULL,"
    " title TEXT NOT NULL,"
    " environment_id TEXT NOT NULL,"
    " environment_name TEXT NOT NULL,"
    " replay_of INTEGER NOT NULL,"
    " started_at TEXT NOT NULL,"
    " method BLOB NOT NULL,"
    " url TEXT NOT NULL," // percent-encoded, as sent
    " sends INTEGER NOT NULL,"
    " http_status INTEGER," // NULL: no answer
    " http_reason BLOB,"
    " completeness TEXT,"
    " completeness_reason TEXT,"
    " masked TEXT,"
    " error_kind TEXT," // NULL: no transport error
    " error_message TEXT,"
    " may_have_arrived INTEGER,"
    " connecting INTEGER NOT NULL," // microseconds, -1 for what did not happen
    " encrypted INTEGER NOT NULL,"
    " request_sent INTEGER NOT NULL,"
    " first_byte INTEGER NOT NULL,"
    " finished INTEGER NOT NULL,"
    " returned_id TEXT NOT NULL,"
    " returned_status TEXT NOT NULL,"
    " returned_progress TEXT NOT NULL,"
    " returned_location TEXT NOT NULL,"
    " returned_error_code TEXT NOT NULL,"
    " returned_error_message TEXT NOT NULL,"
    " tracks INTEGER NOT NULL DEFAULT 0,"
    " latest_at TEXT NOT NULL DEFAULT '',"
    " latest_status TEXT NOT NULL DEFAULT '',"
    " latest_progress TEXT NOT NULL DEFAULT '',"
    " latest_location TEXT NOT NULL DEFAULT '',"
    " connected INTEGER NOT NULL DEFAULT -1,"
    " passed INTEGER," // NULL: no verdict
    " failed INTEGER,"
    " warnings INTEGER,"
    " type TEXT NOT NULL DEFAULT '',"
    " run TEXT NOT NULL DEFAULT '',"
    " pinned INTEGER NOT NULL DEFAULT 0,"
    " note TEXT NOT NULL DEFAULT '',"
    " tags TEXT NOT NULL DEFAULT '',"        // words with blanks around each
    " found TEXT NOT NULL DEFAULT '',"       // likewise: the checks with a finding that fails or warns
    " deleted_at TEXT NOT NULL DEFAULT '')", // not empty: hidden, and can be restored
    "CREATE TABLE bodies ("
    " recording INTEGER PRIMARY KEY REFERENCES recordings (id) ON DELETE CASCADE,"
    " request_headers BLOB NOT NULL," // netstrings
    " request_body BLOB NOT NULL,"
    " response_headers BLOB,"
    " response_body BLOB,"
    " expectations BLOB,"       // JSON; NULL: none
    " verdict BLOB,"            // JSON; NULL: none
    " request_content INTEGER," // not NULL: the body is there
    " response_content INTEGER)",
    "PRAGMA application_id = 1196388424",
};
static_assert(applicationId == 1196388424);

/// What came with version 4 beside columns.
constexpr const char *additionsOfFour[] = {
    // Counting and listing ids read this instead of every row; it covers the condition too, or each row would be read.
    "CREATE INDEX recordings_present ON recordings (id, deleted_at) WHERE deleted_at = ''",
    "CREATE INDEX recordings_deleted ON recordings (deleted_at) WHERE deleted_at <> ''",
    "CREATE INDEX recordings_pinned ON recordings (id) WHERE pinned = 1",
    // For searches: few rows each, or rows that are added at the end.
    "CREATE INDEX recordings_noted ON recordings (id) WHERE note <> ''",
    "CREATE INDEX recordings_tagged ON recordings (id) WHERE tags <> ''",
    "CREATE INDEX recordings_found ON recordings (id) WHERE found <> ''",
    "CREATE INDEX recordings_http ON recordings (http_status)",
    "CREATE INDEX recordings_started ON recordings (started_at)",
    "CREATE INDEX recordings_open ON recordings (started_at) WHERE state IN ('queued', 'sent')",
    "CREATE TABLE contents ("
    " id INTEGER PRIMARY KEY,"
    " digest BLOB NOT NULL UNIQUE," // SHA-256 of the body
    " size INTEGER NOT NULL,"       // of the body
    " packing INTEGER NOT NULL,"    // 0: none; 1: as qCompress() does
    " bytes BLOB NOT NULL,"
    " uses INTEGER NOT NULL)",
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    // What belongs to this very file, and to no copy of its name, names this.
    "INSERT INTO meta VALUES ('file', lower(hex(randomblob(16))))",
};

/// Verdicts of version 3 say in JSON what the column says in words.
constexpr char foundOfThree[] =
    "UPDATE recordings SET found = coalesce((SELECT ' ' || group_concat(id, ' ') || ' ' FROM (SELECT DISTINCT"
    " json_extract(value, '$.check') AS id FROM bodies, json_each(CAST(verdict AS TEXT), '$.findings')"
    " WHERE recording = recordings.id AND json_valid(CAST(verdict AS TEXT))"
    " AND json_extract(value, '$.severity') IN ('fail', 'warn') AND json_extract(value, '$.accepted') IS NULL)), '')"
    " WHERE failed > 0 OR warnings > 0";

/// A column that came with a version.
struct Addition
{
    qint64 version;
    const char *table;
    const char *column;
    const char *type;
    const char *initial; ///< what it means where nothing was written
};

constexpr Addition additions[] = {
    {2, "recordings", "tracks", "INTEGER NOT NULL", "0"},
    {2, "recordings", "latest_at", "TEXT NOT NULL", "''"},
    {2, "recordings", "latest_status", "TEXT NOT NULL", "''"},
    {2, "recordings", "latest_progress", "TEXT NOT NULL", "''"},
    {2, "recordings", "latest_location", "TEXT NOT NULL", "''"},
    {2, "recordings", "connected", "INTEGER NOT NULL", "-1"},
    {3, "recordings", "passed", "INTEGER", "NULL"},
    {3, "recordings", "failed", "INTEGER", "NULL"},
    {3, "recordings", "warnings", "INTEGER", "NULL"},
    {3, "bodies", "expectations", "BLOB", "NULL"},
    {3, "bodies", "verdict", "BLOB", "NULL"},
    {4, "recordings", "type", "TEXT NOT NULL", "''"},
    {4, "recordings", "run", "TEXT NOT NULL", "''"},
    {4, "recordings", "pinned", "INTEGER NOT NULL", "0"},
    {4, "recordings", "note", "TEXT NOT NULL", "''"},
    {4, "recordings", "tags", "TEXT NOT NULL", "''"},
    {4, "recordings", "found", "TEXT NOT NULL", "''"},
    {4, "recordings", "deleted_at", "TEXT NOT NULL", "''"},
    {4, "bodies", "request_content", "INTEGER", "NULL"},
    {4, "bodies", "response_content", "INTEGER", "NULL"},
};

QByteArray addedColumns(qint64 version)
{
    QByteArray sql;
    for (const Addition &added : additions) {
        if (added.version > version)
            sql += QByteArray("ALTER TABLE ") + added.table + " ADD COLUMN " + added.column + ' ' + added.type +
                   " DEFAULT " + added.initial + ';';
    }
    return sql;
}

/// Stands before the table of the same name (https://sqlite.org/lang_naming.html) and lives in memory, so that a file
/// that cannot be written reads like a migrated one.
QByteArray viewOf(QByteArrayView table, qint64 version)
{
    QByteArray columns;
    for (const Addition &added : additions) {
        if (added.version > version && table == added.table)
            columns += QByteArray(", ") + added.initial + " AS " + added.column;
    }
    const QByteArray name = table.toByteArray();
    return columns.isEmpty() ? QByteArray()
                             : "CREATE TEMP VIEW " + name + " AS SELECT *" + columns + " FROM main." + name;
}

Outcome<void> executeAll(Database &database, std::span<const char *const> statements)
{
    for (const char *sql : statements) {
        if (const Outcome<void> done = database.execute(sql); !done)
            return done;
    }
    return {};
}

Outcome<void> setVersion(Database &database)
{
    return database.execute(QByteArray("PRAGMA user_version = " + QByteArray::number(fileVersion)).constData());
}

} // namespace

Outcome<bool> isPlain(Database &database)
{
    return database.number("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')")
        .map([](qint64 others) { return others == 0; });
}

Outcome<void> createTables(Database &database)
{
    if (const Outcome<void> done = executeAll(database, schema); !done)
        return done;
    if (const Outcome<void> done = executeAll(database, additionsOfFour); !done)
        return done;
    return setVersion(database);
}

Outcome<void> migrateTables(Database &database, qint64 version)
{
    if (const Outcome<void> done = database.execute(addedColumns(version).constData()); !done)
        return done;
    if (version < 4) {
        if (const Outcome<void> done = executeAll(database, additionsOfFour); !done)
            return done;
        for (const char *sql : {"DROP INDEX recordings_by_id", foundOfThree}) {
            if (const Outcome<void> done = database.execute(sql); !done)
                return done;
        }
    }
    return setVersion(database);
}

Outcome<void> readAsThisVersion(Database &database)
{
    const Outcome<qint64> version = database.number("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    for (const char *table : {"recordings", "bodies"}) {
        const QByteArray view = viewOf(table, *version);
        if (const Outcome<void> done = view.isEmpty() ? Outcome<void>() : database.execute(view.constData()); !done)
            return done;
    }
    return {};
}

} // namespace history
