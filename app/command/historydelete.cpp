// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/command.h"
#include "command/historycommands.h"
#include "command/historyoptions.h"

#include "history/compaction.h"
#include "run/quitsignals.h"
#include "json/write.h"

#include <QRegularExpression>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

/// `30d`, `6w`.
model::Result<int> daysOf(const QString &age)
{
    static const QRegularExpression form(QStringLiteral("\\A([1-9][0-9]{0,4})([dw])\\z"));
    const QRegularExpressionMatch match = form.match(age);
    if (!match.hasMatch())
        return model::failure(Words::tr("\"%1\" is no age.").arg(age),
                              Words::tr("Write days or weeks: --older-than 30d, --older-than 6w."));
    return match.captured(1).toInt() * (match.captured(2) == QLatin1String("w") ? 7 : 1);
}

} // namespace

int historyDelete(const QStringList &arguments)
{
    HistoryOptions options(QStringLiteral("delete"),
                           Words::tr("Deletes old rows for good and gives their room back; pinned rows stay. What was "
                                     "deleted in the window and could still be restored there goes too."));
    const QCommandLineOption age(QStringLiteral("older-than"), Words::tr("Days or weeks: 30d, 6w."),
                                 QStringLiteral("AGE"));
    const QCommandLineOption asJson(QStringLiteral("json"), Words::tr("Print one JSON object: {\"deleted\": N}."));
    options.parser().addOptions({age, asJson});
    if (const auto code = options.parse(arguments))
        return *code;
    if (!options.isSet(age) || !options.words().isEmpty())
        return options.wrong({Words::tr("delete needs --older-than AGE and nothing else."), {}});
    const auto days = daysOf(options.value(age));
    if (!days)
        return options.wrong(days.error());
    const auto store = options.existing();
    if (!store)
        return options.wrong(store.error());
    history::Budget budget;
    budget.days = *days;
    history::Compaction compaction(**store, budget, model::utcNow(), true);
    std::optional<model::Failure> failure;
    bool hasEnded = false;
    QObject::connect(&compaction, &history::Compaction::finished, qApp, [&](const std::optional<model::Failure> &why) {
        failure = why;
        hasEnded = true;
        QCoreApplication::quit();
    });
    const run::QuitSignals quitSignals;
    QObject::connect(&quitSignals, &run::QuitSignals::received, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    if (options.isSet(asJson)) {
        json::Writer writer;
        writer.beginObject();
        writer.key(u"deleted").number(compaction.removed());
        writer.endObject();
        print(writer.text() + '\n');
    } else {
        print((Words::tr("%1 rows were deleted.").arg(compaction.removed()) + u'\n').toUtf8());
    }
    if (failure)
        return options.wrong(*failure);
    if (!hasEnded) {
        say(Words::tr("Interrupted; the rest stays."));
        return NoAnswer;
    }
    return Well;
}

} // namespace command
