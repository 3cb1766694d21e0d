// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/point.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace ui {

struct Colors;

/// In the order of a legend.
constexpr history::PointOutcome outcomesInOrder[] = {history::PointOutcome::Good, history::PointOutcome::Warned,
                                                     history::PointOutcome::Bad, history::PointOutcome::Lost,
                                                     history::PointOutcome::Open};

QString outcomeTitle(history::PointOutcome outcome);
QColor outcomeColor(const Colors &colors, history::PointOutcome outcome);

/// A disc, a triangle, a cross, a rhomb or a ring: each outcome is known by its shape as by its colour.
void paintMark(QPainter &painter, history::PointOutcome outcome, const QPointF &centre, double radius,
               const QColor &color);
QPixmap markPixmap(history::PointOutcome outcome, double radius, const QColor &color, double ratio);
QIcon markIcon(const Colors &colors, history::PointOutcome outcome);

} // namespace ui
