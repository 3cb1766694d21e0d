// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <utility>

namespace history {

/// The history as a table, newest first. It holds the ids of all recordings (8 bytes each) and the rows that were
/// looked at last; the others are fetched from the store in pages when a view asks for them, and announced when they
/// are there. The first ids arrive at once, further ones in large chunks behind them; the row count never promises more
/// than exists.
class HistoryTable final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryTable)

public:
    enum Column {
        Time,
        Request,
        Http,
        ReturnedId,
        OperationStatus,
        Progress,
        Checks,
        Duration,
        Environment,
        ColumnCount
    };
    /// A history::Row; invalid while the row is on its way.
    static constexpr int RowRole = Qt::UserRole;

    /// Both live in the same thread; a table without its store keeps what it has.
    explicit HistoryTable(Store *store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Nothing while the row is on its way (then it is asked for) or when there is no such row.
    std::optional<Row> rowAt(int row) const;
    /// 0 when there is no such row.
    qint64 idAt(int row) const;
    /// -1 when the recording is not in the table (yet).
    int indexOf(qint64 id) const;
    /// Whether every id is known.
    bool isComplete() const { return m_complete; }

public slots:
    /// Takes over what other instances have written meanwhile, and tries again what failed. Cheap when nothing changed.
    void refresh();

signals:
    void completed();
    /// Something could not be read; refresh() tries again.
    void failed(const model::Failure &reason);

private:
    struct Cached
    {
        Row row;
        int generation;
    };
    using IdRange = std::pair<qint64, qint64>; ///< first and last, both included

    void loadIds(qint64 before);
    void loadNewest();
    void loadBetween(qint64 first, qint64 last);
    void reload();
    void merge(const std::vector<qint64> &newestFirst);
    void remove(qint64 id);

    void want(qint64 id) const;
    void fetchWanted();
    void fetchPage(int row);
    /// `isFull`: as many rows as were asked for, so there may be more below.
    void takePage(IdRange range, const std::vector<Row> &rows, bool isFull);

    void take(const Row &row);
    void onInserted(const Row &row);
    void onUpdated(const Row &row);
    void announceChange(int first, int last);
    bool isAskedFor(qint64 id) const;

    QPointer<Store> m_store;
    std::vector<qint64> m_ids; ///< oldest first: new ones are appended
    bool m_loading = false;
    bool m_complete = false;
    std::optional<qint64> m_revision;

    QCache<qint64, Cached> m_rows;
    int m_generation = 0;         ///< rows of an older one are shown and fetched anew
    std::vector<IdRange> m_asked; ///< on their way, or failed
    mutable std::vector<qint64> m_wanted;
    mutable QTimer m_fetchSoon;
};

} // namespace history
