// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>

/// A folder of request files, and a trash of its own.
class CollectionFolder : public testing::Test
{
protected:
    CollectionFolder()
    {
        m_home = qgetenv("HOME");
        qputenv("HOME", QFile::encodeName(m_place.filePath(QStringLiteral("home"))));
        QDir().mkpath(root());
    }
    ~CollectionFolder() override { qputenv("HOME", m_home); }

    QString root() const { return m_place.filePath(QStringLiteral("requests")); }
    QString at(const QString &name) const { return root() + u'/' + name; }

    static QByteArray request(const QByteArray &name, const QByteArray &method = "POST")
    {
        return "### " + name + "\n" + method + " {{root}}/me/" + name + "\n\n{\"a\": 1}\n";
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        ASSERT_TRUE(QDir().mkpath(QFileInfo(at(name)).path()));
        QFile file(at(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    QByteArray bytes(const QString &name) const
    {
        QFile file(at(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
    /// All there is below the folder.
    QStringList names(const QString &folder = {}, const QString &prefix = {}) const
    {
        QStringList result;
        const QDir dir(folder.isEmpty() ? root() : folder);
        for (const QFileInfo &file :
             dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
            result.append(prefix + file.fileName());
            if (file.isDir() && !file.isSymLink())
                result += names(file.filePath(), prefix + file.fileName() + u'/');
        }
        return result;
    }

    QTemporaryDir m_place;
    QByteArray m_home;
};
