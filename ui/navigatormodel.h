// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/catalog.h"
#include "model/environment.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace ui {

/// What the navigator lists: operations by area, saved request files, environments.
class NavigatorModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Entry { Section, Area, Operation, SavedRequest, Environment };
    enum Role {
        EntryRole = Qt::UserRole, ///< Entry as int
        IdRole,                   ///< operation key, file path or environment id
        VerbRole,                 ///< `POST` of an operation
        NoteRole,                 ///< token state of an environment
        CurrentRole,              ///< the environment in use
        SearchRole                ///< all that a filter may match
    };

    /// `catalog` must outlive the model.
    explicit NavigatorModel(const model::Catalog &catalog, QObject *parent = nullptr);

    void setSavedRequests(const QStringList &files);
    /// `withToken`: ids of the environments that have a token.
    void setEnvironments(const std::vector<model::Environment> &environments, const QString &current,
                         const QStringList &withToken);

    QModelIndex operationIndex(const QString &key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node
    {
        Entry entry = Entry::Section;
        QString text;
        QString id = {};
        QString verb = {};
        QString note = {};
        QString toolTip = {};
        QString search = {};
        bool current = false;
        Node *parent = nullptr;
        std::vector<std::unique_ptr<Node>> children = {};
    };

    static Node *add(Node &parent, Node node);
    const Node &nodeOf(const QModelIndex &index) const;
    void replaceChildren(int section, std::vector<Node> nodes);
    void addOperations(const model::Catalog &catalog);

    Node m_top;
};

} // namespace ui
