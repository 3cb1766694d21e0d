// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/replayplan.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;
QT_END_NAMESPACE

namespace ui {

class Banner;
class NavigatorModel;
class Theme;

/// The left pane: a filter and the tree of operations, saved requests and environments.
class Navigator final : public QWidget
{
    Q_OBJECT

public:
    /// What can be done to the selected saved requests by a key while the tree has the focus.
    enum class Deed { Delete, Duplicate, NewRequest, NewFolder, Replay, Undo, CopyPath };
    Q_ENUM(Deed)

    Navigator(NavigatorModel &model, const Theme &theme, QWidget *parent = nullptr);

    void selectOperation(const QString &key);
    /// Shows the row of a folder, file or request without opening it; false when there is none.
    bool selectSaved(const QString &path, int entry = -1);
    /// The name of the current row is edited in its place.
    void editName();
    void focusFilter();

    /// The selected folders, files and requests from top to bottom; those that others of them hold are left out.
    std::vector<run::ReplaySource> selectedSaved() const;
    /// The current row when it belongs to the saved requests, the section included; else invalid. Of the model.
    QModelIndex currentSaved() const;
    /// What was done to saved requests.
    Banner &said() { return *m_said; }

signals:
    void operationChosen(const QString &key);
    void savedRequestChosen(const QString &file, int entry);
    void environmentChosen(const QString &id);
    void deedRequested(ui::Navigator::Deed deed);
    void menuRequested(const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &proxyIndex);
    void makeCurrent(const QModelIndex &proxyIndex);
    void expandNew(const QModelIndex &parent, int first, int last);
    void filter(const QString &text);

    NavigatorModel &m_model;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QSortFilterProxyModel *m_proxy;
    Banner *m_said;
};

} // namespace ui
