// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"

namespace run {

/// The body of a message from a file, and how far it can be trusted to be all of it.
struct RawBody
{
    QByteArray bytes;
    model::Completeness completeness = model::Completeness::Complete;
    QString reason = {}; ///< "11 of 100 bytes"; empty when complete

    bool operator==(const RawBody &) const = default;
};

/// `rest` is what stands behind the blank line; see responseFromRaw(). `status` 0 is a request.
RawBody rawBody(int status, const model::HeaderFields &headers, const QByteArray &rest);

} // namespace run
