// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// Keys, mouse and search of TextView.

#include "model/anotherthread.h"
#include "model/limits.h"
#include "ui/findbar.h"
#include "ui/textview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int dragScrollInterval = 40;        ///< milliseconds
constexpr qsizetype largestPrimary = 1 << 20; ///< bytes put into the selection clipboard without being asked

struct MoveKey
{
    QKeySequence::StandardKey key;
    Move move;
    bool extend;
};

constexpr MoveKey moveKeys[] = {
    {QKeySequence::MoveToPreviousChar, Move::Left, false},     {QKeySequence::MoveToNextChar, Move::Right, false},
    {QKeySequence::MoveToPreviousLine, Move::Up, false},       {QKeySequence::MoveToNextLine, Move::Down, false},
    {QKeySequence::MoveToPreviousPage, Move::PageUp, false},   {QKeySequence::MoveToNextPage, Move::PageDown, false},
    {QKeySequence::MoveToStartOfLine, Move::RowStart, false},  {QKeySequence::MoveToEndOfLine, Move::RowEnd, false},
    {QKeySequence::MoveToStartOfDocument, Move::Start, false}, {QKeySequence::MoveToEndOfDocument, Move::End, false},
    {QKeySequence::SelectPreviousChar, Move::Left, true},      {QKeySequence::SelectNextChar, Move::Right, true},
    {QKeySequence::SelectPreviousLine, Move::Up, true},        {QKeySequence::SelectNextLine, Move::Down, true},
    {QKeySequence::SelectPreviousPage, Move::PageUp, true},    {QKeySequence::SelectNextPage, Move::PageDown, true},
    {QKeySequence::SelectStartOfLine, Move::RowStart, true},   {QKeySequence::SelectEndOfLine, Move::RowEnd, true},
    {QKeySequence::SelectStartOfDocument, Move::Start, true},  {QKeySequence::SelectEndOfDocument, Move::End, true},
};

} // namespace

void TextView::keyPressEvent(QKeyEvent *event)
{
    for (const MoveKey &key : moveKeys) {
        if (event->matches(key.key)) {
            moveCursor(key.move, key.extend);
            return;
        }
    }
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::Find))
        openFind();
    else if (event->matches(QKeySequence::FindNext) || event->matches(QKeySequence::FindPrevious))
        search(m_find->text(), event->matches(QKeySequence::FindNext));
    else if (event->key() == Qt::Key_Escape && m_find->isVisible())
        closeFind();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void TextView::moveCursor(Move move, bool extend)
{
    if (isVertical(move) && m_column < 0)
        m_column = columnOf(*m_lines, m_selection.cursor);
    const int column = m_column;
    setCursorTo(moved(*m_lines, m_selection.cursor, move, rowsPerPage(), column), extend);
    m_column = isVertical(move) ? column : -1;
}

void TextView::setCursorTo(qsizetype offset, bool extend)
{
    select({extend ? m_selection.anchor : offset, offset});
}

void TextView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCursorTo(offsetAtPoint(event->position().toPoint()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void TextView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPoint point = event->position().toPoint();
    setCursorTo(offsetAtPoint(point), true);
    if (viewport()->rect().contains(point))
        m_dragScroll.stop();
    else if (!m_dragScroll.isActive())
        m_dragScroll.start(dragScrollInterval, this);
}

/// A drag held outside goes on scrolling.
void TextView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_dragScroll.timerId())
        setCursorTo(offsetAtPoint(viewport()->mapFromGlobal(QCursor::pos())), true);
    else
        QAbstractScrollArea::timerEvent(event);
}

void TextView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragScroll.stop();
    QClipboard *clipboard = QGuiApplication::clipboard();
    const qsizetype size = m_selection.end() - m_selection.begin();
    if (event->button() == Qt::LeftButton && clipboard->supportsSelection() && size > 0 && size <= largestPrimary)
        clipboard->setText(QString::fromUtf8(selectedBytes()), QClipboard::Selection);
}

void TextView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        select(wordAt(*m_lines, offsetAtPoint(event->position().toPoint())));
}

void TextView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copyAction = menu.addAction(tr("Copy"), QKeySequence::Copy, this, &TextView::copy);
    copyAction->setEnabled(!m_selection.isEmpty());
    menu.addAction(tr("Select all"), QKeySequence::SelectAll, this, &TextView::selectAll);
    menu.addSeparator();
    menu.addAction(tr("Find…"), QKeySequence::Find, this, &TextView::openFind);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(menu, byKey ? m_selection.cursor : offsetAtPoint(event->pos()));
    menu.exec(event->globalPos());
}

void TextView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TextView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// Find

void TextView::openFind()
{
    placeFindBar();
    setViewportMargins(0, m_find->sizeHint().height(), 0, 0);
    m_find->open();
}

void TextView::closeFind()
{
    hideFind();
    setFocus(Qt::OtherFocusReason);
}

void TextView::hideFind()
{
    stopSearching();
    m_find->hide();
    setViewportMargins(0, 0, 0, 0);
}

void TextView::placeFindBar()
{
    m_find->setGeometry(0, 0, width(), m_find->sizeHint().height());
}

bool TextView::find(const QString &text, bool forward)
{
    const QByteArray needle = text.toUtf8();
    const qsizetype found = findWrapping(*m_lines, needle, searchFrom(forward), forward);
    if (found >= 0)
        showMatch(found, needle.size());
    return found >= 0;
}

void TextView::search(const QString &text, bool forward)
{
    stopSearching();
    if (text.isEmpty())
        return;
    if (m_lines->size() <= model::limits::readAtOnce) {
        m_find->setFound(find(text, forward));
        return;
    }
    m_find->setSearching();
    m_searchStop = std::make_shared<std::atomic<bool>>(false);
    const QByteArray needle = text.toUtf8();
    model::onAnotherThread(
        this,
        [rows = m_lines, needle, from = searchFrom(forward), forward, stop = m_searchStop] {
            return findWrapping(*rows, needle, from, forward, stop.get());
        },
        [this, stop = m_searchStop, length = needle.size()](qsizetype found) {
            if (*stop)
                return; // another search or another text came in between
            m_searchStop.reset();
            m_find->setFound(found >= 0);
            if (found >= 0)
                showMatch(found, length);
        });
}

void TextView::stopSearching()
{
    if (const auto stop = std::exchange(m_searchStop, nullptr))
        *stop = true;
}

void TextView::showMatch(qsizetype begin, qsizetype length)
{
    // The begin into view first, so that a long match shows from there.
    ensureVisible(begin + length);
    ensureVisible(begin);
    m_selection = {begin, begin + length};
    m_column = -1;
    viewport()->update();
}

} // namespace ui
