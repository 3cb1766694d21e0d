// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/replayreports.h"

#include "disk/newfile.h"
#include "run/redacted.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace run {

using model::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReplayReports)
};

// What waits for its turn; the one that ends a replay waits for no more than that.
constexpr size_t waitingMost = 256;            ///< results
constexpr qsizetype waitingBytes = 64'000'000; ///< of their bodies

/// A report that is being written.
struct OpenReport
{
    std::unique_ptr<ReplayReport> report;
    std::unique_ptr<disk::NewFile> file; ///< null: it failed
};

struct Waiting
{
    ReplayResult result;
    std::optional<model::Recording> recording;

    qsizetype size() const
    {
        if (!recording)
            return 0;
        const model::Exchange &exchange = recording->exchange;
        return exchange.request.body.size() + (exchange.response ? exchange.response->body.size() : 0);
    }
};

ReplayHeading redacted(ReplayHeading heading, const Secrets &secrets)
{
    heading.title = run::redacted(heading.title, secrets);
    for (QString &name : heading.environments)
        name = run::redacted(name, secrets);
    for (QString &root : heading.roots)
        root = run::redacted(root, secrets);
    return heading;
}

ReplayResult redacted(ReplayResult result, const Secrets &secrets)
{
    for (QString *text : {&result.file, &result.name, &result.environment, &result.reason, &result.url})
        *text = run::redacted(*text, secrets);
    return result;
}

/// The same for every way to write it; the folder is there.
QString placeOf(const QString &path)
{
    const QFileInfo info(path);
    return QFileInfo(info.absolutePath()).canonicalFilePath() + u'/' + info.fileName();
}

QString knownIds()
{
    QStringList ids;
    for (const auto &report : makeReplayReports())
        ids.append(report->id());
    return ids.join(QLatin1String(", "));
}

Result<std::vector<OpenReport>> openReports(const std::vector<ReportFile> &files)
{
    std::vector<OpenReport> open;
    QSet<QString> places;
    for (const ReportFile &file : files) {
        auto report = replayReport(file.id);
        if (!report)
            return model::failure(Words::tr("There is no report \"%1\".").arg(file.id),
                                  Words::tr("There are: %1.").arg(knownIds()));
        auto begun = disk::NewFile::begin(file.path);
        if (!begun)
            return tl::unexpected(begun.error());
        const QString place = placeOf(file.path);
        if (places.contains(place))
            return model::failure(Words::tr("Two reports would be written into %1.").arg(file.path),
                                  Words::tr("Give each a file of its own."));
        places.insert(place);
        open.push_back({std::move(report), std::move(*begun)});
    }
    return open;
}

} // namespace

/// The thread and what goes to it. Everything else here is the thread's alone while it runs.
class ReplayReports::Writing final
{
    Q_DISABLE_COPY_MOVE(Writing)

public:
    Writing(std::vector<OpenReport> reports, Secrets secrets)
        : m_reports(std::move(reports)),
          m_secrets(std::move(secrets))
    {}
    ~Writing()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_waiting.clear();
        }
        stop();
    }

    Result<void> begin(const ReplayHeading &heading)
    {
        const ReplayHeading clean = redacted(heading, m_secrets);
        for (OpenReport &each : m_reports)
            write(each, each.report->begin(clean));
        if (m_failure)
            return tl::unexpected(*m_failure);
        m_thread = std::thread([this] { run(); });
        return {};
    }

    void add(Waiting waiting)
    {
        const qsizetype size = waiting.size();
        std::unique_lock lock(m_mutex);
        // One is always let in, however large.
        m_changed.wait(lock, [&] {
            return m_waiting.empty() || (m_waiting.size() < waitingMost && m_bytes + size <= waitingBytes);
        });
        m_bytes += size;
        m_waiting.push_back(std::move(waiting));
        m_changed.notify_all();
    }

    Result<void> end(const ReplaySum &sum)
    {
        stop();
        for (OpenReport &each : m_reports) {
            write(each, each.file ? each.report->end(sum) : QByteArray());
            if (!each.file)
                continue;
            if (const Result<void> committed = each.file->commit(); !committed)
                fail(each, committed.error());
        }
        return m_failure ? Result<void>(tl::unexpected(*m_failure)) : Result<void>();
    }

private:
    /// Afterwards everything that came is written and the thread is gone.
    void stop()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_isLast = true;
            m_changed.notify_all();
        }
        if (m_thread.joinable())
            m_thread.join();
    }

    void run()
    {
        while (std::optional<Waiting> next = take()) {
            const ReplayResult result = redacted(std::move(next->result), m_secrets);
            std::optional<model::Recording> recording;
            if (next->recording)
                recording = run::redacted(*std::move(next->recording), m_secrets);
            for (OpenReport &each : m_reports) {
                if (each.file)
                    write(each, each.report->add(result, recording ? &*recording : nullptr));
            }
        }
    }

    /// Waits; nothing when all is done.
    std::optional<Waiting> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_isLast; });
        if (m_waiting.empty())
            return std::nullopt;
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_bytes -= next.size();
        m_changed.notify_all();
        return next;
    }

    void write(OpenReport &report, const QByteArray &bytes)
    {
        if (!report.file || bytes.isEmpty())
            return;
        if (const Result<void> written = report.file->write(bytes); !written)
            fail(report, written.error());
    }

    void fail(OpenReport &report, const model::Failure &failure)
    {
        report.file.reset();
        if (!m_failure)
            m_failure = failure;
    }

    std::vector<OpenReport> m_reports;
    const Secrets m_secrets;
    std::optional<model::Failure> m_failure; ///< the first one

    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Waiting> m_waiting;
    qsizetype m_bytes = 0; ///< of what waits
    bool m_isLast = false; ///< nothing more will come
};

Result<std::unique_ptr<ReplayReports>> ReplayReports::begin(const std::vector<ReportFile> &files,
                                                            const ReplayHeading &heading, const Secrets &secrets)
{
    std::unique_ptr<ReplayReports> reports(new ReplayReports);
    if (files.empty())
        return reports;
    auto open = openReports(files);
    if (!open)
        return tl::unexpected(open.error());
    reports->m_writing = std::make_unique<Writing>(std::move(*open), secrets);
    if (const Result<void> begun = reports->m_writing->begin(heading); !begun)
        return tl::unexpected(begun.error());
    return reports;
}

ReplayReports::ReplayReports() = default;

ReplayReports::~ReplayReports() = default;

void ReplayReports::add(const ReplayResult &result, const model::Recording *recording)
{
    if (m_writing)
        m_writing->add({result, recording ? std::optional(*recording) : std::nullopt});
}

Result<void> ReplayReports::end(const ReplaySum &sum)
{
    return m_writing ? m_writing->end(sum) : Result<void>();
}

} // namespace run
