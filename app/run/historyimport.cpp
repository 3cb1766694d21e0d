// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/historyimport.h"

#include "disk/atomicwrite.h"
#include "history/whendone.h"
#include "model/anotherthread.h"
#include "model/limits.h"
#include "run/compose.h"
#include "run/harreader.h"
#include "run/recognised.h"
#include "run/redacted.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace run {

namespace {

constexpr size_t batchSize = 64; ///< entries read and stored between two looks at the events

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryImport)
};

void addRemark(std::vector<std::pair<QString, qint64>> &remarks, const QString &sentence)
{
    const auto found =
        std::find_if(remarks.begin(), remarks.end(), [&](const auto &remark) { return remark.first == sentence; });
    if (found == remarks.end())
        remarks.emplace_back(sentence, 1);
    else
        ++found->second;
}

/// A file may name an environment of ours for an address that is not its, and so ask for its token.
void place(model::Recording &recording, const std::vector<model::Environment> &environments)
{
    const QUrl &url = recording.exchange.request.url;
    std::vector<const model::Environment *> fitting;
    for (const model::Environment &environment : environments) {
        if (!environment.sandbox && sameOrigin(url, environment.root))
            fitting.push_back(&environment);
        if (environment.id == recording.environmentId && (environment.sandbox || sameOrigin(url, environment.root)))
            return;
    }
    const bool isKnown = fitting.size() == 1;
    recording.environmentId = isKnown ? fitting.front()->id : QString();
    if (recording.environmentName.isEmpty())
        recording.environmentName = isKnown ? fitting.front()->name : originOf(url);
}

} // namespace

QStringList ImportReport::lines() const
{
    QStringList lines;
    const QString from = creator.isEmpty() ? QString() : QString(u' ' + Words::tr("The file is by %1.").arg(creator));
    lines.append(Words::tr("%1 of %2 exchanges were taken in.").arg(imported).arg(entries) + from);
    if (ours > 0)
        lines.append(Words::tr("%1 of them had been written by this program and came back as they were.").arg(ours));
    if (imported > ours)
        lines.append(
            Words::tr("The operation of %1 of the %2 others is known here.").arg(recognised).arg(imported - ours));
    if (redacted > 0)
        lines.append(Words::tr("%1 values that are named or look like secrets were overwritten.").arg(redacted));
    for (const auto &[sentence, count] : remarks)
        lines.append(QString(Words::tr("%1 \u00D7").arg(count) + u' ' + sentence));
    lines += skipped;
    if (skippedInAll > skipped.size())
        lines.append(Words::tr("%1 more entries were left out.").arg(skippedInAll - skipped.size()));
    return lines;
}

struct HistoryImport::Batch
{
    std::optional<model::Failure> failure = {}; ///< of the file; then there is nothing else
    QString creator = {};
    size_t entries = 0; ///< in the file
    size_t read = 0;    ///< of them, with this batch
    std::vector<model::Recording> recordings = {};
    qint64 ours = 0;
    qint64 recognised = 0;
    int redacted = 0;
    QStringList remarks = {};
    QStringList skipped = {};
    qint64 skippedInAll = 0;
};

struct HistoryImport::Reading
{
    QString path;
    ImportPlace place;
    std::optional<HarFile> file = {};
    qsizetype said = 0;         ///< entries that were named
    json::Reading parsing = {}; ///< cancelled: nobody hears of it any more

    std::optional<model::Failure> open()
    {
        const auto bytes = disk::readFile(path, model::limits::maxHarFile);
        if (!bytes)
            return bytes.error();
        auto parsed = HarFile::parse(*bytes, &parsing);
        if (!parsed)
            return model::Failure{QString(path + QLatin1String(": ") + parsed.error().what), parsed.error().remedy};
        file = std::move(*parsed);
        return std::nullopt;
    }

    Batch next(size_t from)
    {
        Batch batch;
        if (!file)
            batch.failure = open();
        if (batch.failure)
            return batch;
        batch.creator = file->creator();
        batch.entries = file->size();
        batch.read = std::min(from + batchSize, file->size());
        for (size_t i = from; i < batch.read && !parsing.cancelled; ++i)
            read(i, batch);
        return batch;
    }

    void read(size_t number, Batch &batch)
    {
        auto entry = file->entry(number);
        if (!entry) {
            ++batch.skippedInAll;
            if (said++ < model::limits::maxImportLines) // to count lines takes time
                batch.skipped.append(Words::tr("Entry %1 (line %2) was left out: %3")
                                         .arg(number + 1)
                                         .arg(file->line(number))
                                         .arg(entry.error().text()));
            return;
        }
        model::Recording &recording = entry->recording;
        if (entry->isOurs) {
            ++batch.ours;
        } else {
            recording.title = QString::fromLatin1(recording.exchange.request.method) + u' ' +
                              recording.exchange.request.url.path(QUrl::FullyEncoded);
            if (const auto found =
                    recognised(place.catalog, recording.exchange.request.method, recording.exchange.request.url)) {
                recording.operationKey = found->schema->key;
                recording.title = found->title;
                recording.type = found->schema->entityType();
                ++batch.recognised;
            }
        }
        if (recording.run.isEmpty())
            recording.run = Words::tr("Imported from %1").arg(QFileInfo(path).fileName());
        run::place(recording, place.environments);
        batch.recordings.push_back(run::redacted(std::move(recording), place.secrets, &batch.redacted));
        batch.remarks += entry->remarks;
    }
};

HistoryImport::HistoryImport(history::Store &store, const QString &file, const ImportPlace &place, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_reading(std::make_shared<Reading>())
{
    m_reading->path = file;
    m_reading->place = place;
}

HistoryImport::~HistoryImport()
{
    m_reading->parsing.cancelled = true;
}

void HistoryImport::begin()
{
    readBatch();
}

void HistoryImport::readBatch()
{
    model::onAnotherThread(
        this, [reading = m_reading, from = m_done] { return reading->next(from); },
        [this](const Batch &batch) { take(batch); });
}

void HistoryImport::take(const Batch &batch)
{
    if (batch.failure)
        return end(tl::unexpected(*batch.failure));
    m_report.creator = batch.creator;
    m_report.entries = qint64(batch.entries);
    m_report.ours += batch.ours;
    m_report.recognised += batch.recognised;
    m_report.redacted += batch.redacted;
    for (const QString &sentence : batch.remarks)
        addRemark(m_report.remarks, sentence);
    m_report.skipped += batch.skipped;
    m_report.skippedInAll += batch.skippedInAll;
    m_done = batch.read;
    m_batch = batch.recordings;
    store(0);
}

/// As many at once as do not refer to each other: the ids they get are not known before.
void HistoryImport::store(size_t from)
{
    struct Stored
    {
        size_t left = 0;
        std::optional<model::Failure> failure = {};
    };
    const auto stored = std::make_shared<Stored>();
    std::vector<QFuture<model::Result<qint64>>> futures;
    std::vector<qint64> then;
    const auto isUnderWay = [&](qint64 id) { return std::find(then.begin(), then.end(), id) != then.end(); };
    size_t next = from;
    for (; next < m_batch.size(); ++next) {
        model::Recording &recording = m_batch[next];
        if (isUnderWay(recording.replayOf) || isUnderWay(recording.tracks))
            break;
        for (qint64 *other : {&recording.replayOf, &recording.tracks}) {
            const auto known = m_ids.find(*other);
            *other = known == m_ids.end() ? 0 : known->second;
        }
        if (recording.id != 0)
            then.push_back(recording.id);
        futures.push_back(m_store.insert(recording));
    }
    if (futures.empty()) {
        emit advanced(qint64(m_done), m_report.entries);
        return qint64(m_done) < m_report.entries ? readBatch() : end(m_report);
    }
    stored->left = futures.size();
    for (size_t i = 0; i < futures.size(); ++i) {
        history::whenDone(this, futures[i],
                          [this, stored, next, was = m_batch[from + i].id](const model::Result<qint64> &id) {
                              if (!id)
                                  stored->failure = id.error();
                              else
                                  ++m_report.imported;
                              if (id && was != 0)
                                  m_ids[was] = *id;
                              if (--stored->left > 0)
                                  return;
                              if (stored->failure)
                                  return end(tl::unexpected(*stored->failure));
                              store(next);
                          });
    }
}

void HistoryImport::end(const model::Result<ImportReport> &report)
{
    emit finished(report);
}

} // namespace run
