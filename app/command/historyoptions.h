// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFutureWatcher>

#include <limits>
#include <memory>
#include <optional>

// What the commands of `graphops history` share.
namespace command {

/// Where the history is unless --database says otherwise.
QString defaultDatabase();
QCommandLineOption databaseOption();

/// The parser of one of them. It has --database.
class HistoryOptions final
{
    Q_DISABLE_COPY_MOVE(HistoryOptions)

public:
    /// `name` stands behind "history" in the help.
    HistoryOptions(const QString &name, const QString &description);

    QCommandLineParser &parser() { return m_parser; }
    /// A value is the exit code to end with now.
    std::optional<int> parse(const QStringList &arguments);
    /// A usage error of this command. The exit code.
    int wrong(const model::Failure &failure) const;

    QStringList words() const { return m_parser.positionalArguments(); }
    bool isSet(const QCommandLineOption &option) const { return m_parser.isSet(option); }
    QString value(const QCommandLineOption &option) const { return m_parser.value(option); }

    QString database() const;
    /// Fails where there is no file: a command that reads makes none.
    model::Result<std::unique_ptr<history::Store>> existing() const;
    /// Makes the file where there is none.
    std::unique_ptr<history::Store> store() const;

private:
    QString m_command;
    QCommandLineParser m_parser;
    QCommandLineOption m_database;
};

/// The query that the words make up; fails with the first problem there is, and where.
model::Result<history::Query> queryOf(const QStringList &words);

/// The number of a row.
model::Result<qint64> rowNumber(const QString &text);

/// The result, once the event loop has brought it. Only where none runs.
template <typename T>
T awaited(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, qApp, &QCoreApplication::quit);
    watcher.setFuture(future);
    QCoreApplication::exec();
    return future.result();
}

/// The ids of all it finds, newest first, at most `most`.
model::Result<std::vector<qint64>> idsFound(history::Store &store, const history::Query &query,
                                            qint64 most = std::numeric_limits<qint64>::max());

} // namespace command
