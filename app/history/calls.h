// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/reader.h"
#include "history/worker.h"

#include <QPromise>

// How a call of the store becomes a job of one of its threads, for the files that make up the store.
namespace history {

template <typename T>
struct Pending
{
    QPromise<model::Result<T>> promise;
    std::optional<Outcome<T>> outcome;

    void end(const Outcome<void> &ended)
    {
        if (ended)
            promise.addResult(outcome->map_error(&Error::failure));
        else
            promise.addResult(model::Result<T>(tl::unexpected(ended.error().failure)));
        promise.finish();
    }
};

/// Runs in the store's own thread, after everything that was announced before.
template <typename Announce>
void announceLater(Store *store, const Announce &announce)
{
    QMetaObject::invokeMethod(store, announce, Qt::QueuedConnection);
}

template <typename T, typename Prepare, typename Work, typename Announce>
QFuture<model::Result<T>> Store::write(const Prepare &prepare, const Work &work, const Announce &announce, Haste haste)
{
    // Shared because std::function wants to copy.
    const auto pending = std::make_shared<Pending<T>>();
    pending->promise.start();
    QFuture<model::Result<T>> future = pending->promise.future();
    Job job;
    job.kind = Job::Kind::Write;
    job.haste = haste;
    job.prepare = prepare;
    job.work = [pending, work](Database *database) -> Outcome<void> {
        pending->outcome = work(*database);
        return pending->outcome->has_value() ? Outcome<void>() : tl::unexpected(pending->outcome->error());
    };
    job.finish = [pending, announce](const Outcome<void> &outcome) {
        if (outcome)
            announce(*pending->outcome);
        pending->end(outcome);
    };
    m_worker->post(std::move(job));
    return future;
}

template <typename T, typename Work, typename Announce>
QFuture<model::Result<T>> Store::write(const Work &work, const Announce &announce)
{
    return write<T>(std::function<void()>(), work, announce);
}

template <typename T, typename Work>
QFuture<model::Result<T>> Store::read(const Work &work)
{
    const auto pending = std::make_shared<Pending<T>>();
    pending->promise.start();
    QFuture<model::Result<T>> future = pending->promise.future();
    ReadTask task;
    task.after = m_worker->posted();
    task.slice = [pending, work](Database &database) -> Outcome<ReadTask::Next> {
        pending->outcome = work(database);
        if (!*pending->outcome)
            return tl::unexpected(pending->outcome->error());
        return ReadTask::Next::End;
    };
    task.finish = [this, pending](const Outcome<void> &outcome) {
        noteDamage(outcome);
        pending->end(outcome);
    };
    m_reader->post(std::move(task));
    return future;
}

template <typename T, typename Slice, typename Value>
QFuture<model::Result<T>> Store::readInSlices(const Slice &slice, const Value &result)
{
    const auto pending = std::make_shared<Pending<T>>();
    pending->promise.start();
    QFuture<model::Result<T>> future = pending->promise.future();
    ReadTask task;
    task.slice = [pending, slice, result](Database &database) -> Outcome<ReadTask::Next> {
        const Outcome<bool> more = slice(database);
        if (!more)
            return tl::unexpected(more.error());
        if (*more)
            return ReadTask::Next::Slice;
        pending->outcome = result();
        return ReadTask::Next::End;
    };
    task.finish = [this, pending](const Outcome<void> &outcome) {
        noteDamage(outcome);
        pending->end(outcome);
    };
    m_reader->post(std::move(task));
    return future;
}

template <typename T, typename Work>
QFuture<model::Result<T>> Store::alone(const Work &work)
{
    const auto pending = std::make_shared<Pending<T>>();
    pending->promise.start();
    QFuture<model::Result<T>> future = pending->promise.future();
    Job job;
    job.kind = Job::Kind::Alone;
    job.work = [pending, work](Database *database) -> Outcome<void> {
        pending->outcome = work(*database);
        return pending->outcome->has_value() ? Outcome<void>() : tl::unexpected(pending->outcome->error());
    };
    job.finish = [pending](const Outcome<void> &outcome) { pending->end(outcome); };
    m_worker->post(std::move(job));
    return future;
}

} // namespace history
