// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/history/historycolumns.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Which columns the history shows and in which order: Space shows and hides, Alt+Up and Alt+Down move.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnsDialog(const std::vector<ColumnChoice> &choices, QWidget *parent = nullptr);

    std::vector<ColumnChoice> choices() const;

private:
    void list(const std::vector<ColumnChoice> &choices);
    void move(int step);
    void enableButtons();

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_ok;
};

} // namespace ui
