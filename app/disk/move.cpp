// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "disk/move.h"

#include "disk/atomicwrite.h"
#include "disk/descriptor.h"
#include "disk/newfile.h"
#include "disk/reason.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>

namespace disk {

using model::failure;
using model::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

bool isThere(const QByteArray &path)
{
    struct stat status = {};
    return ::lstat(path.constData(), &status) == 0;
}

} // namespace

int renameToFree(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
        return errno;
    // A file system that cannot promise it: the look comes a moment before the deed.
    if (isThere(to))
        return EEXIST;
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

Result<void> writeNew(const QString &path, const QByteArray &bytes)
{
    const auto file = NewFile::begin(path);
    if (!file)
        return tl::unexpected(file.error());
    if (const Result<void> written = (*file)->write(bytes); !written)
        return written;
    return (*file)->commit(NewFile::Existing::Refuse);
}

Result<void> move(const QString &from, const QString &to)
{
    const QString deed = Words::tr("Cannot move");
    for (const QString &path : {from, to}) {
        if (const Result<void> checked = checkPath(deed, path); !checked)
            return checked;
    }
    const int error = renameToFree(QFile::encodeName(from), QFile::encodeName(to));
    if (error == EEXIST)
        return failure(Words::tr("%1 is there already.").arg(QDir::toNativeSeparators(to)),
                       Words::tr("Choose another name."));
    return error == 0 ? Result<void>() : tl::unexpected(failureFor(deed, from, error));
}

Result<QString> moveToTrash(const QString &path)
{
    const QString deed = Words::tr("Cannot delete");
    if (const Result<void> checked = checkPath(deed, path); !checked)
        return tl::unexpected(checked.error());
    if (!isThere(QFile::encodeName(path)))
        return tl::unexpected(failureFor(deed, path, ENOENT));
    const auto none = [&path] {
        return failure(Words::tr("%1 was not deleted: there is no trash for it.").arg(QDir::toNativeSeparators(path)),
                       Words::tr("Delete it in a file manager, or move it away."));
    };
    // Qt 6.4 warns when it cannot make the trash, and then puts the file into a folder of the working directory.
    if (!createFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/Trash")))
        return none();
    QString trashed;
    if (!QFile::moveToTrash(path, &trashed) || trashed.isEmpty())
        return none();
    if (QFileInfo(trashed).isAbsolute())
        return trashed;
    if (const Result<void> back = move(QFileInfo(trashed).absoluteFilePath(), path); !back)
        return tl::unexpected(back.error());
    return none();
}

Result<void> restoreFromTrash(const QString &trashed, const QString &to)
{
    if (const Result<void> moved = move(trashed, to); !moved)
        return moved;
    // Its note says where it came from; without the file it means nothing.
    const QFileInfo place(trashed);
    if (QDir files = place.dir(); files.dirName() == QLatin1String("files") && files.cdUp())
        QFile::remove(files.filePath(QLatin1String("info/") + place.fileName() + QLatin1String(".trashinfo")));
    return {};
}

Result<void> removeUnchanged(const QString &path, const QByteArray &bytes)
{
    const Result<QByteArray> present = readFile(path, bytes.size() + 1);
    if (!present || *present != bytes || QFileInfo(path).isSymLink())
        return failure(Words::tr("%1 was changed meanwhile, so it stays.").arg(QDir::toNativeSeparators(path)));
    if (::unlink(QFile::encodeName(path).constData()) != 0)
        return tl::unexpected(failureFor(Words::tr("Cannot remove"), path, errno));
    return {};
}

Result<void> removeEmptyFolder(const QString &path)
{
    if (::rmdir(QFile::encodeName(path).constData()) == 0)
        return {};
    if (errno == ENOTEMPTY || errno == EEXIST)
        return failure(Words::tr("%1 is not empty any more, so it stays.").arg(QDir::toNativeSeparators(path)));
    return tl::unexpected(failureFor(Words::tr("Cannot remove"), path, errno));
}

} // namespace disk
