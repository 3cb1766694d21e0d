// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/fieldlist.h"

#include "ui/fieldrow.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

namespace ui {

namespace {

constexpr int margin = Theme::unit;
constexpr int usualHeight = 42; ///< of a row nobody has seen yet
constexpr int mostSpareRows = 40;

} // namespace

FieldList::FieldList(RequestDraft &draft, const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_draft(draft),
      m_theme(theme),
      m_kinds(makeEditorKinds())
{
    setFocusPolicy(Qt::TabFocus); // hands it on to a row at once
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    verticalScrollBar()->setSingleStep(usualHeight / 2);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    addShortcuts();
}

/// Not left to the key events: a line would take these keys for its text or its completion.
void FieldList::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    const auto addForRow = [&](const QKeySequence &keys, auto action) {
        add(keys, [this, action] {
            if (const auto row = m_rows.find(focusedRow()); row != m_rows.end())
                action(*row->second);
        });
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { moveFocus(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { moveFocus(1); });
    for (const auto state : {form::FieldState::NotSent, form::FieldState::Null, form::FieldState::Empty,
                             form::FieldState::Value, form::FieldState::Raw})
        addForRow(FieldRow::stateKey(state), [state](FieldRow &row) { row.choose(state); });
    addForRow(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), [](FieldRow &row) { row.moveElement(-1); });
    addForRow(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), [](FieldRow &row) { row.moveElement(1); });
    addForRow(QKeySequence(Qt::CTRL | Qt::Key_D), [](FieldRow &row) { row.duplicateElement(); });
}

FieldList::~FieldList() = default;

void FieldList::reset()
{
    if (focusedRow() >= 0)
        setFocus(); // the list keeps what its row had
    m_outline = {};
    m_heights.clear();
    const std::map<int, FieldRow *> rows = std::exchange(m_rows, {});
    for (const auto &[index, row] : rows)
        release(row);
    const std::map<QString, FieldRow *> parked = std::exchange(m_parked, {});
    for (const auto &[key, row] : parked)
        release(row);
    m_rawWanted.clear();
    m_lastFocus = 0;
    verticalScrollBar()->setValue(0);
}

void FieldList::setOutline(form::Outline outline)
{
    const form::Outline before = std::exchange(m_outline, std::move(outline));
    m_placing = true; // what rows report meanwhile is seen below
    moveRows(before);
    for (const auto &[index, row] : m_rows)
        bind(index, *row);
    m_placing = false;
    place();
    if (hasFocus()) // the row that had it is gone
        focusRow(std::clamp(m_lastFocus, 0, std::max(0, m_outline.size() - 1)), 0);
}

/// Rows and heights of `before` go to the same places of the present outline. A change is one stretch of rows; what is
/// in front of it and behind it stays as it was.
void FieldList::moveRows(const form::Outline &before)
{
    const int oldSize = before.size();
    const int newSize = m_outline.size();
    const int most = std::min(oldSize, newSize);
    int front = 0;
    while (front < most && m_outline.isSamePlace(front, before, front))
        ++front;
    int back = 0;
    while (back < most - front && m_outline.isSamePlace(newSize - 1 - back, before, oldSize - 1 - back))
        ++back;
    if (front == oldSize && oldSize == newSize)
        return;

    const int first = firstInSight();
    const int offset = first < oldSize ? verticalScrollBar()->value() - m_tops[size_t(first)] : 0;
    const auto moved = [&](int index) {
        return index < front ? index : index >= oldSize - back ? index + newSize - oldSize : -1;
    };
    std::vector<int> heights(size_t(newSize), usualHeight);
    for (int i = 0; i < oldSize; ++i) {
        if (const int to = moved(i); to >= 0)
            heights[size_t(to)] = m_heights[size_t(i)];
    }
    m_heights = std::move(heights);

    const int focused = focusedRow();
    std::map<int, FieldRow *> rows;
    for (const auto &[index, row] : m_rows) {
        int to = moved(index);
        if (to < 0)
            to = m_outline.rowOf(row->field().place);
        if (to >= 0 && rows.emplace(to, row).second)
            continue;
        if (index == focused) {
            m_lastFocus = index;
            setFocus(); // the list keeps what its row had
        }
        park(row);
    }
    m_rows = std::move(rows);
    updateTops();
    if (const int to = first < oldSize ? moved(first) : -1; to >= 0)
        verticalScrollBar()->setValue(m_tops[size_t(to)] + offset);
}

void FieldList::updateTops()
{
    m_tops.resize(m_heights.size() + 1);
    int top = margin;
    for (size_t i = 0; i < m_heights.size(); ++i) {
        m_tops[i] = top;
        top += m_heights[i];
    }
    m_tops.back() = top;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, top + margin - viewport()->height()));
}

int FieldList::firstInSight() const
{
    if (m_tops.empty())
        return 0;
    const auto above = std::upper_bound(m_tops.begin(), m_tops.end(), verticalScrollBar()->value());
    return std::max(0, int(above - m_tops.begin()) - 1);
}

/// Gives a widget to every row in sight and puts it where it belongs.
void FieldList::place()
{
    if (m_placing)
        return;
    if (m_heights.empty()) {
        viewport()->update();
        return;
    }
    m_placing = true;
    updateTops();
    const int reach = viewport()->height() / 2;
    std::map<int, FieldRow *> wanted;
    // A row is measured once it has a widget, which moves those below it and may bring others into sight.
    for (int i = firstInSight(); i < m_outline.size(); ++i) {
        if (m_tops[size_t(i)] > verticalScrollBar()->value() + viewport()->height() + reach)
            break;
        FieldRow *row = rowFor(i);
        const int before = m_heights[size_t(i)];
        measure(i, *row);
        if (m_heights[size_t(i)] != before)
            updateTops();
        wanted.emplace(i, row);
    }
    for (int i = firstInSight() - 1; i >= 0 && m_tops[size_t(i)] + reach > verticalScrollBar()->value(); --i) {
        if (const auto near = m_rows.find(i); near != m_rows.end())
            wanted.emplace(i, near->second);
    }
    for (const auto &[index, row] : m_rows) {
        if (wanted.count(index))
            continue;
        if (row->isPinned())
            wanted.emplace(index, row);
        else
            release(row);
    }
    m_rows = std::move(wanted);
    for (const auto &[index, row] : m_rows) {
        row->setGeometry(margin, m_tops[size_t(index)] - verticalScrollBar()->value(), viewport()->width() - 2 * margin,
                         m_heights[size_t(index)]);
        row->show();
    }
    m_placing = false;
    viewport()->update();
}

int FieldList::nameWidth() const
{
    return std::clamp(viewport()->width() * 3 / 10, 104, 168);
}

FieldRow *FieldList::rowFor(int index)
{
    if (const auto known = m_rows.find(index); known != m_rows.end()) {
        known->second->setNameWidth(nameWidth());
        return known->second;
    }
    FieldRow *row = nullptr;
    if (const auto parked = m_parked.find(FieldRow::keyOf(m_outline.field(index))); parked != m_parked.end()) {
        row = parked->second;
        m_parked.erase(parked);
    } else if (m_spare.empty()) {
        row = makeRow();
    } else {
        row = m_spare.back();
        m_spare.pop_back();
    }
    m_rows.emplace(index, row);
    row->setNameWidth(nameWidth());
    bind(index, *row);
    return row;
}

FieldRow *FieldList::makeRow()
{
    auto *row = new FieldRow(m_draft, m_theme, m_kinds, viewport());
    connect(row, &FieldRow::expansionWanted, this, &FieldList::expansionWanted);
    connect(row, &FieldRow::jsonWanted, this, &FieldList::jsonWanted);
    connect(row, &FieldRow::focusWanted, this, qOverload<const json::Pointer &>(&FieldList::focusRow));
    connect(row, &FieldRow::heightChanged, this, &FieldList::place);
    return row;
}

void FieldList::bind(int index, FieldRow &row)
{
    form::Field field = m_outline.field(index);
    if (m_advice && field.warning.isEmpty())
        field.warning = m_advice(field);
    row.show(field, m_rawWanted.contains(FieldRow::keyOf(field)));
}

/// The field of the row is not shown any more: an unfinished text waits for it to come back.
void FieldList::park(FieldRow *row)
{
    if (row->isUnfinished() && m_parked.emplace(FieldRow::keyOf(row->field()), row).second)
        row->hide();
    else
        release(row);
}

void FieldList::release(FieldRow *row)
{
    const QString key = FieldRow::keyOf(row->field());
    if (row->isRawWanted())
        m_rawWanted.insert(key);
    else
        m_rawWanted.remove(key);
    row->retire();
    if (m_spare.size() < size_t(mostSpareRows))
        m_spare.push_back(row);
    else
        row->deleteLater();
}

void FieldList::measure(int index, const FieldRow &row)
{
    const int width = viewport()->width() - 2 * margin;
    m_heights[size_t(index)] = row.hasHeightForWidth() ? row.heightForWidth(width) : row.sizeHint().height();
}

void FieldList::paintGroups()
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colors().border);
    const int scrolled = verticalScrollBar()->value();
    const int below = scrolled + viewport()->height();
    int end = 0; // of the last group drawn at the outermost level
    for (int i = firstInSight(); i < m_outline.size() && m_tops[size_t(i)] < below; ++i) {
        if (i < end || m_outline.depth(i) == 0)
            continue;
        // The nearest row above that is not nested, then every container inside.
        int owner = i;
        while (m_outline.depth(owner) > 0)
            --owner;
        end = m_outline.endOfSubtree(owner);
        for (int at = owner; at < end && m_tops[size_t(at)] < below; ++at) {
            const int last =
                at + 1 < end && m_outline.depth(at + 1) > m_outline.depth(at) ? m_outline.endOfSubtree(at) : at;
            if (last == at || m_outline.depth(at) >= FieldRow::deepestIndentation || m_tops[size_t(last)] < scrolled)
                continue;
            const int left = margin + m_outline.depth(at) * FieldRow::indentation + Theme::unit;
            const int right = viewport()->width() - margin;
            const QRectF frame(left + 0.5, m_tops[size_t(at) + 1] - scrolled + 0.5, right - left - 1,
                               m_tops[size_t(last)] - m_tops[size_t(at) + 1] - 1);
            painter.drawRoundedRect(frame, 4, 4);
        }
    }
}

bool FieldList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        paintGroups();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void FieldList::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    place();
}

void FieldList::scrollContentsBy(int, int)
{
    place();
}

/// Another font or style gives the rows other heights, once they have taken it over.
bool FieldList::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &FieldList::place, Qt::QueuedConnection);
    return QAbstractScrollArea::event(event);
}

} // namespace ui
