// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/query.h"
#include "model/result.h"

#include <limits>

// Values of the search line that are numbers or times: `404`, `4xx`, `>500ms`, `500ms..2s`, `2026-11-01`, `7d`.
namespace history {

inline constexpr qint64 lowestBound = std::numeric_limits<qint64>::min();
inline constexpr qint64 highestBound = std::numeric_limits<qint64>::max();

/// `404`, `40x`, `4xx`, `none` (0), and `>`, `>=`, `<`, `<=`, `a..b` of them.
model::Result<QueryBounds> httpBounds(QStringView value);
/// `17`, `>17`, `10..20`.
model::Result<QueryBounds> numberBounds(QStringView value);
/// Microseconds. `2s` is from 2 s to just under 3 s, `>2s` is longer than exactly 2 s. Units us, ms, s, min, h.
model::Result<QueryBounds> durationBounds(QStringView value);

enum class QueryTime { After, Before, On };

/// Milliseconds since 1970, UTC. A day (`2026-11-01`, `2026-11`, `today`, `yesterday`), an instant
/// (`2026-11-01T14:30[:05[.123]]`, local unless `Z` or `+01:00` follows), or how long ago it was (`30min`, `2h`, `7d`,
/// `2w`). After: since its beginning. Before: until its beginning. On: within; also `a..b`.
model::Result<QueryBounds> timeBounds(QStringView value, QueryTime relation, const QueryClock &clock);

} // namespace history
