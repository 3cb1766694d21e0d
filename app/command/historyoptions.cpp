// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/historyoptions.h"

#include "command/command.h"
#include "command/exchangereport.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

} // namespace

QString defaultDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/history.sqlite");
}

QCommandLineOption databaseOption()
{
    return {QStringLiteral("database"), Words::tr("The history to use, in place of the user's own."),
            QStringLiteral("FILE")};
}

HistoryOptions::HistoryOptions(const QString &name, const QString &description)
    : m_command(QStringLiteral("history ") + name),
      m_database(databaseOption())
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption(m_database);
}

std::optional<int> HistoryOptions::parse(const QStringList &arguments)
{
    return command::parse(m_parser, m_command, arguments);
}

int HistoryOptions::wrong(const model::Failure &failure) const
{
    return command::wrong(failure, m_command);
}

QString HistoryOptions::database() const
{
    return m_parser.isSet(m_database) ? m_parser.value(m_database) : defaultDatabase();
}

model::Result<std::unique_ptr<history::Store>> HistoryOptions::existing() const
{
    if (!QFileInfo::exists(database()))
        return model::failure(Words::tr("There is no history at %1.").arg(database()),
                              Words::tr("Sending something makes one; --database names another file."));
    return store();
}

std::unique_ptr<history::Store> HistoryOptions::store() const
{
    return std::make_unique<history::Store>(database());
}

model::Result<history::Query> queryOf(const QStringList &words)
{
    const QString text = words.join(u' ');
    const history::ParsedQuery parsed = history::parseQuery(text, history::QueryClock::present());
    if (parsed.problems.empty())
        return parsed.query;
    // What is not understood would be left out, and then more is found than was meant.
    const history::QueryProblem &problem = parsed.problems.front();
    return model::failure(Words::tr("Character %1 of the query, \"%2\": %3")
                              .arg(problem.at + 1)
                              .arg(text.mid(problem.at, problem.length), problem.what),
                          problem.remedy);
}

model::Result<qint64> rowNumber(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return model::failure(Words::tr("\"%1\" is no number of a row.").arg(text),
                              Words::tr("\"graphops history list\" prints them."));
    return number;
}

model::Result<std::vector<qint64>> idsFound(history::Store &store, const history::Query &query, qint64 most)
{
    std::vector<qint64> ids;
    std::optional<model::Failure> failure;
    const auto search = store.search({query});
    QObject::connect(search.get(), &history::Search::found, qApp, [&](const history::Chunk &chunk) {
        ids.insert(ids.end(), chunk.ids.begin(), chunk.ids.end());
        if (qint64(ids.size()) >= most)
            QCoreApplication::quit();
    });
    QObject::connect(search.get(), &history::Search::finished, qApp, [&](const std::optional<model::Failure> &why) {
        failure = why;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    if (failure)
        return tl::unexpected(*failure);
    ids.resize(std::min(ids.size(), size_t(most)));
    return ids;
}

} // namespace command
