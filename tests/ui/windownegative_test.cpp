// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/banner.h"
#include "ui/negative/negativedialog.h"
#include "ui/windowfixture.h"

#include <QMenuBar>

namespace {

/// The dialog of negative cases as the window opens it.
class WindowNegative : public WindowTest
{
protected:
    ui::NegativeDialog *openDialog()
    {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<ui::NegativeDialog *>();
        EXPECT_NE(dialog, nullptr);
        return dialog;
    }
};

TEST_F(WindowNegative, OpensForTheOperationAtHandAndNamesTheSandboxMode)
{
    open(support::onenoteKey);
    ui::NegativeDialog *dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->windowTitle().contains(QStringLiteral("OneNote")));
    auto *note = dialog->findChild<ui::Banner *>(QStringLiteral("negativeNote"));
    ASSERT_TRUE(note->isVisible());
    click(note->findChild<QPushButton *>(QStringLiteral("bannerAction")));
    EXPECT_EQ(m_sandbox->mode(), sandbox::Mode::Strict);
    // Without a token next: the sandbox wants one now.
    EXPECT_TRUE(support::waitFor([&] { return note->text().contains(QStringLiteral("any token")); }));
    click(note->findChild<QPushButton *>(QStringLiteral("bannerAction")));
    EXPECT_TRUE(m_tokens.has(m_environments.current().id));
    EXPECT_FALSE(note->isVisible());
}

TEST_F(WindowNegative, RunsIntoTheHistoryOfTheWindow)
{
    m_sandbox->setMode(sandbox::Mode::Strict);
    m_tokens.set(m_environments.current().id, model::Secret("token"));
    open(support::onenoteKey);
    ui::NegativeDialog *dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    click(dialog->findChild<QPushButton *>(QStringLiteral("negativeNone")));
    dialog->findChild<QLineEdit *>(QStringLiteral("negativeFilter"))->setText(QStringLiteral("body.cut"));
    click(dialog->findChild<QPushButton *>(QStringLiteral("negativeAll")));
    click(dialog->findChild<QPushButton *>(QStringLiteral("negativeRun")));
    ASSERT_TRUE(support::waitFor([&] { return !dialog->isRunning(); }));
    EXPECT_TRUE(support::waitFor([this] { return m_table.rowCount() == 1; }));
    EXPECT_EQ(m_sandbox->arrivals().size(), 1U);
}

TEST_F(WindowNegative, AskedForAgainThereIsOneDialog)
{
    open(support::onenoteKey);
    const QPointer<ui::NegativeDialog> first = openDialog();
    ASSERT_TRUE(first);
    m_window->activateWindow();
    ASSERT_TRUE(support::waitFor([this] { return m_window->isActiveWindow(); }));
    openDialog();
    EXPECT_TRUE(support::waitFor([&] { return !first; }));
    EXPECT_EQ(m_window->findChildren<ui::NegativeDialog *>().size(), 1);
}

TEST_F(WindowNegative, TheWindowMayGoWhileCasesRun)
{
    m_sandbox->playAlways({});
    m_sandbox->setMode(sandbox::Mode::Strict);
    open(support::onenoteKey);
    ui::NegativeDialog *dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    click(dialog->findChild<QPushButton *>(QStringLiteral("negativeRun")));
    ASSERT_TRUE(support::waitFor([this] { return m_sandbox->arrivals().size() == 1; }));
    m_window.reset();
}

} // namespace
