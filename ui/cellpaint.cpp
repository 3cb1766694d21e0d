// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/cellpaint.h"

#include "ui/theme.h"

#include <QPainter>

namespace ui {

void paintLine(QPainter &painter, const QRect &cell, const QString &text, const QColor &color, Qt::Alignment side)
{
    painter.setPen(color);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width());
    painter.drawText(cell, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void paintChip(QPainter &painter, const QRect &cell, const QString &text, Tone tone, const Colors &colors)
{
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    const QFontMetrics metrics(bold, painter.device());
    const int height = metrics.height() + 2;
    const int width = qMin(metrics.horizontalAdvance(text) + 2 * Theme::unit, cell.width());
    const QRect chip(cell.left(), cell.center().y() - height / 2, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(backColor(colors, tone));
    painter.drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter.setPen(frontColor(colors, tone));
    painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, chip.width() - Theme::unit));
}

} // namespace ui
