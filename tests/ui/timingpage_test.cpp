// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/timingpage.h"

#include "ui/theme.h"

#include <QLabel>

#include <gtest/gtest.h>

namespace {

class TimingPageTest : public testing::Test
{
protected:
    TimingPageTest()
    {
        theme.apply(ui::Scheme::Light);
        recording.exchange.startedAt = QStringLiteral("2026-11-22T07:00:00.000Z");
        recording.exchange.request.url = QUrl(QStringLiteral("http://127.0.0.1/"));
        recording.exchange.request.body = "{}";
        recording.exchange.timings = {1000, 3000, -1, 4000, 40000, 43000};
    }

    /// Every text in sight, in order.
    std::string shown()
    {
        page.setAnswer(std::make_shared<const ui::Answer>(ui::Answer{recording, std::nullopt}));
        page.show();
        page.look();
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'|').toStdString();
    }

    ui::Theme theme;
    ui::TimingPage page{theme};
    model::Recording recording;
};

TEST_F(TimingPageTest, ShowsThePhasesOneBelowTheOther)
{
    const std::string all = shown();
    EXPECT_NE(all.find("Prepare|1 ms|Connect|2 ms|Send|1 ms|Wait|36 ms|Receive|3 ms"), std::string::npos) << all;
    EXPECT_NE(all.find("43 ms in all, sent at 2026-11-22 07:00:00 UTC."), std::string::npos) << all;
}

TEST_F(TimingPageTest, SaysWhereItBrokeOff)
{
    recording.exchange.timings.firstByte = -1;
    const std::string all = shown();
    EXPECT_NE(all.find("Wait|39 ms, broke off"), std::string::npos) << all;
    EXPECT_EQ(all.find("Receive"), std::string::npos);
}

TEST_F(TimingPageTest, HasNoTimesOfAnUnknownEnd)
{
    recording.exchange.timings.finished = -1;
    EXPECT_EQ(shown(), "How it ended is not known, so there are no times.");
}

TEST_F(TimingPageTest, ForgetsTheAnswerBefore)
{
    shown();
    recording.exchange.timings = {-1, -1, -1, -1, -1, 2000};
    const std::string all = shown();
    EXPECT_NE(all.find("|Prepare|2 ms, broke off"), std::string::npos) << all;
    EXPECT_EQ(all.find("Connect"), std::string::npos) << all;
}

} // namespace
