// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/timelineplot.h"

#include <QFontMetrics>
#include <QPixmap>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace ui {

struct Colors;

/// What lies from left to right: moments, or a count (Point::at from 1).
enum class PlotAxis { Time, Count };

/// Where the parts of a timeline lie in its widget, in pixels.
struct TimelineFrame
{
    QRectF plot;
    QRectF lane;  ///< below the plot: what has no duration
    QRectF strip; ///< below that: how many of each outcome; empty where that is always as many, or height is short

    double words = 0; ///< width right of the plot for the words of percentiles

    history::PlotArea area() const { return {plot.width(), plot.height(), lane.height()}; }
    QPointF toScreen(const QPointF &place) const { return {plot.left() + place.x(), plot.bottom() - place.y()}; }
    QPointF toPlot(const QPointF &screen) const { return {screen.x() - plot.left(), plot.bottom() - screen.y()}; }

    bool operator==(const TimelineFrame &) const = default;
};

constexpr int timelineCell = 7; ///< pixels each way

TimelineFrame timelineFrame(const QSize &size, const QFontMetrics &metrics, PlotAxis axis);
/// What to ask for so that the plot fills the frame.
history::PlotOrder timelineOrder(const TimelineFrame &frame, const history::PlotRange &range);

/// Axes, points or cells, percentiles. The painter's device must have the colour of the surface already.
void paintTimeline(QPainter &painter, const TimelineFrame &frame, const history::Plot &plot, PlotAxis axis,
                   const Colors &colors);

} // namespace ui
