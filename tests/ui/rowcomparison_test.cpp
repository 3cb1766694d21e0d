// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/rowcomparison.h"

#include "ui/historycell.h"
#include "ui/historypane.h"
#include "ui/windowfixture.h"

#include "support/recordings.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

/// The history's comparisons in the whole window.
class RowComparisonTest : public WindowTest
{
protected:
    qint64 store(const QByteArray &body, const std::function<void(model::Recording &)> &change = {})
    {
        model::Recording recording = support::answered(support::sentRecording());
        recording.exchange.response->body = body;
        if (change)
            change(recording);
        const auto future = m_store.insert(recording);
        EXPECT_TRUE(
            support::waitFor([&] { return future.isFinished() && m_table.indexOf(future.result().value_or(0)) >= 0; }));
        return future.result().value_or(0);
    }

    QAbstractItemView *view() { return part<QAbstractItemView>(QStringLiteral("historyView")); }
    QAction *action(const char *name) { return part<QAction>(QLatin1String(name)); }
    bool isEnabled(const char *name) { return action(name)->isEnabled(); }
    /// Rows by id, as the user picks them.
    void select(const std::vector<qint64> &ids)
    {
        view()->selectionModel()->clearSelection();
        for (const qint64 id : ids) {
            const QModelIndex index = m_table.index(m_table.indexOf(id), 0);
            view()->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    void show(qint64 id)
    {
        QSignalSpy shown(&workbench(), &ui::Workbench::recordingShown);
        workbench().showRecording(id);
        ASSERT_TRUE(support::waitFor([&] { return !shown.isEmpty(); }));
    }
    ui::ComparisonDialog *dialog()
    {
        const auto find = [this] { return m_window->findChild<ui::ComparisonDialog *>(); };
        EXPECT_TRUE(support::waitFor([&] { return find() && find()->isReady(); }));
        return find();
    }
    QString words(const char *label)
    {
        auto *found = dialog()->findChild<QLabel *>(QLatin1String(label));
        return found ? found->text() : QString();
    }
    QString replayLine()
    {
        const auto *line = m_window->findChild<QWidget *>(QStringLiteral("replayLine"));
        return line->isVisible() ? part<QLabel>(QStringLiteral("replayText"))->text() : QString();
    }
    bool says(const QString &text)
    {
        return support::waitFor([&] { return replayLine().contains(text); });
    }
};

TEST_F(RowComparisonTest, OffersWhatTheSelectionAllows)
{
    const qint64 first = store(R"({"a":1})");
    const qint64 second = store(R"({"a":2})");
    const qint64 third = store(R"({"a":3})");
    for (const char *name : {"compareRows", "compareWithShown", "compareWithGolden", "goToReplayedRow"})
        EXPECT_FALSE(isEnabled(name)) << name;
    select({first});
    EXPECT_FALSE(isEnabled("compareRows"));
    EXPECT_FALSE(isEnabled("compareWithShown")) << "no answer is shown";
    select({first, second});
    EXPECT_TRUE(isEnabled("compareRows"));
    EXPECT_FALSE(isEnabled("compareWithGolden"));
    select({first, second, third});
    EXPECT_FALSE(isEnabled("compareRows"));
    select({first});
    show(first);
    EXPECT_FALSE(isEnabled("compareWithShown")) << "it is this one";
    EXPECT_FALSE(isEnabled("compareWithGolden")) << "it has none";
    show(third);
    EXPECT_TRUE(isEnabled("compareWithShown"));
    EXPECT_EQ(action("compareRows")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
}

TEST_F(RowComparisonTest, ComparesTwoRowsTheOlderOneFirst)
{
    const qint64 first = store(R"({"status":"Running"})");
    const qint64 second = store(R"({"status":"Failed"})");
    select({second, first});
    action("compareRows")->trigger();
    const QPointer<ui::ComparisonDialog> opened = dialog();
    ASSERT_FALSE(opened.isNull());
    EXPECT_TRUE(opened->isVisible());
    EXPECT_FALSE(opened->isModal());
    EXPECT_TRUE(words("sideA").startsWith(QStringLiteral("#%1,").arg(first)));
    EXPECT_TRUE(words("sideB").startsWith(QStringLiteral("#%1,").arg(second)));
    action("compareRows")->trigger();
    EXPECT_TRUE(support::waitFor([&] { return opened.isNull(); })) << "one at a time";
    EXPECT_NE(dialog(), nullptr);
}

TEST_F(RowComparisonTest, ComparesARowWithTheAnswerShown)
{
    const qint64 old = store(R"({"status":"Running"})");
    open(support::onenoteKey);
    const model::Recording now = sent();
    select({old});
    action("compareWithShown")->trigger();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(words("sideA").startsWith(QStringLiteral("#%1,").arg(old)));
    EXPECT_TRUE(words("sideB").startsWith(QStringLiteral("#%1,").arg(now.id)));
}

TEST_F(RowComparisonTest, ComparesARowWithItsExpectedAnswer)
{
    const qint64 with = store(
        R"({"a":1})", [](model::Recording &recording) { recording.expectations.golden = model::Golden{R"({"a":2})"}; });
    const qint64 without = store("{}");
    select({without});
    action("compareWithGolden")->trigger();
    EXPECT_TRUE(support::waitFor([&] { return !m_failures.isEmpty(); }));
    EXPECT_TRUE(m_failures.last().contains(QStringLiteral("no expected answer")));
    select({with});
    action("compareWithGolden")->trigger();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(words("sideA"), QStringLiteral("Expected answer of #%1").arg(with));
}

TEST_F(RowComparisonTest, AReplaySaysAtOnceHowItsAnswerDiffers)
{
    open(support::onenoteKey);
    const model::Recording first = sent();
    EXPECT_EQ(replayLine(), QString());
    m_id = QStringLiteral("99999999-4fcd-08fa-cd4f-fa08cd4ffa08");
    const model::Recording again = answerOf([&] { workbench().replay(first.id); });
    EXPECT_EQ(again.replayOf, first.id);
    ASSERT_TRUE(says(QStringLiteral("Same answer as #%1 but for ").arg(first.id))) << qPrintable(replayLine());
    click(part<QPushButton>(QStringLiteral("showReplayDifference")));
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(words("sideA").startsWith(QStringLiteral("#%1,").arg(first.id)));
    EXPECT_TRUE(words("sideB").startsWith(QStringLiteral("#%1,").arg(again.id)));
    // The old row says nothing; the new one says it again.
    show(first.id);
    EXPECT_EQ(replayLine(), QString());
    show(again.id);
    EXPECT_TRUE(says(QStringLiteral("Same answer")));
    select({again.id});
    EXPECT_TRUE(isEnabled("goToReplayedRow"));
    QSignalSpy shown(&workbench(), &ui::Workbench::recordingShown);
    action("goToReplayedRow")->trigger();
    ASSERT_TRUE(support::waitFor([&] { return !shown.isEmpty(); }));
    EXPECT_EQ(shown.at(0).at(0).value<model::Recording>().id, first.id);
    EXPECT_EQ(part<ui::HistoryPane>(QStringLiteral("historyPane"))->currentId(), first.id);
    EXPECT_FALSE(isEnabled("goToReplayedRow"));
}

TEST_F(RowComparisonTest, WhatIsSentFromTheFormOfARowIsLinkedToIt)
{
    open(support::onenoteKey);
    const model::Recording first = sent();
    EXPECT_EQ(first.replayOf, 0);
    QSignalSpy opened(&workbench(), &ui::Workbench::operationOpened);
    workbench().takeIntoForm(first.id);
    ASSERT_TRUE(support::waitFor([&] { return !opened.isEmpty(); }));
    const model::Recording same = sent();
    EXPECT_EQ(same.replayOf, first.id);
    ASSERT_TRUE(says(QStringLiteral("Same answer as #%1").arg(first.id)));
    draft().setBody(R"({"status":"Failed"})");
    const model::Recording changed = sent();
    EXPECT_EQ(changed.replayOf, first.id);
    ASSERT_TRUE(says(QStringLiteral("The request differs in ")));
    EXPECT_TRUE(replayLine().contains(QStringLiteral(" from #%1.").arg(first.id))) << qPrintable(replayLine());
    // Another operation has nothing to do with that row.
    open(support::authenticationKey);
    EXPECT_EQ(sent().replayOf, 0);
    EXPECT_EQ(replayLine(), QString());
    open(support::onenoteKey);
    EXPECT_EQ(sent().replayOf, 0);
}

TEST_F(RowComparisonTest, AReplayOfARowThatIsGoneSaysSo)
{
    const qint64 replay = store("{}", [](model::Recording &recording) { recording.replayOf = 4711; });
    show(replay);
    EXPECT_TRUE(says(QStringLiteral("A replay of #4711, which is not in the history any more.")));
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("showReplayDifference"))->isVisible());
    select({replay});
    action("goToReplayedRow")->trigger();
    EXPECT_TRUE(support::waitFor([&] { return !m_failures.isEmpty(); }));
    EXPECT_TRUE(m_failures.last().contains(QStringLiteral("#4711")));
}

TEST_F(RowComparisonTest, ALargeReplayIsComparedBesideTheWindow)
{
    const QByteArray large = "\"" + QByteArray(300'000, 'x') + "\"";
    const qint64 first = store(large);
    const qint64 replay =
        store("\"y" + large.sliced(2), [&](model::Recording &recording) { recording.replayOf = first; });
    show(replay);
    EXPECT_TRUE(says(QStringLiteral("from #%1").arg(first)));
}

TEST(ReplayText, SaysHowTheAnswersStand)
{
    using run::ComparedPart;
    run::ExchangeComparison comparison;
    comparison.sums[size_t(ComparedPart::Timings)].volatiles = 4;
    EXPECT_EQ(ui::replayText(comparison, 12), QStringLiteral("Same answer as #12."));
    comparison.sums[size_t(ComparedPart::BodyReturned)].volatiles = 3;
    EXPECT_TRUE(
        ui::replayText(comparison, 12).startsWith(QStringLiteral("Same answer as #12 but for 3 volatile value")));
    comparison.sums[size_t(ComparedPart::Answer)].differences = 1;
    comparison.sums[size_t(ComparedPart::Checks)].differences = 1;
    comparison.sums[size_t(ComparedPart::BodySent)].differences = 1;
    EXPECT_TRUE(ui::replayText(comparison, 12).startsWith(QStringLiteral("2 difference")));
    EXPECT_TRUE(ui::replayText(comparison, 12).contains(QStringLiteral("The request differs in 1 place")));
    history::Row row;
    EXPECT_EQ(ui::replayText(row), QString());
    row.replayOf = 12;
    EXPECT_EQ(ui::replayText(row), QStringLiteral("replay of #12"));
}

} // namespace
