// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

// Files and folders that change place. Nothing here replaces anything, and a symbolic link is moved, never followed.
namespace disk {

/// All of `bytes` under a name that is free; fails when there is something of that name, a link included.
[[nodiscard]] model::Result<void> writeNew(const QString &path, const QByteArray &bytes);

/// A file or folder under another name of the same file system.
[[nodiscard]] model::Result<void> move(const QString &from, const QString &to);

/// Into the user's trash (freedesktop.org Trash specification 1.0); gives where it lies now. A failure leaves it where
/// it was: what is in no trash is not deleted.
[[nodiscard]] model::Result<QString> moveToTrash(const QString &path);
/// The inverse: `trashed` is what moveToTrash() gave.
[[nodiscard]] model::Result<void> restoreFromTrash(const QString &trashed, const QString &to);

/// Removes a regular file that holds exactly these bytes; anything else stays, and is a failure.
[[nodiscard]] model::Result<void> removeUnchanged(const QString &path, const QByteArray &bytes);
/// Fails when something is in it.
[[nodiscard]] model::Result<void> removeEmptyFolder(const QString &path);

} // namespace disk
