// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/compaction.h"

#include "history/whendone.h"
#include "model/limits.h"

namespace history {

Compaction::Compaction(Store &store, const Budget &budget, const QString &now, bool compact)
    : m_store(store),
      m_budget(budget),
      m_now(now),
      m_compact(compact),
      m_stop(std::make_shared<std::atomic<bool>>(false))
{
    // What the user deleted can be restored for a while, but a compact file holds none of it.
    const QString before = compact ? QStringLiteral("9") : hoursBefore(now, model::limits::historyRestorable);
    after(m_store.deletedIds(before), [this](const std::vector<qint64> &ids) {
        m_ids = ids;
        findExcess();
    });
}

Compaction::~Compaction()
{
    *m_stop = true;
}

template <typename T, typename Then>
void Compaction::after(const QFuture<model::Result<T>> &future, const Then &then)
{
    whenDone(this, future, [this, then](const model::Result<T> &result) {
        if (result)
            then(*result);
        else
            emit finished(result.error());
    });
}

void Compaction::findExcess()
{
    after(m_store.excessIds(m_budget, m_now), [this](const std::vector<qint64> &ids) {
        m_ids.insert(m_ids.end(), ids.begin(), ids.end());
        eraseNext();
    });
}

void Compaction::eraseNext()
{
    if (m_next >= m_ids.size()) {
        if (!m_compact) {
            emit finished(std::nullopt);
            return;
        }
        // What was erased must not linger in words either.
        if (!m_ids.empty())
            m_store.forgetIndex();
        giveRoomBack();
        return;
    }
    const auto first = m_ids.begin() + qsizetype(m_next);
    const size_t count = qMin(m_ids.size() - m_next, size_t(model::limits::historyErased));
    after(m_store.erase({first, first + qsizetype(count)}), [this, count](qint64 erased) {
        m_removed += erased;
        m_next += count;
        emit advanced(qint64(m_next), qint64(m_ids.size()));
        eraseNext();
    });
}

void Compaction::giveRoomBack()
{
    if (m_freePages == 0)
        emit advanced(0, 0);
    after(m_store.giveRoomBack(m_stop), [this](const FreePages &pages) {
        m_freePages = qMax(m_freePages, pages.before);
        emit advanced(m_freePages - pages.after, m_freePages);
        if (pages.after == 0 || pages.after >= pages.before)
            emit finished(std::nullopt);
        else
            giveRoomBack();
    });
}

} // namespace history
