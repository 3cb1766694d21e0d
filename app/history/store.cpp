// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/store.h"

#include "history/recordings.h"
#include "history/worker.h"

#include <QPromise>

namespace history {

namespace {

template <typename T>
struct Pending
{
    QPromise<model::Result<T>> promise;
    std::optional<Outcome<T>> outcome;
};

/// Runs in the store's own thread, after everything that was announced before.
template <typename Announce>
void announceLater(Store *store, const Announce &announce)
{
    QMetaObject::invokeMethod(store, announce, Qt::QueuedConnection);
}

} // namespace

Store::Store(const QString &file, QObject *parent)
    : QObject(parent),
      m_file(file),
      m_worker(std::make_unique<Worker>(this, file))
{
    m_worker->start();
}

Store::~Store()
{
    m_worker->finish(); // what is asked meanwhile, by the end of another call, finds everything in place
}

QString Store::file() const
{
    return m_file;
}

template <typename T, typename Work, typename Announce>
QFuture<model::Result<T>> Store::post(bool writes, const Work &work, const Announce &announce)
{
    // Shared because std::function wants to copy.
    const auto pending = std::make_shared<Pending<T>>();
    pending->promise.start();
    QFuture<model::Result<T>> future = pending->promise.future();
    Job job;
    job.writes = writes;
    job.work = [pending, work](Database &database) -> Outcome<void> {
        pending->outcome = work(database);
        return pending->outcome->has_value() ? Outcome<void>() : tl::unexpected(pending->outcome->error());
    };
    job.finish = [pending, announce](const Outcome<void> &outcome) {
        if (outcome) {
            announce(*pending->outcome);
            pending->promise.addResult(pending->outcome->map_error(&Error::failure));
        } else {
            pending->promise.addResult(model::Result<T>(tl::unexpected(outcome.error().failure)));
        }
        pending->promise.finish();
    };
    m_worker->post(std::move(job));
    return future;
}

template <typename T, typename Work>
QFuture<model::Result<T>> Store::read(const Work &work)
{
    return post<T>(false, work, [](const Outcome<T> &) {});
}

QFuture<model::Result<qint64>> Store::insert(const model::Recording &recording)
{
    return post<qint64>(
        true, [recording](Database &database) { return insertRecording(database, recording); },
        [this, row = rowOf(recording)](const Outcome<qint64> &id) {
            Row stored = row;
            stored.id = *id;
            announceLater(this, [this, stored] { emit inserted(stored); });
        });
}

QFuture<model::Result<void>> Store::update(const model::Recording &recording)
{
    return post<void>(
        true, [recording](Database &database) { return updateRecording(database, recording); },
        [this, row = rowOf(recording)](const Outcome<void> &) {
            announceLater(this, [this, row] { emit updated(row); });
        });
}

QFuture<model::Result<Row>> Store::noteLatest(qint64 id, const model::LatestLook &latest)
{
    return post<Row>(
        true, [id, latest](Database &database) { return writeLatest(database, id, latest); },
        [this](const Outcome<Row> &row) { announceLater(this, [this, row = *row] { emit updated(row); }); });
}

QFuture<model::Result<model::Recording>> Store::recording(qint64 id)
{
    return read<model::Recording>([id](Database &database) { return readRecording(database, id); });
}

QFuture<model::Result<std::vector<model::Recording>>> Store::recordings(const std::vector<qint64> &ids)
{
    return read<std::vector<model::Recording>>([ids](Database &database) { return readRecordings(database, ids); });
}

QFuture<model::Result<qint64>> Store::count()
{
    return read<qint64>([](Database &database) { return countRecordings(database); });
}

QFuture<model::Result<std::vector<Row>>> Store::rows(qint64 before, int most)
{
    return read<std::vector<Row>>([=](Database &database) { return readRows(database, before, most); });
}

QFuture<model::Result<std::vector<qint64>>> Store::ids(qint64 before, int most)
{
    return read<std::vector<qint64>>([=](Database &database) { return readIds(database, before, most); });
}

QFuture<model::Result<qint64>> Store::revision()
{
    return read<qint64>([](Database &database) { return database.number("PRAGMA data_version"); });
}

} // namespace history
