// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/historypane.h"

#include "history/historytable.h"
#include "ui/banner.h"
#include "ui/historydelegate.h"
#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include "model/operationadapter.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <functional>

namespace ui {

using history::HistoryTable;

namespace {

constexpr int idWidth = 36 * Theme::unit; ///< at least; room for a GUID

/// Stands before the widths and places of the columns: those of other columns mean nothing here.
QByteArray columnsMark()
{
    return QByteArray::number(int(HistoryTable::ColumnCount)) + ':';
}

} // namespace

HistoryPane::HistoryPane(const Theme &theme, HistoryTable &table, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_table(table),
      m_banner(new Banner(theme)),
      m_readBanner(new Banner(theme)),
      m_tracked(chip()),
      m_count(plainLabel({}, "muted")),
      m_empty(plainLabel({}, "muted")),
      m_view(new QTableView),
      m_replay(new QAction(tr("Replay"), this)),
      m_intoForm(new QAction(tr("Into form"), this)),
      m_trackRow(new QAction(tr("Track until done"), this)),
      m_recheckRows(new QAction(tr("Re-check selected rows with today's checks…"), this)),
      m_recheckAll(new QAction(tr("Re-check whole history with today's checks…"), this)),
      m_copyId(new QAction(tr("Copy id"), this))
{
    setObjectName(QStringLiteral("historyPane"));
    makeActions();
    makeView();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeading());
    layout->addWidget(m_banner);
    layout->addWidget(m_readBanner);
    layout->addWidget(m_view, 1);

    for (const auto signal : {&HistoryTable::rowsInserted, &HistoryTable::rowsRemoved}) {
        connect(&table, signal, this, [this] {
            showCount();
            selectWanted();
        });
    }
    connect(&table, &HistoryTable::modelReset, this, [this] {
        showCount();
        selectWanted();
        onCurrentChanged();
    });
    connect(&table, &HistoryTable::dataChanged, this, &HistoryPane::onCurrentChanged);
    connect(&table, &HistoryTable::completed, this, [this] {
        m_readBanner->withdraw();
        showCount();
    });
    connect(&table, &HistoryTable::failed, this,
            [this](const model::Failure &reason) { m_readBanner->tell(reason.text(), tr("Try again")); });
    connect(m_readBanner, &Banner::actionTriggered, this, [this] {
        m_readBanner->withdraw();
        m_table.refresh();
    });
    connect(&theme, &Theme::changed, this, &HistoryPane::paintIcons);
    paintIcons();
    showCount();
    onCurrentChanged();
    m_recheckRows->setEnabled(false);
}

QWidget *HistoryPane::makeHeading()
{
    auto *heading = new QWidget;
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(Theme::unit, Theme::unit / 2, Theme::unit, Theme::unit / 2);
    layout->setSpacing(Theme::unit);
    QLabel *title = plainLabel(tr("History"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    layout->addWidget(title);
    m_tracked->setObjectName(QStringLiteral("historyTracked"));
    m_tracked->hide();
    layout->addWidget(m_tracked, 0, Qt::AlignVCenter);
    layout->addStretch();
    m_count->setObjectName(QStringLiteral("historyCount"));
    layout->addWidget(m_count);
    for (QAction *action : {m_replay, m_intoForm}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    return heading;
}

void HistoryPane::makeActions()
{
    m_replay->setToolTip(tr("Send the request of this row again, as it was sent"));
    m_intoForm->setToolTip(tr("Fill the form with the request of this row"));
    connect(m_replay, &QAction::triggered, this, [this] { emit replayRequested(currentId()); });
    connect(m_intoForm, &QAction::triggered, this, [this] { emit intoFormRequested(currentId()); });
    m_trackRow->setToolTip(tr("Look at the operation of this row until it has ended"));
    connect(m_trackRow, &QAction::triggered, this, [this] { emit trackRequested(currentId()); });
    connect(m_recheckRows, &QAction::triggered, this, [this] { emit recheckRequested(selectedIds()); });
    connect(m_recheckAll, &QAction::triggered, this, [this] { emit recheckRequested({}); });
    connect(m_copyId, &QAction::triggered, this, [this] {
        if (const auto row = m_table.rowAt(m_view->currentIndex().row()))
            QApplication::clipboard()->setText(row->returned.id);
    });
}

void HistoryPane::makeView()
{
    m_view->setObjectName(QStringLiteral("historyView"));
    m_view->setAccessibleName(tr("History"));
    m_view->setModel(&m_table);
    m_view->setItemDelegate(new HistoryDelegate(m_theme, m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false); // Tab leaves the table
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_replay, m_intoForm, m_trackRow, m_recheckRows, m_recheckAll, m_copyId});
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    QHeaderView *header = m_view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(6 * Theme::unit);
    header->setSectionsMovable(true);
    const std::pair<HistoryTable::Column, int> widths[] = {
        {HistoryTable::Time, 10},     {HistoryTable::Request, 25},         {HistoryTable::Http, 12},
        {HistoryTable::Progress, 17}, {HistoryTable::OperationStatus, 17}, {HistoryTable::Checks, 13},
        {HistoryTable::Duration, 10}, {HistoryTable::Environment, 15}};
    for (const auto &[column, units] : widths)
        header->resizeSection(column, units * Theme::unit);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (section != HistoryTable::ReturnedId)
            fillWidth();
    });

    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    m_empty->setText(tr("No operations yet. What you send appears here."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *over = new QVBoxLayout(m_view->viewport());
    over->addWidget(m_empty);

    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                onCurrentChanged();
                m_changedByPress = true;
                if (!m_selecting && current.isValid())
                    emit activated(idAt(current));
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_recheckRows->setEnabled(m_view->selectionModel()->hasSelection()); });
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (!m_changedByPress)
            emit activated(idAt(index));
    });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) { emit activated(idAt(index)); });
}

bool HistoryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_changedByPress = false;
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        fillWidth();
    // A view that gets the keyboard makes its first row the current one, which is nobody's wish to see it.
    if (event->type() == QEvent::FocusIn && watched == m_view && !m_view->currentIndex().isValid()) {
        const QScopedValueRollback guard(m_selecting, true);
        m_view->selectionModel()->setCurrentIndex(m_table.index(0, 0), QItemSelectionModel::NoUpdate);
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPane::fillWidth()
{
    // Not QHeaderView::Stretch, which would squeeze the id out of a narrow window.
    QHeaderView *header = m_view->horizontalHeader();
    const int others = header->length() - header->sectionSize(HistoryTable::ReturnedId);
    header->resizeSection(HistoryTable::ReturnedId, qMax(idWidth, m_view->viewport()->width() - others));
}

void HistoryPane::select(qint64 id)
{
    m_wanted = id;
    if (id == 0) {
        // What is shown is in no row; Replay must not mean another one.
        const QScopedValueRollback guard(m_selecting, true);
        m_view->selectionModel()->clear();
    }
    selectWanted();
}

void HistoryPane::selectWanted()
{
    const int row = m_wanted == 0 ? -1 : m_table.indexOf(m_wanted);
    if (row < 0)
        return;
    m_wanted = 0;
    const QScopedValueRollback guard(m_selecting, true);
    const QModelIndex index = m_table.index(row, 0);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

qint64 HistoryPane::currentId() const
{
    return idAt(m_view->currentIndex());
}

qint64 HistoryPane::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_table.idAt(index.row()) : 0;
}

void HistoryPane::onCurrentChanged()
{
    const bool hasRow = currentId() != 0;
    m_replay->setEnabled(hasRow);
    const auto row = hasRow ? m_table.rowAt(m_view->currentIndex().row()) : std::nullopt;
    m_intoForm->setEnabled(hasRow && !(row && row->tracks != 0)); // a poll is not what its operation sends
    m_copyId->setEnabled(row && !row->returned.id.isEmpty());
    const QString status = row ? (row->latest.at.isEmpty() ? row->returned.status : row->latest.status) : QString();
    m_trackRow->setEnabled(row && row->tracks == 0 && row->httpStatus >= 200 && row->httpStatus < 300 &&
                           !model::isTerminal(model::phaseOf(status)));
}

std::vector<qint64> HistoryPane::selectedIds() const
{
    std::vector<qint64> ids;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.push_back(idAt(row));
    std::sort(ids.begin(), ids.end(), std::greater());
    return ids;
}

void HistoryPane::showTracked(int count)
{
    setChip(m_tracked, tr("%Ln tracked", nullptr, count), Tone::Info);
    m_tracked->setVisible(count > 0);
}

void HistoryPane::showCount()
{
    const int count = m_table.rowCount();
    m_count->setText(tr("%Ln operation(s)", nullptr, count));
    m_count->setVisible(count > 0);
    m_recheckAll->setEnabled(count > 0);
    m_empty->setVisible(count == 0);
}

void HistoryPane::showUnavailable(const model::Failure &reason)
{
    m_banner->tell(reason.text());
}

void HistoryPane::showAvailable()
{
    m_banner->withdraw();
}

QByteArray HistoryPane::saveColumns() const
{
    return columnsMark() + m_view->horizontalHeader()->saveState();
}

void HistoryPane::restoreColumns(const QByteArray &state)
{
    if (state.startsWith(columnsMark()))
        m_view->horizontalHeader()->restoreState(state.sliced(columnsMark().size()));
    fillWidth();
}

void HistoryPane::paintIcons()
{
    const QColor color = m_theme.colors().text;
    m_replay->setIcon(icon(QStringLiteral("replay"), color));
    m_intoForm->setIcon(icon(QStringLiteral("to-form"), color));
    m_copyId->setIcon(icon(QStringLiteral("copy"), color));
}

} // namespace ui
