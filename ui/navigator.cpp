// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/navigator.h"

#include "ui/navigatordelegate.h"
#include "ui/navigatormodel.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

Navigator::Navigator(NavigatorModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_filter(new QLineEdit(this)),
      m_tree(new QTreeView(this)),
      m_proxy(new QSortFilterProxyModel(this))
{
    m_filter->setObjectName(QStringLiteral("navigatorFilter"));
    m_filter->setPlaceholderText(tr("Filter operations (Ctrl+K)"));
    m_filter->setAccessibleName(tr("Filter operations"));
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
    m_tree->expandAll();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::unit, Theme::unit, 0, 0);
    layout->setSpacing(Theme::unit);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        m_tree->expandAll();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        // The first operation that is left.
        for (QModelIndex at = m_proxy->index(0, 0); at.isValid(); at = m_tree->indexBelow(at)) {
            if (at.data(NavigatorModel::EntryRole).toInt() == int(NavigatorModel::Entry::Operation)) {
                m_tree->setCurrentIndex(at);
                choose(at);
                return;
            }
        }
    });
    connect(m_tree, &QTreeView::clicked, this, &Navigator::choose);
    connect(m_tree, &QTreeView::activated, this, &Navigator::choose);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, m_tree, &QTreeView::expandAll);
}

void Navigator::selectOperation(const QString &key)
{
    m_tree->setCurrentIndex(m_proxy->mapFromSource(m_model.operationIndex(key)));
}

void Navigator::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void Navigator::choose(const QModelIndex &proxyIndex)
{
    const QString id = proxyIndex.data(NavigatorModel::IdRole).toString();
    switch (NavigatorModel::Entry(proxyIndex.data(NavigatorModel::EntryRole).toInt())) {
    case NavigatorModel::Entry::Operation:
        emit operationChosen(id);
        break;
    case NavigatorModel::Entry::SavedRequest:
        emit savedRequestChosen(id);
        break;
    case NavigatorModel::Entry::Environment:
        emit environmentChosen(id);
        break;
    case NavigatorModel::Entry::Section:
    case NavigatorModel::Entry::Area:
        m_tree->setExpanded(proxyIndex, !m_tree->isExpanded(proxyIndex));
        break;
    }
}

} // namespace ui
