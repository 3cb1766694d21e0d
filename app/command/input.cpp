// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "command/input.h"

#include "disk/atomicwrite.h"

#include <QCoreApplication>
#include <QFile>

namespace command {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(command)
};

constexpr qint64 pipeRead = 64 << 10; ///< bytes at once

} // namespace

model::Result<QByteArray> fileOrInput(const QString &name, qsizetype maxSize)
{
    if (name != QLatin1String("-"))
        return disk::readFile(name, maxSize);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return model::failure(Words::tr("Standard input cannot be read."));
    QByteArray bytes;
    // A pipe brings a part at a time.
    for (QByteArray part = input.read(pipeRead); !part.isEmpty(); part = input.read(pipeRead)) {
        bytes += part;
        if (bytes.size() > maxSize)
            break;
    }
    if (input.error() != QFileDevice::NoError)
        return model::failure(Words::tr("Standard input cannot be read to its end."), Words::tr("Put it into a file."));
    if (bytes.size() > maxSize)
        return model::failure(Words::tr("Standard input brings more than %1 bytes.").arg(maxSize),
                              Words::tr("Give less of it."));
    return bytes;
}

} // namespace command
