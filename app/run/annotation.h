// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "json/pointer.h"

#include <vector>

// What the service made of the values it was sent.
namespace run {

/// Where a value of an answer comes from.
enum class ValueOrigin {
    AsSent,    ///< the same bytes
    Changed,   ///< sent with other bytes
    Generated, ///< not sent, and the schema says the service assigns it
    Added      ///< not sent
};

/// One scalar of the answer, or a whole object or array when nothing comparable was sent at its place.
struct Annotation
{
    json::Pointer place;
    ValueOrigin origin = ValueOrigin::AsSent;
    qsizetype offset = 0; ///< of the value's first byte in the answer's text
    qsizetype line = 0;   ///< of that byte, counted from 0
    QByteArray sent = {}; ///< the value's bytes as sent, for Changed

    bool operator==(const Annotation &) const = default;
};

struct Annotations
{
    std::vector<Annotation> values;     ///< in the order of the answer
    std::vector<json::Pointer> missing; ///< sent, but not in the answer; the outermost place only

    bool operator==(const Annotations &) const = default;
};

/// Compares member by member, arrays by index, the n-th duplicate of a member with the n-th. `schema` describes the
/// sent body and may be null. Values nested deeper than limits::maxComparedDepth are left out. Nothing is said when
/// either document is not JSON.
Annotations annotate(const json::Document &sent, const json::Document &answer, const model::OperationSchema *schema);

} // namespace run
