// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/retryblock.h"

#include "support/testmain.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace {

class RetryBlockTest : public testing::Test
{
protected:
    /// Sent at 07:00:00.000, answered half a second later.
    void show(int status, const model::HeaderFields &headers)
    {
        model::Exchange exchange;
        exchange.startedAt = QStringLiteral("2026-11-22T07:00:00.000Z");
        exchange.timings.finished = 500'000;
        exchange.response = model::Response{};
        exchange.response->status = status;
        exchange.response->headers = headers;
        block.show(exchange);
    }

    std::string text() { return block.findChild<QLabel *>(QStringLiteral("retryText"))->text().toStdString(); }

    qint64 now =
        QDateTime::fromString(QStringLiteral("2026-11-22T07:00:00.500Z"), Qt::ISODateWithMs).toMSecsSinceEpoch();
    ui::RetryBlock block{[this] { return now; }};
};

TEST_F(RetryBlockTest, ShowsAfterARefusalForBeingAskedTooOften)
{
    for (const int status : {429, 503}) {
        show(status, {});
        EXPECT_TRUE(block.isVisible()) << status;
    }
    for (const int status : {201, 400, 500}) {
        show(status, {});
        EXPECT_FALSE(block.isVisible()) << status;
    }
    show(504, {{"Retry-After", "1"}});
    EXPECT_TRUE(block.isVisible());
    show(202, {{"Retry-After", "1"}}); // says when to ask for the operation
    EXPECT_FALSE(block.isVisible());
}

TEST_F(RetryBlockTest, CountsDownFromTheMomentOfTheAnswer)
{
    show(429, {{"Retry-After", "10"}});
    EXPECT_EQ(text(), "The service asks to wait; 10 s left. Requests sent before that count too.");
    now += 9000;
    block.hide();
    block.QWidget::show();
    EXPECT_EQ(text(), "The service asks to wait; 1 s left. Requests sent before that count too.");
    now += 1000;
    block.hide();
    block.QWidget::show();
    EXPECT_EQ(text(), "The time the service asked to wait is over.");
}

TEST_F(RetryBlockTest, CountsWithTheClock)
{
    show(429, {{"Retry-After", "0.02"}});
    EXPECT_NE(text().find("left"), std::string::npos);
    now += 20;
    EXPECT_TRUE(support::waitFor([&] { return text() == "The time the service asked to wait is over."; }));
}

TEST_F(RetryBlockTest, SaysThatNothingIsSaid)
{
    show(429, {});
    EXPECT_EQ(text().find("The service does not say how long to wait."), 0u);
    show(503, {{"Retry-After", "soon"}});
    EXPECT_EQ(text().find("Retry-After says \"soon\", which is neither seconds nor a date."), 0u);
}

TEST_F(RetryBlockTest, SendsOnlyWhenAsked)
{
    show(429, {{"Retry-After", "0"}});
    int asked = 0;
    QObject::connect(&block, &ui::RetryBlock::sendAgainRequested, &block, [&] { ++asked; });
    auto *button = block.findChild<QPushButton *>(QStringLiteral("sendAgain"));
    EXPECT_FALSE(button->accessibleName().isEmpty());
    EXPECT_EQ(asked, 0);
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(asked, 1);
}

} // namespace
