// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/replayplan.h"

#include "collection/filevariables.h"
#include "collection/goldenfile.h"
#include "collection/requestfiles.h"
#include "disk/atomicwrite.h"
#include "model/limits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

QString nameOf(const collection::SavedRequest &request)
{
    if (!request.name.isEmpty())
        return request.name;
    return QString::fromUtf8(request.method + ' ' + request.target);
}

/// The folder above all of them.
QString commonFolder(const QStringList &folders)
{
    QString common = folders.constFirst();
    for (const QString &folder : folders) {
        while (folder != common && !folder.startsWith(common.endsWith(u'/') ? common : QString(common + u'/')))
            common = QFileInfo(common).path();
    }
    return common;
}

class PlanReader
{
public:
    model::Result<ReplayPlan> read(const std::vector<ReplaySource> &sources)
    {
        QStringList folders;
        for (const ReplaySource &source : sources) {
            const QString path = QDir::cleanPath(QFileInfo(source.path).absoluteFilePath());
            if (!QFileInfo::exists(path))
                return model::failure(Words::tr("There is no file or folder %1.").arg(source.path));
            const bool isFolder = QFileInfo(path).isDir();
            folders.append(isFolder ? path : QFileInfo(path).path());
            if (const auto added = isFolder ? addFolder(path) : addFile(path, source.entry); !added)
                return tl::unexpected(added.error());
        }
        if (m_plan.steps.empty())
            return model::failure(Words::tr("There is no request to replay."), why());
        m_plan.base = commonFolder(folders);
        const QDir base(m_plan.base);
        for (ReplayStep &step : m_plan.steps)
            step.file = base.relativeFilePath(step.path);
        return std::move(m_plan);
    }

private:
    /// The first problem met, for want of any request.
    QString why() const
    {
        return m_plan.diagnostics.empty() ? Words::tr("Name files that end in .http or .rest, or folders of them.")
                                          : m_plan.diagnostics.front().message;
    }

    model::Result<void> addFolder(const QString &folder)
    {
        const auto files = collection::requestFiles(folder);
        if (!files)
            return tl::unexpected(files.error());
        for (const QString &file : *files) {
            if (const auto added = addFile(file, -1); !added)
                m_plan.diagnostics.push_back({model::Severity::Error, file, 0, added.error().text()});
        }
        return {};
    }

    model::Result<void> addFile(const QString &path, int wanted)
    {
        const auto bytes = disk::readFile(path, model::limits::maxRequestFile);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const auto file = collection::readHttpFile(*bytes, path);
        if (!file)
            return tl::unexpected(file.error());
        m_plan.diagnostics.insert(m_plan.diagnostics.end(), file->diagnostics.begin(), file->diagnostics.end());
        if (wanted >= int(file->entries.size()))
            return model::failure(
                Words::tr("%1 holds %2 request(s), and number %3 was asked for.", nullptr, int(file->entries.size()))
                    .arg(path)
                    .arg(file->entries.size())
                    .arg(wanted + 1));
        QSet<QString> taken;
        for (size_t i = 0; i < file->entries.size(); ++i) {
            const QString name = freeName(nameOf(file->entries[i].request), taken);
            if (wanted < 0 || int(i) == wanted)
                addStep(path, *file, i, name);
        }
        return {};
    }

    static QString freeName(const QString &name, QSet<QString> &taken)
    {
        QString result = name;
        for (int i = 2; taken.contains(result); ++i)
            result = QStringLiteral("%1 (%2)").arg(name).arg(i);
        taken.insert(result);
        return result;
    }

    void addStep(const QString &path, const collection::HttpFile &file, size_t entry, const QString &name)
    {
        ReplayStep step;
        step.path = path;
        step.entry = int(entry);
        step.line = file.entries[entry].line;
        step.name = name;
        step.request = file.entries[entry].request;
        step.fileVariables = collection::fileVariables(file, entry);
        if (addGolden(step))
            m_plan.steps.push_back(std::move(step));
    }

    /// Without its expected answer a request would pass for want of a check.
    bool addGolden(ReplayStep &step)
    {
        auto &golden = step.request.expectations.golden;
        if (!golden)
            return true;
        const model::Result<QByteArray> body =
            golden->file.isEmpty() ? model::Result<QByteArray>(model::failure(
                                         Words::tr("The request names places of an expected answer, but no answer.")))
                                   : collection::readGolden(step.path, golden->file);
        if (body)
            golden->body = *body;
        else
            m_plan.diagnostics.push_back({model::Severity::Error, step.path, step.line, body.error().text()});
        return body.has_value();
    }

    ReplayPlan m_plan;
};

} // namespace

model::Result<ReplayPlan> readReplayPlan(const std::vector<ReplaySource> &sources)
{
    if (sources.empty())
        return model::failure(Words::tr("There is no request to replay."));
    return PlanReader().read(sources);
}

} // namespace run
