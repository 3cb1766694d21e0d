// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/replaylines.h"

#include "command/command.h"
#include "command/verdictreport.h"

#include "run/reporttext.h"

#include <QCoreApplication>

namespace command {

namespace {

using Outcome = run::ReplayOutcome;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

} // namespace

QString resultLine(const run::ReplayResult &result, const run::ReplayHeading &heading)
{
    const QStringList which = run::turnOf(result, heading);
    QString line = QStringLiteral("%1 %2 \u00B7 %3")
                       .arg(run::replayOutcomeText(result.outcome).leftJustified(10), result.file, result.name);
    if (!which.isEmpty())
        line += QStringLiteral(" [%1]").arg(which.join(QStringLiteral(", ")));
    if (result.httpStatus != 0)
        line += QStringLiteral(": %1, %2 ms").arg(result.httpStatus).arg(result.microseconds / 1000);
    return line;
}

QStringList reasonLines(const run::ReplayResult &result, const model::Recording *recording)
{
    QStringList lines;
    const bool isChecked = recording && recording->verdict && result.outcome == Outcome::Failed;
    if (isChecked) {
        const QStringList verdict = verdictLines(*recording->verdict);
        for (const QString &line : verdict.mid(1)) // without the sum
            lines.append(QString(QStringLiteral("           ") + line));
    }
    if (lines.isEmpty() && !result.reason.isEmpty()) {
        const QStringList reason = result.reason.split(u'\n');
        for (const QString &line : reason)
            lines.append(QString(QStringLiteral("           ") + line));
    }
    return lines;
}

QString sumLine(const run::ReplaySum &sum)
{
    QStringList parts;
    for (int i = 0; i < run::replayOutcomes; ++i) {
        if (sum.counts[i] > 0 || Outcome(i) == Outcome::Passed)
            parts.append(QStringLiteral("%1 %2").arg(sum.counts[i]).arg(run::replayOutcomeText(Outcome(i))));
    }
    return Words::tr("%n request(s) in %1 s: %2.", nullptr, int(sum.total))
        .arg(QString::number(double(sum.milliseconds) / 1000, 'f', 1), parts.join(QStringLiteral(", ")));
}

int exitCodeOf(const run::ReplaySum &sum)
{
    if (sum.of(Outcome::Failed) > 0)
        return Refused;
    if (sum.of(Outcome::NoAnswer) > 0 || sum.of(Outcome::Unknown) > 0)
        return NoAnswer;
    if (sum.of(Outcome::NotSent) > 0)
        return Usage;
    return sum.isWell() ? Well : NoAnswer;
}

} // namespace command
