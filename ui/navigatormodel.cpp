// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/navigatormodel.h"

#include "ui/labels.h"

#include <QFileInfo>

namespace ui {

NavigatorModel::NavigatorModel(const model::Catalog &catalog, QObject *parent) : QAbstractItemModel(parent)
{
    for (const QString &title : {tr("OPERATIONS"), tr("SAVED REQUESTS"), tr("ENVIRONMENTS")})
        add(m_top, {Entry::Section, title});
    addOperations(catalog);
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

void NavigatorModel::setSavedRequests(const QStringList &files)
{
    std::vector<Node> nodes;
    for (const QString &file : files) {
        Node node{Entry::SavedRequest, QFileInfo(file).completeBaseName(), file};
        node.toolTip = file;
        nodes.push_back(std::move(node));
    }
    replaceChildren(1, std::move(nodes));
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
    const Node &node = nodeOf(parent);
    if (column != 0 || row < 0 || row >= int(node.children.size()))
        return {};
    return createIndex(row, 0, node.children[size_t(row)].get());
}

QModelIndex NavigatorModel::parent(const QModelIndex &child) const
{
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
    const Node &node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.text;
    case Qt::ToolTipRole:
        return node.toolTip.isEmpty() ? QVariant() : QVariant(plainToolTip(node.toolTip));
    case Qt::AccessibleTextRole:
        return node.verb.isEmpty() ? node.text : QString(node.verb + u' ' + node.text + u' ' + node.toolTip);
    case EntryRole:
        return int(node.entry);
    case IdRole:
        return node.id;
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
    const Entry entry = nodeOf(index).entry;
    return entry == Entry::Section ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace ui
