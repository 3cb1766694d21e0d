// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/replayoptions.h"

#include "command/command.h"
#include "command/historyoptions.h"

#include "model/limits.h"
#include "run/fileenvironments.h"
#include "run/sendoptions.h"

#include <QCoreApplication>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

QString formatsInWords()
{
    QStringList ids;
    for (const auto &report : run::makeReplayReports())
        ids.append(report->id());
    return ids.join(QStringLiteral(", "));
}

} // namespace

ReplayOptions::ReplayOptions()
    : m_place(m_parser),
      m_data(
          QStringLiteral("data"),
          Words::tr("CSV with names in its first line, or a JSON array of objects: a row of variables for each run."),
          QStringLiteral("FILE")),
      m_repeat(QStringLiteral("repeat"), Words::tr("Replay all of it so often."), QStringLiteral("N"),
               QStringLiteral("1")),
      m_workers(QStringLiteral("workers"),
                Words::tr("Requests under way at once, 1 to %1.").arg(model::limits::maxReplayWorkers),
                QStringLiteral("N"), QStringLiteral("1")),
      m_bail(QStringLiteral("bail"), Words::tr("Stop when a request does not pass.")),
      m_delay(QStringLiteral("delay"), Words::tr("Milliseconds a worker waits between two requests."),
              QStringLiteral("MS"), QStringLiteral("0")),
      m_report(QStringLiteral("report"),
               Words::tr("Write a report; formats are %1. May be repeated.").arg(formatsInWords()),
               QStringLiteral("FORMAT=FILE")),
      m_resume(QStringLiteral("resume"),
               Words::tr("Go on with a replay of the same requests that was cut short; nothing is sent twice.")),
      m_verbose(QStringLiteral("verbose"), Words::tr("A line for each request, also when nobody watches.")),
      m_database(databaseOption())
{
    m_parser.setApplicationDescription(
        Words::tr("Sends saved requests one after the other and checks each answer. On a terminal there is a line for "
                  "each request, else only for those that did not pass, and a sum. Exit code 0: all passed, 1: the "
                  "service said no or a check failed, 2: usage, or a request that cannot be sent, 3: an answer is "
                  "missing."));
    m_parser.addOptions(m_place.options());
    m_parser.addOptions({m_data, m_repeat, m_workers, m_bail, m_delay, m_report, m_resume, m_verbose, m_database});
    m_parser.addPositionalArgument(QStringLiteral("PATH..."), Words::tr("Request files, or folders of them."));
}

model::Result<void> ReplayOptions::check() const
{
    if (paths().isEmpty())
        return model::failure(Words::tr("replay needs a request file or a folder."),
                              Words::tr("Write for example graphops replay requests/."));
    if (const auto checked = m_place.check(); !checked)
        return checked;
    if (const auto checked = settings(); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = reports(); !checked)
        return tl::unexpected(checked.error());
    return {};
}

model::Result<qint64> ReplayOptions::number(const QCommandLineOption &option, qint64 least, qint64 most) const
{
    bool isNumber = false;
    const qint64 value = m_parser.value(option).toLongLong(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    return model::failure(Words::tr("--%1 is a number from %2 to %3, not \"%4\".")
                              .arg(option.names().constFirst())
                              .arg(least)
                              .arg(most)
                              .arg(m_parser.value(option)));
}

model::Result<run::ReplaySettings> ReplayOptions::settings() const
{
    run::ReplaySettings settings;
    const auto rounds = number(m_repeat, 1, model::limits::maxReplayRounds);
    const auto workers = number(m_workers, 1, model::limits::maxReplayWorkers);
    const auto delay = number(m_delay, 0, model::limits::maxReplayDelay.count());
    for (const auto *each : {&rounds, &workers, &delay}) {
        if (!*each)
            return tl::unexpected(each->error());
    }
    settings.rounds = int(*rounds);
    settings.workers = int(*workers);
    settings.delay = std::chrono::milliseconds(*delay);
    settings.bail = m_parser.isSet(m_bail);
    return settings;
}

model::Result<std::vector<run::ReportFile>> ReplayOptions::reports() const
{
    std::vector<run::ReportFile> wishes;
    const QStringList given = m_parser.values(m_report);
    for (const QString &each : given) {
        const qsizetype equals = each.indexOf(u'=');
        if (equals < 1 || equals + 1 == each.size())
            return model::failure(Words::tr("\"%1\" is not FORMAT=FILE.").arg(each),
                                  Words::tr("Write for example --report junit=replay.xml."));
        const run::ReportFile wish{each.first(equals), each.sliced(equals + 1)};
        if (!run::replayReport(wish.id))
            return model::failure(Words::tr("There is no report \"%1\".").arg(wish.id),
                                  Words::tr("There are %1.").arg(formatsInWords()));
        wishes.push_back(wish);
    }
    return wishes;
}

model::Result<run::ReplayPlace> ReplayOptions::placeOf(const collection::ClientEnvironment &environment,
                                                       const model::Secret &token) const
{
    const auto found = run::fileEnvironment(environment);
    if (!found)
        return tl::unexpected(found.error());
    run::ReplayPlace place{found->environment, token.isEmpty() ? found->token : token, {}};
    if (const auto set = m_place.setTransport(place.environment); !set)
        return tl::unexpected(set.error());
    return place;
}

model::Result<std::vector<run::ReplayPlace>> ReplayOptions::places(const QString &base, const model::Catalog &catalog,
                                                                   std::unique_ptr<sandbox::Sandbox> &server) const
{
    const auto token = m_place.token();
    const auto passphrase = m_place.passphrase();
    if (!token || !passphrase)
        return tl::unexpected(token ? passphrase.error() : token.error());
    const collection::ClientEnvironments beside = collection::readClientEnvironments(base);
    say(beside.diagnostics, model::Severity::Warning);
    std::vector<run::ReplayPlace> places;
    const auto add = [&](const model::Result<run::ReplayPlace> &place) -> model::Result<void> {
        if (!place)
            return tl::unexpected(place.error());
        const auto url = place->environment.root.url(QStringLiteral("/"));
        if (!url)
            return tl::unexpected(url.error());
        const auto options = run::sendOptions(place->environment, *url, *passphrase);
        if (!options)
            return tl::unexpected(options.error());
        places.push_back(*place);
        places.back().options = *options;
        return {};
    };
    const auto own = [&](const model::Result<model::Environment> &environment) -> model::Result<run::ReplayPlace> {
        if (!environment)
            return tl::unexpected(environment.error());
        return run::ReplayPlace{*environment, *token, {}};
    };
    const QStringList names = m_place.namesRoot() ? QStringList(QString()) : m_place.environmentNames();
    for (const QString &name : names) {
        const collection::ClientEnvironment *found = name.isEmpty() ? nullptr : beside.find(name);
        const auto added = found            ? add(placeOf(*found, *token))
                           : name.isEmpty() ? add(own(m_place.rootEnvironment()))
                                            : add(own(m_place.namedEnvironment(name, catalog, server)));
        if (!added)
            return tl::unexpected(added.error());
    }
    return places;
}

QString ReplayOptions::database() const
{
    return m_parser.isSet(m_database) ? m_parser.value(m_database) : defaultDatabase();
}

} // namespace command
