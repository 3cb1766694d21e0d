// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/replay/replaypage.h"

#include "ui/history/timelinepanel.h"
#include "ui/labels.h"
#include "ui/replay/replaydelegate.h"
#include "ui/replay/replayfilterbar.h"
#include "ui/replay/replayplot.h"
#include "ui/replay/replayprogress.h"
#include "ui/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using Kind = ReplayTable::Kind;

ReplayPage::ReplayPage(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_progress(new ReplayProgress),
      m_filter(new ReplayFilterBar(theme)),
      m_view(new QTableView),
      m_plot(new ReplayPlot(theme)),
      m_empty(plainLabel(tr("No result is like that."), "muted")),
      m_parts(new QSplitter(Qt::Vertical))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::unit);
    layout->addWidget(m_progress);
    layout->addWidget(m_filter);
    makeView();
    makeActions();
    auto *results = new QWidget;
    auto *stack = new QVBoxLayout(results);
    stack->setContentsMargins({});
    stack->setSpacing(0);
    stack->addWidget(m_empty, 0, Qt::AlignCenter);
    stack->addWidget(m_view, 1);
    m_empty->hide();
    m_parts->addWidget(results);
    m_parts->addWidget(m_plot);
    m_parts->setHandleWidth(1);
    m_parts->setChildrenCollapsible(false);
    m_parts->setStretchFactor(0, 1);
    m_parts->setSizes({56 * Theme::unit, 28 * Theme::unit});
    layout->addWidget(m_parts, 1);
    connect(m_progress, &ReplayProgress::cancelRequested, this, &ReplayPage::cancelRequested);
    connect(m_progress, &ReplayProgress::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &ReplayFilterBar::filterChanged, this, &ReplayPage::showFiltered);
    connect(m_filter, &ReplayFilterBar::left, this, [this] { m_view->setFocus(); });
    connect(m_plot, &ReplayPlot::activated, this, &ReplayPage::goTo);
}

ReplayPage::~ReplayPage()
{
    m_view->setModel(nullptr);
}

void ReplayPage::makeView()
{
    m_view->setObjectName(QStringLiteral("replayResults"));
    m_view->setAccessibleName(tr("Results of the replay"));
    m_view->setItemDelegate(new ReplayDelegate(m_theme, m_view));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Theme::unit + 2);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_view, &QTableView::activated, this, &ReplayPage::openCurrent);
    // Whoever scrolls up wants to read; at the end again the newest stays in sight.
    connect(m_view->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                const QScrollBar *bar = m_view->verticalScrollBar();
                m_follows = bar->value() == bar->maximum();
            },
            Qt::QueuedConnection);
    });
}

void ReplayPage::makeActions()
{
    m_open = new QAction(tr("Show answer"), this);
    m_open->setObjectName(QStringLiteral("replayOpen"));
    m_compare = new QAction(tr("Compare with the answer before"), this);
    m_compare->setObjectName(QStringLiteral("replayCompareBefore"));
    m_compareAll = new QAction(tr("Compare with another environment"), this);
    m_compareAll->setObjectName(QStringLiteral("replayComparePlaces"));
    m_compare->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_compareAll->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    connect(m_open, &QAction::triggered, this, &ReplayPage::openCurrent);
    connect(m_compare, &QAction::triggered, this, [this] {
        const auto place = current();
        const ReplayCell *then = place ? m_table->before(place->line, place->place) : nullptr;
        if (then)
            emit comparisonRequested(then->recording, currentCell()->recording);
    });
    connect(m_compareAll, &QAction::triggered, this,
            [this] { emit comparisonRequested(otherRecording(), currentCell()->recording); });
    m_view->addActions({m_open, m_compare, m_compareAll});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction *action : {m_open, m_compare, m_compareAll}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(false);
    }
    auto *find = new QAction(tr("Filter results"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_filter, &ReplayFilterBar::focusWords);
}

void ReplayPage::follow(run::Replay &replay)
{
    m_view->setModel(nullptr);
    m_filter->clear();
    m_follows = true;
    m_kept.reset();
    m_table.reset();
    m_results = std::make_shared<ReplayResults>(shapeOf(replay.order()));
    m_table = std::make_unique<ReplayTable>(m_theme, *m_results);
    connectTable();
    m_view->setModel(m_table.get());
    m_view->setSelectionBehavior(m_results->shape().places() > 1 ? QAbstractItemView::SelectItems
                                                                 : QAbstractItemView::SelectRows);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReplayPage::showCurrent);
    layOutColumns();
    m_plot->show(*m_results);
    m_progress->follow(replay);
    connect(&replay, &run::Replay::began, this,
            [this](const run::ReplayResult &result) { m_table->changed(m_results->began(result)); });
    connect(&replay, &run::Replay::ended, this,
            [this](const run::ReplayResult &result) { m_table->changed(m_results->ended(result)); });
    connect(&replay, &run::Replay::finished, m_table.get(), &ReplayTable::flush);
    showCounts();
    showCurrent();
}

void ReplayPage::connectTable()
{
    connect(m_table.get(), &ReplayTable::told, this, [this] {
        m_plot->grow();
        showCounts();
        showCurrent();
    });
    connect(m_table.get(), &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_follows && !m_view->selectionModel()->hasSelection())
            m_view->scrollToBottom();
    });
    connect(m_table.get(), &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = current(); });
    connect(m_table.get(), &QAbstractItemModel::modelReset, this, [this] {
        if (m_kept)
            goTo(m_kept->line, m_kept->place);
    });
}

void ReplayPage::layOutColumns()
{
    const auto width = [](Kind kind) {
        switch (kind) {
        case Kind::Request:
            return 40;
        case Kind::Outcome:
            return 14;
        case Kind::Pass:
            return 16;
        case Kind::Place:
            return 18;
        case Kind::Before:
            return 20;
        case Kind::Reason:
            return 40;
        case Kind::Checks:
            return 12;
        default:
            return 10;
        }
    };
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < m_table->columnCount(); ++column)
        header->resizeSection(column, width(m_table->kindAt(column)) * Theme::unit);
    const int wide =
        m_results->shape().places() > 1 ? m_table->columnOf(Kind::Request) : m_table->columnOf(Kind::Reason);
    for (int column = 0; column < m_table->columnCount(); ++column)
        header->setSectionResizeMode(column, column == wide ? QHeaderView::Stretch : QHeaderView::Interactive);
    header->setMinimumSectionSize(6 * Theme::unit);
}

void ReplayPage::showFiltered()
{
    if (!m_table)
        return;
    m_table->setFilter(m_filter->filter());
    showCounts();
}

void ReplayPage::showCounts()
{
    m_filter->setCounts(m_results->counts(), m_results->shape().places() > 1, m_table->baseline() != nullptr);
    m_filter->setShown(m_table->rowCount(), m_results->lines());
    const bool isEmpty = m_table->rowCount() == 0 && m_results->lines() > 0;
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
}

void ReplayPage::compareWith(std::shared_ptr<const ReplayBaseline> baseline)
{
    if (!m_table)
        return;
    m_table->setBaseline(std::move(baseline));
    layOutColumns();
    showCounts();
    showCurrent();
}

void ReplayPage::goTo(qint64 line, int place)
{
    const int row = m_table ? m_table->rowOf(line) : -1;
    if (row < 0)
        return;
    const int column = qMax(0, m_table->columnOf(m_results->shape().places() > 1 ? Kind::Place : Kind::Request, place));
    m_view->setCurrentIndex(m_table->index(row, column));
}

std::optional<ReplayResults::Place> ReplayPage::current() const
{
    const QModelIndex index = m_view->currentIndex();
    if (!m_table || !index.isValid() || index.row() >= m_table->rowCount())
        return std::nullopt;
    return ReplayResults::Place{m_table->lineAt(index.row()), m_table->placeAt(index.column())};
}

const ReplayCell *ReplayPage::currentCell() const
{
    const auto place = current();
    return place ? &m_results->cell(place->line, place->place) : nullptr;
}

/// What another environment answered to the current request; of those that differ, if there are.
qint64 ReplayPage::otherRecording() const
{
    const auto place = current();
    if (!place)
        return 0;
    const ReplayCell &mine = m_results->cell(place->line, place->place);
    qint64 other = 0;
    for (int each = 0; each < m_results->shape().places(); ++each) {
        const ReplayCell &cell = m_results->cell(place->line, each);
        if (each == place->place || cell.recording == 0)
            continue;
        if (isChanged(cell, mine))
            return cell.recording;
        if (other == 0)
            other = cell.recording;
    }
    return other;
}

void ReplayPage::showCurrent()
{
    const auto place = current();
    const ReplayCell *cell = currentCell();
    const bool isKept = cell && cell->recording != 0;
    const ReplayCell *then = place ? m_table->before(place->line, place->place) : nullptr;
    m_open->setEnabled(isKept);
    m_compare->setEnabled(isKept && then && then->recording != 0);
    m_compareAll->setEnabled(isKept && otherRecording() != 0);
    if (place)
        m_plot->setCurrent(*place);
}

void ReplayPage::openCurrent()
{
    if (const ReplayCell *cell = currentCell(); cell && cell->recording != 0)
        emit recordingChosen(cell->recording);
}

} // namespace ui
