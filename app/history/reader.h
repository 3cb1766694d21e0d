// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/historyfile.h"
#include "history/store.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
#include <deque>
#include <functional>

namespace history {

/// Something to read, in slices of a few milliseconds: between two of them others have their turn, and nothing is
/// locked.
struct ReadTask
{
    enum class Next { Slice, End };

    std::function<Outcome<Next>(Database &)> slice;
    /// Once, with what the last slice said; not for a task that was stopped.
    std::function<void(const Outcome<void> &)> finish;
    /// Number of the job of the writer that must have ended before: what was asked to be written earlier is there.
    qint64 after = 0;
    /// When it becomes true the task ends in the middle of a slice. Null: nothing stops it.
    std::shared_ptr<const std::atomic<bool>> stop = {};
};

/// A thread with a connection of its own that only reads: never behind a write that waits for the disk.
class Store::Reader final : public QThread
{
public:
    explicit Reader(const QString &file) : m_file(file) {}
    /// From any thread.
    void post(ReadTask task);
    /// Jobs of the writer up to that number have ended. From any thread.
    void written(qint64 number);
    /// The file is another one now, for example because it was moved away.
    void reopen() { m_stale = true; }
    /// While one of these lives nothing is read and the file is closed.
    class Pause final
    {
    public:
        explicit Pause(Reader &reader);
        ~Pause();
        Pause(const Pause &) = delete;
        Pause &operator=(const Pause &) = delete;

    private:
        Reader &m_reader;
    };
    /// Finishes what cannot be stopped, stops the rest; then the thread ends.
    void finish();

private:
    void run() override;
    bool takeTask(ReadTask &task);
    void serve(ReadTask task);
    Outcome<void> ensureOpen();
    void refuseWaiting(const Error &error);

    const QString m_file;

    QMutex m_mutex;
    QWaitCondition m_wake;
    QWaitCondition m_idle;
    // Guarded by m_mutex:
    std::deque<ReadTask> m_tasks;
    qint64 m_written = -1; ///< the writer has not looked at the file yet: it may have to bring it to this version
    bool m_ending = false;
    bool m_pausing = false;
    bool m_isBusy = false; ///< has the file open, or may have

    std::atomic<bool> m_stale = false;
    std::optional<HistoryFile> m_open; ///< the thread's own
};

} // namespace history
