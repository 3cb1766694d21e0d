// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/headerfields.h"
#include "sandbox/strictrules.h"

// What a request that creates an operation asks of the sandbox, in header fields no service knows:
//
//   x-sandbox-outcome: succeeded | failed | unknown | stuck | vanish | backwards
//   x-sandbox-answer: created | operation-location | location | monitor
//   x-sandbox-retry-after: a value of Retry-After
namespace sandbox {

/// How the operation goes on, a step with every GET.
enum class Fate {
    Succeeded,
    Failed,
    Unknown,  ///< a status outside the enumeration, for good
    Stuck,    ///< runs for ever
    Vanish,   ///< runs, and then there is no such operation
    Backwards ///< runs, goes back to the start with a time long past, and then succeeds
};

/// How the creation is answered.
enum class Acceptance {
    Created,           ///< as documented: 201, the operation and its Location
    OperationLocation, ///< 202 with the operation, its URL in Operation-Location, as OneNote's copying does
    Location,          ///< 202 without content; Location has a query string
    Monitor            ///< 202 without content; Location is another origin, which asks for no token
};

struct Wishes
{
    Fate fate = Fate::Succeeded;
    Acceptance acceptance = Acceptance::Created;
    QByteArray retryAfter = {}; ///< of the 202, and of every GET while the operation has not ended

    bool operator==(const Wishes &) const = default;
};

/// Refuses a word that means nothing, naming those that do.
tl::expected<Wishes, Complaint> wishesOf(const model::HeaderFields &headers);

} // namespace sandbox
