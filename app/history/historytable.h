// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/rowcache.h"
#include "history/roworder.h"
#include "history/search.h"
#include "history/store.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_set>

namespace history {

/// The line above the rows of a group.
struct GroupLine
{
    QString title;
    int count = 0; ///< of the recordings in it
    bool collapsed = false;

    bool operator==(const GroupLine &) const = default;
};

/// What the history holds of an order, newest first, as a table; with a line above each group. It keeps the ids (8
/// bytes each) and the rows that were looked at last; the others are fetched from the store in pages when a view asks
/// for them, and announced when they are there. Ids arrive in chunks while the store searches. What is written
/// meanwhile appears and leaves as the order wants it, several changes of one turn of the event loop together.
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
        Method,
        Url,
        Type,
        Run,
        Tags,
        Note,
        State,
        Number,
        ColumnCount
    };
    /// A history::Row; invalid while the row is on its way, and in the line of a group.
    static constexpr int RowRole = Qt::UserRole;
    /// A history::GroupLine; invalid in a row.
    static constexpr int GroupRole = Qt::UserRole + 1;

    /// Both live in the same thread; a table without its store keeps what it has.
    explicit HistoryTable(Store *store, QObject *parent = nullptr);
    ~HistoryTable() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // The order
    /// What is there stays until the first rows of the new order, or its end, arrive.
    void setOrder(const SearchOrder &order);
    const SearchOrder &order() const { return m_order; }
    /// Whether the order finds every recording.
    bool isUnfiltered() const;
    /// Whether what a search found is still coming for the order last set.
    bool isSearching() const { return m_search && !m_quiet; }
    /// Ends it with what was found so far.
    void cancelSearch();
    /// Whether every id of the order is known.
    bool isComplete() const { return m_complete; }
    /// Recordings of the order known so far.
    int foundCount() const;
    /// Recordings in the history, as far as known.
    qint64 totalCount() const;

    // Rows and lines
    /// Nothing while the row is on its way (then it is asked for), for the line of a group and when there is none.
    std::optional<Row> rowAt(int line) const;
    /// The row if it is here; it is not asked for.
    const Row *knownRow(qint64 id) const { return m_cache.row(id); }
    /// Calls `use` with each row that is here.
    template <typename Use>
    void forEachKnownRow(const Use &use) const
    {
        m_cache.forEach(use);
    }
    /// 0 for the line of a group and when there is no such line.
    qint64 idAt(int line) const { return m_rows.idAt(line); }
    /// -1 when the recording is not in the table (yet), or in a collapsed group.
    int indexOf(qint64 id) const { return m_rows.lineOf(id); }
    bool contains(qint64 id) const { return m_rows.contains(id); }
    /// Between the two signals of a change of lines: a current row that moves now is nobody's choice.
    bool isChanging() const { return m_changing; }

    // Groups
    std::optional<GroupLine> groupAt(int line) const;
    /// The group's own line, for a line in it or itself; -1 without groups.
    int headingOf(int line) const;
    /// Does nothing for a line that is no group's.
    void setCollapsed(int line, bool collapsed);
    void setAllCollapsed(bool collapsed);
    /// Opens the group that holds it.
    void reveal(qint64 id);

public slots:
    /// Takes over what other instances have written meanwhile, and tries again what failed. Cheap when nothing changed.
    void refresh();

signals:
    void completed();
    /// Begun, advanced, ended or cancelled; or the number of all recordings changed.
    void searchChanged();
    /// Something could not be read; refresh() tries again.
    void failed(const model::Failure &reason);

private:
    bool isGrouped() const { return m_order.groupBy != GroupBy::None; }

    // The search of the order
    void start(bool quietly);
    void takeChunk(const Chunk &chunk);
    void endSearch(const std::optional<model::Failure> &failure);
    void countAll();
    void showNext();
    void showPending();
    void rebuild(const std::function<void()> &change);

    // What is written meanwhile
    void onInserted(const Row &row);
    void onUpdated(const Row &row);
    void onRemoved(const std::vector<qint64> &ids);
    void onRestored(const std::vector<qint64> &ids);
    void matchChanged();
    void takeMatches(const std::vector<qint64> &asked, const Chunk &matches);
    void add(const Chunk &chunk);
    void addRuns(const Chunk &chunk);
    void drop(std::vector<qint64> ids);
    void clearGone();

    // Rows
    void want(int line) const;
    void fetchWanted();
    void announce(const std::vector<qint64> &ids);
    void announceLines(int first, int last);

    QPointer<Store> m_store;
    SearchOrder m_order;
    RowOrder m_rows;
    mutable RowCache m_cache;
    GroupBy m_shownBy = GroupBy::None; ///< what the rows are grouped by
    bool m_stale = false;              ///< the rows are still those of the order before
    bool m_complete = false;
    bool m_changing = false;
    qint64 m_total = -1;  ///< recordings in the history; -1: not counted yet
    qint64 m_newest = -1; ///< greatest id ever heard of; -1: none yet
    std::optional<qint64> m_revision;

    std::unique_ptr<Search> m_search;
    bool m_cancelled = false;       ///< by the user
    bool m_quiet = false;           ///< the search shows its result at its end, if it differs
    std::optional<RowOrder> m_next; ///< what the search has found and is not seen yet
    std::vector<Chunk> m_pending;   ///< of groups, to be shown together
    QTimer m_pendingSoon;

    std::vector<qint64> m_fresh;       ///< are there now; to be put through the order if it leaves anything out
    std::vector<qint64> m_changed;     ///< may be there; to be put through the order
    std::unordered_set<qint64> m_gone; ///< removed while a search or a match that may name them is under way
    bool m_matching = false;
    int m_serial = 0; ///< of the order
    QTimer m_matchSoon;

    mutable std::vector<int> m_wanted;
    mutable QTimer m_fetchSoon;
};

} // namespace history
