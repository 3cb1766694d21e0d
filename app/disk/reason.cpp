// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "disk/reason.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>

namespace disk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

struct Reason
{
    QString what;
    QString remedy;
};

Reason reasonFor(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return {Words::tr("the disk or the quota is full"), Words::tr("Free some space and save again.")};
    case EFBIG:
        return {Words::tr("the file would be larger than this system allows"),
                Words::tr("Raise the limit or save less.")};
    case EROFS:
        return {Words::tr("the disk is read-only"), Words::tr("Save to another folder.")};
    case EACCES:
    case EPERM:
        return {Words::tr("permission denied"), Words::tr("Change the permissions or choose another folder.")};
    case EIO:
        return {Words::tr("the disk reported an input/output error"),
                Words::tr("Save to another disk and check this one.")};
    case ENOTDIR:
        return {Words::tr("a part of the path is a file, not a folder"), Words::tr("Choose another folder.")};
    case EISDIR:
        return {Words::tr("it is a folder"), Words::tr("Choose a file name.")};
    case ENODEV:
        return {Words::tr("it is a device, a pipe or a socket"), Words::tr("Choose a file name.")};
    case ENAMETOOLONG:
        return {Words::tr("the name is too long"), Words::tr("Choose a shorter name.")};
    case ELOOP:
        return {Words::tr("it is a symbolic link"), Words::tr("Use the file it points to, or remove the link.")};
    case EEXIST:
        return {Words::tr("there is something of that name already"), Words::tr("Choose another name.")};
    case EXDEV:
        return {Words::tr("the other place is on another disk"), Words::tr("Move it in a file manager.")};
    case ENOENT:
        return {Words::tr("it does not exist"), Words::tr("Look at the path.")};
    default:
        return {qt_error_string(error), Words::tr("Choose another place.")};
    }
}

} // namespace

model::Failure failureFor(const QString &deed, const QString &path, int error)
{
    const Reason reason = reasonFor(error);
    return {QString(deed + u' ' + QDir::toNativeSeparators(path) + QLatin1String(": ") + reason.what + u'.'),
            reason.remedy};
}

} // namespace disk
