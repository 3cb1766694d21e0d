// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "bench/history/exchanges.h"

#include <QDateTime>

namespace bench {

namespace {

/// Not a sequence anyone would see, and always the same.
quint32 mixed(qint64 number)
{
    auto value = quint64(number) * 0x9E3779B97F4A7C15ULL;
    value ^= value >> 29;
    value *= 0xBF58476D1CE4E5B9ULL;
    return quint32(value >> 32);
}

QString hexOf(quint32 value)
{
    return QString::number(value, 16).rightJustified(8, u'0');
}

QString idOf(qint64 number)
{
    return hexOf(mixed(number)) + QStringLiteral("-4fcd-08fa-cd4f-") + hexOf(mixed(-number)) +
           QString::number(number % 10000).rightJustified(4, u'0');
}

QByteArray wordsOf(qint64 number)
{
    QByteArray words = number % 2 == 0 ? QByteArray(commonWord) : QByteArray("section");
    if (number % 1000 == 7)
        words += QByteArray(" ") + someWord;
    if (number % 100'000 == 4711)
        words += QByteArray(" ") + rareWord;
    return words;
}

void answer(model::Recording &recording, qint64 number)
{
    const bool isGood = number % 20 != 3;
    recording.state = model::RecordingState::Answered;
    model::Response response;
    response.status = isGood ? 201 : 429;
    response.reason = isGood ? "Created" : "Too Many Requests";
    response.headers = {{"Content-Type", "application/json"}, {"request-id", idOf(number + 1).toLatin1()}};
    if (isGood) {
        recording.returned.id = idOf(number);
        recording.returned.status = number % 3 == 0 ? QStringLiteral("Running") : QStringLiteral("Completed");
        recording.returned.progress = number % 3 == 0 ? QStringLiteral("40") : QStringLiteral("100");
        response.body =
            "{\"id\":\"" + recording.returned.id.toUtf8() + "\",\"status\":\"" + recording.returned.status.toUtf8() +
            "\",\"percentComplete\":\"40\",\"resourceLocation\":" + "\"https://graph.microsoft.com/v1.0/me/onenote/" +
            wordsOf(number) + "\"}";
        recording.verdict = model::Verdict{12, {}};
        if (number % 50 == 1)
            recording.verdict->findings = {{.check = QStringLiteral("enumeration"),
                                            .pointer = QStringLiteral("/status"),
                                            .message = QStringLiteral("Not a member")}};
    } else {
        recording.returned.errorCode = QStringLiteral("tooManyRequests");
        response.body = "{\"error\":{\"code\":\"tooManyRequests\",\"message\":\"" + wordsOf(number) + "\"}}";
    }
    recording.exchange.response = response;
    recording.exchange.timings = {10, 20, -1, 200, 30'000, qint64(mixed(number) % 900'000)};
}

} // namespace

model::Recording exchange(qint64 number)
{
    static const QStringList environments = {QStringLiteral("Local sandbox"), QStringLiteral("Test tenant"),
                                             QStringLiteral("Pre-production")};
    const bool isOnenote = number % 3 != 0;
    model::Recording recording;
    recording.operationKey =
        isOnenote ? QStringLiteral("onenote-post-operations") : QStringLiteral("authentication-post-operations");
    recording.title = isOnenote ? QStringLiteral("OneNote \u00B7 Add operations")
                                : QStringLiteral("Authentication \u00B7 Add operations");
    recording.type = isOnenote ? QStringLiteral("onenoteOperation") : QStringLiteral("longRunningOperation");
    recording.environmentName = environments[number % 7 == 0 ? 2 : int(number % 2)];
    recording.environmentId = recording.environmentName;
    recording.exchange.startedAt =
        QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number * 60'000, Qt::UTC).toString(Qt::ISODateWithMs);
    recording.exchange.sends = 1;
    recording.exchange.request.url =
        QUrl(QStringLiteral("https://graph.microsoft.com/v1.0/me/onenote/operations/$ref"));
    recording.exchange.request.headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer {{token}}"}};
    recording.exchange.request.body =
        "{\"@odata.id\":\"https://graph.microsoft.com/v1.0/me/" + idOf(number).toUtf8() + "\"}";
    if (number % 500 == 17)
        recording.annotation.tags = {QStringLiteral("smoke")};
    if (number % 97 == 5) {
        recording.state = model::RecordingState::Failed;
        recording.exchange.error =
            model::TransportError{model::TransportError::Kind::Refused, QStringLiteral("Connection refused"), false};
        recording.exchange.timings.finished = 1000;
    } else {
        answer(recording, number);
    }
    return recording;
}

} // namespace bench
