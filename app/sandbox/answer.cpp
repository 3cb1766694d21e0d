// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/answer.h"

#include <map>

namespace sandbox {

QByteArray reasonPhrase(int status)
{
    static const std::map<int, QByteArray> phrases = {
        {100, "Continue"},
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {411, "Length Required"},
        {413, "Content Too Large"},
        {415, "Unsupported Media Type"},
        {421, "Misdirected Request"},
        {431, "Request Header Fields Too Large"},
        {501, "Not Implemented"},
        {505, "HTTP Version Not Supported"},
    };
    const auto found = phrases.find(status);
    return found == phrases.end() ? QByteArray() : found->second;
}

QByteArray toBytes(const Answer &answer, Framing framing, bool withoutContent)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    bytes += answer.headers.toLines();
    // RFC 9110, 8.6: no length with 204.
    if (answer.status != 204)
        bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (framing == Framing::CloseAfter)
        bytes += "Connection: close\r\n";
    bytes += "\r\n";
    return withoutContent || answer.status == 204 ? bytes : QByteArray(bytes + answer.body);
}

Answer httpError(const Refusal &refusal)
{
    const QByteArray title = QByteArray::number(refusal.status) + ' ' + reasonPhrase(refusal.status);
    const QByteArray reason = QString::fromLatin1(refusal.reason).toHtmlEscaped().toLatin1();
    return {refusal.status,
            {{"Content-Type", "text/html; charset=us-ascii"}},
            "<!DOCTYPE html>\r\n<html><head><title>" + title + "</title></head>\r\n<body><h1>" + title + "</h1><p>" +
                reason + "</p></body></html>\r\n"};
}

bool isOurAuthority(QByteArrayView authority, quint16 port, bool tls)
{
    const qsizetype colon = authority.lastIndexOf(':');
    const bool hasPort = colon >= 0 && !authority.endsWith(']');
    const QByteArray host = (hasPort ? authority.first(colon) : authority).toByteArray().toLower();
    if (host != "127.0.0.1" && host != "localhost" && host != "[::1]")
        return false;
    return hasPort ? authority.sliced(colon + 1).toByteArray() == QByteArray::number(port) : port == (tls ? 443 : 80);
}

} // namespace sandbox
