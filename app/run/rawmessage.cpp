// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/rawmessage.h"

#include "run/headerrows.h"
#include "run/rawbody.h"

#include <QCoreApplication>

#include <algorithm>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RawMessage)
};

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// Goes through the head of a message line by line.
class Lines final
{
public:
    explicit Lines(const QByteArray &bytes) : m_bytes(bytes), m_at(bytes.startsWith(byteOrderMark) ? 3 : 0) {}

    bool atEnd() const { return m_at == m_bytes.size(); }
    int number() const { return m_number; } ///< of the line taken last
    QByteArray rest() const { return m_bytes.sliced(m_at); }
    /// Without its line end; empty at the end.
    QByteArray take()
    {
        const qsizetype lineEnd = m_bytes.indexOf('\n', m_at);
        QByteArray line = m_bytes.sliced(m_at, (lineEnd < 0 ? m_bytes.size() : lineEnd) - m_at);
        m_at = lineEnd < 0 ? m_bytes.size() : lineEnd + 1;
        ++m_number;
        if (line.endsWith('\r'))
            line.chop(1);
        return line;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at;
    int m_number = 0;
};

// What does not fit is never repeated: it may be a token.

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// `HTTP/1.1`, `HTTP/2`
bool isVersion(const QByteArray &word)
{
    return word.size() >= 6 && word.startsWith("HTTP/") &&
           std::all_of(word.begin() + 5, word.end(), [](char c) { return isDigit(c) || c == '.'; });
}

model::Result<model::Response> statusLine(Lines &lines)
{
    QByteArray line = lines.take();
    while (line.isEmpty() && !lines.atEnd())
        line = lines.take();
    const qsizetype space = line.indexOf(' ');
    const QByteArray rest = space < 0 ? QByteArray() : line.sliced(space).trimmed();
    const QByteArray code = rest.left(rest.indexOf(' ') < 0 ? rest.size() : rest.indexOf(' '));
    const bool isStatus = code.size() == 3 && code[0] != '0' && std::all_of(code.begin(), code.end(), isDigit);
    if (space < 0 || !isVersion(line.first(space)) || !isStatus)
        return model::failure(Words::tr("Line %1 is no status line.").arg(lines.number()),
                              Words::tr("An answer begins with a line like HTTP/1.1 201 Created."));
    model::Response response;
    response.status = code.toInt();
    response.reason = rest.sliced(code.size()).trimmed();
    return response;
}

model::Result<model::HeaderFields> fields(Lines &lines)
{
    model::HeaderFields read;
    while (!lines.atEnd()) {
        const QByteArray line = lines.take();
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        const bool continues = line.startsWith(' ') || line.startsWith('\t');
        if (continues && !read.isEmpty()) { // RFC 9112, 5.2
            (read.end() - 1)->value += ' ' + line.trimmed();
            continue;
        }
        const bool isText =
            std::none_of(line.begin(), line.end(), [](char c) { return (quint8(c) < 0x20 && c != '\t') || c == 0x7F; });
        if (colon < 1 || !model::isToken(QByteArrayView(line).first(colon)) || !isText)
            return model::failure(Words::tr("Line %1 is no header field.").arg(lines.number()),
                                  Words::tr("Write a name, a colon and a value; a blank line stands before the body."));
        read.append(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    return joinedFields(read);
}

model::Result<QUrl> urlOf(const QByteArray &target, const model::HeaderFields &headers)
{
    QByteArray text = target;
    if (target.startsWith('/')) {
        const auto host = headers.value("Host");
        if (!host || host->isEmpty())
            return model::failure(Words::tr("The request line names a path, and there is no Host field."),
                                  Words::tr("Write the whole URL, or a line like Host: graph.microsoft.com."));
        // The sandbox is asked without TLS.
        const bool isLoopback = host->startsWith("127.") || host->startsWith("localhost") || host->startsWith("[::1]");
        text = (isLoopback ? "http://" : "https://") + *host + target;
    }
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return model::failure(Words::tr("The request line names no http or https URL."),
                              Words::tr("A request begins with a line like POST https://host/path HTTP/1.1."));
    return url;
}

} // namespace

model::Result<model::Response> responseFromRaw(const QByteArray &bytes)
{
    Lines lines(bytes);
    while (true) {
        auto response = statusLine(lines);
        if (!response)
            return response;
        const auto headers = fields(lines);
        if (!headers)
            return tl::unexpected(headers.error());
        // What came before the answer: interim ones, and what a proxy said of the tunnel.
        const bool isTunnel = response->status == 200 && headers->isEmpty() &&
                              response->reason.toLower().contains("connection established");
        if ((response->status < 200 || isTunnel) && lines.rest().trimmed().startsWith("HTTP/"))
            continue;
        response->headers = *headers;
        RawBody body = rawBody(response->status, *headers, lines.rest());
        response->body = std::move(body.bytes);
        response->completeness = body.completeness;
        response->completenessReason = body.reason;
        return response;
    }
}

model::Result<model::Request> requestFromRaw(const QByteArray &bytes)
{
    Lines lines(bytes);
    QByteArray line = lines.take();
    while (line.isEmpty() && !lines.atEnd())
        line = lines.take();
    const QList<QByteArray> words = line.simplified().split(' ');
    const bool hasVersion = words.size() == 3 && isVersion(words[2]);
    if (!(words.size() == 2 || hasVersion) || !model::isToken(words[0]))
        return model::failure(Words::tr("Line %1 is no request line.").arg(lines.number()),
                              Words::tr("A request begins with a line like POST https://host/path HTTP/1.1."));
    const auto headers = fields(lines);
    if (!headers)
        return tl::unexpected(headers.error());
    const auto url = urlOf(words[1], *headers);
    if (!url)
        return tl::unexpected(url.error());
    return model::Request{words[0], *url, *headers, rawBody(0, *headers, lines.rest()).bytes};
}

} // namespace run
