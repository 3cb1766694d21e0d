// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What is done to single requests of a file.
#include "collection/collectiondeed.h"

#include "collection/collectionlisting.h"
#include "collection/requestbytes.h"
#include "disk/atomicwrite.h"
#include "disk/move.h"
#include "model/limits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace collection {

using model::failure;
using model::Result;
using Kind = DiskStep::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Collection)
};

/// `a`, `a (2)`, `a (3)`
QString numbered(const QString &name, int number)
{
    return number == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(number);
}

tl::unexpected<model::Failure> changedMeanwhile(const QString &file)
{
    return failure(Words::tr("%1 was changed meanwhile.").arg(QDir::toNativeSeparators(file)),
                   Words::tr("Look at it again, then repeat what you wanted."));
}

bool isThere(const HttpFile &file, const RequestPlace &place)
{
    if (place.entry < 0 || size_t(place.entry) >= file.entries.size())
        return false;
    const SavedRequest &request = file.entries[size_t(place.entry)].request;
    return request.name == place.name && request.method == place.method && request.target == place.target;
}

} // namespace

Result<HttpFile> Deeds::open(const RequestPlace &place, QByteArray &bytes) const
{
    if (const Result<void> inside = checkInside(place.file); !inside)
        return tl::unexpected(inside.error());
    const auto read = disk::readFile(place.file, model::limits::maxRequestFile);
    if (!read)
        return tl::unexpected(read.error());
    bytes = *read;
    auto file = readHttpFile(bytes, place.file);
    if (!file)
        return file;
    // A credential in a file is not read, so its bytes are not there to be written again.
    QByteArray again;
    for (const HttpFile::Entry &entry : file->entries)
        again += entry.before + entry.source;
    if (again + file->rest != bytes)
        return failure(
            Words::tr("%1 holds a credential, which is not written again.").arg(QDir::toNativeSeparators(place.file)),
            Words::tr("Write {{token}} in its place in an editor."));
    return file;
}

Result<void> Deeds::replace(const QString &file, const QByteArray &before, const QByteArray &after, Deed &deed) const
{
    // What others wrote since it was read is theirs.
    const auto present = disk::readFile(file, model::limits::maxRequestFile);
    if (!present || *present != before)
        return changedMeanwhile(file);
    if (const Result<void> written = disk::atomicWrite(file, after); !written)
        return written;
    deed.steps.push_back({Kind::Written, file, {}, before, after});
    return {};
}

Result<Deed> Deeds::addRequest(const QString &path, const SavedRequest &request) const
{
    QByteArray bytes;
    const auto file = open({path}, bytes);
    if (!file)
        return tl::unexpected(file.error());
    const auto added = writeRequest(request);
    if (!added)
        return tl::unexpected(added.error());
    Deed deed{path, int(file->entries.size())};
    if (const auto done = replace(path, bytes, withBytesBehind(*file, file->entries.size(), *added), deed); !done)
        return tl::unexpected(done.error());
    return deed;
}

Result<Deed> Deeds::renameRequest(const RequestPlace &place, const QString &name) const
{
    QByteArray bytes;
    const auto file = open(place, bytes);
    if (!file)
        return tl::unexpected(file.error());
    if (!isThere(*file, place))
        return changedMeanwhile(place.file);
    Deed deed{place.file, place.entry};
    const QByteArray renamed = withName(*file, size_t(place.entry), asOneLine(name));
    if (renamed == bytes)
        return deed;
    if (const auto done = replace(place.file, bytes, renamed, deed); !done)
        return tl::unexpected(done.error());
    return deed;
}

Result<Deed> Deeds::duplicateRequest(const RequestPlace &place) const
{
    QByteArray bytes;
    auto file = open(place, bytes);
    if (!file)
        return tl::unexpected(file.error());
    if (!isThere(*file, place))
        return changedMeanwhile(place.file);
    const auto isTaken = [&](const QString &name) {
        return std::any_of(file->entries.begin(), file->entries.end(),
                           [&](const HttpFile::Entry &entry) { return entry.request.name == name; });
    };
    const QString own =
        shownName(file->entries[size_t(place.entry)].request.name, file->entries[size_t(place.entry)].request.target);
    int number = 2;
    while (isTaken(numbered(own, number)))
        ++number;
    HttpFile alone;
    alone.entries.push_back({file->entries[size_t(place.entry)].request, requestBytes(*file, size_t(place.entry))});
    const QByteArray copy = withName(alone, 0, numbered(own, number));
    Deed deed{place.file, place.entry + 1};
    if (const auto done = replace(place.file, bytes, withBytesBehind(*file, size_t(place.entry), copy), deed); !done)
        return tl::unexpected(done.error());
    return deed;
}

Result<Deed> Deeds::moveRequest(const RequestPlace &place, const QString &target) const
{
    if (target == place.file)
        return Deed{target, place.entry};
    QByteArray bytes;
    const auto from = open(place, bytes);
    if (!from)
        return tl::unexpected(from.error());
    if (!isThere(*from, place))
        return changedMeanwhile(place.file);
    QByteArray targetBytes;
    const auto to = open({target}, targetBytes);
    if (!to)
        return tl::unexpected(to.error());
    const size_t entry = size_t(place.entry);
    Deed deed{target, int(to->entries.size())};
    // There first: whatever happens between the two, the request is not lost.
    const QByteArray moved = requestBytes(*from, entry);
    if (const auto put = replace(target, targetBytes, withBytesBehind(*to, to->entries.size(), moved), deed); !put)
        return tl::unexpected(put.error());
    if (const auto taken = replace(place.file, bytes, withoutEntry(*from, entry), deed); !taken) {
        (void)takeBack(deed);
        return tl::unexpected(taken.error());
    }
    return deed;
}

Result<Deed> Deeds::trashRequest(const RequestPlace &place) const
{
    QByteArray bytes;
    const auto file = open(place, bytes);
    if (!file)
        return tl::unexpected(file.error());
    if (!isThere(*file, place))
        return changedMeanwhile(place.file);
    const size_t entry = size_t(place.entry);
    if (file->entries.size() == 1 && file->entries[0].before.trimmed().isEmpty() && file->rest.trimmed().isEmpty())
        return trash(place.file);
    const auto alone = freePath(QFileInfo(place.file).path(),
                                shownName(file->entries[entry].request.name, file->entries[entry].request.target),
                                QStringLiteral(".http"));
    if (!alone)
        return tl::unexpected(alone.error());
    const QByteArray own = requestBytes(*file, entry);
    if (const auto written = disk::writeNew(*alone, own); !written)
        return tl::unexpected(written.error());
    Deed deed{place.file};
    const auto trashed = disk::moveToTrash(*alone);
    if (!trashed) {
        (void)disk::removeUnchanged(*alone, own);
        return tl::unexpected(trashed.error());
    }
    if (const auto taken = replace(place.file, bytes, withoutEntry(*file, entry), deed); !taken)
        return tl::unexpected(taken.error());
    return deed;
}

} // namespace collection
