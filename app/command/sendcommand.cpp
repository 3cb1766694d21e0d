// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/command.h"
#include "command/exchangereport.h"
#include "command/sendoptions.h"
#include "command/tracking.h"

#include "http/networktransport.h"
#include "run/compose.h"
#include "run/quitsignals.h"
#include "run/runner.h"
#include "run/sendoptions.h"
#include "schema/catalogloader.h"

#include <QCoreApplication>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

int wrong(const model::Failure &failure)
{
    return command::wrong(failure, QStringLiteral("send"));
}

/// What is sent, and by which schema and where.
struct Sending
{
    const model::Catalog &catalog;
    const model::OperationSchema &schema;
    model::Environment environment;
    run::Order order;
};

/// Where and how an answer would be tracked; nothing, said so, when there is nothing to track.
std::optional<run::TrackOrder> trackOrder(const model::Recording &recording, const Sending &sending,
                                          const SendOptions &options)
{
    run::TrackOrder order;
    const auto plan = run::trackPlan(recording, sending.environment.root, &sending.schema);
    if (!plan) {
        say(plan.error().text());
        return std::nullopt;
    }
    order.returned = recording;
    order.plan = *plan;
    order.schema = &sending.schema;
    order.token = sending.order.token;
    // Other options than those of the request: the operation may live on another server.
    const auto travel = run::sendOptions(sending.environment, plan->request.url,
                                         options.place().passphrase().value_or(model::Secret()));
    if (!travel) {
        say(travel.error().text());
        return std::nullopt;
    }
    order.options = *travel;
    order.deadline = options.trackDeadline();
    return order;
}

/// Sends it, reports the end, and gives the exit code.
int sendOnce(const Sending &sending, const SendOptions &options)
{
    history::Store store(options.database());
    http::NetworkTransport transport;
    run::Runner runner(transport, store, run::utcNow, run::judgeBy(sending.catalog));
    // Before the start: from then on an interruption has an end of its own in the history.
    const run::QuitSignals quitSignals;
    const std::unique_ptr<run::Run> running = runner.start(sending.order);
    std::unique_ptr<Tracking> tracking;

    QObject::connect(
        running.get(), &run::Run::finished, qApp,
        [&](model::Recording recording, const std::optional<model::Failure> &notStored) {
            if (notStored) {
                say(Words::tr("The history could not keep this: %1").arg(notStored->text()));
                recording.id = 0; // no claim that the row holds the end
            }
            int code = exitCodeOf(recording.exchange);
            if (const auto order =
                    options.wantsTracking() && code == Well ? trackOrder(recording, sending, options) : std::nullopt) {
                tracking = std::make_unique<Tracking>(runner, store, *order, options.wantsJson());
                QObject::connect(tracking.get(), &Tracking::done, qApp, &QCoreApplication::exit);
                QObject::connect(&quitSignals, &run::QuitSignals::received, tracking.get(), &Tracking::stop);
                return;
            }
            report(recording, options.wantsJson());
            if (options.wantsTracking() && code == Well)
                code = NoAnswer; // there was no operation in it
            QCoreApplication::exit(withChecks(code, recording));
        });
    QObject::connect(&quitSignals, &run::QuitSignals::received, running.get(), &run::Run::cancel);
    return QCoreApplication::exec();
}

} // namespace

int send(const QStringList &arguments)
{
    SendOptions options;
    if (const auto code = parse(options.parser(), QStringLiteral("send"), arguments))
        return *code;
    if (const auto checked = options.check(); !checked)
        return wrong(checked.error());
    const model::Catalog catalog = schema::loadCatalog(schema::catalogFolders());
    say(catalog.diagnostics, model::Severity::Warning);
    const model::OperationSchema *schema = catalog.operation(options.key());
    if (!schema)
        return wrong({Words::tr("There is no operation \"%1\".").arg(options.key()),
                      Words::tr("\"graphops schema list\" prints them.")});

    const auto token = options.place().token();
    if (!token)
        return wrong(token.error());
    std::unique_ptr<::sandbox::Sandbox> server;
    const auto environment = options.place().environment(catalog, server);
    if (!environment)
        return wrong(environment.error());
    const auto draft = options.draft(*schema);
    if (!draft)
        return wrong(draft.error());
    const auto composed = run::compose(*schema, *environment, *draft);
    if (!composed)
        return wrong(composed.error());
    if (const auto checked = composed->check(); !checked)
        return wrong(checked.error());

    const auto passphrase = options.place().passphrase();
    if (!passphrase)
        return wrong(passphrase.error());
    const auto travel = run::sendOptions(*environment, composed->request.url, *passphrase);
    if (!travel)
        return wrong(travel.error());
    if (const QString proxy = run::proxyInWords(*environment, composed->request.url); !proxy.isEmpty())
        say(Words::tr("Sent %1.").arg(proxy));

    run::Order order;
    order.request = composed->request;
    order.options = *travel;
    order.token = *token;
    order.operationKey = schema->key;
    order.type = schema->entityType();
    order.title = schema->displayTitle();
    order.environmentId = environment->id;
    order.environmentName = environment->name;
    order.expectations.checks = options.userChecks();
    return sendOnce({catalog, *schema, *environment, std::move(order)}, options);
}

} // namespace command
