// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/collectiondeed.h"

#include "collection/goldenfile.h"
#include "disk/atomicwrite.h"
#include "disk/filename.h"
#include "disk/move.h"
#include "model/limits.h"
#include "model/visibletext.h"

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

const QString requestSuffix = QStringLiteral(".http");

/// Something of that name, written in whatever case: another system could not tell the two apart.
QString takenBy(const QString &folder, const QString &name, const QString &except = {})
{
    const QStringList names =
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    const auto found = std::find_if(names.begin(), names.end(), [&](const QString &each) {
        return each != except && each.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == names.end() ? QString() : *found;
}

} // namespace

Result<void> Deeds::checkInside(const QString &path) const
{
    const QString clean = QDir::cleanPath(path);
    if (clean != path || !path.startsWith(QString(m_root + u'/')))
        return failure(Words::tr("%1 is not in the collection's folder.").arg(QDir::toNativeSeparators(path)),
                       Words::tr("Choose a place below %1.").arg(QDir::toNativeSeparators(m_root)));
    QString place = m_root;
    for (const QString &name : path.sliced(m_root.size() + 1).split(u'/')) {
        place += u'/' + name;
        if (QFileInfo(place).isSymLink())
            return failure(Words::tr("%1 is a link, which may lead anywhere; it is not followed.")
                               .arg(QDir::toNativeSeparators(place)),
                           Words::tr("Change what it leads to in a file manager."));
    }
    return {};
}

Result<void> Deeds::checkFolder(const QString &folder) const
{
    if (folder != m_root) {
        if (const Result<void> inside = checkInside(folder); !inside)
            return inside;
    }
    if (folder == m_root && !QFileInfo::exists(folder))
        return disk::createFolder(folder);
    if (!QFileInfo(folder).isDir())
        return failure(Words::tr("%1 is no folder.").arg(QDir::toNativeSeparators(folder)),
                       Words::tr("Choose another place."));
    return {};
}

Result<QString> Deeds::freePath(const QString &folder, const QString &name, const QString &suffix) const
{
    if (const Result<void> checked = checkFolder(folder); !checked)
        return tl::unexpected(checked.error());
    const QString stem = disk::fileNameFor(name);
    QString free = stem + suffix;
    for (int number = 2; !takenBy(folder, free).isEmpty(); ++number)
        free = QStringLiteral("%1-%2%3").arg(stem).arg(number).arg(suffix);
    return QString(folder + u'/' + free);
}

Result<Deed> Deeds::newFolder(const QString &folder, const QString &name) const
{
    const auto path = freePath(folder, name, {});
    if (!path)
        return tl::unexpected(path.error());
    if (const Result<void> made = disk::createFolder(*path); !made)
        return tl::unexpected(made.error());
    return Deed{*path, -1, {{Kind::MadeFolder, *path}}};
}

Result<Deed> Deeds::newRequest(const QString &folder, const SavedRequest &request) const
{
    const auto bytes = writeRequest(request);
    const auto path = bytes ? freePath(folder, request.name, requestSuffix) : tl::unexpected(bytes.error());
    if (!path)
        return tl::unexpected(path.error());
    if (const Result<void> written = disk::writeNew(*path, *bytes); !written)
        return tl::unexpected(written.error());
    return Deed{*path, 0, {{Kind::MadeFile, *path, {}, {}, *bytes}}};
}

Result<Deed> Deeds::rename(const QString &path, const QString &name) const
{
    if (const Result<void> inside = checkInside(path); !inside)
        return tl::unexpected(inside.error());
    const QFileInfo file(path);
    const QString suffix = file.isDir() ? QString() : QString(u'.' + file.suffix());
    QString stem = asOneLine(name);
    if (!suffix.isEmpty() && stem.endsWith(suffix, Qt::CaseInsensitive))
        stem.chop(suffix.size());
    if (stem.isEmpty())
        return failure(Words::tr("A name is needed."), Words::tr("Type one, or press Escape."));
    const QString wanted = disk::fileNameFor(stem) + suffix;
    const QString folder = file.path();
    if (wanted == file.fileName())
        return Deed{path};
    if (const QString taken = takenBy(folder, wanted, file.fileName()); !taken.isEmpty())
        return failure(Words::tr("%1 is there already.").arg(model::visibleText(taken)),
                       Words::tr("Choose another name."));
    const QString to = folder + u'/' + wanted;
    if (const Result<void> moved = disk::move(path, to); !moved)
        return tl::unexpected(moved.error());
    return Deed{to, -1, {{Kind::Moved, to, path}}};
}

Result<Deed> Deeds::duplicate(const QString &path) const
{
    if (const Result<void> inside = checkInside(path); !inside)
        return tl::unexpected(inside.error());
    const auto bytes = disk::readFile(path, model::limits::maxRequestFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QFileInfo file(path);
    // The name as it is, whatever it is: a file of another program need not be called as ours are.
    QString copy;
    for (int number = 2; copy.isEmpty() || !takenBy(file.path(), copy).isEmpty(); ++number)
        copy = QStringLiteral("%1-%2.%3").arg(file.completeBaseName()).arg(number).arg(file.suffix());
    const QString to = file.path() + u'/' + copy;
    if (const Result<void> written = disk::writeNew(to, *bytes); !written)
        return tl::unexpected(written.error());
    return Deed{to, -1, {{Kind::MadeFile, to, {}, {}, *bytes}}};
}

Result<Deed> Deeds::move(const QString &path, const QString &folder) const
{
    for (const Result<void> &checked : {checkInside(path), checkFolder(folder)}) {
        if (!checked)
            return tl::unexpected(checked.error());
    }
    const QFileInfo file(path);
    if (file.path() == folder)
        return Deed{path};
    if (folder == path || folder.startsWith(QString(path + u'/')))
        return failure(Words::tr("A folder cannot be moved into itself."));
    if (const QString taken = takenBy(folder, file.fileName()); !taken.isEmpty())
        return failure(Words::tr("%1 is there already.").arg(model::visibleText(taken)),
                       Words::tr("Rename one of the two first."));
    const QString to = folder + u'/' + file.fileName();
    Deed deed{to};
    if (file.isFile())
        copyGolden(path, to, deed);
    if (const Result<void> moved = disk::move(path, to); !moved) {
        (void)takeBack(deed);
        return tl::unexpected(moved.error());
    }
    deed.steps.push_back({Kind::Moved, to, path});
    return deed;
}

/// The expected answers lie beside the file, and other requests may expect them too: they are copied, where nothing is.
void Deeds::copyGolden(const QString &from, const QString &to, Deed &deed) const
{
    const auto bytes = disk::readFile(from, model::limits::maxRequestFile);
    const auto file = bytes ? readHttpFile(*bytes, from) : tl::unexpected(bytes.error());
    if (!file)
        return;
    for (const HttpFile::Entry &entry : file->entries) {
        const auto &golden = entry.request.expectations.golden;
        if (!golden || golden->file.isEmpty())
            continue;
        const auto answer = readGolden(from, golden->file);
        const QString target = QFileInfo(to).path() + u'/' + golden->file;
        if (answer && checkInside(target) && disk::writeNew(target, *answer))
            deed.steps.push_back({Kind::MadeFile, target, {}, {}, *answer});
    }
}

Result<Deed> Deeds::trash(const QString &path) const
{
    if (const Result<void> inside = checkInside(path); !inside)
        return tl::unexpected(inside.error());
    const auto trashed = disk::moveToTrash(path);
    if (!trashed)
        return tl::unexpected(trashed.error());
    return Deed{{}, -1, {{Kind::Trashed, path, *trashed}}};
}

QString Deeds::asOneLine(const QString &name)
{
    QString line = name;
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line.simplified();
}

Result<void> Deeds::takeBack(const Deed &deed) const
{
    for (auto step = deed.steps.rbegin(); step != deed.steps.rend(); ++step) {
        Result<void> done;
        switch (step->kind) {
        case Kind::MadeFolder:
            done = disk::removeEmptyFolder(step->path);
            break;
        case Kind::MadeFile:
            done = disk::removeUnchanged(step->path, step->after);
            break;
        case Kind::Moved:
            done = disk::move(step->path, step->other);
            break;
        case Kind::Trashed:
            done = disk::restoreFromTrash(step->other, step->path);
            break;
        case Kind::Written: {
            Deed back;
            done = replace(step->path, step->after, step->before, back);
            break;
        }
        }
        if (!done)
            return done;
    }
    return {};
}

} // namespace collection
