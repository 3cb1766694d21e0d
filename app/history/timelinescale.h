// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/timelineseries.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

// The axes of a plot of durations over time. Places are numbers for the screen; they never find their way back.
namespace history {

/// Durations in µs from the bottom of a plot to its top.
struct DurationScale
{
    bool logarithmic = true;
    double low = 1; ///< above 0 when logarithmic
    double high = 10;

    /// 0 at the bottom to 1 at the top; what lies outside is put on the border.
    double position(qint64 duration) const;

    bool operator==(const DurationScale &) const = default;
};

/// A scale with round ends that holds durations from `least` to `most` µs; a negative one stands for none. At least one
/// decade when logarithmic; from 0 when linear. A duration of 0 lies at the bottom.
DurationScale durationScale(qint64 least, qint64 most, bool logarithmic);

struct DurationTick
{
    double microseconds = 0;
    QString label; ///< empty: a line without words

    bool operator==(const DurationTick &) const = default;
};

/// From the bottom to the top at 1, 2 and 5 times the powers of ten (logarithmic) or at equal distances (linear), at
/// most `most` of them with a label, which must be at least 2.
std::vector<DurationTick> durationTicks(const DurationScale &scale, int most);

/// `200 µs`, `5 ms`, `1.5 s`, `100 s`.
QString durationTickText(double microseconds, const QLocale &locale = QLocale());

struct TimeTick
{
    qint64 at = 0; ///< ms since 1970 UTC
    QString label; ///< `14:30`, `22 Nov`, `2026`
    QString above; ///< the day or year that begins here, or holds here at the first tick; may be empty

    bool operator==(const TimeTick &) const = default;
};

/// At most about `most` ticks at round times of that zone, from milliseconds to centuries. Where clocks are put
/// forward or back the ticks stay at round local times: an hour that is skipped has none, one that comes twice has two.
std::vector<TimeTick> timeTicks(const PlotRange &range, int most, const QTimeZone &zone,
                                const QLocale &locale = QLocale());

} // namespace history
