// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answertext.h"

#include "model/reasonphrase.h"

#include "ui/hexdump.h"
#include "ui/verdicttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

using Kind = model::TransportError::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
};

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::Refused:
        return Words::tr("Not sent");
    case Kind::HostNotFound:
        return Words::tr("Host not found");
    case Kind::ConnectionRefused:
        return Words::tr("Connection refused");
    case Kind::TlsFailed:
        return Words::tr("No secure connection");
    case Kind::Deadline:
        return Words::tr("Deadline passed");
    case Kind::Idle:
        return Words::tr("Connection went silent");
    case Kind::Cancelled:
        return Words::tr("Cancelled");
    case Kind::ConnectionLost:
        return Words::tr("Connection lost");
    case Kind::TooLarge:
        return Words::tr("Answer too large");
    case Kind::InterimOnly:
        return Words::tr("Only an interim answer");
    case Kind::ProxyFailed:
        return Words::tr("Proxy failed");
    case Kind::Unsupported:
        return Words::tr("Not supported");
    case Kind::Other:
        break;
    }
    return Words::tr("Network failure");
}

constexpr qsizetype longestReason = 40; ///< characters in the chip; the Headers tab has it all

ChipText statusChip(const model::Response &response)
{
    const QString sent = visibleText(QString::fromUtf8(response.reason).simplified());
    QString reason = sent.isEmpty() ? QString::fromLatin1(model::reasonPhrase(response.status)) : sent;
    if (reason.size() > longestReason)
        reason = reason.first(longestReason) + u'…';
    const QString text = QString::number(response.status) + u' ' + reason;
    QString tip = sent.isEmpty() ? Words::tr("The status line came without a reason phrase.") : QString();
    return {text.trimmed(), toneOfStatus(response.status), tip};
}

std::optional<ChipText> completenessChip(const model::Response &response)
{
    const QString reason =
        response.completenessReason.isEmpty() ? QString() : QString(u": " + response.completenessReason);
    switch (response.completeness) {
    case model::Completeness::Complete:
        return std::nullopt;
    case model::Completeness::Incomplete:
        return ChipText{QString(Words::tr("Incomplete") + reason), Tone::Bad,
                        Words::tr("The framing of the answer says that more was to come.")};
    case model::Completeness::Unverified:
        return ChipText{QString(Words::tr("Unverified end") + reason), Tone::Warn,
                        Words::tr("Nothing in the answer says where its body ends, so it may be cut off.")};
    case model::Completeness::Suspicious:
        break;
    }
    return ChipText{
        QString(Words::tr("Suspicious framing") + reason), Tone::Warn,
        Words::tr("The framing of the answer contradicts itself; the body may not be what the service sent.")};
}

} // namespace

std::vector<ChipText> chipsOf(const model::Recording &recording)
{
    std::vector<ChipText> chips;
    const model::Exchange &exchange = recording.exchange;
    if (exchange.response)
        chips.push_back(statusChip(*exchange.response));
    if (exchange.response && recording.verdict)
        chips.push_back({verdictText(*recording.verdict), toneOf(*recording.verdict),
                         verdictToolTip(*recording.verdict), QStringLiteral("checks")});
    if (const auto error = errorOf(recording))
        chips.push_back({error->title, error->tone, error->text});
    if (exchange.error && exchange.error->mayHaveArrived && !exchange.response)
        chips.push_back({Words::tr("May have arrived"), Tone::Warn,
                         Words::tr("Bytes of the request may have reached the service, so the operation may exist.")});
    if (!exchange.response)
        return chips;
    if (const auto chip = completenessChip(*exchange.response))
        chips.push_back(*chip);
    if (const size_t places = exchange.response->masked.size())
        chips.push_back(
            {places == 1 ? Words::tr("Token masked in 1 place") : Words::tr("Token masked in %1 places").arg(places),
             Tone::Info,
             Words::tr("The answer repeated the token; its bytes were overwritten before anything was kept.")});
    return chips;
}

QString measureOf(const model::Exchange &exchange)
{
    QStringList parts;
    if (exchange.timings.finished >= 0)
        parts.append(durationText(exchange.timings.finished));
    if (exchange.response)
        parts.append(sizeText(exchange.response->body.size()));
    return parts.join(QStringLiteral(" · "));
}

std::optional<ErrorText> errorOf(const model::Recording &recording)
{
    if (const auto &error = recording.exchange.error) {
        const bool cancelled = error->kind == Kind::Cancelled;
        const QString fate = error->mayHaveArrived
                                 ? Words::tr("The request may have arrived: check with GET before sending again.")
                                 : Words::tr("Nothing of the request arrived, so it can be sent again.");
        return ErrorText{titleOf(error->kind), error->message.isEmpty() ? fate : error->message,
                         cancelled ? Tone::Warn : Tone::Bad};
    }
    if (!recording.exchange.response)
        return ErrorText{
            Words::tr("Outcome unknown"),
            Words::tr("The program ended while this request was on its way, or another window still waits for "
                      "its answer. It may have arrived: check with GET before sending again."),
            Tone::Warn};
    return std::nullopt;
}

QString durationText(qint64 microseconds)
{
    const QLocale locale;
    const qint64 milliseconds = (microseconds + 500) / 1000;
    if (microseconds < 1000)
        return locale.toString(double(microseconds) / 1000, 'f', 1) + Words::tr(" ms");
    if (milliseconds < 1000)
        return locale.toString(milliseconds) + Words::tr(" ms");
    if (milliseconds < 60 * 1000)
        return locale.toString(double(milliseconds) / 1000, 'f', 2) + Words::tr(" s");
    return Words::tr("%1 min %2 s")
        .arg(locale.toString(milliseconds / 60000), locale.toString(milliseconds / 1000 % 60));
}

QString sizeText(qint64 bytes)
{
    return QLocale()
        .formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat)
        .replace(QLatin1String(" bytes"), QLatin1String(" B"));
}

QString sentAtText(const QString &startedAt)
{
    if (startedAt.size() < 19 || startedAt[10] != u'T')
        return visibleText(startedAt);
    return startedAt.first(10) + u' ' + startedAt.sliced(11, 8) +
           (startedAt.endsWith(u'Z') ? QStringLiteral(" UTC") : QString());
}

QString bodyFileName(const model::Response &response)
{
    QByteArray type = response.headers.value("Content-Type").value_or(QByteArray());
    type = type.left(type.indexOf(';')).trimmed().toLower();
    const std::pair<const char *, const char *> known[] = {
        {"text/html", "html"}, {"application/xml", "xml"},  {"text/xml", "xml"},        {"text/csv", "csv"},
        {"image/png", "png"},  {"image/jpeg", "jpg"},       {"application/pdf", "pdf"}, {"application/zip", "zip"},
        {"text/plain", "txt"}, {"multipart/mixed", "mime"},
    };
    QString extension;
    for (const auto &[name, ending] : known) {
        if (type == name)
            extension = QString::fromLatin1(ending);
    }
    if (extension.isEmpty()) {
        const bool isJson = type.endsWith("json") || (looksLikeText(response.body) && !type.startsWith("text/"));
        extension = isJson                         ? QStringLiteral("json")
                    : looksLikeText(response.body) ? QStringLiteral("txt")
                                                   : QStringLiteral("bin");
    }
    return QString(QStringLiteral("answer.") + extension);
}

QByteArray headText(const model::Response &response)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + response.reason;
    return text.trimmed() + "\r\n" + response.headers.toLines();
}

QByteArray wireText(const model::Request &request)
{
    QByteArray text = request.method + ' ' + model::requestTarget(request.url) + " HTTP/1.1\r\n";
    // Rows from before the send lack the fields the stack adds; without its host a request line says too little.
    if (!request.headers.contains("Host"))
        text += "Host: " + request.url.authority(QUrl::FullyEncoded).toUtf8() + "\r\n";
    return text + request.headers.toLines() + "\r\n" + request.body;
}

} // namespace ui
