// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/timelinescale.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace history {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// 1, 2 or 5 times a power of ten: the greatest that is not above, or the least that is not below.
double roundDown(double value)
{
    const double decade = std::pow(10, std::floor(std::log10(value) + 1e-9));
    for (const double factor : {5.0, 2.0}) {
        if (value >= factor * decade * (1 - 1e-9))
            return factor * decade;
    }
    return decade;
}

double roundUp(double value)
{
    const double decade = std::pow(10, std::floor(std::log10(value) + 1e-9));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (value <= factor * decade * (1 + 1e-9))
            return factor * decade;
    }
    return 10 * decade;
}

constexpr int linearSteps = 4; ///< a scale of so many or a few less

} // namespace

double DurationScale::position(qint64 duration) const
{
    const auto value = double(duration);
    if (!logarithmic)
        return qBound(0.0, (value - low) / (high - low), 1.0);
    if (value <= low)
        return 0;
    return qMin(1.0, std::log10(value / low) / std::log10(high / low));
}

DurationScale durationScale(qint64 least, qint64 most, bool logarithmic)
{
    if (most <= 0)
        return logarithmic ? DurationScale{true, 1'000, 10'000} : DurationScale{false, 0, 10'000};
    if (!logarithmic) {
        const double step = roundUp(double(most) / linearSteps);
        return {false, 0, step * std::ceil(double(most) / step - 1e-9)};
    }
    DurationScale scale{true, roundDown(double(qMax<qint64>(1, least))), roundUp(double(most))};
    if (scale.high < 10 * scale.low * (1 - 1e-9)) {
        // The decade that has them nearest to its middle.
        scale.low = qMax(1.0, roundDown(std::sqrt(scale.low * scale.high / 10)));
        scale.high = qMax(scale.high, 10 * scale.low);
    }
    return scale;
}

QString durationTickText(double microseconds, const QLocale &locale)
{
    const auto number = [&locale](double value) { return locale.toString(value, 'f', QLocale::FloatingPointShortest); };
    if (microseconds >= 1'000'000)
        return Words::tr("%1 s").arg(number(microseconds / 1'000'000));
    if (microseconds >= 1'000)
        return Words::tr("%1 ms").arg(number(microseconds / 1'000));
    return microseconds == 0 ? QStringLiteral("0") : Words::tr("%1 µs").arg(number(microseconds));
}

std::vector<DurationTick> durationTicks(const DurationScale &scale, int most)
{
    std::vector<DurationTick> ticks;
    if (!scale.logarithmic) {
        double step = roundUp(scale.high / linearSteps);
        while (scale.high / step + 1 > qMax(2, most) + 1e-9)
            step = roundUp(step * 1.5);
        for (int i = 0; i * step <= scale.high * (1 + 1e-9); ++i)
            ticks.push_back({i * step, durationTickText(i * step)});
        return ticks;
    }
    const int first = int(std::floor(std::log10(scale.low) + 1e-9));
    const int last = int(std::floor(std::log10(scale.high) + 1e-9));
    int tens = 0; // powers of ten among them
    for (int decade = first; decade <= last; ++decade) {
        for (const int factor : {1, 2, 5}) {
            const double value = factor * std::pow(10, decade);
            if (value < scale.low * (1 - 1e-9) || value > scale.high * (1 + 1e-9))
                continue;
            tens += factor == 1 ? 1 : 0;
            ticks.push_back({value, factor == 1 ? durationTickText(value) : QString()});
        }
    }
    if (int(ticks.size()) <= most) {
        for (DurationTick &tick : ticks)
            tick.label = durationTickText(tick.microseconds);
        return ticks;
    }
    const int every = 1 + (tens - 1) / qMax(2, most); // of the powers of ten has a label
    int seen = 0;
    for (DurationTick &tick : ticks) {
        if (!tick.label.isEmpty() && seen++ % every != 0)
            tick.label.clear();
    }
    return ticks;
}

} // namespace history
