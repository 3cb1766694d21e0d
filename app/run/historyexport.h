// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"
#include "run/historyformat.h"
#include "run/secrecy.h"

#include <QObject>

#include <memory>
#include <vector>

namespace run {

/// What an export wrote.
struct ExportSum
{
    qint64 written = 0;
    qint64 unreadable = 0; ///< gone meanwhile, or not to be understood
    qint64 bytes = 0;

    bool operator==(const ExportSum &) const = default;
};

/// Recordings of the history into a file, oldest first, redacted (run/redacted.h): read page by page, written on
/// another thread as they come, so that memory does not grow with their number. Ends once with finished(), from the
/// event loop; destroying it before ends it without, and then, as after a failure, the path holds what it held before.
class HistoryExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryExport)

public:
    /// The store outlives it. `secrets`: every token in memory.
    HistoryExport(history::Store &store, std::unique_ptr<HistoryFormat> format, const QString &file,
                  const Secrets &secrets, QObject *parent = nullptr);
    ~HistoryExport() override;

    /// What the query finds. Once, as the next one.
    void begin(const history::Query &query);
    /// These, in any order.
    void begin(std::vector<qint64> ids);

signals:
    void advanced(qint64 done, qint64 total);
    void finished(const model::Result<run::ExportSum> &sum);

private:
    struct Writing;

    void readPage();
    void write(std::vector<model::Recording> page, size_t asked);
    void end(const model::Result<ExportSum> &sum);

    history::Store &m_store;
    const std::shared_ptr<Writing> m_writing; ///< belongs to the other thread while that is at it
    std::unique_ptr<history::Search> m_search;
    std::vector<qint64> m_ids;
    size_t m_asked = 0;
    size_t m_pageSize;
    ExportSum m_sum;
};

} // namespace run
