// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "disk/atomicwrite.h"

#include "disk/descriptor.h"
#include "disk/newfile.h"
#include "disk/reason.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace disk {

namespace {

using model::Failure;
using model::failure;
using model::Result;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

} // namespace

Result<void> checkPath(const QString &deed, const QString &path)
{
    if (path.isEmpty() || path.contains(QChar(0)))
        return failure(QString(deed + QLatin1String(": ") + Words::tr("the path is empty or holds a zero character.")),
                       Words::tr("Choose another name."));
    return {};
}

Result<void> createFolder(const QString &path)
{
    const QString deed = Words::tr("Cannot make the folder");
    if (const Result<void> checked = checkPath(deed, path); !checked)
        return checked;
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    for (qsizetype at = 1; at > 0;) {
        at = whole.indexOf(u'/', at);
        const QString part = at < 0 ? whole : whole.first(at++);
        const int error = ::mkdir(QFile::encodeName(part).constData(), 0700) == 0 ? 0 : errno;
        if (error != 0 && !QFileInfo(part).isDir())
            return tl::unexpected(failureFor(deed, part, error == EEXIST ? ENOTDIR : error));
    }
    return {};
}

Result<void> atomicWrite(const QString &path, const QByteArray &bytes)
{
    const auto file = NewFile::begin(path);
    if (!file)
        return tl::unexpected(file.error());
    if (const Result<void> written = (*file)->write(bytes); !written)
        return written;
    return (*file)->commit();
}

Result<QByteArray> readFile(const QString &path, qsizetype maxSize)
{
    const QString deed = Words::tr("Cannot read");
    if (const Result<void> checked = checkPath(deed, path); !checked)
        return tl::unexpected(checked.error());
    // O_NONBLOCK: a named pipe must not hang the program.
    const Descriptor descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status = {};
    if (!descriptor.isValid() || ::fstat(descriptor, &status) != 0)
        return tl::unexpected(failureFor(deed, path, errno));
    if (S_ISDIR(status.st_mode))
        return tl::unexpected(failureFor(deed, path, EISDIR));
    if (!S_ISREG(status.st_mode))
        return failure(QString(deed + u' ' + path + QLatin1String(": ") + Words::tr("it is no regular file.")),
                       Words::tr("Choose another file."));

    // The size is a hint: the file may grow, and some file systems say 0.
    QByteArray bytes;
    while (bytes.size() <= maxSize) {
        const qsizetype had = bytes.size();
        const qsizetype hint = qsizetype(status.st_size) - had + 1;
        const qsizetype room = std::min(std::max(hint, qsizetype(4096)), maxSize - had + 1);
        bytes.resize(had + room);
        const ssize_t count = retried([&] { return ::read(descriptor, bytes.data() + had, size_t(room)); });
        if (count < 0)
            return tl::unexpected(failureFor(deed, path, errno));
        bytes.truncate(had + count);
        if (count == 0)
            return bytes;
    }
    return failure(QString(deed + u' ' + path + QLatin1String(": ") +
                           Words::tr("it is larger than %1 bytes.").arg(QString::number(maxSize))),
                   Words::tr("Choose a smaller file."));
}

Result<QString> keepAside(const QString &path)
{
    const auto isTaken = [](const QString &name) { return QFile::exists(name) || QFileInfo(name).isSymLink(); };
    int number = 1;
    QString aside;
    do
        aside = path + QLatin1String(".broken-") + QString::number(number++);
    while (isTaken(aside));
    // QFile::rename never replaces, should the name be taken by now.
    if (!QFile::rename(path, aside))
        return failure(Words::tr("Cannot move %1 aside.").arg(path),
                       Words::tr("Move it yourself, or change the permissions of its folder."));
    return aside;
}

int sweepTemporaries(const QString &folder)
{
    int removed = 0;
    const QStringList names = QDir(folder).entryList({QLatin1String(temporaryPrefix) + u'*'},
                                                     QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks);
    for (const QString &name : names) {
        const QByteArray path = QFile::encodeName(QString(folder + u'/' + name));
        const Descriptor descriptor(::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        if (descriptor.isValid() && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && ::unlink(path.constData()) == 0)
            ++removed;
    }
    return removed;
}

} // namespace disk
