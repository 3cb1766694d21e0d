// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// Where a request goes, and what opens the way there.
#include "command/command.h"
#include "command/historyoptions.h"
#include "command/sendoptions.h"

#include "run/environments.h"
#include "run/tokens.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

QString namesOf(const run::Environments &environments)
{
    QStringList names;
    for (const model::Environment &environment : environments.all())
        names.append(QString(u'"' + environment.name + u'"'));
    return names.join(QStringLiteral(", "));
}

} // namespace

model::Result<model::Secret> SendOptions::token() const
{
    if (!m_parser.isSet(m_tokenEnv))
        return model::Secret();
    const QString name = m_parser.value(m_tokenEnv);
    const QByteArray text = qgetenv(name.toLocal8Bit().constData());
    const auto token = run::Tokens::fromPasted(text);
    // Sending without the token that was asked for would test something else.
    if (token && token->isEmpty())
        return model::failure(Words::tr("The environment variable %1 is not set, or empty.").arg(name),
                              Words::tr("Put the token there, or leave out --token-env."));
    return token;
}

model::Result<model::Secret> SendOptions::passphrase() const
{
    if (!m_parser.isSet(m_passphraseEnv))
        return model::Secret();
    const QString name = m_parser.value(m_passphraseEnv);
    const model::Secret passphrase(qgetenv(name.toLocal8Bit().constData()));
    if (passphrase.isEmpty())
        return model::failure(Words::tr("The environment variable %1 is not set, or empty.").arg(name),
                              Words::tr("Put the passphrase there, or leave out --client-passphrase-env."));
    return passphrase;
}

model::Result<void> SendOptions::setTransport(model::Environment &environment) const
{
    if (m_parser.isSet(m_authorities))
        environment.trust.authoritiesFile = m_parser.value(m_authorities);
    if (m_parser.isSet(m_pin)) {
        const auto pin = model::fingerprint(m_parser.value(m_pin));
        if (!pin)
            return tl::unexpected(pin.error());
        environment.trust.pin = *pin;
    }
    if (m_parser.isSet(m_clientCertificate))
        environment.clientCertificate = {m_parser.value(m_clientCertificate), {}};
    if (m_parser.isSet(m_clientKey))
        environment.clientCertificate.keyFile = m_parser.value(m_clientKey);
    if (m_parser.isSet(m_proxy)) {
        const auto proxy = model::Proxy::parse(m_parser.value(m_proxy));
        if (!proxy)
            return tl::unexpected(proxy.error());
        environment.proxy = *proxy;
    }
    return {};
}

model::Result<model::Environment> SendOptions::environment(const model::Catalog &catalog,
                                                           std::unique_ptr<sandbox::Sandbox> &server) const
{
    model::Result<model::Environment> environment = environmentAlone(catalog, server);
    if (environment) {
        if (const auto set = setTransport(*environment); !set)
            return tl::unexpected(set.error());
    }
    const QStringList assignments = m_parser.values(m_variable);
    for (const QString &assignment : assignments) {
        const auto variable = assigned(assignment, QStringLiteral("--variable userId=42"));
        if (!variable)
            return tl::unexpected(variable.error());
        if (const auto checked = model::checkVariableName(variable->name); !checked)
            return tl::unexpected(checked.error());
        if (environment) { // the last one given counts, before those of the environment
            std::vector<model::Variable> &all = environment->variables;
            std::erase_if(all, [&](const model::Variable &other) { return other.name == variable->name; });
            all.push_back(*variable);
        }
    }
    return environment;
}

model::Result<model::Environment> SendOptions::environmentAlone(const model::Catalog &catalog,
                                                                std::unique_ptr<sandbox::Sandbox> &server) const
{
    if (m_parser.isSet(m_root)) {
        const auto root = model::ServiceRoot::parse(m_parser.value(m_root));
        if (!root)
            return tl::unexpected(root.error());
        const auto url = root->url(QStringLiteral("/"));
        if (!url)
            return tl::unexpected(url.error());
        model::Environment environment;
        // Without the path, which may hold what is not for a list.
        environment.id = environment.name = run::originOf(*url);
        environment.root = *root;
        return environment;
    }
    const QString file =
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/environments.json");
    run::Environments environments(file);
    const QStringList notices = environments.notices();
    for (const QString &notice : notices)
        say(notice);
    const QString name = m_parser.value(m_environment);
    const model::Environment *found = environments.find(name);
    if (!found)
        return model::failure(Words::tr("There is no environment \"%1\".").arg(name),
                              Words::tr("There are %1.").arg(namesOf(environments)));
    if (!found->sandbox)
        return *found;
    server = std::make_unique<sandbox::Sandbox>(catalog, sandbox::Options());
    if (const auto listening = server->listen(); !listening)
        return tl::unexpected(listening.error());
    environments.setSandboxPort(server->port());
    return *environments.find(name);
}

QString SendOptions::database() const
{
    if (m_parser.isSet(m_database))
        return m_parser.value(m_database);
    return defaultDatabase();
}

} // namespace command
