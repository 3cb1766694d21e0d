// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/exchangecomparison.h"
#include "ui/labels.h"
#include "ui/sidebysidemodel.h"

#include <memory>

namespace ui {

/// Two exchanges beside each other: a heading for each part, and below it what was compared.
class ExchangeComparisonModel final : public SideBySideModel
{
    Q_OBJECT

public:
    using SideBySideModel::SideBySideModel;

    void setComparison(std::shared_ptr<const run::ExchangeComparison> comparison);
    const run::ExchangeComparison &comparison() const { return *m_comparison; }
    /// The same, for another thread.
    const std::shared_ptr<const run::ExchangeComparison> &sharedComparison() const { return m_comparison; }

    /// What is volatile is shown as what does not count.
    void setMutingVolatile(bool isMuting);
    bool isMutingVolatile() const { return m_isMuting; }

    /// Null for a heading.
    const run::ComparedLine *line(int row) const;
    /// What a heading has to say of its part.
    QStringList notes(int row) const;
    /// The next row behind `row` (before it when not `forward`) that shows a difference, or a volatile one while these
    /// are not muted; -1 for none. `row` -1 begins at the end it comes from.
    int nextDifference(int row, bool forward) const;
    /// The row as text for the clipboard.
    QString textOf(int row) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    size_t allRows() const override { return m_rows.size(); }
    bool isDifference(size_t row) const override;
    bool isAbove(size_t row) const override { return m_rows[row] < 0; }
    int depth(size_t row) const override { return m_rows[row] < 0 ? 0 : 1; }

private:
    run::ComparedPart partOf(int row) const { return run::ComparedPart(-1 - m_rows[shown(row)]); }
    bool counts(const run::ComparedLine &line) const;
    Tone toneOf(const run::ComparedLine &line) const;
    QString text(int row, int column, qsizetype longest) const;

    std::shared_ptr<const run::ExchangeComparison> m_comparison =
        std::make_shared<const run::ExchangeComparison>(); ///< never null
    std::vector<int> m_rows;                               ///< number of a line; of the heading of a part -1 - part
    bool m_isMuting = true;
};

} // namespace ui
