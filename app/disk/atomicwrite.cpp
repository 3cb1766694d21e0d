// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "disk/atomicwrite.h"

#include "disk/reason.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace disk {

namespace {

using model::Failure;
using model::failure;
using model::Result;

// Short and random, never made from the target's name: that may fill the 255 bytes a name can have.
constexpr char temporaryPrefix[] = ".graph-console-";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

class Descriptor final
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY(Descriptor)

    bool isValid() const { return m_number >= 0; }
    operator int() const { return m_number; }

private:
    int m_number;
};

template <typename Call>
auto retried(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

/// An open temporary file that is removed unless it was renamed. The lock tells a sweep that its owner lives.
class Temporary final
{
public:
    explicit Temporary(const QByteArray &folder)
    {
        // A sweep may catch the file between its creation and the lock: then it has no name any more.
        do {
            release();
            m_name = folder + '/' + temporaryPrefix + "XXXXXX";
            m_descriptor = ::mkostemp(m_name.data(), O_CLOEXEC);
            if (m_descriptor >= 0)
                retried([this] { return ::flock(m_descriptor, LOCK_EX); });
        } while (m_descriptor >= 0 && linkCount() == 0);
    }
    ~Temporary()
    {
        const int error = errno;
        if (m_descriptor >= 0 && !m_renamed)
            ::unlink(m_name.constData());
        release();
        errno = error;
    }
    Q_DISABLE_COPY(Temporary)

    bool isValid() const { return m_descriptor >= 0; }

    /// Everything or nothing; errno says why not.
    bool fill(const QByteArray &bytes, mode_t mode)
    {
        for (qsizetype done = 0; done < bytes.size();) {
            const ssize_t count =
                retried([&] { return ::write(m_descriptor, bytes.constData() + done, size_t(bytes.size() - done)); });
            if (count <= 0) {
                errno = count == 0 ? ENOSPC : errno;
                return false;
            }
            done += count;
        }
        struct stat status = {};
        // mkostemp() made it 0600 already, and some file systems know no modes.
        if ((mode != 0600 && ::fchmod(m_descriptor, mode) != 0) ||
            retried([this] { return ::fsync(m_descriptor); }) != 0 || ::fstat(m_descriptor, &status) != 0)
            return false;
        errno = EIO;
        return status.st_size == bytes.size();
    }

    bool renameTo(const QByteArray &target)
    {
        m_renamed = ::rename(m_name.constData(), target.constData()) == 0;
        return m_renamed;
    }

private:
    nlink_t linkCount() const
    {
        struct stat status = {};
        return ::fstat(m_descriptor, &status) == 0 ? status.st_nlink : 1;
    }
    void release()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    QByteArray m_name;
    int m_descriptor = -1;
    bool m_renamed = false;
};

/// The mode the written file is to have, or errno as the failure.
tl::expected<mode_t, int> modeFor(const QByteArray &target)
{
    struct stat status = {};
    if (::lstat(target.constData(), &status) != 0) {
        if (errno == ENOENT)
            return mode_t(0600);
        return tl::unexpected(errno);
    }
    if (S_ISLNK(status.st_mode))
        return tl::unexpected(ELOOP);
    if (S_ISDIR(status.st_mode))
        return tl::unexpected(EISDIR);
    // rename() would not ask.
    if (::access(target.constData(), W_OK) != 0)
        return tl::unexpected(errno);
    return mode_t(status.st_mode & 07777);
}

/// Makes the new name durable. errno, or 0.
int syncFolder(const QByteArray &folder)
{
    const Descriptor descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // A folder may be writable without being readable, and some file systems cannot sync one.
    if (!descriptor.isValid() || retried([&] { return ::fsync(descriptor); }) == 0)
        return 0;
    return errno == EINVAL || errno == ENOTSUP ? 0 : errno;
}

Result<void> checkPath(const QString &deed, const QString &path)
{
    if (path.isEmpty() || path.contains(QChar(0)))
        return failure(QString(deed + QLatin1String(": ") + Words::tr("the path is empty or holds a zero character.")),
                       Words::tr("Choose another name."));
    return {};
}

} // namespace

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
    const QString deed = Words::tr("Cannot write");
    if (const Result<void> checked = checkPath(deed, path); !checked)
        return checked;
    const QFileInfo info(path);
    if (const Result<void> made = createFolder(info.absolutePath()); !made)
        return made;
    const QByteArray folder = QFile::encodeName(info.absolutePath());
    const QByteArray target = QFile::encodeName(info.absoluteFilePath());

    const tl::expected<mode_t, int> mode = modeFor(target);
    if (!mode)
        return tl::unexpected(failureFor(deed, path, mode.error()));
    Temporary temporary(folder);
    if (!temporary.isValid() || !temporary.fill(bytes, *mode) || !temporary.renameTo(target))
        return tl::unexpected(failureFor(deed, path, errno));
    if (const int error = syncFolder(folder); error != 0)
        return tl::unexpected(failureFor(Words::tr("The disk may not keep"), path, error));
    return {};
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
