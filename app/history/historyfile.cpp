// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/historyfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace history {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 applicationId = 0x474f7048; // "GOpH", https://sqlite.org/pragma.html#pragma_application_id

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
    " warnings INTEGER)",
    // Counting and listing ids read this instead of every row.
    "CREATE INDEX recordings_by_id ON recordings (id)",
    "CREATE TABLE bodies ("
    " recording INTEGER PRIMARY KEY REFERENCES recordings (id) ON DELETE CASCADE,"
    " request_headers BLOB NOT NULL," // netstrings
    " request_body BLOB NOT NULL,"
    " response_headers BLOB,"
    " response_body BLOB,"
    " expectations BLOB," // JSON; NULL: none
    " verdict BLOB)",     // JSON; NULL: none
    "PRAGMA application_id = 1196388424",
    "PRAGMA user_version = 3",
};
static_assert(applicationId == 1196388424 && fileVersion == 3);

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
};

/// Brings the tables of an older version to this one.
QByteArray migrationFrom(qint64 version)
{
    QByteArray sql;
    for (const Addition &added : additions) {
        if (added.version > version)
            sql += QByteArray("ALTER TABLE ") + added.table + " ADD COLUMN " + added.column + ' ' + added.type +
                   " DEFAULT " + added.initial + ';';
    }
    return sql + "PRAGMA user_version = " + QByteArray::number(fileVersion);
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

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString folderRemedy()
{
    return Words::tr("Check that the folder exists, is yours to write and is not on a full or read-only disk.");
}

/// A folder for the user alone, with every missing folder above it.
bool makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QFileInfo info(path);
    if (info.path() != path && !makeFolder(info.path()))
        return false;
    return QDir().mkdir(path, ownerOnly | QFile::ExeOwner) || QFileInfo(path).isDir();
}

Outcome<void> makeFile(const QString &file)
{
    const QFileInfo info(file);
    if (file.isEmpty() || (info.exists() && !info.isFile()))
        return refusal(Words::tr("The history cannot be kept in \"%1\": it is not a file.").arg(file),
                       Words::tr("Choose another place for the history."));
    if (info.exists())
        return {};
    if (!makeFolder(info.absolutePath()))
        return refusal(Words::tr("The folder %1 for the history could not be created.").arg(info.absolutePath()),
                       folderRemedy());
    QFile created(file);
    // Another instance may have been faster; then it is there, and that is all that is asked.
    if (!created.open(QFile::NewOnly | QFile::WriteOnly, ownerOnly) && !QFileInfo::exists(file))
        return refusal(Words::tr("The history file %1 could not be created.").arg(file), folderRemedy());
    return {};
}

/// SQLite itself takes a file of one byte for an empty one.
bool isEmptyOrDatabase(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QFile::ReadOnly))
        return true; // SQLite has the better words for it
    const QByteArray start = opened.read(16);
    return start.isEmpty() || start == QByteArrayView("SQLite format 3\0", 16);
}

struct Marks
{
    qint64 version = 0;
    qint64 application = 0;
    qint64 objects = 0; ///< tables, indexes, ...

    bool isNew() const { return version == 0 && objects == 0; }
    bool isOurs() const { return application == applicationId && version >= 1; }
};

Outcome<Marks> readMarks(Database &database)
{
    Marks marks;
    const std::pair<const char *, qint64 *> numbers[] = {
        {"PRAGMA user_version", &marks.version},
        {"PRAGMA application_id", &marks.application},
        {"SELECT count(*) FROM sqlite_schema", &marks.objects},
    };
    for (const auto &[sql, target] : numbers) {
        const Outcome<qint64> number = database.number(sql);
        if (!number)
            return tl::unexpected(number.error());
        *target = *number;
    }
    return marks;
}

/// Brings the tables to this version: new ones, or those of a version before.
Outcome<void> makeTables(Database &database)
{
    Outcome<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Another instance may have done it while this one waited.
    const Outcome<Marks> marks = readMarks(database);
    if (!marks)
        return tl::unexpected(marks.error());
    if (!marks->isNew() && marks->version >= fileVersion)
        return {};
    if (!marks->isNew()) {
        if (const Outcome<void> done = database.execute(migrationFrom(marks->version).constData()); !done)
            return tl::unexpected(done.error());
        return transaction->commit();
    }
    for (const char *sql : schema) {
        if (const Outcome<void> done = database.execute(sql); !done)
            return tl::unexpected(done.error());
    }
    return transaction->commit();
}

Error newerVersion(const QString &file, qint64 version)
{
    return {SQLITE_READONLY,
            {Words::tr(
                 "The history file %1 was written by a newer version of this program (format %2, this one writes %3). "
                 "It is shown and not changed.")
                 .arg(file, QString::number(version), QString::number(fileVersion)),
             Words::tr("Update this program, or move the file away to start a new history.")}};
}

/// Takes away what others may do, and gives nothing.
void restrictToOwner(const QString &file)
{
    const QFile::Permissions present = QFile::permissions(file);
    const QFile::Permissions wanted = present & (ownerOnly | QFile::ReadUser | QFile::WriteUser);
    if (present != wanted)
        QFile::setPermissions(file, wanted);
}

} // namespace

Outcome<HistoryFile> openHistory(const QString &file)
{
    if (const Outcome<void> made = makeFile(file); !made)
        return tl::unexpected(made.error());
    // SQLite gives names like "file:..." a meaning, absolute ones never.
    Outcome<Database> database = Database::open(QFileInfo(file).absoluteFilePath());
    if (!database)
        return tl::unexpected(database.error());
    if (!isEmptyOrDatabase(file))
        return tl::unexpected(database->error(SQLITE_NOTADB));
    const Outcome<Marks> marks = readMarks(*database);
    if (!marks)
        return tl::unexpected(marks.error());
    if (!marks->isNew() && !marks->isOurs())
        return tl::unexpected(database->error(SQLITE_NOTADB));
    if (marks->version > fileVersion) {
        if (const Outcome<void> set = database->execute("PRAGMA query_only = ON"); !set)
            return tl::unexpected(set.error());
        return HistoryFile{std::move(*database), newerVersion(file, marks->version)};
    }
    if (database->isReadOnly()) {
        if (marks->isOurs() && marks->version < fileVersion) {
            if (const Outcome<void> done = readAsThisVersion(*database); !done)
                return tl::unexpected(done.error());
        }
        const Error reason = database->error(SQLITE_READONLY);
        return HistoryFile{std::move(*database), reason};
    }
    restrictToOwner(file);
    // Readable on a full or read-only disk, unlike WAL; the journal stays as an empty file.
    if (const Outcome<void> set = database->execute("PRAGMA journal_mode = TRUNCATE"); !set)
        return tl::unexpected(set.error());
    if (marks->isNew() || marks->version < fileVersion) {
        if (const Outcome<void> made = makeTables(*database); !made)
            return tl::unexpected(made.error());
    }
    return HistoryFile{std::move(*database)};
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

Outcome<void> checkVersion(Database &database)
{
    const Outcome<qint64> version = database.number("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version != fileVersion)
        return tl::unexpected(newerVersion(database.file(), *version));
    return {};
}

} // namespace history
