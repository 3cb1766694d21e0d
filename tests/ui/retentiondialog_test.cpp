// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/retentiondialog.h"
#include "ui/textlabel.h"
#include "ui/windowfixture.h"
#include "ui/windowstate.h"

#include "history/compaction.h"
#include "support/accessibility.h"
#include "support/keys.h"
#include "support/recordings.h"

#include <QAction>
#include <QCheckBox>
#include <QPointer>
#include <QProgressBar>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>

#include <gtest/gtest.h>

using history::Budget;

TEST(Retention, SaysWhatWouldGo)
{
    EXPECT_EQ(ui::excessText({}, {}), QStringLiteral("Everything is kept."));
    EXPECT_EQ(ui::excessText({90, {}, {}}, {1204, 3, QStringLiteral("2026-08-20T01:02:03.456Z")}),
              QStringLiteral("1,204 exchange(s) older than 90 days go. 3 pinned one(s) stay. What goes is gone for "
                             "good."));
    EXPECT_EQ(ui::excessText({90, 500, {}}, {1204, 0, QStringLiteral("2026-08-20T01:02:03.456Z")}),
              QStringLiteral("1,204 exchange(s) go, the newest of them from 2026-08-20 01:02:03 UTC. What goes is gone "
                             "for good."));
    EXPECT_EQ(ui::excessText({{}, 500, {}}, {0, 2, {}}),
              QStringLiteral("Nothing is beyond that; nothing goes. 2 pinned one(s) stay."));
}

TEST(Retention, SaysHowLargeTheHistoryIs)
{
    EXPECT_EQ(ui::sizesText({4096, 0, 0, 0, 0, {}, {}}),
              QStringLiteral("The file takes 4.1 kB.\nIt has no exchanges."));
    EXPECT_EQ(ui::sizesText({342'000'000, 20'000'000, 1'204'000, 12, 3, QStringLiteral("2026-01-02T03:04:05.678Z"),
                             QStringLiteral("2026-11-22T01:02:03.456Z")}),
              QStringLiteral("The file takes 342.0 MB, of which compacting gives back 20.0 MB.\n"
                             "It has 1,204,000 exchange(s), from 2026-01-02 03:04:05 UTC to 2026-11-22 01:02:03 UTC.\n"
                             "12 of them pinned.\n"
                             "3 deleted; can be brought back until the file is compacted."));
}

TEST(Retention, ABudgetIsRemembered)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    EXPECT_EQ(ui::loadBudget(file), Budget());
    const Budget budget{90, qint64(5'000'000'000), 1'000'000};
    ui::saveBudget(file, budget);
    ui::WindowState::load(file).save(file);
    EXPECT_EQ(ui::loadBudget(file), budget) << "a window that closes leaves it alone";
    ui::saveBudget(file, {{}, 7, {}});
    EXPECT_EQ(ui::loadBudget(file), (Budget{{}, 7, {}}));
    ui::saveBudget(file, {});
    EXPECT_EQ(ui::loadBudget(file), Budget());
    for (const char *wrong : {"-1", "0", "x", "99999999999999999999", "1e3", "3000000000"}) {
        QSettings(file, QSettings::IniFormat).setValue(QStringLiteral("keep/days"), QLatin1String(wrong));
        EXPECT_EQ(ui::loadBudget(file), Budget()) << wrong << " must not remove anything";
    }
}

class RetentionDialogTest : public testing::Test
{
protected:
    /// A day apart, the newest at the time of the clock.
    void fill(int count)
    {
        for (int i = count - 1; i >= 0; --i) {
            model::Recording recording = support::answered(support::sentRecording());
            recording.exchange.startedAt =
                QStringLiteral("2026-11-%1T00:00:00.000Z").arg(22 - i, 2, 10, QLatin1Char('0'));
            const auto id = m_store.insert(recording);
            EXPECT_TRUE(support::waitFor([&] { return id.isFinished(); }));
            m_ids.push_back(id.result().value_or(0));
        }
    }
    void open(const Budget &budget = {})
    {
        m_dialog = std::make_unique<ui::RetentionDialog>(m_store, budget,
                                                         [] { return QStringLiteral("2026-11-22T00:00:00.000Z"); });
        QObject::connect(m_dialog.get(), &ui::RetentionDialog::budgetChosen,
                         [this](const Budget &chosen) { m_chosen.push_back(chosen); });
        m_dialog->show();
    }
    template <typename Widget>
    Widget *part(const char *name)
    {
        auto *found = m_dialog->findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString words(const char *name) { return part<QLabel>(name)->text(); }
    bool says(const char *name, const char *text)
    {
        return support::waitFor([&] { return words(name).contains(QLatin1String(text)); });
    }
    void keepDays(int days)
    {
        part<QRadioButton>("retentionSome")->click();
        part<QCheckBox>("retentionHasDays")->setChecked(true);
        part<QSpinBox>("retentionDays")->setValue(days);
    }
    qint64 count()
    {
        const auto counted = m_store.count();
        EXPECT_TRUE(support::waitFor([&] { return counted.isFinished(); }));
        return counted.result().value_or(-1);
    }

    QTemporaryDir m_folder;
    history::Store m_store{m_folder.filePath(QStringLiteral("history.db"))};
    std::unique_ptr<ui::RetentionDialog> m_dialog;
    std::vector<Budget> m_chosen;
    std::vector<qint64> m_ids;
};

TEST_F(RetentionDialogTest, KeepsEverythingUnlessTheUserWantsElse)
{
    fill(3);
    open();
    EXPECT_TRUE(part<QRadioButton>("retentionAll")->isChecked());
    EXPECT_TRUE(m_dialog->budget().isEmpty());
    EXPECT_FALSE(part<QSpinBox>("retentionDays")->isEnabled());
    EXPECT_TRUE(says("retentionSizes", "3 exchange(s), from 2026-11-20 00:00:00 UTC"));
    EXPECT_TRUE(says("retentionExcess", "Everything is kept."));
    EXPECT_FALSE(part<QPushButton>("retentionApply")->isEnabled()) << "there is nothing to apply";
    EXPECT_EQ(support::namelessControls(m_dialog.get()), QStringList());
    EXPECT_FALSE(m_dialog->grab().isNull());
}

TEST_F(RetentionDialogTest, SaysWhatGoesBeforeItGoes)
{
    fill(5);
    const auto pinned = m_store.annotate({m_ids.front()}, {true, {}, {}, {}});
    ASSERT_TRUE(support::waitFor([&] { return pinned.isFinished(); }));
    open();
    keepDays(2);
    EXPECT_FALSE(part<QPushButton>("retentionApply")->isEnabled()) << "not before it is said what would go";
    EXPECT_TRUE(says("retentionExcess", "1 exchange(s) older than 2 days go. 1 pinned one(s) stay. What goes is gone "
                                        "for good."));
    EXPECT_EQ(count(), 5);
    EXPECT_TRUE(m_chosen.empty());
    part<QPushButton>("retentionApply")->click();
    EXPECT_TRUE(says("retentionResult", "1 exchange(s) removed."));
    EXPECT_EQ(m_chosen, std::vector<Budget>{(Budget{2, {}, {}})});
    EXPECT_EQ(count(), 4);
    EXPECT_TRUE(says("retentionSizes", "1 of them pinned."));
    EXPECT_TRUE(says("retentionExcess", "nothing goes"));
    EXPECT_FALSE(part<QPushButton>("retentionApply")->isEnabled()) << "it is applied";
    part<QRadioButton>("retentionAll")->click();
    ASSERT_TRUE(support::waitFor([&] { return part<QPushButton>("retentionApply")->isEnabled(); }));
    part<QPushButton>("retentionApply")->click();
    EXPECT_EQ(m_chosen.back(), Budget());
    EXPECT_EQ(count(), 4);
}

TEST_F(RetentionDialogTest, ShowsTheBudgetThatHolds)
{
    open({{}, 20, 5'000'000});
    EXPECT_TRUE(part<QRadioButton>("retentionSome")->isChecked());
    EXPECT_FALSE(part<QCheckBox>("retentionHasDays")->isChecked());
    EXPECT_EQ(part<QSpinBox>("retentionCount")->value(), 20);
    EXPECT_EQ(part<QSpinBox>("retentionMegabytes")->value(), 5);
    EXPECT_EQ(m_dialog->budget(), (Budget{{}, 20, 5'000'000}));
    EXPECT_TRUE(says("retentionExcess", "nothing goes"));
    EXPECT_FALSE(part<QPushButton>("retentionApply")->isEnabled());
}

TEST_F(RetentionDialogTest, CompactsTheFile)
{
    fill(3);
    const auto removed = m_store.remove({m_ids.front()});
    ASSERT_TRUE(support::waitFor([&] { return removed.isFinished(); }));
    open();
    EXPECT_TRUE(says("retentionSizes", "1 deleted"));
    part<QPushButton>("retentionCompact")->click();
    EXPECT_TRUE(part<QProgressBar>("retentionProgress")->isVisible());
    EXPECT_EQ(part<QPushButton>("retentionStop")->text(), QStringLiteral("Cancel"));
    EXPECT_TRUE(support::waitFor([&] { return !part<QProgressBar>("retentionProgress")->isVisible(); }));
    EXPECT_FALSE(words("retentionResult").isEmpty());
    EXPECT_EQ(part<QPushButton>("retentionStop")->text(), QStringLiteral("Close"));
    EXPECT_TRUE(support::waitFor([&] { return !words("retentionSizes").contains(QLatin1String("deleted")); }));
    EXPECT_TRUE(m_chosen.empty());
}

TEST_F(RetentionDialogTest, CancelStopsTheWorkAndEscapeThenCloses)
{
    fill(3);
    open();
    part<QPushButton>("retentionCompact")->click();
    support::pressKey(m_dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(words("retentionResult").startsWith(QStringLiteral("Cancelled")));
    EXPECT_FALSE(part<QProgressBar>("retentionProgress")->isVisible());
    support::pressKey(m_dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(RetentionDialogTest, EnterInANumberRemovesNothing)
{
    fill(3);
    open();
    keepDays(1);
    EXPECT_TRUE(says("retentionExcess", "1 exchange(s)"));
    support::pressKey(part<QSpinBox>("retentionDays"), Qt::Key_Return);
    EXPECT_TRUE(m_chosen.empty());
    EXPECT_EQ(count(), 3);
}

TEST_F(RetentionDialogTest, AtStartTheBudgetIsKeptInTheBackground)
{
    fill(4);
    QObject context;
    QStringList failures;
    ui::keepWithin({{}, 3, {}}, m_store, QStringLiteral("2026-11-22T00:00:00.000Z"), &context,
                   [&](const model::Failure &failure) { failures.append(failure.text()); });
    EXPECT_TRUE(support::waitFor([&] { return count() == 3; }));
    EXPECT_TRUE(support::waitFor([&] { return context.children().isEmpty(); }));
    ui::keepWithin({}, m_store, QStringLiteral("2026-11-22T00:00:00.000Z"), &context, {});
    EXPECT_TRUE(context.children().isEmpty());
    EXPECT_EQ(failures, QStringList());
    EXPECT_EQ(count(), 3);
}

TEST_F(RetentionDialogTest, SaysWhyItDoesNotWork)
{
    history::Store broken(m_folder.path());
    ui::RetentionDialog dialog(broken, {3, {}, {}}, [] { return QStringLiteral("2026-11-22T00:00:00.000Z"); });
    dialog.show();
    for (const char *name : {"retentionSizes", "retentionExcess"}) {
        const auto *label = dialog.findChild<QLabel *>(QLatin1String(name));
        EXPECT_TRUE(support::waitFor([&] { return label->text().contains(m_folder.path()); })) << name;
    }
    EXPECT_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("retentionApply"))->isEnabled());
}

/// From the window's own menu, and at its start.
class WindowRetention : public WindowTest
{
protected:
    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            (void)m_store.insert(support::answered(support::sentRecording()));
        EXPECT_TRUE(support::waitFor([&] { return m_table.rowCount() == count; }));
    }
    qint64 count()
    {
        const auto counted = m_store.count();
        EXPECT_TRUE(support::waitFor([&] { return counted.isFinished(); }));
        return counted.result().value_or(-1);
    }
};

TEST_F(WindowRetention, OpensFromTheMenuAndRemembersTheChoice)
{
    fill(3);
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("History &size…"))
            action->trigger();
    }
    auto *dialog = part<ui::RetentionDialog>(QStringLiteral("retentionDialog"));
    ASSERT_TRUE(dialog->isVisible());
    part<QRadioButton>(QStringLiteral("retentionSome"))->click();
    part<QCheckBox>(QStringLiteral("retentionHasCount"))->setChecked(true);
    part<QSpinBox>(QStringLiteral("retentionCount"))->setValue(2);
    auto *apply = part<QPushButton>(QStringLiteral("retentionApply"));
    ASSERT_TRUE(support::waitFor([&] { return apply->isEnabled(); }));
    apply->click();
    EXPECT_TRUE(support::waitFor([&] { return count() == 2; }));
    EXPECT_EQ(ui::loadBudget(path("window.ini")), (Budget{{}, 2, {}}));
}

TEST_F(WindowRetention, ABudgetHoldsFromEachStartOn)
{
    fill(3);
    ui::saveBudget(path("window.ini"), {{}, 1, {}});
    const auto another = makeWindow(support::bundle());
    EXPECT_TRUE(support::waitFor([&] { return count() == 1; }));
}
