// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/comparison.h"

// What of a body changes with every request, so that a difference there says nothing. The one place that knows: for an
// answer against the expected one, and for two exchanges of the history.
namespace check {

enum class Volatility {
    Annotation,  ///< `@odata.context`, `@odata.etag`, `@odata.nextLink`, `@odata.deltaLink` of anything
    Correlation, ///< `date`, `request-id`, `client-request-id` of an error
    EntityId,    ///< `id` of the body, or of each element of its list
    TimeStamp,   ///< by declaration, or without one two texts that are time stamps
    ServerMade   ///< a text that the schema says the service makes
};

/// Annotation or Correlation: may differ, be missing or be there, whatever it is.
std::optional<Volatility> momentaryAt(const json::Pointer &place);
inline bool isMomentary(const json::Pointer &place)
{
    return momentaryAt(place).has_value();
}

/// The rule by which this member may differ. All but the momentary ones are about two texts that are both there, and
/// hold only as far as the service made the values: whoever knows what was sent must ask that too.
std::optional<Volatility> volatilityOf(const ComparedMember &member);

} // namespace check
