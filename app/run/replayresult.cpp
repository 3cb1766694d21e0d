// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/replayresult.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace run {

namespace {

constexpr const char *names[replayOutcomes] = {"passed", "failed", "noAnswer", "notSent", "unknown", "skipped"};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

} // namespace

QString replayOutcomeName(ReplayOutcome outcome)
{
    return QString::fromLatin1(names[int(outcome)]);
}

std::optional<ReplayOutcome> replayOutcomeFromName(QStringView name)
{
    const auto found = std::find_if(std::begin(names), std::end(names),
                                    [name](const char *each) { return name == QLatin1String(each); });
    if (found == std::end(names))
        return std::nullopt;
    return ReplayOutcome(found - std::begin(names));
}

QString replayOutcomeText(ReplayOutcome outcome)
{
    switch (outcome) {
    case ReplayOutcome::Passed:
        return Words::tr("passed");
    case ReplayOutcome::Failed:
        return Words::tr("failed");
    case ReplayOutcome::NoAnswer:
        return Words::tr("no answer");
    case ReplayOutcome::NotSent:
        return Words::tr("not sent");
    case ReplayOutcome::Unknown:
        return Words::tr("may have arrived");
    case ReplayOutcome::Skipped:
        return Words::tr("skipped");
    }
    return {};
}

qint64 ReplaySum::ended() const
{
    return std::accumulate(std::begin(counts), std::end(counts), qint64(0));
}

} // namespace run
