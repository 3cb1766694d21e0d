// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/command.h"
#include "command/historycommands.h"
#include "command/historyoptions.h"

#include "run/environments.h"
#include "run/historyimport.h"
#include "run/quitsignals.h"
#include "schema/catalogloader.h"
#include "json/write.h"

#include <QStandardPaths>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

run::ImportPlace importPlace()
{
    const run::Environments environments(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                                         QStringLiteral("/environments.json"));
    return {::schema::loadCatalog(::schema::catalogFolders()), environments.all(), {}};
}

QByteArray reportJson(const run::ImportReport &report)
{
    json::Writer writer;
    writer.beginObject();
    writer.key(u"creator").string(report.creator);
    writer.key(u"entries").number(report.entries);
    writer.key(u"imported").number(report.imported);
    writer.key(u"ours").number(report.ours);
    writer.key(u"recognised").number(report.recognised);
    writer.key(u"redacted").number(report.redacted);
    writer.key(u"remarks").beginArray();
    for (const auto &[sentence, count] : report.remarks) {
        writer.beginObject();
        writer.key(u"text").string(sentence);
        writer.key(u"count").number(count);
        writer.endObject();
    }
    writer.endArray();
    writer.key(u"skipped").beginArray();
    for (const QString &line : report.skipped)
        writer.string(line);
    writer.endArray();
    writer.key(u"skippedInAll").number(report.skippedInAll);
    writer.endObject();
    return writer.text() + '\n';
}

} // namespace

int historyImport(const QStringList &arguments)
{
    HistoryOptions options(QStringLiteral("import"),
                           Words::tr("Takes the exchanges of a HAR file into the history, in the order of the file. "
                                     "What is named or looks like a secret is overwritten before it is stored."));
    const QCommandLineOption asJson(QStringLiteral("json"), Words::tr("Print the report as one JSON object."));
    options.parser().addOption(asJson);
    options.parser().addPositionalArgument(QStringLiteral("FILE.har"), Words::tr("The file to read."));
    if (const auto code = options.parse(arguments))
        return *code;
    if (options.words().size() != 1)
        return options.wrong({Words::tr("import needs one HAR file."), {}});
    const auto store = options.store();
    run::HistoryImport task(*store, options.words().constFirst(), importPlace());
    std::optional<model::Failure> failure = model::Failure{Words::tr("Interrupted."), {}};
    QObject::connect(&task, &run::HistoryImport::finished, qApp, [&](const model::Result<run::ImportReport> &report) {
        failure = report ? std::nullopt : std::optional(report.error());
        QCoreApplication::quit();
    });
    const run::QuitSignals quitSignals;
    QObject::connect(&quitSignals, &run::QuitSignals::received, qApp, &QCoreApplication::quit);
    task.begin();
    QCoreApplication::exec();
    if (failure) {
        if (task.report().imported > 0)
            say(Words::tr("%1 exchanges were taken in before.").arg(task.report().imported));
        return options.wrong(*failure);
    }
    if (options.isSet(asJson)) {
        print(reportJson(task.report()));
        return Well;
    }
    const QStringList lines = task.report().lines();
    for (const QString &line : lines)
        print((visible(line) + u'\n').toUtf8());
    return Well;
}

} // namespace command
