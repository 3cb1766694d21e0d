// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <vector>

namespace collection {

/// What tells that a file was written since it was last read.
struct FileStamp
{
    qint64 size = -1;
    qint64 modified = 0; ///< milliseconds since 1970
    qint64 changed = 0;  ///< its name, mode or content, likewise
    qint64 seen = 0;     ///< when it was read; one that was written just before may be written again unseen

    /// The file need not be read again.
    bool holdsFor(const FileStamp &now) const;
    bool operator==(const FileStamp &) const = default;
};

/// A folder, a request file or a request in one.
struct CollectionEntry
{
    enum class Kind { Folder, File, Request };

    Kind kind = Kind::Folder;
    QString name;         ///< on the disk; of a request as the file says it, may be empty
    QString problem = {}; ///< why it cannot be read or is not looked into; empty when it is
    // Of a request:
    int line = 0; ///< of its request line, from 1
    QByteArray method = {};
    QByteArray target = {}; ///< text as it stands in the file
    QString operationKey = {};

    bool operator==(const CollectionEntry &) const = default;
};

/// A folder with all that is below it, as it was found.
struct CollectionListing
{
    CollectionEntry entry;
    FileStamp stamp = {};                         ///< of a file
    std::vector<CollectionListing> children = {}; ///< by name (naturalorder.h); of a file as they stand in it

    bool operator==(const CollectionListing &) const = default;
};

/// What a request is called in a list: without a name by its target.
QString shownName(const QString &name, const QByteArray &target);

/// Reads a folder. Files that `before` knows and that were not written since are not read again. Hidden names are
/// passed over. What cannot be read, links, and what is beyond limits::maxCollectionDepth or
/// limits::maxCollectionFiles (folders count too) have their problem. A folder that is not there is empty. Any thread;
/// `stop` ends it early with a listing nobody should use.
CollectionListing listCollection(const QString &folder, const CollectionListing &before, const std::atomic_bool &stop);

} // namespace collection
