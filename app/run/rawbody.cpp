// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/rawbody.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace run {

namespace {

using model::Completeness;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RawMessage)
};

/// The size in a line like `1a;name=value`; nothing for any other line (RFC 9112, 7.1).
std::optional<qsizetype> chunkSize(QByteArray line)
{
    line = line.left(line.indexOf(';') < 0 ? line.size() : line.indexOf(';')).trimmed();
    const bool isHex = !line.isEmpty() && std::all_of(line.begin(), line.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    bool fits = false;
    const qlonglong size = line.toLongLong(&fits, 16);
    return isHex && fits ? std::optional<qsizetype>(size) : std::nullopt;
}

/// The line at `at`, which moves behind it; nothing when no line ends there.
std::optional<QByteArray> takeLine(const QByteArray &bytes, qsizetype &at)
{
    const qsizetype lineEnd = bytes.indexOf('\n', at);
    if (lineEnd < 0)
        return std::nullopt;
    QByteArray line = bytes.sliced(at, lineEnd - at);
    at = lineEnd + 1;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// What the chunks hold; nothing when they are not well formed to the last one. Trailer fields are passed over.
std::optional<QByteArray> unchunked(const QByteArray &bytes)
{
    QByteArray content;
    for (qsizetype at = 0;;) {
        const auto line = takeLine(bytes, at);
        const auto size = line ? chunkSize(*line) : std::nullopt;
        if (!size || *size > bytes.size() - at)
            return std::nullopt;
        if (*size == 0)
            return content;
        content += bytes.sliced(at, *size);
        at += *size;
        const auto end = takeLine(bytes, at);
        if (!end || !end->isEmpty())
            return std::nullopt;
    }
}

RawBody chunkedBody(const QByteArray &rest)
{
    if (const auto content = unchunked(rest))
        return {*content};
    qsizetype at = 0;
    const auto first = takeLine(rest, at);
    if (first && chunkSize(*first))
        return {rest, Completeness::Suspicious,
                Words::tr("The chunks are not well formed; what stands there is taken as the body.")};
    return {rest}; // put together already by the client that wrote it down
}

/// The length all values of a joined Content-Length field agree on (RFC 9112, 6.3); nothing for junk.
std::optional<qint64> agreedLength(const QByteArray &field)
{
    std::optional<qint64> agreed;
    for (const QByteArray &part : field.split(',')) {
        const QByteArray digits = part.trimmed();
        const bool isNumber =
            !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
        bool fits = false;
        const qint64 length = digits.toLongLong(&fits);
        if (!isNumber || !fits || (agreed && *agreed != length))
            return std::nullopt;
        agreed = length;
    }
    return agreed;
}

/// Whether the bytes have that length as they are, or with all their line ends as LF or as CRLF.
bool hasLength(QByteArrayView bytes, qint64 length)
{
    const qint64 ends = std::count(bytes.begin(), bytes.end(), '\n');
    qint64 pairs = 0;
    for (qsizetype at = bytes.indexOf("\r\n"); at >= 0; at = bytes.indexOf("\r\n", at + 2))
        ++pairs;
    const qint64 withLf = bytes.size() - pairs;
    return length == bytes.size() || length == withLf || length == withLf + ends;
}

/// Without the line end at the end.
QByteArray chopped(const QByteArray &bytes)
{
    if (!bytes.endsWith('\n'))
        return bytes;
    return bytes.first(bytes.size() - (bytes.endsWith("\r\n") ? 2 : 1));
}

RawBody measuredBody(const QByteArray &field, const QByteArray &rest)
{
    const auto length = agreedLength(field);
    if (!length)
        return {
            rest, Completeness::Suspicious,
            Words::tr("Content-Length \"%1\" is not one number of bytes.").arg(QString::fromLatin1(field.left(60)))};
    for (const QByteArray &body : {rest, chopped(rest)}) {
        if (body.size() == *length)
            return {body};
    }
    // Only then what changed line ends explain: a line end fewer may be one that was never there.
    for (const QByteArray &body : {chopped(rest), rest}) {
        if (hasLength(body, *length))
            return {body};
    }
    if (rest.size() < *length)
        return {rest, Completeness::Incomplete, Words::tr("%1 of %2 bytes").arg(rest.size()).arg(*length)};
    return {rest, Completeness::Suspicious,
            Words::tr("%1 bytes, where Content-Length says %2").arg(rest.size()).arg(*length)};
}

} // namespace

RawBody rawBody(int status, const model::HeaderFields &headers, const QByteArray &rest)
{
    const auto coding = headers.value("Transfer-Encoding");
    if (coding && coding->trimmed().toLower() == "chunked")
        return chunkedBody(rest);
    const auto length = headers.value("Content-Length");
    if (length && status != 304) // there it is that of another answer (RFC 9110, 8.6)
        return measuredBody(*length, rest);
    return {rest};
}

} // namespace run
