// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/recheckdialog.h"
#include "ui/rechecktable.h"
#include "ui/windowfixture.h"

#include "support/accessibility.h"
#include "support/keys.h"
#include "support/recordings.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

namespace {

using model::FindingSeverity;
using ui::RecheckTable;

model::Finding finding(const char *check, const QString &pointer = QStringLiteral("/status"))
{
    model::Finding made{QLatin1String(check), FindingSeverity::Fail};
    made.pointer = pointer;
    made.message = QStringLiteral("Not as it should be.");
    return made;
}

run::Judge always(const std::vector<model::Finding> &findings)
{
    return [findings](const model::Recording &) { return std::optional(model::Verdict{3, findings}); };
}

class RecheckDialogTest : public testing::Test
{
protected:
    qint64 store(const model::Recording &recording)
    {
        const auto future = m_store.insert(recording);
        EXPECT_TRUE(support::waitFor([&] { return future.isFinished(); }));
        return future.result().value_or(0);
    }
    qint64 storeJudged(const std::vector<model::Finding> &findings)
    {
        model::Recording recording = support::answered(support::sentRecording());
        recording.verdict = model::Verdict{4, findings};
        return store(recording);
    }

    ui::RecheckDialog &open(const run::Judge &judge, const std::vector<qint64> &ids = {})
    {
        m_dialog = std::make_unique<ui::RecheckDialog>(m_store, judge, ids);
        QObject::connect(m_dialog.get(), &ui::RecheckDialog::showRequested,
                         [this](qint64 id) { m_shown.push_back(id); });
        m_dialog->show();
        return *m_dialog;
    }
    bool ends()
    {
        return support::waitFor([this] { return !part<QProgressBar>("recheckProgress")->isVisible(); });
    }
    template <typename Widget>
    Widget *part(const char *name)
    {
        auto *found = m_dialog->findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString cell(int row, RecheckTable::Column column, int role = Qt::DisplayRole)
    {
        return part<QTableView>("recheckView")->model()->index(row, column).data(role).toString();
    }

    QTemporaryDir m_folder;
    history::Store m_store{m_folder.filePath(QStringLiteral("history.db"))};
    std::unique_ptr<ui::RecheckDialog> m_dialog;
    std::vector<qint64> m_shown;
};

TEST_F(RecheckDialogTest, ListsWhatChanged)
{
    const qint64 first = storeJudged({finding("old")});
    storeJudged({finding("new")});
    store(support::answered(support::sentRecording()));
    open(always({finding("new")}));
    ASSERT_TRUE(ends());
    const auto *view = part<QTableView>("recheckView");
    ASSERT_EQ(view->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, RecheckTable::Then), QStringLiteral("No verdict"));
    EXPECT_EQ(cell(0, RecheckTable::Now), QStringLiteral("1 failed"));
    EXPECT_EQ(cell(0, RecheckTable::Added), QStringLiteral("fail new /status"));
    EXPECT_EQ(cell(0, RecheckTable::Removed), QString());
    EXPECT_EQ(cell(1, RecheckTable::Time), QStringLiteral("2026-11-22T01:02:03.456Z"));
    EXPECT_EQ(cell(1, RecheckTable::Request), QStringLiteral("OneNote · Add operations"));
    EXPECT_EQ(cell(1, RecheckTable::Http), QStringLiteral("201"));
    EXPECT_EQ(cell(1, RecheckTable::Removed), QStringLiteral("fail old /status"));
    EXPECT_TRUE(cell(1, RecheckTable::Added, Qt::ToolTipRole).contains(QStringLiteral("Not as it should be.")));
    EXPECT_TRUE(cell(1, RecheckTable::Now, Qt::ToolTipRole).contains(QStringLiteral("1 failed, 3 passed")));
    const QString sum = part<QLabel>("recheckSum")->text();
    for (const char *words : {"3 of 3", "2 changed", "2 failed then, 3 now", "1 judged for the first time"})
        EXPECT_TRUE(sum.contains(QLatin1String(words))) << qPrintable(sum);
    EXPECT_FALSE(part<QLabel>("recheckEmpty")->isVisible());
    EXPECT_EQ(part<QPushButton>("recheckStop")->text(), QStringLiteral("Close"));
    EXPECT_EQ(first, 1);
}

TEST_F(RecheckDialogTest, SaysWhenNothingChanged)
{
    storeJudged({finding("new")});
    open(always({finding("new")}));
    ASSERT_TRUE(ends());
    EXPECT_TRUE(part<QLabel>("recheckEmpty")->isVisible());
    EXPECT_EQ(part<QLabel>("recheckEmpty")->text(), QStringLiteral("Nothing changed."));
    EXPECT_FALSE(part<QPushButton>("recheckShow")->isEnabled());
}

TEST_F(RecheckDialogTest, TakesTheRowsThatAreChosen)
{
    storeJudged({});
    const qint64 second = storeJudged({});
    storeJudged({});
    open(always({finding("new")}), {second});
    ASSERT_TRUE(ends());
    EXPECT_EQ(part<QTableView>("recheckView")->model()->rowCount(), 1);
    part<QPushButton>("recheckShow")->click();
    EXPECT_EQ(m_shown, std::vector{second});
}

TEST_F(RecheckDialogTest, TheKeyboardShowsARowAndEscapeCloses)
{
    const qint64 first = storeJudged({});
    const qint64 second = storeJudged({});
    open(always({finding("new")}));
    ASSERT_TRUE(ends());
    auto *view = part<QTableView>("recheckView");
    EXPECT_TRUE(view->currentIndex().isValid()) << "Enter works at once";
    support::pressKey(view, Qt::Key_Return);
    support::pressKey(view, Qt::Key_Down);
    support::pressKey(view, Qt::Key_Return);
    EXPECT_EQ(m_shown, (std::vector{second, first}));
    EXPECT_TRUE(m_dialog->isVisible()) << "it stays beside what it shows";
    const QPoint firstRow = view->visualRect(view->model()->index(0, 1)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, firstRow);
    EXPECT_EQ(m_shown.size(), 2U) << "a click only selects";
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, firstRow);
    EXPECT_EQ(m_shown.back(), second);
    support::pressKey(m_dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(RecheckDialogTest, CancelEndsItAndKeepsWhatIsThere)
{
    for (int i = 0; i < 3; ++i)
        storeJudged({});
    const auto gate = std::make_shared<QSemaphore>();
    open([gate](const model::Recording &) {
        gate->acquire();
        return std::optional(model::Verdict());
    });
    EXPECT_EQ(part<QPushButton>("recheckStop")->text(), QStringLiteral("Cancel"));
    EXPECT_TRUE(part<QProgressBar>("recheckProgress")->isVisible());
    EXPECT_EQ(support::namelessControls(m_dialog.get()), QStringList());
    part<QPushButton>("recheckStop")->click();
    gate->release(3);
    ASSERT_TRUE(ends());
    EXPECT_TRUE(part<QLabel>("recheckSum")->text().startsWith(QStringLiteral("Cancelled. ")));
    EXPECT_EQ(part<QLabel>("recheckEmpty")->text(), QStringLiteral("Nothing changed so far."));
    EXPECT_EQ(support::namelessControls(m_dialog.get()), QStringList());
    part<QPushButton>("recheckStop")->click();
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(RecheckDialogTest, SaysWhenTheHistoryCannotBeRead)
{
    history::Store broken(m_folder.path());
    m_dialog = std::make_unique<ui::RecheckDialog>(broken, always({}), std::vector<qint64>());
    m_dialog->show();
    ASSERT_TRUE(ends());
    EXPECT_TRUE(part<QLabel>("recheckSum")->text().contains(m_folder.path()));
    m_dialog.reset();
}

TEST_F(RecheckDialogTest, TextOfServicesIsShownWithoutItsDisguise)
{
    storeJudged({});
    open(always(std::vector(30, finding("new", QStringLiteral("/a\u202Eb<b>")))));
    ASSERT_TRUE(ends());
    EXPECT_TRUE(cell(0, RecheckTable::Added).contains(QStringLiteral("/a⟨U+202E⟩b<b>")));
    const QString toolTip = cell(0, RecheckTable::Added, Qt::ToolTipRole);
    EXPECT_FALSE(toolTip.contains(QStringLiteral("<b>")));
    EXPECT_TRUE(toolTip.contains(QStringLiteral("And 10 more."))) << qPrintable(toolTip);
}

TEST_F(RecheckDialogTest, TheTableAnnouncesItsRows)
{
    for (int i = 0; i < 150; ++i)
        (void)m_store.insert(support::answered(support::sentRecording()));
    run::Recheck recheck(m_store, always({finding("new")}));
    RecheckTable table(recheck);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Warning);
    QSignalSpy finished(&recheck, &run::Recheck::finished);
    recheck.begin();
    ASSERT_TRUE(support::waitFor([&] { return !finished.isEmpty(); }));
    EXPECT_EQ(table.rowCount(), 150);
    EXPECT_EQ(table.idAt(0), 150);
    EXPECT_EQ(table.idAt(150), 0);
    EXPECT_EQ(table.idAt(-1), 0);
    for (int column = 0; column < RecheckTable::ColumnCount; ++column)
        EXPECT_FALSE(table.headerData(column, Qt::Horizontal).toString().isEmpty());
}

/// From the window's own menu to the exchange in the answer pane.
using WindowRecheck = WindowTest;

TEST_F(WindowRecheck, OpensFromTheHistoryAndShowsAnExchange)
{
    model::Recording wrong = support::answered(support::sentRecording());
    wrong.exchange.response->status = 200;
    const auto stored = m_store.insert(wrong);
    ASSERT_TRUE(support::waitFor([&] { return stored.isFinished() && m_table.rowCount() == 1; }));
    QAction *whole = nullptr;
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("Re-check whole history with today's checks…"))
            whole = action;
    }
    ASSERT_NE(whole, nullptr);
    whole->trigger();
    const QPointer<ui::RecheckDialog> first = part<ui::RecheckDialog>(QStringLiteral("recheckDialog"));
    whole->trigger();
    EXPECT_TRUE(first.isNull()) << "one at a time";
    auto *dialog = part<ui::RecheckDialog>(QStringLiteral("recheckDialog"));
    auto *view = dialog->findChild<QTableView *>();
    ASSERT_TRUE(support::waitFor([&] { return view->model()->rowCount() == 1 && view->currentIndex().isValid(); }));
    QSignalSpy shown(&workbench(), &ui::Workbench::recordingShown);
    support::pressKey(view, Qt::Key_Return);
    ASSERT_TRUE(support::waitFor([&] { return !shown.isEmpty(); }));
    EXPECT_EQ(shown.at(0).at(0).value<model::Recording>().id, 1);
    const QPointer<ui::RecheckDialog> open = dialog;
    support::pressKey(dialog, Qt::Key_Escape);
    EXPECT_TRUE(support::waitFor([&] { return open.isNull(); }));
}

} // namespace
