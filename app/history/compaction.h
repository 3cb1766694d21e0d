// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"

namespace history {

/// Takes what a budget takes, for good, and gives the room back when that is wanted. Starts with the event loop, ends
/// once with finished(); destroying it stops it after the step under way, and what is done stays done.
class Compaction final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Compaction)

public:
    /// Erases what `budget` takes and what was deleted limits::historyRestorable before `now`; `compact` erases all
    /// that was deleted, and gives the room back to the system. `now`: UTC, RFC 3339 with milliseconds. The store
    /// outlives it.
    Compaction(Store &store, const Budget &budget, const QString &now, bool compact);
    ~Compaction() override;

    qint64 removed() const { return m_removed; } ///< recordings, up to now

signals:
    /// Steps of the present part; a total of 0: nobody knows.
    void advanced(qint64 done, qint64 total);
    void finished(const std::optional<model::Failure> &failure);

private:
    void findExcess();
    void eraseNext();
    void giveRoomBack();
    /// Goes on with the value, or ends with the failure.
    template <typename T, typename Then>
    void after(const QFuture<model::Result<T>> &future, const Then &then);

    Store &m_store;
    const Budget m_budget;
    const QString m_now;
    const bool m_compact;
    const std::shared_ptr<std::atomic<bool>> m_stop;
    std::vector<qint64> m_ids; ///< to be erased
    size_t m_next = 0;
    qint64 m_removed = 0;
    qint64 m_freePages = 0; ///< most there were to give back
};

} // namespace history
