// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/historyfile.h"

#include "history/tables.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace history {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

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
        if (const Outcome<void> done = migrateTables(database, marks->version); !done)
            return done;
        return transaction->commit();
    }
    if (const Outcome<void> done = createTables(database); !done)
        return done;
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
    // Of one moment: another connection may be making the tables just now.
    if (const Outcome<void> begun = database->execute("BEGIN"); !begun)
        return tl::unexpected(begun.error());
    const Outcome<Marks> marks = readMarks(*database);
    (void)database->execute("COMMIT");
    if (!marks)
        return tl::unexpected(marks.error());
    if (!marks->isNew() && !marks->isOurs())
        return tl::unexpected(database->error(SQLITE_NOTADB));
    const Outcome<bool> plain = isPlain(*database);
    if (!plain)
        return tl::unexpected(plain.error());
    if (!*plain)
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
    if (marks->isNew()) {
        // Only an empty file takes it at once; with it the room of removed rows can be given back in small steps.
        if (const Outcome<void> set = database->execute("PRAGMA auto_vacuum = INCREMENTAL"); !set)
            return tl::unexpected(set.error());
    }
    if (marks->isNew() || marks->version < fileVersion) {
        if (const Outcome<void> made = makeTables(*database); !made)
            return tl::unexpected(made.error());
    }
    return HistoryFile{std::move(*database)};
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
