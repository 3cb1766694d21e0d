// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "disk/appendfile.h"

#include "disk/reason.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>

namespace disk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

} // namespace

model::Result<std::shared_ptr<AppendFile>> AppendFile::make(const QString &path)
{
    return opened(path, O_CREAT | O_EXCL);
}

model::Result<std::shared_ptr<AppendFile>> AppendFile::open(const QString &path)
{
    return opened(path, 0);
}

model::Result<std::shared_ptr<AppendFile>> AppendFile::opened(const QString &path, int flags)
{
    const QString deed = Words::tr("Cannot write");
    if (const auto checked = checkPath(deed, path); !checked)
        return tl::unexpected(checked.error());
    const QByteArray name = QFile::encodeName(path);
    const int descriptor =
        retried([&] { return ::open(name.constData(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW | flags, 0600); });
    if (descriptor < 0)
        return tl::unexpected(failureFor(deed, path, errno));
    std::shared_ptr<AppendFile> file(new AppendFile(path, descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return model::failure(Words::tr("Another program is working with %1.").arg(path));
    return file;
}

model::Result<void> AppendFile::append(const QByteArray &bytes)
{
    const auto written = retried([&] { return ::write(m_descriptor, bytes.constData(), size_t(bytes.size())); });
    if (written == bytes.size())
        return {};
    // A part of it helps nobody: whoever reads the file must expect a torn end anyway.
    return tl::unexpected(failureFor(Words::tr("Cannot write"), m_path, written < 0 ? errno : ENOSPC));
}

model::Result<void> AppendFile::sync()
{
    if (retried([&] { return ::fdatasync(m_descriptor); }) == 0)
        return {};
    return tl::unexpected(failureFor(Words::tr("Cannot write"), m_path, errno));
}

} // namespace disk
