// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

// The one door to the disk (SQLite has its own). Failures name the file, the reason in words and what to do next.
namespace disk {

/// Replaces the file or makes it: afterwards the path holds all of `bytes`, or what it held before. The bytes are on
/// the disk before the old ones go (write, fsync and size are checked, then rename, then fsync of the folder).
/// A new file gets mode 0600, an existing one keeps its mode; missing folders are made with mode 0700. A symbolic link
/// at `path` is refused: a link in a shared folder must not choose which file is overwritten.
[[nodiscard]] model::Result<void> atomicWrite(const QString &path, const QByteArray &bytes);

/// The content of a regular file of at most `maxSize` bytes. A missing file is a failure too; ask QFile::exists first
/// where that is the ordinary case.
[[nodiscard]] model::Result<QByteArray> readFile(const QString &path, qsizetype maxSize);

/// Makes a folder and those above it with mode 0700; well when it stands already.
[[nodiscard]] model::Result<void> createFolder(const QString &path);

/// Moves a file that cannot be used to the first free `<path>.broken-N` (from 1) and returns that name.
[[nodiscard]] model::Result<QString> keepAside(const QString &path);

/// Removes the temporary files which killed processes left in the folder; those of living ones stay. Returns how many.
int sweepTemporaries(const QString &folder);

} // namespace disk
