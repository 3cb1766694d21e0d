// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "schema/readers/operationschemareader.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

#include <QFile>

namespace documents {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

inline QString dataPath(const QString &name)
{
    return QString(QStringLiteral(TEST_DATA_DIR "/schema/") + name);
}

inline schema::Reading read(const QByteArray &bytes, const QString &name = QStringLiteral("sample.json"))
{
    return schema::OperationSchemaReader().read({name, bytes});
}

/// The smallest operation there is, with more members put behind it.
inline QByteArray operation(const QByteArray &key, const QByteArray &more = {})
{
    return "{\"key\": \"" + key + "\", \"title\": \"Sample\", \"method\": \"POST\", " +
           "\"paths\": [{\"template\": \"/me/samples\"}]" + (more.isEmpty() ? QByteArray() : ", " + more) + "}";
}

} // namespace documents
