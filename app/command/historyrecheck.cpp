// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/command.h"
#include "command/historycommands.h"
#include "command/historyoptions.h"
#include "command/verdictreport.h"

#include "history/rowtext.h"
#include "model/verdictjson.h"
#include "run/quitsignals.h"
#include "run/recheck.h"
#include "schema/catalogloader.h"

#include <algorithm>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

/// A check fails now that did not when the answer was judged.
bool isWorse(const run::Rechecked &row)
{
    return row.then && std::any_of(row.added.begin(), row.added.end(), [](const model::Finding &finding) {
               return finding.severity == model::FindingSeverity::Fail && finding.accepted.isEmpty();
           });
}

void writeTally(json::Writer &writer, QStringView name, const std::optional<history::Tally> &tally)
{
    writer.key(name);
    if (!tally) {
        writer.null();
        return;
    }
    writer.beginObject();
    writer.key(u"passed").number(tally->passed);
    writer.key(u"failed").number(tally->failed);
    writer.key(u"warnings").number(tally->warnings);
    writer.endObject();
}

void writeFindings(json::Writer &writer, QStringView name, const std::vector<model::Finding> &findings)
{
    writer.key(name);
    model::writeVerdict(writer, model::Verdict{0, findings});
}

QByteArray resultJson(const run::Recheck &recheck)
{
    const run::RecheckSums &sums = recheck.sums();
    json::Writer writer;
    writer.beginObject();
    const std::pair<QStringView, qint64> counts[] = {
        {u"judged", sums.judged},          {u"changed", sums.changed},       {u"unanswered", sums.unanswered},
        {u"unreadable", sums.unreadable},  {u"failedThen", sums.failedThen}, {u"failedNow", sums.failedNow},
        {u"withoutThen", sums.withoutThen}};
    for (const auto &[name, count] : counts)
        writer.key(name).number(count);
    writer.key(u"rows").beginArray();
    for (const run::Rechecked &row : recheck.changed()) {
        writer.beginObject();
        writer.key(u"id").number(row.id);
        writer.key(u"startedAt").string(row.startedAt);
        writer.key(u"title").string(row.title);
        writer.key(u"httpStatus").number(row.httpStatus);
        writeTally(writer, u"then", row.then);
        writeTally(writer, u"now", row.now);
        writeFindings(writer, u"added", row.added);
        writeFindings(writer, u"removed", row.removed);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    return writer.text() + '\n';
}

QString tally(const std::optional<history::Tally> &tally)
{
    return tally ? history::tallySum(*tally) : Words::tr("no verdict");
}

void printForPeople(const run::Recheck &recheck)
{
    QStringList lines;
    for (const run::Rechecked &row : recheck.changed()) {
        lines.append(Words::tr("Row %1, %2, %3: %4; now %5")
                         .arg(row.id)
                         .arg(row.startedAt, row.title, tally(row.then), tally(row.now)));
        for (const model::Finding &finding : row.added)
            lines.append(QLatin1String("  + ") + findingLine(finding));
        for (const model::Finding &finding : row.removed)
            lines.append(QLatin1String("  - ") + findingLine(finding));
    }
    const run::RecheckSums &sums = recheck.sums();
    lines.append(Words::tr("%1 judged, %2 changed, %3 failed then, %4 now, %5 without an answer, %6 not readable.")
                     .arg(sums.judged)
                     .arg(sums.changed)
                     .arg(sums.failedThen)
                     .arg(sums.failedNow)
                     .arg(sums.unanswered)
                     .arg(sums.unreadable));
    for (const QString &line : std::as_const(lines))
        print((visible(line) + u'\n').toUtf8());
}

} // namespace

int historyRecheck(const QStringList &arguments)
{
    HistoryOptions options(
        QStringLiteral("recheck"),
        Words::tr("Judges the rows that a query finds by today's checks, without a query all of "
                  "them, and prints which verdicts changed. Nothing is sent, and the verdict of then "
                  "stays. Exit code 1: a check fails that passed."));
    const QCommandLineOption asJson(QStringLiteral("json"), Words::tr("Print one JSON object."));
    options.parser().addOption(asJson);
    options.parser().addPositionalArgument(QStringLiteral("QUERY"), Words::tr("Which rows: see history search --help."),
                                           QStringLiteral("[QUERY]"));
    if (const auto code = options.parse(arguments))
        return *code;
    const auto query = queryOf(options.words());
    if (!query)
        return options.wrong(query.error());
    const auto store = options.existing();
    if (!store)
        return options.wrong(store.error());
    const auto ids = idsFound(**store, *query);
    if (!ids)
        return options.wrong(ids.error());
    run::Recheck recheck(**store, run::judgeBy(::schema::loadCatalog(::schema::catalogFolders())));
    std::optional<model::Failure> failure;
    QObject::connect(&recheck, &run::Recheck::finished, qApp, [&](const std::optional<model::Failure> &why) {
        failure = why;
        QCoreApplication::quit();
    });
    const run::QuitSignals quitSignals;
    QObject::connect(&quitSignals, &run::QuitSignals::received, &recheck, &run::Recheck::cancel);
    recheck.begin(*ids);
    QCoreApplication::exec();
    if (failure)
        return options.wrong(*failure);
    if (options.isSet(asJson))
        print(resultJson(recheck));
    else
        printForPeople(recheck);
    if (recheck.isCancelled()) {
        say(Words::tr("Interrupted."));
        return NoAnswer;
    }
    return std::any_of(recheck.changed().begin(), recheck.changed().end(), isWorse) ? Refused : Well;
}

} // namespace command
