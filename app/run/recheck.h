// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"
#include "run/runner.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

// Today's checks over exchanges of the history. Nothing is sent, and nothing is written: the verdict of then stays
// what it was, since it says what was known when the answer came.
namespace run {

/// What today's checks say of one recording, beside the verdict of then.
struct Rechecked
{
    qint64 id = 0;
    QString startedAt; ///< see model::Exchange
    QString title;
    int httpStatus = 0;
    std::optional<history::Tally> then;  ///< nothing: it had no verdict
    std::optional<history::Tally> now;   ///< nothing: it has no answer, or nobody judges it
    std::vector<model::Finding> added;   ///< found now and not then, in the order of now
    std::vector<model::Finding> removed; ///< found then and not now, in the order of then
    int same = 0;                        ///< findings of both

    /// The same findings in other words are no change, nor is a first verdict without findings.
    bool isChanged() const { return !added.empty() || !removed.empty(); }

    bool operator==(const Rechecked &) const = default;
};

/// Check, place and severity are the same.
bool isSameFinding(const model::Finding &a, const model::Finding &b);

/// Findings are the same as isSameFinding() has it, as often as they occur. With the recording's own
/// expectations, as `judge` takes them.
Rechecked recheck(const model::Recording &recording, const Judge &judge);

struct RecheckSums
{
    qint64 judged = 0;      ///< have a verdict now
    qint64 changed = 0;     ///< of all
    qint64 unanswered = 0;  ///< nothing to judge
    qint64 unreadable = 0;  ///< gone meanwhile, or not to be understood
    qint64 failedThen = 0;  ///< with a failed check
    qint64 failedNow = 0;   ///< likewise
    qint64 withoutThen = 0; ///< judged for the first time

    void add(const Rechecked &rechecked);
    qint64 all() const { return judged + unanswered + unreadable; }

    bool operator==(const RecheckSums &) const = default;
};

/// Goes through the history, or some of it, page by page: read by the store, judged on another thread. Ends once with
/// finished(), from the event loop; destroying it ends it without.
class Recheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Recheck)

public:
    /// The store outlives it.
    Recheck(history::Store &store, Judge judge, QObject *parent = nullptr);
    ~Recheck() override;

    /// All recordings, newest first. Once, as the next one.
    void begin();
    /// These, in this order.
    void begin(const std::vector<qint64> &ids);
    /// Ends soon; what was found stays.
    void cancel();

    bool isCancelled() const { return m_stop->load(); }
    qint64 done() const { return m_sums.all(); }
    qint64 total() const { return qint64(m_ids.size()); } ///< grows while the ids are read
    const RecheckSums &sums() const { return m_sums; }
    /// Those that are changed, in order.
    const std::vector<Rechecked> &changed() const { return m_changed; }

signals:
    /// Some more are done; changed() may have grown.
    void advanced();
    /// `failure` says why the history could not be read on.
    void finished(const std::optional<model::Failure> &failure);

private:
    void readIds(qint64 before);
    void readPage();
    void judgePage();
    void take(const std::vector<Rechecked> &page, size_t asked);
    void end(const std::optional<model::Failure> &failure);

    history::Store &m_store;
    const Judge m_judge;
    const std::shared_ptr<std::atomic<bool>> m_stop; ///< the other thread looks at it
    std::vector<qint64> m_ids;
    size_t m_asked = 0;                   ///< ids whose page was asked for
    std::vector<model::Recording> m_page; ///< read, not judged yet
    size_t m_pageIds = 0;                 ///< ids asked for with it; 0: there is no page
    bool m_isReading = false;
    bool m_isJudging = false;
    bool m_hasEnded = false;
    RecheckSums m_sums;
    std::vector<Rechecked> m_changed;
};

} // namespace run
