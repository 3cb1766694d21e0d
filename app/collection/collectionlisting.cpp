// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/collectionlisting.h"

#include "collection/httpfile.h"
#include "collection/naturalorder.h"
#include "collection/requestfiles.h"
#include "disk/atomicwrite.h"
#include "model/limits.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QHash>

#include <algorithm>

namespace collection {

namespace {

using Kind = CollectionEntry::Kind;

/// File systems tell times apart by this much, at worst.
constexpr qint64 coarsestTime = 2'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Collection)
};

FileStamp stampOf(const QFileInfo &file)
{
    return {file.size(), file.lastModified().toMSecsSinceEpoch(), file.metadataChangeTime().toMSecsSinceEpoch(),
            QDateTime::currentMSecsSinceEpoch()};
}

class Reader
{
public:
    explicit Reader(const std::atomic_bool &stop) : m_stop(stop) {}

    void readFolder(CollectionListing &listing, const QString &path, const CollectionListing *before, int depth)
    {
        QFileInfoList found = QDir(path).entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDir::Unsorted);
        found.removeIf([](const QFileInfo &file) { return !file.isDir() && !isRequestFile(file.fileName()); });
        std::sort(found.begin(), found.end(),
                  [](const QFileInfo &a, const QFileInfo &b) { return naturallyLess(a.fileName(), b.fileName()); });
        QHash<QString, const CollectionListing *> known;
        for (size_t i = 0; before && i < before->children.size(); ++i)
            known.insert(before->children[i].entry.name, &before->children[i]);
        for (const QFileInfo &file : std::as_const(found)) {
            if (m_stop)
                return;
            if (++m_count > model::limits::maxCollectionFiles) {
                listing.entry.problem =
                    Words::tr("The collection holds more than %1 files and folders; not all of them are shown. Open a "
                              "folder inside it.")
                        .arg(model::limits::maxCollectionFiles);
                return;
            }
            listing.children.push_back(read(file, known.value(file.fileName()), depth));
        }
    }

private:
    CollectionListing read(const QFileInfo &file, const CollectionListing *before, int depth)
    {
        CollectionListing listing{{file.isDir() ? Kind::Folder : Kind::File, file.fileName()}};
        if (before && before->entry.kind != listing.entry.kind)
            before = nullptr;
        if (file.isSymLink())
            listing.entry.problem = Words::tr("This is a link, which may lead anywhere; it is not followed.");
        else if (!file.isDir())
            readFile(listing, file, before);
        else if (depth == model::limits::maxCollectionDepth)
            listing.entry.problem =
                Words::tr("Folders are looked into %1 levels deep.").arg(model::limits::maxCollectionDepth);
        else if (!file.isReadable() || !file.isExecutable())
            listing.entry.problem = Words::tr("The folder cannot be read. Change its permissions.");
        else
            readFolder(listing, file.filePath(), before, depth + 1);
        return listing;
    }

    static void readFile(CollectionListing &listing, const QFileInfo &file, const CollectionListing *before)
    {
        const FileStamp stamp = stampOf(file);
        if (before && before->stamp.holdsFor(stamp)) {
            listing = *before;
            return;
        }
        listing.stamp = stamp;
        const auto bytes = disk::readFile(file.filePath(), model::limits::maxRequestFile);
        const auto read = bytes ? readHttpFile(*bytes, file.fileName()) : tl::unexpected(bytes.error());
        if (!read) {
            listing.entry.problem = read.error().text();
            return;
        }
        const auto &diagnostics = read->diagnostics;
        const auto error = std::find_if(diagnostics.begin(), diagnostics.end(), [](const model::Diagnostic &each) {
            return each.severity == model::Severity::Error;
        });
        if (error != diagnostics.end())
            listing.entry.problem = Words::tr("Line %1: %2").arg(error->line).arg(error->message);
        for (const HttpFile::Entry &entry : read->entries) {
            const SavedRequest &request = entry.request;
            listing.children.push_back(
                {{Kind::Request, request.name, {}, entry.line, request.method, request.target, request.operationKey}});
        }
    }

    const std::atomic_bool &m_stop;
    qsizetype m_count = 0;
};

} // namespace

bool FileStamp::holdsFor(const FileStamp &now) const
{
    return size >= 0 && size == now.size && modified == now.modified && changed == now.changed &&
           changed + coarsestTime < seen;
}

QString shownName(const QString &name, const QByteArray &target)
{
    return name.isEmpty() ? QString::fromUtf8(target) : name;
}

CollectionListing listCollection(const QString &folder, const CollectionListing &before, const std::atomic_bool &stop)
{
    CollectionListing listing{{Kind::Folder, folder}};
    const QFileInfo place(folder);
    if (!place.exists())
        return listing;
    if (!place.isDir() || !place.isReadable() || !place.isExecutable())
        listing.entry.problem = Words::tr("The folder cannot be read. Change its permissions, or choose another one.");
    else
        Reader(stop).readFolder(listing, folder, before.entry.name == folder ? &before : nullptr, 1);
    return listing;
}

} // namespace collection
