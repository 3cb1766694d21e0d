// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QByteArray>

#include <atomic>
#include <memory>
#include <unordered_map>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

// SQLite's C interface (https://sqlite.org/c3ref/intro.html) with owners and checked results. One thread at a time.
namespace history {

/// Why a database call failed. `code` is SQLite's extended result code, 0 when the database itself works.
struct Error
{
    int code = 0;
    model::Failure failure;

    /// Another connection holds the file; trying again may help.
    bool isBusy() const;
    /// Somebody stopped it.
    bool isInterrupted() const;
    /// What the file holds cannot be true, or it is no database any more.
    bool isDamage() const;
    /// The disk took nothing more: whatever was under way has certainly not been committed.
    bool isWriteRefused() const;
};

template <typename T>
using Outcome = tl::expected<T, Error>;

/// A failure that is not the database's fault.
tl::unexpected<Error> refusal(const QString &what, const QString &remedy = {});

class Database;

/// One use of a prepared statement. Parameters and columns are taken in order; the first parameter that cannot be bound
/// is reported by step().
class Statement final
{
public:
    enum class Lifetime { Kept, Once };

    Statement(const Database &database, sqlite3_stmt *statement, Lifetime lifetime = Lifetime::Kept)
        : m_database(&database),
          m_statement(statement),
          m_lifetime(lifetime)
    {}
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    void bind(qint64 value);
    /// As text when UTF-8 holds it exactly, otherwise as a blob of UTF-16: text() knows the two apart.
    void bind(const QString &text);
    /// As a blob. The bytes must live until the statement is gone.
    void bind(const QByteArray &bytes);
    void bindNull();

    /// True when there is a row to read.
    Outcome<bool> step();
    /// Runs to the end, ignoring rows.
    Outcome<void> run();

    qint64 integer();
    QString text();
    QByteArray bytes();
    /// Whether the next column is NULL; does not move on.
    bool isNull() const;

private:
    void note(int code);
    QByteArray columnBytes(int column) const;

    const Database *m_database;
    sqlite3_stmt *m_statement;
    Lifetime m_lifetime;
    int m_parameter = 0;
    int m_column = 0;
    int m_code = 0;
};

/// An open connection with everything switched off that a history file has no business to ask for.
class Database final
{
public:
    /// Opens an existing file, to write if the system lets us; nothing is read yet, so the content may still be
    /// anything.
    static Outcome<Database> open(const QString &file);

    /// `sql` is one statement in a string that outlives the database: it is prepared once.
    Outcome<Statement> prepare(const char *sql);
    /// One statement that is used once.
    Outcome<Statement> prepareOnce(const QByteArray &sql);
    /// One statement without parameters and without a result of interest.
    Outcome<void> execute(const char *sql);
    /// The first column of the first row.
    Outcome<qint64> number(const char *sql);

    /// While it is true, every statement ends soon with an error that isInterrupted(). Null: nobody stops it. The flag
    /// outlives the connection, or the next call.
    void stopWhen(const std::atomic<bool> *flag);
    sqlite3 *handle() const { return m_handle.get(); }

    qint64 lastInsertId() const;
    qint64 changes() const; ///< rows the last INSERT or UPDATE changed
    bool isReadOnly() const;
    bool isInTransaction() const;
    QString file() const { return m_file; }

    /// What a result code means for the user of this file.
    Error error(int code) const;

private:
    struct Closer
    {
        void operator()(sqlite3 *handle) const;
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit Database(const QString &file) : m_file(file) {}

    QString m_file;
    std::unique_ptr<sqlite3, Closer> m_handle;
    std::unordered_map<const char *, std::unique_ptr<sqlite3_stmt, Closer>>
        m_statements; ///< finalised before the close
};

/// A write transaction; rolled back unless committed.
class Transaction final
{
public:
    static Outcome<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Outcome<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}

    Database *m_database;
};

} // namespace history
