// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"
#include "json/document.h"

#include <QByteArray>

// The phases of HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/, "timings"). `ssl` is part of `connect`.
namespace run {

/// In microseconds, -1 for what is not known. send, wait and receive have to be known: what did not happen took 0.
struct HarTimings
{
    qint64 blocked = -1; ///< up to the first step towards a connection, the host name included
    qint64 dns = -1;
    qint64 connect = -1; ///< TLS and all
    qint64 ssl = -1;
    qint64 send = 0;
    qint64 wait = 0;
    qint64 receive = 0;

    /// Of all that are known but `ssl`.
    qint64 time() const;

    bool operator==(const HarTimings &) const = default;
};

/// They sum up to Timings::finished where that is known. A phase that an exchange ended in lasts to its end, and one
/// the engine does not tell from the next counts as that.
HarTimings harTimings(const model::Timings &timings);
/// As far as phases tell: connecting, connected, requestSent, firstByte, finished.
model::Timings timingsFromHar(const HarTimings &timings);

/// Microseconds as milliseconds: `43.21`; -1 as `-1`.
QByteArray harMilliseconds(qint64 microseconds);
/// The other way, whatever number JSON has there; rounded to a microsecond. -1 for what is negative, no
/// number or beyond a year.
qint64 fromHarMilliseconds(const json::Value &number);

} // namespace run
