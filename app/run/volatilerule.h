// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/volatility.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

// Why a difference between two exchanges says nothing.
namespace run {

enum class VolatileRule {
    None,
    Annotation,  ///< check::Volatility::Annotation
    Correlation, ///< check::Volatility::Correlation; `request-id`, `client-request-id`, `traceparent`, ...
    EntityId,    ///< check::Volatility::EntityId
    TimeStamp,   ///< check::Volatility::TimeStamp
    ServerMade,  ///< check::Volatility::ServerMade
    NamesId,     ///< the same text around the id that the service made
    Moment,      ///< `Date`, `Age`, `Expires`, `Last-Modified`
    Cookie,      ///< `Set-Cookie`, `Cookie`
    Diagnostics, ///< `x-ms-*`, `Server-Timing`
    Validator,   ///< `ETag`
    Throttling,  ///< what is left of a quota: `RateLimit-*`
    Framing,     ///< follows from what is compared itself: `Content-Length`, `Host`, ...
    Timing,      ///< when it was sent, and how long it took
    LeftOut      ///< a place that the expected answer leaves out
};

VolatileRule ruleOf(check::Volatility volatility);

/// `annotation`, `entityId`, ...: stable names for machine output; empty for None.
QString volatileRuleName(VolatileRule rule);
/// A few words for people: "control information"; empty for None.
QString volatileRuleText(VolatileRule rule);
/// All rules, a line each: what is muted and why.
QString volatileRulesText();

/// What is known of a header field by its name (RFC 9110, 5.1: no letter case).
struct VolatileField
{
    VolatileRule rule = VolatileRule::None;
    bool mayBeMissing = false; ///< also whether it is there says nothing

    bool operator==(const VolatileField &) const = default;
};

VolatileField volatileField(QByteArrayView name);

} // namespace run
