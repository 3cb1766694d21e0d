// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "disk/newfile.h"

#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace {

class NewFileTest : public testing::Test
{
protected:
    QString path(const QString &name = QStringLiteral("file")) const { return m_folder.filePath(name); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    static QByteArray contentOf(const QString &file)
    {
        QFile opened(file);
        EXPECT_TRUE(opened.open(QFile::ReadOnly));
        return opened.readAll();
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(NewFileTest, TakesItsPlaceWithTheLastCall)
{
    auto file = disk::NewFile::begin(path());
    ASSERT_TRUE(file);
    EXPECT_TRUE((*file)->write("one "));
    EXPECT_TRUE((*file)->write({}));
    EXPECT_FALSE(QFile::exists(path()));
    EXPECT_TRUE((*file)->write(QByteArray(1 << 20, 'x')));
    EXPECT_TRUE((*file)->commit());
    file->reset();
    EXPECT_EQ(contentOf(path()), "one " + QByteArray(1 << 20, 'x'));
    EXPECT_EQ(files(), QStringList{QStringLiteral("file")});
    EXPECT_EQ(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(NewFileTest, WithoutItTheOldFileStays)
{
    {
        auto old = disk::NewFile::begin(path());
        ASSERT_TRUE(old && (*old)->write("old") && (*old)->commit());
    }
    {
        auto file = disk::NewFile::begin(path());
        ASSERT_TRUE(file && (*file)->write("new"));
        EXPECT_EQ(files().size(), 2);
    }
    EXPECT_EQ(contentOf(path()), "old");
    EXPECT_EQ(files(), QStringList{QStringLiteral("file")});
}

TEST_F(NewFileTest, IsRefusedWhereItCannotBe)
{
    EXPECT_FALSE(disk::NewFile::begin({}));
    ASSERT_TRUE(QDir().mkpath(path()));
    EXPECT_FALSE(disk::NewFile::begin(path()));
    ASSERT_TRUE(QFile::link(path(QStringLiteral("elsewhere")), path(QStringLiteral("link"))));
    EXPECT_FALSE(disk::NewFile::begin(path(QStringLiteral("link"))));
    const QString pipe = path(QStringLiteral("pipe"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto refused = disk::NewFile::begin(pipe);
    ASSERT_FALSE(refused) << "a device would be a file afterwards";
    EXPECT_TRUE(refused.error().what.contains(QStringLiteral("a device, a pipe or a socket")));
}

TEST_F(NewFileTest, ALinkThatAppearsMeanwhileIsNotReplaced)
{
    auto file = disk::NewFile::begin(path());
    ASSERT_TRUE(file && (*file)->write("new"));
    ASSERT_TRUE(QFile::link(path(QStringLiteral("elsewhere")), path()));
    EXPECT_FALSE((*file)->commit());
    file->reset();
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("elsewhere"))));
}

} // namespace
