// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/phases.h"

#include <algorithm>

namespace model {

namespace {

/// What came to pass and when, -1 for what did not; each phase leads up to one of these.
struct Step
{
    Phase::Kind kind;
    qint64 at;
};

std::vector<Step> stepsOf(const Exchange &exchange)
{
    const Timings &timings = exchange.timings;
    std::vector<Step> steps{{Phase::Kind::Prepare, timings.connecting}};
    const bool neverConnected = timings.requestSent < 0 && !exchange.request.body.isEmpty();
    if (exchange.request.url.scheme() == QLatin1String("https"))
        steps.push_back({Phase::Kind::ConnectAndTls, timings.encrypted});
    else if (timings.connected >= 0 || neverConnected)
        steps.push_back({Phase::Kind::Connect, timings.connected});
    const bool isConnected = steps.back().kind != Phase::Kind::Prepare;
    steps.push_back({isConnected ? Phase::Kind::Send : Phase::Kind::ConnectAndSend, timings.requestSent});
    steps.push_back({Phase::Kind::Wait, timings.firstByte});
    steps.push_back({Phase::Kind::Receive, timings.finished});
    return steps;
}

} // namespace

std::vector<Phase> phasesOf(const Exchange &exchange)
{
    std::vector<Phase> phases;
    const qint64 finished = exchange.timings.finished;
    if (finished < 0)
        return phases;
    qint64 begin = 0;
    for (const Step &step : stepsOf(exchange)) {
        // The engine works in a thread of its own, and its signals may overtake each other.
        const qint64 end = step.at < 0 ? finished : std::clamp(step.at, begin, std::max(begin, finished));
        phases.push_back({step.kind, begin, end, step.at < 0});
        begin = end;
        if (step.at < 0)
            return phases;
    }
    phases.back().unfinished = exchange.error.has_value();
    return phases;
}

} // namespace model
