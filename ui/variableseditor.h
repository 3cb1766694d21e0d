// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/variable.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace ui {

class Theme;
class VariableTable;

/// Adds, edits, renames and removes the variables of an environment.
class VariablesEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariablesEditor)

public:
    explicit VariablesEditor(const Theme &theme, QWidget *parent = nullptr);

    const std::vector<model::Variable> &variables() const;
    void edit(const std::vector<model::Variable> &variables);

signals:
    void edited();

private:
    void add();
    void remove();
    void showRows();

    VariableTable *m_table;
    QTableView *m_view;
    QPushButton *m_remove;
};

} // namespace ui
