// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/goldenfile.h"

#include "model/limits.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

class GoldenFile : public testing::Test
{
protected:
    QString request() const { return m_folder.filePath(QStringLiteral("in/a b.http")); }
    QTemporaryDir m_folder;
};

TEST_F(GoldenFile, StandsBesideTheRequest)
{
    const QString name = collection::goldenNameFor(request());
    EXPECT_EQ(name, QStringLiteral("a b.golden.json"));
    ASSERT_TRUE(collection::writeGolden(request(), name, "{\"a\":1}"));
    EXPECT_TRUE(QFile::exists(m_folder.filePath(QStringLiteral("in/a b.golden.json"))));
    EXPECT_EQ(*collection::readGolden(request(), name), QByteArray("{\"a\":1}"));
    ASSERT_TRUE(collection::writeGolden(request(), QStringLiteral("expected/x.json"), "{}"));
    EXPECT_EQ(*collection::readGolden(request(), QStringLiteral("expected/x.json")), QByteArray("{}"));
}

TEST_F(GoldenFile, NeverLeadsOutOfTheFolder)
{
    QFile outside(m_folder.filePath(QStringLiteral("x.json")));
    ASSERT_TRUE(outside.open(QIODevice::WriteOnly));
    outside.write("{}");
    outside.close();
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("in")));
    ASSERT_TRUE(QFile::link(outside.fileName(), m_folder.filePath(QStringLiteral("in/link.json"))));
    ASSERT_TRUE(QFile::link(m_folder.path(), m_folder.filePath(QStringLiteral("in/up"))));
    for (const QString &name : {QStringLiteral("../x.json"), QStringLiteral("a/../../x.json"), outside.fileName(),
                                QStringLiteral("link.json"), QStringLiteral("up/x.json"), QStringLiteral("..\\x.json"),
                                QStringLiteral("C:x.json"), QString(), QStringLiteral("."), QStringLiteral("a//x.json"),
                                QStringLiteral("./x.json")}) {
        const auto read = collection::readGolden(request(), name);
        ASSERT_FALSE(read) << name.toStdString();
        EXPECT_FALSE(read.error().remedy.isEmpty());
        EXPECT_FALSE(collection::writeGolden(request(), name, "[]")) << name.toStdString();
    }
    ASSERT_TRUE(outside.open(QIODevice::ReadOnly));
    EXPECT_EQ(outside.readAll(), QByteArray("{}"));
}

TEST_F(GoldenFile, KeepsTheSizeLimit)
{
    const QString name = QStringLiteral("x.json");
    const qsizetype most = model::limits::maxGoldenFile;
    EXPECT_TRUE(collection::writeGolden(request(), name, QByteArray(most - 1, ' ')));
    EXPECT_TRUE(collection::writeGolden(request(), name, QByteArray(most, ' ')));
    EXPECT_TRUE(collection::readGolden(request(), name));
    EXPECT_FALSE(collection::writeGolden(request(), name, QByteArray(most + 1, ' ')));
    QFile file(m_folder.filePath(QStringLiteral("in/x.json")));
    ASSERT_TRUE(file.resize(most + 1));
    EXPECT_FALSE(collection::readGolden(request(), name));
}

} // namespace
