// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/navigator.h"

#include "ui/banner.h"
#include "ui/navigatordelegate.h"
#include "ui/navigatormodel.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

using Entry = NavigatorModel::Entry;

/// A collection of up to so many rows is shown open from the start; filtered, up to so many.
constexpr int mostExpanded = 200;
constexpr int mostFiltered = 2'000;

Entry entryOf(const QModelIndex &index)
{
    return Entry(index.data(NavigatorModel::EntryRole).toInt());
}

std::optional<Navigator::Deed> deedFor(const QKeyEvent &event)
{
    const QKeySequence keys(event.keyCombination());
    const std::pair<QKeySequence, Navigator::Deed> deeds[] = {
        {QKeySequence(Qt::Key_Delete), Navigator::Deed::Delete},
        {QKeySequence(Qt::CTRL | Qt::Key_D), Navigator::Deed::Duplicate},
        {QKeySequence(Qt::CTRL | Qt::Key_N), Navigator::Deed::NewRequest},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), Navigator::Deed::NewFolder},
        {QKeySequence(Qt::CTRL | Qt::Key_R), Navigator::Deed::Replay},
        {QKeySequence(Qt::CTRL | Qt::Key_Z), Navigator::Deed::Undo},
        {QKeySequence(Qt::CTRL | Qt::Key_C), Navigator::Deed::CopyPath}};
    for (const auto &[sequence, deed] : deeds) {
        if (sequence == keys)
            return deed;
    }
    return std::nullopt;
}

} // namespace

Navigator::Navigator(NavigatorModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_filter(new QLineEdit(this)),
      m_tree(new QTreeView(this)),
      m_proxy(new QSortFilterProxyModel(this)),
      m_said(new Banner(theme, this, Banner::Kind::Notice))
{
    m_filter->setObjectName(QStringLiteral("navigatorFilter"));
    m_filter->setPlaceholderText(tr("Filter (Ctrl+K)"));
    m_filter->setAccessibleName(tr("Filter operations and saved requests"));
    m_filter->setClearButtonEnabled(true);

    m_proxy->setSourceModel(&model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterRole(NavigatorModel::SearchRole);

    m_tree->setObjectName(QStringLiteral("navigatorTree"));
    m_tree->setAccessibleName(tr("Operations, saved requests and environments"));
    m_tree->setModel(m_proxy);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setItemDelegate(new NavigatorDelegate(theme, m_tree));
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setDropIndicatorShown(true);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    m_tree->expandAll();

    m_said->setObjectName(QStringLiteral("navigatorSaid"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::unit, Theme::unit, 0, 0);
    layout->setSpacing(Theme::unit);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_said);

    connect(m_filter, &QLineEdit::textChanged, this, &Navigator::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        // The first operation or request that is left.
        for (QModelIndex at = m_proxy->index(0, 0); at.isValid(); at = m_tree->indexBelow(at)) {
            if (entryOf(at) == Entry::Operation || entryOf(at) == Entry::SavedRequest) {
                makeCurrent(at);
                choose(at);
                return;
            }
        }
    });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &at) {
        // Ctrl and Shift select.
        if (m_tree->selectionModel()->selectedRows().size() <= 1)
            choose(at);
    });
    connect(m_tree, &QTreeView::activated, this, &Navigator::choose);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &Navigator::expandNew);
}

/// Environments and small collections are seen as they come.
void Navigator::expandNew(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid() && entryOf(parent) == Entry::Section)
        m_tree->expand(parent);
    if (!m_filter->text().isEmpty())
        return;
    int rows = 0;
    const auto count = [&](const auto &self, const QModelIndex &at) -> void {
        rows += m_proxy->rowCount(at);
        for (int row = 0; row < m_proxy->rowCount(at) && rows <= mostExpanded; ++row)
            self(self, m_proxy->index(row, 0, at));
    };
    rows = last - first;
    for (int row = first; row <= last && rows <= mostExpanded; ++row)
        count(count, m_proxy->index(row, 0, parent));
    if (rows > mostExpanded)
        return;
    const auto open = [&](const auto &self, const QModelIndex &at) -> void {
        const int below = m_proxy->rowCount(at);
        if (below == 0 || (entryOf(at) == Entry::RequestFile && below == 1))
            return; // a file of one request says all in its own row
        m_tree->expand(at);
        for (int row = 0; row < below; ++row)
            self(self, m_proxy->index(row, 0, at));
    };
    for (int row = first; row <= last; ++row)
        open(open, m_proxy->index(row, 0, parent));
}

void Navigator::filter(const QString &text)
{
    m_proxy->setFilterFixedString(text);
    const QModelIndex saved = m_proxy->mapFromSource(m_model.sectionIndex(NavigatorModel::savedSection));
    int rows = 0;
    const auto expand = [&](const auto &self, const QModelIndex &at) -> void {
        m_tree->expand(at);
        for (int row = 0; row < m_proxy->rowCount(at) && rows < mostFiltered; ++row, ++rows)
            self(self, m_proxy->index(row, 0, at));
    };
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex section = m_proxy->index(row, 0);
        // Without a filter the collection stays as it was opened.
        if (section == saved && text.isEmpty())
            m_tree->expand(section);
        else
            expand(expand, section);
    }
}

/// Alone, whatever keys are held: the view itself would take Ctrl of Ctrl+S for a wish to add to the selection.
void Navigator::makeCurrent(const QModelIndex &proxyIndex)
{
    m_tree->selectionModel()->setCurrentIndex(proxyIndex,
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void Navigator::selectOperation(const QString &key)
{
    makeCurrent(m_proxy->mapFromSource(m_model.operationIndex(key)));
}

bool Navigator::selectSaved(const QString &path, int entry)
{
    QModelIndex at = m_proxy->mapFromSource(m_model.savedIndex(path, entry));
    // A file of one request stands for it, unless it is open.
    if (at.isValid() && entry == 0 && m_proxy->rowCount(at.parent()) == 1 && !m_tree->isExpanded(at.parent()))
        at = at.parent();
    if (!at.isValid())
        return false;
    makeCurrent(at);
    m_tree->scrollTo(at);
    return true;
}

void Navigator::editName()
{
    m_tree->setFocus();
    m_tree->edit(m_tree->currentIndex());
}

void Navigator::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

std::vector<run::ReplaySource> Navigator::selectedSaved() const
{
    QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    const auto pathTo = [](QModelIndex at) {
        QList<int> path;
        for (; at.isValid(); at = at.parent())
            path.prepend(at.row());
        return path;
    };
    std::sort(rows.begin(), rows.end(),
              [&](const QModelIndex &a, const QModelIndex &b) { return pathTo(a) < pathTo(b); });
    std::vector<run::ReplaySource> sources;
    for (const QModelIndex &at : std::as_const(rows)) {
        if (NavigatorModel::isSaved(m_proxy->mapToSource(at)))
            sources.push_back(
                {at.data(NavigatorModel::IdRole).toString(), at.data(NavigatorModel::RequestRole).toInt()});
    }
    return withoutParts(std::move(sources));
}

QModelIndex Navigator::currentSaved() const
{
    const QModelIndex at = m_proxy->mapToSource(m_tree->currentIndex());
    const bool isOne = NavigatorModel::isSaved(at) || at == m_model.sectionIndex(NavigatorModel::savedSection);
    return isOne ? at : QModelIndex();
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        auto *menu = static_cast<QContextMenuEvent *>(event);
        QPoint position = menu->globalPos();
        if (menu->reason() == QContextMenuEvent::Keyboard)
            position = m_tree->viewport()->mapToGlobal(m_tree->visualRect(m_tree->currentIndex()).bottomLeft());
        if (currentSaved().isValid()) {
            emit menuRequested(position);
            return true;
        }
    }
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched == m_tree && isKey && m_tree->hasFocus()) {
        // Over the window's own keys: here they are about the selected rows.
        const auto deed = deedFor(*static_cast<QKeyEvent *>(event));
        if (deed && (currentSaved().isValid() || *deed == Deed::Undo)) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                emit deedRequested(*deed);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Navigator::choose(const QModelIndex &proxyIndex)
{
    const QString id = proxyIndex.data(NavigatorModel::IdRole).toString();
    switch (entryOf(proxyIndex)) {
    case Entry::Operation:
        emit operationChosen(id);
        break;
    case Entry::RequestFile:
        if (m_model.rowCount(m_proxy->mapToSource(proxyIndex)) == 1)
            emit savedRequestChosen(id, 0);
        else
            m_tree->setExpanded(proxyIndex, !m_tree->isExpanded(proxyIndex));
        break;
    case Entry::SavedRequest:
        emit savedRequestChosen(id, proxyIndex.data(NavigatorModel::RequestRole).toInt());
        break;
    case Entry::Environment:
        emit environmentChosen(id);
        break;
    case Entry::Section:
    case Entry::Area:
    case Entry::Folder:
        m_tree->setExpanded(proxyIndex, !m_tree->isExpanded(proxyIndex));
        break;
    }
}

} // namespace ui
