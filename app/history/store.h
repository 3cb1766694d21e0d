// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/retention.h"
#include "history/salvage.h"
#include "history/search.h"
#include "model/recording.h"
#include "model/result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

// What happened, kept.
namespace history {

/// What a list shows of a verdict.
struct Tally
{
    int passed = 0;
    int failed = 0;
    int warnings = 0;

    bool operator==(const Tally &) const = default;
};

/// What a list shows of a recording; bodies stay in the database.
struct Row
{
    qint64 id = 0;
    QString startedAt; ///< UTC, RFC 3339 with milliseconds
    model::RecordingState state = model::RecordingState::Sent;
    QString title;
    QString operationKey;
    QString environmentName;
    QString method = {};
    QString url = {};   ///< percent-encoded, as sent
    QString type = {};  ///< see model::Recording
    QString run = {};   ///< likewise
    int httpStatus = 0; ///< 0: no answer
    model::ReturnedOperation returned;
    QString errorMessage; ///< transport error in words
    bool complete = true; ///< false: the answer is not verified to be whole
    qint64 durationMicroseconds = -1;
    qint64 replayOf = 0;
    qint64 tracks = 0; ///< see model::Recording
    model::LatestLook latest = {};
    std::optional<Tally> checks = {}; ///< nothing without a verdict
    model::Annotation annotation = {};

    bool operator==(const Row &) const = default;
};

/// What changes in the annotation of rows.
struct AnnotationChange
{
    std::optional<bool> pinned = {};
    std::optional<QString> note = {};
    QStringList addTags = {};
    QStringList removeTags = {};

    bool operator==(const AnnotationChange &) const = default;
};

/// The row of a recording, as the database would give it back.
Row rowOf(const model::Recording &recording);

/// Whether a write may wait a little for others to share its transaction with.
enum class Haste { Now, Later };

class Indexer;

/// The history database. Every call returns at once; writes happen in order on a thread of its own. Destroying the
/// store finishes what was asked, and what a continuation of a future asks then. Several instances, in one program or
/// many, may share a file. Wait for a future with whenDone().
class Store final : public QObject
{
    Q_OBJECT

public:
    /// Opens or creates the file on the store's own thread; a failure shows as the result of each call and as
    /// unavailable().
    explicit Store(const QString &file, QObject *parent = nullptr);
    ~Store() override;

    /// Stores a new recording; the future holds its id once it is on disk.
    QFuture<model::Result<qint64>> insert(const model::Recording &recording, Haste haste = Haste::Now);
    /// Replaces the stored recording with the same id, but for its annotation; the future is finished once it is on
    /// disk.
    QFuture<model::Result<void>> update(const model::Recording &recording);
    /// Notes what a later look at the operation returned there found; everything else of the recording stays.
    QFuture<model::Result<Row>> noteLatest(qint64 id, const model::LatestLook &latest);
    /// For a recording that could not be stored: it is, as soon as that is possible, by update() when it has an id. It
    /// lives in memory until then, with others up to limits::historyKeptMost and historyKeptBytes; the oldest go
    /// first.
    void keepLater(const model::Recording &recording);
    /// How many recordings wait for that.
    int waiting() const { return int(m_waiting.size()); }

    // What the user does to rows; ids that are not there are passed over.
    QFuture<model::Result<void>> annotate(const std::vector<qint64> &ids, const AnnotationChange &change);
    /// Hidden at once, and can be restored until they are erased.
    QFuture<model::Result<void>> remove(const std::vector<qint64> &ids);
    QFuture<model::Result<void>> restore(const std::vector<qint64> &ids);

    // These read, on another thread than the one that writes, but what was asked to be written before is there.
    QFuture<model::Result<model::Recording>> recording(qint64 id);
    /// Those of these that are there and can be understood, in the same order.
    QFuture<model::Result<std::vector<model::Recording>>> recordings(const std::vector<qint64> &ids);
    QFuture<model::Result<qint64>> count();
    /// Rows by id, newest first, starting with the newest id below `before` (0: from the top).
    QFuture<model::Result<std::vector<Row>>> rows(qint64 before, int most);
    /// Those of these that are there, in the same order.
    QFuture<model::Result<std::vector<Row>>> rowsOf(const std::vector<qint64> &ids);
    /// Ids alone, as rows() gives them; far cheaper.
    QFuture<model::Result<std::vector<qint64>>> ids(qint64 before, int most);
    /// Everything the order finds. Starts with the event loop.
    std::unique_ptr<Search> search(const SearchOrder &order);
    /// Those of these that the order finds: for rows that came or changed.
    QFuture<model::Result<Chunk>> match(const SearchOrder &order, const std::vector<qint64> &ids);
    /// What is under way since before that time (UTC) has lost its owner: what was queued was never sent, and of what
    /// was sent nobody knows. Once, before the history is shown.
    QFuture<model::Result<void>> closeLeftOpen(const QString &before);

    // The file itself.
    QFuture<model::Result<Sizes>> sizes();
    /// What a budget would take now.
    QFuture<model::Result<Excess>> excess(const Budget &budget, const QString &now);
    QFuture<model::Result<std::vector<qint64>>> excessIds(const Budget &budget, const QString &now);
    /// What was deleted before that time, UTC.
    QFuture<model::Result<std::vector<qint64>>> deletedIds(const QString &before);
    /// For good; how many there were.
    QFuture<model::Result<qint64>> erase(const std::vector<qint64> &ids);
    /// One step of giving the room of what was erased back to the system. `stop` ends a long one.
    QFuture<model::Result<FreePages>> giveRoomBack(const std::shared_ptr<std::atomic<bool>> &stop);
    /// Removes the index that searches use, with what it holds of exchanges that were erased; it is made anew when it
    /// pays.
    void forgetIndex();
    /// Sets a damaged file aside, and takes over what can be read of it.
    QFuture<model::Result<SalvageReport>> salvage();
    /// A number that differs from the last one when someone else may have written to the file since then.
    QFuture<model::Result<qint64>> revision();

    QString file() const;

signals:
    /// On disk, and before the future of the call finishes in this thread.
    void inserted(const history::Row &row);
    void updated(const history::Row &row);
    void removed(const std::vector<qint64> &ids);
    void restored(const std::vector<qint64> &ids);
    void waitingChanged(int count);
    /// The store cannot write; `reason` says why and what to do. Once until available().
    void unavailable(const model::Failure &reason);
    /// Why: the file is damaged, or is none of ours. See salvage().
    void damaged(const model::Failure &reason);
    /// It can write again.
    void available();

private:
    class Worker;
    class Reader;

    template <typename T, typename Prepare, typename Work, typename Announce>
    QFuture<model::Result<T>> write(const Prepare &prepare, const Work &work, const Announce &announce,
                                    Haste haste = Haste::Now);
    template <typename T, typename Work, typename Announce>
    QFuture<model::Result<T>> write(const Work &work, const Announce &announce);
    template <typename T, typename Work>
    QFuture<model::Result<T>> read(const Work &work);
    /// `slice` says whether there is more; then `result`.
    template <typename T, typename Slice, typename Value>
    QFuture<model::Result<T>> readInSlices(const Slice &slice, const Value &result);
    /// While nothing else is read or written.
    template <typename T, typename Work>
    QFuture<model::Result<T>> alone(const Work &work);
    void noteDamage(const Outcome<void> &outcome);
    void retry();

    QString m_file;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<Indexer> m_indexer;
    std::deque<model::Recording> m_waiting;
    QTimer m_retry;
    bool m_retrying = false;
};

} // namespace history
