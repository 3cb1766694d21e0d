// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "command/placeoptions.h"
#include "model/result.h"
#include "run/compose.h"

#include <QCommandLineParser>

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
    /// Where it goes.
    const PlaceOptions &place() const { return m_place; }

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
    model::Result<void> checkFetch() const;
    model::Result<QByteArray> givenBody(const model::OperationSchema &schema) const;
    model::Result<QByteArray> body(const model::OperationSchema &schema) const;
    model::Result<run::PathValues> pathValues(const QString &path) const;
    QString pathForm() const { return m_parser.value(m_pathForm); }

    const Verb m_verb;
    QCommandLineParser m_parser;
    const PlaceOptions m_place;
    const QCommandLineOption m_example;
    const QCommandLineOption m_body;
    const QCommandLineOption m_set;
    const QCommandLineOption m_pathValue;
    const QCommandLineOption m_header;
    const QCommandLineOption m_noHeader;
    const QCommandLineOption m_pathForm;
    const QCommandLineOption m_lineEndings;
    const QCommandLineOption m_database;
    const QCommandLineOption m_check;
    const QCommandLineOption m_json;
    const QCommandLineOption m_track;
    const QCommandLineOption m_trackDeadline;
    const QCommandLineOption m_allPages;
};

} // namespace command
