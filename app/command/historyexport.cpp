// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/command.h"
#include "command/historycommands.h"
#include "command/historyoptions.h"

#include "run/historyexport.h"
#include "run/quitsignals.h"

#include <QFileInfo>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

model::Result<std::unique_ptr<run::HistoryFormat>> formatOf(const QString &id)
{
    auto format = run::historyFormat(id);
    if (format)
        return format;
    QStringList ids;
    for (const auto &known : run::makeHistoryFormats())
        ids.append(known->id());
    return model::failure(Words::tr("There is no format \"%1\".").arg(id),
                          Words::tr("--format is one of %1.").arg(ids.join(QStringLiteral(", "))));
}

/// Nothing: it was interrupted.
std::optional<model::Result<run::ExportSum>> exported(history::Store &store, std::unique_ptr<run::HistoryFormat> format,
                                                      const QString &file, const history::Query &query)
{
    std::optional<model::Result<run::ExportSum>> result;
    // No token is in memory here; what is stored is masked already.
    run::HistoryExport task(store, std::move(format), file, {});
    QObject::connect(&task, &run::HistoryExport::finished, qApp, [&](const model::Result<run::ExportSum> &sum) {
        result = sum;
        QCoreApplication::quit();
    });
    const run::QuitSignals quitSignals;
    QObject::connect(&quitSignals, &run::QuitSignals::received, qApp, &QCoreApplication::quit);
    task.begin(query);
    QCoreApplication::exec();
    return result;
}

} // namespace

int historyExport(const QStringList &arguments)
{
    HistoryOptions options(
        QStringLiteral("export"),
        Words::tr("Writes the rows that a query finds into a file, oldest first; without a query all "
                  "of them. What is named or looks like a secret is overwritten. The file is "
                  "replaced only when all of it is there."));
    const QCommandLineOption out(QStringLiteral("out"), Words::tr("The file to write."), QStringLiteral("FILE"));
    const QCommandLineOption form(
        QStringLiteral("format"),
        Words::tr("har (HAR 1.2), csv (a table without bodies), jsonl (an exchange a line, as "
                  "send --json prints it); without it by the name of the file."),
        QStringLiteral("FORMAT"));
    options.parser().addOptions({out, form});
    options.parser().addPositionalArgument(QStringLiteral("QUERY"), Words::tr("Which rows: see history search --help."),
                                           QStringLiteral("[QUERY]"));
    if (const auto code = options.parse(arguments))
        return *code;
    const QString file = options.value(out);
    if (file.isEmpty())
        return options.wrong({Words::tr("export needs a file to write."), Words::tr("Name it with --out.")});
    auto format = formatOf(options.isSet(form) ? options.value(form) : QFileInfo(file).suffix().toLower());
    if (!format)
        return options.wrong(format.error());
    const auto query = queryOf(options.words());
    if (!query)
        return options.wrong(query.error());
    const auto store = options.existing();
    if (!store)
        return options.wrong(store.error());
    const auto sum = exported(**store, std::move(*format), file, *query);
    if (!sum) {
        say(Words::tr("Interrupted; %1 was not written.").arg(file));
        return NoAnswer;
    }
    if (!*sum)
        return options.wrong(sum->error());
    say(Words::tr("%1 exchanges, %2 bytes: %3").arg((*sum)->written).arg((*sum)->bytes).arg(file));
    if ((*sum)->unreadable > 0)
        say(Words::tr("%1 rows could not be read.").arg((*sum)->unreadable));
    return Well;
}

} // namespace command
