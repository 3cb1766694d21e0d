// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/historycolumns.h"

#include "history/historytable.h"
#include "history/rowtext.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace ui {

using history::HistoryTable;

namespace {

constexpr int idWidth = 36 * Theme::unit;      ///< at least; room for a GUID
constexpr int requestWidth = 25 * Theme::unit; ///< at least

/// In the order of HistoryTable::Column, in units.
constexpr int widths[] = {10, 27, 12, 36, 17, 17, 13, 10, 15, 9, 40, 18, 24, 14, 24, 11, 9};
static_assert(std::size(widths) == HistoryTable::ColumnCount);

/// Stands before the widths and places of the columns: those of other columns mean nothing here.
QByteArray mark()
{
    return QByteArray::number(int(HistoryTable::ColumnCount)) + ':';
}

} // namespace

HistoryColumns::HistoryColumns(QTableView &view) : QObject(&view), m_view(view)
{
    QHeaderView *header = view.horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(6 * Theme::unit);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &HistoryColumns::showMenu);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (section != filler())
            fillWidth();
    });
    reset();
}

std::vector<ColumnChoice> HistoryColumns::defaultChoices()
{
    std::vector<ColumnChoice> choices;
    for (int column = 0; column < HistoryTable::ColumnCount; ++column)
        choices.push_back({column, column <= HistoryTable::Environment});
    return choices;
}

std::vector<ColumnChoice> HistoryColumns::choices() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    std::vector<ColumnChoice> choices;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        choices.push_back({column, !header->isSectionHidden(column)});
    }
    return choices;
}

void HistoryColumns::choose(const std::vector<ColumnChoice> &choices)
{
    QHeaderView *header = m_view.horizontalHeader();
    const bool any = std::any_of(choices.begin(), choices.end(), [](const ColumnChoice &one) { return one.visible; });
    {
        const QScopedValueRollback guard(m_filling, true);
        int place = 0;
        for (const ColumnChoice &one : choices) {
            header->moveSection(header->visualIndex(one.column), place++);
            const bool visible = any ? one.visible : one.column == HistoryTable::Request;
            header->setSectionHidden(one.column, !visible);
            if (visible && header->sectionSize(one.column) < header->minimumSectionSize())
                header->resizeSection(one.column, widths[one.column] * Theme::unit);
        }
    }
    fillWidth();
}

void HistoryColumns::reset()
{
    {
        const QScopedValueRollback guard(m_filling, true);
        QHeaderView *header = m_view.horizontalHeader();
        for (int column = 0; column < HistoryTable::ColumnCount; ++column) {
            header->setSectionHidden(column, false); // a hidden one takes no width
            header->resizeSection(column, widths[column] * Theme::unit);
        }
    }
    choose(defaultChoices());
}

QByteArray HistoryColumns::save() const
{
    return mark() + m_view.horizontalHeader()->saveState();
}

void HistoryColumns::restore(const QByteArray &state)
{
    if (state.startsWith(mark())) {
        const QScopedValueRollback guard(m_filling, true);
        m_view.horizontalHeader()->restoreState(state.sliced(mark().size()));
    }
    fillWidth();
}

int HistoryColumns::filler() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    for (const int column : {HistoryTable::ReturnedId, HistoryTable::Request, HistoryTable::Url, HistoryTable::Note}) {
        if (!header->isSectionHidden(column))
            return column;
    }
    return -1;
}

void HistoryColumns::fillWidth()
{
    const int column = filler();
    if (m_filling || column < 0)
        return;
    // Not QHeaderView::Stretch, which would squeeze the id out of a narrow window.
    const QScopedValueRollback guard(m_filling, true);
    QHeaderView *header = m_view.horizontalHeader();
    const int others = header->length() - header->sectionSize(column);
    const int least = column == HistoryTable::ReturnedId ? idWidth : requestWidth;
    header->resizeSection(column, qMax(least, m_view.viewport()->width() - others));
}

void HistoryColumns::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<ColumnChoice> now = choices();
    const auto shown = std::count_if(now.begin(), now.end(), [](const ColumnChoice &one) { return one.visible; });
    for (const ColumnChoice &one : now) {
        QAction *action = menu->addAction(history::columnTitle(HistoryTable::Column(one.column)));
        action->setCheckable(true);
        action->setChecked(one.visible);
        action->setEnabled(!one.visible || shown > 1);
        connect(action, &QAction::toggled, this, [this, column = one.column](bool visible) {
            std::vector<ColumnChoice> wanted = choices();
            for (ColumnChoice &each : wanted) {
                if (each.column == column)
                    each.visible = visible;
            }
            choose(wanted);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Columns…")), &QAction::triggered, this, &HistoryColumns::dialogRequested);
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &HistoryColumns::reset);
    menu->popup(m_view.horizontalHeader()->mapToGlobal(at));
}

} // namespace ui
