// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/timelineview.h"

#include "ui/history/timelineaccess.h"
#include "ui/history/timelinewords.h"
#include "ui/theme.h"

#include "model/anotherthread.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>

namespace ui {

using history::Outcomes;
using history::Plot;
using history::PlotRange;
using history::Point;

namespace {

constexpr qint64 countedAtOnce = 20'000; ///< points; so many take no more than a few ms
constexpr int plotAfter = 40;            ///< ms for points to gather before they are plotted
constexpr qint64 shortestRange = 10;     ///< ms

} // namespace

TimelineView::TimelineView(const Theme &theme, PlotAxis axis, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_axis(axis)
{
    installTimelineAccess();
    setObjectName(QStringLiteral("timelineView"));
    setAccessibleName(axis == PlotAxis::Time ? tr("Timeline of durations") : tr("Durations in the order of the ends"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_soon.setSingleShot(true);
    m_soon.setInterval(plotAfter);
    connect(&m_soon, &QTimer::timeout, this, &TimelineView::plotNow);
    connect(&theme, &Theme::changed, this, &TimelineView::repaintLayer);
    layOut();
    plotNow();
}

QSize TimelineView::sizeHint() const
{
    return {80 * Theme::unit, 25 * Theme::unit};
}

QSize TimelineView::minimumSizeHint() const
{
    return {30 * Theme::unit, 12 * Theme::unit};
}

void TimelineView::clear()
{
    m_series = {};
    m_zoom.reset();
    m_here.reset();
    m_hereText.clear();
    m_current.reset();
    m_hover.reset();
    plotNow();
}

void TimelineView::add(const std::vector<Point> &points)
{
    for (const Point &point : points) {
        if (point.id == m_currentId)
            m_current = point;
        if (m_here && point.id == m_here->id)
            m_here = point;
    }
    m_series.put(points);
    plotSoon();
}

void TimelineView::remove(const std::vector<qint64> &ids)
{
    const std::unordered_set<qint64> gone(ids.begin(), ids.end());
    for (std::optional<Point> *held : {&m_current, &m_here}) {
        if (*held && gone.count((*held)->id) > 0)
            held->reset();
    }
    m_hover.reset();
    m_series.remove(gone);
    plotSoon();
}

void TimelineView::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic;
    plotNow();
}

void TimelineView::setShown(history::PointOutcome outcome, bool shown)
{
    m_shown.set(size_t(outcome), shown);
    m_hover.reset();
    plotNow();
}

void TimelineView::setCurrent(qint64 id)
{
    if (id == m_currentId)
        return;
    m_currentId = id;
    m_current = id != 0 ? m_series.find(id) : std::nullopt;
    if (m_current)
        m_here = m_current;
    update();
}

PlotRange TimelineView::whole() const
{
    if (m_series.isEmpty())
        return {};
    const qint64 from = m_series.first()->at;
    const qint64 to = m_series.last()->at;
    const qint64 margin = qMax<qint64>(m_axis == PlotAxis::Time ? 500 : 1, (to - from) / 50);
    return {from - margin, to + margin + 1};
}

PlotRange TimelineView::range() const
{
    return m_zoom.value_or(whole());
}

void TimelineView::zoomTo(const PlotRange &range)
{
    const PlotRange all = whole();
    if (range.span() >= all.span()) {
        m_zoom.reset();
    } else {
        const qint64 span = qMin(qMax(range.span(), shortestRange), all.span());
        const qint64 from = qBound(all.from, range.from, all.to - span);
        m_zoom = PlotRange{from, from + span};
    }
    m_hover.reset();
    plotNow();
}

void TimelineView::showAll()
{
    zoomTo(whole());
}

void TimelineView::zoomAround(double factor, qint64 at)
{
    const PlotRange now = range();
    const double part = double(at - now.from) / double(qMax<qint64>(1, now.span()));
    const auto span = qMax(shortestRange, qRound64(double(now.span()) / factor));
    const qint64 from = at - qRound64(part * double(span));
    zoomTo({from, from + span});
}

void TimelineView::zoomBy(double factor)
{
    const PlotRange now = range();
    zoomAround(factor, m_here && now.contains(m_here->at) ? m_here->at : now.from + now.span() / 2);
}

void TimelineView::moveBy(double part)
{
    PlotRange moved = range();
    const qint64 distance = qRound64(part * double(moved.span()));
    moved.from += distance;
    moved.to += distance;
    zoomTo(moved);
}

bool TimelineView::goTo(const std::optional<Point> &point)
{
    if (!point)
        return false;
    m_here = point;
    m_hereText.clear();
    if (const PlotRange now = range(); !now.contains(point->at)) {
        const qint64 from = point->at - now.span() / 2;
        zoomTo({from, from + now.span()});
    }
    update();
    emit pointed(point->id);
    return true;
}

void TimelineView::tell(qint64 id, const QString &line, const QString &toolTip)
{
    if (m_here && m_here->id == id) {
        m_hereText = line;
        QAccessibleValueChangeEvent changed(this, m_hereText);
        QAccessible::updateAccessibility(&changed);
    }
    showToolTip(id, toolTip);
}

void TimelineView::layOut()
{
    m_frame = timelineFrame(size(), fontMetrics(), m_axis);
}

void TimelineView::plotSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void TimelineView::plotNow()
{
    m_soon.stop();
    m_stale = m_counting;
    if (m_counting)
        return; // its end plots again
    history::PlotOrder order = timelineOrder(m_frame, range());
    order.logarithmic = m_logarithmic;
    order.shown = m_shown;
    if (m_series.size() <= countedAtOnce) {
        take(history::plotOf(m_series, order));
        return;
    }
    m_counting = true;
    model::onAnotherThread(
        this, [series = m_series, order] { return history::plotOf(series, order); },
        [this](Plot &plot) {
            m_counting = false;
            take(std::move(plot));
            if (m_stale)
                plotNow();
        });
}

void TimelineView::take(Plot plot)
{
    m_plot = std::move(plot);
    repaintLayer();
    setAccessibleDescription(timelineSummary(m_series, m_plot, m_axis));
    emit plotted();
}

void TimelineView::repaintLayer()
{
    m_layer = {};
    update();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
    plotNow();
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        layOut();
        plotNow();
    }
}

void TimelineView::paintEvent(QPaintEvent *)
{
    if (m_layer.isNull() || m_layer.devicePixelRatio() != devicePixelRatioF()) {
        m_layer = QPixmap(size() * devicePixelRatioF());
        m_layer.setDevicePixelRatio(devicePixelRatioF());
        m_layer.fill(m_theme.colors().surface);
        if (m_plot.whole.shown(m_plot.order.shown) > 0) {
            QPainter painter(&m_layer);
            painter.setFont(font());
            paintTimeline(painter, m_frame, m_plot, m_axis, m_theme.colors());
        }
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_layer);
    paintOver(painter);
}

void TimelineView::paintOver(QPainter &painter) const
{
    const Colors &colors = m_theme.colors();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_plot.whole.shown(m_plot.order.shown) == 0) {
        painter.setPen(colors.muted);
        const bool hasPoints = !m_series.isEmpty();
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         hasPoints ? tr("Nothing to plot in this range. Ctrl+0 shows all.") : tr("Nothing to plot"));
    }
    if (m_current)
        paintRing(painter, *m_current, colors.accent);
    if (m_here && m_here != m_current)
        paintRing(painter, *m_here, colors.text);
    if (m_hover)
        paintRing(painter, m_hover->point, colors.muted);
    if (isDragging()) {
        const double left = qBound(m_frame.plot.left(), qMin(m_pressed->x(), m_mouse.x()), m_frame.plot.right());
        const double right = qBound(m_frame.plot.left(), qMax(m_pressed->x(), m_mouse.x()), m_frame.plot.right());
        QColor band = colors.accent;
        band.setAlphaF(0.15);
        painter.setPen(QPen(colors.accent, 1));
        painter.setBrush(band);
        painter.drawRect(QRectF(QPointF(left, m_frame.plot.top()), QPointF(right, m_frame.lane.bottom())));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void TimelineView::paintRing(QPainter &painter, const Point &point, const QColor &color) const
{
    if (!m_plot.order.range.contains(point.at))
        return;
    const QPointF place = m_frame.toScreen(history::placeOf(m_plot, m_frame.area(), point));
    QColor line = color;
    line.setAlphaF(0.5);
    painter.setPen(QPen(line, 1));
    painter.drawLine(QPointF(place.x(), m_frame.plot.top()), QPointF(place.x(), m_frame.lane.bottom()));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2));
    painter.drawEllipse(place, 7, 7);
}

QPoint TimelineView::placeOf(const Point &point) const
{
    return m_frame.toScreen(history::placeOf(m_plot, m_frame.area(), point)).toPoint();
}

} // namespace ui
