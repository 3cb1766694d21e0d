// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/sqlite.h"

#include "history/encoding.h"
#include "model/limits.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <thread>

namespace history {

namespace {

using model::Failure; // lupdate misreads `Failure explain(`

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

int primary(int code)
{
    return code & 0xff;
}

/// What happened and what to do, for a primary result code; %1 is the file, %2 the extended code.
Failure explain(int code)
{
    switch (primary(code)) {
    case SQLITE_FULL:
        return {Words::tr("The disk is full: nothing more can be stored in the history file %1."),
                Words::tr("Make room on the disk; storing is tried again with the next request.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            Words::tr("Another program holds the history file %1."),
            Words::tr("Close that program or wait until it is done; the file is tried again with the next request.")};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {
            Words::tr("The history file %1 cannot be written (SQLite code %2)."),
            Words::tr("Check that the file and its folder exist, are yours to write and are not on a read-only disk.")};
    case SQLITE_NOTADB:
        return {Words::tr("The file %1 is not a history database. It was left as it is."),
                Words::tr("Move it away; a new history is started then.")};
    case SQLITE_CORRUPT:
        return {
            Words::tr("The history file %1 is damaged (SQLite code %2)."),
            Words::tr(
                "Move it away to start a new history, and keep it: \"sqlite3 FILE .recover\" gets most rows back.")};
    case SQLITE_IOERR:
        return {
            Words::tr("The history file %1 could not be read or written (SQLite code %2)."),
            Words::tr("Check the disk, its free space and its quota; the file is tried again with the next request.")};
    case SQLITE_TOOBIG:
        return {Words::tr("The exchange is too large for the history file %1."),
                Words::tr("Save the answer to a file instead.")};
    case SQLITE_NOMEM:
        return {Words::tr("There is not enough memory to use the history file %1."),
                Words::tr("Close other programs.")};
    default:
        return {Words::tr("The history file %1 could not be used (SQLite code %2)."),
                Words::tr("Move it away to start a new history, and report the code.")};
    }
}

/// SQLite's own waiting grows to 100 ms a look, and then misses the short gaps of an instance that writes all the time.
int waitForOthers(void *, int looks)
{
    using namespace model::limits;
    if (looks * historyBusyPoll >= historyBusyWait)
        return 0;
    std::this_thread::sleep_for(historyBusyPoll);
    return 1;
}

} // namespace

bool Error::isBusy() const
{
    return primary(code) == SQLITE_BUSY || primary(code) == SQLITE_LOCKED;
}

bool Error::isInterrupted() const
{
    return primary(code) == SQLITE_INTERRUPT;
}

bool Error::isDamage() const
{
    return primary(code) == SQLITE_CORRUPT || primary(code) == SQLITE_NOTADB;
}

bool Error::isWriteRefused() const
{
    return primary(code) == SQLITE_FULL || code == SQLITE_IOERR_WRITE;
}

tl::unexpected<Error> refusal(const QString &what, const QString &remedy)
{
    return tl::unexpected(Error{0, {what, remedy}});
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_lifetime(other.m_lifetime),
      m_parameter(other.m_parameter),
      m_column(other.m_column),
      m_code(other.m_code)
{}

Statement::~Statement()
{
    if (!m_statement)
        return;
    if (m_lifetime == Lifetime::Once) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

void Statement::note(int code)
{
    if (m_code == SQLITE_OK)
        m_code = code;
}

void Statement::bind(qint64 value)
{
    note(sqlite3_bind_int64(m_statement, ++m_parameter, value));
}

void Statement::bind(const QString &text)
{
    ++m_parameter;
    if (const std::optional<QByteArray> utf8 = exactUtf8(text)) {
        note(sqlite3_bind_text64(m_statement, m_parameter, utf8->constData(), sqlite3_uint64(utf8->size()),
                                 SQLITE_TRANSIENT, SQLITE_UTF8));
        return;
    }
    const QByteArray utf16 = toUtf16(text);
    note(sqlite3_bind_blob64(m_statement, m_parameter, utf16.constData(), sqlite3_uint64(utf16.size()),
                             SQLITE_TRANSIENT));
}

void Statement::bind(const QByteArray &bytes)
{
    note(sqlite3_bind_blob64(m_statement, ++m_parameter, bytes.constData(), sqlite3_uint64(bytes.size()),
                             SQLITE_STATIC));
}

void Statement::bindNull()
{
    note(sqlite3_bind_null(m_statement, ++m_parameter));
}

Outcome<bool> Statement::step()
{
    m_column = 0;
    if (m_code == SQLITE_OK) {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW || code == SQLITE_DONE)
            return code == SQLITE_ROW;
        m_code = code;
    }
    return tl::unexpected(m_database->error(m_code));
}

Outcome<void> Statement::run()
{
    while (true) {
        const Outcome<bool> row = step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
    }
}

qint64 Statement::integer()
{
    return sqlite3_column_int64(m_statement, m_column++);
}

QString Statement::text()
{
    const int column = m_column++;
    const bool isUtf16 = sqlite3_column_type(m_statement, column) == SQLITE_BLOB;
    const QByteArray bytes = columnBytes(column);
    return isUtf16 ? fromUtf16(bytes) : QString::fromUtf8(bytes);
}

QByteArray Statement::bytes()
{
    return columnBytes(m_column++);
}

bool Statement::isNull() const
{
    return sqlite3_column_type(m_statement, m_column) == SQLITE_NULL;
}

QByteArray Statement::columnBytes(int column) const
{
    // In this order: the size belongs to the pointer (https://sqlite.org/c3ref/column_blob.html).
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

void Database::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

void Database::Closer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Outcome<Database> Database::open(const QString &file)
{
    Database database(file);
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nullptr);
    database.m_handle.reset(handle);
    if (code != SQLITE_OK)
        return tl::unexpected(database.error(handle ? sqlite3_extended_errcode(handle) : code));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_handler(handle, waitForOthers, nullptr);
    // The file may come from anyone: its schema must not call functions or be rewritten
    // (https://sqlite.org/security.html).
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    for (const char *pragma : {"PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY", "PRAGMA cell_size_check = ON",
                               "PRAGMA synchronous = FULL"}) {
        if (const Outcome<void> set = database.execute(pragma); !set)
            return tl::unexpected(set.error());
    }
    return database;
}

Outcome<Statement> Database::prepare(const char *sql)
{
    auto &statement = m_statements[sql];
    if (!statement) {
        sqlite3_stmt *prepared = nullptr;
        const int code = sqlite3_prepare_v3(m_handle.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
        if (code != SQLITE_OK)
            return tl::unexpected(error(code));
        statement.reset(prepared);
    }
    return Statement(*this, statement.get());
}

Outcome<Statement> Database::prepareOnce(const QByteArray &sql)
{
    sqlite3_stmt *prepared = nullptr;
    const int code = sqlite3_prepare_v3(m_handle.get(), sql.constData(), int(sql.size()), 0, &prepared, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(error(code));
    return Statement(*this, prepared, Statement::Lifetime::Once);
}

void Database::stopWhen(const std::atomic<bool> *flag)
{
    constexpr int stepsBetweenLooks = 4000; // well under a millisecond
    int (*look)(void *) = [](void *stop) { return static_cast<const std::atomic<bool> *>(stop)->load() ? 1 : 0; };
    sqlite3_progress_handler(m_handle.get(), flag ? stepsBetweenLooks : 0, flag ? look : nullptr,
                             const_cast<std::atomic<bool> *>(flag));
}

Outcome<void> Database::execute(const char *sql)
{
    const int code = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(error(code));
    return {};
}

Outcome<qint64> Database::number(const char *sql)
{
    Outcome<Statement> statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const Outcome<bool> row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement->integer() : 0;
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle.get());
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle.get(), "main") == 1;
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

Error Database::error(int code) const
{
    const model::Failure words = explain(code);
    QString what = words.what;
    what.replace(QLatin1String("%2"), QString::number(code));
    what.replace(QLatin1String("%1"), m_file);
    return {code, {what, words.remedy}};
}

Outcome<Transaction> Transaction::begin(Database &database)
{
    // Takes the write lock at once: a later upgrade could only fail (https://sqlite.org/lang_transaction.html).
    const Outcome<void> begun = database.execute("BEGIN IMMEDIATE");
    if (!begun)
        return tl::unexpected(begun.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself after an error.
    if (m_database && m_database->isInTransaction())
        (void)m_database->execute("ROLLBACK");
}

Outcome<void> Transaction::commit()
{
    return m_database->execute("COMMIT");
}

} // namespace history
