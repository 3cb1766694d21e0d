// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "model/result.h"

#include <QFuture>
#include <QObject>

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
    int httpStatus = 0; ///< 0: no answer
    model::ReturnedOperation returned;
    QString errorMessage; ///< transport error in words
    bool complete = true; ///< false: the answer is not verified to be whole
    qint64 durationMicroseconds = -1;
    qint64 replayOf = 0;
    qint64 tracks = 0; ///< see model::Recording
    model::LatestLook latest = {};
    std::optional<Tally> checks = {}; ///< nothing without a verdict

    bool operator==(const Row &) const = default;
};

/// The row of a recording, as the database would give it back.
Row rowOf(const model::Recording &recording);

/// The history database. Every call returns at once; work happens in order on a thread of its own. Destroying the store
/// finishes what was asked, and what a continuation of a future asks then. Several instances, in one program or many,
/// may share a file. Wait for a future with whenDone().
class Store final : public QObject
{
    Q_OBJECT

public:
    /// Opens or creates the file on the store's own thread; a failure shows as the result of each call and as
    /// unavailable().
    explicit Store(const QString &file, QObject *parent = nullptr);
    ~Store() override;

    /// Stores a new recording; the future holds its id once it is on disk.
    QFuture<model::Result<qint64>> insert(const model::Recording &recording);
    /// Replaces the stored recording with the same id; the future is finished once it is on disk.
    QFuture<model::Result<void>> update(const model::Recording &recording);
    /// Notes what a later look at the operation returned there found; everything else of the recording stays.
    QFuture<model::Result<Row>> noteLatest(qint64 id, const model::LatestLook &latest);
    QFuture<model::Result<model::Recording>> recording(qint64 id);
    /// Those of these that are there and can be understood, in the same order.
    QFuture<model::Result<std::vector<model::Recording>>> recordings(const std::vector<qint64> &ids);
    QFuture<model::Result<qint64>> count();
    /// Rows by id, newest first, starting with the newest id below `before` (0: from the top).
    QFuture<model::Result<std::vector<Row>>> rows(qint64 before, int most);
    /// Ids alone, as rows() gives them; far cheaper.
    QFuture<model::Result<std::vector<qint64>>> ids(qint64 before, int most);
    /// A number that differs from the last one when someone else may have written to the file since then.
    QFuture<model::Result<qint64>> revision();

    QString file() const;

signals:
    /// On disk, and before the future of the call finishes in this thread.
    void inserted(const history::Row &row);
    void updated(const history::Row &row);
    /// The store cannot write; `reason` says why and what to do. Once until available().
    void unavailable(const model::Failure &reason);
    /// It can write again.
    void available();

private:
    class Worker;

    template <typename T, typename Work, typename Announce>
    QFuture<model::Result<T>> post(bool writes, const Work &work, const Announce &announce);
    template <typename T, typename Work>
    QFuture<model::Result<T>> read(const Work &work);

    QString m_file;
    std::unique_ptr<Worker> m_worker;
};

} // namespace history
