// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;
QT_END_NAMESPACE

namespace ui {

class NavigatorModel;
class Theme;

/// The left pane: a filter and the tree of operations, saved requests and environments.
class Navigator final : public QWidget
{
    Q_OBJECT

public:
    Navigator(NavigatorModel &model, const Theme &theme, QWidget *parent = nullptr);

    void selectOperation(const QString &key);
    void focusFilter();

signals:
    void operationChosen(const QString &key);
    void savedRequestChosen(const QString &file);
    void environmentChosen(const QString &id);

private:
    void choose(const QModelIndex &proxyIndex);

    NavigatorModel &m_model;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QSortFilterProxyModel *m_proxy;
};

} // namespace ui
