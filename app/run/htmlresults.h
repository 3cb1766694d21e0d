// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/limits.h"
#include "model/recording.h"
#include "run/htmlplots.h"

#include <QStringList>

namespace run {

/// How many results a list takes: the first ones, then those that did not pass, as many again.
class ListShare final
{
public:
    explicit ListShare(size_t most) : m_most(most) {}

    bool takes(bool hasPassed);
    size_t most() const { return m_most; }
    size_t left() const { return m_left; } ///< how many were not taken

private:
    size_t m_most;
    size_t m_first = 0;
    size_t m_others = 0;
    size_t m_left = 0;
};

/// The results of a replay as HTML: a table, and what there is to say of each. Of a result only its finished text is
/// kept.
class HtmlResults final
{
public:
    /// `turn`: see turnOf(); `recording` may be null.
    void add(const ReplayResult &result, const QStringList &turn, const std::optional<PlotPoint> &point,
             const model::Recording *recording);

    // Once, in the end; results stand in the order of the replay.

    /// With what searches and filters it, and words about what is not listed. `plots` has the points.
    QByteArray table(const ReplaySum &sum, const DurationPlots &plots);
    QByteArray details();

private:
    /// A line of the table. Where it stands in the plot is known in the end.
    struct Row
    {
        qint64 number = 0;
        ReplayOutcome outcome = ReplayOutcome::Skipped;
        std::optional<PlotPoint> point;
        QByteArray also; ///< what a search finds besides
        QByteArray cells;
    };
    struct Details
    {
        qint64 number = 0;
        QByteArray text;
    };

    QByteArray remarks() const;

    std::vector<Row> m_rows;
    std::vector<Details> m_details;
    ListShare m_rowShare{4 * size_t(model::limits::reportedDetails)}; // a browser gets slow with more
    ListShare m_detailShare{size_t(model::limits::reportedDetails)};
};

} // namespace run
