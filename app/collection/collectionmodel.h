// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "collection/collectionlisting.h"
#include "collection/collectionwatch.h"

#include <QAbstractItemModel>

#include <memory>

namespace collection {

/// A folder of saved requests as a tree: folders, request files, the requests in each. The disk is the truth: it is
/// read on another thread, watched, and what changed there is inserted, removed and changed here, and nothing else.
class CollectionModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectionModel)

public:
    enum Column { Name, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< CollectionEntry::Kind as int
        PathRole,                ///< of the folder or file; of a request that of its file
        EntryRole,               ///< which request of the file, from 0; -1 for files and folders
        MethodRole,
        TargetRole,
        OperationRole, ///< operation key, may be empty
        ProblemRole    ///< why it cannot be read; empty when it can
    };

    explicit CollectionModel(QObject *parent = nullptr);
    ~CollectionModel() override;

    /// Empty until it was read. A clean absolute path.
    void setFolder(const QString &folder);
    const QString &folder() const { return m_folder; }
    /// Reads again what was written meanwhile. Returns at once; looked() follows.
    void look();
    bool isLooking() const { return m_stop != nullptr; }
    /// What is to be said of the whole folder; empty when nothing is.
    QString problem() const;

    /// Of a path below the folder, or of a request in a file.
    QModelIndex indexOf(const QString &path, int entry = -1) const;
    /// Of what an index' internalPointer() gave, while that is there.
    QModelIndex indexFor(const void *node) const;
    const CollectionEntry &entryAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// The tree is what the disk was when the last look began.
    void looked();

private:
    struct Node;

    Node &nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node &node) const;
    QString pathOf(const Node &node) const;
    void adopt(const CollectionListing &listing);
    void update(Node &node, const CollectionListing &listing);
    void insert(Node &parent, size_t row, const std::vector<CollectionListing> &from, size_t first, size_t count);
    void remove(Node &parent, size_t row, size_t count);
    void watchAll();

    QString m_folder;
    std::unique_ptr<Node> m_top;
    std::shared_ptr<const CollectionListing> m_listing; ///< the tree as it was read
    std::shared_ptr<std::atomic_bool> m_stop;           ///< of the look under way
    bool m_again = false;                               ///< something changed since that began
    CollectionWatch m_watch;
};

} // namespace collection
