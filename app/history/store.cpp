// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/store.h"

#include "history/calls.h"
#include "history/changes.h"
#include "history/indexer.h"
#include "history/recordings.h"
#include "history/scan.h"
#include "history/searchindex.h"
#include "history/trigrams.h"
#include "history/whendone.h"
#include "model/limits.h"

namespace history {

namespace {

namespace limits = model::limits;

qint64 bodyBytes(const model::Recording &recording)
{
    const auto &response = recording.exchange.response;
    return recording.exchange.request.body.size() + (response ? response->body.size() : 0);
}

} // namespace

Store::Store(const QString &file, QObject *parent)
    : QObject(parent),
      m_file(file),
      m_reader(std::make_unique<Reader>(file)),
      m_worker(std::make_unique<Worker>(this, file, *m_reader)),
      m_indexer(std::make_unique<Indexer>(file))
{
    m_retry.setInterval(limits::historyRetry);
    connect(&m_retry, &QTimer::timeout, this, &Store::retry);
    connect(this, &Store::available, this, &Store::retry);
    m_worker->start();
    m_reader->start();
}

Store::~Store()
{
    // The last chance for what waits; what is asked meanwhile, by the end of another call, finds everything in place.
    const std::deque<model::Recording> waiting = std::exchange(m_waiting, {});
    for (const model::Recording &recording : waiting) {
        if (recording.id == 0)
            insert(recording);
        else
            update(recording);
    }
    m_worker->finish();
    m_reader->finish();
    // A read that ended may have asked for a write.
    m_worker->start();
    m_worker->finish();
}

QString Store::file() const
{
    return m_file;
}

QFuture<model::Result<qint64>> Store::insert(const model::Recording &recording, Haste haste)
{
    const auto ready = std::make_shared<WritableRecording>();
    return write<qint64>([recording, ready] { *ready = writable(recording); },
                         [ready](Database &database) { return insertRecording(database, *ready); },
                         [this, row = rowOf(recording)](const Outcome<qint64> &id) {
                             Row stored = row;
                             stored.id = *id;
                             announceLater(this, [this, stored] { emit inserted(stored); });
                         },
                         haste);
}

QFuture<model::Result<void>> Store::update(const model::Recording &recording)
{
    const auto ready = std::make_shared<WritableRecording>();
    const auto row = std::make_shared<Row>();
    return write<void>(
        [recording, ready] { *ready = writable(recording); },
        [ready, row](Database &database) {
            return updateRecording(database, *ready).map([row](const Row &read) { *row = read; });
        },
        [this, row](const Outcome<void> &) { announceLater(this, [this, row = *row] { emit updated(row); }); });
}

QFuture<model::Result<Row>> Store::noteLatest(qint64 id, const model::LatestLook &latest)
{
    return write<Row>(
        [id, latest](Database &database) { return writeLatest(database, id, latest); },
        [this](const Outcome<Row> &row) { announceLater(this, [this, row = *row] { emit updated(row); }); });
}

void Store::keepLater(const model::Recording &recording)
{
    m_waiting.push_back(recording);
    const auto isTooMuch = [this] {
        qint64 bytes = 0;
        for (const model::Recording &waits : m_waiting)
            bytes += bodyBytes(waits);
        return m_waiting.size() > size_t(limits::historyKeptMost) || bytes > limits::historyKeptBytes;
    };
    // The one at the front may be on its way to the disk just now.
    while (m_waiting.size() > 2 && isTooMuch())
        m_waiting.erase(m_waiting.begin() + (m_retrying ? 1 : 0));
    m_retry.start();
    emit waitingChanged(waiting());
}

/// The oldest one alone: when it can be written, so can the others.
void Store::retry()
{
    if (m_waiting.empty() || m_retrying)
        return;
    m_retrying = true;
    const model::Recording recording = m_waiting.front();
    const auto taken = [this](bool isStored) {
        m_retrying = false;
        if (!isStored)
            return;
        m_waiting.pop_front();
        if (m_waiting.empty())
            m_retry.stop();
        emit waitingChanged(waiting());
        retry();
    };
    if (recording.id == 0)
        whenDone(this, insert(recording), [taken](const model::Result<qint64> &id) { taken(id.has_value()); });
    else
        whenDone(this, update(recording), [taken](const model::Result<void> &stored) { taken(stored.has_value()); });
}

QFuture<model::Result<void>> Store::annotate(const std::vector<qint64> &ids, const AnnotationChange &change)
{
    const auto rows = std::make_shared<std::vector<Row>>();
    return write<void>(
        [ids, change, rows](Database &database) {
            return annotateRecordings(database, ids, change).map([rows](const std::vector<Row> &read) {
                *rows = read;
            });
        },
        [this, rows](const Outcome<void> &) {
            announceLater(this, [this, rows] {
                for (const Row &row : *rows)
                    emit updated(row);
            });
        });
}

QFuture<model::Result<void>> Store::remove(const std::vector<qint64> &ids)
{
    const auto hidden = std::make_shared<std::vector<qint64>>();
    return write<void>(
        [ids, hidden, at = model::utcNow()](Database &database) {
            return hideRecordings(database, ids, at).map([hidden](const std::vector<qint64> &read) { *hidden = read; });
        },
        [this, hidden](const Outcome<void> &) { announceLater(this, [this, hidden] { emit removed(*hidden); }); });
}

QFuture<model::Result<void>> Store::restore(const std::vector<qint64> &ids)
{
    const auto back = std::make_shared<std::vector<qint64>>();
    return write<void>(
        [ids, back](Database &database) {
            return restoreRecordings(database, ids).map([back](const std::vector<qint64> &read) { *back = read; });
        },
        [this, back](const Outcome<void> &) { announceLater(this, [this, back] { emit restored(*back); }); });
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

QFuture<model::Result<std::vector<Row>>> Store::rowsOf(const std::vector<qint64> &ids)
{
    return read<std::vector<Row>>([=](Database &database) { return readRowsOf(database, ids); });
}

QFuture<model::Result<std::vector<qint64>>> Store::ids(qint64 before, int most)
{
    return read<std::vector<qint64>>([=](Database &database) { return readIds(database, before, most); });
}

std::unique_ptr<Search> Store::search(const SearchOrder &order)
{
    const auto link = std::make_shared<SearchLink>();
    auto search = std::make_unique<Search>(link);
    const auto scan = std::make_shared<Scan>(order, &link->stop);
    ReadTask task;
    task.stop = std::shared_ptr<const std::atomic<bool>>(link, &link->stop);
    // In the store's own thread, where nobody destroys the search meanwhile.
    task.slice = [this, link, scan](Database &database) -> Outcome<ReadTask::Next> {
        const Outcome<Chunk> chunk = scan->slice(database);
        if (!chunk)
            return tl::unexpected(chunk.error());
        if (!chunk->ids.empty()) {
            announceLater(this, [link, chunk = *chunk] {
                if (link->search)
                    emit link->search->found(chunk);
            });
        }
        return scan->isDone() ? ReadTask::Next::End : ReadTask::Next::Slice;
    };
    task.finish = [this, link](const Outcome<void> &outcome) {
        const auto failure = outcome ? std::nullopt : std::optional(outcome.error().failure);
        announceLater(this, [link, failure] {
            if (link->search)
                emit link->search->finished(failure);
        });
    };
    m_reader->post(std::move(task));
    if (!trigramExpression(order.query).isEmpty()) // the next search is faster
        m_indexer->wake();
    return search;
}

void Store::forgetIndex()
{
    m_indexer->stop();
    history::forgetIndex(m_file);
}

QFuture<model::Result<Chunk>> Store::match(const SearchOrder &order, const std::vector<qint64> &ids)
{
    return read<Chunk>([order, ids](Database &database) { return Scan(order).match(database, ids); });
}

QFuture<model::Result<qint64>> Store::revision()
{
    // By the connection that writes: its own changes do not count.
    const auto pending = std::make_shared<Pending<qint64>>();
    pending->promise.start();
    QFuture<model::Result<qint64>> future = pending->promise.future();
    Job job;
    job.work = [pending](Database *database) -> Outcome<void> {
        pending->outcome = database->number("PRAGMA data_version");
        return pending->outcome->has_value() ? Outcome<void>() : tl::unexpected(pending->outcome->error());
    };
    job.finish = [pending](const Outcome<void> &outcome) { pending->end(outcome); };
    m_worker->post(std::move(job));
    return future;
}

} // namespace history
