// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/polled.h"

#include <QCoreApplication>

#include <array>

namespace run {

namespace {

using Kind = TrackEnd::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Track)
};

constexpr std::array names = {"succeeded", "failed", "vanished",        "denied",    "refused", "redirected",
                              "noJob",     "gaveUp", "deadlineReached", "pollLimit", "stopped"};

/// Statuses after which the same request may well succeed (RFC 9110, 15; Graph's guidance on throttling).
bool passes(int status)
{
    return status == 408 || status == 425 || status == 429 || (status >= 500 && status != 501 && status != 505);
}

/// The service's own words for a refusal.
QString saidBy(const model::OperationReading &reading)
{
    QStringList parts{reading.returned.errorCode, reading.returned.errorMessage};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(": "));
}

QString refusalText(const model::Response &response, const model::OperationReading &reading)
{
    const QString said = saidBy(reading);
    return said.isEmpty() ? Words::tr("HTTP %1 %2").arg(response.status).arg(QString::fromLatin1(response.reason))
                          : Words::tr("HTTP %1, %2").arg(QString::number(response.status), said);
}

TrackEnd refusal(const model::Response &response, const model::OperationReading &reading)
{
    const QString said = refusalText(response, reading);
    if (response.status == 404 || response.status == 410)
        return {Kind::Vanished, Words::tr("The operation is not there any more (%1). It may have been removed, or its "
                                          "service keeps operations for a shorter time.")
                                    .arg(said)};
    if (response.status == 401 || response.status == 403)
        return {Kind::Denied, Words::tr("The service does not let this token look at the operation (%1). The token may "
                                        "have expired: set a fresh one and track again.")
                                  .arg(said)};
    if (response.status >= 300 && response.status < 400) {
        const QString to = QString::fromLatin1(response.headers.value("Location").value_or(QByteArray()));
        return {Kind::Redirected,
                to.isEmpty() ? Words::tr("The service sent the poll elsewhere (%1) without saying where.").arg(said)
                             : Words::tr("The service sent the poll to %2 (%1). Redirects are not followed, so that no "
                                         "token goes astray; send a GET to that address.")
                                   .arg(said, to)};
    }
    return {Kind::Refused, Words::tr("The service refused to show the operation (%1).").arg(said)};
}

/// Why a success shows no operation; empty when it does.
QString whyUnreadable(const model::Response &response, const model::OperationReading &reading)
{
    if (response.completeness == model::Completeness::Incomplete ||
        response.completeness == model::Completeness::Suspicious)
        return Words::tr("The answer is not complete (%1).").arg(response.completenessReason);
    if (!reading.isObject)
        return Words::tr("HTTP %1 without a JSON object in it.").arg(response.status);
    if (reading.isJob && reading.returned.status.isEmpty() && reading.phase == model::OperationPhase::Unknown)
        return Words::tr("HTTP %1 with an object that has no status.").arg(response.status);
    return {};
}

} // namespace

QString trackEndName(Kind kind)
{
    return QString::fromLatin1(names[size_t(kind)]);
}

std::optional<TrackEnd> endOf(const model::OperationReading &reading)
{
    if (!reading.isJob)
        return TrackEnd{
            Kind::NoJob,
            Words::tr("A %1 only shares the name of operations: it has no status to track.").arg(reading.type)};
    const QString &status = reading.returned.status;
    if (reading.phase == model::OperationPhase::Succeeded)
        return TrackEnd{Kind::Succeeded, Words::tr("The operation has ended: %1.").arg(status)};
    if (reading.phase != model::OperationPhase::Failed)
        return std::nullopt;
    const QString said = saidBy(reading);
    return TrackEnd{Kind::Failed, said.isEmpty() ? Words::tr("The operation has failed: %1.").arg(status)
                                                 : Words::tr("The operation has failed: %1. %2").arg(status, said)};
}

Polled readPoll(const model::Recording &poll, const QString &at, QStringView declared,
                const model::OperationSchema *schema)
{
    Polled polled{{at, poll.id, 0, {}, {}, {}}, {}};
    const model::Exchange &exchange = poll.exchange;
    const auto &error = exchange.error;
    if (!exchange.response) {
        polled.look.trouble = error ? error->message : Words::tr("No answer.");
        if (error && error->kind == model::TransportError::Kind::Refused)
            polled.end = TrackEnd{Kind::Refused, error->message};
        return polled;
    }
    const model::Response &response = *exchange.response;
    polled.look.httpStatus = response.status;
    polled.look.reading = model::readOperation(response.body, declared, schema);
    if (response.status >= 200 && response.status < 300) {
        polled.look.trouble = error ? error->message : whyUnreadable(response, polled.look.reading);
        if (polled.look.trouble.isEmpty())
            polled.end = endOf(polled.look.reading);
        return polled;
    }
    polled.look.trouble = refusalText(response, polled.look.reading);
    if (!passes(response.status))
        polled.end = refusal(response, polled.look.reading);
    return polled;
}

} // namespace run
