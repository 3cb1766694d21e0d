// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/catalog.h"
#include "model/environment.h"
#include "model/result.h"
#include "model/secret.h"
#include "sandbox/sandbox.h"

#include <QCommandLineParser>

#include <memory>

namespace command {

/// The options that say where requests go and what opens the way there: environment or root, variables, token, TLS and
/// proxy. They are the same for every command that sends.
class PlaceOptions final
{
    Q_DISABLE_COPY_MOVE(PlaceOptions)

public:
    /// `parser` outlives it and is given options() by its owner.
    explicit PlaceOptions(const QCommandLineParser &parser);

    QList<QCommandLineOption> options() const;
    /// What contradicts itself; before anything is read.
    model::Result<void> check() const;

    bool namesEnvironment() const { return m_parser.isSet(m_environment); }
    QStringList environmentNames() const { return m_parser.values(m_environment); } ///< the default one without any
    bool namesRoot() const { return m_parser.isSet(m_root); }
    bool givesVariables() const { return m_parser.isSet(m_variable); }
    bool givesToken() const { return m_parser.isSet(m_tokenEnv) || m_parser.isSet(m_tokenFile); }

    /// Empty when no token is asked for. Reads the file or standard input where one is named.
    model::Result<model::Secret> token() const;
    /// For the key of the client certificate; empty when none is asked for.
    model::Result<model::Secret> passphrase() const;
    /// Of --variable, the last of a name.
    model::Result<std::vector<model::Variable>> variables() const;

    /// Where the request goes, with the variables given; starts `server` when that is the place.
    model::Result<model::Environment> environment(const model::Catalog &catalog,
                                                  std::unique_ptr<sandbox::Sandbox> &server) const;
    /// The one that --root names.
    model::Result<model::Environment> rootEnvironment() const;
    /// One of the program's own, likewise.
    model::Result<model::Environment> namedEnvironment(const QString &name, const model::Catalog &catalog,
                                                       std::unique_ptr<sandbox::Sandbox> &server) const;
    /// What the options for TLS and proxy say, over the environment's own; environment() has done it.
    model::Result<void> setTransport(model::Environment &environment) const;

    const QCommandLineOption &rootOption() const { return m_root; }
    const QCommandLineOption &environmentOption() const { return m_environment; }
    const QCommandLineOption &variableOption() const { return m_variable; }

private:
    const QCommandLineParser &m_parser;
    const QCommandLineOption m_variable;
    const QCommandLineOption m_environment;
    const QCommandLineOption m_root;
    const QCommandLineOption m_tokenEnv;
    const QCommandLineOption m_tokenFile;
    QCommandLineOption m_token; ///< known only to be refused with the remedy
    const QCommandLineOption m_authorities;
    const QCommandLineOption m_pin;
    const QCommandLineOption m_clientCertificate;
    const QCommandLineOption m_clientKey;
    const QCommandLineOption m_passphraseEnv;
    const QCommandLineOption m_proxy;
};

/// The two sides of `NAME=TEXT`; `example` shows how to write it.
model::Result<model::Variable> assigned(const QString &assignment, const QString &example);

} // namespace command
