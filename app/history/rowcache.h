// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"

#include <QCache>
#include <QObject>
#include <QPointer>

#include <unordered_set>
#include <vector>

namespace history {

/// The rows that were looked at last.
class RowCache final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowCache)

public:
    explicit RowCache(Store *store, QObject *parent = nullptr);

    /// Null when it was never here or had to make room.
    const Row *row(qint64 id) const;
    /// Whether the row need not be fetched: it is here as it is now, on its way, or could not be read.
    bool isSettled(qint64 id) const;
    /// Calls `use` with every row that is here, in no order.
    template <typename Use>
    void forEach(const Use &use) const
    {
        const QList<qint64> ids = m_rows.keys();
        for (const qint64 id : ids)
            use(m_rows.object(id)->row);
    }

    void fetch(const std::vector<qint64> &ids);
    void take(const Row &row);
    void forget(qint64 id);
    /// What is here may have changed: it stays to be seen until its new form was fetched.
    void age();
    /// What could not be read is fetched again when it is asked for.
    void retry() { m_asked.clear(); }

signals:
    void arrived(const std::vector<qint64> &ids);
    /// There are no such recordings any more.
    void missing(const std::vector<qint64> &ids);
    void failed(const model::Failure &reason);

private:
    struct Cached
    {
        Row row;
        int generation;
    };

    void sort(const std::vector<qint64> &asked, const std::vector<Row> &rows);

    QPointer<Store> m_store;
    QCache<qint64, Cached> m_rows;
    int m_generation = 0;
    std::unordered_set<qint64> m_asked; ///< on their way, or failed
};

} // namespace history
