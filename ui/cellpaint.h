// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/labels.h"

QT_BEGIN_NAMESPACE
class QPainter;
class QRect;
QT_END_NAMESPACE

// What the cells of tables are painted with.
namespace ui {

/// One line at the left, in the middle of the height; what does not fit is left out.
void paintLine(QPainter &painter, const QRect &cell, const QString &text, const QColor &color,
               Qt::Alignment side = Qt::AlignLeft);

/// A rounded label with a verdict's colour at the left of the cell.
void paintChip(QPainter &painter, const QRect &cell, const QString &text, Tone tone, const Colors &colors);

} // namespace ui
