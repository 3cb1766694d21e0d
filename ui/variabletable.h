// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/variable.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

class Theme;

/// The variables of an environment as a table to be edited: name and text.
class VariableTable final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariableTable)

public:
    enum Column { Name, Value, ColumnCount };

    explicit VariableTable(const Theme &theme, QObject *parent = nullptr);

    const std::vector<model::Variable> &variables() const { return m_variables; }
    void setVariables(const std::vector<model::Variable> &variables);
    /// With a name no other has; its row.
    int add();
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /// By the user; not by setVariables().
    void edited();

private:
    const Theme &m_theme;
    std::vector<model::Variable> m_variables;
};

/// Why these cannot be used as they are; nothing when they can.
std::optional<model::Failure> problemOf(const std::vector<model::Variable> &variables);

} // namespace ui
