// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What the user does to rows of the history: pin, note, tag, delete and the way back.
#include "historypanefixture.h"

#include "ui/history/columnsdialog.h"
#include "ui/history/historycolumns.h"
#include "ui/history/notedialog.h"
#include "ui/history/tagsdialog.h"
#include "ui/historycell.h"
#include "ui/textpopup.h"

#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

namespace {

using history::HistoryTable;

class HistoryRows : public HistoryPaneTest
{
protected:
    QString told()
    {
        auto *banner = part<QWidget>("historyDone");
        if (!banner->isVisible())
            return {};
        for (QLabel *each : banner->findChildren<QLabel *>()) {
            if (!each->text().isEmpty())
                return each->text();
        }
        return {};
    }
    QPushButton *undoButton()
    {
        return part<QWidget>("historyDone")->findChild<QPushButton *>(QStringLiteral("bannerAction"));
    }
};

TEST_F(HistoryRows, ArePinnedTogetherAndUnpinned)
{
    fill(3);
    EXPECT_FALSE(action("historyPin")->isEnabled());
    select({ids[0], ids[2]});
    EXPECT_TRUE(action("historyPin")->isEnabled());
    action("historyPin")->trigger();
    ASSERT_TRUE(support::waitFor([this] { return annotation(ids[0]).pinned && annotation(ids[2]).pinned; }));
    EXPECT_FALSE(annotation(ids[1]).pinned);
    EXPECT_EQ(action("historyPin")->text(), QStringLiteral("Unpin"));
    select(ids);
    action("historyPin")->trigger(); // one is not, so all are now
    ASSERT_TRUE(support::waitFor([this] { return annotation(ids[1]).pinned; }));
    action("historyPin")->trigger();
    EXPECT_TRUE(support::waitFor([this] { return !annotation(ids[0]).pinned && !annotation(ids[1]).pinned; }));
}

TEST_F(HistoryRows, GetANote)
{
    fill(2);
    select({ids[0]});
    action("historyNote")->trigger();
    auto *dialog = part<ui::NoteDialog>("noteDialog");
    support::typeText(dialog->findChild<ui::CharacterEdit *>(), QStringLiteral("Ticket 12: <b>slow</b> "));
    dialog->accept();
    ASSERT_TRUE(support::waitFor([this] { return !annotation(ids[0]).note.isEmpty(); }));
    EXPECT_EQ(annotation(ids[0]).note, QStringLiteral("Ticket 12: <b>slow</b>"));
    const QString tip = ui::annotationToolTip(*table.knownRow(ids[0]));
    EXPECT_TRUE(tip.contains(QStringLiteral("Ticket 12: <b>slow</b>")));
    // It is there to be changed; rows with different notes begin with none.
    ASSERT_TRUE(
        support::waitFor([this] { return part<QWidget>("historyView") && !pane.findChild<ui::NoteDialog *>(); }));
    action("historyNote")->trigger();
    dialog = part<ui::NoteDialog>("noteDialog");
    EXPECT_EQ(dialog->note(), QStringLiteral("Ticket 12: <b>slow</b>"));
    dialog->reject();
    ASSERT_TRUE(support::waitFor([this] { return !pane.findChild<ui::NoteDialog *>(); }));
    select(ids);
    action("historyNote")->trigger();
    EXPECT_EQ(part<ui::NoteDialog>("noteDialog")->note(), QString());
}

TEST_F(HistoryRows, GetAndLoseTags)
{
    fill(2);
    select({ids[0]});
    const auto tag = [this](const QString &words) {
        action("historyTags")->trigger();
        auto *dialog = part<ui::TagsDialog>("tagsDialog");
        dialog->findChild<QLineEdit *>()->setText(words);
        dialog->accept();
        EXPECT_TRUE(support::waitFor([this] { return !pane.findChild<ui::TagsDialog *>(); }));
    };
    tag(QStringLiteral("smoke, #nightly smoke"));
    const QStringList both{QStringLiteral("smoke"), QStringLiteral("nightly")};
    ASSERT_TRUE(support::waitFor([&] { return annotation(ids[0]).tags == both; }));
    select(ids);
    tag(QStringLiteral("slow")); // the tags of one alone stay
    ASSERT_TRUE(support::waitFor([this] { return annotation(ids[1]).tags == QStringList(QStringLiteral("slow")); }));
    ASSERT_TRUE(support::waitFor([this] { return annotation(ids[0]).tags.size() == 3; }));
    tag(QString()); // what they share leaves
    EXPECT_TRUE(support::waitFor([this] { return annotation(ids[1]).tags.isEmpty(); }));
    EXPECT_TRUE(support::waitFor([&] { return annotation(ids[0]).tags == both; }));
    EXPECT_FALSE(pane.grab().isNull());
}

TEST_F(HistoryRows, TagsOfALine)
{
    EXPECT_EQ(ui::TagsDialog::tagsIn(QStringLiteral("  a b,c;#d \"e\" a ## ")),
              QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
                           QStringLiteral("e")}));
}

TEST_F(HistoryRows, AreDeletedAndComeBackStepByStep)
{
    fill(5);
    EXPECT_FALSE(action("historyUndo")->isEnabled());
    select({ids[4], ids[3]});
    action("historyRemove")->trigger();
    ASSERT_TRUE(support::waitFor([this] { return table.rowCount() == 3 && !told().isEmpty(); }));
    EXPECT_EQ(told(), QStringLiteral("2 operation(s) deleted."));
    EXPECT_EQ(pane.currentId(), ids[2]) << "the row that moved up";
    EXPECT_EQ(activated.back(), ids[2]);
    action("historyRemove")->trigger();
    ASSERT_TRUE(support::waitFor([this] { return table.rowCount() == 2 && told().startsWith(u'1'); }));
    support::pressKey(&view(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(support::waitFor([this] { return table.rowCount() == 3 && pane.currentId() == ids[2]; }));
    EXPECT_EQ(told(), QString());
    EXPECT_TRUE(action("historyUndo")->isEnabled());
    action("historyUndo")->trigger();
    ASSERT_TRUE(support::waitFor([this] { return table.rowCount() == 5 && pane.currentId() == ids[4]; }));
    EXPECT_EQ(pane.selectedIds(), (std::vector<qint64>{ids[4], ids[3]}));
    EXPECT_FALSE(action("historyUndo")->isEnabled());
    // The banner has the way back too.
    action("historyRemove")->trigger();
    ASSERT_TRUE(support::waitFor([this] { return !told().isEmpty(); }));
    undoButton()->click();
    EXPECT_TRUE(support::waitFor([this] { return table.rowCount() == 5; }));
}

TEST_F(HistoryRows, ThatArePinnedAreNotDeleted)
{
    fill(3);
    select({ids[1]});
    action("historyPin")->trigger();
    ASSERT_TRUE(support::waitFor([this] { return annotation(ids[1]).pinned; }));
    action("historyRemove")->trigger();
    ASSERT_TRUE(support::waitFor([this] { return told().contains(QStringLiteral("Unpin")); }));
    EXPECT_FALSE(undoButton()->isVisible());
    EXPECT_EQ(table.rowCount(), 3);
    select(ids);
    action("historyRemove")->trigger();
    ASSERT_TRUE(support::waitFor([this] { return table.rowCount() == 1; }));
    EXPECT_TRUE(support::waitFor([this] { return told().contains(QStringLiteral("1 pinned operation(s) stayed")); }));
    EXPECT_EQ(table.idAt(0), ids[1]);
}

TEST_F(HistoryRows, TheUndoKeyIsTheWindowsWhenThereIsNothingToBringBack)
{
    fill(1);
    QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    override.ignore();
    QCoreApplication::sendEvent(&view(), &override);
    EXPECT_FALSE(override.isAccepted());
    select(ids);
    action("historyRemove")->trigger();
    ASSERT_TRUE(support::waitFor([this] { return action("historyUndo")->isEnabled(); }));
    override.ignore();
    QCoreApplication::sendEvent(&view(), &override);
    EXPECT_TRUE(override.isAccepted());
}

TEST_F(HistoryRows, ActionsOfOthersFindTheirPlace)
{
    QMenu menu;
    pane.addActionsTo(&menu);
    QAction compare(QStringLiteral("Compare"));
    pane.addRowAction(&compare);
    EXPECT_TRUE(view().actions().contains(&compare));
    EXPECT_TRUE(menu.actions().contains(&compare));
    for (QAction *each : view().actions()) {
        EXPECT_TRUE(menu.actions().contains(each)) << each->text().toStdString();
        EXPECT_TRUE(each->isSeparator() || !each->text().isEmpty());
    }
}

TEST_F(HistoryRows, ColumnsAreChosenOrderedAndReset)
{
    QHeaderView *header = view().horizontalHeader();
    auto *columns = pane.findChild<ui::HistoryColumns *>();
    const std::vector<ui::ColumnChoice> usual = columns->choices();
    EXPECT_EQ(usual, ui::HistoryColumns::defaultChoices());
    EXPECT_TRUE(header->isSectionHidden(HistoryTable::Url));

    ui::ColumnsDialog dialog(usual);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    list->setCurrentRow(HistoryTable::Url);
    list->item(HistoryTable::Url)->setCheckState(Qt::Checked);
    for (int i = 0; i < 3; ++i)
        dialog.findChild<QPushButton *>(QStringLiteral("columnUp"))->click();
    list->item(HistoryTable::Time)->setCheckState(Qt::Unchecked);
    columns->choose(dialog.choices());
    EXPECT_FALSE(header->isSectionHidden(HistoryTable::Url));
    EXPECT_TRUE(header->isSectionHidden(HistoryTable::Time));
    EXPECT_EQ(header->visualIndex(HistoryTable::Url), HistoryTable::Url - 3);
    EXPECT_GE(header->sectionSize(HistoryTable::Url), 300);
    const std::vector<ui::ColumnChoice> chosen = columns->choices();

    const QByteArray kept = pane.saveColumns();
    columns->reset();
    EXPECT_EQ(columns->choices(), usual);
    pane.restoreColumns(kept);
    EXPECT_EQ(columns->choices(), chosen);

    // Never none at all.
    dialog.findChild<QPushButton *>(QStringLiteral("columnsReset"))->click();
    EXPECT_EQ(dialog.choices(), usual);
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    columns->choose(dialog.choices());
    EXPECT_FALSE(header->isSectionHidden(HistoryTable::Request));
}

} // namespace
