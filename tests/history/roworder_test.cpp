// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/roworder.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <algorithm>
#include <random>

namespace {

using history::IdList;
using history::RowOrder;

/// The same, as plainly as can be: a list of lines made anew for each question.
struct Naive
{
    struct Group
    {
        QString name;
        std::vector<qint64> ids; ///< newest first
        bool collapsed = false;
    };
    struct Line
    {
        int heading = -1;
        qint64 id = 0;
        int group = -1;
    };

    bool grouped;
    std::vector<Group> groups; ///< as they stand; empty ones behind the others
    QStringList collapsed;

    std::vector<Line> lines() const
    {
        std::vector<Line> lines;
        for (int at = 0; at < int(groups.size()); ++at) {
            const Group &group = groups[size_t(at)];
            if (grouped)
                lines.push_back({at, 0, at});
            if (grouped && collapsed.contains(group.name))
                continue;
            for (const qint64 id : group.ids)
                lines.push_back({-1, id, grouped ? at : -1});
        }
        return lines;
    }
    void insert(qint64 id, const QString &name)
    {
        for (const Group &group : groups) {
            if (std::find(group.ids.begin(), group.ids.end(), id) != group.ids.end())
                return;
        }
        auto into = std::find_if(groups.begin(), groups.end(), [&](const Group &group) { return group.name == name; });
        if (into == groups.end()) {
            const auto before =
                std::find_if(groups.begin(), groups.end(), [&](const Group &group) { return group.ids.front() < id; });
            into = groups.insert(before, {name, {}, false});
        }
        into->ids.push_back(id);
        std::sort(into->ids.begin(), into->ids.end(), std::greater());
    }
    void remove(qint64 id)
    {
        for (Group &group : groups)
            std::erase(group.ids, id);
        std::erase_if(groups, [](const Group &group) { return group.ids.empty(); });
    }
};

void expectSame(const RowOrder &order, const Naive &naive)
{
    const std::vector<Naive::Line> lines = naive.lines();
    ASSERT_EQ(order.lineCount(), int(lines.size()));
    for (int line = 0; line < int(lines.size()); ++line) {
        const Naive::Line &expected = lines[size_t(line)];
        ASSERT_EQ(order.idAt(line), expected.id) << line;
        ASSERT_EQ(order.headingAt(line), expected.heading) << line;
        ASSERT_EQ(order.groupOfLine(line), expected.group) << line;
        if (expected.id != 0) {
            ASSERT_EQ(order.lineOf(expected.id), line);
        } else {
            ASSERT_EQ(order.headingLine(expected.heading), line);
            ASSERT_EQ(order.name(expected.heading), naive.groups[size_t(expected.heading)].name);
            ASSERT_EQ(order.size(expected.heading), int(naive.groups[size_t(expected.heading)].ids.size()));
        }
    }
    ASSERT_EQ(order.idAt(-1), 0);
    ASSERT_EQ(order.idAt(int(lines.size())), 0);
    ASSERT_EQ(order.headingAt(int(lines.size())), -1);
}

/// The lines that are only in the longer list must be exactly those that were announced.
void expectLines(const std::vector<Naive::Line> &shorter, const std::vector<Naive::Line> &longer, RowOrder::Lines lines)
{
    ASSERT_EQ(int(longer.size() - shorter.size()), lines.count);
    for (int line = 0; line < lines.first; ++line)
        ASSERT_EQ(shorter[size_t(line)].id, longer[size_t(line)].id);
    for (int line = lines.first; line < int(shorter.size()); ++line)
        ASSERT_EQ(shorter[size_t(line)].id, longer[size_t(line + lines.count)].id);
}

class RowOrders : public testing::TestWithParam<bool>
{};

TEST_P(RowOrders, DoTheSameAsAPlainListWhateverHappens)
{
    const bool grouped = GetParam();
    std::mt19937 random(7);
    const auto upTo = [&](int most) { return int(random() % unsigned(most)); };
    for (int round = 0; round < 20; ++round) {
        RowOrder order(grouped);
        Naive naive{grouped, {}, {}};
        qint64 newest = 50;
        for (int step = 0; step < 120; ++step) {
            const std::vector<Naive::Line> before = naive.lines();
            const int what = upTo(10);
            if (what < 5) {
                const qint64 id = what < 3 ? ++newest : 1 + upTo(int(newest));
                const QString name = grouped ? QString::number(id % 5) : QString();
                const RowOrder::Lines lines = order.linesFor(id, name);
                const bool isNew = !order.contains(id);
                EXPECT_EQ(order.insert(id, name), isNew);
                naive.insert(id, name);
                expectLines(before, naive.lines(), lines);
            } else if (what < 8) {
                const qint64 id = 1 + upTo(int(newest));
                const RowOrder::Lines lines = order.linesOf(id);
                const bool isThere = order.contains(id);
                EXPECT_EQ(order.remove(id), isThere);
                naive.remove(id);
                expectLines(naive.lines(), before, lines);
            } else if (order.groupCount() > 0) {
                const int group = upTo(order.groupCount());
                const QString name = order.name(group);
                const RowOrder::Lines below = order.linesBelow(group);
                const bool collapse = !order.isCollapsed(group);
                order.setCollapsed(group, collapse);
                if (collapse)
                    naive.collapsed.append(name);
                else
                    naive.collapsed.removeAll(name);
                expectLines(collapse ? naive.lines() : before, collapse ? before : naive.lines(), below);
            }
            ASSERT_NO_FATAL_FAILURE(expectSame(order, naive)) << "round " << round << ", step " << step;
        }
    }
}

TEST_P(RowOrders, TakeChunksAndLoseManyAtOnce)
{
    const bool grouped = GetParam();
    RowOrder order(grouped);
    Naive naive{grouped, {}, {}};
    std::mt19937 random(11);
    const QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("")};
    // What came meanwhile stands in a chunk once more.
    order.insert(1000, grouped ? names[0] : QString());
    naive.insert(1000, grouped ? names[0] : QString());
    order.insert(500, grouped ? names[1] : QString());
    naive.insert(500, grouped ? names[1] : QString());
    qint64 id = 1000;
    while (id > 10) {
        std::vector<qint64> ids;
        std::vector<int> groups;
        for (int i = 0; i < 40 && id > 10; ++i, id -= 1 + qint64(random() % 9)) {
            const int group = id == 1000 ? 0 : id == 500 ? 1 : int(random() % 3);
            ids.push_back(id);
            groups.push_back(grouped ? group : 0);
            naive.insert(id, grouped ? names[group] : QString());
        }
        order.append(ids, grouped ? groups : std::vector<int>(), grouped ? names : QStringList());
        ASSERT_NO_FATAL_FAILURE(expectSame(order, naive));
    }
    std::vector<qint64> gone;
    for (qint64 each = 100; each < 700; each += 1 + qint64(random() % 3)) {
        gone.push_back(each);
        naive.remove(each);
    }
    std::shuffle(gone.begin(), gone.end(), random);
    order.removeAll(gone);
    ASSERT_NO_FATAL_FAILURE(expectSame(order, naive));
    int ids = 0;
    for (const Naive::Group &group : naive.groups)
        ids += int(group.ids.size());
    EXPECT_EQ(order.idCount(), ids);
}

INSTANTIATE_TEST_SUITE_P(Grouped, RowOrders, testing::Bool());

TEST(RowOrder, CollapsesAllAndKeepsItByName)
{
    RowOrder order(true);
    order.append({5, 4, 3}, {0, 1, 0}, {QStringLiteral("x"), QStringLiteral("y")});
    order.setAllCollapsed(true);
    EXPECT_EQ(order.lineCount(), 2);
    EXPECT_EQ(order.idCount(), 3);
    EXPECT_EQ(order.lineOf(4), -1);
    EXPECT_TRUE(order.contains(4));
    order.setCollapsed(1, false);
    RowOrder next(true);
    next.collapseAs(order);
    EXPECT_EQ(next.lineCount(), 0);
    EXPECT_EQ(next.linesFor(7, QStringLiteral("x")), (RowOrder::Lines{0, 1})) << "its group is collapsed already";
    next.append({9, 8, 7}, {1, 0, 1}, {QStringLiteral("x"), QStringLiteral("y")});
    EXPECT_EQ(next.name(0), QStringLiteral("y"));
    EXPECT_FALSE(next.isCollapsed(0));
    EXPECT_TRUE(next.isCollapsed(1));
    EXPECT_FALSE(next == order);
    EXPECT_TRUE(next == next);
}

TEST(RowOrder, AMillionIdsTakeNoTimeToSpeakOf)
{
    QElapsedTimer timer;
    qint64 longest = 0;
    const auto timed = [&](const char *what, const auto &action) {
        timer.start();
        action();
        const qint64 took = timer.nsecsElapsed() / 1000;
        longest = qMax(longest, took);
        printf("  %s: %lld us\n", what, static_cast<long long>(took));
    };
    RowOrder order(true);
    const QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    constexpr int chunk = 50'000;
    for (qint64 top = 1'000'000; top > 0; top -= chunk) {
        std::vector<qint64> ids;
        std::vector<int> groups;
        for (qint64 id = top; id > top - chunk; --id) {
            ids.push_back(id);
            groups.push_back(int(id % 3));
        }
        timed("chunk", [&] { order.append(ids, groups, names); });
    }
    timed("insert", [&] { order.insert(1'000'001, names[0]); });
    timed("remove", [&] { order.remove(500'000); });
    timed("collapse", [&] { order.setCollapsed(0, true); });
    timed("1000 lookups", [&] {
        for (int i = 1; i <= 1000; ++i)
            EXPECT_LT(order.lineOf(order.idAt(i * 600)), order.lineCount());
    });
    std::vector<qint64> gone;
    for (qint64 id = 1; id < 1'000'000; id += 3)
        gone.push_back(id);
    timed("remove many", [&] { order.removeAll(gone); });
    EXPECT_EQ(order.idCount(), 1'000'000 - 333'333);
    printf("  longest: %lld us\n", static_cast<long long>(longest));
}

} // namespace
