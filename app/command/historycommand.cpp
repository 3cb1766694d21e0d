// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/historycommands.h"

#include "command/command.h"

#include <QCoreApplication>

#include <algorithm>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

constexpr char helpText[] = R"(graphops history: what was sent, and what came back

  graphops history list [--json] [--limit N]          all rows, newest first
  graphops history search [QUERY] [--json] [--limit N]
  graphops history show ROW [--json]                  one exchange, all of it
  graphops history export [QUERY] --out FILE [--format har|csv|jsonl]
  graphops history import FILE.har [--json]
  graphops history compare A B [--json] [--all]       two exchanges, by meaning
  graphops history recheck [QUERY] [--json]           judge it by today's checks
  graphops history delete --older-than AGE            30d, 6w; pinned rows stay

Each takes --database FILE; graphops history COMMAND --help prints more.

Exit codes: 0 well, 1 compared rows differ, or a check fails that passed,
2 usage, or a history that cannot be used.
)";

struct Entry
{
    const char *name;
    int (*run)(const QStringList &arguments);
};

constexpr Entry entries[] = {{"list", historyList},       {"search", historySearch}, {"show", historyShow},
                             {"export", historyExport},   {"import", historyImport}, {"recheck", historyRecheck},
                             {"compare", historyCompare}, {"delete", historyDelete}};

} // namespace

int history(QStringList arguments)
{
    const QString name = arguments.value(1);
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        print(helpText);
        return Well;
    }
    const auto *entry = std::find_if(std::begin(entries), std::end(entries),
                                     [&](const Entry &each) { return name == QLatin1String(each.name); });
    if (entry == std::end(entries))
        return usage(name.isEmpty() ? Words::tr("history needs to know what to do.")
                                    : Words::tr("history cannot \"%1\".").arg(name),
                     QStringLiteral("history"));
    arguments.removeAt(1);
    return entry->run(arguments);
}

} // namespace command
