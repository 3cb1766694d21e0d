// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/command.h"

#include "resources/resources.h"

#include <QCoreApplication>

#include <sys/stat.h>

namespace {

constexpr char helpText[] = R"(graphops: Microsoft Graph operations without a window

  graphops schema list [--json]        the operations this program knows
  graphops schema show KEY [--json]    all that is known about one
  graphops send KEY [options]          send one, once, and print the answer
  graphops get KEY[/ID]|URL [options]  read a collection, one operation, a URL
  graphops replay PATH... [options]    send saved requests, check the answers
  graphops check KEY --response FILE   judge an answer that is kept in a file
  graphops history COMMAND [options]   list, search, show, export, import,
                                       compare, recheck, delete
  graphops import FILE... --into DIR   request files of what cURL, Postman,
                                       HAR or Bruno say
  graphops export PATH... --as FORMAT  saved requests for cURL, PowerShell,
                                       Hurl, Postman or k6
  graphops sandbox [options]           a Graph of its own on this machine

  graphops COMMAND --help              options of a command
  graphops --version

Exit codes: 0 well, 1 the service said no or a check failed, 2 usage,
3 nothing usable came back.
)";

int run(QStringList arguments)
{
    const QString name = arguments.value(1);
    if (arguments.size() < 2)
        return command::usage(QCoreApplication::translate("command", "Which command?"));
    if (name == QLatin1String("--version") || name == QLatin1String("-v")) {
        command::print("graphops " CONSOLE_VERSION "\n");
        return command::Well;
    }
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        command::print(helpText);
        return command::Well;
    }
    arguments.removeAt(1);
    if (name == QLatin1String("schema"))
        return command::schema(arguments);
    if (name == QLatin1String("send"))
        return command::send(arguments);
    if (name == QLatin1String("get"))
        return command::get(arguments);
    if (name == QLatin1String("replay"))
        return command::replay(arguments);
    if (name == QLatin1String("check"))
        return command::check(arguments);
    if (name == QLatin1String("history"))
        return command::history(arguments);
    if (name == QLatin1String("import"))
        return command::importRequests(arguments);
    if (name == QLatin1String("export"))
        return command::exportRequests(arguments);
    if (name == QLatin1String("sandbox"))
        return command::sandbox(arguments);
    return command::usage(QCoreApplication::translate("command", "There is no command \"%1\".").arg(name));
}

} // namespace

int main(int argc, char **argv)
{
    umask(077); // what this program writes is nobody else's business
    resources::registerAll();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("graph-operations-console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONSOLE_VERSION));
    return command::withOutputChecked(run(QCoreApplication::arguments()));
}
