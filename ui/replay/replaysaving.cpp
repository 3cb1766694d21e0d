// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/replay/replaysaving.h"

#include "disk/newfile.h"
#include "history/whendone.h"
#include "model/anotherthread.h"
#include "run/redacted.h"

#include <atomic>

namespace ui {

namespace {

constexpr qint64 pageSize = 64; ///< results; their bodies may be large

/// A result as its recording completes it.
run::ReplayResult completed(run::ReplayResult result, const model::Recording *recording, const run::Secrets &secrets)
{
    if (recording) {
        result.startedAt = recording->exchange.startedAt;
        result.method = recording->exchange.request.method;
        result.url = QString::fromLatin1(recording->exchange.request.url.toEncoded());
    } else if (!result.url.isEmpty()) {
        model::Recording unkept; // its URL is redacted like any other
        unkept.exchange.request.url = QUrl::fromEncoded(result.url.toLatin1());
        result.url = QString::fromLatin1(run::redacted(std::move(unkept), secrets).exchange.request.url.toEncoded());
    }
    for (QString *text : {&result.name, &result.file, &result.reason})
        *text = run::masked(*text, secrets);
    return result;
}

} // namespace

struct ReplaySaving::Writing
{
    std::unique_ptr<run::ReplayReport> report;
    QString path;
    run::ReplayHeading heading;
    run::ReplaySum sum;
    run::Secrets secrets;
    std::unique_ptr<disk::NewFile> file = {};
    std::atomic<bool> stop = false;

    model::Result<void> add(const std::vector<run::ReplayResult> &page, const std::vector<model::Recording> &recordings,
                            bool isLast)
    {
        if (!file) {
            auto begun = disk::NewFile::begin(path);
            if (!begun)
                return tl::unexpected(begun.error());
            file = std::move(*begun);
            if (const auto written = file->write(report->begin(heading)); !written)
                return written;
        }
        auto next = recordings.begin();
        for (const run::ReplayResult &result : page) {
            if (stop)
                return {}; // nobody hears of it any more
            std::optional<model::Recording> recording;
            if (next != recordings.end() && next->id == result.recording && result.recording != 0)
                recording = run::redacted(*next++, secrets);
            const model::Recording *shown = recording ? &*recording : nullptr;
            if (const auto written = file->write(report->add(completed(result, shown, secrets), shown)); !written)
                return written;
        }
        if (!isLast)
            return {};
        if (const auto written = file->write(report->end(sum)); !written)
            return written;
        const auto committed = file->commit();
        file.reset();
        return committed;
    }
};

ReplaySaving::ReplaySaving(Subject subject, std::unique_ptr<run::ReplayReport> report, const QString &file,
                           QObject *parent)
    : QObject(parent),
      m_subject(std::move(subject)),
      m_writing(std::make_shared<Writing>())
{
    m_writing->report = std::move(report);
    m_writing->path = file;
    m_writing->heading = m_subject.heading;
    m_writing->sum = m_subject.sum;
    m_writing->secrets = m_subject.secrets;
}

ReplaySaving::~ReplaySaving()
{
    m_writing->stop = true;
}

void ReplaySaving::begin()
{
    readPage();
}

void ReplaySaving::readPage()
{
    std::vector<run::ReplayResult> page;
    std::vector<qint64> ids;
    for (; m_asked < m_subject.results->ends() && qint64(page.size()) < pageSize; ++m_asked) {
        page.push_back(m_subject.results->resultAt(m_subject.results->endAt(m_asked)));
        if (page.back().recording != 0)
            ids.push_back(page.back().recording);
    }
    using Recordings = model::Result<std::vector<model::Recording>>;
    history::whenDone(this, m_subject.store.recordings(ids), [this, page](const Recordings &recordings) {
        if (!recordings)
            emit finished(recordings.error());
        else
            write(page, *recordings);
    });
}

void ReplaySaving::write(std::vector<run::ReplayResult> page, const std::vector<model::Recording> &recordings)
{
    const bool isLast = m_asked == m_subject.results->ends();
    model::onAnotherThread(
        this,
        [writing = m_writing, page = std::move(page), recordings, isLast] {
            return writing->add(page, recordings, isLast);
        },
        [this, isLast](const model::Result<void> &written) {
            if (!written)
                emit finished(written.error());
            else if (isLast)
                emit finished(std::nullopt);
            else
                readPage();
        });
}

} // namespace ui
