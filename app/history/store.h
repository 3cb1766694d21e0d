// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "model/result.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

// What happened, kept.
namespace history {

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

    bool operator==(const Row &) const = default;
};

/// The row of a recording, as the database would give it back.
Row rowOf(const model::Recording &recording);

/// The history database. Every call returns at once; work happens in order on a thread of its own. Destroying the store
/// finishes what was asked.
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
    QFuture<model::Result<model::Recording>> recording(qint64 id);
    QFuture<model::Result<qint64>> count();
    /// Rows by id, newest first, starting with the newest id below `before` (0: from the top).
    QFuture<model::Result<std::vector<Row>>> rows(qint64 before, int most);

    QString file() const;

signals:
    void inserted(const history::Row &row);
    void updated(const history::Row &row);
    /// The store cannot write (again); `reason` says why and what to do.
    void unavailable(const model::Failure &reason);
    /// It can write again.
    void available();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace history
