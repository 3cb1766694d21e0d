// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/replayreport.h"

// What the reports of a replay say alike.
namespace run {

/// Which of several a result is: "round 2", "row 3", "Local sandbox"; nothing of what there is one of.
QStringList turnOf(const ReplayResult &result, const ReplayHeading &heading);

/// Failures and warnings that count, in order.
std::vector<model::Finding> countedFindings(const model::Recording *recording);
/// "/status", "header field Location", "status line", "body".
QString findingPlace(const model::Finding &finding);
/// "failed: /status: It is not what was sent. Expected "Running", found "Completed". (echo)", on one line.
QString findingLine(const model::Finding &finding);

/// "43 ms", "1.25 s", "2 min 5 s"; empty for what is not known (-1).
QString durationText(qint64 microseconds);

/// The text with what comes behind `most` characters left out, and that said.
QString shortened(const QString &text, qsizetype most);

/// Some durations in microseconds, at least one; by the nearest rank.
struct DurationSums
{
    qint64 least = 0;
    qint64 median = 0;
    qint64 p95 = 0;
    qint64 most = 0;

    bool operator==(const DurationSums &) const = default;
};
/// Nothing where there are none.
std::optional<DurationSums> durationSums(std::vector<qint64> microseconds);

} // namespace run
