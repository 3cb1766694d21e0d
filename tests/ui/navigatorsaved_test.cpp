// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "savedfixture.h"

#include "ui/banner.h"

#include "support/accessibility.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>

// The tree of saved requests, by keyboard and mouse.

namespace {

using Role = ui::NavigatorModel::Role;

class NavigatorSaved : public SavedWindow
{
protected:
    QStringList files() const
    {
        QStringList names = QDir(path("requests")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
        return names;
    }
    /// One that was closed stays for a while.
    QLineEdit *nameEditor()
    {
        for (QLineEdit *editor : tree()->findChildren<QLineEdit *>(QStringLiteral("nameEditor"))) {
            if (editor->isVisible())
                return editor;
        }
        return nullptr;
    }
    void rename(const QString &name)
    {
        ASSERT_TRUE(support::waitFor([this] { return !nameEditor(); })) << "of the name before";
        key(Qt::Key_F2);
        QLineEdit *editor = nameEditor();
        ASSERT_NE(editor, nullptr);
        EXPECT_FALSE(editor->accessibleName().isEmpty());
        editor->selectAll();
        QTest::keyClicks(editor, name);
        QTest::keyClick(editor, Qt::Key_Return);
    }
};

TEST_F(NavigatorSaved, OutsideFilesShowUpAndOpenByClickAndEnter)
{
    const QAbstractItemModelTester tester(tree()->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    put(QStringLiteral("smoke.http"),
        request("create", "{\"id\":\"1\"}") + request("unknown status", "{\"id\":\"2\"}"));
    clickRow(QStringLiteral("unknown status"));
    ASSERT_NE(workbench().opened(), nullptr);
    EXPECT_EQ(workbench().opened()->entry, 1);
    EXPECT_EQ(draft().body(), QByteArray("{\"id\":\"2\"}"));
    EXPECT_TRUE(row(QStringLiteral("unknown status")).data(Role::CurrentRole).toBool());
    select(QStringLiteral("create"));
    key(Qt::Key_Return);
    EXPECT_EQ(workbench().opened()->entry, 0);
    put(QStringLiteral("smoke.http"), request("create") + request("renamed outside"));
    row(QStringLiteral("renamed outside"));
    EXPECT_TRUE(goes(QStringLiteral("unknown status")));
}

TEST_F(NavigatorSaved, TheLastVerdictAndTheDirtyMarkStandBesideTheRequest)
{
    put(QStringLiteral("a.http"), request("one", "{\"status\":\"Running\"}") + request("two"));
    clickRow(QStringLiteral("one"));
    EXPECT_FALSE(row(QStringLiteral("one")).data(Role::VerdictRole).isValid());
    const model::Recording recording = sent();
    ASSERT_TRUE(recording.verdict);
    const QVariant verdict = row(QStringLiteral("one")).data(Role::VerdictRole);
    ASSERT_TRUE(verdict.isValid());
    EXPECT_EQ(verdict.value<history::Tally>(), *history::rowOf(recording).checks);
    EXPECT_FALSE(row(QStringLiteral("two")).data(Role::VerdictRole).isValid());
    EXPECT_FALSE(row(QStringLiteral("one")).data(Role::DirtyRole).toBool());
    draft().setBody("{}");
    EXPECT_TRUE(support::waitFor([&] { return row(QStringLiteral("one")).data(Role::DirtyRole).toBool(); }));
    EXPECT_FALSE(row(QStringLiteral("two")).data(Role::DirtyRole).toBool());
    pressSave();
    EXPECT_FALSE(row(QStringLiteral("one")).data(Role::DirtyRole).toBool());
    EXPECT_TRUE(row(QStringLiteral("one")).data(Role::VerdictRole).isValid()) << "saving takes no verdict away";
}

TEST_F(NavigatorSaved, NewRenameDuplicateDeleteUndoByKeyboard)
{
    put(QStringLiteral("a.http"), request("one") + request("two"));
    select(QStringLiteral("a.http"));
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(support::waitFor([&] { return nameEditor() != nullptr; })) << "its name is asked for in its place";
    EXPECT_TRUE(QFileInfo(at(QStringLiteral("new-folder"))).isDir());
    QTest::keyClick(nameEditor(), Qt::Key_Escape);
    select(QStringLiteral("new-folder"));
    rename(QStringLiteral("Team smoke"));
    row(QStringLiteral("team-smoke"));
    EXPECT_TRUE(goes(QStringLiteral("new-folder")));

    select(QStringLiteral("one"));
    rename(QStringLiteral("first one"));
    row(QStringLiteral("first one"));
    EXPECT_EQ(bytesOf(at(QStringLiteral("a.http"))), request("first one") + request("two"));
    select(QStringLiteral("first one"));
    key(Qt::Key_D, Qt::ControlModifier);
    row(QStringLiteral("first one (2)"));
    select(QStringLiteral("first one"));
    key(Qt::Key_Delete);
    EXPECT_TRUE(goes(QStringLiteral("first one")));
    EXPECT_TRUE(m_window->findChild<ui::Banner *>(QStringLiteral("navigatorSaid"))->isVisible());
    tree()->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    row(QStringLiteral("first one"));
    tree()->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier); // the copy
    EXPECT_TRUE(goes(QStringLiteral("first one (2)")));
    EXPECT_EQ(bytesOf(at(QStringLiteral("a.http"))), request("first one") + request("two"));
}

TEST_F(NavigatorSaved, ANewRequestHasAFileAndIsOpen)
{
    open(support::onenoteKey);
    tree()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    ASSERT_NE(workbench().opened(), nullptr);
    EXPECT_EQ(draft().schema()->key, support::onenoteKey);
    ASSERT_EQ(files().size(), 1);
    EXPECT_EQ(workbench().opened()->file, at(files().front()));
    EXPECT_TRUE(support::waitFor([&] { return nameEditor() != nullptr; }));
    auto *editor = nameEditor();
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("../CON"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(support::waitFor([&] {
        return files().size() == 1 && files().front().startsWith(QLatin1String("request-con-"));
    })) << files().join(u' ').toStdString();
    EXPECT_EQ(workbench().opened()->file, at(files().front())) << "the open request goes along";
    draft().setBody("{}");
    pressSave();
    EXPECT_TRUE(bytesOf(at(files().front())).contains("\n\n{}\n"));
}

TEST_F(NavigatorSaved, DroppedRowsMove)
{
    put(QStringLiteral("a.http"), request("one") + request("two"));
    put(QStringLiteral("b.http"), request("three"));
    put(QStringLiteral("sub/c.http"), request("four"));
    row(QStringLiteral("two"));
    row(QStringLiteral("c.http"));
    clickRow(QStringLiteral("two"));
    ASSERT_EQ(workbench().opened()->entry, 1);
    const auto drop = [this](const QString &what, const QString &onto) {
        const std::unique_ptr<QMimeData> mime(tree()->model()->mimeData({row(what)}));
        EXPECT_TRUE(tree()->model()->canDropMimeData(mime.get(), Qt::MoveAction, -1, -1, row(onto)));
        tree()->model()->dropMimeData(mime.get(), Qt::MoveAction, -1, -1, row(onto));
    };
    drop(QStringLiteral("two"), QStringLiteral("b.http"));
    EXPECT_TRUE(
        support::waitFor([&] { return bytesOf(at(QStringLiteral("b.http"))) == request("three") + request("two"); }));
    EXPECT_EQ(bytesOf(at(QStringLiteral("a.http"))), request("one"));
    EXPECT_EQ(workbench().opened()->file, at(QStringLiteral("b.http")));
    EXPECT_EQ(workbench().opened()->entry, 1);
    drop(QStringLiteral("b.http"), QStringLiteral("sub"));
    EXPECT_TRUE(support::waitFor([&] { return QFile::exists(at(QStringLiteral("sub/b.http"))); }));
    EXPECT_EQ(workbench().opened()->file, at(QStringLiteral("sub/b.http")));
    EXPECT_FALSE(workbench().isDirty());
    m_failures.clear();
    drop(QStringLiteral("c.http"), QStringLiteral("sub")); // where it is
    EXPECT_EQ(files(), (QStringList{QStringLiteral("a.http"), QStringLiteral("sub")}));
}

TEST_F(NavigatorSaved, TheFilterKnowsNamesMethodsTargetsAndFiles)
{
    put(QStringLiteral("users.http"), "### who am I\nGET {{root}}/me/profile\n");
    put(QStringLiteral("other.http"), request("create"));
    row(QStringLiteral("create"));
    row(QStringLiteral("who am I"));
    auto *filter = part<QLineEdit>(QStringLiteral("navigatorFilter"));
    for (const char *text : {"who am", "GET {{root}}", "me/profile", "users.http"}) {
        typeOver(filter, QString::fromLatin1(text));
        row(QStringLiteral("users.http"));
        EXPECT_TRUE(goes(QStringLiteral("create"))) << text;
    }
    typeOver(filter, QStringLiteral("who am"));
    QTest::keyClick(filter, Qt::Key_Return);
    ASSERT_NE(workbench().opened(), nullptr);
    EXPECT_EQ(workbench().opened()->file, at(QStringLiteral("users.http")));
}

TEST_F(NavigatorSaved, ReplayIsAskedForWhatIsSelected)
{
    put(QStringLiteral("a.http"), request("one") + request("two"));
    put(QStringLiteral("sub/c.http"), request("four") + request("five"));
    row(QStringLiteral("two"));
    row(QStringLiteral("five"));
    std::vector<run::ReplaySource> asked;
    QObject::connect(&m_window->savedRequests(), &ui::SavedRequests::replayRequested,
                     [&](const std::vector<run::ReplaySource> &sources) { asked = sources; });
    clickRow(QStringLiteral("two"));
    clickRow(QStringLiteral("sub"), Qt::ControlModifier);
    clickRow(QStringLiteral("five"), Qt::ControlModifier);
    tree()->setFocus();
    key(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(asked,
              (std::vector<run::ReplaySource>{{at(QStringLiteral("a.http")), 1}, {at(QStringLiteral("sub")), -1}}))
        << "a part of the folder is not named again";
    select(QStringLiteral("c.http"));
    key(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(asked, (std::vector<run::ReplaySource>{{at(QStringLiteral("sub/c.http")), -1}}));
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), at(QStringLiteral("sub/c.http")));
}

TEST_F(NavigatorSaved, TheMenuSaysWhatCanBeDone)
{
    put(QStringLiteral("a.http"), request("one"));
    select(QStringLiteral("a.http"));
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(tree(), &wanted);
    auto *menu = part<QMenu>(QStringLiteral("savedMenu"));
    ASSERT_NE(menu, nullptr);
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator() && action->isEnabled())
            texts.append(action->text().section(u'\t', 0, 0).remove(u'&'));
    }
    EXPECT_EQ(texts, (QStringList{QStringLiteral("Open"), QStringLiteral("Replay…"), QStringLiteral("New request"),
                                  QStringLiteral("New folder"), QStringLiteral("Rename"), QStringLiteral("Duplicate"),
                                  QStringLiteral("Move to…"), QStringLiteral("Move to trash"),
                                  QStringLiteral("Copy path"), QStringLiteral("Open folder…")}));
    menu->close();
}

TEST_F(NavigatorSaved, AnotherFolderIsRemembered)
{
    QDir().mkpath(path("team"));
    write(path("team/t.http"), request("team"));
    m_window->savedRequests().setFolder(path("team"));
    row(QStringLiteral("t.http"));
    m_window->leaveWithoutAsking();
    m_window.reset();
    m_window = makeWindow(support::bundle());
    row(QStringLiteral("t.http"));
    EXPECT_EQ(m_window->savedRequests().folder(), path("team"));
}

TEST_F(NavigatorSaved, BrokenFilesSayWhy)
{
    put(QStringLiteral("broken.http"), "### x\nnot a request\n");
    const QModelIndex broken = row(QStringLiteral("broken.http"));
    EXPECT_FALSE(broken.data(Role::ProblemRole).toString().isEmpty());
    EXPECT_TRUE(broken.data(Qt::ToolTipRole).toString().contains(QLatin1String("Line 2")));
    EXPECT_EQ(support::namelessControls(m_window.get()), QStringList());
}

TEST_F(NavigatorSaved, TenThousandFilesHoldNothingUp)
{
    for (int folder = 0; folder < 10; ++folder) {
        for (int file = 0; file < 1000; ++file)
            put(QStringLiteral("folder %1/request %2.http").arg(folder).arg(file), request("r"));
    }
    qint64 longest = 0;
    QElapsedTimer clock;
    QTimer due;
    QObject::connect(&due, &QTimer::timeout, [&] {
        longest = qMax(longest, clock.nsecsElapsed());
        clock.start();
    });
    const auto step = [&](const char *what, const std::function<void()> &action, const std::function<bool()> &done) {
        longest = 0;
        clock.start();
        due.start(0);
        action();
        EXPECT_TRUE(support::waitFor(done, 60'000)) << what;
        longest = qMax(longest, clock.nsecsElapsed());
        due.stop();
        printf("  %s: longest turn %.1f ms\n", what, double(longest) / 1e6);
    };
    const auto rows = [this](const QModelIndex &parent) { return tree()->model()->rowCount(parent); };
    const auto section = [this] { return savedSection(); };
    collection::CollectionModel &model = part<ui::NavigatorModel>()->collection();
    step(
        "show 10,000 files", [&] { m_window->savedRequests().look(); },
        [&] { return rows(section()) == 10 && !model.isLooking(); });
    step(
        "open a folder", [&] { tree()->expand(tree()->model()->index(3, 0, section())); },
        [&] { return tree()->isExpanded(tree()->model()->index(3, 0, section())); });
    auto *filter = part<QLineEdit>(QStringLiteral("navigatorFilter"));
    step(
        "filter", [&] { filter->setText(QStringLiteral("request 77")); },
        [&] { return rows(tree()->model()->index(0, 0, section())) == 11; });
    step(
        "no filter", [&] { filter->clear(); }, [&] { return rows(tree()->model()->index(0, 0, section())) == 1000; });
}

} // namespace
