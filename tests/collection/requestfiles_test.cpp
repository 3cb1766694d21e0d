// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collection/filevariables.h"
#include "collection/naturalorder.h"
#include "collection/requestfiles.h"

#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

TEST(NaturalOrder, ReadsNumbersByTheirValue)
{
    QStringList names{QStringLiteral("b"),   QStringLiteral("a10"), QStringLiteral("a9"),  QStringLiteral("A2"),
                      QStringLiteral("a2"),  QStringLiteral("a02"), QStringLiteral("a"),   QStringLiteral("a2b"),
                      QStringLiteral("2.1"), QStringLiteral("10"),  QStringLiteral("2.10")};
    std::sort(names.begin(), names.end(), collection::naturallyLess);
    EXPECT_EQ(names.join(u' '), QStringLiteral("2.1 2.10 10 a A2 a02 a2 a2b a9 a10 b"));
    for (const QString &a : names) {
        for (const QString &b : names)
            EXPECT_EQ(collection::naturallyLess(a, b), names.indexOf(a) < names.indexOf(b)) << qPrintable(a + u' ' + b);
    }
}

TEST(RequestFiles, GoThroughFoldersAndFollowNoLinks)
{
    const QTemporaryDir home;
    const QDir folder(home.path());
    for (const char *path : {"2.http", "10.http", "b/1.REST", "b/notes.txt", ".hidden/x.http", "a.http"}) {
        const QString file = folder.filePath(QLatin1String(path));
        ASSERT_TRUE(QDir().mkpath(QFileInfo(file).path()));
        ASSERT_TRUE(QFile(file).open(QFile::WriteOnly));
    }
    ASSERT_TRUE(QFile::link(home.path(), folder.filePath(QStringLiteral("again"))));
    QStringList found;
    for (const QString &file : collection::requestFiles(home.path()).value_or(QStringList()))
        found.append(folder.relativeFilePath(file));
    EXPECT_EQ(found.join(u' '), QStringLiteral("2.http 10.http a.http b/1.REST"));
    EXPECT_FALSE(collection::requestFiles(folder.filePath(QStringLiteral("nowhere"))));
}

TEST(FileVariables, CountFromTheirLineOn)
{
    const auto file = collection::readHttpFile("@host = x\n@b d = 1\n\n###\n@user= a = b \n@host =y\nGET /a\n\n"
                                               "###\n@user=c\nGET /b\n");
    ASSERT_TRUE(file);
    ASSERT_EQ(file->entries.size(), 2u);
    EXPECT_EQ(collection::fileVariables(*file, 0),
              (std::vector<model::Variable>{{QStringLiteral("host"), QStringLiteral("y")},
                                            {QStringLiteral("user"), QStringLiteral("a = b")}}));
    EXPECT_EQ(collection::fileVariables(*file, 1)[1].value, QStringLiteral("c"));
}

} // namespace
