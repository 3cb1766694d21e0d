// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// The event loop while a long history is loaded, filtered, grouped and scrolled. It is measured and printed; what is
// asserted is the work that is done.
#include "historypanefixture.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

#include <sqlite3.h>

namespace {

/// As many as HISTORY_STALL_ROWS says, to look at a million.
const int count = qMax(100'000, qEnvironmentVariableIntValue("HISTORY_STALL_ROWS"));

/// The longest turn of the event loop: a timer that is always due comes once in each.
class Turns
{
public:
    Turns()
    {
        QObject::connect(&m_due, &QTimer::timeout, [this] { look(); });
        m_due.start(0);
        m_clock.start();
    }
    /// Since the last time.
    void print(const char *what)
    {
        look();
        printf("  %s: longest turn %.1f ms\n", what, double(m_longest) / 1e6);
        m_longest = 0;
        m_clock.start();
    }

private:
    void look()
    {
        m_longest = qMax(m_longest, m_clock.nsecsElapsed());
        m_clock.start();
    }

    QTimer m_due;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

class HistoryStall : public HistoryPaneTest
{
protected:
    /// Copies of the first row in 20 operations.
    void copyRows()
    {
        sqlite3 *handle = nullptr;
        ASSERT_EQ(sqlite3_open(store.file().toUtf8().constData(), &handle), SQLITE_OK);
        QByteArray columns;
        const auto keep = [](void *into, int, char **values, char **) {
            *static_cast<QByteArray *>(into) = values[0];
            return 0;
        };
        const auto run = [&](const QByteArray &sql) {
            ASSERT_EQ(sqlite3_exec(handle, sql.constData(), keep, &columns, nullptr), SQLITE_OK)
                << sqlite3_errmsg(handle);
        };
        run("SELECT group_concat(name, ',') FROM pragma_table_info('recordings') WHERE name <> 'id'");
        const QByteArray names = columns;
        QByteArray values = ',' + names + ',';
        values.replace(",title,", ",'Operation ' || (i % 20),");
        values.replace(",http_status,", ",200 + (i % 300),");
        run("BEGIN; WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < " +
            QByteArray::number(count) + ") INSERT INTO recordings (" + names + ") SELECT " +
            values.mid(1, values.size() - 2) + " FROM n, recordings WHERE id = 1; COMMIT");
        sqlite3_close(handle);
    }
    void step(Turns &turns, const char *what, const std::function<void()> &action, const std::function<bool()> &done)
    {
        action();
        EXPECT_TRUE(support::waitFor(done, 60'000)) << what;
        turns.print(what);
    }
};

TEST_F(HistoryStall, ALongHistoryHoldsNothingUp)
{
    fill(1);
    copyRows();
    QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    const auto isDone = [this] { return table.isComplete() && !table.isSearching(); };
    Turns turns;
    step(
        turns, "take over all rows", [this] { table.refresh(); }, [this] { return table.rowCount() == count; });
    EXPECT_LE(inserted.size() + reset.size(), count / 10'000) << "not row by row";
    for (int i = 1; i <= 20; ++i) {
        const int line = count / 20 * i - 10;
        step(
            turns, "scroll", [&] { view().verticalScrollBar()->setValue(line); },
            [&] { return table.rowAt(line).has_value(); });
    }
    reset.clear();
    inserted.clear();
    step(
        turns, "filter", [this] { pane.search(QStringLiteral("http:404")); }, isDone);
    EXPECT_EQ(table.foundCount(), count / 300 + (count % 300 > 204 ? 1 : 0));
    step(
        turns, "all again", [this] { pane.search({}); }, isDone);
    EXPECT_EQ(table.foundCount(), count);
    // At most a change of lines for a slice of the search.
    EXPECT_LE(inserted.size() + reset.size(), count / 100);
    auto *groups = part<QToolButton>("historyGroup")->menu();
    step(
        turns, "group", [&] { groups->actions().at(1)->trigger(); }, isDone);
    EXPECT_EQ(table.foundCount(), count);
    step(
        turns, "collapse all", [this] { table.setAllCollapsed(true); }, [this] { return table.rowCount() == 21; });
    step(
        turns, "open a group", [this] { table.setCollapsed(3, false); }, [this] { return table.rowCount() > 5000; });
    step(
        turns, "no group", [&] { groups->actions().at(0)->trigger(); }, isDone);
    step(
        turns, "select all", [this] { view().selectAll(); },
        [this] { return qsizetype(pane.selectedIds().size()) == count; });
    step(
        turns, "a new row", [this] { fill(1); }, [this] { return table.rowCount() == count + 1; });
}

} // namespace
