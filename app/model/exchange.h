// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/headerfields.h"
#include "model/trust.h"

#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace model {

/// Stands in a header value where the token goes. Only the transport puts the token there.
inline constexpr char tokenPlaceholder[] = "{{token}}";

/// A composed request, or one as it was sent (then with the fields the stack added). Never holds a token.
struct Request
{
    QByteArray method = "POST";
    QUrl url; ///< absolute, checked by ServiceRoot
    HeaderFields headers;
    QByteArray body;

    bool operator==(const Request &) const = default;
};

/// What a request line holds of a URL (RFC 9112, 3.2.1); at least `/`.
QByteArray requestTarget(const QUrl &url);

/// How far the body can be trusted to be all of it.
enum class Completeness {
    Complete,   ///< the framing says so
    Incomplete, ///< the framing says more was to come
    Unverified, ///< nothing says where the body ends
    Suspicious  ///< framing that contradicts itself, or chunks without content
};

/// A range of the body that was overwritten because it held the token.
struct MaskedRange
{
    qsizetype offset = 0;
    qsizetype length = 0;

    bool operator==(const MaskedRange &) const = default;
};

struct Response
{
    int status = 0;
    QByteArray reason;
    HeaderFields headers; ///< as the engine reports them: repeats joined
    QByteArray body;      ///< the bytes as they came
    Completeness completeness = Completeness::Complete;
    QString completenessReason = {}; ///< "11 of 100 bytes"; empty when complete
    std::vector<MaskedRange> masked = {};

    bool operator==(const Response &) const = default;
};

struct TransportError
{
    enum class Kind {
        Refused, ///< not sent: the request itself is unusable
        HostNotFound,
        ConnectionRefused,
        TlsFailed,
        Deadline,
        Idle,
        Cancelled,
        ConnectionLost, ///< closed or reset, or not HTTP
        TooLarge,
        InterimOnly, ///< a 1xx came and this engine cannot read what follows
        ProxyFailed, ///< the proxy is not there, or refuses to pass the request on
        Unsupported, ///< challenge or protocol this program does not speak
        Other
    };

    Kind kind = Kind::Other;
    QString message = {};        ///< in our own words, with the remedy
    bool mayHaveArrived = false; ///< bytes of the request may have reached the server
    /// TlsFailed: what the server showed, if anything. Not kept in the history.
    std::optional<ServerCertificate> certificate = {};

    bool operator==(const TransportError &) const = default;
};

/// `cancelled`, `connectionLost`, ...: stable names for files and machine output.
QString transportErrorName(TransportError::Kind kind);
std::optional<TransportError::Kind> transportErrorKind(QStringView name);
QString completenessName(Completeness completeness);
std::optional<Completeness> completenessFromName(QStringView name);

/// Microseconds since the send began; -1 for what did not happen.
struct Timings
{
    qint64 connecting = -1;  ///< the socket began to connect
    qint64 connected = -1;   ///< the connection stood, TLS and all; not known for a request without body
    qint64 encrypted = -1;   ///< TLS handshake done
    qint64 requestSent = -1; ///< last byte handed to the socket
    qint64 firstByte = -1;   ///< header read
    qint64 finished = -1;

    bool operator==(const Timings &) const = default;
};

/// The time as Exchange::startedAt has it: UTC, RFC 3339 with milliseconds.
QString utcNow();

/// One request on the wire and what became of it: an answer, an error, or both.
struct Exchange
{
    QString startedAt; ///< UTC, RFC 3339 with milliseconds
    Request request;   ///< as sent
    int sends = 0;     ///< how often the body was read for sending: 0 or 1
    std::optional<Response> response;
    std::optional<TransportError> error;
    Timings timings;

    bool operator==(const Exchange &) const = default;
};

} // namespace model
