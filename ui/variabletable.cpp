// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/variabletable.h"

#include "ui/theme.h"

#include <algorithm>

namespace ui {

VariableTable::VariableTable(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme) {}

void VariableTable::setVariables(const std::vector<model::Variable> &variables)
{
    if (variables == m_variables) // an edit that came round must not take the selection away
        return;
    beginResetModel();
    m_variables = variables;
    endResetModel();
}

int VariableTable::add()
{
    const auto isTaken = [this](const QString &name) {
        return std::any_of(m_variables.begin(), m_variables.end(),
                           [&](const model::Variable &variable) { return variable.name == name; });
    };
    QString name = QStringLiteral("name");
    for (int i = 2; isTaken(name); ++i)
        name = QStringLiteral("name%1").arg(i);
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_variables.push_back({name, {}});
    endInsertRows();
    emit edited();
    return row;
}

void VariableTable::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_variables.erase(m_variables.begin() + row);
    endRemoveRows();
    emit edited();
}

int VariableTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_variables.size());
}

int VariableTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VariableTable::data(const QModelIndex &index, int role) const
{
    const model::Variable &variable = m_variables[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return index.column() == Name ? variable.name : variable.value;
    case Qt::FontRole:
        return m_theme.monospace();
    case Qt::AccessibleTextRole:
        return index.column() == Name ? variable.name : tr("%1 is %2").arg(variable.name, variable.value);
    case Qt::ForegroundRole:
        if (index.column() == Name && !model::checkVariableName(variable.name))
            return m_theme.colors().bad;
        return {};
    default:
        return {};
    }
}

QVariant VariableTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return section == Name ? tr("Name") : tr("Value");
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags VariableTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool VariableTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    model::Variable &variable = m_variables[size_t(index.row())];
    QString &text = index.column() == Name ? variable.name : variable.value;
    const QString wanted = index.column() == Name ? value.toString().trimmed() : value.toString();
    if (text == wanted)
        return true;
    text = wanted;
    emit dataChanged(index, index);
    emit edited();
    return true;
}

std::optional<model::Failure> problemOf(const std::vector<model::Variable> &variables)
{
    for (auto variable = variables.begin(); variable != variables.end(); ++variable) {
        if (const auto checked = model::checkVariableName(variable->name); !checked)
            return checked.error();
        const bool isTaken = std::any_of(variables.begin(), variable,
                                         [&](const model::Variable &other) { return other.name == variable->name; });
        if (isTaken)
            return model::Failure{VariableTable::tr("There are two variables \"%1\".").arg(variable->name),
                                  VariableTable::tr("Rename one, or remove it.")};
    }
    return std::nullopt;
}

} // namespace ui
