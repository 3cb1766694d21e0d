// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/headerfields.h"
#include "sandbox/requestparser.h"

namespace sandbox {

/// An answer before it is bytes; Content-Length and Connection are written by toBytes().
struct Answer
{
    int status = 200;
    model::HeaderFields headers = {};
    QByteArray body = {};

    bool operator==(const Answer &) const = default;
};

enum class Framing { KeepOpen, CloseAfter };

/// `withoutContent` leaves the body out, as an answer to HEAD must.
QByteArray toBytes(const Answer &answer, Framing framing, bool withoutContent = false);

/// Status line, fields, and those that frame the body as they are given, each with its CRLF; blank line included.
QByteArray headBytes(const Answer &answer, const QByteArray &framing);

/// What the HTTP layer itself says, before anything knows about Graph: an HTML page.
Answer httpError(const Refusal &refusal);

/// Whether a Host value or authority names this listener; everything else may be a name rebound to loopback.
bool isOurAuthority(QByteArrayView authority, quint16 port, bool tls);

} // namespace sandbox
