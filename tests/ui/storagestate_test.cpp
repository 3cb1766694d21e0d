// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/storagestate.h"

#include "history/store.h"
#include "support/recordings.h"
#include "support/testmain.h"
#include "ui/banner.h"
#include "ui/theme.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace {

class StorageStateTest : public testing::Test
{
protected:
    StorageStateTest() { banner.resize(800, 40); }

    void write(const QByteArray &content)
    {
        QFile opened(file);
        ASSERT_TRUE(opened.open(QFile::WriteOnly));
        ASSERT_EQ(opened.write(content), content.size());
    }

    void start()
    {
        store = std::make_unique<history::Store>(file);
        state = new ui::StorageState(*store, banner, store.get());
    }

    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("history.sqlite"));
    ui::Theme theme;
    ui::Banner banner{theme};
    std::unique_ptr<history::Store> store;
    ui::StorageState *state = nullptr;
};

TEST_F(StorageStateTest, ADamagedFileIsSetAsideWithOneClick)
{
    write("no history at all");
    start();
    ASSERT_TRUE(support::waitFor([&] { return !banner.isHidden(); }));
    EXPECT_TRUE(banner.text().contains(file)) << qPrintable(banner.text());
    QSignalSpy salvaged(state, &ui::StorageState::salvaged);
    auto *button = banner.findChild<QPushButton *>();
    ASSERT_TRUE(support::waitFor([&] { return !button->text().isEmpty() && !button->isHidden(); }));
    button->click();
    ASSERT_TRUE(support::waitFor([&] { return !salvaged.isEmpty(); }));
    EXPECT_TRUE(support::waitFor([&] { return banner.isHidden(); }));
    const QString report = salvaged.front().front().toString();
    EXPECT_TRUE(report.contains(QStringLiteral("history.damaged.sqlite"))) << qPrintable(report);
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("history.damaged.sqlite"))));
}

TEST_F(StorageStateTest, WhatWaitsIsCountedUntilItIsStored)
{
    ASSERT_TRUE(QDir().mkdir(file)); // no file can be made there
    start();
    ASSERT_TRUE(support::waitFor([&] { return !banner.isHidden(); }));
    const QString before = banner.text();
    store->keepLater(support::sentRecording());
    store->keepLater(support::sentRecording());
    EXPECT_TRUE(banner.text().startsWith(before));
    EXPECT_TRUE(banner.text().contains(u'2')) << qPrintable(banner.text());
    ASSERT_TRUE(QDir().rmdir(file));
    const auto id = store->insert(support::sentRecording());
    EXPECT_TRUE(support::waitFor([&] { return banner.isHidden() && store->waiting() == 0; }));
}

TEST_F(StorageStateTest, TheReportCountsWhatWasLost)
{
    const QString text = ui::salvageText({QStringLiteral("/a/b"), 1, 1, 1});
    EXPECT_EQ(text.count(u'\n'), 3);
    EXPECT_TRUE(text.contains(QStringLiteral("/a/b")));
    EXPECT_EQ(ui::salvageText({QStringLiteral("/a/b"), 5, 0, 0}).count(u'\n'), 1);
}

} // namespace
