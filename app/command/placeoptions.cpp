// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/placeoptions.h"

#include "command/command.h"
#include "command/input.h"

#include "model/limits.h"
#include "run/compose.h"
#include "run/environments.h"
#include "run/tokens.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>

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

model::Result<model::Secret> tokenIn(const QString &file)
{
    const auto text = fileOrInput(file, model::limits::maxTokenLength);
    if (!text)
        return tl::unexpected(text.error());
    const auto token = run::Tokens::fromPasted(*text);
    if (token && token->isEmpty())
        return model::failure(Words::tr("There is no token in %1.").arg(file),
                              Words::tr("Put it there, or leave out --token-file."));
    return token;
}

} // namespace

PlaceOptions::PlaceOptions(const QCommandLineParser &parser)
    : m_parser(parser),
      m_variable(
          QStringLiteral("variable"),
          Words::tr("Text for {{NAME}} in path, header fields and body, over the environment's; may be repeated."),
          QStringLiteral("NAME=VALUE")),
      m_environment(QStringLiteral("environment"),
                    Words::tr("Environment by name or id; the default is a sandbox of this run."),
                    QStringLiteral("NAME"), QStringLiteral("local-sandbox")),
      m_root(QStringLiteral("root"), Words::tr("Everything before the operation's path, version included."),
             QStringLiteral("URL")),
      m_tokenEnv(QStringLiteral("token-env"), Words::tr("Environment variable that holds the bearer token."),
                 QStringLiteral("VAR")),
      m_tokenFile(QStringLiteral("token-file"), Words::tr("File that holds the bearer token, - for standard input."),
                  QStringLiteral("FILE")),
      m_token(QStringLiteral("token"), {}, QStringLiteral("TOKEN")),
      m_authorities(QStringLiteral("ca"), Words::tr("PEM file of the certificate authorities to trust, and no others."),
                    QStringLiteral("FILE")),
      m_pin(QStringLiteral("pin"),
            Words::tr("Accept only the server certificate with this SHA-256 fingerprint; issuer, names and dates are "
                      "not checked then."),
            QStringLiteral("SHA256")),
      m_clientCertificate(QStringLiteral("client-certificate"),
                          Words::tr("Client certificate: PEM, or PKCS#12 with its key."), QStringLiteral("FILE")),
      m_clientKey(QStringLiteral("client-key"), Words::tr("Key of the client certificate, PEM."),
                  QStringLiteral("FILE")),
      m_passphraseEnv(QStringLiteral("client-passphrase-env"),
                      Words::tr("Environment variable that holds the passphrase of the client key."),
                      QStringLiteral("VAR")),
      m_proxy(QStringLiteral("proxy"), Words::tr("Proxy: none, system, or host and port."),
              QStringLiteral("none|system|HOST:PORT"))
{
    m_token.setFlags(QCommandLineOption::HiddenFromHelp);
}

QList<QCommandLineOption> PlaceOptions::options() const
{
    return {m_variable, m_environment,       m_root,      m_tokenEnv,      m_tokenFile, m_token, m_authorities,
            m_pin,      m_clientCertificate, m_clientKey, m_passphraseEnv, m_proxy};
}

model::Result<void> PlaceOptions::check() const
{
    if (m_parser.isSet(m_token))
        return model::failure(Words::tr("A token on the command line is visible to every process of this machine."),
                              Words::tr("Put it into an environment variable and name that with --token-env."));
    if (m_parser.isSet(m_tokenEnv) && m_parser.isSet(m_tokenFile))
        return model::failure(Words::tr("--token-env and --token-file exclude each other."));
    if (namesRoot() && namesEnvironment())
        return model::failure(Words::tr("--root and --environment exclude each other."));
    return {};
}

model::Result<model::Secret> PlaceOptions::token() const
{
    if (m_parser.isSet(m_tokenFile))
        return tokenIn(m_parser.value(m_tokenFile));
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

model::Result<model::Secret> PlaceOptions::passphrase() const
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

model::Result<void> PlaceOptions::setTransport(model::Environment &environment) const
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

model::Result<std::vector<model::Variable>> PlaceOptions::variables() const
{
    std::vector<model::Variable> all;
    const QStringList assignments = m_parser.values(m_variable);
    for (const QString &assignment : assignments) {
        const auto variable = assigned(assignment, QStringLiteral("--variable userId=42"));
        if (!variable)
            return tl::unexpected(variable.error());
        if (const auto checked = model::checkVariableName(variable->name); !checked)
            return tl::unexpected(checked.error());
        std::erase_if(all, [&](const model::Variable &other) { return other.name == variable->name; });
        all.push_back(*variable);
    }
    return all;
}

model::Result<model::Environment> PlaceOptions::environment(const model::Catalog &catalog,
                                                            std::unique_ptr<sandbox::Sandbox> &server) const
{
    auto environment =
        namesRoot() ? rootEnvironment() : namedEnvironment(m_parser.value(m_environment), catalog, server);
    const auto given = variables();
    if (!given)
        return tl::unexpected(given.error());
    if (environment) {
        std::vector<model::Variable> all = *given; // before those of the environment
        for (const model::Variable &variable : environment->variables) {
            if (std::none_of(given->begin(), given->end(),
                             [&](const model::Variable &other) { return other.name == variable.name; }))
                all.push_back(variable);
        }
        environment->variables = all;
    }
    return environment;
}

model::Result<model::Environment> PlaceOptions::rootEnvironment() const
{
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
    if (const auto set = setTransport(environment); !set)
        return tl::unexpected(set.error());
    return environment;
}

model::Result<model::Environment> PlaceOptions::namedEnvironment(const QString &name, const model::Catalog &catalog,
                                                                 std::unique_ptr<sandbox::Sandbox> &server) const
{
    const QString file =
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/environments.json");
    run::Environments environments(file);
    const QStringList notices = environments.notices();
    for (const QString &notice : notices)
        say(notice);
    const model::Environment *found = environments.find(name);
    if (!found)
        return model::failure(Words::tr("There is no environment \"%1\".").arg(name),
                              Words::tr("There are %1.").arg(namesOf(environments)));
    model::Environment environment = *found;
    if (environment.sandbox) {
        if (!server) {
            server = std::make_unique<sandbox::Sandbox>(catalog, sandbox::Options());
            if (const auto listening = server->listen(); !listening)
                return tl::unexpected(listening.error());
        }
        environments.setSandboxPort(server->port());
        environment = *environments.find(name);
    }
    if (const auto set = setTransport(environment); !set)
        return tl::unexpected(set.error());
    return environment;
}

model::Result<model::Variable> assigned(const QString &assignment, const QString &example)
{
    const qsizetype equals = assignment.indexOf(u'=');
    if (equals < 1)
        return model::failure(Words::tr("\"%1\" gives nothing a value.").arg(assignment),
                              Words::tr("Write for example %1.").arg(example));
    return model::Variable{assignment.first(equals).trimmed(), assignment.sliced(equals + 1)};
}

} // namespace command
