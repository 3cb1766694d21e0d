// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"
#include "model/catalog.h"
#include "model/environment.h"
#include "run/secrecy.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace run {

/// What became of a HAR file.
struct ImportReport
{
    QString creator; ///< the program that wrote the file; may be empty
    qint64 entries = 0;
    qint64 imported = 0;
    qint64 ours = 0;                                 ///< of them, those that came back as they had been
    qint64 recognised = 0;                           ///< of the others, those of an operation that is known
    qint64 redacted = 0;                             ///< values that are named or look like secrets, overwritten
    std::vector<std::pair<QString, qint64>> remarks; ///< what could not be taken over, a sentence each, and how often
    QStringList skipped;                             ///< which entries were left out, and why; the first ones
    qint64 skippedInAll = 0;

    /// All of it in sentences, a line each.
    QStringList lines() const;

    bool operator==(const ImportReport &) const = default;
};

/// How rows from a file fit in here. Copied.
struct ImportPlace
{
    model::Catalog catalog = {};
    std::vector<model::Environment> environments = {}; ///< a row is of one only if it went to its origin
    Secrets secrets = {};                              ///< every token in memory
};

/// Takes the exchanges of a HAR file (run/harreader.h) into the history, in the order of the file: redacted
/// (run/redacted.h) before they are stored, with the operation recognised (run/recognised.h), and with "Imported from
/// NAME" for a run where they have none. `replayOf` and `tracks` follow the rows they name if those are in the file
/// too. Read on another thread, stored in batches. Ends once with finished(), from the event loop; destroying it before
/// ends it without, and what is stored by then stays.
class HistoryImport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryImport)

public:
    /// The store outlives it.
    HistoryImport(history::Store &store, const QString &file, const ImportPlace &place, QObject *parent = nullptr);
    ~HistoryImport() override;

    /// Once.
    void begin();
    /// So far; after a failure this much was taken in.
    const ImportReport &report() const { return m_report; }

signals:
    void advanced(qint64 done, qint64 total);
    void finished(const model::Result<run::ImportReport> &report);

private:
    struct Reading;
    struct Batch;

    void readBatch();
    void take(const Batch &batch);
    void store(size_t from);
    void end(const model::Result<ImportReport> &report);

    history::Store &m_store;
    const std::shared_ptr<Reading> m_reading; ///< belongs to the other thread while that is at it
    ImportReport m_report;
    std::vector<model::Recording> m_batch;
    size_t m_done = 0;              ///< entries read
    std::map<qint64, qint64> m_ids; ///< of rows of ours: then and now
};

} // namespace run
