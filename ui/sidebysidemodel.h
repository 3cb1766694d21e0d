// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// Two sides beside each other, a row per place. Rows that tell of no difference can be left out; those that stand
/// above one stay.
class SideBySideModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Left, Right, Outcome, ColumnCount };
    enum Role {
        DepthRole = Qt::UserRole, ///< levels of nesting
        ToneRole,                 ///< as int; nothing for a row that only stands above others
        AbsentRole,               ///< the value is not there on this side
        MutedRole,                ///< the row tells of something that does not count
        HeadingRole               ///< the row begins a part
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setOnlyDifferences(bool only);
    bool isOnlyDifferences() const { return m_onlyDifferences; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    /// What choose() asks of all rows there are.
    virtual size_t allRows() const = 0;
    virtual bool isDifference(size_t row) const = 0;
    /// It only stands above others.
    virtual bool isAbove(size_t row) const = 0;
    virtual int depth(size_t row) const = 0;

    /// After other rows have come, between beginResetModel() and endResetModel().
    void choose();
    /// Which of all rows stands there.
    size_t shown(int row) const { return m_shown[size_t(row)]; }
    const std::vector<size_t> &shownRows() const { return m_shown; }

private:
    std::vector<size_t> m_shown;
    bool m_onlyDifferences = false;
};

} // namespace ui
