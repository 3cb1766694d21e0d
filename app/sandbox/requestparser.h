// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/headerfields.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace sandbox {

/// One complete request, HTTP/1.0 or 1.1.
struct IncomingRequest
{
    QByteArray method;
    QByteArray target;    ///< origin form or `*`; an absolute form has lost its authority
    QByteArray authority; ///< from an absolute target, else the Host field; may be empty in HTTP/1.0
    model::HeaderFields headers;
    QByteArray head; ///< the bytes of request line, fields and blank line
    QByteArray body; ///< without chunk framing
    bool keepAlive = true;

    bool operator==(const IncomingRequest &) const = default;
};

/// Why bytes are no acceptable request, as the status to answer with: 400, 411, 413, 431, 501 or 505.
struct Refusal
{
    int status = 400;
    QByteArray reason; ///< for the one who sent it, in English

    bool operator==(const Refusal &) const = default;
};

/// Reads requests from a stream of bytes, however it is cut (RFC 9112). Where the standard leaves room, it refuses:
/// what two readers might take for two different messages is never guessed at. Bounded by model/limits.h.
class RequestParser final
{
public:
    /// Takes bytes until a request is complete or refused; returns how many it took.
    qsizetype feed(QByteArrayView bytes);

    /// Nothing of a next request has arrived.
    bool isIdle() const { return m_state == State::RequestLine && m_line.isEmpty() && !m_skippedBlank; }
    bool isComplete() const { return m_state == State::Complete; }
    const std::optional<Refusal> &refusal() const { return m_refusal; }
    /// The sender waits for `100 Continue` before it sends the body (RFC 9110, 10.1.1).
    bool awaitsContinue() const;

    /// The complete request; the parser is then ready for the next one.
    IncomingRequest take();

private:
    enum class State { RequestLine, Fields, Body, ChunkSize, ChunkContent, ChunkEnd, Trailers, Complete, Refused };

    void refuse(int status, const QByteArray &reason);
    qsizetype feedLine(QByteArrayView bytes);
    qsizetype feedContent(QByteArrayView bytes);
    void endLine();
    void readRequestLine();
    void readTarget(const QByteArray &target);
    void readField();
    void endFields();
    bool readHost();
    bool readFraming();
    bool readLength(const QByteArray &text);
    void readChunkSize();

    State m_state = State::RequestLine;
    std::optional<Refusal> m_refusal;
    IncomingRequest m_request;
    QByteArray m_line;          ///< the unfinished one, line end included
    qsizetype m_fieldBytes = 0; ///< header and trailer fields so far
    qsizetype m_remaining = 0;  ///< of the body or the chunk
    bool m_skippedBlank = false;
    bool m_isOld = false; ///< HTTP/1.0
};

} // namespace sandbox
