// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/catalog.h"
#include "model/environment.h"
#include "model/result.h"
#include "model/secret.h"
#include "run/compose.h"
#include "sandbox/sandbox.h"

#include <QCommandLineParser>

#include <memory>

namespace command {

/// The options of `graphops send` and `graphops get`, and what they ask for.
class SendOptions final
{
    Q_DISABLE_COPY_MOVE(SendOptions)

public:
    enum class Verb { Send, Get };

    explicit SendOptions(Verb verb = Verb::Send);

    QCommandLineParser &parser() { return m_parser; }

    /// What contradicts itself or names no choice; checked before anything is read.
    model::Result<void> check() const;
    /// Path, header fields and body. Reads the file or standard input where one is named.
    model::Result<run::Draft> draft(const model::OperationSchema &schema) const;
    /// Path values and header fields for a GET.
    model::Result<run::Draft> fetchDraft(const model::OperationSchema &schema) const;
    model::Result<std::vector<model::HeaderChoice>> headers() const;
    /// Empty when no token is asked for.
    model::Result<model::Secret> token() const;
    /// For the key of the client certificate; empty when none is asked for.
    model::Result<model::Secret> passphrase() const;
    /// Where the request goes, with the variables given; starts `server` when that is the place.
    model::Result<model::Environment> environment(const model::Catalog &catalog,
                                                  std::unique_ptr<sandbox::Sandbox> &server) const;

    /// What the options for TLS and proxy say, over the environment's own; environment() has done it.
    model::Result<void> setTransport(model::Environment &environment) const;

    QString key() const { return m_parser.positionalArguments().constFirst(); } ///< after check()
    /// Get: the argument is a URL rather than a key.
    bool namesUrl() const { return key().contains(QLatin1String("://")); }
    bool wantsAllPages() const { return m_verb == Verb::Get && m_parser.isSet(m_allPages); }
    QString database() const;
    bool wantsTracking() const { return m_parser.isSet(m_track); }
    /// After check().
    std::chrono::seconds trackDeadline() const;
    /// The user's own, a line each.
    QStringList userChecks() const { return m_parser.values(m_check); }
    bool wantsJson() const { return m_parser.isSet(m_json); }

private:
    /// The two sides of `NAME=TEXT`.
    static model::Result<model::Variable> assigned(const QString &assignment, const QString &example);
    model::Result<void> checkFetch() const;
    model::Result<QByteArray> givenBody(const model::OperationSchema &schema) const;
    model::Result<QByteArray> body(const model::OperationSchema &schema) const;
    model::Result<run::PathValues> pathValues(const QString &path) const;
    model::Result<model::Environment> environmentAlone(const model::Catalog &catalog,
                                                       std::unique_ptr<sandbox::Sandbox> &server) const;
    QString pathForm() const { return m_parser.value(m_pathForm); }

    const Verb m_verb;
    QCommandLineParser m_parser;
    const QCommandLineOption m_example;
    const QCommandLineOption m_body;
    const QCommandLineOption m_set;
    const QCommandLineOption m_variable;
    const QCommandLineOption m_pathValue;
    const QCommandLineOption m_header;
    const QCommandLineOption m_noHeader;
    const QCommandLineOption m_environment;
    const QCommandLineOption m_root;
    const QCommandLineOption m_pathForm;
    const QCommandLineOption m_tokenEnv;
    QCommandLineOption m_token; ///< known only to be refused with the remedy
    const QCommandLineOption m_authorities;
    const QCommandLineOption m_pin;
    const QCommandLineOption m_clientCertificate;
    const QCommandLineOption m_clientKey;
    const QCommandLineOption m_passphraseEnv;
    const QCommandLineOption m_proxy;
    const QCommandLineOption m_lineEndings;
    const QCommandLineOption m_database;
    const QCommandLineOption m_check;
    const QCommandLineOption m_json;
    const QCommandLineOption m_track;
    const QCommandLineOption m_trackDeadline;
    const QCommandLineOption m_allPages;
};

} // namespace command
