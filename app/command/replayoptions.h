// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "collection/clientenvironments.h"
#include "command/placeoptions.h"
#include "run/replay.h"
#include "run/replayreports.h"

namespace command {

/// The options of `graphops replay`, and what they ask for.
class ReplayOptions final
{
    Q_DISABLE_COPY_MOVE(ReplayOptions)

public:
    ReplayOptions();

    QCommandLineParser &parser() { return m_parser; }
    /// What contradicts itself or is no number; checked before anything is read.
    model::Result<void> check() const;

    QStringList paths() const { return m_parser.positionalArguments(); }
    QString dataFile() const { return m_parser.value(m_data); }
    model::Result<run::ReplaySettings> settings() const;
    model::Result<std::vector<run::ReportFile>> reports() const;
    /// The environments asked for, in their order: of the files beside the requests, then of the program's own. Starts
    /// `server` when one of them is the sandbox.
    model::Result<std::vector<run::ReplayPlace>> places(const QString &base, const model::Catalog &catalog,
                                                        std::unique_ptr<sandbox::Sandbox> &server) const;
    const PlaceOptions &place() const { return m_place; }
    bool wantsResume() const { return m_parser.isSet(m_resume); }
    bool wantsAllLines() const { return m_parser.isSet(m_verbose); }
    QString database() const;

private:
    model::Result<run::ReplayPlace> placeOf(const collection::ClientEnvironment &environment,
                                            const model::Secret &token) const;
    model::Result<qint64> number(const QCommandLineOption &option, qint64 least, qint64 most) const;

    QCommandLineParser m_parser;
    const PlaceOptions m_place;
    const QCommandLineOption m_data;
    const QCommandLineOption m_repeat;
    const QCommandLineOption m_workers;
    const QCommandLineOption m_bail;
    const QCommandLineOption m_delay;
    const QCommandLineOption m_report;
    const QCommandLineOption m_resume;
    const QCommandLineOption m_verbose;
    const QCommandLineOption m_database;
};

} // namespace command
