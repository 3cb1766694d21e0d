// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/compose.h"
#include "run/secrecy.h"

namespace run {

/// A request before it is sent, fit to be shown: no token of those in memory is in it.
struct Preview
{
    QByteArray head; ///< request line and header fields as they go on the wire, CRLF, blank line included
    QByteArray body; ///< the exact bytes, but for tokens
    std::vector<VariableUse> uses;
    QString proxy = {};            ///< "via proxy 10.0.0.1:8080"; empty when none is asked
    std::vector<QString> problems; ///< why it cannot be sent, a line each; empty when it can
};

/// What sending `composed` with this token would put on the wire.
Preview previewOf(const Composed &composed, const model::Secret &token, const Secrets &secrets);

} // namespace run
