// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/answer.h"

#include "model/reasonphrase.h"

namespace sandbox {

QByteArray headBytes(const Answer &answer, const QByteArray &framing)
{
    return "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + model::reasonPhrase(answer.status) + "\r\n" +
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
    const QByteArray title = QByteArray::number(refusal.status) + ' ' + model::reasonPhrase(refusal.status);
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
