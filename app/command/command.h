// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/diagnostic.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>
#include <vector>

// What graphops can do, a file a command.
namespace command {

/// The programs' exit codes, the same for every command.
enum ExitCode {
    Well = 0,
    Refused = 1, ///< the service said no, or a check failed
    Usage = 2,   ///< the command line, or a file it names, cannot be used
    NoAnswer = 3 ///< nothing usable came back
};

/// `graphops schema list|show`
int schema(const QStringList &arguments);
/// `graphops send KEY`
int send(const QStringList &arguments);
/// `graphops get KEY[/ID]|URL`
int get(const QStringList &arguments);
/// `graphops check KEY`
int check(const QStringList &arguments);
/// `graphops history ...`
int history(QStringList arguments);
/// `graphops replay PATH...`
int replay(const QStringList &arguments);
/// `graphops import`
int importRequests(const QStringList &arguments);
/// `graphops export`
int exportRequests(const QStringList &arguments);
/// `graphops sandbox`
int sandbox(const QStringList &arguments);

/// Adds --help and --version, parses, and answers both; `more` stands behind the help. A value is the exit code to end
/// with now.
std::optional<int> parse(QCommandLineParser &parser, const QString &command, const QStringList &arguments,
                         const QString &more = {});

/// The problem and where help is on stderr, then Usage.
int usage(const QString &problem, const QString &command = {});

/// Bytes to stdout as they are.
void print(const QByteArray &bytes);
/// The text with control characters as visible marks: a terminal would obey what a server wrote.
QString visible(QString text);
/// A line to stderr, made visible().
void say(const QString &line);
/// Those of at least this severity, a line each: file, line, severity and reason.
void say(const std::vector<model::Diagnostic> &diagnostics, model::Severity least);

/// The exit code of a command that ended with `code`: NoAnswer when what it printed did not reach stdout.
int withOutputChecked(int code);

} // namespace command
