// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/command.h"
#include "command/exchangereport.h"
#include "command/historycommands.h"
#include "command/historyoptions.h"
#include "command/verdictreport.h"

#include "run/exchangejson.h"
#include "run/exchangetext.h"

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

} // namespace

int historyShow(const QStringList &arguments)
{
    HistoryOptions options(QStringLiteral("show"),
                           Words::tr("Prints one exchange of the history: the request, the answer, and what the checks "
                                     "found then. Nothing in it acts on the terminal."));
    const QCommandLineOption asJson(QStringLiteral("json"), Words::tr("Print it as send --json does."));
    options.parser().addOption(asJson);
    options.parser().addPositionalArgument(QStringLiteral("ROW"), Words::tr("The number of the row."));
    if (const auto code = options.parse(arguments))
        return *code;
    if (options.words().size() != 1)
        return options.wrong(
            {Words::tr("show needs the number of one row."), Words::tr("\"graphops history list\" prints them.")});
    const auto number = rowNumber(options.words().constFirst());
    if (!number)
        return options.wrong(number.error());
    const auto store = options.existing();
    if (!store)
        return options.wrong(store.error());
    const auto recording = awaited((*store)->recording(*number));
    if (!recording)
        return options.wrong(recording.error());
    if (options.isSet(asJson)) {
        print(run::exchangeJson(*recording));
        return Well;
    }
    QString text = run::exchangeText(*recording);
    const QStringList verdict = recording->verdict ? verdictLines(*recording->verdict) : QStringList();
    for (const QString &line : verdict)
        text += QLatin1String("# ") + visible(line) + u'\n';
    print(text.toUtf8());
    return Well;
}

} // namespace command
