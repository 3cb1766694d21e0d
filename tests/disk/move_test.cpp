// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "disk/move.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

class Move : public testing::Test
{
protected:
    Move()
    {
        m_home = qgetenv("HOME");
        qputenv("HOME", QFile::encodeName(at("home")));
    }
    ~Move() override { qputenv("HOME", m_home); }

    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray bytes(const char *name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }

    QTemporaryDir m_folder;
    QByteArray m_home;
};

TEST_F(Move, NothingIsReplaced)
{
    write("a", "a");
    write("b", "b");
    ASSERT_TRUE(QFile::link(at("missing"), at("link")));
    EXPECT_FALSE(disk::move(at("a"), at("b")));
    EXPECT_FALSE(disk::move(at("a"), at("link")));
    EXPECT_FALSE(disk::writeNew(at("b"), "new"));
    EXPECT_FALSE(disk::writeNew(at("link"), "new"));
    EXPECT_EQ(bytes("a"), QByteArray("a"));
    EXPECT_EQ(bytes("b"), QByteArray("b"));
    EXPECT_TRUE(disk::writeNew(at("c"), "new"));
    EXPECT_EQ(bytes("c"), QByteArray("new"));
    EXPECT_TRUE(disk::move(at("a"), at("d")));
    EXPECT_EQ(bytes("d"), QByteArray("a"));
    EXPECT_EQ(QDir(m_folder.path()).entryList({QStringLiteral(".graph*")}, QDir::Files | QDir::Hidden), QStringList());
}

TEST_F(Move, WhatWasRemovedIsWhatWasMeant)
{
    write("a", "a");
    EXPECT_FALSE(disk::removeUnchanged(at("a"), "b"));
    EXPECT_FALSE(disk::removeUnchanged(at("a"), ""));
    EXPECT_TRUE(disk::removeUnchanged(at("a"), "a"));
    EXPECT_FALSE(QFile::exists(at("a")));
    ASSERT_TRUE(QDir().mkpath(at("d/e")));
    EXPECT_FALSE(disk::removeEmptyFolder(at("d")));
    EXPECT_TRUE(disk::removeEmptyFolder(at("d/e")));
}

TEST_F(Move, TheTrashGivesBack)
{
    write("a", "a");
    const auto trashed = disk::moveToTrash(at("a"));
    ASSERT_TRUE(trashed) << trashed.error().text().toStdString();
    EXPECT_EQ(bytes("a"), QByteArray("none"));
    EXPECT_TRUE(trashed->startsWith(at("home")));
    write("a", "another");
    EXPECT_FALSE(disk::restoreFromTrash(*trashed, at("a")));
    EXPECT_EQ(bytes("a"), QByteArray("another"));
    ASSERT_TRUE(disk::restoreFromTrash(*trashed, at("b")));
    EXPECT_EQ(bytes("b"), QByteArray("a"));
    EXPECT_EQ(QDir(at("home/.qttest/share/Trash/info")).entryList(QDir::Files), QStringList());
    EXPECT_FALSE(disk::moveToTrash(at("missing")));
}

TEST_F(Move, WithoutATrashTheFileStays)
{
    write("a", "a");
    write("home", "a file in the way");
    const auto trashed = disk::moveToTrash(at("a"));
    ASSERT_FALSE(trashed);
    EXPECT_TRUE(trashed.error().text().contains(QLatin1String("no trash")));
    EXPECT_EQ(bytes("a"), QByteArray("a"));
    EXPECT_FALSE(QFile::exists(QStringLiteral("files/a"))) << "a folder of the working directory is no trash";
}

} // namespace
