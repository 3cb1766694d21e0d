// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/searchindex.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace history {

namespace {

constexpr qint64 indexVersion = 1;
constexpr qint64 indexApplication = 0x474f7053; // "GOpS"
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

constexpr const char *schema[] = {
    // Contentless, without positions and sizes: it tells which rows to look at, and nothing more.
    "CREATE VIRTUAL TABLE texts USING fts5(text, content = '', detail = none, columnsize = 0,"
    " tokenize = 'trigram case_sensitive 1')",
    "CREATE TABLE apart (id INTEGER PRIMARY KEY, ended INTEGER NOT NULL)",
    // last_start: when the last row of it was sent, for a history that was brought back from a copy.
    "CREATE TABLE standing (history TEXT NOT NULL, build TEXT NOT NULL, up_to INTEGER NOT NULL, last_start TEXT NOT "
    "NULL, rows INTEGER NOT NULL)",
    "PRAGMA application_id = 1196388435",
    "PRAGMA user_version = 1",
};
static_assert(indexApplication == 1196388435 && indexVersion == 1);

Outcome<QByteArray> oneValue(Database &database, const QByteArray &sql, std::optional<qint64> parameter = {})
{
    Outcome<Statement> statement = database.prepareOnce(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    if (parameter)
        statement->bind(*parameter);
    const Outcome<bool> row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement->bytes() : QByteArray();
}

Outcome<std::vector<qint64>> idsOf(Statement &statement)
{
    std::vector<qint64> ids;
    while (true) {
        const Outcome<bool> row = statement.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return ids;
        ids.push_back(statement.integer());
    }
}

/// Empty for a file that has no such name yet: then there is no index either.
QByteArray identityOf(Database &history)
{
    return oneValue(history, "SELECT value FROM meta WHERE name = 'file'").value_or(QByteArray());
}

/// Whether what the index has seen is what the history has.
bool fits(Database &index, Database &history)
{
    const QByteArray identity = identityOf(history);
    const auto number = [&](const char *sql) { return index.number(sql).value_or(-1); };
    if (identity.isEmpty() || number("PRAGMA application_id") != indexApplication ||
        number("PRAGMA user_version") != indexVersion || oneValue(index, "SELECT history FROM standing") != identity)
        return false;
    const qint64 upTo = number("SELECT up_to FROM standing");
    const Outcome<qint64> given = history.number("SELECT seq FROM sqlite_sequence WHERE name = 'recordings'");
    const auto start = oneValue(history, "SELECT started_at FROM recordings WHERE id = ?", upTo);
    if (upTo < 0 || !given || *given < upTo || !start)
        return false;
    return start->isEmpty() || oneValue(index, "SELECT last_start FROM standing") == *start;
}

Outcome<void> makeTables(Database &index, const QByteArray &identity)
{
    Outcome<Transaction> transaction = Transaction::begin(index);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (index.number("SELECT count(*) FROM sqlite_schema").value_or(1) != 0)
        return {}; // another instance was faster
    for (const char *sql : schema) {
        if (const Outcome<void> done = index.execute(sql); !done)
            return done;
    }
    Outcome<Statement> statement =
        index.prepareOnce("INSERT INTO standing VALUES (CAST(? AS TEXT), hex(randomblob(8)), 0, '', 0)");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(identity);
    if (const Outcome<void> done = statement->run(); !done)
        return done;
    return transaction->commit();
}

} // namespace

QString indexFileOf(const QString &historyFile)
{
    const QFileInfo info(historyFile);
    const QString suffix = info.suffix();
    return info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral(".search") +
           (suffix.isEmpty() ? QString() : QString(u'.' + suffix));
}

void forgetIndex(const QString &historyFile)
{
    const QString file = indexFileOf(historyFile);
    QFile::remove(file);
    QFile::remove(file + QStringLiteral("-journal"));
}

SearchIndex::SearchIndex(Database database) : m_database(std::make_unique<Database>(std::move(database)))
{
    // What is lost with the power is made anew when the index does not fit.
    (void)m_database->execute("PRAGMA synchronous = NORMAL");
}

std::optional<SearchIndex> SearchIndex::open(Database &history)
{
    const QString file = indexFileOf(history.file());
    if (!QFileInfo(file).isFile())
        return std::nullopt;
    Outcome<Database> index = Database::open(file);
    if (!index || !fits(*index, history))
        return std::nullopt;
    return SearchIndex(std::move(*index));
}

Outcome<SearchIndex> SearchIndex::openOrCreate(Database &history)
{
    if (std::optional<SearchIndex> index = open(history))
        return std::move(*index);
    const QByteArray identity = identityOf(history);
    if (identity.isEmpty())
        return refusal(QString());
    forgetIndex(history.file());
    const QString file = indexFileOf(history.file());
    QFile created(file);
    if (!created.open(QFile::NewOnly | QFile::WriteOnly, ownerOnly) && !QFileInfo(file).isFile())
        return refusal(QString());
    created.close();
    Outcome<Database> index = Database::open(file);
    if (!index)
        return tl::unexpected(index.error());
    if (const Outcome<void> set = index->execute("PRAGMA journal_mode = TRUNCATE"); !set)
        return tl::unexpected(set.error());
    if (const Outcome<void> made = makeTables(*index, identity); !made)
        return tl::unexpected(made.error());
    return SearchIndex(std::move(*index));
}

template <typename T, typename Read>
Outcome<T> SearchIndex::atOneMoment(const Read &read)
{
    if (const Outcome<void> begun = m_database->execute("BEGIN"); !begun)
        return tl::unexpected(begun.error());
    Outcome<T> result = read();
    (void)m_database->execute("ROLLBACK");
    return result;
}

Outcome<SearchIndex::Coverage> SearchIndex::coverage()
{
    return atOneMoment<Coverage>([this]() -> Outcome<Coverage> {
        Outcome<Statement> standing = m_database->prepareOnce("SELECT up_to, build FROM standing");
        const Outcome<bool> row = standing ? standing->step() : tl::unexpected(standing.error());
        if (!row)
            return tl::unexpected(row.error());
        Coverage coverage;
        coverage.upTo = standing->integer();
        coverage.build = standing->bytes();
        Outcome<Statement> apart = m_database->prepareOnce("SELECT id FROM apart ORDER BY id DESC");
        if (!apart)
            return tl::unexpected(apart.error());
        Outcome<std::vector<qint64>> ids = idsOf(*apart);
        if (!ids)
            return tl::unexpected(ids.error());
        coverage.apart = std::move(*ids);
        return coverage;
    });
}

Outcome<std::vector<qint64>> SearchIndex::candidates(const QByteArray &expression, qint64 before, int most,
                                                     const Coverage &coverage)
{
    using Ids = std::vector<qint64>;
    return atOneMoment<Ids>([&]() -> Outcome<Ids> {
        const Outcome<QByteArray> build = oneValue(*m_database, "SELECT build FROM standing");
        if (!build)
            return tl::unexpected(build.error());
        if (*build != coverage.build)
            return refusal(QString());
        Outcome<Statement> statement =
            m_database->prepareOnce("SELECT rowid FROM texts WHERE texts MATCH CAST(? AS TEXT) AND rowid < ?"
                                    " ORDER BY rowid DESC LIMIT ?");
        if (!statement)
            return tl::unexpected(statement.error());
        statement->bind(expression);
        statement->bind(qMin(before, coverage.upTo + 1));
        statement->bind(qint64(most));
        return idsOf(*statement);
    });
}

} // namespace history
