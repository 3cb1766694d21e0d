// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/labels.h"

#include "check/negative/negativecase.h"

#include <QAbstractTableModel>

#include <map>
#include <set>

namespace ui {

class Theme;

/// How often each HTTP status came with each error code.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MatrixModel(const Theme &theme, QObject *parent = nullptr);

    /// One for each case; those not run are left out.
    void setOutcomes(const std::vector<check::Outcome> &outcomes);

    bool isEmpty() const { return m_statuses.empty(); }
    /// Indexes of the outcomes counted there.
    std::vector<int> casesAt(const QModelIndex &index) const;
    /// "400 Bad Request, BadRequest: 12 case(s)", and what came of them.
    QString spoken(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell
    {
        std::vector<int> cases;
        Tone tone = Tone::Info; ///< of the worst outcome in it
        QString summary = {};   ///< "5 as expected, 1 not refused"
    };

    const Cell *cell(const QModelIndex &index) const;

    const Theme &m_theme;
    std::vector<int> m_statuses; ///< ascending; 0: no answer
    QStringList m_codes;         ///< sorted; empty: none
    std::map<std::pair<int, QString>, Cell> m_cells;
};

} // namespace ui
