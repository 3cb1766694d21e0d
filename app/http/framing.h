// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"

namespace http {

struct Framing
{
    model::Completeness completeness = model::Completeness::Complete;
    QString reason; ///< in words; empty when complete

    bool operator==(const Framing &) const = default;
};

/// How the bytes came to an end, as far as the engine can tell.
enum class Ending {
    Regular, ///< no error. Says little: Qt has none for most broken framing
    Closed,  ///< the server closed the connection; for an answer without length now and then reported, mostly not
    Stopped  ///< by us, or by a failing network
};

/// How far a body of `received` bytes can be trusted to be all of it, by the rules of RFC 9112, 6.3. What cannot be
/// seen: bytes behind Content-Length, and a junk chunk size behind a good chunk; Qt drops both silently.
Framing judgeFraming(int status, const model::HeaderFields &headers, qint64 received, Ending ending);

} // namespace http
