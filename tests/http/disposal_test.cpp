// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/disposal.h"

#include "support/testmain.h"

#include <QPointer>

#include <gtest/gtest.h>

#include <atomic>

namespace {

TEST(Disposal, DeletesInItsThreadOnceTheLoopRuns)
{
    const auto disposal = std::make_shared<http::Disposal>();
    auto object = std::make_unique<QObject>();
    const QPointer<QObject> seen = object.get();
    std::atomic<QThread *> where = nullptr;
    QObject::connect(
        object.get(), &QObject::destroyed, object.get(), [&] { where = QThread::currentThread(); },
        Qt::DirectConnection);
    disposal->take(std::move(object));
    EXPECT_TRUE(seen) << "a signal of its own may be under way";
    EXPECT_TRUE(support::waitFor([&] { return where != nullptr; }));
    EXPECT_NE(where.load(), QThread::currentThread());
}

TEST(Disposal, DeletesWhatWaitsWhenNoLoopRunsAnyMore)
{
    auto disposal = std::make_shared<http::Disposal>();
    auto object = std::make_unique<QObject>();
    const QPointer<QObject> seen = object.get();
    disposal->take(std::move(object));
    disposal.reset();
    EXPECT_TRUE(seen.isNull());
}

} // namespace
