// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// Searching and grouping in the history's pane, by keyboard.
#include "historypanefixture.h"

#include "ui/history/rowterms.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace {

using HistorySearch = HistoryPaneTest;

TEST_F(HistorySearch, FindsCountsAndIsCleared)
{
    fillTitled({QStringLiteral("Add"), QStringLiteral("List"), QStringLiteral("Add")});
    search(QStringLiteral("operation:list"));
    EXPECT_EQ(table.rowCount(), 1);
    EXPECT_EQ(label("historyCount")->text(), QStringLiteral("1 of 3 operation(s)"));
    EXPECT_FALSE(part<QPushButton>("historyClearSearch")->isVisible());
    support::pressKey(&line(), Qt::Key_Escape);
    EXPECT_EQ(line().text(), QString());
    EXPECT_TRUE(support::waitFor([this] { return table.rowCount() == 3; }));
    EXPECT_EQ(label("historyCount")->text(), QStringLiteral("3 operation(s)"));
    pane.activateWindow();
    line().setFocus();
    support::pressKey(&line(), Qt::Key_Escape);
    EXPECT_EQ(pane.focusWidget(), &view()) << "an empty line is left";
}

TEST_F(HistorySearch, SearchesWhenTypingRests)
{
    fillTitled({QStringLiteral("Add"), QStringLiteral("List")});
    support::typeText(&line(), QStringLiteral("operation:list"));
    EXPECT_EQ(table.rowCount(), 2);
    EXPECT_TRUE(support::waitFor([this] { return table.rowCount() == 1; }));
}

TEST_F(HistorySearch, SaysWhatItDoesNotUnderstandAndMarksThePlace)
{
    fill(1);
    auto *problems = label("historyProblems");
    search(QStringLiteral("colour:red"));
    EXPECT_TRUE(problems->isVisible());
    EXPECT_TRUE(line().problemText().contains(QStringLiteral("colour"))) << line().problemText().toStdString();
    EXPECT_EQ(line().accessibleDescription(), line().problemText());
    ASSERT_EQ(line().problems().size(), 1U);
    EXPECT_EQ(line().problems()[0].at, 0);
    // The mark is seen: a line without it is painted in another way.
    const QImage marked = line().grab().toImage();
    pane.search(QStringLiteral("operation:red"));
    EXPECT_FALSE(problems->isVisible());
    line().setText(QStringLiteral("colour:red"));
    const QImage unmarked = line().grab().toImage();
    EXPECT_NE(marked, unmarked);
}

TEST_F(HistorySearch, OffersWordsThatTheKeyboardPicks)
{
    fill(1);
    pane.activateWindow();
    ASSERT_TRUE(support::waitFor([this] { return pane.isActiveWindow(); }));
    line().setFocus();
    support::typeText(&line(), QStringLiteral("dur"));
    QAbstractItemView *offers = line().completer()->popup();
    ASSERT_TRUE(offers->isVisible());
    support::pressKey(offers, Qt::Key_Down);
    support::pressKey(offers, Qt::Key_Return);
    EXPECT_EQ(line().text(), QStringLiteral("duration:"));
    line().setText(QStringLiteral("env:"));
    line().setCursorPosition(4);
    support::pressKey(&line(), Qt::Key_Space, Qt::ControlModifier);
    ASSERT_TRUE(offers->isVisible());
    support::pressKey(offers, Qt::Key_Tab);
    EXPECT_EQ(line().text(), QStringLiteral("env:\"Local sandbox\"")) << "out of the rows seen";
    offers->hide();
}

TEST_F(HistorySearch, RemembersSearchesOfTheSession)
{
    fill(1);
    search(QStringLiteral("http:201"));
    search(QStringLiteral("http:4xx"));
    pane.activateWindow();
    ASSERT_TRUE(support::waitFor([this] { return pane.isActiveWindow(); }));
    line().setFocus();
    line().clear();
    support::pressKey(&line(), Qt::Key_Down, Qt::AltModifier);
    QAbstractItemView *offers = line().completer()->popup();
    ASSERT_TRUE(offers->isVisible());
    EXPECT_EQ(offers->model()->index(0, 0).data().toString(), QStringLiteral("http:4xx"));
    EXPECT_EQ(offers->model()->index(1, 0).data().toString(), QStringLiteral("http:201"));
    support::pressKey(offers, Qt::Key_Down);
    support::pressKey(offers, Qt::Key_Down);
    support::pressKey(offers, Qt::Key_Return);
    EXPECT_EQ(line().text(), QStringLiteral("http:201"));
    offers->hide();
}

TEST_F(HistorySearch, SaysThatNothingMatchesAndLeadsBack)
{
    fill(2);
    search(QStringLiteral("tag:nowhere"));
    EXPECT_EQ(label("historyEmpty")->text(), QStringLiteral("No operation matches this search."));
    EXPECT_TRUE(label("historyEmpty")->isVisible());
    auto *clear = part<QPushButton>("historyClearSearch");
    ASSERT_TRUE(clear->isVisible());
    clear->click();
    EXPECT_TRUE(support::waitFor([this] { return table.rowCount() == 2; }));
    EXPECT_FALSE(clear->isVisible());
}

TEST_F(HistorySearch, ShowsThatItSearchesAndCanBeCancelled)
{
    fill(2);
    pane.search(QStringLiteral("http:201"));
    auto *cancel = part<QToolButton>("historyCancel");
    EXPECT_TRUE(cancel->isVisible());
    EXPECT_EQ(label("historyCount")->text(), QStringLiteral("Searching… 0 found"));
    cancel->click();
    EXPECT_FALSE(cancel->isVisible());
    EXPECT_EQ(label("historyCount")->text(), QStringLiteral("Stopped; 0 found so far"));
    support::pressKey(&line(), Qt::Key_Return);
    EXPECT_TRUE(support::waitFor([this] { return table.isComplete() && table.rowCount() == 2; }));
    EXPECT_EQ(label("historyCount")->text(), QStringLiteral("2 of 2 operation(s)"));
}

TEST_F(HistorySearch, TheCurrentRowComesBackWithTheSearchThatFindsIt)
{
    fillTitled({QStringLiteral("Add"), QStringLiteral("List"), QStringLiteral("Add")});
    pane.select(ids[1]);
    search(QStringLiteral("operation:add"));
    EXPECT_EQ(pane.currentId(), 0);
    EXPECT_FALSE(pane.replayAction()->isEnabled());
    search(QStringLiteral("operation:list"));
    EXPECT_EQ(pane.currentId(), ids[1]);
    search(QStringLiteral("http:201"));
    EXPECT_EQ(pane.currentId(), ids[1]) << "in a longer list";
    EXPECT_TRUE(activated.empty()) << "nobody chose it";
}

TEST_F(HistorySearch, RowsLikeThisOne)
{
    history::Row row;
    row.title = QStringLiteral("OneNote & more");
    row.operationKey = QStringLiteral("onenote-post-operations");
    row.environmentName = QStringLiteral("Local sandbox");
    row.type = QStringLiteral("onenoteOperation");
    row.annotation.tags = {QStringLiteral("smoke")};
    const std::vector<ui::RowTerm> terms = ui::termsOf(row);
    QStringList words;
    for (const ui::RowTerm &term : terms)
        words << term.term;
    EXPECT_EQ(words, QStringList({QStringLiteral("operation:onenote-post-operations"),
                                  QStringLiteral("env:\"Local sandbox\""), QStringLiteral("type:onenoteOperation"),
                                  QStringLiteral("http:none"), QStringLiteral("tag:smoke")}));

    fillTitled({QStringLiteral("Add"), QStringLiteral("List")});
    pane.select(ids[0]);
    auto *like = part<QMenu>("historyLike");
    emit like->aboutToShow();
    ASSERT_FALSE(like->actions().isEmpty());
    for (QAction *each : like->actions()) {
        if (each->text().startsWith(QLatin1String("HTTP")))
            each->trigger();
    }
    EXPECT_EQ(line().text(), QStringLiteral("http:201"));
    EXPECT_EQ(pane.order().query, line().query());
}

TEST_F(HistorySearch, GroupsOpenAndCloseByKeyboardAndMouse)
{
    fillTitled({QStringLiteral("Add"), QStringLiteral("List"), QStringLiteral("Add")});
    auto *groups = part<QToolButton>("historyGroup")->menu();
    groups->actions().at(1)->trigger(); // by operation
    ASSERT_TRUE(support::waitFor([this] { return table.rowCount() == 5; }));
    EXPECT_TRUE(part<QToolButton>("historyGroup")->accessibleName().contains(QStringLiteral("operation")));
    pane.select(ids[0]); // the lower row of the first group
    EXPECT_EQ(view().currentIndex().row(), 2);
    support::pressKey(&view(), Qt::Key_Left);
    EXPECT_EQ(view().currentIndex().row(), 0) << "the group's line";
    EXPECT_EQ(pane.currentId(), 0);
    EXPECT_FALSE(pane.replayAction()->isEnabled());
    support::pressKey(&view(), Qt::Key_Left);
    EXPECT_EQ(table.rowCount(), 3);
    support::pressKey(&view(), Qt::Key_Right);
    EXPECT_EQ(table.rowCount(), 5);
    support::pressKey(&view(), Qt::Key_Return);
    EXPECT_EQ(table.rowCount(), 3);
    support::pressKey(&view(), Qt::Key_Return);
    support::pressKey(&view(), Qt::Key_Right);
    EXPECT_EQ(pane.currentId(), ids[2]);
    EXPECT_EQ(activated, std::vector<qint64>({ids[2]})) << "the lines of groups show nothing";
    click(3);
    EXPECT_EQ(table.rowCount(), 4);
    click(3);
    EXPECT_EQ(table.rowCount(), 5);
    EXPECT_FALSE(pane.grab().isNull());
    groups->actions().constLast()->trigger(); // collapse all
    EXPECT_EQ(table.rowCount(), 2);
}

TEST_F(HistorySearch, AGroupThatClosesOverTheCurrentRowShowsNothing)
{
    fillTitled({QStringLiteral("Add"), QStringLiteral("List")});
    part<QToolButton>("historyGroup")->menu()->actions().at(1)->trigger();
    ASSERT_TRUE(support::waitFor([this] { return table.rowCount() == 4; }));
    pane.select(ids[0]);
    click(2); // its group
    EXPECT_TRUE(activated.empty());
}

TEST_F(HistorySearch, LettersOnTheRowsReadNothing)
{
    fill(3);
    support::pressKey(&view(), Qt::Key_X, {}, QStringLiteral("x"));
    EXPECT_TRUE(activated.empty());
}

} // namespace
