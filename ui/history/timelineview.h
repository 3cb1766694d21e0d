// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/history/timelinepaint.h"

#include <QTimer>
#include <QWidget>

namespace ui {

class Theme;

/// Duration and outcome over time, for up to millions of points. Painting costs by pixels; many points are counted on
/// another thread, and what was painted before stays until they are.
///
/// Keys: Left and Right go to the point before or behind, Home and End to the first and the last, Enter shows its row,
/// + and - zoom, Shift with Left and Right moves the range, Ctrl+0 shows all. Mouse: click shows a row, the wheel
/// zooms, a drag zooms to what it covers, a double click shows all.
class TimelineView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineView)

public:
    explicit TimelineView(const Theme &theme, PlotAxis axis = PlotAxis::Time, QWidget *parent = nullptr);

    void clear();
    /// In any order; one that is there already is replaced.
    void add(const std::vector<history::Point> &points);
    void remove(const std::vector<qint64> &ids);
    const history::PointSeries &series() const { return m_series; }

    void setLogarithmic(bool logarithmic);
    void setShown(history::PointOutcome outcome, bool shown);
    const history::Outcomes &shown() const { return m_shown; }

    /// The row that is current in the history, 0 for none; it may come later.
    void setCurrent(qint64 id);
    /// What the keyboard is on, 0 for none.
    qint64 pointedId() const { return m_here ? m_here->id : 0; }

    bool isWhole() const { return !m_zoom; }
    history::PlotRange range() const;
    void zoomTo(const history::PlotRange &range);
    void zoomBy(double factor); ///< around the keyboard's point, or the middle; above 1 shows less
    void showAll();

    /// What is painted, which may be a moment behind the points.
    const history::Plot &plot() const { return m_plot; }
    /// Where a point is painted.
    QPoint placeOf(const history::Point &point) const;

    /// What pointed() asked for: one line, and lines for a tool tip.
    void tell(qint64 id, const QString &line, const QString &toolTip);
    PlotAxis axis() const { return m_axis; }
    /// What assistive technology is told about the point the keyboard is on.
    QString pointedText() const { return m_hereText; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user wants to see that row.
    void activated(qint64 id);
    /// The mouse or the keyboard came to that point: tell() what it is.
    void pointed(qint64 id);
    /// plot() is another one.
    void plotted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    history::PlotRange whole() const;
    void plotSoon();
    void plotNow();
    void take(history::Plot plot);
    void layOut();
    void repaintLayer();

    void paintOver(QPainter &painter) const;
    void paintRing(QPainter &painter, const history::Point &point, const QColor &color) const;

    bool goTo(const std::optional<history::Point> &point);
    void zoomAround(double factor, qint64 at);
    void moveBy(double part);
    qint64 timeAt(double x) const;
    std::optional<history::PlotHit> hitAt(const QPointF &place) const;
    void pointAt(const QPointF &place);
    void showToolTip(qint64 id, const QString &text);
    bool isDragging() const;

    const Theme &m_theme;
    const PlotAxis m_axis;
    history::PointSeries m_series;
    history::Outcomes m_shown = history::Outcomes().set();
    bool m_logarithmic = true;
    std::optional<history::PlotRange> m_zoom; ///< nothing: all

    history::Plot m_plot;
    TimelineFrame m_frame;
    QPixmap m_layer; ///< the plot as painted; null: to be painted
    QTimer m_soon;
    bool m_counting = false; ///< on another thread
    bool m_stale = false;    ///< meanwhile something changed

    qint64 m_currentId = 0;
    std::optional<history::Point> m_current;
    std::optional<history::Point> m_here;
    QString m_hereText;
    std::optional<history::PlotHit> m_hover;
    std::optional<QPointF> m_pressed;
    QPointF m_mouse;
};

} // namespace ui
