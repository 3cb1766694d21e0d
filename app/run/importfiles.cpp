// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/importfiles.h"

#include "disk/atomicwrite.h"
#include "disk/filename.h"
#include "model/limits.h"
#include "run/variables.h"
#include "json/edit.h"
#include "json/write.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestImporter)
};

constexpr char environmentName[] = "http-client.env.json";
constexpr int mostOfOneName = 10'000;

model::Result<void> addFolder(const QString &path, const QStringList &folder, std::vector<ImportSource> &sources)
{
    if (folder.size() > model::limits::maxImportDepth || qsizetype(sources.size()) > model::limits::maxCollectionFiles)
        return {};
    const QDir dir(path);
    const QFileInfoList entries =
        dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir()) {
            if (const auto added = addFolder(entry.filePath(), folder + QStringList{entry.fileName()}, sources); !added)
                return added;
        } else if (entry.suffix().compare(QLatin1String("bru"), Qt::CaseInsensitive) == 0) {
            const auto bytes = disk::readFile(entry.filePath(), model::limits::maxImportFile);
            if (!bytes)
                return tl::unexpected(bytes.error());
            sources.push_back({entry.fileName(), *bytes, folder});
        }
    }
    return {};
}

/// Makes folders one by one, none of them a link.
model::Result<void> makeFolder(const QString &base, const QStringList &names)
{
    QString path = base;
    for (const QString &name : names) {
        path += u'/' + name;
        if (QFileInfo(path).isSymLink())
            return model::failure(Words::tr("%1 is a link, which an import does not follow.").arg(path),
                                  Words::tr("Choose another folder."));
        if (const auto made = disk::createFolder(path); !made)
            return made;
    }
    return {};
}

class ImportWriter final
{
public:
    ImportWriter(const ImportedRequests &imported, const QString &folder) : m_imported(imported), m_folder(folder) {}

    void writeRequest(const ImportedRequest &imported)
    {
        QStringList folders;
        for (const QString &name : imported.folder)
            folders.append(disk::fileNameFor(name));
        if (const auto made = makeFolder(m_folder, folders); !made)
            return remark(imported, made.error());
        collection::SavedRequest request = imported.request;
        addVariables(request);
        const auto text = collection::writeRequest(request);
        if (!text)
            return remark(imported, text.error());
        const QString front = folders.isEmpty() ? QString() : QString(folders.join(u'/') + u'/');
        const QString name = front + disk::fileNameFor(request.name);
        for (int number = 1; number <= mostOfOneName; ++number) {
            const QString file =
                name + (number == 1 ? QString() : QString(u'-' + QString::number(number))) + QStringLiteral(".http");
            const QFileInfo there(m_folder + u'/' + file);
            // A link that leads nowhere does not exist for Qt, and is in the way all the same.
            if (there.exists() || there.isSymLink())
                continue;
            if (const auto written = disk::atomicWrite(there.filePath(), *text); !written)
                return remark(imported, written.error());
            m_written.files.append(file);
            return;
        }
        remark(imported, {Words::tr("There are too many files of this name."), {}});
    }

    void writeEnvironments()
    {
        if (m_imported.environments.empty())
            return;
        const QString path = m_folder + u'/' + QLatin1String(environmentName);
        QByteArray text = "{}";
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) {
            const auto present = disk::readFile(path, model::limits::maxEnvironmentFile);
            if (!present)
                return m_written.remarks.push_back({QLatin1String(environmentName), present.error().text()});
            text = *present;
        }
        for (const ImportedEnvironment &environment : m_imported.environments) {
            if (!addEnvironment(environment, text))
                return m_written.remarks.push_back(
                    {QLatin1String(environmentName),
                     Words::tr("The file that is there is no JSON object; it was left as it is.")});
        }
        if (const auto written = disk::atomicWrite(path, text.endsWith('\n') ? text : QByteArray(text + '\n'));
            !written)
            return m_written.remarks.push_back({QLatin1String(environmentName), written.error().text()});
        m_written.environmentFile = QLatin1String(environmentName);
    }

    WrittenImport take() { return std::move(m_written); }

private:
    /// `@name = text` for each variable of the collection the request uses, and for those these use.
    void addVariables(collection::SavedRequest &request) const
    {
        QByteArray all = request.target + '\n' + request.body;
        for (const model::HeaderField &field : request.headers)
            all += '\n' + field.value;
        QByteArrayList lines;
        for (auto variable = m_imported.variables.rbegin(); variable != m_imported.variables.rend(); ++variable) {
            const QByteArray name = variable->name.toUtf8();
            const std::vector<TemplatePiece> pieces = templatePieces(all);
            const bool isUsed = std::any_of(pieces.begin(), pieces.end(),
                                            [&](const TemplatePiece &piece) { return piece.name == variable->name; });
            if (!isUsed || variable->value.contains(u'\n') || variable->value.contains(u'\r'))
                continue;
            lines.prepend('@' + name + " = " + variable->value.toUtf8());
            all += '\n' + variable->value.toUtf8();
        }
        request.otherLines = lines + request.otherLines;
    }

    /// What is there already stays. False: the text is no object.
    bool addEnvironment(const ImportedEnvironment &environment, QByteArray &text)
    {
        const QString name =
            environment.name.simplified().isEmpty() ? QStringLiteral("imported") : environment.name.simplified();
        json::Document document = json::Document::parse(text);
        auto root = document.object();
        if (!root)
            return false;
        if (!root->member(name)) {
            text = json::apply(text, json::insertMember(*root, qsizetype(root->members().size()), name, "{}"));
            document = json::Document::parse(text);
            root = document.object();
        }
        for (const model::Variable &variable : environment.variables) {
            const auto member = document.object()->member(name);
            if (!member->isObject())
                return false;
            if (const auto present = member->member(variable.name)) {
                if (!present->isString() || present->string() != variable.value)
                    m_written.remarks.push_back(
                        {name, Words::tr("%1 has another value there, which stays.").arg(variable.name)});
                continue;
            }
            text = json::apply(text, json::insertMember(*member, qsizetype(member->members().size()), variable.name,
                                                        json::quote(variable.value)));
            document = json::Document::parse(text);
        }
        return true;
    }

    void remark(const ImportedRequest &imported, const model::Failure &failure)
    {
        m_written.remarks.push_back({imported.place, failure.text()});
    }

    const ImportedRequests &m_imported;
    const QString m_folder;
    WrittenImport m_written;
};

} // namespace

model::Result<std::vector<ImportSource>> importSources(const QString &path)
{
    std::vector<ImportSource> sources;
    const QFileInfo there(path);
    if (there.isDir()) {
        if (const auto added = addFolder(path, {}, sources); !added)
            return tl::unexpected(added.error());
        if (sources.empty())
            return model::failure(Words::tr("The folder %1 holds no file of Bruno.").arg(path),
                                  Words::tr("Name the file that another program exported."));
        return sources;
    }
    const auto bytes = disk::readFile(path, model::limits::maxImportFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    sources.push_back({there.fileName(), *bytes, {}});
    return sources;
}

model::Result<ImportedRequests> importedFrom(const QString &path, const QString &format, const ImportSettings &settings)
{
    const auto sources = importSources(path);
    if (!sources)
        return tl::unexpected(sources.error());
    ImportedRequests all;
    for (const ImportSource &source : *sources) {
        auto one = importedRequests(source, format, settings);
        if (!one && sources->size() == 1)
            return one;
        if (!one) {
            all.remark((source.folder + QStringList{source.name}).join(u'/'), one.error().text());
            continue;
        }
        if (all.title.isEmpty())
            all.title = one->title;
        all.requests.insert(all.requests.end(), one->requests.begin(), one->requests.end());
        all.variables.insert(all.variables.end(), one->variables.begin(), one->variables.end());
        all.environments.insert(all.environments.end(), one->environments.begin(), one->environments.end());
        all.remarks.insert(all.remarks.end(), one->remarks.begin(), one->remarks.end());
    }
    return all;
}

model::Result<WrittenImport> writeImport(const ImportedRequests &imported, const QString &folder,
                                         const std::vector<bool> &chosen)
{
    if (const auto made = disk::createFolder(folder); !made)
        return tl::unexpected(made.error());
    ImportWriter writer(imported, QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    for (size_t i = 0; i < imported.requests.size(); ++i) {
        if (chosen.empty() || (i < chosen.size() && chosen[i]))
            writer.writeRequest(imported.requests[i]);
    }
    writer.writeEnvironments();
    return writer.take();
}

} // namespace run
