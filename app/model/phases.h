// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"

#include <vector>

namespace model {

/// A stretch of an exchange, in microseconds since the send began.
struct Phase
{
    enum class Kind {
        Prepare,        ///< host name, proxy and the engine itself, up to the first step towards a connection
        Connect,        ///< without TLS
        ConnectAndTls,  ///< in one: the engine does not tell where one ends and the other begins
        ConnectAndSend, ///< in one: a request without body gives no sign in between
        Send,
        Wait,   ///< for the header of the answer
        Receive ///< the rest of the answer
    };

    Kind kind = Kind::Prepare;
    qint64 begin = 0;
    qint64 end = 0;
    bool unfinished = false; ///< the exchange ended in it

    bool operator==(const Phase &) const = default;
};

/// One behind the other from 0 to Timings::finished; empty when the exchange did not end.
std::vector<Phase> phasesOf(const Exchange &exchange);

} // namespace model
