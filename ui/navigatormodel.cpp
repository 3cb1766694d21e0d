// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/navigatormodel.h"

#include "ui/labels.h"

namespace ui {

NavigatorModel::NavigatorModel(const model::Catalog &catalog, QObject *parent)
    : QAbstractItemModel(parent),
      m_collection(new collection::CollectionModel(this))
{
    for (const QString &title : {tr("OPERATIONS"), tr("SAVED REQUESTS"), tr("ENVIRONMENTS")})
        add(m_top, {Entry::Section, title});
    addOperations(catalog);
    joinCollection();
}

void NavigatorModel::addOperations(const model::Catalog &catalog)
{
    Node &section = *m_top.children[0];
    for (const model::OperationSchema &schema : catalog.operations) {
        Node *area = section.children.empty() ? nullptr : section.children.back().get();
        if (!area || area->text != schema.area)
            area = add(section, {Entry::Area, schema.area});
        Node operation{Entry::Operation, schema.title, schema.key, schema.method};
        // Titles are not unique: type and path tell two operations apart.
        operation.toolTip =
            QStringLiteral("%1 %2\n%3").arg(schema.method, schema.paths.front().path, schema.requestType.text());
        operation.search = QStringList{schema.title, schema.key, schema.area, operation.toolTip}.join(u' ');
        add(*area, std::move(operation));
    }
}

NavigatorModel::Node *NavigatorModel::add(Node &parent, Node node)
{
    node.parent = &parent;
    if (node.search.isEmpty())
        node.search = node.text;
    parent.children.push_back(std::make_unique<Node>(std::move(node)));
    return parent.children.back().get();
}

void NavigatorModel::replaceChildren(int section, std::vector<Node> nodes)
{
    Node &parent = *m_top.children[size_t(section)];
    const QModelIndex parentIndex = index(section, 0);
    if (!parent.children.empty()) {
        beginRemoveRows(parentIndex, 0, int(parent.children.size()) - 1);
        parent.children.clear();
        endRemoveRows();
    }
    if (nodes.empty())
        return;
    beginInsertRows(parentIndex, 0, int(nodes.size()) - 1);
    for (Node &node : nodes)
        add(parent, std::move(node));
    endInsertRows();
}

void NavigatorModel::setEnvironments(const std::vector<model::Environment> &environments, const QString &current,
                                     const QStringList &withToken)
{
    std::vector<Node> nodes;
    for (const model::Environment &environment : environments) {
        Node node{Entry::Environment, environment.name, environment.id};
        node.toolTip = environment.root.text();
        node.current = environment.id == current;
        node.note = withToken.contains(environment.id) ? tr("token") : QString();
        nodes.push_back(std::move(node));
    }
    replaceChildren(2, std::move(nodes));
}

QModelIndex NavigatorModel::sectionIndex(int section) const
{
    return createIndex(section, 0, m_top.children[size_t(section)].get());
}

QModelIndex NavigatorModel::operationIndex(const QString &key) const
{
    const Node &section = *m_top.children[0];
    for (size_t area = 0; area < section.children.size(); ++area) {
        const Node &node = *section.children[area];
        for (size_t i = 0; i < node.children.size(); ++i) {
            if (node.children[i]->id == key)
                return createIndex(int(i), 0, node.children[i].get());
        }
    }
    return {};
}

const NavigatorModel::Node &NavigatorModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const Node *>(index.constInternalPointer()) : m_top;
}

QModelIndex NavigatorModel::index(int row, int column, const QModelIndex &parent) const
{
    if (isSaved(parent) || (parent.isValid() && parent == sectionIndex(savedSection))) {
        const QModelIndex found = m_collection->index(row, column, toCollection(parent));
        return found.isValid() ? fromCollection(found) : QModelIndex();
    }
    const Node &node = nodeOf(parent);
    if (column != 0 || row < 0 || row >= int(node.children.size()))
        return {};
    return createIndex(row, 0, node.children[size_t(row)].get());
}

QModelIndex NavigatorModel::parent(const QModelIndex &child) const
{
    if (isSaved(child))
        return fromCollection(toCollection(child).parent());
    const Node *parent = nodeOf(child).parent;
    if (!child.isValid() || !parent || parent == &m_top)
        return {};
    const auto &siblings = parent->parent->children;
    for (size_t i = 0; i < siblings.size(); ++i) {
        if (siblings[i].get() == parent)
            return createIndex(int(i), 0, parent);
    }
    return {};
}

int NavigatorModel::rowCount(const QModelIndex &parent) const
{
    if (isSaved(parent) || (parent.isValid() && parent == sectionIndex(savedSection)))
        return m_collection->rowCount(toCollection(parent));
    return int(nodeOf(parent).children.size());
}

int NavigatorModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant NavigatorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isSaved(index))
        return savedData(index, role);
    const Node &node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.text;
    case Qt::ToolTipRole:
        if (index == sectionIndex(savedSection)) {
            const QString problem = m_collection->problem();
            return plainToolTip(visibleText(m_collection->folder()) + (problem.isEmpty() ? problem : u'\n' + problem));
        }
        return node.toolTip.isEmpty() ? QVariant() : QVariant(plainToolTip(node.toolTip));
    case Qt::AccessibleTextRole:
        return node.verb.isEmpty() ? node.text : QString(node.verb + u' ' + node.text + u' ' + node.toolTip);
    case EntryRole:
        return int(node.entry);
    case IdRole:
        return index == sectionIndex(savedSection) ? m_collection->folder() : node.id;
    case RequestRole:
        return -1;
    case ProblemRole:
        return index == sectionIndex(savedSection) ? m_collection->problem() : QString();
    case VerbRole:
        return node.verb;
    case NoteRole:
        return node.note;
    case CurrentRole:
        return node.current;
    case SearchRole:
        return node.search;
    default:
        return {};
    }
}

Qt::ItemFlags NavigatorModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    constexpr Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isSaved(index))
        return usual | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    if (index == sectionIndex(savedSection))
        return usual | Qt::ItemIsDropEnabled;
    return nodeOf(index).entry == Entry::Section ? Qt::ItemIsEnabled : usual;
}

} // namespace ui
