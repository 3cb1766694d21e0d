// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/requestparser.h"

#include "model/limits.h"

#include <QByteArrayList>

#include <algorithm>
#include <utility>
#include <vector>

namespace sandbox {

namespace limits = model::limits;

namespace {

bool isControl(char c)
{
    return quint8(c) < 0x20 || c == 0x7F;
}

bool isFieldText(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return isControl(c) && c != '\t'; });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool same(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QByteArray trimmedBlanks(QByteArrayView text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text.toByteArray();
}

std::vector<QByteArray> valuesOf(const model::HeaderFields &fields, QByteArrayView name)
{
    std::vector<QByteArray> values;
    for (const model::HeaderField &field : fields) {
        if (same(field.name, name))
            values.push_back(field.value);
    }
    return values;
}

bool listHolds(const model::HeaderFields &fields, QByteArrayView name, QByteArrayView element)
{
    for (const QByteArray &value : valuesOf(fields, name)) {
        const QList<QByteArray> parts = value.split(',');
        if (std::any_of(parts.begin(), parts.end(),
                        [&](const QByteArray &part) { return same(part.trimmed(), element); }))
            return true;
    }
    return false;
}

} // namespace

qsizetype RequestParser::feed(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (taken < bytes.size() && m_state != State::Complete && m_state != State::Refused) {
        const QByteArrayView rest = bytes.sliced(taken);
        const bool isContent = m_state == State::Body || m_state == State::ChunkContent;
        taken += isContent ? feedContent(rest) : feedLine(rest);
    }
    return taken;
}

bool RequestParser::awaitsContinue() const
{
    const bool atBody = (m_state == State::Body || m_state == State::ChunkSize) && m_request.body.isEmpty();
    return atBody && !m_isOld && listHolds(m_request.headers, "Expect", "100-continue");
}

IncomingRequest RequestParser::take()
{
    IncomingRequest request = std::move(m_request);
    *this = RequestParser();
    return request;
}

void RequestParser::refuse(int status, const QByteArray &reason)
{
    m_state = State::Refused;
    m_refusal = Refusal{status, reason};
}

qsizetype RequestParser::feedLine(QByteArrayView bytes)
{
    const qsizetype lineEnd = bytes.indexOf('\n');
    const qsizetype taken = lineEnd < 0 ? bytes.size() : lineEnd + 1;
    // Two more for the line end; what is beyond need not be looked at, nor kept.
    const qsizetype room = limits::sandboxLine + 2 - m_line.size();
    m_line += bytes.first(std::min(taken, room));
    if (taken > room || (lineEnd < 0 && taken == room))
        refuse(431, "A line is longer than " + QByteArray::number(limits::sandboxLine) + " bytes.");
    else if (lineEnd >= 0)
        endLine();
    return taken;
}

void RequestParser::endLine()
{
    if (!m_line.endsWith("\r\n"))
        return refuse(400, "A line does not end with CR LF.");
    m_line.chop(2);
    switch (m_state) {
    case State::RequestLine:
        readRequestLine();
        break;
    case State::Fields:
    case State::Trailers:
        readField();
        break;
    case State::ChunkSize:
        readChunkSize();
        break;
    case State::ChunkEnd:
        if (!m_line.isEmpty())
            return refuse(400, "A chunk is longer than its size says.");
        m_state = State::ChunkSize;
        break;
    default:
        break;
    }
    m_line.clear();
}

void RequestParser::readRequestLine()
{
    // RFC 9112, 2.2: one empty line before a request is tolerated.
    if (m_line.isEmpty() && !std::exchange(m_skippedBlank, true))
        return;
    m_request.head = m_line + "\r\n";
    const QList<QByteArray> parts = m_line.split(' ');
    if (parts.size() != 3 || !model::isToken(parts[0]))
        return refuse(400, "The request line is not \"method target version\".");
    const QByteArray &version = parts[2];
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5]) || version[6] != '.' ||
        !isDigit(version[7]))
        return refuse(400, "The request line does not end with an HTTP version.");
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return refuse(505, "Only HTTP/1.1 and HTTP/1.0 are spoken here.");
    const auto known = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    if (std::none_of(known.begin(), known.end(), [&](const char *method) { return parts[0] == method; }))
        return refuse(501, "The method is not implemented.");
    m_request.method = parts[0];
    m_isOld = version == "HTTP/1.0";
    m_state = State::Fields;
    readTarget(parts[1]);
}

void RequestParser::readTarget(const QByteArray &target)
{
    const auto isVisible = [](char c) { return c > 0x20 && c < 0x7F; };
    if (target.isEmpty() || !std::all_of(target.begin(), target.end(), isVisible) || target.contains('#'))
        return refuse(400, "The request target holds a character it must not hold.");
    m_request.target = target;
    for (const char *scheme : {"http://", "https://"}) {
        if (!same(target.first(std::min(target.size(), qsizetype(qstrlen(scheme)))), scheme))
            continue;
        const QByteArray rest = target.sliced(qsizetype(qstrlen(scheme)));
        const qsizetype slash = rest.indexOf('/');
        m_request.authority = slash < 0 ? rest : rest.first(slash);
        m_request.target = slash < 0 ? QByteArray("/") : rest.sliced(slash);
    }
    if (!m_request.target.startsWith('/') && !(target == "*" && m_request.method == "OPTIONS"))
        refuse(400, "The request target is not a path.");
}

void RequestParser::readField()
{
    const bool isTrailer = m_state == State::Trailers;
    if (!isTrailer)
        m_request.head += m_line + "\r\n";
    if (m_line.isEmpty()) {
        if (isTrailer)
            m_state = State::Complete;
        else
            endFields();
        return;
    }
    m_fieldBytes += m_line.size() + 2;
    if (m_fieldBytes > limits::sandboxHeader)
        return refuse(431,
                      "The header fields are longer than " + QByteArray::number(limits::sandboxHeader) + " bytes.");
    const qsizetype colon = m_line.indexOf(':');
    // Refuses continuation lines and blanks before the colon as well: neither is a token.
    if (colon < 0 || !model::isToken(QByteArrayView(m_line).first(colon)))
        return refuse(400, "A header field is not \"name: value\".");
    const QByteArray value = trimmedBlanks(QByteArrayView(m_line).sliced(colon + 1));
    if (!isFieldText(value))
        return refuse(400, "A header field holds a control character.");
    if (!isTrailer)
        m_request.headers.append(m_line.first(colon), value);
}

void RequestParser::endFields()
{
    if (!readHost() || !readFraming())
        return;
    const bool closes = listHolds(m_request.headers, "Connection", "close");
    m_request.keepAlive = !closes && !m_isOld;
}

bool RequestParser::readHost()
{
    const std::vector<QByteArray> hosts = valuesOf(m_request.headers, "Host");
    if (hosts.size() > 1 || (hosts.empty() && !m_isOld)) {
        refuse(400, "A request has exactly one Host field.");
        return false;
    }
    if (m_request.authority.isEmpty() && !hosts.empty())
        m_request.authority = hosts.front();
    return true;
}

bool RequestParser::readFraming()
{
    const std::vector<QByteArray> lengths = valuesOf(m_request.headers, "Content-Length");
    const std::vector<QByteArray> codings = valuesOf(m_request.headers, "Transfer-Encoding");
    const auto refused = [this](int status, const QByteArray &reason) {
        refuse(status, reason);
        return false;
    };
    if (!codings.empty()) {
        if (!lengths.empty())
            return refused(400, "Content-Length and Transfer-Encoding exclude each other.");
        if (m_isOld)
            return refused(400, "HTTP/1.0 knows no Transfer-Encoding.");
        if (codings.size() > 1 || !same(codings.front(), "chunked"))
            return refused(501, "The only transfer coding is chunked.");
        m_state = State::ChunkSize;
        return true;
    }
    if (lengths.empty()) {
        const QByteArray &method = m_request.method;
        if (method == "POST" || method == "PUT" || method == "PATCH")
            return refused(411, "A " + method + " request needs a Content-Length.");
        m_state = State::Complete;
        return true;
    }
    if (std::any_of(lengths.begin(), lengths.end(),
                    [&](const QByteArray &length) { return length != lengths.front(); }))
        return refused(400, "There are several Content-Length fields and they differ.");
    return readLength(lengths.front());
}

bool RequestParser::readLength(const QByteArray &text)
{
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isDigit)) {
        refuse(400, "Content-Length is not a number.");
        return false;
    }
    bool fits = false;
    const qlonglong length = text.toLongLong(&fits);
    if (!fits || length > limits::sandboxBody) {
        refuse(413, "The body is longer than " + QByteArray::number(limits::sandboxBody) + " bytes.");
        return false;
    }
    m_remaining = qsizetype(length);
    m_state = m_remaining == 0 ? State::Complete : State::Body;
    return true;
}

void RequestParser::readChunkSize()
{
    const qsizetype semicolon = m_line.indexOf(';');
    const QByteArray digits = semicolon < 0 ? m_line : m_line.first(semicolon);
    const bool isNumber = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), isHexDigit);
    if (!isNumber || !isFieldText(m_line))
        return refuse(400, "A chunk size is not a hexadecimal number.");
    bool fits = false;
    const qulonglong size = digits.toULongLong(&fits, 16);
    if (!fits || size > qulonglong(limits::sandboxBody - m_request.body.size()))
        return refuse(413, "The body is longer than " + QByteArray::number(limits::sandboxBody) + " bytes.");
    m_remaining = qsizetype(size);
    m_state = size == 0 ? State::Trailers : State::ChunkContent;
}

qsizetype RequestParser::feedContent(QByteArrayView bytes)
{
    const QByteArrayView content = bytes.first(std::min(bytes.size(), m_remaining));
    m_request.body += content;
    m_remaining -= content.size();
    if (m_remaining == 0)
        m_state = m_state == State::Body ? State::Complete : State::ChunkEnd;
    return content.size();
}

} // namespace sandbox
