// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/exchangetext.h"

#include "collection/httpfile.h"
#include "run/bytetext.h"
#include "run/compose.h"

#include <QCoreApplication>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeText)
};

/// One line; nothing in it ends one.
QString line(const QString &text)
{
    QString shown = text;
    shown.replace(u'\n', QChar(ushort(0x240A))).replace(u'\r', QChar(ushort(0x240D)));
    return withVisibleControls(shown) + u'\n';
}

QString fieldLines(const model::HeaderFields &headers)
{
    QString lines;
    for (const model::HeaderField &field : headers)
        lines += line(readableText(field.name) + QLatin1String(": ") + readableText(field.value));
    return lines;
}

QString bodyLines(const QByteArray &body)
{
    if (body.isEmpty())
        return {};
    if (const auto text = exactText(body)) {
        const QString shown = withVisibleControls(*text);
        return u'\n' + shown + (shown.endsWith(u'\n') ? QString() : QStringLiteral("\n"));
    }
    constexpr qsizetype width = 76; // RFC 2045, 6.8
    const QString coded = QString::fromLatin1(body.toBase64());
    QString lines = u'\n' + Words::tr("(%1 bytes that are no text, as base64)").arg(body.size()) + u'\n';
    for (qsizetype at = 0; at < coded.size(); at += width)
        lines += QStringView(coded).sliced(at, std::min(width, coded.size() - at)) + u'\n';
    return lines;
}

QString headLine(const model::Recording &recording)
{
    QStringList parts{recording.title, recording.exchange.startedAt, recording.environmentName,
                      model::recordingStateName(recording.state)};
    if (recording.exchange.timings.finished >= 0)
        parts.append(Words::tr("%1 ms").arg(recording.exchange.timings.finished / 1000));
    parts.removeAll(QString());
    return line(QLatin1String("# ") + parts.join(QStringLiteral(", ")));
}

} // namespace

QString exchangeText(const model::Recording &recording)
{
    const model::Exchange &exchange = recording.exchange;
    QString text = headLine(recording);
    text += line(QString::fromLatin1(exchange.request.method) + u' ' +
                 QString::fromLatin1(exchange.request.url.toEncoded()) + QLatin1String(" HTTP/1.1"));
    text += fieldLines(exchange.request.headers) + bodyLines(exchange.request.body) + u'\n';
    if (const auto &response = exchange.response) {
        const QString reason = response->reason.isEmpty() ? QString() : QString(u' ' + readableText(response->reason));
        text += line(QLatin1String("HTTP/1.1 ") + QString::number(response->status) + reason);
        text += fieldLines(response->headers) + bodyLines(response->body);
        if (!response->completenessReason.isEmpty())
            text += u'\n' + line(QLatin1String("# ") + response->completenessReason);
    } else {
        text += line(QLatin1String("# ") + Words::tr("no answer"));
    }
    if (exchange.error)
        text += line(QLatin1String("# ") + exchange.error->message);
    return text;
}

model::Result<QByteArray> requestFile(const model::Recording &recording)
{
    const model::Request request = withoutStackFields(recording.exchange.request);
    collection::SavedRequest saved;
    saved.name = recording.title;
    saved.operationKey = recording.operationKey;
    saved.method = request.method;
    saved.target = request.url.toEncoded();
    saved.headers = request.headers;
    saved.body = request.body;
    saved.expectations = recording.expectations;
    saved.expectations.golden.reset();
    return collection::writeRequest(saved);
}

} // namespace run
