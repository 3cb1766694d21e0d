// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What keys and mouse do in a timeline.
#include "ui/history/timelineview.h"

#include "ui/history/timelinewords.h"
#include "ui/labels.h"

#include <QApplication>
#include <QKeyEvent>
#include <QToolTip>

#include <cmath>

namespace ui {

using history::Point;

namespace {

constexpr double hitRadius = 10; ///< pixels
constexpr double keyZoom = 2;
constexpr double keyMove = 0.25; ///< of what is shown

} // namespace

bool TimelineView::event(QEvent *event)
{
    // Keys that would be shortcuts elsewhere in the window.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool showsAll = key->key() == Qt::Key_0 && key->modifiers() == Qt::ControlModifier;
        if (showsAll || (key->key() == Qt::Key_Escape && m_pressed))
            event->accept();
    }
    return QWidget::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const auto step = [this](bool forward) {
        if (!m_here)
            return goTo(forward ? m_series.after({0, range().from, -1}, m_shown)
                                : m_series.before({0, range().to, -1}, m_shown));
        return goTo(forward ? m_series.after(*m_here, m_shown) : m_series.before(*m_here, m_shown));
    };
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool forward = event->key() == Qt::Key_Right;
        if (shift)
            moveBy(forward ? keyMove : -keyMove);
        else
            step(forward);
        return;
    }
    case Qt::Key_Home:
        goTo(m_series.after({0, whole().from, -1}, m_shown));
        return;
    case Qt::Key_End:
        goTo(m_series.before({0, whole().to, -1}, m_shown));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_here)
            emit activated(m_here->id);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(keyZoom);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / keyZoom);
        return;
    case Qt::Key_0:
        if (event->modifiers() & Qt::ControlModifier) {
            showAll();
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_pressed) {
            m_pressed.reset();
            update();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

qint64 TimelineView::timeAt(double x) const
{
    const double inside = qBound(m_frame.plot.left(), x, m_frame.plot.right());
    return history::timeAtPlace(m_plot, m_frame.area(), inside - m_frame.plot.left());
}

std::optional<history::PlotHit> TimelineView::hitAt(const QPointF &place) const
{
    return history::nearest(m_plot, m_frame.area(), m_frame.toPlot(place), hitRadius);
}

bool TimelineView::isDragging() const
{
    return m_pressed && std::abs(m_pressed->x() - m_mouse.x()) >= QApplication::startDragDistance();
}

void TimelineView::pointAt(const QPointF &place)
{
    const auto hit = hitAt(place);
    if (hit == m_hover)
        return;
    m_hover = hit;
    setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    if (hit)
        emit pointed(hit->point.id);
    else
        QToolTip::hideText();
}

void TimelineView::showToolTip(qint64 id, const QString &text)
{
    if (!m_hover || m_hover->point.id != id || isDragging())
        return;
    const QString crowd = crowdText(m_hover->counts);
    const QString whole = crowd.isEmpty() ? text : QString(text + u'\n' + crowd);
    QToolTip::showText(mapToGlobal(m_mouse.toPoint()), plainToolTip(whole), this);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (turned.isNull() || m_series.isEmpty())
        return;
    const bool sideways = turned.y() == 0 || (event->modifiers() & Qt::ShiftModifier);
    if (sideways)
        moveBy(-keyMove * (turned.x() != 0 ? turned.x() : turned.y()) / 120.0);
    else
        zoomAround(std::pow(1.3, turned.y() / 120.0), timeAt(event->position().x()));
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_mouse = event->position();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse = event->position();
    if (isDragging()) {
        m_hover.reset();
        QToolTip::hideText();
        update();
    } else if (!m_pressed) {
        pointAt(m_mouse);
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_mouse = event->position();
    const bool dragged = isDragging();
    const double from = m_pressed->x();
    m_pressed.reset();
    update();
    if (dragged) {
        const qint64 first = timeAt(qMin(from, m_mouse.x()));
        zoomTo({first, qMax(first + 1, timeAt(qMax(from, m_mouse.x())))});
    } else if (const auto hit = hitAt(m_mouse)) {
        m_here = hit->point;
        emit activated(hit->point.id);
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        showAll();
}

void TimelineView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hover.reset();
    update();
}

} // namespace ui
