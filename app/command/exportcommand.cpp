// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/command.h"
#include "command/exchangereport.h"

#include "disk/atomicwrite.h"
#include "model/serviceroot.h"
#include "run/requestexport.h"

#include <QFileInfo>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

QString formatIds()
{
    QStringList ids;
    for (const auto &exporter : run::makeRequestExporters())
        ids.append(exporter->id());
    return ids.join(QStringLiteral(", "));
}

} // namespace

int exportRequests(const QStringList &arguments)
{
    const QString command = QStringLiteral("export");
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Writes saved requests for another tool: to standard output, or into a file that is replaced only when "
        "all of it is there. What that tool cannot say is named on standard error, a line each. No token is "
        "part of it."));
    parser.addPositionalArgument(QStringLiteral("PATH"), Words::tr("Request files, or folders with such files."),
                                 QStringLiteral("PATH..."));
    const QCommandLineOption as(QStringLiteral("as"), Words::tr("curl, hurl, k6, postman or powershell."),
                                QStringLiteral("FORMAT"));
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")}, Words::tr("The file to write."),
                                    QStringLiteral("FILE"));
    const QCommandLineOption root(QStringLiteral("root"), Words::tr("What {{root}} is unless the tool is told else."),
                                  QStringLiteral("URL"));
    parser.addOptions({as, output, root});
    if (const auto code = parse(parser, command, arguments))
        return *code;
    if (parser.positionalArguments().isEmpty())
        return usage(Words::tr("export needs a file or a folder."), command);
    const auto exporter = run::requestExporter(parser.value(as));
    if (!exporter)
        return wrong({parser.isSet(as) ? Words::tr("There is no format \"%1\".").arg(parser.value(as))
                                       : Words::tr("export needs a format."),
                      Words::tr("--as is one of %1.").arg(formatIds())},
                     command);
    run::ExportContext context;
    if (parser.isSet(root)) {
        const auto service = model::ServiceRoot::parse(parser.value(root));
        if (!service)
            return wrong(service.error(), command);
        context.root = service->text();
    }
    std::vector<run::ReplaySource> sources;
    for (const QString &path : parser.positionalArguments())
        sources.push_back({path, -1});
    const auto plan = run::readReplayPlan(sources);
    if (!plan)
        return wrong(plan.error(), command);
    say(plan->diagnostics, model::Severity::Warning);
    context.title = QFileInfo(sources.size() == 1 ? QFileInfo(sources.front().path).absoluteFilePath() : plan->base)
                        .completeBaseName();
    // No token is in memory here.
    const run::Exported exported = exporter->exported(*plan, context, {});
    for (const QString &note : exported.notes)
        say(note);
    if (!parser.isSet(output)) {
        print(exported.bytes);
        return Well;
    }
    if (const auto written = disk::atomicWrite(parser.value(output), exported.bytes); !written)
        return wrong(written.error(), command);
    say(Words::tr("%n requests: %1", nullptr, int(plan->steps.size())).arg(parser.value(output)));
    return Well;
}

} // namespace command
