// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "run/replayresult.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace run {

/// What a report says at its top.
struct ReplayHeading
{
    QString title;            ///< "Replay, 2026-11-22 14:31:05"
    QString startedAt;        ///< UTC, RFC 3339 with milliseconds
    QStringList environments; ///< names, in the order of ReplayResult::place
    QStringList roots;        ///< their service roots as text, likewise
    int steps = 0;            ///< requests of the plan
    int rounds = 1;
    int rows = 0; ///< of the data file; 0: there is none
    int workers = 1;

    bool operator==(const ReplayHeading &) const = default;
};

/// A file about a replay, written while it runs: begin(), add() for each result in the order of their ends, then end().
/// What each call gives is the next piece of the file; a format that begins with sums keeps its pieces until the end.
/// What comes in is redacted already (run/redacted.h). On any thread, one at a time.
class ReplayReport
{
public:
    ReplayReport() = default;
    virtual ~ReplayReport() = default;
    Q_DISABLE_COPY_MOVE(ReplayReport)

    virtual QString id() const = 0;     ///< on the command line: `junit`
    virtual QString title() const = 0;  ///< for a list: "JUnit XML"
    virtual QString filter() const = 0; ///< for a file dialog: "JUnit XML (*.xml)"
    virtual QString suffix() const = 0; ///< of a file: `xml`

    virtual QByteArray begin(const ReplayHeading &heading) = 0;
    /// `recording` is null when nothing was sent, or the history does not hold it any more.
    virtual QByteArray add(const ReplayResult &result, const model::Recording *recording) = 0;
    virtual QByteArray end(const ReplaySum &sum) = 0;
};

/// One of each file in reports/, in the order of the file names.
std::vector<std::unique_ptr<ReplayReport>> makeReplayReports();
/// The one with that id; null when there is none.
std::unique_ptr<ReplayReport> replayReport(QStringView id);

} // namespace run
