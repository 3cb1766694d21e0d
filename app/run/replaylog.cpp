// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/replaylog.h"

#include "check/words.h"
#include "disk/atomicwrite.h"
#include "model/limits.h"
#include "model/secretnames.h"
#include "json/document.h"
#include "json/write.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>

namespace run {

namespace {

constexpr int format = 1;
constexpr QLatin1String suffix(".replay.jsonl");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReplayLog)
};

QString text(const json::Value &object, QStringView name)
{
    const auto value = object.member(name);
    return value && value->isString() ? value->string() : QString();
}

qint64 number(const json::Value &object, QStringView name, qint64 otherwise = 0)
{
    const auto value = object.member(name);
    return value && value->isNumber() ? value->raw().toLongLong() : otherwise;
}

QByteArray firstLine(const LoggedOrder &order)
{
    json::Writer writer(0);
    writer.beginObject();
    writer.key(u"replay").number(format);
    writer.key(u"boot").string(QString::fromLatin1(QSysInfo::bootUniqueId()));
    writer.key(u"title").string(order.title);
    writer.key(u"startedAt").string(order.startedAt);
    writer.key(u"sources").beginArray();
    for (const ReplaySource &source : order.sources)
        writer.beginObject().key(u"path").string(source.path).key(u"entry").number(source.entry).endObject();
    writer.endArray();
    writer.key(u"environments").beginArray();
    for (const QString &environment : order.environments)
        writer.string(environment);
    writer.endArray();
    writer.key(u"data").string(order.dataFile);
    writer.key(u"rounds").number(order.rounds);
    writer.key(u"workers").number(order.workers);
    writer.key(u"bail").boolean(order.bail);
    writer.key(u"delay").number(order.delay);
    writer.key(u"total").number(order.total);
    writer.key(u"fingerprint").string(order.fingerprint);
    writer.endObject();
    return writer.text() + '\n';
}

LoggedOrder orderIn(const json::Value &line)
{
    LoggedOrder order;
    order.title = text(line, u"title");
    order.startedAt = text(line, u"startedAt");
    if (const auto sources = line.member(u"sources")) {
        for (const json::Value &source : sources->elements())
            order.sources.push_back({text(source, u"path"), int(number(source, u"entry", -1))});
    }
    if (const auto environments = line.member(u"environments")) {
        for (const json::Value &environment : environments->elements())
            order.environments.append(environment.string());
    }
    order.dataFile = text(line, u"data");
    order.rounds = int(number(line, u"rounds", 1));
    order.workers = int(number(line, u"workers", 1));
    const auto bail = line.member(u"bail");
    order.bail = bail && bail->isTrue();
    order.delay = number(line, u"delay");
    order.total = number(line, u"total");
    order.fingerprint = text(line, u"fingerprint");
    return order;
}

/// Reads the lines of a log; a torn one, which only the last can be, is passed over.
class Reader
{
public:
    explicit Reader(const QString &file) { m_logged.file = file; }

    model::Result<LoggedReplay> read(const QByteArray &bytes)
    {
        const QByteArray own = QSysInfo::bootUniqueId();
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype end = bytes.indexOf('\n', at);
            if (end < 0)
                break;
            const json::Document document = json::Document::parse(bytes.sliced(at, end - at));
            if (const auto line = document.object()) {
                if (at == 0) {
                    if (number(*line, u"replay") != format)
                        break;
                    m_sameBoot = !own.isEmpty() && text(*line, u"boot") == QString::fromLatin1(own);
                    m_logged.order = orderIn(*line);
                    m_isLog = true;
                } else {
                    take(*line);
                }
            }
            at = end + 1;
        }
        if (!m_isLog)
            return model::failure(Words::tr("%1 is no log of a replay.").arg(m_logged.file));
        if (!m_sameBoot) {
            for (qint64 i = 1; i <= m_claimed; ++i)
                began(i);
        }
        return std::move(m_logged);
    }

    qint64 claimed() const { return m_claimed; }

private:
    void take(const json::Value &line)
    {
        if (line.member(u"claim"))
            m_claimed = std::max(m_claimed, number(line, u"claim"));
        else if (line.member(u"start"))
            began(number(line, u"start"));
        else if (line.member(u"end"))
            end(line);
        else if (line.member(u"stored"))
            began(number(line, u"stored")).recording = number(line, u"recording");
        else if (line.member(u"capture"))
            m_logged.captures[number(line, u"capture")].push_back({text(line, u"name"), text(line, u"value")});
    }

    ReplayResult &began(qint64 request)
    {
        const auto [place, isNew] = m_logged.results.try_emplace(request);
        if (isNew) {
            place->second.number = request;
            place->second.outcome = ReplayOutcome::Unknown;
            place->second.reason = Words::tr("It may have arrived: the program ended before the answer came.");
        }
        return place->second;
    }

    void end(const json::Value &line)
    {
        const auto outcome = replayOutcomeFromName(text(line, u"outcome"));
        if (!outcome)
            return;
        ReplayResult &result = began(number(line, u"end"));
        result.outcome = *outcome;
        result.reason = text(line, u"reason");
        result.startedAt = text(line, u"startedAt");
        result.httpStatus = int(number(line, u"status"));
        result.microseconds = number(line, u"microseconds", -1);
        if (line.member(u"passed"))
            result.checks = history::Tally{int(number(line, u"passed")), int(number(line, u"failed")),
                                           int(number(line, u"warnings"))};
    }

    LoggedReplay m_logged;
    qint64 m_claimed = 0;
    bool m_isLog = false;
    bool m_sameBoot = false;
};

model::Result<LoggedReplay> readLog(const QString &file)
{
    const auto bytes = disk::readFile(file, model::limits::maxReplayLog);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return Reader(file).read(*bytes);
}

} // namespace

ReplayLog::ReplayLog(std::shared_ptr<disk::AppendFile> file, LoggedReplay logged)
    : m_file(std::move(file)),
      m_logged(std::move(logged))
{}

ReplayLog::~ReplayLog() = default;

model::Result<std::unique_ptr<ReplayLog>> ReplayLog::begin(const QString &folder, const LoggedOrder &order)
{
    if (const auto made = disk::createFolder(folder); !made)
        return tl::unexpected(made.error());
    const QString path = folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix;
    auto file = disk::AppendFile::make(path);
    if (!file)
        return tl::unexpected(file.error());
    std::unique_ptr<ReplayLog> log(new ReplayLog(*file, {path, order, {}, {}}));
    if (const auto written = log->m_file->append(firstLine(order)); !written) {
        log->remove();
        return tl::unexpected(written.error());
    }
    return log;
}

model::Result<std::unique_ptr<ReplayLog>> ReplayLog::takeUp(const QString &path)
{
    auto file = disk::AppendFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    auto logged = readLog(path);
    if (!logged)
        return tl::unexpected(logged.error());
    // Behind a torn line the next one begins a line of its own.
    if (const auto written = (*file)->append("\n"); !written)
        return tl::unexpected(written.error());
    return std::unique_ptr<ReplayLog>(new ReplayLog(*file, std::move(*logged)));
}

std::function<model::Result<void>()> ReplayLog::claim(qint64 number) const
{
    return [file = m_file, number]() -> model::Result<void> {
        const QByteArray line = "{\"claim\":" + QByteArray::number(number) + "}\n";
        if (const auto written = file->append(line); !written)
            return written;
        return file->sync();
    };
}

model::Result<void> ReplayLog::started(qint64 number)
{
    return m_file->append("{\"start\":" + QByteArray::number(number) + "}\n");
}

model::Result<void> ReplayLog::ended(const ReplayResult &result)
{
    json::Writer writer(0);
    writer.beginObject();
    writer.key(u"end").number(result.number);
    writer.key(u"outcome").string(replayOutcomeName(result.outcome));
    if (!result.reason.isEmpty())
        writer.key(u"reason").string(result.reason);
    writer.key(u"startedAt").string(result.startedAt);
    writer.key(u"status").number(result.httpStatus);
    writer.key(u"microseconds").number(result.microseconds);
    if (result.checks) {
        writer.key(u"passed").number(result.checks->passed);
        writer.key(u"failed").number(result.checks->failed);
        writer.key(u"warnings").number(result.checks->warnings);
    }
    writer.endObject();
    return m_file->append(writer.text() + '\n');
}

model::Result<void> ReplayLog::stored(qint64 number, qint64 recording)
{
    return m_file->append("{\"stored\":" + QByteArray::number(number) +
                          ",\"recording\":" + QByteArray::number(recording) + "}\n");
}

model::Result<void> ReplayLog::captured(qint64 pass, const std::vector<model::Variable> &variables)
{
    QByteArray lines;
    for (const model::Variable &variable : variables) {
        // A file is no place for it; a request that needs it after a crash says that it is missing.
        if (model::isSecretMember(variable.name) || check::looksLikeToken(variable.value))
            continue;
        json::Writer writer(0);
        writer.beginObject();
        writer.key(u"capture").number(pass);
        writer.key(u"name").string(variable.name);
        writer.key(u"value").string(variable.value);
        writer.endObject();
        lines += writer.text() + '\n';
    }
    return lines.isEmpty() ? model::Result<void>() : m_file->append(lines);
}

void ReplayLog::remove()
{
    QFile::remove(m_file->path());
}

std::vector<LoggedReplay> unfinishedReplays(const QString &folder)
{
    std::vector<LoggedReplay> found;
    const QDir place(folder);
    for (const QString &name : place.entryList({QString(u'*' + suffix)}, QDir::Files)) {
        const QString path = place.filePath(name);
        if (!disk::AppendFile::open(path))
            continue; // under way
        if (auto logged = readLog(path))
            found.push_back(std::move(*logged));
    }
    std::sort(found.begin(), found.end(),
              [](const LoggedReplay &a, const LoggedReplay &b) { return a.order.startedAt > b.order.startedAt; });
    return found;
}

model::Result<void> discardReplay(const QString &file)
{
    const auto held = disk::AppendFile::open(file);
    if (!held)
        return tl::unexpected(held.error());
    if (!QFile::remove(file))
        return model::failure(Words::tr("%1 cannot be removed.").arg(file), Words::tr("Check its permissions."));
    return {};
}

} // namespace run
