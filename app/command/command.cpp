// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/command.h"

#include <QCoreApplication>

#include <cstdio>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

/// Qt names the program by the path it was started with, and not the command.
QString helpOf(const QCommandLineParser &parser, const QString &command)
{
    QString text = parser.helpText();
    const QString program = QCoreApplication::arguments().constFirst();
    return text.replace(text.indexOf(program), program.size(), QString(QStringLiteral("graphops ") + command));
}

} // namespace

std::optional<int> parse(QCommandLineParser &parser, const QString &command, const QStringList &arguments,
                         const QString &more)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, Words::tr("Show the version."));
    parser.addOptions({help, version});
    const bool parsed = parser.parse(arguments);
    if (parser.isSet(help)) {
        const QString text = helpOf(parser, command) + (more.isEmpty() ? QString() : QString(u'\n' + more));
        print(text.toUtf8());
        return Well;
    }
    if (!parsed)
        return usage(parser.errorText(), command);
    if (parser.isSet(version)) {
        print("graphops " CONSOLE_VERSION "\n");
        return Well;
    }
    return std::nullopt;
}

int usage(const QString &problem, const QString &command)
{
    say(problem);
    say(Words::tr("Try graphops %1--help.").arg(command.isEmpty() ? QString() : QString(command + u' ')));
    return Usage;
}

void print(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

QString visible(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

void say(const QString &line)
{
    std::fprintf(stderr, "graphops: %s\n", visible(line).toUtf8().constData());
}

void say(const std::vector<model::Diagnostic> &diagnostics, model::Severity least)
{
    for (const model::Diagnostic &diagnostic : diagnostics) {
        const QString line = diagnostic.line > 0 ? QString(u':' + QString::number(diagnostic.line)) : QString();
        if (diagnostic.severity >= least)
            say(QString(diagnostic.file + line + QStringLiteral(": ") + model::severityName(diagnostic.severity) +
                        QStringLiteral(": ") + diagnostic.message));
    }
}

int withOutputChecked(int code)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    say(Words::tr("What was printed could not be written to standard output. Is the disk full?"));
    return NoAnswer;
}

} // namespace command
