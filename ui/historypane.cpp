// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/historypane.h"

#include "history/historytable.h"
#include "ui/banner.h"
#include "ui/history/historycolumns.h"
#include "ui/history/historyheading.h"
#include "ui/history/historyview.h"
#include "ui/history/rowchanges.h"
#include "ui/history/searchline.h"
#include "ui/history/storagestate.h"
#include "ui/historydelegate.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSet>
#include <QShortcut>
#include <QVBoxLayout>

#include <iterator>
#include <utility>

namespace ui {

using history::HistoryTable;

HistoryPane::HistoryPane(const Theme &theme, HistoryTable &table, history::Store &store, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_table(table),
      m_groupMenu(new QMenu(tr("&Group by"), this)),
      m_groupActions(new QActionGroup(this)),
      m_heading(new HistoryHeading(theme, table, m_groupMenu)),
      m_banner(new Banner(theme)),
      m_readBanner(new Banner(theme)),
      m_doneBanner(new Banner(theme, nullptr, Banner::Kind::Notice)),
      m_view(new HistoryView(table)),
      m_columns(new HistoryColumns(*m_view)),
      m_changes(new RowChanges(store, table, this)),
      m_empty(plainLabel({}, "muted")),
      m_clearSearch(new QPushButton(tr("Clear search"))),
      m_like(new QMenu(tr("&Show rows like this"), this))
{
    setObjectName(QStringLiteral("historyPane"));
    m_doneBanner->setObjectName(QStringLiteral("historyDone"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    for (Banner *banner : {m_banner, m_readBanner, m_doneBanner})
        layout->addWidget(banner);
    layout->addWidget(m_view, 1);
    auto *storage = new StorageState(store, *m_banner, this);
    connect(storage, &StorageState::salvaged, this, &HistoryPane::salvaged);
    setFocusProxy(m_view);
    m_view->setItemDelegate(new HistoryDelegate(m_theme, m_view));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    (new QVBoxLayout(m_view->viewport()))->addWidget(makeEmpty());

    makeActions();
    connectView();
    connectTable();
    connectChanges();
    SearchLine *line = m_heading->search();
    line->setWords([this] { return words(); });
    connect(line, &SearchLine::searched, this, &HistoryPane::applyOrder);
    connect(line, &SearchLine::left, this, [this] { m_view->setFocus(Qt::TabFocusReason); });
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_find, &QAction::trigger);
    connect(m_readBanner, &Banner::actionTriggered, this, [this] {
        m_readBanner->withdraw();
        m_table.refresh();
    });
    connect(&theme, &Theme::changed, this, &HistoryPane::paintIcons);
    paintIcons();
    showEmpty();
    onCurrentChanged();
}

void HistoryPane::connectTable()
{
    for (const auto signal : {&HistoryTable::rowsInserted, &HistoryTable::rowsRemoved}) {
        connect(&m_table, signal, this, [this] {
            showEmpty();
            selectWanted();
        });
    }
    connect(&m_table, &HistoryTable::modelReset, this, [this] {
        // A row that leaves the search is there again when the search lets it.
        if (m_wanted == 0 && currentId() == 0)
            m_wanted = m_last;
        showEmpty();
        selectWanted();
        onCurrentChanged();
    });
    connect(&m_table, &HistoryTable::dataChanged, this, &HistoryPane::enableActions);
    connect(&m_table, &HistoryTable::searchChanged, this, &HistoryPane::showEmpty);
    connect(&m_table, &HistoryTable::completed, m_readBanner, &Banner::withdraw);
    connect(&m_table, &HistoryTable::failed, this,
            [this](const model::Failure &reason) { m_readBanner->tell(reason.text(), tr("Try again")); });
}

void HistoryPane::connectView()
{
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                onCurrentChanged();
                m_changedByPress = true;
                const qint64 id = current.isValid() ? m_table.idAt(current.row()) : 0;
                if (m_table.isChanging() || id == 0)
                    return;
                m_last = id;
                if (m_selecting)
                    return;
                m_wanted = 0;
                m_restored.clear();
                emit activated(id);
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        enableActions();
        emit selectionChanged();
    });
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (const qint64 id = m_table.idAt(index.row()); id != 0 && !m_changedByPress)
            emit activated(id);
    });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 id = m_table.idAt(index.row()); id != 0)
            emit activated(id);
    });
}

QWidget *HistoryPane::makeEmpty()
{
    auto *empty = new QWidget;
    auto *layout = new QVBoxLayout(empty);
    layout->setSpacing(Theme::unit);
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_clearSearch->setObjectName(QStringLiteral("historyClearSearch"));
    layout->addStretch();
    layout->addWidget(m_empty);
    layout->addWidget(m_clearSearch, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_clearSearch, &QPushButton::clicked, this, [this] {
        search({});
        m_view->setFocus();
    });
    return empty;
}

void HistoryPane::showEmpty()
{
    const bool isEmpty = m_table.rowCount() == 0;
    const bool isSearching = m_table.isSearching();
    m_empty->parentWidget()->setVisible(isEmpty);
    m_clearSearch->setVisible(isEmpty && !m_table.isUnfiltered() && !isSearching);
    if (isEmpty && m_table.isUnfiltered())
        m_empty->setText(isSearching ? QString() : tr("No operations yet. What you send appears here."));
    else if (isEmpty)
        m_empty->setText(isSearching ? tr("Searching…") : tr("No operation matches this search."));
    m_recheckAll->setEnabled(!isEmpty);
}

bool HistoryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_changedByPress = false;
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        m_columns->fillWidth();
    // A view that gets the keyboard makes its first row the current one, which is nobody's wish to see it.
    if (event->type() == QEvent::FocusIn && watched == m_view && !m_view->currentIndex().isValid()) {
        const QScopedValueRollback guard(m_selecting, true);
        const int column = m_view->horizontalHeader()->logicalIndex(0);
        m_view->selectionModel()->setCurrentIndex(m_table.index(0, column), QItemSelectionModel::NoUpdate);
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPane::select(qint64 id)
{
    m_wanted = id;
    m_last = id;
    if (id == 0) {
        // What is shown is in no row; Replay must not mean another one.
        const QScopedValueRollback guard(m_selecting, true);
        m_view->selectionModel()->clear();
    }
    selectWanted();
}

void HistoryPane::selectWanted()
{
    if (!m_restored.empty())
        m_selectRestored.start(); // behind all that come with it
    const int row = m_wanted == 0 ? -1 : m_table.indexOf(m_wanted);
    if (row < 0)
        return;
    m_wanted = 0;
    const QScopedValueRollback guard(m_selecting, true);
    m_view->selectLine(row);
}

qint64 HistoryPane::currentId() const
{
    return m_view->currentId();
}

std::vector<qint64> HistoryPane::selectedIds() const
{
    return m_view->selectedIds();
}

void HistoryPane::onCurrentChanged()
{
    enableActions();
    emit selectionChanged();
}

SearchLine *HistoryPane::searchLine() const
{
    return m_heading->search();
}

void HistoryPane::search(const QString &text)
{
    m_heading->search()->search(text);
}

const history::SearchOrder &HistoryPane::order() const
{
    return m_table.order();
}

void HistoryPane::applyOrder()
{
    history::SearchOrder order = m_table.order();
    order.query = m_heading->search()->query();
    const bool isOther = order != m_table.order();
    m_table.setOrder(order);
    if (isOther)
        emit orderChanged();
}

void HistoryPane::groupBy(history::GroupBy by)
{
    history::SearchOrder order = m_table.order();
    if (order.groupBy == by)
        return;
    order.groupBy = by;
    m_table.setOrder(order);
    enableActions();
    emit orderChanged();
}

void HistoryPane::setWords(const std::function<history::QueryVocabulary()> &words)
{
    m_words = words;
}

history::QueryVocabulary HistoryPane::words() const
{
    history::QueryVocabulary words = m_words ? m_words() : history::QueryVocabulary();
    QSet<QString> seen[5];
    m_table.forEachKnownRow([&](const history::Row &row) {
        seen[0].insert(row.environmentName);
        seen[1].insert(row.type);
        seen[2].insert(row.returned.status);
        seen[3].insert(row.run);
        for (const QString &tag : row.annotation.tags)
            seen[4].insert(tag);
    });
    QStringList *lists[] = {&words.environments, &words.types, &words.statuses, &words.runs, &words.tags};
    for (size_t i = 0; i < std::size(lists); ++i) {
        for (const QString &known : std::as_const(*lists[i]))
            seen[i].insert(known);
        seen[i].remove(QString());
        *lists[i] = QStringList(seen[i].cbegin(), seen[i].cend());
        lists[i]->sort(Qt::CaseInsensitive);
    }
    return words;
}

void HistoryPane::showTracked(int count)
{
    m_heading->showTracked(count);
}

QByteArray HistoryPane::saveColumns() const
{
    return m_columns->save();
}

void HistoryPane::restoreColumns(const QByteArray &state)
{
    m_columns->restore(state);
}

} // namespace ui
