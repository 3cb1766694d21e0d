// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/collectionmodel.h"

#include "collection/naturalorder.h"
#include "model/anotherthread.h"
#include "model/visibletext.h"

#include <algorithm>

namespace collection {

using Kind = CollectionEntry::Kind;

struct CollectionModel::Node
{
    CollectionEntry entry;
    Node *parent = nullptr;
    size_t row = 0;
    std::vector<std::unique_ptr<Node>> children = {};

    static std::unique_ptr<Node> from(const CollectionListing &listing, Node *parent)
    {
        auto node = std::make_unique<Node>();
        node->entry = listing.entry;
        node->parent = parent;
        node->children.reserve(listing.children.size());
        for (const CollectionListing &child : listing.children) {
            node->children.push_back(from(child, node.get()));
            node->children.back()->row = node->children.size() - 1;
        }
        return node;
    }

    void number(size_t first)
    {
        for (size_t i = first; i < children.size(); ++i)
            children[i]->row = i;
    }
};

namespace {

/// Of two states of a place, which rows are the same. Those between are others.
struct Span
{
    size_t front = 0; ///< rows at the front that stay
    size_t back = 0;  ///< rows at the back that stay
};

bool isSameRequest(const CollectionEntry &a, const CollectionEntry &b)
{
    return a.name == b.name && a.method == b.method && a.target == b.target && a.operationKey == b.operationKey;
}

} // namespace

CollectionModel::CollectionModel(QObject *parent)
    : QAbstractItemModel(parent),
      m_top(std::make_unique<Node>()),
      m_listing(std::make_shared<CollectionListing>())
{
    connect(&m_watch, &CollectionWatch::changed, this, &CollectionModel::look);
}

CollectionModel::~CollectionModel()
{
    if (m_stop)
        *m_stop = true;
}

void CollectionModel::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return look();
    if (m_stop)
        *std::exchange(m_stop, nullptr) = true;
    m_folder = folder;
    m_again = false;
    adopt({{Kind::Folder, folder}});
    look();
}

void CollectionModel::look()
{
    if (m_folder.isEmpty())
        return;
    if (m_stop) {
        m_again = true;
        return;
    }
    m_stop = std::make_shared<std::atomic_bool>(false);
    model::onAnotherThread(
        this,
        [folder = m_folder, before = m_listing, stop = m_stop] {
            return std::make_shared<CollectionListing>(listCollection(folder, *before, *stop));
        },
        [this, stop = m_stop](const std::shared_ptr<CollectionListing> &listing) {
            if (stop != m_stop)
                return; // of a folder that was left
            m_stop = nullptr;
            adopt(*listing);
            m_listing = listing;
            watchAll();
            emit looked();
            if (std::exchange(m_again, false))
                look();
        });
}

QString CollectionModel::problem() const
{
    return m_top->entry.problem;
}

void CollectionModel::watchAll()
{
    QStringList folders{m_folder};
    QStringList files;
    const auto gather = [&](const auto &self, const CollectionListing &listing, const QString &path) -> void {
        for (const CollectionListing &child : listing.children) {
            const QString place = path + u'/' + child.entry.name;
            if (child.entry.kind == Kind::File) {
                files.append(place);
            } else if (child.entry.kind == Kind::Folder && child.entry.problem.isEmpty()) {
                folders.append(place);
                self(self, child, place);
            }
        }
    };
    gather(gather, *m_listing, m_folder);
    m_watch.watch(folders + files);
}

void CollectionModel::adopt(const CollectionListing &listing)
{
    m_top->entry = listing.entry;
    update(*m_top, listing);
}

void CollectionModel::update(Node &node, const CollectionListing &listing)
{
    if (&node != m_top.get() && node.entry != listing.entry) {
        node.entry = listing.entry;
        const QModelIndex at = indexOf(node);
        emit dataChanged(at, at);
    }
    const std::vector<CollectionListing> &now = listing.children;
    if (listing.entry.kind != Kind::File) {
        // Two lists in the same order, merged.
        size_t row = 0;
        for (size_t i = 0; i < now.size();) {
            size_t gone = row;
            while (gone < node.children.size() && (naturallyLess(node.children[gone]->entry.name, now[i].entry.name) ||
                                                   (node.children[gone]->entry.name == now[i].entry.name &&
                                                    node.children[gone]->entry.kind != now[i].entry.kind)))
                ++gone;
            remove(node, row, gone - row);
            if (row < node.children.size() && node.children[row]->entry.name == now[i].entry.name) {
                update(*node.children[row++], now[i++]);
                continue;
            }
            size_t end = i;
            while (end < now.size() &&
                   (row == node.children.size() || naturallyLess(now[end].entry.name, node.children[row]->entry.name)))
                ++end;
            insert(node, row, now, i, end - i);
            row += end - i;
            i = end;
        }
        return remove(node, row, node.children.size() - row);
    }
    const auto same = [&](size_t row, size_t i) { return isSameRequest(node.children[row]->entry, now[i].entry); };
    Span span;
    const size_t shorter = std::min(node.children.size(), now.size());
    while (span.front < shorter && same(span.front, span.front))
        ++span.front;
    while (span.back < shorter - span.front && same(node.children.size() - 1 - span.back, now.size() - 1 - span.back))
        ++span.back;
    // Between them requests were edited, added or taken away.
    const size_t edited = shorter - span.front - span.back;
    const size_t place = span.front + edited;
    remove(node, place, node.children.size() - span.back - place);
    insert(node, place, now, place, now.size() - span.back - place);
    for (size_t i = 0; i < now.size(); ++i)
        update(*node.children[i], now[i]);
}

void CollectionModel::insert(Node &parent, size_t row, const std::vector<CollectionListing> &from, size_t first,
                             size_t count)
{
    if (count == 0)
        return;
    std::vector<std::unique_ptr<Node>> added;
    added.reserve(count);
    for (size_t i = first; i < first + count; ++i)
        added.push_back(Node::from(from[i], &parent));
    beginInsertRows(indexOf(parent), int(row), int(row + count) - 1);
    parent.children.insert(parent.children.begin() + qptrdiff(row), std::make_move_iterator(added.begin()),
                           std::make_move_iterator(added.end()));
    parent.number(row);
    endInsertRows();
}

void CollectionModel::remove(Node &parent, size_t row, size_t count)
{
    if (count == 0)
        return;
    beginRemoveRows(indexOf(parent), int(row), int(row + count) - 1);
    const auto first = parent.children.begin() + qptrdiff(row);
    parent.children.erase(first, first + qptrdiff(count));
    parent.number(row);
    endRemoveRows();
}

QModelIndex CollectionModel::indexOf(const QString &path, int entry) const
{
    if (!path.startsWith(QString(m_folder + u'/')))
        return {};
    const Node *node = m_top.get();
    const QStringList names = path.sliced(m_folder.size() + 1).split(u'/');
    for (const QString &name : names) {
        const auto &children = node->children;
        const auto found =
            std::lower_bound(children.begin(), children.end(), name, [](const auto &child, const QString &wanted) {
                return naturallyLess(child->entry.name, wanted);
            });
        if (node->entry.kind != Kind::Folder || found == children.end() || (*found)->entry.name != name)
            return {};
        node = found->get();
    }
    if (entry < 0)
        return indexOf(*node);
    return node->entry.kind == Kind::File && size_t(entry) < node->children.size()
               ? indexOf(*node->children[size_t(entry)])
               : QModelIndex();
}

QModelIndex CollectionModel::indexFor(const void *node) const
{
    return indexOf(*static_cast<const Node *>(node));
}

const CollectionEntry &CollectionModel::entryAt(const QModelIndex &index) const
{
    return nodeOf(index).entry;
}

CollectionModel::Node &CollectionModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : *m_top;
}

QModelIndex CollectionModel::indexOf(const Node &node) const
{
    return node.parent ? createIndex(int(node.row), 0, &node) : QModelIndex();
}

QString CollectionModel::pathOf(const Node &node) const
{
    if (!node.parent)
        return m_folder;
    if (node.entry.kind == Kind::Request)
        return pathOf(*node.parent);
    return pathOf(*node.parent) + u'/' + node.entry.name;
}

QModelIndex CollectionModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node &node = nodeOf(parent);
    if (column != Name || row < 0 || size_t(row) >= node.children.size())
        return {};
    return createIndex(row, column, node.children[size_t(row)].get());
}

QModelIndex CollectionModel::parent(const QModelIndex &child) const
{
    const Node *parent = nodeOf(child).parent;
    return parent ? indexOf(*parent) : QModelIndex();
}

int CollectionModel::rowCount(const QModelIndex &parent) const
{
    return int(nodeOf(parent).children.size());
}

int CollectionModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CollectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeOf(index);
    const CollectionEntry &entry = node.entry;
    switch (role) {
    case Qt::DisplayRole:
        return model::visibleText(entry.kind == Kind::Request ? shownName(entry.name, entry.target) : entry.name);
    case KindRole:
        return int(entry.kind);
    case PathRole:
        return pathOf(node);
    case EntryRole:
        return entry.kind == Kind::Request ? int(node.row) : -1;
    case MethodRole:
        return entry.method;
    case TargetRole:
        return entry.target;
    case OperationRole:
        return entry.operationKey;
    case ProblemRole:
        return entry.problem;
    default:
        return {};
    }
}

} // namespace collection
