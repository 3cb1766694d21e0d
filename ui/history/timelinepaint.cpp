// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/timelinepaint.h"

#include "ui/history/timelinemarks.h"
#include "ui/theme.h"

#include "history/rowtext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace ui {

using history::Plot;
using history::PlotCell;
using history::PlotSpread;
using history::PointOutcome;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int lane = 26; ///< its words stand clear of those of the lowest tick
constexpr int strip = 4 * Theme::unit;
constexpr int heightForStrip = 20 * Theme::unit; ///< of the whole
constexpr int widthForWords = 70 * Theme::unit;  ///< likewise, for percentiles to have words beside them
constexpr double pointRadius = 4;
constexpr double cellRadius = 3;

qint64 sum(const PlotCell &cell)
{
    return std::accumulate(cell.counts.begin(), cell.counts.end(), qint64(0));
}

class Painting final
{
public:
    Painting(QPainter &painter, const TimelineFrame &frame, const Plot &plot, const Colors &colors)
        : m_painter(painter),
          m_frame(frame),
          m_plot(plot),
          m_colors(colors),
          m_metrics(painter.fontMetrics())
    {}

    void durations();
    void times();
    void counters();
    void points();
    void cells();
    void counts();
    void percentiles();

private:
    double y(double duration) const;
    double baseLine(); ///< paints it; where it lies
    void tick(double x, double bottom);
    void percentile(qint64 PlotSpread::*which, Qt::PenStyle style);
    double percentileWords(qint64 value, const QString &text, double highest);
    const QPixmap &mark(PointOutcome outcome, double radius);

    QPainter &m_painter;
    const TimelineFrame &m_frame;
    const Plot &m_plot;
    const Colors &m_colors;
    const QFontMetrics m_metrics;
    std::map<PointOutcome, QPixmap> m_marks;
};

double Painting::y(double duration) const
{
    return m_frame.plot.bottom() - m_plot.scale.position(qint64(duration)) * m_frame.plot.height();
}

void Painting::durations()
{
    const int most = qMax(2, int(m_frame.plot.height() / (1.6 * m_metrics.height())));
    double lowest = m_frame.plot.bottom() + m_metrics.height();
    double above = m_frame.lane.bottom(); // the line before
    for (const history::DurationTick &tick : history::durationTicks(m_plot.scale, most)) {
        const double place = y(tick.microseconds);
        if (tick.label.isEmpty() && above - place < Theme::unit)
            continue;
        above = place;
        QColor line = m_colors.border;
        line.setAlphaF(tick.label.isEmpty() ? 0.4 : 0.9);
        m_painter.setPen(line);
        m_painter.drawLine(QPointF(m_frame.plot.left(), place), QPointF(m_frame.plot.right(), place));
        if (tick.label.isEmpty() || place > lowest - m_metrics.height())
            continue;
        lowest = place;
        m_painter.setPen(m_colors.muted);
        const QRectF box(0, place - m_metrics.height() / 2.0, m_frame.plot.left() - Theme::unit, m_metrics.height());
        m_painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    if (m_plot.whole.shown(m_plot.order.shown) > m_plot.whole.measured) {
        m_painter.setPen(m_colors.muted);
        const QRectF box(0, m_frame.lane.center().y() - m_metrics.height() / 2.0, m_frame.plot.left() - Theme::unit,
                         m_metrics.height());
        m_painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, Words::tr("none"));
    }
}

double Painting::baseLine()
{
    const double bottom = m_frame.strip.isEmpty() ? m_frame.lane.bottom() : m_frame.strip.bottom();
    m_painter.setPen(m_colors.border);
    m_painter.drawLine(QPointF(m_frame.plot.left(), bottom), QPointF(m_frame.plot.right(), bottom));
    return bottom;
}

void Painting::tick(double x, double bottom)
{
    QColor line = m_colors.border;
    line.setAlphaF(0.5);
    m_painter.setPen(line);
    m_painter.drawLine(QPointF(x, m_frame.plot.top()), QPointF(x, bottom + 4));
    m_painter.setPen(m_colors.muted);
}

void Painting::times()
{
    const double bottom = baseLine();
    const int width = m_metrics.horizontalAdvance(QStringLiteral("00:00:00.000")) + 2 * Theme::unit;
    const auto ticks =
        history::timeTicks(m_plot.order.range, int(m_frame.plot.width() / width), QTimeZone::systemTimeZone());
    double labelled = -1e9; // where the last words end, of both lines
    double above = -1e9;
    for (const history::TimeTick &each : ticks) {
        const double x = m_frame.plot.left() + history::placeOfTime(m_plot, m_frame.area(), each.at);
        tick(x, bottom);
        const auto write = [&](const QString &text, double top, double &end) {
            const int advance = m_metrics.horizontalAdvance(text);
            const double left = qBound(m_frame.plot.left(), x - advance / 2.0, m_frame.plot.right() - advance);
            if (left < end + Theme::unit)
                return;
            m_painter.drawText(QPointF(left, top + m_metrics.ascent()), text);
            end = left + advance;
        };
        write(each.label, bottom + 5, labelled);
        if (!each.above.isEmpty())
            write(each.above, bottom + 5 + m_metrics.height(), above);
    }
}

void Painting::counters()
{
    const double bottom = baseLine();
    const QLocale locale;
    const history::PlotRange &range = m_plot.order.range;
    const int width = m_metrics.horizontalAdvance(locale.toString(range.to)) + 3 * Theme::unit;
    const qint64 most = qMax<qint64>(2, qint64(m_frame.plot.width()) / width);
    qint64 step = 1;
    for (int i = 0; range.span() / step > most; ++i)
        step = i % 3 == 1 ? step / 2 * 5 : step * 2; // 1, 2, 5, 10
    for (qint64 at = qMax<qint64>(step, (range.from + step - 1) / step * step); at < range.to; at += step) {
        const double x = m_frame.plot.left() + history::placeOfTime(m_plot, m_frame.area(), at);
        tick(x, bottom);
        const QRectF box(x - width / 2.0, bottom + 5, width, m_metrics.height());
        m_painter.drawText(box, Qt::AlignCenter, locale.toString(at));
    }
    m_painter.drawText(
        QRectF(m_frame.plot.left(), bottom + 5 + m_metrics.height(), m_frame.plot.width(), m_metrics.height()),
        Qt::AlignRight | Qt::AlignVCenter, Words::tr("in the order of their ends"));
}

const QPixmap &Painting::mark(PointOutcome outcome, double radius)
{
    QPixmap &made = m_marks[outcome];
    if (made.isNull())
        made = markPixmap(outcome, radius, outcomeColor(m_colors, outcome), m_painter.device()->devicePixelRatioF());
    return made;
}

void Painting::points()
{
    // What calls for attention most lies on top.
    std::vector<const history::Point *> order;
    for (const history::Point &point : m_plot.points)
        order.push_back(&point);
    std::stable_sort(order.begin(), order.end(), [](const history::Point *left, const history::Point *right) {
        return history::attention(left->outcome) < history::attention(right->outcome);
    });
    m_painter.setOpacity(order.size() > 100 ? 0.85 : 1);
    for (const history::Point *point : order) {
        const QPixmap &pixmap = mark(point->outcome, pointRadius);
        const double half = pixmap.deviceIndependentSize().width() / 2;
        const QPointF place = m_frame.toScreen(history::placeOf(m_plot, m_frame.area(), *point));
        m_painter.drawPixmap(place - QPointF(half, half), pixmap);
    }
    m_painter.setOpacity(1);
}

void Painting::cells()
{
    qint64 most = 1;
    for (const PlotCell &cell : m_plot.cells)
        most = qMax(most, *std::max_element(cell.counts.begin(), cell.counts.end()));
    const auto strengthOf = [most](qint64 count) { return std::log1p(double(count)) / std::log1p(double(most)); };
    const double width = m_frame.plot.width() / m_plot.order.columns;
    const double height = m_frame.plot.height() / m_plot.order.rows;
    for (const PlotCell &cell : m_plot.cells) {
        const QPointF place = m_frame.toScreen(history::placeOf(m_plot, m_frame.area(), cell));
        if (const qint64 good = cell.counts[size_t(PointOutcome::Good)]; good > 0) {
            QColor color = m_colors.good;
            color.setAlphaF(0.12 + 0.58 * strengthOf(good));
            m_painter.fillRect(QRectF(place.x() - width / 2, place.y() - height / 2, width - 1, height - 1), color);
        }
        const PointOutcome worst = cell.worst.outcome;
        if (worst == PointOutcome::Good)
            continue;
        // Where it is the exception among many it is drawn faintly, so that the places where it is not stand out.
        m_painter.setOpacity(0.25 + 0.75 * std::sqrt(double(cell.counts[size_t(worst)]) / double(sum(cell))));
        const QPixmap &pixmap = mark(worst, cellRadius);
        const double half = pixmap.deviceIndependentSize().width() / 2;
        m_painter.drawPixmap(place - QPointF(half + 0.5, half + 0.5), pixmap);
        m_painter.setOpacity(1);
    }
}

void Painting::counts()
{
    if (m_frame.strip.isEmpty())
        return;
    qint64 most = 1;
    for (const PlotSpread &column : m_plot.columns)
        most = qMax(most, column.shown(m_plot.order.shown));
    const double width = m_frame.strip.width() / double(m_plot.columns.size());
    for (size_t i = 0; i < m_plot.columns.size(); ++i) {
        double bottom = m_frame.strip.bottom();
        for (const PointOutcome outcome : outcomesInOrder) {
            const qint64 count = m_plot.columns[i].count(outcome);
            if (count == 0 || !m_plot.order.shown.test(size_t(outcome)))
                continue;
            const double height = double(count) / double(most) * (m_frame.strip.height() - 4);
            const QRectF bar(m_frame.strip.left() + double(i) * width, bottom - height, width - 1, height);
            QColor color = outcomeColor(m_colors, outcome);
            color.setAlphaF(outcome == PointOutcome::Good ? 0.5 : 1);
            m_painter.fillRect(bar, color);
            bottom -= height;
        }
    }
}

void Painting::percentile(qint64 PlotSpread::*which, Qt::PenStyle style)
{
    QPainterPath path;
    const double width = m_frame.plot.width() / double(m_plot.trend.size());
    bool draws = false;
    for (size_t i = 0; i < m_plot.trend.size(); ++i) {
        const qint64 value = m_plot.trend[i].*which;
        if (value < 0) {
            draws = false;
            continue;
        }
        const double left = m_frame.plot.left() + double(i) * width;
        if (draws)
            path.lineTo(left, y(double(value)));
        else
            path.moveTo(left, y(double(value)));
        path.lineTo(left + width, y(double(value)));
        draws = true;
    }
    QColor halo = m_colors.surface;
    halo.setAlphaF(0.75);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(halo, 4));
    m_painter.drawPath(path);
    QPen pen(m_colors.text, 1.6, style);
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.drawPath(path);
}

/// Beside the right end of its line, at that height or so near that two do not overlap.
double Painting::percentileWords(qint64 value, const QString &text, double highest)
{
    const double height = m_metrics.height();
    const double top = qMax(y(double(value)) - height / 2, highest);
    const QRectF box(m_frame.plot.right() + Theme::unit, top, m_frame.words, height);
    m_painter.setPen(m_colors.text);
    m_painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
    return top + height;
}

void Painting::percentiles()
{
    if (m_plot.whole.measured < 2)
        return; // a line through the only point says nothing
    m_painter.setRenderHint(QPainter::Antialiasing);
    percentile(&PlotSpread::ninetyFifth, Qt::DashLine);
    percentile(&PlotSpread::median, Qt::SolidLine);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_frame.words <= 0)
        return;
    const PlotSpread &whole = m_plot.whole;
    const double below =
        percentileWords(whole.ninetyFifth, Words::tr("95% within %1").arg(history::durationText(whole.ninetyFifth)), 0);
    percentileWords(whole.median, Words::tr("median %1").arg(history::durationText(whole.median)), below);
}

} // namespace

TimelineFrame timelineFrame(const QSize &size, const QFontMetrics &metrics, PlotAxis axis)
{
    const double left = metrics.horizontalAdvance(history::durationTickText(500'000)) + 3 * Theme::unit;
    const double bottom = size.height() - 2 * metrics.height() - Theme::unit;
    TimelineFrame frame;
    const double stripHeight = axis == PlotAxis::Time && size.height() >= heightForStrip ? strip : 0;
    if (size.width() >= widthForWords)
        frame.words = metrics.horizontalAdvance(Words::tr("95% within %1").arg(QStringLiteral("59 min 59 s")));
    const double width = qMax(1.0, size.width() - left - frame.words - 1.5 * Theme::unit);
    frame.strip = QRectF(left, bottom - stripHeight, width, stripHeight);
    frame.lane = QRectF(left, bottom - stripHeight - lane, width, lane);
    const double top = Theme::unit;
    frame.plot = QRectF(left, top, width, qMax(1.0, frame.lane.top() - top));
    return frame;
}

history::PlotOrder timelineOrder(const TimelineFrame &frame, const history::PlotRange &range)
{
    history::PlotOrder order;
    order.range = range;
    order.columns = qMax(1, int(frame.plot.width() / timelineCell));
    order.rows = qMax(1, int(frame.plot.height() / timelineCell));
    return order;
}

void paintTimeline(QPainter &painter, const TimelineFrame &frame, const Plot &plot, PlotAxis axis, const Colors &colors)
{
    Painting painting(painter, frame, plot, colors);
    painting.durations();
    if (axis == PlotAxis::Time)
        painting.times();
    else
        painting.counters();
    painting.cells();
    painting.counts();
    painting.percentiles();
    painting.points();
}

} // namespace ui
