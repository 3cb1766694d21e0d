// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "disk/filename.h"

#include "disk/atomicwrite.h"
#include "support/testmain.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

TEST(FileName, KeepsReadableNames)
{
    EXPECT_EQ(disk::fileNameFor(QStringLiteral("Add operations")), QStringLiteral("add-operations"));
    EXPECT_EQ(disk::fileNameFor(QStringLiteral("ADD OPERATIONS")), QStringLiteral("add-operations"));
    EXPECT_EQ(disk::fileNameFor(QStringLiteral("v1.0 smoke_test-2")), QStringLiteral("v1.0-smoke_test-2"));
    EXPECT_EQ(disk::fileNameFor(QStringLiteral("console")), QStringLiteral("console"));
    EXPECT_TRUE(disk::fileNameFor(QStringLiteral("OneNote · Add operations")).startsWith(u"onenote-add-operations-"));
    EXPECT_TRUE(disk::fileNameFor(QStringLiteral("Größe prüfen")).startsWith(u"gro-e-prufen-"));
}

TEST(FileName, MakesEveryHostileNameSafeAndItsOwn)
{
    const QStringList names = {
        {},
        QStringLiteral(" "),
        QStringLiteral("."),
        QStringLiteral(".."),
        QStringLiteral("../x"),
        QStringLiteral("../../etc/passwd"),
        QStringLiteral("/etc/passwd"),
        QStringLiteral("..\\x"),
        QStringLiteral("C:\\x"),
        QStringLiteral("a/b"),
        QStringLiteral("a\\b"),
        QStringLiteral("CON"),
        QStringLiteral("con.txt"),
        QStringLiteral("Nul"),
        QStringLiteral("COM1"),
        QStringLiteral("lpt9.http"),
        QStringLiteral("trailing."),
        QStringLiteral("trailing.."),
        QStringLiteral("trailing "),
        QStringLiteral(" leading"),
        QStringLiteral(".hidden"),
        QStringLiteral("-rf"),
        QStringLiteral("a\nb"),
        QStringLiteral("a\r\nb"),
        QStringLiteral("a") + QChar(0) + QStringLiteral("b"),
        QStringLiteral("a:b"),
        QStringLiteral("a*b?"),
        QStringLiteral("\u202Eptth.x"),
        QStringLiteral("a\u200Bb"),
        QStringLiteral("\U0001F600"),
        QStringLiteral("\U0001F601"),
        QString(QChar(0xD800)) + u'x',
        QString(300, u'a'),
        QString(301, u'a'),
        QString(300, u'.'),
        QString(QStringLiteral("%1") + QString(100, u'-')),
        QStringLiteral("$(reboot)"),
        QStringLiteral("`reboot`"),
        QStringLiteral("{{root}}"),
    };
    static const QRegularExpression safe(QStringLiteral("^[a-z0-9_][a-z0-9_.-]*$"));
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"));
    QTemporaryDir folder;
    QSet<QString> seen;
    for (const QString &name : names) {
        const QString file = disk::fileNameFor(name);
        SCOPED_TRACE(name.toStdString() + " -> " + file.toStdString());
        EXPECT_TRUE(safe.match(file).hasMatch());
        EXPECT_FALSE(device.match(file).hasMatch());
        EXPECT_FALSE(file.contains(QStringLiteral("..")) || file.endsWith(u'.'));
        EXPECT_LE(file.size(), 77);
        EXPECT_EQ(file, disk::fileNameFor(name));
        EXPECT_FALSE(seen.contains(file));
        seen.insert(file);
        EXPECT_TRUE(disk::atomicWrite(folder.filePath(QString(file + QStringLiteral(".http"))), "x").has_value());
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), names.size());
}

} // namespace
