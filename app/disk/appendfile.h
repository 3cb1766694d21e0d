// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "disk/descriptor.h"
#include "model/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace disk {

/// A file that only grows, held by one program at a time (flock(2)); the lock goes with the program. Bytes are with the
/// system once append() returns, so they survive the end of the program, and on the disk once sync() returns. Both from
/// any thread; the bytes of one call stay together.
class AppendFile final
{
    Q_DISABLE_COPY_MOVE(AppendFile)

public:
    /// Makes the file, with mode 0600; one that is there already is a failure.
    [[nodiscard]] static model::Result<std::shared_ptr<AppendFile>> make(const QString &path);
    /// Opens one that is there. Fails when another program holds it.
    [[nodiscard]] static model::Result<std::shared_ptr<AppendFile>> open(const QString &path);

    [[nodiscard]] model::Result<void> append(const QByteArray &bytes);
    [[nodiscard]] model::Result<void> sync();
    const QString &path() const { return m_path; }

private:
    AppendFile(const QString &path, int descriptor) : m_path(path), m_descriptor(descriptor) {}
    static model::Result<std::shared_ptr<AppendFile>> opened(const QString &path, int flags);

    const QString m_path;
    const Descriptor m_descriptor;
};

} // namespace disk
