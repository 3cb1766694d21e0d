// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What CodeEditor paints besides its text: the gutter, folds, what cannot be seen.

#include "ui/codeeditor.h"
#include "ui/codegutter.h"
#include "ui/standins.h"
#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>

namespace ui {

namespace {

constexpr qreal smallFont = 0.8;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * smallFont);
    return font;
}

/// A triangle: to the right when folded, down when open.
void paintFoldMark(QPainter &painter, const QRectF &place, bool folded, const QColor &color)
{
    const QPointF middle = place.center();
    const qreal size = place.height() / 5;
    QPainterPath path;
    if (folded) {
        path.moveTo(middle + QPointF(-size / 2, -size));
        path.lineTo(middle + QPointF(size / 2 + 0.5, 0));
        path.lineTo(middle + QPointF(-size / 2, size));
    } else {
        path.moveTo(middle + QPointF(-size, -size / 2));
        path.lineTo(middle + QPointF(0, size / 2 + 0.5));
        path.lineTo(middle + QPointF(size, -size / 2));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.4));
    painter.drawPath(path);
    painter.restore();
}

} // namespace

void CodeEditor::placeGutter()
{
    const int width = m_gutter->widthFor(blockCount());
    setViewportMargins(width, 0, 0, 0);
    const QRect text = viewport()->geometry();
    m_gutter->setGeometry(text.x() - width, text.y(), width, text.height());
}

void CodeEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

template <typename Paint>
void CodeEditor::forShownLines(int top, int bottom, Paint paint) const
{
    // blockBoundingGeometry() counts from the first line in view: not to be asked for each of many hidden lines.
    QTextBlock line = firstVisibleBlock();
    QPointF corner = blockBoundingGeometry(line).translated(contentOffset()).topLeft();
    for (; line.isValid() && corner.y() <= bottom; line = line.next()) {
        if (!line.isVisible())
            continue;
        const QRectF place = blockBoundingRect(line).translated(corner);
        if (place.bottom() >= top)
            paint(line, place);
        corner.setY(place.bottom());
    }
}

int CodeEditor::lineAt(int y) const
{
    int found = -1;
    forShownLines(y, y, [&](const QTextBlock &line, const QRectF &place) {
        if (y >= place.top() && y < place.bottom())
            found = line.blockNumber();
    });
    return found;
}

void CodeEditor::paintGutter(QPainter &painter, const QRect &area)
{
    const Colors &colors = m_theme.colors();
    painter.fillRect(area, colors.surface);
    painter.setFont(font());
    const int wrong = problemLine();
    const int current = textCursor().blockNumber();
    const int markLeft = m_gutter->foldMark();
    const qreal width = m_gutter->width();
    forShownLines(area.top(), area.bottom(), [&](const QTextBlock &line, const QRectF &place) {
        const int number = line.blockNumber();
        // The last line is taller: the document's margin belongs to it.
        const qreal height = line.layout()->boundingRect().height();
        if (number == current)
            painter.fillRect(QRectF(0, place.top(), width, height), colors.sunken);
        if (number == wrong)
            painter.fillRect(QRectF(0, place.top(), 3, height), colors.bad);
        painter.setPen(number == wrong ? colors.bad : number == current ? colors.text : colors.muted);
        painter.drawText(QRectF(0, place.top(), markLeft - height / 4, height), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(number + 1));
        if (blockAt(number))
            paintFoldMark(painter, QRectF(markLeft, place.top(), width - markLeft, height), isFolded(number),
                          colors.muted);
    });
}

void CodeEditor::clickGutter(const QPoint &point)
{
    const int line = lineAt(point.y());
    if (line < 0)
        return;
    if (point.x() >= m_gutter->foldMark() && blockAt(line)) {
        setFolded(line, !isFolded(line));
        return;
    }
    QTextCursor cursor(document()->findBlockByNumber(line));
    setTextCursor(cursor);
    setFocus(Qt::MouseFocusReason);
}

QString CodeEditor::gutterTip(const QPoint &point) const
{
    const int line = lineAt(point.y());
    if (line < 0)
        return {};
    if (point.x() >= m_gutter->foldMark() && blockAt(line))
        return isFolded(line) ? tr("Unfold") : tr("Fold");
    return line == problemLine() ? m_problem->reason : QString();
}

/// Where a folded line says how much is hidden.
QRectF CodeEditor::foldNote(const QTextBlock &line, const QRectF &place) const
{
    const QTextLine shown = line.layout()->lineAt(0);
    const qreal left = place.left() + shown.x() + shown.naturalTextWidth() + Theme::unit;
    const qreal width = QFontMetricsF(smaller(font())).horizontalAdvance(foldWords(line.blockNumber()));
    return {left, place.top() + 1, width + 2 * Theme::unit, place.height() - 2};
}

void CodeEditor::mousePressEvent(QMouseEvent *event)
{
    const int y = event->position().toPoint().y();
    int folded = -1;
    forShownLines(y, y, [&](const QTextBlock &line, const QRectF &place) {
        if (isFolded(line.blockNumber()) && foldNote(line, place).contains(event->position()))
            folded = line.blockNumber();
    });
    if (event->button() == Qt::LeftButton && folded >= 0)
        setFolded(folded, false);
    else
        QPlainTextEdit::mousePressEvent(event);
}

void CodeEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    forShownLines(event->rect().top(), event->rect().bottom(), [&](const QTextBlock &line, const QRectF &place) {
        paintUnseen(painter, line, place);
        if (!m_folds.empty() && isFolded(line.blockNumber()))
            paintFoldNote(painter, line, place);
    });
}

void CodeEditor::paintUnseen(QPainter &painter, const QTextBlock &line, const QRectF &place) const
{
    const QString text = line.text();
    const QTextLine shown = line.layout()->lineAt(0);
    if (!shown.isValid())
        return;
    const qreal from = viewport()->rect().left();
    const qreal to = viewport()->rect().right();
    for (int i = 0; i < text.size(); ++i) {
        const bool blank = text[i] == u' ' || text[i] == u'\t';
        if (!(blank && m_blanksShown) && !isUnseen(text[i]))
            continue;
        const qreal left = place.left() + shown.cursorToX(i);
        const qreal right = place.left() + shown.cursorToX(i + 1);
        const QRectF cell(std::min(left, right), place.top(), std::abs(right - left), place.height());
        if (cell.right() < from || cell.left() > to)
            continue;
        painter.setFont(blank ? font() : smaller(font()));
        painter.setPen(blank ? m_theme.colors().muted : m_theme.colors().warn);
        const QString sign = text[i] == u' '    ? QStringLiteral("·")
                             : text[i] == u'\t' ? QStringLiteral("→")
                                                : codeOf(text[i]);
        painter.drawText(cell, Qt::AlignCenter, sign);
    }
}

void CodeEditor::paintFoldNote(QPainter &painter, const QTextBlock &line, const QRectF &lineRect) const
{
    const QRectF place = foldNote(line, lineRect);
    const Colors &colors = m_theme.colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.infoBack);
    painter.drawRoundedRect(place, 4, 4);
    painter.setPen(colors.info);
    painter.setFont(smaller(font()));
    painter.drawText(place, Qt::AlignCenter, foldWords(line.blockNumber()));
    painter.restore();
}

void CodeEditor::setBlanksShown(bool shown)
{
    m_blanksShown = shown;
    viewport()->update();
}

} // namespace ui
