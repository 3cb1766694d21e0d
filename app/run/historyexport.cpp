// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/historyexport.h"

#include "disk/newfile.h"
#include "history/whendone.h"
#include "model/anotherthread.h"
#include "model/limits.h"
#include "run/redacted.h"

#include <algorithm>
#include <atomic>
#include <functional>

namespace run {

namespace {

constexpr size_t firstPage = 16; ///< recordings; one may have half a gigabyte

} // namespace

struct HistoryExport::Writing
{
    std::unique_ptr<HistoryFormat> format;
    QString path;
    Secrets secrets;
    std::unique_ptr<disk::NewFile> file = {};
    std::atomic<bool> stop = false;

    model::Result<qint64> write(const QByteArray &bytes)
    {
        if (const auto written = file->write(bytes); !written)
            return tl::unexpected(written.error());
        return bytes.size();
    }

    /// The bytes it wrote.
    model::Result<qint64> add(const std::vector<model::Recording> &page)
    {
        qint64 bytes = 0;
        if (!file) {
            auto begun = disk::NewFile::begin(path);
            if (!begun)
                return tl::unexpected(begun.error());
            file = std::move(*begun);
            const auto written = write(format->begin());
            if (!written)
                return written;
            bytes += *written;
        }
        for (const model::Recording &recording : page) {
            if (stop)
                break; // nobody hears of it any more
            const auto written = write(format->add(redacted(recording, secrets)));
            if (!written)
                return written;
            bytes += *written;
        }
        return bytes;
    }

    model::Result<qint64> end()
    {
        const auto written = write(format->end());
        if (!written)
            return written;
        const auto committed = file->commit();
        file.reset();
        if (!committed)
            return tl::unexpected(committed.error());
        return written;
    }
};

HistoryExport::HistoryExport(history::Store &store, std::unique_ptr<HistoryFormat> format, const QString &file,
                             const Secrets &secrets, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_writing(std::make_shared<Writing>()),
      m_pageSize(firstPage)
{
    m_writing->format = std::move(format);
    m_writing->path = file;
    m_writing->secrets = secrets;
}

HistoryExport::~HistoryExport()
{
    m_writing->stop = true;
}

void HistoryExport::begin(const history::Query &query)
{
    m_search = m_store.search({query});
    connect(m_search.get(), &history::Search::found, this, [this](const history::Chunk &chunk) {
        m_ids.insert(m_ids.end(), chunk.ids.begin(), chunk.ids.end());
        emit advanced(0, qint64(m_ids.size()));
    });
    connect(m_search.get(), &history::Search::finished, this, [this](const std::optional<model::Failure> &failure) {
        m_search.release()->deleteLater(); // its signal is being handled
        if (failure)
            return end(tl::unexpected(*failure));
        std::reverse(m_ids.begin(), m_ids.end());
        readPage();
    });
}

void HistoryExport::begin(std::vector<qint64> ids)
{
    m_ids = std::move(ids);
    std::sort(m_ids.begin(), m_ids.end());
    // Later, so that it ends from the event loop even when there is nothing to do.
    QMetaObject::invokeMethod(this, &HistoryExport::readPage, Qt::QueuedConnection);
}

void HistoryExport::readPage()
{
    const size_t count = std::min(m_pageSize, m_ids.size() - m_asked);
    const auto first = m_ids.begin() + qsizetype(m_asked);
    m_asked += count;
    history::whenDone(this, m_store.recordings({first, first + qsizetype(count)}),
                      [this, count](const model::Result<std::vector<model::Recording>> &page) {
                          if (!page)
                              return end(tl::unexpected(page.error()));
                          write(*page, count);
                      });
}

void HistoryExport::write(std::vector<model::Recording> page, size_t asked)
{
    const size_t count = page.size();
    const bool isLast = m_asked == m_ids.size();
    model::onAnotherThread(
        this,
        [writing = m_writing, page = std::move(page), isLast]() -> model::Result<qint64> {
            const auto added = writing->add(page);
            if (!added || !isLast || writing->stop)
                return added;
            const auto ended = writing->end();
            return ended ? model::Result<qint64>(*added + *ended) : ended;
        },
        [this, count, asked, isLast](const model::Result<qint64> &bytes) {
            if (!bytes)
                return end(tl::unexpected(bytes.error()));
            m_sum.written += qint64(count);
            m_sum.unreadable += qint64(asked - count);
            m_sum.bytes += *bytes;
            emit advanced(qint64(m_asked), qint64(m_ids.size()));
            if (isLast)
                return end(m_sum);
            // As many the next time as make up a good piece of memory.
            if (*bytes < model::limits::exportPiece / 2)
                m_pageSize = std::min(m_pageSize * 2, size_t(model::limits::historyPage));
            else if (*bytes > model::limits::exportPiece)
                m_pageSize = std::max<size_t>(m_pageSize / 2, 1);
            readPage();
        });
}

void HistoryExport::end(const model::Result<ExportSum> &sum)
{
    emit finished(sum);
}

} // namespace run
