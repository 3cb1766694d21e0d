// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"

#include "support/recordings.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sqlite3.h>

/// A folder of its own for each test.
class HistoryTest : public testing::Test
{
protected:
    QString path(const QString &name = QStringLiteral("history.db")) const { return m_folder.filePath(name); }

    /// The result of a call, which must not take longer than `milliseconds`.
    template <typename T>
    static T resultOf(const QFuture<T> &future, int milliseconds = 20000)
    {
        EXPECT_TRUE(support::waitFor([&] { return future.isFinished(); }, milliseconds));
        return future.result();
    }

    /// The id of a recording that must get stored.
    static qint64 stored(history::Store &store, const model::Recording &recording)
    {
        const auto id = resultOf(store.insert(recording));
        EXPECT_TRUE(id) << id.error().text().toStdString();
        return id.value_or(0);
    }

    static QByteArray contentOf(const QString &file)
    {
        QFile opened(file);
        EXPECT_TRUE(opened.open(QFile::ReadOnly));
        return opened.readAll();
    }

    static void writeFile(const QString &file, const QByteArray &content)
    {
        QFile opened(file);
        ASSERT_TRUE(opened.open(QFile::WriteOnly));
        ASSERT_EQ(opened.write(content), content.size());
    }

private:
    QTemporaryDir m_folder;
};

/// A second look at a database, past the store.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &file)
    {
        EXPECT_EQ(sqlite3_open(file.toUtf8().constData(), &m_handle), SQLITE_OK);
    }
    ~RawDatabase() { sqlite3_close(m_handle); }
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    /// The last column of the last row.
    QByteArray run(const char *sql)
    {
        QByteArray value;
        const auto keep = [](void *into, int columns, char **values, char **) {
            *static_cast<QByteArray *>(into) = values[columns - 1];
            return 0;
        };
        EXPECT_EQ(sqlite3_exec(m_handle, sql, keep, &value, nullptr), SQLITE_OK) << sqlite3_errmsg(m_handle);
        return value;
    }

private:
    sqlite3 *m_handle = nullptr;
};
