// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/worker.h"

#include "history/reader.h"

#include "model/limits.h"

#include <QDeadlineTimer>
#include <QMutexLocker>

#include <algorithm>

namespace history {

void Store::Worker::finish()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
    }
    m_wake.wakeOne();
    wait();
}

void Store::Worker::post(Job job)
{
    {
        const QMutexLocker lock(&m_mutex);
        job.number = ++m_posted;
        m_hasty += job.haste == Haste::Now;
        m_jobs.push_back(std::move(job));
    }
    m_wake.wakeOne();
}

qint64 Store::Worker::posted() const
{
    const QMutexLocker lock(&m_mutex);
    return m_posted;
}

void Store::Worker::run()
{
    if (const Outcome<void> opened = ensureWritable(1); !opened)
        reportWritable(opened);
    m_reader.written(0);
    while (true) {
        std::deque<Job> jobs;
        {
            const QMutexLocker lock(&m_mutex);
            while (m_jobs.empty() && !m_ending)
                m_wake.wait(&m_mutex);
            if (m_jobs.empty())
                break;
            gather();
            jobs.swap(m_jobs);
            m_hasty = 0;
        }
        serve(jobs);
    }
    m_open.reset();
}

void Store::Worker::gather()
{
    const QDeadlineTimer deadline(model::limits::historyPatience);
    while (m_hasty == 0 && !m_ending && m_jobs.size() < size_t(model::limits::historyBatch)) {
        if (!m_wake.wait(&m_mutex, deadline))
            return;
    }
}

void Store::Worker::serve(std::deque<Job> &jobs)
{
    while (!jobs.empty()) {
        if (jobs.front().kind != Job::Kind::Write) {
            const Job job = std::move(jobs.front());
            jobs.pop_front();
            if (job.kind == Job::Kind::Read)
                serveRead(job);
            else if (job.kind == Job::Kind::Alone)
                serveAlone(job);
            else
                serveOffline(job);
            m_reader.written(job.number);
            continue;
        }
        std::vector<Job> writes;
        while (!jobs.empty() && jobs.front().kind == Job::Kind::Write &&
               writes.size() < size_t(model::limits::historyBatch)) {
            if (jobs.front().prepare)
                jobs.front().prepare();
            writes.push_back(std::move(jobs.front()));
            jobs.pop_front();
        }
        serveWrites(writes);
        m_reader.written(writes.back().number);
    }
}

void Store::Worker::serveRead(const Job &job)
{
    Outcome<void> outcome = ensureOpen(job.number);
    if (outcome) {
        outcome = job.work(&m_open->database);
        if (!outcome && outcome.error().code != 0 && !outcome.error().isBusy())
            forgetConnection();
    }
    job.finish(outcome);
}

void Store::Worker::serveAlone(const Job &job)
{
    const Reader::Pause pause(m_reader);
    Outcome<void> outcome = ensureWritable(job.number);
    if (outcome)
        outcome = job.work(&m_open->database);
    job.finish(outcome);
}

void Store::Worker::serveOffline(const Job &job)
{
    const Reader::Pause pause(m_reader);
    forgetConnection();
    job.finish(job.work(nullptr));
    reportWritable(ensureWritable(job.number));
}

void Store::Worker::serveWrites(std::span<const Job> jobs)
{
    std::vector<Outcome<void>> outcomes;
    Outcome<void> together = writeTogether(jobs, outcomes);
    if (!together && m_open && !together.error().isBusy()) {
        // The connection may be of no use any more, for example to a file that was moved away.
        forgetConnection();
        if (!m_uncertain && jobs.size() > 1) {
            // One job must not take the others with it.
            for (const Job &job : jobs)
                serveWrites(std::span(&job, 1));
            return;
        }
        if (!m_uncertain)
            together = writeTogether(jobs, outcomes);
    }
    reportWritable(together);
    for (size_t i = 0; i < jobs.size(); ++i)
        jobs[i].finish(together ? outcomes[i] : together);
}

void Store::Worker::forgetConnection()
{
    m_open.reset();
    m_attempted = 0;
    m_reader.reopen();
}

Outcome<void> Store::Worker::ensureOpen(qint64 number)
{
    if (m_open)
        return {};
    if (number <= m_attempted)
        return tl::unexpected(m_openError);
    Outcome<HistoryFile> opened = openHistory(m_file);
    {
        const QMutexLocker lock(&m_mutex);
        m_attempted = m_posted;
    }
    if (!opened) {
        m_openError = opened.error();
        return tl::unexpected(m_openError);
    }
    m_open.emplace(std::move(*opened));
    return {};
}

Outcome<void> Store::Worker::ensureWritable(qint64 number)
{
    // What made it read-only may be gone.
    if (m_open && m_open->readOnly && number > m_attempted)
        m_open.reset();
    if (const Outcome<void> open = ensureOpen(number); !open)
        return open;
    if (m_open->readOnly)
        return tl::unexpected(*m_open->readOnly);
    return {};
}

Outcome<void> Store::Worker::writeTogether(std::span<const Job> jobs, std::vector<Outcome<void>> &outcomes)
{
    outcomes.clear();
    m_uncertain = false;
    if (const Outcome<void> writable = ensureWritable(jobs.back().number); !writable)
        return writable;
    Database &database = m_open->database;
    Outcome<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Outcome<void> version = checkVersion(database); !version)
        return version;
    for (const Job &job : jobs) {
        outcomes.push_back(job.work(&database));
        if (!outcomes.back() && outcomes.back().error().code != 0)
            return outcomes.back();
    }
    const Outcome<void> committed = transaction->commit();
    // Other failures may come after the point of no return; repeating could store a recording twice.
    m_uncertain = !committed && !committed.error().isBusy() && !committed.error().isWriteRefused();
    return committed;
}

void Store::Worker::reportWritable(const Outcome<void> &outcome)
{
    if (outcome.has_value() != m_reported)
        return;
    m_reported = !outcome;
    QMetaObject::invokeMethod(
        m_store,
        [store = m_store, outcome] {
            if (outcome) {
                emit store->available();
                return;
            }
            emit store->unavailable(outcome.error().failure);
            if (outcome.error().isDamage())
                emit store->damaged(outcome.error().failure);
        },
        Qt::QueuedConnection);
}

} // namespace history
