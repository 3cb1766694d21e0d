// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "disk/newfile.h"

#include "disk/atomicwrite.h"
#include "disk/descriptor.h"
#include "disk/reason.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace disk {

using model::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Disk)
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
    // The administrator could, and would have a file for a device.
    if (!S_ISREG(status.st_mode))
        return tl::unexpected(ENODEV);
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

} // namespace

/// An open file that is removed unless it was renamed. The lock tells a sweep that its owner lives.
class NewFile::Temporary final
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
    bool append(const QByteArray &bytes)
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
        m_size += bytes.size();
        return true;
    }

    /// All that was appended is on the disk.
    bool finish(mode_t mode)
    {
        struct stat status = {};
        // mkostemp() made it 0600 already, and some file systems know no modes.
        if ((mode != 0600 && ::fchmod(m_descriptor, mode) != 0) ||
            retried([this] { return ::fsync(m_descriptor); }) != 0 || ::fstat(m_descriptor, &status) != 0)
            return false;
        errno = EIO;
        return status.st_size == m_size;
    }

    bool renameTo(const QByteArray &target, Existing existing)
    {
        if (existing == Existing::Replace)
            m_renamed = ::rename(m_name.constData(), target.constData()) == 0;
        else
            m_renamed = (errno = renameToFree(m_name, target)) == 0;
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
    qint64 m_size = 0;
    bool m_renamed = false;
};

Result<std::unique_ptr<NewFile>> NewFile::begin(const QString &path)
{
    const QString deed = Words::tr("Cannot write");
    if (const Result<void> checked = checkPath(deed, path); !checked)
        return tl::unexpected(checked.error());
    const QFileInfo info(path);
    if (const Result<void> made = createFolder(info.absolutePath()); !made)
        return tl::unexpected(made.error());
    const tl::expected<mode_t, int> mode = modeFor(QFile::encodeName(info.absoluteFilePath()));
    if (!mode)
        return tl::unexpected(failureFor(deed, path, mode.error()));
    std::unique_ptr<NewFile> file(new NewFile(path));
    file->m_temporary = std::make_unique<Temporary>(QFile::encodeName(info.absolutePath()));
    if (!file->m_temporary->isValid())
        return tl::unexpected(failureFor(deed, path, errno));
    return file;
}

NewFile::NewFile(const QString &path) : m_path(path) {}

NewFile::~NewFile() = default;

Result<void> NewFile::write(const QByteArray &bytes)
{
    if (!m_temporary->append(bytes))
        return tl::unexpected(failureFor(Words::tr("Cannot write"), m_path, errno));
    return {};
}

Result<void> NewFile::commit(Existing existing)
{
    const QString deed = Words::tr("Cannot write");
    const QFileInfo info(m_path);
    const QByteArray target = QFile::encodeName(info.absoluteFilePath());
    // Looked at again: it may have changed while the file was being written.
    const tl::expected<mode_t, int> mode = modeFor(target);
    if (!mode)
        return tl::unexpected(failureFor(deed, m_path, mode.error()));
    if (!m_temporary->finish(*mode) || !m_temporary->renameTo(target, existing))
        return tl::unexpected(failureFor(deed, m_path, errno));
    if (const int error = syncFolder(QFile::encodeName(info.absolutePath())); error != 0)
        return tl::unexpected(failureFor(Words::tr("The disk may not keep"), m_path, error));
    return {};
}

} // namespace disk
