// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/replay/replaydialog.h"

#include "http/networktransport.h"
#include "run/sendoptions.h"
#include "sandbox/sandbox.h"
#include "ui/banner.h"
#include "ui/history/timelinepanel.h"
#include "ui/history/timelineview.h"
#include "ui/labels.h"
#include "ui/replay/replaypage.h"
#include "ui/replay/replayplot.h"
#include "ui/theme.h"

#include "support/accessibility.h"
#include "support/bundle.h"
#include "support/canary.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <set>

using Kind = ui::ReplayTable::Kind;
using run::ReplayOutcome;

namespace {

/// The dialog over a real sandbox, a real history and files on the disk.
class ReplayDialogTest : public testing::Test
{
protected:
    ReplayDialogTest()
    {
        EXPECT_TRUE(m_sandbox.listen());
        m_environments.setSandboxPort(m_sandbox.port());
        m_theme.apply(ui::Scheme::Light);
        EXPECT_TRUE(QDir().mkpath(path("requests/onenote")));
        write("requests/onenote/1-create.http", "### create\n# @operation onenote-post-operations\n"
                                                "# @check status == 201\n# @capture made = $.id\n"
                                                "POST {{root}}/me/onenote/operations\n"
                                                "Content-Type: application/json\n\n{\"status\": \"Running\"}\n\n"
                                                "### read\n# @check status == 200\n"
                                                "GET {{root}}/me/onenote/operations/{{made}}\n");
        write("requests/onenote/2-wrong.http", "### wrong\n# @check status == 418\n"
                                               "GET {{root}}/me/onenote/operations\n");
    }

    ~ReplayDialogTest() override { delete m_dialog; }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    ui::ReplayParts parts()
    {
        return {m_runner,
                m_store,
                support::bundle(),
                m_environments,
                m_tokens,
                [this](const model::Environment &environment) -> model::Result<run::ReplayPlace> {
                    const auto options = run::sendOptions(environment, *environment.root.url(QStringLiteral("/")));
                    if (!options)
                        return tl::unexpected(options.error());
                    return run::ReplayPlace{environment, m_tokens.token(environment.id), *options};
                },
                path("logs")};
    }

    void open(const char *source = "requests")
    {
        delete m_dialog;
        m_dialog = new ui::ReplayDialog(m_theme, parts());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        m_dialog->activateWindow();
        m_dialog->setSources({{path(source)}});
        EXPECT_TRUE(support::waitFor([this] { return part<QPushButton>("replayStart")->isEnabled(); }));
    }

    template <typename Widget>
    Widget *part(const char *name)
    {
        auto *found = m_dialog->findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    /// As from the keyboard: the control has the focus, and the blank presses it.
    void press(const char *button)
    {
        auto *pressed = part<QPushButton>(button);
        ASSERT_TRUE(pressed->isEnabled() && pressed->isVisible()) << button;
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);
    }
    void pressIn(const char *banner)
    {
        QTest::keyClick(part<ui::Banner>(banner)->findChild<QPushButton *>(QStringLiteral("bannerAction")),
                        Qt::Key_Space);
    }
    QString text(const char *label) { return part<QLabel>(label)->text(); }
    bool waitForEnd()
    {
        return support::waitFor([this] { return m_dialog->replay() && !m_dialog->isRunning(); }, 30'000);
    }
    const ui::ReplayTable &table() { return *m_dialog->findChild<ui::ReplayPage *>()->table(); }
    QString cell(int row, Kind kind, int place = 0)
    {
        return table().index(row, table().columnOf(kind, place)).data().toString();
    }
    QStringList column(Kind kind, int place = 0)
    {
        QStringList all;
        for (int row = 0; row < table().rowCount(); ++row)
            all.append(cell(row, kind, place));
        return all;
    }
    void many(int count)
    {
        QByteArray file;
        for (int i = 0; i < count; ++i)
            file += "### request " + QByteArray::number(i) + "\nGET {{root}}/me/onenote/operations\n\n";
        write("many.http", file);
    }
    size_t arrived() const { return m_sandbox.arrivals().size(); }

    QTemporaryDir m_folder;
    sandbox::Sandbox m_sandbox{support::bundle(), {}};
    run::Environments m_environments{path("environments.json")};
    run::Tokens m_tokens;
    history::Store m_store{path("history.sqlite")};
    http::NetworkTransport m_transport;
    run::Runner m_runner{m_transport, m_store, run::utcNow, run::judgeBy(support::bundle())};
    ui::Theme m_theme;
    ui::ReplayDialog *m_dialog = nullptr;
};

TEST_F(ReplayDialogTest, ReplaysAFolderByKeyboard)
{
    open();
    EXPECT_EQ(part<QListWidget>("replaySources")->item(0)->text(), QStringLiteral("requests/ · 3 request(s)"));
    EXPECT_EQ(part<QPushButton>("replayStart")->text(), QStringLiteral("Start 3"));
    QSignalSpy ended(m_dialog, &ui::ReplayDialog::requestEnded);
    QTest::keyClick(part<QSpinBox>("replayRounds"), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(arrived(), 3U);
    EXPECT_EQ(ended.size(), 3);
    EXPECT_EQ(ended.at(1).at(1).toInt(), 1) << "the second request of its file";
    EXPECT_EQ(column(Kind::Request),
              (QStringList{QStringLiteral("create"), QStringLiteral("read"), QStringLiteral("wrong")}));
    EXPECT_EQ(column(Kind::Outcome),
              (QStringList{QStringLiteral("passed"), QStringLiteral("passed"), QStringLiteral("failed")}))
        << column(Kind::Reason).join(u'\n').toStdString();
    EXPECT_FALSE(cell(2, Kind::Reason).isEmpty());
    EXPECT_EQ(text("replayCounts"), QStringLiteral("3 of 3 · 2 passed · 1 failed"));
    EXPECT_TRUE(text("replayTime").startsWith(QStringLiteral("done in")));
    EXPECT_EQ(m_dialog->findChild<ui::ReplayPlot *>()->panel().view().series().size(), 3);
    // Enter on a row shows its answer.
    QSignalSpy chosen(m_dialog, &ui::ReplayDialog::recordingChosen);
    auto *view = part<QTableView>("replayResults");
    view->setFocus();
    view->setCurrentIndex(table().index(1, 0));
    QTest::keyClick(view, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(QStringLiteral("#%1").arg(chosen.at(0).at(0).toLongLong()), cell(1, Kind::Number));
}

TEST_F(ReplayDialogTest, FiltersByKeyboard)
{
    open();
    press("replayStart");
    ASSERT_TRUE(waitForEnd());
    auto *failed = part<QToolButton>("replayKind1");
    EXPECT_EQ(failed->text(), QStringLiteral("failed 1"));
    failed->setFocus();
    QTest::keyClick(failed, Qt::Key_Space);
    EXPECT_EQ(column(Kind::Request), QStringList{QStringLiteral("wrong")});
    EXPECT_EQ(text("replayShown"), QStringLiteral("1 of 3 shown"));
    QTest::keyClick(failed, Qt::Key_Space);
    auto *words = part<QLineEdit>("replayWords");
    QTest::keyClick(part<QTableView>("replayResults"), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(words->hasFocus());
    QTest::keyClicks(words, QStringLiteral("onenote/1 passed"));
    EXPECT_EQ(table().rowCount(), 2);
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_TRUE(part<QTableView>("replayResults")->hasFocus());
}

TEST_F(ReplayDialogTest, PausesGoesOnAndCancels)
{
    many(40);
    m_sandbox.playAlways({sandbox::wait(std::chrono::milliseconds(30)),
                          sandbox::send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"),
                          sandbox::close()});
    open("many.http");
    press("replayStart");
    EXPECT_TRUE(part<QPushButton>("replayPause")->hasFocus());
    ASSERT_TRUE(support::waitFor([this] { return arrived() >= 3; }));
    press("replayPause");
    EXPECT_EQ(part<QPushButton>("replayPause")->text(), QStringLiteral("&Go on"));
    ASSERT_TRUE(support::waitFor([this] { return m_dialog->replay()->underWay() == 0; }));
    ASSERT_TRUE(support::waitFor([this] { return text("replayTime").startsWith(QStringLiteral("paused")); }));
    const size_t before = arrived();
    ASSERT_LT(before, 40U);
    press("replayPause");
    ASSERT_TRUE(support::waitFor([&] { return arrived() > before + 1; }));
    EXPECT_TRUE(text("replayTime").contains(QStringLiteral("so far")));
    press("replayCancel");
    ASSERT_TRUE(waitForEnd());
    EXPECT_LT(arrived(), 40U);
    EXPECT_TRUE(text("replayTime").startsWith(QStringLiteral("stopped after")));
    EXPECT_TRUE(text("replayCounts").startsWith(QStringLiteral("40 of 40")));
    EXPECT_TRUE(text("replayCounts").contains(QStringLiteral("skipped")));
    EXPECT_FALSE(part<QPushButton>("replayPause")->isVisible());
}

TEST_F(ReplayDialogTest, SeveralEnvironmentsMakeAMatrix)
{
    // The second one is at the same sandbox, in a version that refuses to create.
    QObject::connect(&m_sandbox, &sandbox::Sandbox::arrived, &m_sandbox, [this](const sandbox::Arrival &arrival) {
        if (arrival.head.startsWith("POST") && arrival.head.contains("/v9/"))
            m_sandbox.play({sandbox::send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"), sandbox::close()});
    });
    std::vector<model::Environment> all = m_environments.all();
    ASSERT_FALSE(all.empty());
    model::Environment other = all.front();
    other.id = QStringLiteral("other");
    other.name = QStringLiteral("Other");
    other.sandbox = false;
    other.root.version = QStringLiteral("v9");
    all = {all.front(), other};
    ASSERT_TRUE(m_environments.replaceAll(all));
    m_environments.setSandboxPort(m_sandbox.port());
    open();
    auto *where = part<QListWidget>("replayEnvironments");
    ASSERT_EQ(where->count(), 2);
    EXPECT_TRUE(where->item(1)->text().contains(QStringLiteral("no token")));
    where->setFocus();
    where->setCurrentRow(1);
    QTest::keyClick(where, Qt::Key_Space);
    EXPECT_EQ(part<QPushButton>("replayStart")->text(), QStringLiteral("Start 6"));
    press("replayStart");
    // Requests leave this program's sandbox, which is asked about.
    EXPECT_EQ(m_dialog->replay(), nullptr);
    ASSERT_TRUE(part<ui::Banner>("replayConfirm")->isVisible());
    EXPECT_TRUE(part<ui::Banner>("replayConfirm")->text().startsWith(QStringLiteral("3 request(s) go to 127.0.0.1")));
    EXPECT_EQ(arrived(), 0U);
    pressIn("replayConfirm");
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(table().rowCount(), 3);
    EXPECT_EQ(table().columnOf(Kind::Outcome), -1);
    EXPECT_NE(table().columnOf(Kind::Place, 1), -1);
    EXPECT_TRUE(cell(0, Kind::Place, 0).startsWith(QStringLiteral("201")));
    EXPECT_EQ(cell(0, Kind::Differs), QStringLiteral("\u2260"));
    auto *different = part<QToolButton>("replayDifferent");
    ASSERT_TRUE(different->isVisible());
    different->setFocus();
    QTest::keyClick(different, Qt::Key_Space);
    EXPECT_EQ(column(Kind::Request), (QStringList{QStringLiteral("create"), QStringLiteral("read")}))
        << "what was not created cannot be read";
    EXPECT_EQ(support::namelessControls(m_dialog), QStringList());
}

TEST_F(ReplayDialogTest, AtLeastOneEnvironmentIsNeeded)
{
    open();
    auto *where = part<QListWidget>("replayEnvironments");
    where->setCurrentRow(0);
    for (int row = 0; row < where->count(); ++row)
        where->item(row)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(part<QPushButton>("replayStart")->isEnabled());
    EXPECT_EQ(text("replayStatus"), QStringLiteral("No environment is chosen."));
}

TEST_F(ReplayDialogTest, OffersTheEnvironmentsBesideTheRequests)
{
    write("requests/onenote/2-wrong.http", "### own\nGET {{root}}/me/onenote/operations?{{mine}}\n"
                                           "Authorization: Bearer {{token}}\n");
    const QByteArray root = "http://127.0.0.1:" + QByteArray::number(m_sandbox.port()) + "/v7";
    write("requests/http-client.env.json", "{\"team\": {\"root\": \"" + root + "\", \"mine\": \"yes\"}, \"bare\": {}}");
    write("requests/http-client.private.env.json", QByteArray("{\"team\": {\"token\": \"") + support::canary + "\"}}");
    open();
    auto *where = part<QListWidget>("replayEnvironments");
    EXPECT_TRUE(where->item(0)->text().startsWith(QStringLiteral("team \u00B7 127.0.0.1")));
    EXPECT_TRUE(where->item(0)->text().endsWith(QStringLiteral("token in its file")));
    EXPECT_TRUE(part<QListWidget>("replayDiagnostics")->item(0)->text().contains(QStringLiteral("\"bare\"")));
    for (int row = 0; row < where->count(); ++row)
        where->item(row)->setCheckState(row == 0 ? Qt::Checked : Qt::Unchecked);
    press("replayStart");
    EXPECT_TRUE(part<ui::Banner>("replayConfirm")->isVisible()) << "it is no sandbox of this program";
    pressIn("replayConfirm");
    ASSERT_TRUE(waitForEnd());
    ASSERT_FALSE(m_sandbox.arrivals().empty());
    const QByteArray last = m_sandbox.arrivals().back().head;
    EXPECT_TRUE(last.startsWith("GET /v7/me/onenote/operations?yes ")) << last.constData();
    EXPECT_TRUE(last.contains(support::canary));
}

TEST_F(ReplayDialogTest, SaysWhatIsWrongInTheFiles)
{
    write("requests/onenote/3-broken.http", "### broken\nnot a request line\n\n### fine\nGET {{root}}/me\n");
    open();
    auto *found = part<QListWidget>("replayDiagnostics");
    ASSERT_TRUE(found->isVisible());
    EXPECT_TRUE(found->item(0)->text().contains(QStringLiteral("3-broken.http")));
    m_dialog->setSources({{path("nowhere")}});
    EXPECT_TRUE(support::waitFor([this] { return text("replayStatus").contains(QStringLiteral("nowhere")); }));
    EXPECT_FALSE(part<QPushButton>("replayStart")->isEnabled());
}

TEST_F(ReplayDialogTest, RowsOfADataFileAreAPassEach)
{
    write("one.http", "### one\nGET {{root}}/me/onenote/operations?id={{id}}\n");
    write("data.csv", "id,name\r\n1,a\r\n2,b\r\n3,c\r\n");
    write("empty.csv", "");
    open("one.http");
    auto *setup = m_dialog->findChild<ui::ReplaySetup *>();
    setup->setDataFile(path("empty.csv"));
    EXPECT_FALSE(part<QPushButton>("replayStart")->isEnabled());
    setup->setDataFile(path("data.csv"));
    EXPECT_EQ(text("replayDataNote"), QStringLiteral("data.csv: 3 row(s) with id, name"));
    part<QSpinBox>("replayRounds")->setValue(2);
    EXPECT_EQ(text("replayStatus"), QStringLiteral("1 request(s) × 2 round(s) × 3 row(s)"));
    press("replayStart");
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(arrived(), 6U);
    EXPECT_EQ(cell(4, Kind::Pass), QStringLiteral("round 2, row 2"));
    // The file is read anew: it may have been edited meanwhile.
    write("one.http", "### one\nGET {{root}}/me\n\n### two\nGET {{root}}/me\n");
    press("replayAgain");
    press("replayDataClear");
    EXPECT_TRUE(
        support::waitFor([this] { return part<QPushButton>("replayStart")->text() == QStringLiteral("Start 4"); }));
    EXPECT_TRUE(part<QPushButton>("replayData")->hasFocus());
}

TEST_F(ReplayDialogTest, ClosingAsksWhileItRuns)
{
    m_sandbox.playAlways({});
    open();
    press("replayStart");
    ASSERT_TRUE(support::waitFor([this] { return arrived() == 1; }));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_FALSE(m_dialog->close());
    ASSERT_TRUE(part<ui::Banner>("replayStop")->isVisible());
    EXPECT_TRUE(m_dialog->isRunning());
    pressIn("replayStop");
    EXPECT_TRUE(support::waitFor([this] { return !m_dialog->isVisible(); }));
    EXPECT_FALSE(m_dialog->isRunning());
    EXPECT_EQ(arrived(), 1U);
}

TEST_F(ReplayDialogTest, MayBeDroppedWhileItRuns)
{
    m_sandbox.playAlways({});
    open();
    press("replayStart");
    ASSERT_TRUE(support::waitFor([this] { return arrived() == 1; }));
    delete std::exchange(m_dialog, nullptr);
}

TEST_F(ReplayDialogTest, WritesReportsWithoutASecret)
{
    m_tokens.set(m_environments.current().id, model::Secret(support::canary));
    write("requests/onenote/3-token.http", "### token\n# @check status == 999\n"
                                           "GET {{root}}/me/onenote/operations\nAuthorization: Bearer {{token}}\n");
    open();
    press("replayStart");
    ASSERT_TRUE(waitForEnd());
    for (auto &report : run::makeReplayReports()) {
        const QString file = path("report.") + report->suffix();
        m_dialog->saveReport(std::move(report), file);
        ASSERT_TRUE(support::waitFor([this] { return text("replayStatus").contains(QStringLiteral("written")); }))
            << file.toStdString();
        QFile written(file);
        ASSERT_TRUE(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        support::expectNoCanary(bytes, file);
    }
    auto reports = run::makeReplayReports();
    ASSERT_FALSE(reports.empty());
    m_dialog->saveReport(std::move(reports.front()), m_folder.path());
    EXPECT_TRUE(support::waitFor([this] { return part<ui::Banner>("replaySaid")->isVisible(); }));
}

TEST_F(ReplayDialogTest, ComparesWithTheReplayBefore)
{
    open();
    press("replayStart");
    ASSERT_TRUE(waitForEnd());
    const QString first = m_dialog->replay()->order().title;
    write("requests/onenote/2-wrong.http", "### wrong\n# @check status == 200\nGET {{root}}/me/onenote/operations\n");
    // A later second has another name in the history.
    EXPECT_TRUE(support::waitFor([&] {
        return !QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).contains(first.right(8));
    }));
    // Another dialog knows of it from the history alone.
    for (const bool isKept : {true, false}) {
        if (isKept) {
            press("replayAgain");
            m_dialog->setSources({{path("requests")}});
            EXPECT_TRUE(support::waitFor([this] { return part<QPushButton>("replayStart")->isEnabled(); }));
        } else {
            open();
        }
        press("replayStart");
        ASSERT_TRUE(waitForEnd());
        auto *menu = part<QMenu>("replayComparisons");
        const auto offered = [&]() -> QAction * {
            emit menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->text().contains(first))
                    return action;
            }
            return nullptr;
        };
        ASSERT_TRUE(support::waitFor([&] { return offered() != nullptr; })) << isKept;
        offered()->trigger();
        ASSERT_TRUE(support::waitFor([this] { return table().baseline() != nullptr; }));
        EXPECT_TRUE(cell(2, Kind::Before).startsWith(QStringLiteral("failed, 200")));
        EXPECT_EQ(cell(2, Kind::Outcome), QStringLiteral("passed"));
        EXPECT_TRUE(cell(0, Kind::Ratio).startsWith(QStringLiteral("\u00D7")));
        auto *changed = part<QToolButton>("replayChanged");
        ASSERT_TRUE(changed->isVisible());
        QTest::keyClick(changed, Qt::Key_Space);
        EXPECT_EQ(column(Kind::Request), QStringList{QStringLiteral("wrong")});
        // The two answers beside each other.
        QSignalSpy compared(m_dialog, &ui::ReplayDialog::comparisonRequested);
        auto *view = part<QTableView>("replayResults");
        view->setFocus();
        view->setCurrentIndex(table().index(0, 0));
        m_dialog->findChild<QAction *>(QStringLiteral("replayCompareBefore"))->trigger();
        ASSERT_EQ(compared.size(), 1);
        EXPECT_NE(compared.at(0).at(0).toLongLong(), compared.at(0).at(1).toLongLong());
    }
}

TEST_F(ReplayDialogTest, GoesOnWithOneThatWasCutShort)
{
    many(30);
    m_sandbox.playAlways({sandbox::wait(std::chrono::milliseconds(20)),
                          sandbox::send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"),
                          sandbox::close()});
    open("many.http");
    press("replayStart");
    ASSERT_TRUE(support::waitFor([this] { return arrived() >= 5; }));
    const QString title = m_dialog->replay()->order().title;
    open("requests"); // as after a crash: what was under way is abandoned
    auto *offer = part<QFrame>("replayOffer");
    ASSERT_TRUE(support::waitFor([&] { return offer->isVisible(); }));
    EXPECT_TRUE(text("replayOfferText").startsWith(title + QStringLiteral(" stopped after")));
    EXPECT_TRUE(text("replayOfferText").contains(QStringLiteral("of 30 requests")));
    EXPECT_EQ(support::namelessControls(m_dialog), QStringList());
    press("replayGoOn");
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(m_dialog->replay()->order().title, title);
    EXPECT_FALSE(offer->isVisible());
    EXPECT_EQ(arrived(), 30U) << "nothing twice, nothing left out";
    EXPECT_EQ(table().rowCount(), 30);
    press("replayAgain");
    EXPECT_FALSE(offer->isVisible()) << "it is over";
}

TEST_F(ReplayDialogTest, WhatHasChangedIsNotGoneOnWith)
{
    many(30);
    m_sandbox.playAlways({});
    open("many.http");
    press("replayStart");
    ASSERT_TRUE(support::waitFor([this] { return arrived() == 1; }));
    many(29);
    open("requests");
    ASSERT_TRUE(support::waitFor([this] { return part<QFrame>("replayOffer")->isVisible(); }));
    press("replayGoOn");
    ASSERT_TRUE(support::waitFor([this] { return part<ui::Banner>("replaySaid")->isVisible(); }));
    EXPECT_TRUE(part<ui::Banner>("replaySaid")->text().contains(QStringLiteral("have changed")));
    EXPECT_EQ(m_dialog->replay(), nullptr);
    press("replayDiscard");
    EXPECT_FALSE(part<QFrame>("replayOffer")->isVisible());
    EXPECT_TRUE(run::unfinishedReplays(path("logs")).empty());
}

TEST_F(ReplayDialogTest, HasNamesForAllControlsInBothPalettes)
{
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        m_theme.apply(scheme);
        open();
        EXPECT_EQ(support::namelessControls(m_dialog), QStringList());
        press("replayStart");
        ASSERT_TRUE(waitForEnd());
        EXPECT_EQ(support::namelessControls(m_dialog), QStringList());
        // What failed is said in the colour for it.
        EXPECT_EQ(table().index(2, table().columnOf(Kind::Outcome)).data(Qt::ForegroundRole).value<QColor>(),
                  m_theme.colors().bad);
        EXPECT_FALSE(m_dialog->grab().isNull());
    }
}

} // namespace
