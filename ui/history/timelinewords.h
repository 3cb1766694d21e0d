// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"
#include "history/timelineplot.h"
#include "ui/history/timelinepaint.h"

// What a timeline shows, in words.
namespace ui {

/// `2026-11-22 14:31:05.123` in local time.
QString localTimeText(qint64 at);

/// `1,204 exchanges from … to …, 12 without answer, 3 failed, median 43 ms, 95% within 210 ms.`
QString timelineSummary(const history::PointSeries &series, const history::Plot &plot, PlotAxis axis);

/// Time, title, status and duration of an exchange; one line, or lines for a tool tip.
QString pointLine(const history::Row &row);
QString pointToolTip(const history::Row &row);
/// What else lies there: "All here: As expected 12, Failed 1"; empty when it is one.
QString crowdText(const std::array<qint64, history::outcomeCount> &counts);

/// `after:… before:…`, which finds the points of the range and no other.
QString rangeQuery(const history::PlotRange &range);

} // namespace ui
