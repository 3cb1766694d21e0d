// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/command.h"
#include "command/exchangereport.h"
#include "command/replaylines.h"
#include "command/replayoptions.h"

#include "collection/datafile.h"
#include "http/networktransport.h"
#include "model/limits.h"
#include "run/quitsignals.h"
#include "run/replaylog.h"
#include "run/replayreports.h"
#include "schema/catalogloader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <unistd.h>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

int wrong(const model::Failure &failure)
{
    return command::wrong(failure, QStringLiteral("replay"));
}

model::Result<run::ReplayOrder> orderFor(const ReplayOptions &options, const model::Catalog &catalog,
                                         std::unique_ptr<::sandbox::Sandbox> &server)
{
    run::ReplayOrder order;
    std::vector<run::ReplaySource> sources;
    const QStringList paths = options.paths();
    for (const QString &path : paths)
        sources.push_back({QFileInfo(path).absoluteFilePath(), -1});
    auto plan = run::readReplayPlan(sources);
    if (!plan)
        return tl::unexpected(plan.error());
    say(plan->diagnostics, model::Severity::Warning);
    const bool isBroken = std::any_of(plan->diagnostics.begin(), plan->diagnostics.end(), [](const auto &diagnostic) {
        return diagnostic.severity == model::Severity::Error;
    });
    // Green without some of the requests would be a lie.
    if (isBroken)
        return model::failure(Words::tr("Not all of these requests can be read, so none was sent."),
                              Words::tr("Mend or leave out what is named above."));
    order.plan = std::move(*plan);
    order.sources = std::move(sources);
    auto places = options.places(order.plan.base, catalog, server);
    if (!places)
        return tl::unexpected(places.error());
    order.places = std::move(*places);
    for (const run::ReplayPlace &place : order.places) {
        if (!place.token.isEmpty())
            order.secrets.push_back(place.token);
    }
    auto variables = options.place().variables();
    if (!variables)
        return tl::unexpected(variables.error());
    order.variables = std::move(*variables);
    if (!options.dataFile().isEmpty()) {
        auto rows = collection::readDataFile(options.dataFile());
        if (!rows)
            return tl::unexpected(rows.error());
        order.rows = std::move(*rows);
    }
    order.settings = *options.settings();
    if (order.total() > model::limits::maxReplayRequests)
        return model::failure(Words::tr("That would be %1 requests, more than %2.")
                                  .arg(order.total())
                                  .arg(model::limits::maxReplayRequests),
                              Words::tr("Repeat less often, or take less data."));
    order.startedAt = model::utcNow();
    order.title = run::replayTitle(order.startedAt);
    return order;
}

QString logFolder(const ReplayOptions &options)
{
    return QFileInfo(options.database()).absolutePath() + QStringLiteral("/replays");
}

/// The log of a replay that sends the same and was cut short.
model::Result<std::unique_ptr<run::ReplayLog>> logOf(const ReplayOptions &options, run::ReplayOrder &order)
{
    const QString fingerprint = run::fingerprintOf(order);
    const std::vector<run::LoggedReplay> unfinished = run::unfinishedReplays(logFolder(options));
    const auto found = std::find_if(unfinished.begin(), unfinished.end(), [&](const run::LoggedReplay &each) {
        return each.order.fingerprint == fingerprint;
    });
    if (options.wantsResume()) {
        if (found == unfinished.end())
            return model::failure(Words::tr("No replay of these requests was cut short."),
                                  Words::tr("Leave out --resume. A changed request, environment or data file makes "
                                            "another replay."));
        order.title = found->order.title;
        order.startedAt = found->order.startedAt;
        return run::ReplayLog::takeUp(found->file);
    }
    if (found != unfinished.end())
        say(Words::tr("A replay of the same requests was cut short at %1 of %2; this one begins anew. With --resume it "
                      "goes on there.")
                .arg(qint64(found->results.size()))
                .arg(found->order.total));
    return run::ReplayLog::begin(logFolder(options), run::loggedOrder(order, options.dataFile()));
}

/// Says what becomes of a replay.
class Teller final
{
public:
    Teller(const run::Replay &replay, bool tellsAll) : m_heading(replay.heading()), m_tellsAll(tellsAll) {}

    void tell(const run::ReplayResult &result, const model::Recording *recording) const
    {
        const bool isWell = result.outcome == run::ReplayOutcome::Passed;
        if (isWell ? !m_tellsAll : result.outcome == run::ReplayOutcome::Skipped)
            return;
        print(visible(resultLine(result, m_heading)).toUtf8() + '\n');
        const QStringList reasons = reasonLines(result, isWell ? nullptr : recording);
        for (const QString &line : reasons)
            print(visible(line).toUtf8() + '\n');
    }

private:
    const run::ReplayHeading m_heading;
    const bool m_tellsAll;
};

int replayAll(const ReplayOptions &options, const model::Catalog &catalog, run::ReplayOrder order,
              std::unique_ptr<run::ReplayLog> log, run::ReplayReports &reports)
{
    history::Store store(options.database());
    http::NetworkTransport transport;
    run::Runner runner(transport, store, run::utcNow, run::judgeBy(catalog));
    const run::QuitSignals quitSignals;
    run::Replay replay(runner, store, catalog, std::move(order), std::move(log));
    const Teller teller(replay, options.wantsAllLines() || isatty(STDOUT_FILENO) == 1);
    QObject::connect(&replay, &run::Replay::ended, qApp,
                     [&](const run::ReplayResult &result, const model::Recording *recording) {
                         teller.tell(result, recording);
                         reports.add(result, recording);
                     });
    bool isKept = true;
    QObject::connect(&replay, &run::Replay::notStored, qApp, [&](const model::Failure &reason) {
        if (isKept)
            say(Words::tr("The history could not keep this: %1").arg(reason.text()));
        isKept = false;
    });
    QObject::connect(&replay, &run::Replay::notLogged, qApp, [](const model::Failure &reason) {
        say(Words::tr("The replay goes on, but could not be resumed: %1").arg(reason.text()));
    });
    QObject::connect(&quitSignals, &run::QuitSignals::received, &replay, &run::Replay::cancel);
    QObject::connect(&replay, &run::Replay::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    replay.begin();
    QCoreApplication::exec();
    print(sumLine(replay.sum()).toUtf8() + '\n');
    if (const auto written = reports.end(replay.sum()); !written) {
        say(written.error().text());
        return Usage;
    }
    return exitCodeOf(replay.sum());
}

} // namespace

int replay(const QStringList &arguments)
{
    ReplayOptions options;
    if (const auto code = parse(options.parser(), QStringLiteral("replay"), arguments))
        return *code;
    if (const auto checked = options.check(); !checked)
        return wrong(checked.error());
    const model::Catalog catalog = schema::loadCatalog(schema::catalogFolders());
    say(catalog.diagnostics, model::Severity::Warning);
    std::unique_ptr<::sandbox::Sandbox> server;
    auto order = orderFor(options, catalog, server);
    if (!order)
        return wrong(order.error());
    auto log = logOf(options, *order);
    if (!log && options.wantsResume())
        return wrong(log.error());
    // A report that cannot be written is found out before anything is sent.
    auto reports = run::ReplayReports::begin(*options.reports(), run::headingOf(*order), order->secrets);
    if (!reports) {
        if (log && !options.wantsResume())
            (*log)->remove();
        return wrong(reports.error());
    }
    if (!log)
        say(Words::tr("The replay goes on, but could not be resumed: %1").arg(log.error().text()));
    return replayAll(options, catalog, std::move(*order), log ? std::move(*log) : nullptr, **reports);
}

} // namespace command
