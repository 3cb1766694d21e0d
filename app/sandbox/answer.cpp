// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/answer.h"

#include <map>

namespace sandbox {

QByteArray reasonPhrase(int status)
{
    static const std::map<int, QByteArray> phrases = {
        {100, "Continue"},
        {103, "Early Hints"},
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {300, "Multiple Choices"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {402, "Payment Required"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {411, "Length Required"},
        {412, "Precondition Failed"},
        {413, "Content Too Large"},
        {415, "Unsupported Media Type"},
        {416, "Range Not Satisfiable"},
        {421, "Misdirected Request"},
        {422, "Unprocessable Content"},
        {423, "Locked"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
        {507, "Insufficient Storage"},
        {509, "Bandwidth Limit Exceeded"},
    };
    const auto found = phrases.find(status);
    return found == phrases.end() ? QByteArray() : found->second;
}

QByteArray headBytes(const Answer &answer, const QByteArray &framing)
{
    return "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n" +
           answer.headers.toLines() + framing + "\r\n";
}

QByteArray toBytes(const Answer &answer, Framing framing, bool withoutContent)
{
    QByteArray fields;
    // RFC 9110, 8.6: no length with 204.
    if (answer.status != 204)
        fields += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (framing == Framing::CloseAfter)
        fields += "Connection: close\r\n";
    const QByteArray head = headBytes(answer, fields);
    return withoutContent || answer.status == 204 ? head : QByteArray(head + answer.body);
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
