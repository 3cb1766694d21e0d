// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/windowfixture.h"

#include "ui/banner.h"

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QMenu>
#include <QTimer>

// Telling the sandbox from the window to misbehave, and seeing that it does.

namespace {

class WindowFaults : public WindowTest
{
protected:
    QAction *fault(const char *name) { return part<QAction>(QString::fromLatin1(name)); }
    ui::Banner *banner() { return part<ui::Banner>(QStringLiteral("faultBanner")); }
    QString active() { return sandbox::faultsText(m_sandbox->faults()); }

    /// Chooses a mode; the dialog it asks with gets this text, or Escape for a null one.
    void choose(const char *name, const QString &argument)
    {
        bool asked = false;
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            if (!dialog || asked)
                return;
            asked = true;
            offered = dialog->textValue();
            said = dialog->labelText();
            if (argument.isNull())
                return dialog->reject();
            if (!argument.isEmpty())
                dialog->setTextValue(argument);
            dialog->accept();
        });
        poll.start(1);
        fault(name)->trigger();
        EXPECT_TRUE(asked) << name;
    }

    QString offered;
    QString said;
};

TEST_F(WindowFaults, EveryModeIsInTheMenuWithItsSentence)
{
    const QMenu *menu = part<QMenu>(QStringLiteral("faults"));
    EXPECT_FALSE(menu->accessibleName().isEmpty());
    for (const sandbox::FaultMode &mode : sandbox::faultModes()) {
        const QAction *action = part<QAction>(mode.name);
        ASSERT_NE(action, nullptr);
        EXPECT_EQ(action->toolTip(), mode.sentence);
        EXPECT_TRUE(action->isCheckable());
        EXPECT_FALSE(action->isChecked());
        EXPECT_EQ(action->text().endsWith(u'…'), !mode.form.isEmpty());
    }
    EXPECT_FALSE(fault("noFault")->isEnabled());
    EXPECT_FALSE(banner()->isVisible());
}

TEST_F(WindowFaults, OneWithoutArgumentIsOnAtOnceAndOffAgain)
{
    fault("close")->trigger();
    EXPECT_EQ(active(), QStringLiteral("close"));
    EXPECT_TRUE(fault("close")->isChecked());
    EXPECT_TRUE(banner()->isVisible());
    EXPECT_EQ(banner()->text(), QStringLiteral("Sandbox fault: close"));
    open(support::onenoteKey);
    const model::Recording recording = sent();
    EXPECT_EQ(recording.state, model::RecordingState::Unknown);
    EXPECT_TRUE(recording.exchange.error && recording.exchange.error->mayHaveArrived);
    fault("close")->trigger();
    EXPECT_EQ(active(), QString());
    EXPECT_FALSE(banner()->isVisible());
    EXPECT_EQ(sent().exchange.response->status, 201);
}

TEST_F(WindowFaults, OneWithAnArgumentAsksForItAndRunsOut)
{
    choose("throttle", QStringLiteral("2,none"));
    EXPECT_EQ(offered, QStringLiteral("1")) << "the preset";
    EXPECT_TRUE(said.contains(QLatin1String("429"))) << qPrintable(said);
    EXPECT_EQ(banner()->text(), QStringLiteral("Sandbox fault: throttle=2,none"));
    open(support::onenoteKey);
    EXPECT_EQ(sent().exchange.response->status, 429);
    EXPECT_EQ(banner()->text(), QStringLiteral("Sandbox fault: throttle=1,none"));
    EXPECT_EQ(sent().exchange.response->status, 429);
    EXPECT_FALSE(banner()->isVisible());
    EXPECT_FALSE(fault("throttle")->isChecked());
    EXPECT_EQ(sent().exchange.response->status, 201);
}

TEST_F(WindowFaults, WhatIsNotGivenOrWrongChangesNothing)
{
    choose("slow", QString());
    EXPECT_EQ(active(), QString());
    EXPECT_FALSE(fault("slow")->isChecked());
    choose("slow", QStringLiteral("fast"));
    EXPECT_EQ(active(), QString());
    EXPECT_FALSE(fault("slow")->isChecked());
    const auto banners = m_window->findChildren<ui::Banner *>();
    EXPECT_TRUE(std::any_of(banners.begin(), banners.end(), [](const ui::Banner *one) {
        return one->isVisible() && one->text().contains(QLatin1String("200ms"));
    }));
}

TEST_F(WindowFaults, OneThatContradictsTakesThePlaceAndOthersCombine)
{
    choose("slow", QStringLiteral("1ms"));
    fault("extra-member")->trigger();
    choose("cut", QString(QLatin1String("")));
    EXPECT_EQ(active(), QStringLiteral("slow=1ms, extra-member, cut=11"));
    fault("no-length")->trigger();
    EXPECT_EQ(active(), QStringLiteral("slow=1ms, extra-member, no-length"));
    EXPECT_FALSE(fault("cut")->isChecked());
    fault("noFault")->trigger();
    EXPECT_EQ(active(), QString());
}

TEST_F(WindowFaults, TheBannerEndsThem)
{
    fault("empty")->trigger();
    click(banner()->findChild<QPushButton *>(QStringLiteral("bannerAction")));
    EXPECT_EQ(active(), QString());
    EXPECT_FALSE(banner()->isVisible());
}

} // namespace
