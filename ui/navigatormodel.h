// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "collection/collectionmodel.h"
#include "history/store.h"
#include "model/catalog.h"
#include "model/environment.h"
#include "run/replayplan.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// What the navigator lists: operations by area, saved requests as their folder has them, environments.
class NavigatorModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Entry { Section, Area, Operation, Folder, RequestFile, SavedRequest, Environment };
    enum Role {
        EntryRole = Qt::UserRole, ///< Entry as int
        IdRole,                   ///< operation key, path of a file or folder, environment id
        RequestRole,              ///< which request of the file, from 0; -1 for others
        VerbRole,                 ///< `POST` of an operation or request
        NoteRole,                 ///< token state of an environment
        CurrentRole,              ///< the environment in use, the saved request that is open
        DirtyRole,                ///< the request that is open and was changed since
        ProblemRole,              ///< why a file cannot be read, or what others did to the open one; empty when nothing
        VerdictRole,              ///< history::Tally of the last answer; nothing when there was none
        SearchRole                ///< all that a filter may match
    };

    /// `catalog` must outlive the model.
    explicit NavigatorModel(const model::Catalog &catalog, QObject *parent = nullptr);

    collection::CollectionModel &collection() { return *m_collection; }
    /// `withToken`: ids of the environments that have a token.
    void setEnvironments(const std::vector<model::Environment> &environments, const QString &current,
                         const QStringList &withToken);
    /// Which saved request is open; none for an empty file. `problem`: what others did to it.
    void setOpened(const QString &file, int entry, bool isDirty, const QString &problem = {});
    /// Of the last answer to the request of that name, whatever becomes of its file.
    void setVerdict(const QString &file, const QString &name, const history::Tally &tally);
    /// The same for a request by its place in the file; nothing when it is not there.
    void setVerdict(const QString &file, int entry, const history::Tally &tally);

    QModelIndex sectionIndex(int section) const;
    QModelIndex operationIndex(const QString &key) const;
    /// Of a folder, a file, or a request in it.
    QModelIndex savedIndex(const QString &path, int entry = -1) const;
    /// In the collection; invalid for what is not of it, and for the section, which is all of it.
    QModelIndex toCollection(const QModelIndex &index) const;
    static bool isSaved(const QModelIndex &index);
    static constexpr int savedSection = 1;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// The user gave a folder, file or request another name.
    void renameRequested(const QString &path, int entry, const QString &name);
    /// The user dropped these on a folder or file.
    void moveRequested(const std::vector<run::ReplaySource> &sources, const QString &target);

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
    void joinCollection();
    QModelIndex fromCollection(const QModelIndex &index) const;
    QVariant savedData(const QModelIndex &index, int role) const;
    QString savedToolTip(const QModelIndex &inCollection) const;
    std::optional<history::Tally> verdictOf(const QModelIndex &inCollection) const;
    bool isOpened(const QModelIndex &inCollection) const;
    void announce(const QString &file, int entry);

    Node m_top;
    collection::CollectionModel *m_collection;
    QHash<QString, history::Tally> m_verdicts; ///< by file and name
    QString m_openedFile;
    int m_openedEntry = -1;
    bool m_isDirty = false;
    QString m_openedProblem;
};

/// A request file or folder of some rows is named once: rows below another one of them are part of it.
std::vector<run::ReplaySource> withoutParts(std::vector<run::ReplaySource> sources);

} // namespace ui
