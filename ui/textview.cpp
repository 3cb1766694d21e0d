// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/textview.h"

#include "model/limits.h"
#include "ui/answertext.h"
#include "ui/findbar.h"
#include "ui/jsonspans.h"
#include "ui/textviewaccess.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>
#include <QToolTip>

#include <cmath>

namespace ui {

namespace {

constexpr int margin = Theme::unit + Theme::unit / 2;
constexpr int rowsKept = 512;
constexpr qreal lineEndWidth = 0.6; ///< characters, for a selected line end

QTextLayout::FormatRange range(qsizetype begin, qsizetype length, const QTextCharFormat &format)
{
    QTextLayout::FormatRange made;
    made.start = int(begin);
    made.length = int(length);
    made.format = format;
    return made;
}

} // namespace

struct TextView::Row
{
    ShownRow shown;
    QTextLayout layout;
};

TextView::TextView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_theme(theme),
      m_lines(std::make_shared<const TextLines>()),
      m_rows(rowsKept),
      m_find(new FindBar(this))
{
    installTextViewAccess();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_find->hide();
    connect(m_find, &FindBar::findRequested, this, &TextView::search);
    connect(m_find, &FindBar::closed, this, &TextView::closeFind);
    connect(&theme, &Theme::changed, this, &TextView::adoptTheme);
    adoptTheme();
}

TextView::~TextView()
{
    stopSearching();
}

void TextView::adoptTheme()
{
    const QFontMetricsF metrics(m_theme.monospace());
    m_rowHeight = int(std::ceil(metrics.lineSpacing() * 1.2));
    m_characterWidth = metrics.horizontalAdvance(u'0');
    m_rows.clear();
    updateScrollBars();
    viewport()->update();
}

void TextView::setRows(std::shared_ptr<const TextRows> rows, Coloring coloring)
{
    stopSearching();
    m_lines = std::move(rows);
    m_coloring = coloring;
    m_marks.clear();
    m_widestMark = 0;
    m_widestShown = 0;
    m_rows.clear();
    m_selection = {};
    m_column = -1;
    hideFind();
    updateScrollBars();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    viewport()->update();
}

void TextView::extendRows(std::shared_ptr<const TextRows> rows)
{
    stopSearching();
    m_lines = std::move(rows);
    m_rows.clear();
    m_selection.anchor = std::min(m_selection.anchor, m_lines->size());
    m_selection.cursor = std::min(m_selection.cursor, m_lines->size());
    updateScrollBars();
    viewport()->update();
}

void TextView::setMarks(const std::vector<TextMark> &marks)
{
    m_marks.clear();
    m_widestMark = 0;
    for (const TextMark &mark : marks) {
        m_marks.insert(m_lines->rowAt(mark.offset), mark);
        m_widestMark = std::max(m_widestMark, markWidth(mark.text));
    }
    updateScrollBars();
    viewport()->update();
}

void TextView::select(const TextSelection &selection)
{
    m_selection = selection;
    m_column = -1;
    ensureVisible(selection.cursor);
    viewport()->update();
}

void TextView::selectAll()
{
    // Without scrolling: the end of a text is not what one wants to see after Ctrl+A.
    m_selection = {0, m_lines->size()};
    m_column = -1;
    viewport()->update();
}

QByteArray TextView::selectedBytes() const
{
    return m_lines->bytes(m_selection.begin(), m_selection.end());
}

void TextView::copy()
{
    const qsizetype size = m_selection.end() - m_selection.begin();
    if (size > model::limits::maxCopied)
        emit refused(tr("Not copied: the selection of %1 is larger than %2. Saving the body gives all of it.")
                         .arg(sizeText(size), sizeText(model::limits::maxCopied)));
    else if (size > 0)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(selectedBytes()));
}

QString TextView::screenText() const
{
    const int first = verticalScrollBar()->value();
    QStringList rows;
    for (int number = first; number < std::min(m_lines->rowCount(), first + rowsPerPage() + 1); ++number) {
        const TextMark marked = mark(number);
        rows.append(marked.text.isEmpty() ? row(number).shown.text
                                          : QString(row(number).shown.text + u' ' + marked.text));
    }
    return rows.join(u'\n');
}

// Geometry

int TextView::rowsPerPage() const
{
    return std::max(1, (viewport()->height() - Theme::unit) / m_rowHeight);
}

int TextView::markWidth(const QString &text) const
{
    const int wanted = int(std::ceil(QFontMetricsF(m_theme.monospace()).horizontalAdvance(text)));
    return std::min(wanted, viewport()->width() / 2);
}

void TextView::updateScrollBars()
{
    const int page = rowsPerPage();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, m_lines->rowCount() - page));
    const int marks = m_widestMark > 0 ? m_widestMark + 2 * margin : 0;
    const int widest = std::max(m_widestShown, int(std::ceil(qreal(m_lines->widestRow()) * m_characterWidth)));
    const int content = widest + 2 * margin + marks;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(int(std::ceil(4 * m_characterWidth)));
    horizontalScrollBar()->setRange(0, std::max(0, content - viewport()->width()));
}

void TextView::resizeEvent(QResizeEvent *)
{
    placeFindBar();
    updateScrollBars();
}

void TextView::scrollContentsBy(int, int)
{
    viewport()->update();
}

const TextView::Row &TextView::row(int number) const
{
    if (const Row *known = m_rows.object(number))
        return *known;
    auto made = std::make_unique<Row>();
    made->shown = m_lines->shown(number);
    made->layout.setText(made->shown.text);
    made->layout.setFont(m_theme.monospace());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    made->layout.setTextOption(option);
    made->layout.setCacheEnabled(true);
    if (m_coloring == Coloring::Json) {
        QList<QTextLayout::FormatRange> formats;
        for (const JsonSpan &span : jsonSpans(made->shown.text, startsInsideString(number))) {
            QTextCharFormat format;
            format.setForeground(colorOf(m_theme.colors(), span.part));
            formats.append(range(span.begin, span.length, format));
        }
        made->layout.setFormats(formats);
    }
    made->layout.beginLayout();
    made->layout.createLine();
    made->layout.endLayout();
    Row *kept = made.release();
    m_rows.insert(number, kept);
    return *kept;
}

/// Lines of indented JSON are only long for a string in them; the rest behind its end is at most a comma.
bool TextView::startsInsideString(int number) const
{
    const qsizetype length = m_lines->end(number) - m_lines->begin(number);
    return m_lines->isContinuation(number) && (length > 1 || m_lines->text()[m_lines->begin(number)] == '"');
}

qsizetype TextView::offsetAtPoint(const QPoint &point) const
{
    const int number =
        std::clamp(verticalScrollBar()->value() + int(std::floor(qreal(point.y() - Theme::unit / 2) / m_rowHeight)), 0,
                   m_lines->rowCount() - 1);
    const qreal x = point.x() - margin + horizontalScrollBar()->value();
    return offsetAt(*m_lines, number, row(number).layout.lineAt(0).xToCursor(x));
}

void TextView::ensureVisible(qsizetype offset)
{
    const int number = m_lines->rowAt(offset);
    const int top = verticalScrollBar()->value();
    if (number < top)
        verticalScrollBar()->setValue(number);
    else if (number >= top + rowsPerPage())
        verticalScrollBar()->setValue(number - rowsPerPage() + 1);
    const Row &shown = row(number);
    const int x = int(shown.layout.lineAt(0).cursorToX(shown.shown.unitAt(offset - m_lines->begin(number))));
    const int left = horizontalScrollBar()->value();
    const int room = std::max(0, viewport()->width() - 2 * margin);
    if (x < left)
        horizontalScrollBar()->setValue(x);
    else if (x > left + room)
        horizontalScrollBar()->setValue(x - room);
}

// Painting

void TextView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.colors().sunken);
    const int first = verticalScrollBar()->value();
    qreal top = Theme::unit / 2;
    for (int number = first; number < m_lines->rowCount() && top < event->rect().bottom() + 1; ++number) {
        if (top + m_rowHeight > event->rect().top())
            paintRow(painter, number, top);
        top += m_rowHeight;
    }
    noteWidth(first);
}

/// Bytes only estimate the width of a row; marks of hidden characters make it wider. Not while painting, since a scroll
/// bar that appears lays the view out anew.
void TextView::noteWidth(int first)
{
    qreal widest = m_widestShown;
    for (int number = first; number < std::min(m_lines->rowCount(), first + rowsPerPage()); ++number)
        widest = std::max(widest, row(number).layout.lineAt(0).naturalTextWidth());
    if (widest <= std::max<qreal>(m_widestShown, qreal(m_lines->widestRow()) * m_characterWidth))
        return;
    m_widestShown = int(std::ceil(widest));
    QMetaObject::invokeMethod(this, &TextView::updateScrollBars, Qt::QueuedConnection);
}

void TextView::paintRow(QPainter &painter, int number, qreal top) const
{
    const Row &shown = row(number);
    const QTextLine line = shown.layout.lineAt(0);
    const QFontMetricsF metrics(m_theme.monospace());
    const qreal left = margin - horizontalScrollBar()->value();
    // The baseline of the main font, also where a fallback font makes the line taller.
    const qreal baseline = top + (m_rowHeight - metrics.height()) / 2 + metrics.ascent();
    paintSelection(painter, number, left, top);
    painter.setPen(m_theme.colors().text);
    QList<QTextLayout::FormatRange> selected;
    const qsizetype begin = m_lines->begin(number);
    const int from = shown.shown.unitAt(std::max<qsizetype>(0, m_selection.begin() - begin));
    const int to =
        shown.shown.unitAt(std::clamp<qsizetype>(m_selection.end() - begin, 0, m_lines->end(number) - begin));
    if (from < to) {
        QTextCharFormat format;
        format.setForeground(m_theme.colors().onAccent);
        selected.append(range(from, to - from, format));
    }
    shown.layout.draw(&painter, QPointF(left, baseline - line.ascent()), selected);
    if (hasFocus() && m_lines->rowAt(m_selection.cursor) == number) {
        const qreal x = left + line.cursorToX(shown.shown.unitAt(m_selection.cursor - begin));
        painter.fillRect(QRectF(x, top, 1, m_rowHeight), m_theme.colors().text);
    }
    paintMark(painter, number, top);
}

void TextView::paintSelection(QPainter &painter, int number, qreal left, qreal top) const
{
    const qsizetype begin = m_lines->begin(number);
    const qsizetype end = m_lines->end(number);
    if (m_selection.isEmpty() || m_selection.begin() > end || m_selection.end() < begin)
        return;
    const Row &shown = row(number);
    const QTextLine line = shown.layout.lineAt(0);
    const auto x = [&](qsizetype offset) {
        return left + line.cursorToX(shown.shown.unitAt(std::clamp(offset, begin, end) - begin));
    };
    qreal right = x(m_selection.end());
    if (m_selection.end() > end && number + 1 < m_lines->rowCount() && !m_lines->isContinuation(number + 1))
        right += lineEndWidth * m_characterWidth;
    const qreal from = x(m_selection.begin());
    painter.fillRect(QRectF(from, top, right - from, m_rowHeight), m_theme.colors().accent);
}

void TextView::paintMark(QPainter &painter, int number, qreal top) const
{
    const TextMark marked = mark(number);
    if (marked.text.isEmpty())
        return;
    const int right = viewport()->width() - margin;
    const qreal textEnd = margin - horizontalScrollBar()->value() + row(number).layout.lineAt(0).naturalTextWidth();
    QString text = marked.text;
    int width = markWidth(text);
    if (textEnd + margin > right - width) {
        // The value matters more: its mark shrinks to the sign in front, and the tool tip has the rest.
        text.truncate(1);
        width = markWidth(text);
    }
    const QRectF place(right - width, top, width, m_rowHeight);
    if (textEnd + margin > place.left())
        painter.fillRect(place.adjusted(-Theme::unit, 0, margin, 0), m_theme.colors().sunken);
    painter.setFont(m_theme.monospace());
    painter.setPen(frontColor(m_theme.colors(), marked.tone));
    const QFontMetricsF metrics(m_theme.monospace());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, width));
}

bool TextView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const TextMark marked = mark(verticalScrollBar()->value() + (help->pos().y() - Theme::unit / 2) / m_rowHeight);
    if (!marked.text.isEmpty() && help->pos().x() > viewport()->width() - 2 * margin - markWidth(marked.text))
        QToolTip::showText(help->globalPos(), plainToolTip(marked.toolTip.isEmpty() ? marked.text : marked.toolTip),
                           viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace ui
