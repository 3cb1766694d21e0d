// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/comparisontext.h"
#include "ui/sidebysidemodel.h"

namespace ui {

/// What was sent beside what came back, a row per member.
class ComparedModel final : public SideBySideModel
{
    Q_OBJECT

public:
    using SideBySideModel::SideBySideModel;

    void setRows(std::vector<ComparedRow> rows);

    const ComparedRow &row(int number) const { return m_rows[shown(number)]; }
    /// Rows that tell of a difference, and rows that tell of anything.
    int differences() const { return m_differences; }
    int total() const { return m_total; }
    /// The row as text, columns apart by tabs.
    QString textOf(int number) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    size_t allRows() const override { return m_rows.size(); }
    bool isDifference(size_t row) const override { return m_rows[row].isDifference(); }
    bool isAbove(size_t row) const override { return !m_rows[row].relation; }
    int depth(size_t row) const override { return m_rows[row].depth(); }

private:
    QString text(const ComparedRow &row, int column, qsizetype longest) const;

    std::vector<ComparedRow> m_rows;
    int m_differences = 0;
    int m_total = 0;
};

} // namespace ui
