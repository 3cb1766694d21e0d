// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/goldenfile.h"

#include "disk/atomicwrite.h"
#include "model/limits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace collection {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GoldenFile)
};

model::Result<QString> pathOf(const QString &requestFile, const QString &name)
{
    const QStringList parts = name.split(u'/');
    const bool isPlain = std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return !part.isEmpty() && part != QLatin1String(".") && part != QLatin1String("..") && !part.contains(u'\\') &&
               !part.contains(u':') && !part.contains(QChar::Null);
    });
    if (!isPlain)
        return model::failure(
            Words::tr("The expected answer is to be in \"%1\", outside of the request's folder.").arg(name),
            Words::tr("Put it beside the request, and write its file name behind \"# @golden\"."));
    QString path = QFileInfo(requestFile).absolutePath();
    for (const QString &part : parts) {
        path += u'/' + part;
        if (QFileInfo(path).isSymLink())
            return model::failure(Words::tr("%1 is a link, which may lead anywhere.").arg(path),
                                  Words::tr("Put the expected answer itself there."));
    }
    return path;
}

} // namespace

QString goldenNameFor(const QString &requestFile)
{
    return QFileInfo(requestFile).completeBaseName() + QLatin1String(".golden.json");
}

model::Result<QByteArray> readGolden(const QString &requestFile, const QString &name)
{
    const auto path = pathOf(requestFile, name);
    return path ? disk::readFile(*path, model::limits::maxGoldenFile) : tl::unexpected(path.error());
}

model::Result<void> writeGolden(const QString &requestFile, const QString &name, const QByteArray &body)
{
    const auto path = pathOf(requestFile, name);
    if (!path)
        return tl::unexpected(path.error());
    if (body.size() > model::limits::maxGoldenFile)
        return model::failure(
            Words::tr("The expected answer is larger than %1 bytes.").arg(model::limits::maxGoldenFile),
            Words::tr("Keep a smaller one, or check single values."));
    return disk::atomicWrite(*path, body);
}

} // namespace collection
