// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/historyfile.h"
#include "history/store.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <span>

namespace history {

/// One call of the store.
struct Job
{
    qint64 number = 0; ///< counts posted jobs from 1
    enum class Kind {
        Read,
        Write,   ///< together with others in a transaction
        Alone,   ///< writes, and makes its own transaction if any
        Offline, ///< while nobody has the file open; `work` is called without a database
    };
    Kind kind = Kind::Read;
    Haste haste = Haste::Now;
    /// What takes time and no database, before anything is locked. May be empty.
    std::function<void()> prepare = {};
    /// May run again after a roll-back. What it yields waits inside until finish().
    std::function<Outcome<void>(Database *)> work;
    /// Hands the result over: for a write, once it is on disk.
    std::function<void(const Outcome<void> &)> finish;
};

/// The store's thread and the database, which nobody else touches.
class Store::Worker final : public QThread
{
public:
    Worker(Store *store, const QString &file, Reader &reader) : m_store(store), m_file(file), m_reader(reader) {}
    /// From any thread, the worker's own included: the end of a job may ask for another one.
    void post(Job job);
    qint64 posted() const; ///< number of the newest job
    /// Finishes what was asked, and what is asked by that; then the thread ends.
    void finish();

private:
    void run() override;
    /// Gives those that may wait for others the time to; under the lock.
    void gather();
    void serve(std::deque<Job> &jobs);
    void serveRead(const Job &job);
    void serveAlone(const Job &job);
    void serveOffline(const Job &job);
    void serveWrites(std::span<const Job> jobs);

    /// For the job of that number: one that was already waiting when the last attempt ended shares its outcome. A held
    /// file costs more than a second for each attempt.
    Outcome<void> ensureOpen(qint64 number);
    Outcome<void> ensureWritable(qint64 number);
    void forgetConnection();
    /// All of them in one transaction, or none: then the outcome says why, and `outcomes` means nothing.
    Outcome<void> writeTogether(std::span<const Job> jobs, std::vector<Outcome<void>> &outcomes);
    void reportWritable(const Outcome<void> &outcome);

    Store *m_store;
    const QString m_file;
    Reader &m_reader; ///< is told when the file becomes another one, and waits while it cannot be read

    mutable QMutex m_mutex;
    QWaitCondition m_wake;
    // Guarded by m_mutex:
    std::deque<Job> m_jobs;
    int m_hasty = 0; ///< of them that may not wait
    qint64 m_posted = 0;
    bool m_ending = false;

    // The thread's own:
    std::optional<HistoryFile> m_open;
    Error m_openError;
    qint64 m_attempted = 0;   ///< number of the newest job when the last attempt to open ended
    bool m_uncertain = false; ///< the last commit failed in a way that may have kept it
    bool m_reported = false;  ///< unavailable() was the last word
};

} // namespace history
