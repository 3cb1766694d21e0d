// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// How the keyboard moves through the rows. Qt's order of focus is that of making the widgets, which says nothing about
// rows that come and go; so the list is one stop for Qt and moves the focus among its rows itself.
#include "ui/fieldlist.h"

#include "ui/fieldrow.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

bool isInput(const QWidget &widget)
{
    const QString name = widget.objectName();
    return name.startsWith(QLatin1String("input:")) || name.startsWith(QLatin1String("path:"));
}

} // namespace

int FieldList::focusedRow() const
{
    const QWidget *focus = window()->focusWidget();
    for (const auto &[index, row] : m_rows) {
        if (focus && row->isAncestorOf(focus))
            return index;
    }
    return -1;
}

std::optional<form::RowPlace> FieldList::focusedPlace() const
{
    const auto row = m_rows.find(focusedRow());
    if (row == m_rows.end())
        return std::nullopt;
    return form::RowPlace{row->second->field().kind, row->second->field().place};
}

void FieldList::makeVisible(int index)
{
    QScrollBar *bar = verticalScrollBar();
    for (int round = 0; round < 3; ++round) { // what comes into sight may turn out higher than it was thought to be
        const int top = m_tops[size_t(index)];
        const int bottom = top + m_heights[size_t(index)];
        if (top < bar->value())
            bar->setValue(top);
        else if (bottom > bar->value() + viewport()->height())
            bar->setValue(bottom - viewport()->height());
        place();
    }
}

/// `stop` counts the row's stops from the left; -1 is the last one, -2 the editor.
bool FieldList::focusRow(int index, int stop)
{
    if (index < 0 || index >= m_outline.size())
        return false;
    makeVisible(index);
    const auto found = m_rows.find(index);
    if (found == m_rows.end())
        return false;
    const QList<QWidget *> stops = found->second->focusStops();
    if (stops.isEmpty())
        return false;
    m_lastFocus = index;
    if (stop == -2) {
        const auto editor =
            std::find_if(stops.begin(), stops.end(), [](const QWidget *widget) { return isInput(*widget); });
        stop = editor == stops.end() ? 0 : int(editor - stops.begin());
    }
    const int last = int(stops.size()) - 1;
    stops[stop < 0 ? last : std::min(stop, last)]->setFocus(Qt::TabFocusReason);
    return true;
}

bool FieldList::focusRow(const json::Pointer &place)
{
    return focusRow(m_outline.rowOf(place), -2);
}

/// To the same stop of a row further down or up.
bool FieldList::moveFocus(int rows)
{
    const int from = focusedRow();
    if (from < 0)
        return false;
    const QList<QWidget *> stops = m_rows.at(from)->focusStops();
    const auto stop = int(stops.indexOf(window()->focusWidget()));
    const int to = std::clamp(from + rows, 0, m_outline.size() - 1);
    if (to == from)
        return true;
    const bool isEditor = stop >= 0 && isInput(*stops[stop]);
    return focusRow(to, isEditor ? -2 : std::max(stop, 0));
}

bool FieldList::focusNextPrevChild(bool next)
{
    const int from = focusedRow();
    if (from < 0) {
        leave(next);
        return true;
    }
    const QList<QWidget *> stops = m_rows.at(from)->focusStops();
    const auto at = int(stops.indexOf(window()->focusWidget()));
    const int wanted = next ? at + 1 : at - 1;
    if (wanted >= 0 && wanted < stops.size())
        return focusRow(from, wanted);
    for (int row = from + (next ? 1 : -1); row >= 0 && row < m_outline.size(); row += next ? 1 : -1) {
        if (focusRow(row, next ? 0 : -1))
            return true;
    }
    leave(next);
    return true;
}

/// To the widget in front of the list or behind it, in Qt's order.
void FieldList::leave(bool next)
{
    for (QWidget *at = next ? nextInFocusChain() : previousInFocusChain(); at != this;
         at = next ? at->nextInFocusChain() : at->previousInFocusChain()) {
        const bool takes =
            (at->focusPolicy() & Qt::TabFocus) && at->isEnabled() && at->isVisibleTo(window()) && !at->focusProxy();
        if (takes && !isAncestorOf(at) && at->window() == window()) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

void FieldList::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (event->reason() == Qt::OtherFocusReason)
        return;
    // Who comes step by step takes the first or last stop, who jumps here wants to type.
    const int stop = event->reason() == Qt::TabFocusReason ? 0 : event->reason() == Qt::BacktabFocusReason ? -1 : -2;
    const int last = m_outline.size() - 1;
    focusRow(std::clamp(m_lastFocus, 0, std::max(last, 0)), stop);
}

void FieldList::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int page = std::max(1, int(m_rows.size()) / 2);
    // In an editor the plain arrows are its own: who steps through rows with them would change a list's value on the
    // way.
    const QWidget *focus = window()->focusWidget();
    const bool isStep = isPlain && focus && !isInput(*focus);
    int rows = 0;
    if (isStep && event->key() == Qt::Key_Up)
        rows = -1;
    else if (isStep && event->key() == Qt::Key_Down)
        rows = 1;
    else if (isPlain && event->key() == Qt::Key_PageUp)
        rows = -page;
    else if (isPlain && event->key() == Qt::Key_PageDown)
        rows = page;
    if (rows == 0 || !moveFocus(rows))
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace ui
