// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/exchangereport.h"

#include "command/command.h"
#include "command/verdictreport.h"

#include "run/exchangejson.h"
#include "run/serviceerror.h"

#include <QCoreApplication>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

} // namespace

int wrong(const model::Failure &failure, const QString &command)
{
    QStringList lines = failure.text().split(u'\n');
    const QString last = lines.takeLast();
    for (const QString &line : std::as_const(lines))
        say(line);
    return usage(last, command);
}

int exitCodeOf(const model::Exchange &exchange)
{
    if (!exchange.response || exchange.error || exchange.response->completeness == model::Completeness::Incomplete ||
        exchange.response->completeness == model::Completeness::Suspicious)
        return NoAnswer;
    return exchange.response->status >= 200 && exchange.response->status < 300 ? Well : Refused;
}

bool hasFailedCheck(const model::Recording &recording)
{
    return recording.verdict && recording.verdict->isFailure();
}

int withChecks(int code, const model::Recording &recording)
{
    return code == Well && hasFailedCheck(recording) ? Refused : code;
}

void sayVerdict(const model::Recording &recording)
{
    const QStringList lines = recording.verdict ? verdictLines(*recording.verdict) : QStringList();
    for (const QString &line : lines)
        say(line);
}

void report(const model::Recording &recording, bool asJson)
{
    const model::Exchange &exchange = recording.exchange;
    if (asJson) {
        print(run::exchangeJson(recording));
        return;
    }
    if (exchange.error)
        say(exchange.error->message);
    if (!exchange.response)
        return;
    say(QStringLiteral("%1 %2, %3 ms, %4 bytes")
            .arg(exchange.response->status)
            .arg(QString::fromLatin1(exchange.response->reason))
            .arg(exchange.timings.finished / 1000)
            .arg(exchange.response->body.size()));
    const auto location = exchange.response->headers.value("Location");
    if (exchange.response->status / 100 == 3 && location)
        say(Words::tr("Points to %1; not followed.").arg(QString::fromLatin1(*location)));
    if (const auto error = run::serviceError(*exchange.response)) {
        QStringList parts{error->deepestCode(), run::meaningOf(*error, exchange.response->status)};
        parts.removeAll(QString());
        if (!parts.isEmpty())
            say(parts.join(QStringLiteral(": ")));
    }
    if (!exchange.response->completenessReason.isEmpty())
        say(exchange.response->completenessReason);
    sayVerdict(recording);
    print(exchange.response->body);
}

} // namespace command
