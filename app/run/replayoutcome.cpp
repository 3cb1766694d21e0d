// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/replayoutcome.h"

#include "check/usercheck.h"
#include "model/reasonphrase.h"

#include <QCoreApplication>

#include <algorithm>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

/// Why there is no whole answer; empty when there is.
QString brokenReason(const model::Exchange &exchange)
{
    if (exchange.error)
        return exchange.error->message;
    if (!exchange.response)
        return Words::tr("There was no answer.");
    const model::Completeness completeness = exchange.response->completeness;
    if (completeness == model::Completeness::Incomplete || completeness == model::Completeness::Suspicious)
        return Words::tr("The answer is not whole: %1").arg(exchange.response->completenessReason);
    return {};
}

/// The first finding that fails, and how many there are besides.
QString failedReason(const model::Verdict &verdict)
{
    const auto counts = [](const model::Finding &finding) {
        return finding.severity == model::FindingSeverity::Fail && finding.accepted.isEmpty();
    };
    const auto first = std::find_if(verdict.findings.begin(), verdict.findings.end(), counts);
    if (first == verdict.findings.end())
        return {};
    const int others = verdict.failed() - 1;
    const QString place = first->field.isEmpty() ? first->pointer : first->field;
    const QString text = place.isEmpty() ? first->message : QString(place + QStringLiteral(": ") + first->message);
    return others > 0 ? Words::tr("%1 (and %n more)", nullptr, others).arg(text) : text;
}

/// Of an answer that nothing is said about, whether it says no.
bool isRefusal(const model::Recording &recording)
{
    const int status = recording.exchange.response->status;
    return (status < 200 || status >= 300) && !check::saysStatus(recording.expectations);
}

} // namespace

void takeEnd(ReplayResult &result, const model::Recording &recording)
{
    const model::Exchange &exchange = recording.exchange;
    result.startedAt = exchange.startedAt;
    result.recording = recording.id;
    result.method = exchange.request.method;
    result.url = QString::fromLatin1(exchange.request.url.toEncoded());
    if (exchange.response) {
        result.httpStatus = exchange.response->status;
        result.microseconds = exchange.timings.finished;
    }
    const auto &verdict = recording.verdict;
    if (verdict)
        result.checks = history::Tally{verdict->passed, verdict->failed(), verdict->warnings()};
    result.reason = brokenReason(exchange);
    if (!result.reason.isEmpty()) {
        const bool isRefused = exchange.error && exchange.error->kind == model::TransportError::Kind::Refused;
        result.outcome = isRefused ? ReplayOutcome::NotSent : ReplayOutcome::NoAnswer;
    } else if (verdict && verdict->isFailure()) {
        result.outcome = ReplayOutcome::Failed;
        result.reason = failedReason(*verdict);
    } else if (isRefusal(recording)) {
        result.outcome = ReplayOutcome::Failed;
        result.reason = Words::tr("The service answered %1 %2.")
                            .arg(exchange.response->status)
                            .arg(QString::fromLatin1(model::reasonPhrase(exchange.response->status)));
    } else {
        result.outcome = ReplayOutcome::Passed;
    }
}

} // namespace run
