// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationadapter.h"
#include "model/serviceroot.h"

#include <QStringList>

namespace run {

/// Where a returned operation is looked at again, and with what.
struct TrackPlan
{
    enum class Source {
        OperationLocation, ///< the answer's header field of that name
        Location,          ///< likewise
        Collection,        ///< the URL that was posted to, with the id behind it
        Request            ///< the URL that was asked: the answer to a GET is the operation
    };

    model::Request request; ///< GET; without a body
    Source source = Source::Request;
    bool sameOrigin = true; ///< as the environment; the token goes nowhere else
    QStringList notes = {}; ///< in words: what is unusual about it

    bool operator==(const TrackPlan &) const = default;
};

/// Whether an answer is an operation that can be looked at again and may still change. `schema` describes the request
/// and may be null.
bool isTrackable(const model::Recording &recording, const model::OperationSchema *schema = nullptr);

/// `Operation-Location`, else `Location`, else the collection and the id; the query is kept as it is. `root` is the
/// environment's. Header fields of the request that are not about its body are sent again, but to the same origin only:
/// another one gets `Accept` and nothing else. Fails, saying why, when there is no usable URL.
model::Result<TrackPlan> trackPlan(const model::Recording &recording, const model::ServiceRoot &root,
                                   const model::OperationSchema *schema = nullptr);

/// A GET of the result of an operation, as `resourceLocation` names it; `recording` is the answer that returned the
/// operation.
model::Result<TrackPlan> resultPlan(const model::Recording &recording, const QString &resourceLocation,
                                    const model::ServiceRoot &root);

} // namespace run
