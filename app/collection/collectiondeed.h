// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "collection/httpfile.h"
#include "model/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

// What can be done to a collection: to its folders, its files, and the requests in them. Nothing is ever overwritten or
// deleted for good, nothing outside of the collection's folder is touched, and no link below it is followed. A request
// is taken and put as the bytes it has in its file; everything around it stays byte for byte.
namespace collection {

/// Which request of a file. It is what was seen there: a deed fails when another one stands in its place by now.
struct RequestPlace
{
    QString file;
    int entry = 0; ///< from 0
    QString name = {};
    QByteArray method = {};
    QByteArray target = {};

    bool operator==(const RequestPlace &) const = default;
};

/// One step that was taken on the disk.
struct DiskStep
{
    enum class Kind { MadeFolder, MadeFile, Moved, Trashed, Written };

    Kind kind = Kind::Moved;
    QString path;           ///< where it is now; of Trashed where it was
    QString other = {};     ///< of Moved where it was; of Trashed where it lies in the trash
    QByteArray before = {}; ///< of Written
    QByteArray after = {};  ///< of MadeFile and Written

    bool operator==(const DiskStep &) const = default;
};

/// What was done, for going there and for taking it back.
struct Deed
{
    QString path = {}; ///< of the folder or file to look at now; empty: it is gone
    int entry = -1;    ///< of the request in it, from 0; -1: all of it
    std::vector<DiskStep> steps = {};

    bool operator==(const Deed &) const = default;
};

/// Deeds in one collection. `root` is its folder; the paths are absolute and below it.
class Deeds final
{
public:
    explicit Deeds(const QString &root) : m_root(root) {}

    const QString &root() const { return m_root; }

    /// The name on disk is disk::fileNameFor(name), with a number behind it when that is taken. `folder` may be the
    /// root, which is made when it is missing.
    model::Result<Deed> newFolder(const QString &folder, const QString &name) const;
    model::Result<Deed> newRequest(const QString &folder, const SavedRequest &request) const;
    /// Behind the other requests of a file.
    model::Result<Deed> addRequest(const QString &file, const SavedRequest &request) const;

    /// Fails when the name is taken, in whatever case. A file keeps its suffix.
    model::Result<Deed> rename(const QString &path, const QString &name) const;
    /// Its `###` line, and nothing else; it gets one when it has none.
    model::Result<Deed> renameRequest(const RequestPlace &place, const QString &name) const;

    /// Of a file, beside it.
    model::Result<Deed> duplicate(const QString &file) const;
    /// Right behind it, with a number behind its name.
    model::Result<Deed> duplicateRequest(const RequestPlace &place) const;

    /// A file or folder into another folder. Expected answers beside a file are copied along.
    model::Result<Deed> move(const QString &path, const QString &folder) const;
    /// A request to the end of another file.
    model::Result<Deed> moveRequest(const RequestPlace &place, const QString &file) const;

    /// A file or folder, with all that is in it.
    model::Result<Deed> trash(const QString &path) const;
    /// It goes into the trash as a file of its own; the last one of a file takes the file along.
    model::Result<Deed> trashRequest(const RequestPlace &place) const;

    /// Takes the steps back, the last one first. What was changed meanwhile stays, and is a failure.
    model::Result<void> takeBack(const Deed &deed) const;

private:
    static QString asOneLine(const QString &name);
    model::Result<void> checkInside(const QString &path) const;
    model::Result<void> checkFolder(const QString &folder) const;
    model::Result<QString> freePath(const QString &folder, const QString &name, const QString &suffix) const;
    model::Result<HttpFile> open(const RequestPlace &place, QByteArray &bytes) const;
    model::Result<void> replace(const QString &file, const QByteArray &before, const QByteArray &after,
                                Deed &deed) const;
    void copyGolden(const QString &from, const QString &to, Deed &deed) const;

    QString m_root;
};

} // namespace collection
