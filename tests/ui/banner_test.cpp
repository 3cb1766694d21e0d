// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/banner.h"

#include "resources/resources.h"
#include "support/accessibility.h"
#include "support/testmain.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QToolButton>

#include <gtest/gtest.h>

namespace {

class Banner : public testing::Test
{
protected:
    Banner() { resources::registerAll(); }

    QPushButton *action() { return banner.findChild<QPushButton *>(QStringLiteral("bannerAction")); }
    QToolButton *close() { return banner.findChild<QToolButton *>(QStringLiteral("bannerClose")); }

    ui::Theme theme;
    ui::Banner banner{theme};
};

} // namespace

TEST_F(Banner, AppearsWhenToldAndOffersTheAction)
{
    EXPECT_TRUE(banner.isHidden());
    banner.tell(QStringLiteral("The history cannot be written."));
    EXPECT_FALSE(banner.isHidden());
    EXPECT_TRUE(action()->isHidden());
    int triggered = 0;
    QObject::connect(&banner, &ui::Banner::actionTriggered, [&] { ++triggered; });
    banner.tell(QStringLiteral("Disk full."), QStringLiteral("Try again"));
    EXPECT_EQ(banner.text(), QStringLiteral("Disk full."));
    action()->click();
    EXPECT_EQ(triggered, 1);
    EXPECT_EQ(support::namelessControls(&banner), QStringList());
}

TEST_F(Banner, StaysClosedForTheSameTextUntilItIsWithdrawn)
{
    const QString text = QStringLiteral("Disk full.");
    int closed = 0;
    QObject::connect(&banner, &ui::Banner::closed, [&] { ++closed; });
    banner.tell(text);
    close()->click();
    EXPECT_TRUE(banner.isHidden());
    EXPECT_EQ(closed, 1);
    banner.tell(text);
    EXPECT_TRUE(banner.isHidden());
    banner.tell(QStringLiteral("Something else."));
    EXPECT_FALSE(banner.isHidden());
    close()->click();
    banner.withdraw();
    banner.tell(QStringLiteral("Something else."));
    EXPECT_FALSE(banner.isHidden());
    EXPECT_EQ(closed, 2);
}
