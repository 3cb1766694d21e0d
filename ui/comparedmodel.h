// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/comparisontext.h"

#include <QAbstractTableModel>

namespace ui {

/// What was sent beside what came back, a row per member.
class ComparedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Member, Sent, Returned, Outcome, ColumnCount };
    enum Role {
        DepthRole = Qt::UserRole, ///< levels of nesting
        ToneRole,                 ///< as int; nothing for a row that only stands above others
        AbsentRole                ///< the value is not there on this side
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ComparedRow> rows);
    /// Leaves out what came back as it was sent.
    void setOnlyDifferences(bool only);

    const ComparedRow &row(int number) const { return m_rows[m_shown[size_t(number)]]; }
    /// Rows that tell of a difference, and rows that tell of anything.
    int differences() const { return m_differences; }
    int total() const { return m_total; }
    /// The row as text, columns apart by tabs.
    QString textOf(int number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();
    QString text(const ComparedRow &row, int column, qsizetype longest) const;

    std::vector<ComparedRow> m_rows;
    std::vector<size_t> m_shown;
    bool m_onlyDifferences = false;
    int m_differences = 0;
    int m_total = 0;
};

} // namespace ui
