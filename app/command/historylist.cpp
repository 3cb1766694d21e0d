// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/command.h"
#include "command/historycommands.h"
#include "command/historyoptions.h"
#include "command/historyrows.h"

#include <limits>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

const QCommandLineOption &jsonOption()
{
    static const QCommandLineOption option(QStringLiteral("json"), Words::tr("Print the rows as a JSON array."));
    return option;
}

const QCommandLineOption &limitOption()
{
    static const QCommandLineOption option(QStringLiteral("limit"), Words::tr("Print the newest N rows only."),
                                           QStringLiteral("N"));
    return option;
}

model::Result<qint64> limitOf(const HistoryOptions &options)
{
    if (!options.isSet(limitOption()))
        return std::numeric_limits<qint64>::max();
    bool isNumber = false;
    const qint64 limit = options.value(limitOption()).toLongLong(&isNumber);
    if (!isNumber || limit < 1)
        return model::failure(
            Words::tr("--limit needs a number from 1, not \"%1\".").arg(options.value(limitOption())));
    return limit;
}

/// Prints what the query finds.
int printRows(const HistoryOptions &options, const QStringList &words)
{
    const auto limit = limitOf(options);
    if (!limit)
        return options.wrong(limit.error());
    const auto query = queryOf(words);
    if (!query)
        return options.wrong(query.error());
    const auto store = options.existing();
    if (!store)
        return options.wrong(store.error());
    const auto ids = idsFound(**store, *query, *limit);
    if (!ids)
        return options.wrong(ids.error());
    const bool asJson = options.isSet(jsonOption());
    QByteArray before = asJson ? "[\n" : (rowHeading() + u'\n').toUtf8();
    const auto printed = forRows(**store, *ids, [&](const history::Row &row) {
        print(before + (asJson ? rowJson(row) : (rowLine(row) + u'\n').toUtf8()));
        before = asJson ? ",\n" : "";
    });
    if (!printed)
        return options.wrong(printed.error());
    if (asJson)
        print(before.startsWith(',') ? "\n]\n" : "[]\n");
    else if (ids->empty())
        say(words.isEmpty() ? Words::tr("The history is empty.") : Words::tr("Nothing was found."));
    return Well;
}

} // namespace

int historyList(const QStringList &arguments)
{
    HistoryOptions options(QStringLiteral("list"), Words::tr("Prints the rows of the history, newest first."));
    options.parser().addOptions({jsonOption(), limitOption()});
    if (const auto code = options.parse(arguments))
        return *code;
    if (!options.words().isEmpty())
        return options.wrong({Words::tr("list takes no words."), Words::tr("search does.")});
    return printRows(options, {});
}

int historySearch(const QStringList &arguments)
{
    HistoryOptions options(
        QStringLiteral("search"),
        Words::tr(
            "Prints the rows that a query finds, newest first; the empty query finds all. Words with blanks "
            "between them must all hold: status:failed http:4xx type:onenoteOperation env:\"Test tenant\" id:08fa "
            "duration:>500ms after:2026-11-01 check:enum tag:smoke \"free text\". Put it into single quotes for "
            "the shell, and -- before one that begins with a minus sign."));
    options.parser().addOptions({jsonOption(), limitOption()});
    options.parser().addPositionalArgument(QStringLiteral("QUERY"), Words::tr("What to look for."),
                                           QStringLiteral("[QUERY]"));
    if (const auto code = options.parse(arguments))
        return *code;
    return printRows(options, options.words());
}

} // namespace command
