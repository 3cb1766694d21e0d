// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/historyarea.h"
#include "ui/history/timelinefeed.h"
#include "ui/history/timelinepanel.h"
#include "ui/history/timelineview.h"
#include "ui/historypane.h"
#include "ui/theme.h"
#include "ui/windowfixture.h"

#include "support/keys.h"
#include "support/recordings.h"
#include "support/testmain.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using history::PointOutcome;

class TimelineFeed : public testing::Test
{
protected:
    qint64 insert(const model::Recording &recording)
    {
        const auto id = store.insert(recording);
        EXPECT_TRUE(support::waitFor([&] { return id.isFinished(); }));
        return id.result().value_or(0);
    }
    bool shows(qint64 count)
    {
        return support::waitFor([&] { return !feed.isSearching() && view.plot().whole.count() == count; });
    }
    model::Recording answered() { return support::answered(support::sentRecording()); }
    QString words(const char *name) { return panel.findChild<QLabel *>(QLatin1String(name))->text(); }

    QTemporaryDir folder;
    history::Store store{folder.filePath(QStringLiteral("history.db"))};
    ui::Theme theme;
    ui::TimelinePanel panel{theme};
    ui::TimelineView &view = panel.view();
    ui::TimelineFeed feed{store, panel};
};

TEST_F(TimelineFeed, ShowsWhatIsThereAndWhatComesWhileSomebodyLooks)
{
    const qint64 first = insert(answered());
    EXPECT_EQ(view.series().size(), 0) << "nobody looks";
    feed.setActive(true);
    ASSERT_TRUE(shows(1));
    EXPECT_EQ(view.series().first()->id, first);
    EXPECT_EQ(view.series().first()->duration, 43'210);
    EXPECT_EQ(view.plot().whole.count(PointOutcome::Good), 1);

    model::Recording next = support::sentRecording();
    next.id = insert(next);
    ASSERT_TRUE(shows(2));
    EXPECT_EQ(view.series().find(next.id)->outcome, PointOutcome::Open);
    model::Recording done = answered();
    done.id = next.id;
    (void)store.update(done);
    ASSERT_TRUE(support::waitFor([&] { return view.series().find(next.id)->outcome == PointOutcome::Good; }));

    (void)store.remove({first});
    ASSERT_TRUE(shows(1));
    (void)store.restore({first});
    ASSERT_TRUE(shows(2));
    feed.setActive(false);
    EXPECT_TRUE(view.series().isEmpty());
}

TEST_F(TimelineFeed, TellsAboutThePointTheKeyboardIsOn)
{
    for (int i = 0; i < 3; ++i)
        insert(answered());
    feed.setActive(true);
    ASSERT_TRUE(shows(3));
    support::pressKey(&view, Qt::Key_End);
    ASSERT_TRUE(support::waitFor([&] { return !view.pointedText().isEmpty(); }));
    EXPECT_EQ(words("timelineSummary"),
              QStringLiteral("2026-11-22T01:02:03.456Z · OneNote · Add operations · 201 · 43 ms"));
}

TEST_F(TimelineFeed, SaysWhyItCannotSearch)
{
    history::Store broken(folder.path());
    {
        ui::TimelineFeed fails(broken, panel);
        fails.setActive(true);
        ASSERT_TRUE(support::waitFor([&] { return !fails.isSearching(); }));
    }
    EXPECT_TRUE(words("timelineState").contains(folder.path())) << qPrintable(words("timelineState"));
}

/// From the window's own menu to the exchange in the answer pane.
using WindowTimeline = WindowTest;

TEST_F(WindowTimeline, OpensBesideTheRowsAndShowsAnExchange)
{
    for (int i = 0; i < 3; ++i)
        (void)m_store.insert(support::answered(support::sentRecording()));
    ASSERT_TRUE(support::waitFor([&] { return m_table.rowCount() == 3; }));
    auto *panel = part<ui::TimelinePanel>();
    EXPECT_FALSE(panel->isVisible());
    QAction *action = part<ui::HistoryArea>()->timelineAction();
    action->trigger();
    EXPECT_TRUE(panel->isVisible());
    ASSERT_TRUE(support::waitFor([&] { return panel->view().plot().whole.count() == 3; }));
    EXPECT_TRUE(panel->view().hasFocus());
    QSignalSpy shown(&workbench(), &ui::Workbench::recordingShown);
    support::pressKey(&panel->view(), Qt::Key_Home);
    support::pressKey(&panel->view(), Qt::Key_Return);
    ASSERT_TRUE(support::waitFor([&] { return !shown.isEmpty(); }));
    EXPECT_EQ(shown.at(0).at(0).value<model::Recording>().id, 1);
    EXPECT_EQ(part<ui::HistoryPane>()->currentId(), 1) << "the row is marked";
    action->trigger();
    EXPECT_FALSE(panel->isVisible());
}
