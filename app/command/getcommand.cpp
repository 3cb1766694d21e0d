// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/command.h"
#include "command/exchangereport.h"
#include "command/sendoptions.h"

#include "http/networktransport.h"
#include "run/fetch.h"
#include "run/headerrows.h"
#include "run/quitsignals.h"
#include "run/runner.h"
#include "run/sendoptions.h"
#include "schema/catalogloader.h"

#include <QCoreApplication>

#include <set>
#include <utility>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

int wrong(const model::Failure &failure)
{
    return command::wrong(failure, QStringLiteral("get"));
}

/// Sends one GET after another until there is no more to read.
class Reading final
{
    Q_DISABLE_COPY_MOVE(Reading)

public:
    Reading(const SendOptions &options, const model::Catalog &catalog, const model::Environment &environment,
            const model::Secret &passphrase)
        : m_options(options),
          m_environment(environment),
          m_passphrase(passphrase),
          m_store(options.database()),
          m_runner(m_transport, m_store, run::utcNow, run::judgeBy(catalog))
    {
        QObject::connect(&m_quitSignals, &run::QuitSignals::received, qApp, [this] {
            m_isCancelled = true;
            if (m_run)
                m_run->cancel();
        });
    }

    /// Reports every answer; the exit code of the first that is not well, else of all. A failed check ends nothing and
    /// decides only then.
    int exec(run::Order order)
    {
        m_order = std::move(order);
        if (const auto sent = send(); !sent)
            return wrong(sent.error());
        QCoreApplication::exec();
        return m_code == Well && m_hasFailedCheck ? Refused : m_code;
    }

private:
    model::Result<void> send()
    {
        const auto travel = run::sendOptions(m_environment, m_order.request.url, m_passphrase);
        if (!travel)
            return tl::unexpected(travel.error());
        if (const QString proxy = run::proxyInWords(m_environment, m_order.request.url); !proxy.isEmpty())
            say(Words::tr("Sent %1.").arg(proxy));
        m_order.options = *travel;
        m_run = m_runner.start(m_order);
        QObject::connect(m_run.get(), &run::Run::finished, qApp,
                         [this](model::Recording recording, const std::optional<model::Failure> &notStored) {
                             if (notStored) {
                                 say(Words::tr("The history could not keep this: %1").arg(notStored->text()));
                                 recording.id = 0; // no claim that the row holds the end
                             }
                             take(recording);
                         });
        return {};
    }

    void take(const model::Recording &recording)
    {
        report(recording, m_options.wantsJson());
        m_code = exitCodeOf(recording.exchange);
        m_hasFailedCheck = m_hasFailedCheck || hasFailedCheck(recording);
        if (m_code != Well || m_isCancelled || !m_options.wantsAllPages())
            return QCoreApplication::quit();
        const QByteArray body = recording.exchange.response->body;
        const QString link = run::nextLinkOf(body);
        if (link.isEmpty())
            return QCoreApplication::quit();
        if (!m_options.wantsJson() && !body.endsWith('\n'))
            print("\n");
        if (const auto ready = turnTo(link); !ready) {
            say(ready.error().text());
            m_code = Refused;
            return QCoreApplication::quit();
        }
        m_run.release()->deleteLater(); // its signal is being handled
        if (const auto sent = send(); !sent) {
            m_code = wrong(sent.error());
            QCoreApplication::quit();
        }
    }

    model::Result<void> turnTo(const QString &link)
    {
        if (!m_followed.insert(link).second)
            return model::failure(Words::tr("The pages lead in a circle: %1 was read before.").arg(link),
                                  Words::tr("Nothing more was read."));
        if (m_followed.size() >= size_t(model::limits::maxPages))
            return model::failure(Words::tr("There are more than %1 pages.").arg(model::limits::maxPages),
                                  Words::tr("Read on with graphops get '%1'.").arg(link));
        const auto page = run::nextPage(link, m_order.request, &m_environment.root);
        if (!page)
            return tl::unexpected(page.error());
        if (!page->sameOrigin) {
            say(Words::tr("The next page is at %1: read without the token and without own header fields.")
                    .arg(run::originOf(page->request.url)));
            // Not sent there, yet still masked where that server repeats it.
            m_order.secrets.push_back(std::exchange(m_order.token, model::Secret()));
        }
        m_order.request = page->request;
        return {};
    }

    const SendOptions &m_options;
    const model::Environment m_environment;
    const model::Secret m_passphrase;
    history::Store m_store;
    http::NetworkTransport m_transport;
    run::Runner m_runner;
    const run::QuitSignals m_quitSignals;
    run::Order m_order;
    std::unique_ptr<run::Run> m_run;
    std::set<QString> m_followed;
    bool m_isCancelled = false;
    bool m_hasFailedCheck = false;
    int m_code = NoAnswer;
};

/// The request for a URL, which names its own service root.
model::Result<run::Order> orderForUrl(const SendOptions &options, model::Environment &environment)
{
    const QUrl url = QUrl::fromEncoded(options.key().toUtf8(), QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return model::failure(Words::tr("The URL holds a user name or password before an @ sign."),
                              Words::tr("Give the host only."));
    environment.root = {url.scheme(), url.host(), url.port(), {}, {}};
    environment.id = environment.name = run::originOf(url);
    if (const auto checked = environment.root.check(); !checked)
        return tl::unexpected(checked.error());
    if (const auto set = options.place().setTransport(environment); !set)
        return tl::unexpected(set.error());
    const auto choices = options.headers();
    if (!choices)
        return tl::unexpected(choices.error());
    model::OperationSchema schema; // none: what every request to Graph has
    schema.headers = {{QStringLiteral("Authorization"), true, QStringLiteral("Bearer {token}"), 0}};
    model::Request request;
    for (const run::HeaderRow &row : run::headerRows(schema, *choices)) {
        if (const auto checked = model::checkHeaderField({row.name, row.value}); !checked)
            return tl::unexpected(checked.error());
        if (row.on)
            request.headers.append(row.name, row.value);
    }
    request.headers = run::joinedFields(request.headers);
    const auto page = run::nextPage(options.key(), request, &environment.root);
    if (!page)
        return tl::unexpected(page.error());
    run::Order order;
    order.request = page->request;
    order.title = Words::tr("GET %1").arg(url.path(QUrl::FullyEncoded));
    return order;
}

model::Result<run::Order> orderForKey(const SendOptions &options, const model::Catalog &catalog,
                                      std::unique_ptr<::sandbox::Sandbox> &server, model::Environment &environment)
{
    const QString key = options.key().section(u'/', 0, 0);
    const QString id = options.key().section(u'/', 1);
    const model::OperationSchema *schema = catalog.operation(key);
    if (!schema)
        return model::failure(Words::tr("There is no operation \"%1\".").arg(key),
                              Words::tr("\"graphops schema list\" prints them."));
    if (id.isEmpty() && options.key().contains(u'/'))
        return model::failure(Words::tr("No id stands behind the slash."),
                              Words::tr("Write %1/ID, or %1 alone for all.").arg(key));
    const auto named = options.place().environment(catalog, server);
    if (!named)
        return tl::unexpected(named.error());
    environment = *named;
    const auto draft = options.fetchDraft(*schema);
    if (!draft)
        return tl::unexpected(draft.error());
    const auto composed = run::composeFetch(*schema, environment, *draft, id);
    if (!composed)
        return tl::unexpected(composed.error());
    if (const auto checked = composed->check(); !checked)
        return tl::unexpected(checked.error());
    run::Order order;
    order.request = composed->request;
    order.operationKey = schema->key;
    order.type = schema->entityType();
    order.title = run::fetchTitle(*schema, !id.isEmpty());
    return order;
}

} // namespace

int get(const QStringList &arguments)
{
    SendOptions options(SendOptions::Verb::Get);
    if (const auto code = parse(options.parser(), QStringLiteral("get"), arguments))
        return *code;
    if (const auto checked = options.check(); !checked)
        return wrong(checked.error());
    const auto token = options.place().token();
    if (!token)
        return wrong(token.error());
    const model::Catalog catalog = schema::loadCatalog(schema::catalogFolders());
    say(catalog.diagnostics, model::Severity::Warning);
    std::unique_ptr<::sandbox::Sandbox> server;
    const auto passphrase = options.place().passphrase();
    if (!passphrase)
        return wrong(passphrase.error());
    model::Environment environment;
    auto order =
        options.namesUrl() ? orderForUrl(options, environment) : orderForKey(options, catalog, server, environment);
    if (!order)
        return wrong(order.error());
    order->token = *token;
    order->environmentId = environment.id;
    order->environmentName = environment.name;
    order->expectations.checks = options.userChecks();
    Reading reading(options, catalog, environment, *passphrase);
    return reading.exec(std::move(*order));
}

} // namespace command
