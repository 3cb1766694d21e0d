// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/reader.h"

#include <QMutexLocker>

#include <algorithm>

namespace history {

void Store::Reader::post(ReadTask task)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.wakeOne();
}

void Store::Reader::finish()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        std::erase_if(m_tasks, [](const ReadTask &task) { return task.stop != nullptr; });
    }
    m_wake.wakeOne();
    wait();
}

Store::Reader::Pause::Pause(Reader &reader) : m_reader(reader)
{
    const QMutexLocker lock(&reader.m_mutex);
    reader.m_pausing = true;
    reader.m_wake.wakeAll();
    while (reader.m_isBusy)
        reader.m_idle.wait(&reader.m_mutex);
}

Store::Reader::Pause::~Pause()
{
    {
        const QMutexLocker lock(&m_reader.m_mutex);
        m_reader.m_pausing = false;
    }
    m_reader.m_wake.wakeAll();
}

void Store::Reader::written(qint64 number)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_written = std::max(m_written, number);
    }
    m_wake.wakeOne();
}

void Store::Reader::run()
{
    ReadTask task;
    while (takeTask(task))
        serve(std::move(task));
    m_open.reset();
    const QMutexLocker lock(&m_mutex);
    m_isBusy = false;
    m_idle.wakeAll();
}

/// Waits for one whose turn has come while nothing pauses; false at the end.
bool Store::Reader::takeTask(ReadTask &task)
{
    const QMutexLocker lock(&m_mutex);
    while (true) {
        if (m_pausing) {
            m_open.reset();
            m_isBusy = false;
            m_idle.wakeAll();
        } else {
            m_isBusy = true;
            const auto ready = std::find_if(m_tasks.begin(), m_tasks.end(),
                                            [this](const ReadTask &waits) { return waits.after <= m_written; });
            if (ready != m_tasks.end()) {
                task = std::move(*ready);
                m_tasks.erase(ready);
                return true;
            }
            if (m_ending && m_tasks.empty())
                return false;
        }
        m_wake.wait(&m_mutex);
    }
}

void Store::Reader::serve(ReadTask task)
{
    if (task.stop && *task.stop)
        return;
    if (const Outcome<void> open = ensureOpen(); !open) {
        task.finish(open);
        refuseWaiting(open.error());
        return;
    }
    m_open->database.stopWhen(task.stop.get());
    const Outcome<ReadTask::Next> next = task.slice(m_open->database);
    m_open->database.stopWhen(nullptr);
    if (task.stop && *task.stop)
        return;
    if (next && *next == ReadTask::Next::Slice) {
        const QMutexLocker lock(&m_mutex);
        if (!m_ending || !task.stop)
            m_tasks.push_back(std::move(task)); // behind those that wait
        return;
    }
    if (!next && next.error().code != 0 && !next.error().isBusy())
        m_open.reset(); // it may be of no use any more
    task.finish(next ? Outcome<void>() : tl::unexpected(next.error()));
}

Outcome<void> Store::Reader::ensureOpen()
{
    if (m_stale.exchange(false))
        m_open.reset();
    if (m_open)
        return {};
    Outcome<HistoryFile> opened = openHistory(m_file);
    if (!opened)
        return tl::unexpected(opened.error());
    m_open.emplace(std::move(*opened));
    return m_open->database.execute("PRAGMA query_only = ON");
}

/// A file that is held costs more than a second for each attempt; those that waited share it.
void Store::Reader::refuseWaiting(const Error &error)
{
    std::deque<ReadTask> waiting;
    {
        const QMutexLocker lock(&m_mutex);
        waiting.swap(m_tasks);
    }
    for (const ReadTask &task : waiting)
        task.finish(tl::unexpected(error));
}

} // namespace history
