// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/hartimings.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace run {

namespace {

/// Goes from mark to mark; a mark before the last one counts as that, since the engine's signals may overtake each
/// other.
class Marks final
{
public:
    explicit Marks(qint64 finished) : m_finished(finished) {}

    /// Since the last mark; -1 when this one is not known.
    qint64 upTo(qint64 mark)
    {
        if (mark < 0)
            return -1;
        const qint64 end = std::max(m_last, m_finished < 0 ? mark : std::min(mark, m_finished));
        return end - std::exchange(m_last, end);
    }

private:
    qint64 m_finished;
    qint64 m_last = 0;
};

} // namespace

qint64 HarTimings::time() const
{
    qint64 sum = 0;
    for (const qint64 phase : {blocked, dns, connect, send, wait, receive})
        sum += std::max<qint64>(phase, 0);
    return sum;
}

HarTimings harTimings(const model::Timings &timings)
{
    HarTimings har;
    Marks marks(timings.finished);
    har.blocked = marks.upTo(timings.connecting);
    har.connect = marks.upTo(timings.connected >= 0 ? timings.connected : timings.encrypted);
    har.send = std::max<qint64>(marks.upTo(timings.requestSent), 0);
    har.wait = std::max<qint64>(marks.upTo(timings.firstByte), 0);
    const qint64 rest = std::max<qint64>(marks.upTo(timings.finished), 0);
    // Where it ended: behind the last mark there is.
    if (timings.firstByte >= 0)
        har.receive = rest;
    else if (timings.requestSent >= 0)
        har.wait += rest;
    else if (har.connect >= 0)
        har.send += rest;
    else if (har.blocked >= 0)
        har.connect = rest;
    else
        har.blocked = timings.finished < 0 ? -1 : rest;
    return har;
}

model::Timings timingsFromHar(const HarTimings &har)
{
    model::Timings timings;
    qint64 at = std::max<qint64>(har.blocked, 0) + std::max<qint64>(har.dns, 0);
    if (har.connect >= 0) {
        timings.connecting = at;
        timings.connected = at += har.connect;
    }
    timings.requestSent = at += std::max<qint64>(har.send, 0);
    timings.firstByte = at += std::max<qint64>(har.wait, 0);
    timings.finished = at + std::max<qint64>(har.receive, 0);
    return timings;
}

QByteArray harMilliseconds(qint64 microseconds)
{
    if (microseconds < 0)
        return "-1";
    QByteArray text = QByteArray::number(microseconds / 1000);
    QByteArray fraction = QByteArray::number(microseconds % 1000).rightJustified(3, '0');
    while (fraction.endsWith('0'))
        fraction.chop(1);
    return fraction.isEmpty() ? text : text + '.' + fraction;
}

qint64 fromHarMilliseconds(const json::Value &number)
{
    constexpr double year = 365.0 * 24 * 3600 * 1000;
    if (!number.isNumber())
        return -1;
    // A measured time is no exact number, so this one may go through a double.
    bool isFinite = false;
    const double value = number.raw().toByteArray().toDouble(&isFinite);
    return isFinite && value >= 0 && value <= year ? std::llround(value * 1000) : -1;
}

} // namespace run
