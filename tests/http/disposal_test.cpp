// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/disposal.h"

#include "support/testmain.h"

#include <QPointer>
#include <QThread>

#include <gtest/gtest.h>

namespace {

TEST(Disposal, DeletesInTheSameThreadOnceTheLoopRuns)
{
    http::Disposal disposal;
    auto object = std::make_unique<QObject>();
    const QPointer<QObject> seen = object.get();
    QThread *where = nullptr;
    QObject::connect(object.get(), &QObject::destroyed, object.get(), [&] { where = QThread::currentThread(); });
    disposal.take(std::move(object));
    EXPECT_TRUE(seen) << "a signal of its own may be under way";
    EXPECT_TRUE(support::waitFor([&] { return seen.isNull(); }));
    EXPECT_EQ(where, QThread::currentThread()) << "moving a network manager to another thread corrupts the heap";
}

TEST(Disposal, GivesABusyOneTime)
{
    http::Disposal disposal(std::chrono::milliseconds(50));
    auto busy = std::make_unique<QObject>();
    auto idle = std::make_unique<QObject>();
    const QPointer<QObject> seenBusy = busy.get();
    const QPointer<QObject> seenIdle = idle.get();
    disposal.takeBusy(std::move(busy));
    disposal.take(std::move(idle));
    EXPECT_TRUE(support::waitFor([&] { return seenIdle.isNull(); }));
    EXPECT_TRUE(seenBusy) << "deleting it would wait for its network thread";
    EXPECT_TRUE(support::waitFor([&] { return seenBusy.isNull(); }));
}

TEST(Disposal, DeletesWhatWaitsWhenNoLoopRunsAnyMore)
{
    auto disposal = std::make_unique<http::Disposal>();
    auto object = std::make_unique<QObject>();
    const QPointer<QObject> seen = object.get();
    disposal->takeBusy(std::move(object));
    disposal.reset();
    EXPECT_TRUE(seen.isNull());
}

} // namespace
