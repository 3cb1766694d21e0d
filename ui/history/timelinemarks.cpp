// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/timelinemarks.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace ui {

using history::PointOutcome;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

} // namespace

QString outcomeTitle(PointOutcome outcome)
{
    switch (outcome) {
    case PointOutcome::Good:
        return Words::tr("As expected");
    case PointOutcome::Warned:
        return Words::tr("With warnings");
    case PointOutcome::Bad:
        return Words::tr("Failed");
    case PointOutcome::Lost:
        return Words::tr("No answer");
    case PointOutcome::Open:
        break;
    }
    return Words::tr("Under way");
}

QColor outcomeColor(const Colors &colors, PointOutcome outcome)
{
    switch (outcome) {
    case PointOutcome::Good:
        return colors.good;
    case PointOutcome::Warned:
        return colors.warn;
    case PointOutcome::Bad:
        return colors.bad;
    case PointOutcome::Lost:
        return colors.text;
    case PointOutcome::Open:
        break;
    }
    return colors.info;
}

void paintMark(QPainter &painter, PointOutcome outcome, const QPointF &centre, double radius, const QColor &color)
{
    const double x = centre.x();
    const double y = centre.y();
    const double r = radius;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (outcome) {
    case PointOutcome::Good:
        painter.drawEllipse(centre, r * 0.85, r * 0.85);
        return;
    case PointOutcome::Warned:
        painter.drawPolygon(QPolygonF{{x, y - r * 1.1}, {x + r * 1.1, y + r * 0.85}, {x - r * 1.1, y + r * 0.85}});
        return;
    case PointOutcome::Bad:
        painter.setPen(QPen(color, qMax(1.6, r * 0.5), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(x - r * 0.8, y - r * 0.8), QPointF(x + r * 0.8, y + r * 0.8));
        painter.drawLine(QPointF(x - r * 0.8, y + r * 0.8), QPointF(x + r * 0.8, y - r * 0.8));
        return;
    case PointOutcome::Lost:
        painter.setPen(QPen(color, qMax(1.2, r * 0.35)));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(QPolygonF{{x, y - r}, {x + r, y}, {x, y + r}, {x - r, y}});
        return;
    case PointOutcome::Open:
        break;
    }
    painter.setPen(QPen(color, qMax(1.2, r * 0.4)));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, r * 0.75, r * 0.75);
}

QPixmap markPixmap(PointOutcome outcome, double radius, const QColor &color, double ratio)
{
    const int side = int(std::ceil(2 * radius * 1.3)) + 2;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, outcome, QPointF(side / 2.0, side / 2.0), radius, color);
    return pixmap;
}

QIcon markIcon(const Colors &colors, PointOutcome outcome)
{
    QIcon icon;
    for (const double ratio : {1.0, 2.0})
        icon.addPixmap(markPixmap(outcome, 4.5, outcomeColor(colors, outcome), ratio));
    return icon;
}

} // namespace ui
