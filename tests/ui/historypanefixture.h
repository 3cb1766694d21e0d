// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/historypane.h"

#include "history/historytable.h"
#include "resources/resources.h"
#include "support/keys.h"
#include "support/recordings.h"
#include "support/testmain.h"
#include "ui/history/historyview.h"
#include "ui/history/searchline.h"
#include "ui/theme.h"

#include <QAction>
#include <QLabel>
#include <QMouseEvent>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// The history's pane with a store of its own.
class HistoryPaneTest : public testing::Test
{
protected:
    HistoryPaneTest()
    {
        resources::registerAll();
        pane.resize(1280, 260); // the smallest screen that all columns fit
        pane.show();
        QObject::connect(&pane, &ui::HistoryPane::activated, [this](qint64 id) { activated.push_back(id); });
        QObject::connect(&pane, &ui::HistoryPane::replayRequested, [this](qint64 id) { replayed.push_back(id); });
        QObject::connect(&pane, &ui::HistoryPane::intoFormRequested, [this](qint64 id) { intoForm.push_back(id); });
        QObject::connect(&pane, &ui::HistoryPane::recheckRequested,
                         [this](const std::vector<qint64> &wanted) { rechecked.push_back(wanted); });
    }

    qint64 store_(const model::Recording &recording)
    {
        const auto future = store.insert(recording);
        EXPECT_TRUE(support::waitFor([&] { return future.isFinished(); }));
        const qint64 id = future.result().value_or(0);
        EXPECT_TRUE(support::waitFor([&] { return table.contains(id); }));
        return id;
    }
    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            ids.push_back(store_(support::answered(support::sentRecording(QString::number(i)))));
    }
    /// One each, all looked at.
    void fillTitled(const QStringList &titles)
    {
        for (const QString &title : titles) {
            model::Recording recording = support::answered(support::sentRecording());
            recording.title = title;
            ids.push_back(store_(recording));
        }
    }
    void click(int line)
    {
        const QPointF at = view().visualRect(table.index(line, 1)).center();
        for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
            QMouseEvent event(type, at, view().viewport()->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(view().viewport(), &event);
        }
    }
    ui::HistoryView &view() { return *pane.findChild<ui::HistoryView *>(QStringLiteral("historyView")); }
    ui::SearchLine &line() { return *pane.searchLine(); }
    QLabel *label(const char *name) { return pane.findChild<QLabel *>(QString::fromLatin1(name)); }
    QAction *action(const char *name) { return pane.findChild<QAction *>(QString::fromLatin1(name)); }
    template <typename Widget>
    Widget *part(const char *name)
    {
        auto *found = pane.findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    /// Types it and presses Enter, and waits for the end of the search.
    void search(const QString &text)
    {
        line().selectAll();
        support::typeText(&line(), text);
        support::pressKey(&line(), Qt::Key_Return);
        EXPECT_TRUE(support::waitFor([this] { return table.isComplete(); }));
    }
    void select(const std::vector<qint64> &wanted) { view().selectIds(wanted); }
    const model::Annotation &annotation(qint64 id)
    {
        static const model::Annotation none;
        const history::Row *row = table.knownRow(id);
        return row ? row->annotation : none;
    }

    QTemporaryDir folder;
    history::Store store{folder.filePath(QStringLiteral("history.db"))};
    history::HistoryTable table{&store};
    ui::Theme theme;
    ui::HistoryPane pane{theme, table, store};
    std::vector<qint64> ids, activated, replayed, intoForm;
    std::vector<std::vector<qint64>> rechecked;
};
