// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/recheck.h"

#include <QAbstractTableModel>

namespace ui {

/// What a re-check changed, a row each.
class RecheckTable final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecheckTable)

public:
    enum Column { Time, Request, Http, Then, Now, Added, Removed, ColumnCount };

    /// The re-check outlives it.
    explicit RecheckTable(const run::Recheck &recheck, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    qint64 idAt(int row) const; ///< 0 when there is no such row

public slots:
    /// Shows what was found since.
    void grow();

private:
    const run::Recheck &m_recheck;
    int m_shown = 0;
};

} // namespace ui
