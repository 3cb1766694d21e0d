// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "historypanefixture.h"

#include "support/accessibility.h"
#include "ui/historycell.h"

#include <QApplication>
#include <QClipboard>
#include <QFocusEvent>
#include <QHeaderView>
#include <QStandardItemModel>

#include <gtest/gtest.h>

using model::RecordingState;
using ui::ProgressBar;
using ui::StatusChip;
using ui::Tone;

namespace {

history::Row row(RecordingState state, int status)
{
    history::Row result;
    result.state = state;
    result.httpStatus = status;
    return result;
}

history::Row returned(const char *status, const char *progress)
{
    history::Row result;
    result.returned.status = QString::fromLatin1(status);
    result.returned.progress = QString::fromLatin1(progress);
    return result;
}

} // namespace

TEST(HistoryCell, SaysWhatBecameOfTheRequest)
{
    EXPECT_EQ(ui::statusChip(row(RecordingState::Answered, 201)), (StatusChip{QStringLiteral("201"), Tone::Good}));
    EXPECT_EQ(ui::statusChip(row(RecordingState::Answered, 429)), (StatusChip{QStringLiteral("429"), Tone::Warn}));
    EXPECT_EQ(ui::statusChip(row(RecordingState::Answered, 400)), (StatusChip{QStringLiteral("400"), Tone::Bad}));
    EXPECT_EQ(ui::statusChip(row(RecordingState::Sent, 0)), (StatusChip{QStringLiteral("Sent"), Tone::Info}));
    EXPECT_EQ(ui::statusChip(row(RecordingState::Failed, 0)), (StatusChip{QStringLiteral("No answer"), Tone::Bad}));
    EXPECT_EQ(ui::statusChip(row(RecordingState::Cancelled, 0)), (StatusChip{QStringLiteral("Cancelled"), Tone::Warn}));
    history::Row cut = row(RecordingState::Failed, 201);
    cut.complete = false;
    EXPECT_EQ(ui::statusChip(cut).tone, Tone::Warn);
    cut.httpStatus = 500;
    EXPECT_EQ(ui::statusChip(cut).tone, Tone::Bad);
}

TEST(HistoryCell, DrawsProgressOnlyWhereItIsKnown)
{
    EXPECT_EQ(ui::progressBar(returned("Running", "40")), (ProgressBar{0.4, Tone::Info}));
    EXPECT_EQ(ui::progressBar(returned("Running", "")), std::nullopt);
    EXPECT_EQ(ui::progressBar(returned("Running", "Percent Complete value")), std::nullopt);
    EXPECT_EQ(ui::progressBar(returned("Completed", "")), (ProgressBar{1, Tone::Good}));
    EXPECT_EQ(ui::progressBar(returned("succeeded", "12")), (ProgressBar{1, Tone::Good}));
    EXPECT_EQ(ui::progressBar(returned("failed", "60")), (ProgressBar{0.6, Tone::Bad}));
    EXPECT_EQ(ui::progressBar(returned("failed", "")), std::nullopt);
    history::Row tracked = returned("Running", "40");
    tracked.latest = {QStringLiteral("2026-11-22T01:02:03.456Z"), QStringLiteral("Failed"), QStringLiteral("70"), {}};
    EXPECT_EQ(ui::progressBar(tracked), (ProgressBar{0.7, Tone::Bad}));
    for (const char *word : {"Failed, 70", "Running, 40", "01:02:03"})
        EXPECT_TRUE(ui::latestToolTip(tracked).contains(QLatin1String(word))) << word;
    EXPECT_EQ(ui::latestToolTip(returned("Running", "40")), QString());
    EXPECT_EQ(ui::progressBar(returned("", "0")), (ProgressBar{0, Tone::Info}));
    for (const char *odd : {"-1", "101", "inf", "nan", "1e9"})
        EXPECT_EQ(ui::progressBar(returned("Running", odd)), std::nullopt) << odd;
}

TEST(HistoryCell, ShowsWhatTheChecksFound)
{
    history::Row judged = row(RecordingState::Answered, 201);
    EXPECT_EQ(ui::checksChip(judged), std::nullopt);
    EXPECT_EQ(ui::checksToolTip(judged), QString());
    judged.checks = history::Tally{12, 0, 0};
    EXPECT_EQ(ui::checksChip(judged), (StatusChip{QStringLiteral("12 passed"), Tone::Good}));
    judged.checks->warnings = 2;
    EXPECT_EQ(ui::checksChip(judged), (StatusChip{QStringLiteral("2 warning(s)"), Tone::Warn}));
    judged.checks->failed = 1;
    EXPECT_EQ(ui::checksChip(judged), (StatusChip{QStringLiteral("1 failed"), Tone::Bad}));
    for (const char *part : {"1 failed", "2 warning(s)", "12 passed"})
        EXPECT_TRUE(ui::checksToolTip(judged).contains(QLatin1String(part))) << part;
    EXPECT_EQ(ui::toneOfTally({}), Tone::Info) << "nothing was looked at";
}

TEST(HistoryCell, ColoursWhatStandsInPlaceOfAnId)
{
    history::Row answered = row(RecordingState::Answered, 400);
    EXPECT_EQ(ui::outcomeTone(answered), Tone::Bad);
    answered.httpStatus = 429;
    EXPECT_EQ(ui::outcomeTone(answered), Tone::Warn);
    answered.returned.id = QStringLiteral("id");
    EXPECT_EQ(ui::outcomeTone(answered), std::nullopt);
    EXPECT_EQ(ui::outcomeTone(row(RecordingState::Sent, 0)), Tone::Info);
    EXPECT_EQ(ui::outcomeTone(row(RecordingState::Failed, 0)), Tone::Bad);
    EXPECT_EQ(ui::outcomeTone(row(RecordingState::Cancelled, 0)), Tone::Warn);
}

TEST(HistoryCell, TellsTheWholeStoryInTheToolTip)
{
    EXPECT_EQ(ui::outcomeToolTip(row(RecordingState::Answered, 201)), QString());
    EXPECT_TRUE(ui::outcomeToolTip(row(RecordingState::Sent, 0)).contains(QStringLiteral("is not known")));
    history::Row failed = row(RecordingState::Answered, 400);
    failed.complete = false;
    failed.returned.errorCode = QStringLiteral("BadRequest");
    failed.returned.errorMessage = QStringLiteral("no\u202E");
    failed.replayOf = 7;
    EXPECT_EQ(ui::outcomeToolTip(failed),
              QStringLiteral("The answer is not verified to be whole.\nBadRequest: no⟨U+202E⟩\nA replay of number 7"));
}

TEST_F(HistoryPaneTest, SaysWhenItIsEmptyAndCounts)
{
    EXPECT_TRUE(label("historyEmpty")->isVisible());
    EXPECT_FALSE(label("historyCount")->isVisible());
    EXPECT_FALSE(pane.replayAction()->isEnabled());
    fill(2);
    EXPECT_FALSE(label("historyEmpty")->isVisible());
    EXPECT_EQ(label("historyCount")->text(), QStringLiteral("2 operation(s)"));
    EXPECT_TRUE(activated.empty());
}

TEST_F(HistoryPaneTest, AClickShowsARowOnceAndAgainWhenClickedAgain)
{
    fill(3);
    click(0);
    EXPECT_EQ(activated, std::vector<qint64>({ids[2]}));
    EXPECT_TRUE(pane.replayAction()->isEnabled());
    click(0);
    EXPECT_EQ(activated.size(), 2U);
    click(2);
    EXPECT_EQ(activated.back(), ids[0]);
    EXPECT_EQ(activated.size(), 3U);
}

TEST_F(HistoryPaneTest, GettingTheKeyboardShowsNothing)
{
    fill(2);
    QFocusEvent gotten(QEvent::FocusIn, Qt::TabFocusReason); // the window need not be the active one
    QCoreApplication::sendEvent(&view(), &gotten);
    EXPECT_TRUE(view().currentIndex().isValid());
    EXPECT_TRUE(activated.empty());
    support::pressKey(&view(), Qt::Key_Down);
    EXPECT_EQ(activated, std::vector<qint64>({ids[0]}));
}

TEST_F(HistoryPaneTest, TheKeyboardMovesAndShows)
{
    fill(3);
    pane.select(ids[2]);
    EXPECT_TRUE(activated.empty()) << "the program's own choice is no wish to see it";
    support::pressKey(&view(), Qt::Key_Down);
    EXPECT_EQ(activated, std::vector<qint64>({ids[1]}));
    support::pressKey(&view(), Qt::Key_Return);
    EXPECT_EQ(activated.size(), 2U);
    EXPECT_EQ(pane.currentId(), ids[1]);
}

TEST_F(HistoryPaneTest, KeepsItsRowWhenNewOnesArriveAndWaitsForOneThatIsNotThereYet)
{
    fill(2);
    pane.select(ids[0]);
    EXPECT_EQ(pane.currentId(), ids[0]);
    pane.select(ids[1] + 1);
    EXPECT_EQ(pane.currentId(), ids[0]);
    fill(1);
    EXPECT_TRUE(support::waitFor([this] { return pane.currentId() == ids[2]; }));
    fill(1);
    EXPECT_EQ(pane.currentId(), ids[2]);
    EXPECT_TRUE(activated.empty());
}

TEST_F(HistoryPaneTest, OffersReplayIntoFormAndTheId)
{
    fill(1);
    const qint64 sent = store_(support::sentRecording());
    pane.select(ids[0]);
    pane.replayAction()->trigger();
    pane.intoFormAction()->trigger();
    EXPECT_EQ(replayed, ids);
    EXPECT_EQ(intoForm, ids);
    QAction *copy = action("historyCopyId");
    EXPECT_TRUE(support::waitFor([&] { return copy->isEnabled(); }));
    copy->trigger();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("08fa4fcd-4fcd-08fa-cd4f-fa08cd4ffa08"));
    pane.select(sent);
    EXPECT_TRUE(support::waitFor([&] { return !copy->isEnabled(); })) << "it has no id";
    EXPECT_TRUE(pane.replayAction()->isEnabled());
}

TEST_F(HistoryPaneTest, FillsItsWidthAndNeverSqueezesTheIdOut)
{
    QHeaderView *header = view().horizontalHeader();
    EXPECT_TRUE(support::waitFor([&] { return header->length() == view().viewport()->width(); }));
    header->resizeSection(history::HistoryTable::Request, 150);
    EXPECT_EQ(header->length(), view().viewport()->width());
    const QByteArray columns = pane.saveColumns();
    pane.resize(600, 260);
    QCoreApplication::processEvents();
    EXPECT_GE(header->sectionSize(history::HistoryTable::ReturnedId), 280);
    header->resizeSection(history::HistoryTable::Request, 300);
    pane.restoreColumns(columns);
    EXPECT_EQ(header->sectionSize(history::HistoryTable::Request), 150);
}

TEST_F(HistoryPaneTest, WidthsOfOtherColumnsAreNotTaken)
{
    QHeaderView *header = view().horizontalHeader();
    // As it was kept when there was a column less, and without a mark.
    QTableView before;
    QStandardItemModel fewer(0, history::HistoryTable::Environment + 1);
    before.setModel(&fewer);
    before.horizontalHeader()->resizeSection(history::HistoryTable::Request, 11);
    const int width = header->sectionSize(history::HistoryTable::Request);
    for (const QByteArray &state : {before.horizontalHeader()->saveState(), QByteArray("garbage"), QByteArray()}) {
        pane.restoreColumns(state);
        EXPECT_EQ(header->count(), int(history::HistoryTable::ColumnCount));
        EXPECT_EQ(header->sectionSize(history::HistoryTable::Request), width);
    }
}

TEST_F(HistoryPaneTest, OffersToRecheckTheRowsOrAll)
{
    EXPECT_FALSE(pane.recheckAllAction()->isEnabled());
    EXPECT_FALSE(pane.recheckRowsAction()->isEnabled());
    fill(4);
    EXPECT_TRUE(pane.recheckAllAction()->isEnabled());
    EXPECT_FALSE(pane.recheckRowsAction()->isEnabled()) << "no row is selected";
    pane.select(ids[1]);
    support::pressKey(&view(), Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_TRUE(pane.recheckRowsAction()->isEnabled());
    pane.recheckRowsAction()->trigger();
    pane.recheckAllAction()->trigger();
    EXPECT_EQ(rechecked, (std::vector<std::vector<qint64>>{{ids[2], ids[1]}, {}}));
    EXPECT_EQ(pane.currentId(), ids[2]) << "replay means the row the keyboard is on";
    pane.select(0);
    EXPECT_FALSE(pane.recheckRowsAction()->isEnabled());
}

TEST_F(HistoryPaneTest, PaintsEveryStateAndNamesEveryControl)
{
    fill(1);
    model::Recording failed = support::sentRecording();
    failed.state = RecordingState::Failed;
    failed.exchange.error = model::TransportError{model::TransportError::Kind::ConnectionRefused,
                                                  QStringLiteral("Nothing listens there."), false};
    store_(failed);
    store_(support::sentRecording());
    for (const history::Tally &tally : {history::Tally{12, 0, 0}, history::Tally{11, 0, 2}, history::Tally{9, 1, 2}}) {
        model::Recording judged = support::answered(support::sentRecording());
        judged.verdict = model::Verdict{tally.passed, {}};
        judged.verdict->findings.insert(judged.verdict->findings.end(), size_t(tally.failed),
                                        {QStringLiteral("x"), model::FindingSeverity::Fail});
        judged.verdict->findings.insert(judged.verdict->findings.end(), size_t(tally.warnings),
                                        {QStringLiteral("x"), model::FindingSeverity::Warn});
        store_(judged);
    }
    EXPECT_TRUE(support::waitFor([&] { return table.rowAt(5).has_value(); }));
    EXPECT_FALSE(pane.grab().isNull());
    EXPECT_EQ(support::namelessControls(&pane), QStringList());
    EXPECT_TRUE(view().verticalHeader()->isHidden());
}
