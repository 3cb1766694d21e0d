// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/command.h"

#include "run/quitsignals.h"
#include "sandbox/sandbox.h"
#include "schema/catalogloader.h"

#include <QCoreApplication>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

int wrong(const QString &problem)
{
    return usage(problem, QStringLiteral("sandbox"));
}

} // namespace

int sandbox(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Runs a Graph of its own on this machine until it is interrupted. Seed mode answers as the documentation's "
        "examples do; strict mode answers as OData and Graph demand. Operations go a step on with every GET. The "
        "request "
        "that creates one may say how, by header fields: x-sandbox-outcome (succeeded, failed, unknown, stuck, vanish, "
        "backwards), x-sandbox-answer (created, operation-location, location, monitor), x-sandbox-retry-after."));
    const QCommandLineOption port(QStringLiteral("port"), Words::tr("Port on 127.0.0.1; 0 takes a free one."),
                                  QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption mode(QStringLiteral("mode"), Words::tr("seed or strict."), QStringLiteral("seed|strict"),
                                  QStringLiteral("seed"));
    const QCommandLineOption fault(QStringLiteral("fault"),
                                   Words::tr("Misbehave in this way, see below; may be repeated."),
                                   QStringLiteral("NAME[=ARG]"));
    parser.addOptions({port, mode, fault});
    if (const auto code = parse(parser, QStringLiteral("sandbox"), arguments, ::sandbox::faultHelp()))
        return *code;
    bool isPort = false;
    ::sandbox::Options options;
    options.port = parser.value(port).toUShort(&isPort);
    if (!isPort)
        return wrong(Words::tr("\"%1\" is not a port.").arg(parser.value(port)));
    if (parser.value(mode) == QLatin1String("strict"))
        options.mode = ::sandbox::Mode::Strict;
    else if (parser.value(mode) != QLatin1String("seed"))
        return wrong(Words::tr("The mode is seed or strict, not \"%1\".").arg(parser.value(mode)));
    if (!parser.positionalArguments().isEmpty())
        return wrong(Words::tr("sandbox takes no \"%1\".").arg(parser.positionalArguments().constFirst()));
    std::vector<::sandbox::Fault> faults;
    const QStringList texts = parser.values(fault);
    for (const QString &text : texts) {
        const auto parsed = ::sandbox::parseFault(text);
        if (!parsed)
            return wrong(parsed.error().text());
        faults.push_back(*parsed);
    }

    const model::Catalog catalog = schema::loadCatalog(schema::catalogFolders());
    say(catalog.diagnostics, model::Severity::Warning);
    ::sandbox::Sandbox server(catalog, options);
    if (const auto set = server.setFaults(faults); !set)
        return wrong(set.error().text());
    if (const auto listening = server.listen(); !listening)
        return wrong(listening.error().text());
    // Before the line: whoever reads it may interrupt at once.
    const run::QuitSignals quitSignals;
    QObject::connect(&quitSignals, &run::QuitSignals::received, qApp, &QCoreApplication::quit);
    // One line, the address at its end: scripts wait for it.
    const QString line =
        faults.empty() ? Words::tr("Sandbox, %1 mode, listens on http://127.0.0.1:%2\n")
                             .arg(parser.value(mode), QString::number(server.port()))
                       : Words::tr("Sandbox, %1 mode, with %2, listens on http://127.0.0.1:%3\n")
                             .arg(parser.value(mode), ::sandbox::faultsText(faults), QString::number(server.port()));
    print(line.toUtf8());
    return QCoreApplication::exec();
}

} // namespace command
