// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// The table of the history filtered and grouped.
#include "history/historytable.h"

#include "history/rowtext.h"
#include "history/storefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace {

using history::GroupBy;
using history::GroupLine;
using history::HistoryTable;
using history::SearchOrder;

SearchOrder order(const char *text, GroupBy groupBy = GroupBy::None)
{
    const history::ParsedQuery parsed = history::parseQuery(QString::fromLatin1(text), history::QueryClock::present());
    EXPECT_TRUE(parsed.problems.empty()) << text;
    return {parsed.query, groupBy, false};
}

class HistoryOrder : public HistoryTest
{
protected:
    HistoryOrder()
    {
        EXPECT_TRUE(support::waitFor([this] { return table.isComplete(); }));
    }

    qint64 add(const char *title, const char *environment = "Sandbox", const char *run = "")
    {
        model::Recording recording = support::sentRecording();
        recording.title = QString::fromLatin1(title);
        recording.environmentName = QString::fromLatin1(environment);
        recording.run = QString::fromLatin1(run);
        return stored(store, recording);
    }
    void set(const SearchOrder &wanted)
    {
        table.setOrder(wanted);
        ASSERT_TRUE(support::waitFor([this] { return table.isComplete(); }));
    }
    /// `[title count]`, with a minus when it is collapsed, and ids, line by line.
    QString lines() const
    {
        QStringList lines;
        for (int line = 0; line < table.rowCount(); ++line) {
            if (const auto group = table.groupAt(line))
                lines << QStringLiteral("[%1%2 %3]")
                             .arg(group->collapsed ? QStringLiteral("-") : QString(), group->title)
                             .arg(group->count);
            else
                lines << QString::number(table.idAt(line));
        }
        return lines.join(u' ');
    }
    ::testing::AssertionResult becomes(const char *wanted)
    {
        if (support::waitFor([&] { return lines() == QLatin1String(wanted); }))
            return ::testing::AssertionSuccess();
        return ::testing::AssertionFailure() << lines().toStdString() << " instead of " << wanted;
    }
    void answer(qint64 id)
    {
        model::Recording recording = *resultOf(store.recording(id));
        ASSERT_TRUE(resultOf(store.update(support::answered(recording))));
    }

    history::Store store{path()};
    HistoryTable table{&store};
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(HistoryOrder, FiltersAndLiveRowsComeAndGoAsItWants)
{
    add("apple");
    const qint64 second = add("berry");
    add("apple");
    EXPECT_TRUE(becomes("3 2 1"));
    set(order("http:201"));
    EXPECT_TRUE(becomes(""));
    EXPECT_EQ(table.totalCount(), 3);
    answer(second);
    EXPECT_TRUE(becomes("2"));
    add("cherry");
    answer(1);
    answer(4);
    EXPECT_TRUE(becomes("4 2 1"));
    EXPECT_EQ(table.totalCount(), 4);
    EXPECT_EQ(table.foundCount(), 3);
    // What does not hold any more leaves.
    set(order("-http:201"));
    EXPECT_TRUE(becomes("3"));
    answer(3);
    EXPECT_TRUE(becomes(""));
    set(order(""));
    EXPECT_TRUE(becomes("4 3 2 1"));
}

TEST_F(HistoryOrder, RowsBeforeStayUntilTheNewOnesAreThere)
{
    add("apple");
    add("berry");
    ASSERT_TRUE(becomes("2 1"));
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    table.setOrder(order("operation:apple"));
    EXPECT_TRUE(table.isSearching());
    EXPECT_EQ(lines(), QStringLiteral("2 1"));
    EXPECT_EQ(table.foundCount(), 0);
    EXPECT_TRUE(becomes("1"));
    EXPECT_TRUE(support::waitFor([this] { return !table.isSearching(); }));
    EXPECT_EQ(reset.size(), 1);
    // The same order again is no search.
    table.setOrder(order("operation:apple"));
    EXPECT_FALSE(table.isSearching());
    // An order overtaken by another one is never seen.
    table.setOrder(order("operation:berry"));
    table.setOrder(order(""));
    EXPECT_TRUE(becomes("2 1"));
}

TEST_F(HistoryOrder, ACancelledSearchShowsWhatItHasAndBeginsAnew)
{
    add("apple");
    ASSERT_TRUE(becomes("1"));
    QSignalSpy completed(&table, &HistoryTable::completed);
    table.setOrder(order("operation:apple"));
    table.cancelSearch();
    EXPECT_FALSE(table.isSearching());
    EXPECT_FALSE(table.isComplete());
    EXPECT_EQ(lines(), QString());
    add("apples"); // live rows still come
    EXPECT_TRUE(becomes("2"));
    EXPECT_EQ(completed.size(), 0);
    set(order("operation:apple"));
    EXPECT_TRUE(becomes("2 1"));
}

TEST_F(HistoryOrder, RemovedAndRestored)
{
    for (const char *title : {"apple", "berry", "apple", "berry", "apple"})
        add(title);
    set(order("operation:apple"));
    ASSERT_TRUE(becomes("5 3 1"));
    ASSERT_TRUE(resultOf(store.remove({3, 4})));
    EXPECT_TRUE(becomes("5 1"));
    EXPECT_EQ(table.totalCount(), 3);
    ASSERT_TRUE(resultOf(store.restore({3, 4})));
    EXPECT_TRUE(becomes("5 3 1"));
    EXPECT_EQ(table.totalCount(), 5);
    set(order(""));
    ASSERT_TRUE(resultOf(store.remove({1, 2, 5})));
    EXPECT_TRUE(becomes("4 3"));
    ASSERT_TRUE(resultOf(store.restore({1, 2, 5})));
    EXPECT_TRUE(becomes("5 4 3 2 1"));
}

TEST_F(HistoryOrder, GroupsWithLinesThatCollapse)
{
    add("Add");
    add("List");
    add("Add");
    set(order("", GroupBy::Operation));
    EXPECT_TRUE(becomes("[Add 2] 3 1 [List 1] 2"));
    EXPECT_EQ(table.index(0, 0).data(HistoryTable::GroupRole).value<GroupLine>(),
              (GroupLine{QStringLiteral("Add"), 2, false}));
    EXPECT_FALSE(table.index(0, 0).data(HistoryTable::RowRole).isValid());
    EXPECT_FALSE(table.index(1, 0).data(HistoryTable::GroupRole).isValid());
    EXPECT_EQ(table.index(0, 3).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Add, 2 operation(s)"));
    EXPECT_EQ(table.rowAt(0), std::nullopt);
    EXPECT_EQ(table.headingOf(2), 0);
    EXPECT_EQ(table.headingOf(4), 3);
    table.setCollapsed(0, true);
    EXPECT_EQ(lines(), QStringLiteral("[-Add 2] [List 1] 2"));
    EXPECT_EQ(table.index(0, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Add, 2 operation(s), collapsed"));
    EXPECT_EQ(table.indexOf(3), -1);
    EXPECT_TRUE(table.contains(3));
    // Live rows are counted in it, and a new group stands first.
    add("Add");
    EXPECT_TRUE(becomes("[-Add 3] [List 1] 2"));
    add("Get");
    EXPECT_TRUE(becomes("[Get 1] 5 [-Add 3] [List 1] 2"));
    ASSERT_TRUE(resultOf(store.remove({2, 4})));
    EXPECT_TRUE(becomes("[Get 1] 5 [-Add 2]"));
    // What is collapsed stays so when the search is another one.
    set(order("operation:d", GroupBy::Operation));
    EXPECT_TRUE(becomes("[-Add 2]"));
    set(order("", GroupBy::Operation));
    table.setAllCollapsed(true);
    EXPECT_EQ(lines(), QStringLiteral("[-Get 1] [-Add 2]"));
    table.reveal(1);
    EXPECT_EQ(lines(), QStringLiteral("[-Get 1] [Add 2] 3 1"));
    table.setAllCollapsed(false);
    EXPECT_EQ(lines(), QStringLiteral("[Get 1] 5 [Add 2] 3 1"));
    set(order(""));
    EXPECT_TRUE(becomes("5 3 1"));
}

TEST_F(HistoryOrder, GroupsByEnvironmentRunAndDay)
{
    add("apple", "Test tenant", "Smoke 1");
    add("apple", "", "Smoke 1");
    add("apple", "Test tenant");
    set(order("", GroupBy::Environment));
    EXPECT_TRUE(becomes("[Test tenant 2] 3 1 [Without an environment 1] 2"));
    set(order("", GroupBy::Run));
    EXPECT_TRUE(becomes("[Sent by itself 1] 3 [Smoke 1 2] 2 1"));
    set(order("", GroupBy::Day));
    EXPECT_TRUE(support::waitFor([this] { return table.rowCount() == 4; }));
    EXPECT_TRUE(table.groupAt(0)->title.contains(QStringLiteral("22 November 2026")))
        << table.groupAt(0)->title.toStdString();
}

TEST_F(HistoryOrder, ManyChangesAtOnceAreOneNewList)
{
    std::vector<QFuture<model::Result<qint64>>> futures;
    for (int i = 0; i < 300; ++i)
        futures.push_back(store.insert(support::sentRecording()));
    for (const auto &future : futures)
        ASSERT_TRUE(resultOf(future));
    ASSERT_TRUE(support::waitFor([this] { return table.rowCount() == 300; }));
    QSignalSpy removed(&table, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    std::vector<qint64> every;
    for (qint64 id = 1; id <= 300; id += 2)
        every.push_back(id);
    ASSERT_TRUE(resultOf(store.remove(every)));
    ASSERT_TRUE(support::waitFor([this] { return table.rowCount() == 150; }));
    EXPECT_EQ(removed.size(), 0);
    EXPECT_EQ(reset.size(), 1);
    ASSERT_TRUE(resultOf(store.remove({100, 102, 104, 106})));
    ASSERT_TRUE(support::waitFor([this] { return table.rowCount() == 146; }));
    EXPECT_EQ(removed.size(), 1) << "neighbours leave together";
    ASSERT_TRUE(resultOf(store.restore(every)));
    ASSERT_TRUE(support::waitFor([this] { return table.rowCount() == 296; }));
    EXPECT_EQ(reset.size(), 2);
    for (int line = 1; line < table.rowCount(); ++line)
        ASSERT_LT(table.idAt(line), table.idAt(line - 1));
}

TEST_F(HistoryOrder, TakesOverWhatAnotherInstanceWroteInItsOrder)
{
    add("apple");
    set(order("operation:apple"));
    ASSERT_TRUE(becomes("1"));
    history::Store other(path());
    for (const char *title : {"berry", "apple"}) {
        model::Recording recording = support::sentRecording();
        recording.title = QString::fromLatin1(title);
        stored(other, recording);
    }
    table.refresh();
    EXPECT_TRUE(becomes("3 1"));
    // Without asking: an own row that comes behind theirs shows both.
    model::Recording theirs = support::sentRecording();
    theirs.title = QStringLiteral("apples");
    stored(other, theirs);
    add("berry");
    EXPECT_TRUE(becomes("4 3 1"));
}

} // namespace
