// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/requestfiles.h"

#include "collection/naturalorder.h"
#include "model/limits.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace collection {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Collection)
};

/// False once there are too many.
bool gather(const QString &folder, int depth, QStringList &files)
{
    QFileInfoList entries = QDir(folder).entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDir::Unsorted);
    std::sort(entries.begin(), entries.end(),
              [](const QFileInfo &a, const QFileInfo &b) { return naturallyLess(a.fileName(), b.fileName()); });
    for (const QFileInfo &entry : entries) {
        if (entry.isDir()) {
            const bool isFollowed = !entry.isSymLink() && depth < model::limits::maxCollectionDepth;
            if (isFollowed && !gather(entry.filePath(), depth + 1, files))
                return false;
        } else if (isRequestFile(entry.fileName())) {
            if (files.size() == model::limits::maxCollectionFiles)
                return false;
            files.append(entry.filePath());
        }
    }
    return true;
}

} // namespace

bool isRequestFile(const QString &name)
{
    return name.endsWith(QLatin1String(".http"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".rest"), Qt::CaseInsensitive);
}

model::Result<QStringList> requestFiles(const QString &folder)
{
    const QFileInfo place(folder);
    if (!place.isDir() || !place.isReadable() || !place.isExecutable())
        return model::failure(Words::tr("The folder %1 cannot be read.").arg(folder),
                              Words::tr("Check its name and permissions."));
    QStringList files;
    if (!gather(folder, 1, files))
        return model::failure(Words::tr("The folder %1 holds more than %2 request files.")
                                  .arg(folder)
                                  .arg(model::limits::maxCollectionFiles),
                              Words::tr("Choose a folder inside it."));
    return files;
}

} // namespace collection
