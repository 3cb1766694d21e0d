// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/replayplan.h"
#include "ui/answerpane.h"
#include "ui/banner.h"
#include "ui/history/comparisondialog.h"
#include "ui/replay/replaydialog.h"
#include "ui/replay/replaypage.h"
#include "ui/windowfixture.h"

#include <QDir>
#include <QTableView>

namespace {

/// The replay dialog as the window opens it.
class WindowReplay : public WindowTest
{
protected:
    WindowReplay()
    {
        QDir().mkpath(path("requests"));
        write(path("requests/two.http"), "### first\nGET {{root}}/me/onenote/operations\n\n"
                                         "### second\nGET {{root}}/me/onenote/operations\n");
    }

    ui::ReplayDialog *dialog() { return m_window->findChild<ui::ReplayDialog *>(); }
    QPushButton *start() { return dialog()->findChild<QPushButton *>(QStringLiteral("replayStart")); }
};

TEST_F(WindowReplay, IsForTheFileThatIsOpen)
{
    open(support::onenoteKey);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(dialog(), nullptr) << "nothing is open";
    bool isSaid = false;
    for (const ui::Banner *banner : m_window->findChildren<ui::Banner *>())
        isSaid = isSaid || (banner->isVisible() && banner->text().contains(QStringLiteral("no saved request")));
    EXPECT_TRUE(isSaid);
}

TEST_F(WindowReplay, ShowsInTheWindowWhatIsChosen)
{
    m_window->replaySources({{path("requests")}});
    ASSERT_NE(dialog(), nullptr);
    ASSERT_TRUE(support::waitFor([this] { return start()->isEnabled(); }));
    click(start());
    ASSERT_TRUE(support::waitFor([this] { return dialog()->replay() && !dialog()->isRunning(); }));
    EXPECT_TRUE(support::waitFor([this] { return m_table.rowCount() == 2; })) << "it is all in the history";
    qint64 shown = 0;
    QObject::connect(&workbench(), &ui::Workbench::recordingShown, m_window.get(),
                     [&](const model::Recording &recording) { shown = recording.id; });
    auto *view = dialog()->findChild<QTableView *>(QStringLiteral("replayResults"));
    view->setCurrentIndex(view->model()->index(1, 0));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_TRUE(support::waitFor([&] { return shown == 2; }));
    emit dialog()->comparisonRequested(1, 2);
    EXPECT_TRUE(support::waitFor([this] { return m_window->findChild<ui::ComparisonDialog *>() != nullptr; }));
}

TEST_F(WindowReplay, AskedForAgainThereIsOneDialog)
{
    m_window->replaySources({{path("requests")}});
    m_window->replaySources({{path("requests/two.http"), 1}});
    EXPECT_EQ(m_window->findChildren<ui::ReplayDialog *>().size(), 1);
    ASSERT_TRUE(support::waitFor([this] { return start()->isEnabled(); }));
    EXPECT_EQ(start()->text(), QStringLiteral("Start 1"));
}

TEST_F(WindowReplay, OffersWhatWasCutShortAtTheNextStart)
{
    m_sandbox->playAlways({});
    m_window->replaySources({{path("requests")}});
    ASSERT_TRUE(support::waitFor([this] { return start()->isEnabled(); }));
    click(start());
    ASSERT_TRUE(support::waitFor([this] { return m_sandbox->arrivals().size() == 1; }));
    m_window.reset(); // as after a crash
    m_sandbox->playAlways(
        {{sandbox::send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"), sandbox::close()}});
    m_window = makeWindow(support::bundle());
    const auto offered = [this] { return m_window->findChild<ui::Banner *>(QStringLiteral("unfinishedReplay")); };
    ASSERT_TRUE(support::waitFor([&] { return offered() && offered()->isVisible(); }));
    ui::Banner *banner = offered();
    EXPECT_TRUE(banner->text().contains(QStringLiteral("of 2 requests")));
    click(banner->findChild<QPushButton *>(QStringLiteral("bannerAction")));
    ASSERT_NE(dialog(), nullptr);
    auto *goOn = dialog()->findChild<QPushButton *>(QStringLiteral("replayGoOn"));
    ASSERT_TRUE(support::waitFor([&] { return goOn->isVisible(); }));
    click(goOn);
    ASSERT_TRUE(support::waitFor([this] { return dialog()->replay() && !dialog()->isRunning(); }));
    EXPECT_EQ(m_sandbox->arrivals().size(), 2U) << "the first one is not sent again";
    EXPECT_EQ(dialog()->replay()->sum().of(run::ReplayOutcome::Unknown), 1);
}

} // namespace
