// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/framing.h"

#include "model/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace http {

using model::Completeness;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Framing)
};

QString shown(const QByteArray &value)
{
    constexpr qsizetype most = 60;
    return QString::fromLatin1(value.size() > most ? value.first(most) + "…" : value);
}

/// The length all values of a joined Content-Length field agree on (RFC 9112, 6.3, 5); nullopt for junk.
std::optional<qint64> agreedLength(const QByteArray &field)
{
    std::optional<qint64> agreed;
    for (const QByteArray &part : field.split(',')) {
        const QByteArray digits = part.trimmed();
        const bool onlyDigits =
            !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
        bool fits = false;
        const qint64 length = digits.toLongLong(&fits);
        if (!onlyDigits || !fits || (agreed && *agreed != length))
            return std::nullopt;
        agreed = length;
    }
    return agreed;
}

Framing judgeChunked(const model::HeaderFields &headers, const QByteArray &coding, qint64 received, Ending ending)
{
    if (coding.trimmed().toLower() != "chunked")
        return {Completeness::Suspicious,
                Words::tr("Transfer-Encoding \"%1\" is not one this program can check.").arg(shown(coding))};
    if (ending != Ending::Regular)
        return {Completeness::Incomplete,
                Words::tr("%1 bytes, then the answer broke off before its last chunk.").arg(received)};
    if (headers.contains("Content-Length"))
        return {Completeness::Suspicious, Words::tr("Content-Length and chunks at once; the chunks were read.")};
    if (received == 0)
        return {Completeness::Suspicious, Words::tr("Chunked answer with no content; its chunks may be malformed.")};
    return {};
}

Framing judgeLength(const QByteArray &field, qint64 received)
{
    const std::optional<qint64> length = agreedLength(field);
    if (!length)
        return {Completeness::Suspicious, Words::tr("Content-Length \"%1\" is not one number of bytes; %2 bytes came.")
                                              .arg(shown(field))
                                              .arg(received)};
    if (received < *length)
        return {Completeness::Incomplete, Words::tr("%1 of %2 bytes").arg(received).arg(*length)};
    // Seen when the engine could not read a repeated field and took everything until the end.
    if (received > *length)
        return {Completeness::Suspicious,
                Words::tr("%1 bytes, where Content-Length says %2").arg(received).arg(*length)};
    return {};
}

} // namespace

Framing judgeFraming(int status, const model::HeaderFields &headers, qint64 received, Ending ending)
{
    const std::optional<QByteArray> length = headers.value("Content-Length");
    const std::optional<QByteArray> coding = headers.value("Transfer-Encoding");
    if (status == 304) // its Content-Length is that of another answer (RFC 9110, 8.6)
        return {};
    if (status == 204) {
        if (coding || (length && agreedLength(*length) != 0))
            return {Completeness::Suspicious,
                    Words::tr("An answer without content that announces some; it was not read.")};
        return {};
    }
    if (coding) {
        const Framing framing = judgeChunked(headers, *coding, received, ending);
        // Here the engine reports now this and now that when chunks are missing.
        if (framing.completeness == Completeness::Complete && (status == 307 || status == 308))
            return {Completeness::Unverified,
                    Words::tr("%1 bytes in chunks; with this status the network engine does not tell whether more "
                              "were to come.")
                        .arg(received)};
        return framing;
    }
    if (length)
        return judgeLength(*length, received);
    if (ending == Ending::Stopped)
        return {Completeness::Incomplete,
                Words::tr("%1 bytes, then the answer broke off; it gave no length.").arg(received)};
    QString reason =
        Words::tr("%1 bytes until the connection ended. The answer gave no length, so it may have been cut off.")
            .arg(received);
    if (headers.isEmpty()) {
        reason += u' ' + Words::tr("It has no header fields, or more than %1 or %2 KiB of them, which are lost then.")
                             .arg(model::limits::maxResponseHeaderFields)
                             .arg(model::limits::maxResponseHeader >> 10);
    }
    return {Completeness::Unverified, reason};
}

} // namespace http
