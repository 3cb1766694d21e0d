// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/authpage.h"
#include "ui/trackpanel.h"
#include "ui/windowfixture.h"

#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QSpinBox>
#include <QTableView>

namespace {

using Kind = run::TrackEnd::Kind;

/// The window, tracking what it sent.
class WindowTrack : public WindowTest
{
protected:
    WindowTrack()
    {
        open(support::onenoteKey);
        draft().setBody(R"({"status": "NotStarted"})");
    }

    /// Sends with a wish to the sandbox and gives the answer.
    model::Recording sentWith(const char *outcome, const char *answer = "created")
    {
        draft().setHeaders({{"x-sandbox-outcome", outcome, true}, {"x-sandbox-answer", answer, true}},
                           QStringLiteral("wishes"));
        return sent();
    }

    run::OperationTracker &tracker(qint64 id)
    {
        run::OperationTracker *found = workbench().tracks().find(id);
        EXPECT_NE(found, nullptr);
        return *found;
    }

    void pollOnce(qint64 id)
    {
        const int before = tracker(id).polls();
        const auto isWaiting = [&] { return tracker(id).state() == run::OperationTracker::State::Waiting; };
        EXPECT_TRUE(support::waitFor(isWaiting));
        m_trackTime.pass();
        EXPECT_EQ(tracker(id).polls(), before + 1);
        EXPECT_TRUE(support::waitFor([&] { return tracker(id).end() || isWaiting(); }));
    }

    QPushButton *button() { return part<QPushButton>(QStringLiteral("trackUntilDone")); }
    QWidget *panel() { return part<ui::TrackPanel>(QStringLiteral("trackPanel")); }
    QString text(const char *name) { return part<QLabel>(QLatin1String(name))->text(); }
};

TEST_F(WindowTrack, FollowsTheOperationToItsEnd)
{
    EXPECT_FALSE(button()->isVisible());
    EXPECT_FALSE(panel()->isVisible());
    const qint64 id = sentWith("succeeded").id;
    EXPECT_TRUE(button()->isVisible());
    button()->click();
    EXPECT_FALSE(button()->isVisible());
    EXPECT_TRUE(panel()->isVisible());
    EXPECT_EQ(text("trackState"), QStringLiteral("NotStarted"));
    EXPECT_EQ(text("trackWait"), QStringLiteral("Next poll in 1 s"));
    EXPECT_EQ(part<QProgressBar>(QStringLiteral("trackProgress"))->maximum(), 0) << "no progress, and on its way";
    pollOnce(id);
    EXPECT_EQ(text("trackState"), QStringLiteral("Running"));
    EXPECT_EQ(part<QProgressBar>(QStringLiteral("trackProgress"))->value(), 50);
    EXPECT_EQ(text("trackWait"), QStringLiteral("Next poll in 2 s"));
    EXPECT_EQ(part<QLabel>(QStringLiteral("historyTracked"))->isVisible(), true);
    pollOnce(id);
    EXPECT_EQ(tracker(id).end()->kind, Kind::Succeeded);
    EXPECT_EQ(text("trackState"), QStringLiteral("Completed"));
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("stopTracking"))->isVisible());
    EXPECT_TRUE(part<QListWidget>(QStringLiteral("trackTimeline"))->hasFocus()) << "not a button that sends something";
    EXPECT_FALSE(part<QLabel>(QStringLiteral("historyTracked"))->isVisible());
    const auto *timeline = part<QListWidget>(QStringLiteral("trackTimeline"));
    ASSERT_EQ(timeline->count(), 3);
    EXPECT_TRUE(timeline->item(2)->text().contains(QLatin1String("Completed, 100%")))
        << qPrintable(timeline->item(2)->text());
    // The row of the answer follows; the answer on the screen stays.
    EXPECT_TRUE(support::waitFor([&] {
        const auto row = m_table.rowAt(m_table.indexOf(id));
        return row && row->latest.status == QLatin1String("Completed") &&
               row->returned.status == QLatin1String("NotStarted");
    }));
}

TEST_F(WindowTrack, OpensTheResultWithAGet)
{
    const qint64 id = sentWith("succeeded").id;
    button()->click();
    pollOnce(id);
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("openResult"))->isVisible());
    pollOnce(id);
    auto *open = part<QPushButton>(QStringLiteral("openResult"));
    ASSERT_TRUE(open->isVisible());
    const model::Recording result = answerOf([&] { open->click(); });
    EXPECT_EQ(result.exchange.request.method, "GET");
    EXPECT_TRUE(result.exchange.request.url.path().endsWith(QLatin1String("/me/onenote")));
}

TEST_F(WindowTrack, SaysThatAResultElsewhereIsOpenedWithoutTheToken)
{
    m_tokens.set(m_environments.current().id, model::Secret("CANARY-track-window"));
    const qint64 id = sentWith("succeeded").id;
    button()->click();
    const QByteArray body = R"({"id":"1","status":"Completed","resourceLocation":"http://127.0.0.1:)" +
                            QByteArray::number(m_sandbox->monitorPort()) + R"(/v1.0/x"})";
    m_sandbox->play({sandbox::send("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) +
                                   "\r\nConnection: close\r\n\r\n" + body),
                     sandbox::close()});
    pollOnce(id);
    answerOf([&] { part<QPushButton>(QStringLiteral("openResult"))->click(); });
    EXPECT_TRUE(m_sandbox->arrivals().back().head.startsWith("GET /v1.0/x "));
    EXPECT_FALSE(m_sandbox->arrivals().back().head.contains("Authorization"));
    EXPECT_TRUE(m_failures.join(u' ').contains(QLatin1String("without the token")));
}

TEST_F(WindowTrack, SeveralGoOnWhileAnotherAnswerIsShown)
{
    m_id = QStringLiteral("first");
    const qint64 first = sentWith("stuck").id;
    button()->click();
    m_id = QStringLiteral("second");
    const qint64 second = sentWith("failed").id;
    EXPECT_FALSE(panel()->isVisible()) << "the new answer is not tracked";
    button()->click();
    EXPECT_EQ(workbench().tracks().running(), 2);
    EXPECT_TRUE(support::waitFor([&] { // one waits for its turn while the other polls
        if (m_trackTime.isAwaited() && !tracker(second).end())
            m_trackTime.pass();
        return tracker(second).end().has_value();
    }));
    EXPECT_EQ(tracker(second).end()->kind, Kind::Failed);
    EXPECT_TRUE(text("trackEnd").contains(QLatin1String("operationFailed")));
    workbench().showRecording(first);
    EXPECT_TRUE(support::waitFor([&] { return text("trackState") == QLatin1String("Running"); }));
    EXPECT_EQ(workbench().tracks().running(), 1);
    part<QPushButton>(QStringLiteral("stopTracking"))->click();
    EXPECT_EQ(tracker(first).end()->kind, Kind::Stopped);
    EXPECT_EQ(button()->text(), QStringLiteral("Track again"));
}

TEST_F(WindowTrack, SaysThatAnotherOriginGetsNoToken)
{
    m_tokens.set(m_environments.current().id, model::Secret("CANARY-track-window"));
    const qint64 id = sentWith("succeeded", "monitor").id;
    button()->click();
    EXPECT_TRUE(text("trackNote").contains(QLatin1String("without the token")));
    EXPECT_EQ(text("trackState"), QStringLiteral("Accepted"));
    EXPECT_EQ(text("trackWait"), QStringLiteral("Next poll in 1 s, as the service asked"));
    pollOnce(id);
    EXPECT_FALSE(m_sandbox->arrivals().back().head.contains("Authorization"));
}

TEST_F(WindowTrack, ATokenThatIsClearedIsNotSentAnyMore)
{
    const QString environment = m_environments.current().id;
    m_tokens.set(environment, model::Secret("a-token-of-some-length"));
    const qint64 id = sentWith("stuck").id;
    button()->click();
    pollOnce(id);
    EXPECT_TRUE(m_sandbox->arrivals().back().head.contains("a-token-of-some-length"));
    m_tokens.set(environment, model::Secret());
    emit part<ui::AuthPage>()->tokenChanged(environment);
    pollOnce(id);
    EXPECT_FALSE(m_sandbox->arrivals().back().head.contains("Authorization"));
}

TEST_F(WindowTrack, TheKeyboardReachesAllOfIt)
{
    const qint64 id = sentWith("backwards").id;
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(workbench().tracks().find(id), nullptr);
    const QWidget *stop = part<QPushButton>(QStringLiteral("stopTracking"));
    EXPECT_TRUE(stop->hasFocus());
    for (const char *name : {"pollNow", "stopTracking", "openResult", "trackUntilDone"}) {
        EXPECT_FALSE(part<QPushButton>(QLatin1String(name))->accessibleName().isEmpty());
        EXPECT_TRUE(part<QPushButton>(QLatin1String(name))->focusPolicy() & Qt::TabFocus);
    }
    EXPECT_FALSE(part<QListWidget>(QStringLiteral("trackTimeline"))->accessibleName().isEmpty());
    part<QPushButton>(QStringLiteral("pollNow"))->click();
    EXPECT_EQ(tracker(id).polls(), 1);
    EXPECT_TRUE(support::waitFor([&] { return tracker(id).state() == run::OperationTracker::State::Waiting; }));
    part<QPushButton>(QStringLiteral("pollNow"))->click();
    EXPECT_TRUE(support::waitFor([&] { return tracker(id).timeline().anomalies() > 0; }));
    const auto *timeline = part<QListWidget>(QStringLiteral("trackTimeline"));
    EXPECT_TRUE(timeline->item(2)->text().contains(QLatin1String("is no way an operation goes")));
    auto *limit = part<QSpinBox>(QStringLiteral("trackLimit"));
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, QStringLiteral("7"));
    QTest::keyClick(limit, Qt::Key_Return);
    EXPECT_EQ(tracker(id).order().deadline, std::chrono::seconds(7));
}

TEST_F(WindowTrack, ARowOfTheHistoryIsTracked)
{
    const qint64 id = sentWith("succeeded").id;
    workbench().track(id);
    EXPECT_TRUE(support::waitFor([&] { return panel()->isVisible(); }));
    pollOnce(id);
    pollOnce(id);
    workbench().track(1'000'000);
    EXPECT_TRUE(support::waitFor([&] { return m_failures.size() == 1; }));
    m_sandbox->play({sandbox::send("HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\n{}")});
    workbench().track(sent().id);
    EXPECT_TRUE(support::waitFor([&] { return m_failures.size() == 2; }));
    EXPECT_FALSE(button()->isVisible());
}

TEST_F(WindowTrack, OfThoseThatHaveEndedTheOldestIsForgotten)
{
    model::Recording recording = sentWith("succeeded");
    recording.exchange.response->body = R"({"id":"1","status":"Completed"})"; // ends at once
    ui::Tracks &tracks = workbench().tracks();
    const auto track = [&](qint64 id) {
        recording.id = id;
        EXPECT_TRUE(tracks.track(recording, std::chrono::seconds(1)));
        EXPECT_TRUE(support::waitFor([&] { return tracker(id).end().has_value(); }));
    };
    const auto most = qint64(model::limits::maxEndedTracks);
    for (qint64 id = 1; id <= most; ++id)
        track(id);
    track(most + 1); // while it goes on, all that have ended are still there
    EXPECT_NE(tracks.find(1), nullptr);
    track(most + 2);
    EXPECT_EQ(tracks.find(1), nullptr);
    EXPECT_NE(tracks.find(2), nullptr);
}

TEST_F(WindowTrack, AClosedWindowStopsQuietlyAndTheRowsStay)
{
    const qint64 id = sentWith("stuck").id;
    button()->click();
    pollOnce(id);
    EXPECT_TRUE(support::waitFor([&] {
        const auto row = m_table.rowAt(m_table.indexOf(id));
        return row && row->latest.status == QLatin1String("Running");
    }));
    m_window->close();
    m_window.reset();
    if (m_trackTime.isAwaited())
        m_trackTime.pass();
    auto rows = m_store.rows(0, 10);
    EXPECT_TRUE(support::waitFor([&] { return rows.isFinished(); }));
    ASSERT_EQ(rows.result()->size(), 2U);
    EXPECT_EQ(rows.result()->back().latest.status, QStringLiteral("Running"));
}

} // namespace
