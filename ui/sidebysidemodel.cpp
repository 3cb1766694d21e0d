// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/sidebysidemodel.h"

#include <algorithm>
#include <numeric>

namespace ui {

void SideBySideModel::setOnlyDifferences(bool only)
{
    if (only == m_onlyDifferences)
        return;
    beginResetModel();
    m_onlyDifferences = only;
    choose();
    endResetModel();
}

void SideBySideModel::choose()
{
    m_shown.clear();
    if (!m_onlyDifferences) {
        m_shown.resize(allRows());
        std::iota(m_shown.begin(), m_shown.end(), size_t(0));
        return;
    }
    // From the end, so that a row above others is met when it is known whether one of them is shown.
    int wanted = -1; ///< depth of the rows above what was kept last; all that is above it is wanted too
    for (size_t i = allRows(); i-- > 0;) {
        const bool isAboveOne = isAbove(i) && depth(i) <= wanted;
        if (!isDifference(i) && !isAboveOne)
            continue;
        m_shown.push_back(i);
        wanted = depth(i) - 1;
    }
    std::reverse(m_shown.begin(), m_shown.end());
}

int SideBySideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SideBySideModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

} // namespace ui
