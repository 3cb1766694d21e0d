// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/tracking.h"

namespace {

using Kind = run::TrackEnd::Kind;
using State = run::OperationTracker::State;
using namespace std::chrono_literals;

class Tracker : public support::Tracking
{
protected:
    const model::OperationSchema &onenote() const { return schema(u"onenote"); }

    /// An operation that is being tracked and waits for its first poll.
    std::unique_ptr<run::OperationTracker> begun(const std::vector<model::HeaderChoice> &headers = {})
    {
        auto made = tracker(orderFor(created(onenote(), headers), onenote()));
        made->begin();
        return made;
    }

    /// One poll, to its answer.
    void pollOnce(run::OperationTracker &tracker)
    {
        const size_t before = tracker.timeline().looks().size();
        m_time.pass();
        EXPECT_TRUE(support::waitFor([&] { return tracker.timeline().looks().size() > before; }));
    }

    void playRunning(int times)
    {
        for (int i = 0; i < times; ++i)
            m_sandbox.play(support::answer("200 OK", "", R"({"id":"1","status":"Running"})"));
    }

    QByteArray lastHead() const { return m_sandbox.arrivals().back().head; }
};

TEST_F(Tracker, WaitsTwiceAsLongWithEveryPollUpToHalfAMinute)
{
    playRunning(0);
    auto tracker = begun();
    playRunning(7);
    toEnd(*tracker);
    EXPECT_EQ(tracker->end()->kind, Kind::Succeeded);
    EXPECT_EQ(m_time.waits, (std::vector<qint64>{1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000, 30000}));
}

TEST_F(Tracker, HonoursRetryAfterOfTheAnswerAndOfEveryPoll)
{
    auto tracker = begun({{"x-sandbox-answer", "operation-location", true}, {"x-sandbox-retry-after", "2.128", true}});
    EXPECT_TRUE(tracker->isAskedToWait());
    EXPECT_EQ(tracker->untilNextPoll(), 2128ms);
    m_sandbox.play(support::answer(
        "200 OK", "Date: Sun, 22 Nov 2026 10:00:00 GMT\r\nRetry-After: Sun, 22 Nov 2026 10:00:07 GMT\r\n",
        R"({"id":"1","status":"Running"})"));
    m_sandbox.play(support::answer("200 OK", "Retry-After: 0\r\n", R"({"id":"1","status":"Running"})"));
    m_sandbox.play(support::answer("200 OK", "Retry-After: soon\r\n", R"({"id":"1","status":"Running"})"));
    toEnd(*tracker);
    // Below a quarter of a second nobody polls; an unreadable wish is none.
    EXPECT_EQ(m_time.waits[1], 7000);
    EXPECT_EQ(m_time.waits[2], model::limits::trackShortestWait.count());
    EXPECT_EQ(m_time.waits[3], 8000);
}

TEST_F(Tracker, TheDeadlineEndsAWaitThatIsLonger)
{
    auto order = orderFor(created(onenote()), onenote());
    order.deadline = 5s;
    auto tracker = this->tracker(order);
    m_sandbox.play(support::answer("503 Service Unavailable", "Retry-After: 120\r\n", "busy"));
    tracker->begin();
    toEnd(*tracker);
    EXPECT_EQ(tracker->end()->kind, Kind::DeadlineReached);
    EXPECT_EQ(tracker->elapsed(), 5s);
    EXPECT_EQ(tracker->polls(), 1);
    EXPECT_TRUE(tracker->end()->text.contains(QLatin1String("5 s")));
}

TEST_F(Tracker, ADeadlineMaySetAnewWhileItWaits)
{
    auto tracker = begun(support::wish("x-sandbox-outcome", "stuck"));
    tracker->setDeadline(2s);
    toEnd(*tracker);
    EXPECT_EQ(tracker->end()->kind, Kind::DeadlineReached);
    EXPECT_EQ(tracker->elapsed(), 2s);
}

TEST_F(Tracker, PollsAreLimited)
{
    for (const int most : {1, 2}) {
        auto order = orderFor(created(onenote(), support::wish("x-sandbox-outcome", "stuck")), onenote());
        order.maxPolls = most;
        auto tracker = this->tracker(order);
        tracker->begin();
        toEnd(*tracker);
        EXPECT_EQ(tracker->end()->kind, Kind::PollLimit);
        EXPECT_EQ(tracker->polls(), most);
    }
}

TEST_F(Tracker, TroublesPassAndFiveInARowDoNot)
{
    const auto lost = [] { return sandbox::Script{sandbox::reset()}; };
    auto tracker = begun();
    for (int i = 0; i < model::limits::maxTrackTroubles - 1; ++i)
        m_sandbox.play(lost());
    playRunning(1);
    m_sandbox.play(support::answer("500 Internal Server Error", "", "<html>"));
    m_sandbox.play(support::answer("200 OK", "", "not JSON"));
    m_sandbox.play(support::answer("200 OK", "", R"({"value":[]})"));
    m_sandbox.play(support::answer("204 No Content", "", ""));
    m_sandbox.play(
        {sandbox::send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"status\":\"Completed\""), sandbox::close()});
    toEnd(*tracker);
    EXPECT_EQ(tracker->end()->kind, Kind::GaveUp) << qPrintable(tracker->end()->text);
    EXPECT_EQ(tracker->polls(), 2 * model::limits::maxTrackTroubles);
    EXPECT_EQ(tracker->timeline().lastSeen()->reading.returned.status, QStringLiteral("Running"));
    for (const run::Look &look : tracker->timeline().looks())
        EXPECT_EQ(look.trouble.isEmpty(),
                  look.httpStatus == 201 || look.reading.returned.status == QLatin1String("Running"));
}

TEST_F(Tracker, EndsInWordsWhenTheServiceSaysNo)
{
    const std::tuple<const char *, const char *, Kind, const char *> cases[] = {
        {"401 Unauthorized", "", Kind::Denied, "token"},
        {"403 Forbidden", "", Kind::Denied, "token"},
        {"404 Not Found", "", Kind::Vanished, "404"},
        {"410 Gone", "", Kind::Vanished, "410"},
        {"400 Bad Request", "", Kind::Refused, "BadRequest"},
        {"302 Found", "Location: https://elsewhere.example/x\r\n", Kind::Redirected, "https://elsewhere.example/x"},
        {"304 Not Modified", "", Kind::Redirected, "304"},
    };
    for (const auto &[line, fields, kind, word] : cases) {
        auto tracker = begun();
        const size_t before = m_sandbox.arrivals().size();
        m_sandbox.play(support::answer(line, fields, R"({"error":{"code":"BadRequest","message":"no"}})"));
        toEnd(*tracker);
        EXPECT_EQ(tracker->end()->kind, kind) << line << qPrintable(tracker->end()->text);
        EXPECT_TRUE(tracker->end()->text.contains(QLatin1String(word))) << qPrintable(tracker->end()->text);
        EXPECT_EQ(m_sandbox.arrivals().size(), before + 1) << "nothing is asked after the end";
    }
}

TEST_F(Tracker, StopsAtOnceWhileItWaitsAndWhileItPolls)
{
    auto waiting = begun();
    waiting->stop();
    EXPECT_EQ(waiting->end()->kind, Kind::Stopped);
    EXPECT_EQ(m_ends, 1);
    waiting->stop();
    waiting->pollNow();
    m_time.pass();
    EXPECT_EQ(waiting->polls(), 0);
    EXPECT_EQ(m_ends, 1);

    auto polling = begun();
    m_sandbox.play({}); // no word, connection open
    const size_t before = m_sandbox.arrivals().size();
    m_time.pass();
    ASSERT_TRUE(support::waitFor([&] { return m_sandbox.arrivals().size() > before; }));
    polling->stop();
    EXPECT_EQ(polling->end()->kind, Kind::Stopped);
    EXPECT_EQ(m_ends, 2);
    EXPECT_TRUE(support::waitFor([&] { return rows().front().state == model::RecordingState::Cancelled; }))
        << "the poll says what became of it";
}

TEST_F(Tracker, LargePollsAreReadOnAnotherThread)
{
    const QByteArray filler = ",\"x\":\"" + QByteArray(model::limits::readAtOnce, 'x') + "\"}";
    auto tracker = begun();
    m_sandbox.play(support::answer("200 OK", "Retry-After: 3\r\n", R"({"id":"1","status":"Running")" + filler));
    m_sandbox.play(support::answer("200 OK", "", R"({"id":"1","status":"Completed")" + filler));
    pollOnce(*tracker);
    EXPECT_EQ(tracker->untilNextPoll(), 3s);
    toEnd(*tracker);
    EXPECT_EQ(tracker->end()->kind, Kind::Succeeded);
    EXPECT_EQ(tracker->polls(), 2);
}

TEST_F(Tracker, DestroyedItIsSilent)
{
    auto tracker = begun();
    m_time.pass();
    tracker.reset();
    EXPECT_EQ(m_ends, 0);
    EXPECT_TRUE(support::waitFor([&] { return rows().front().state == model::RecordingState::Cancelled; }));
}

TEST_F(Tracker, PollsNowWhenAsked)
{
    auto tracker = begun();
    tracker->pollNow();
    EXPECT_EQ(tracker->state(), State::Polling);
    tracker->pollNow();
    EXPECT_TRUE(support::waitFor([&] { return tracker->state() == State::Waiting; }));
    EXPECT_EQ(tracker->polls(), 1);
    EXPECT_EQ(m_time.waits, (std::vector<qint64>{1000, 2000}));
    m_time.pass(); // the wait it did not wait for wakes nobody
    EXPECT_EQ(tracker->polls(), 1);
    toEnd(*tracker);
    EXPECT_EQ(tracker->polls(), 2);
}

TEST_F(Tracker, OneThatHasEndedIsNotPolled)
{
    const auto recording = created(onenote(), {}, R"({"status":"Completed"})");
    EXPECT_FALSE(run::isTrackable(recording, &onenote()));
    auto tracker = this->tracker(orderFor(recording, onenote()));
    tracker->begin();
    EXPECT_FALSE(tracker->end()) << "the end comes from the event loop";
    toEnd(*tracker);
    EXPECT_EQ(tracker->end()->kind, Kind::Succeeded);
    EXPECT_EQ(tracker->polls(), 0);
}

TEST_F(Tracker, AnAnswerThatIsNoOperationIsNotPolled)
{
    m_sandbox.play(support::answer("201 Created", "", R"({"id":"1","displayName":"a page"})"));
    auto tracker = begun();
    toEnd(*tracker);
    EXPECT_EQ(tracker->end()->kind, Kind::NoJob);
    EXPECT_EQ(tracker->polls(), 0);
}

TEST_F(Tracker, KeepsTheQueryOfALocationAsItIs)
{
    auto tracker = begun(support::wish("x-sandbox-answer", "location"));
    EXPECT_EQ(tracker->order().plan.source, run::TrackPlan::Source::Location);
    EXPECT_EQ(tracker->untilNextPoll(), 1000ms);
    pollOnce(*tracker);
    EXPECT_TRUE(lastHead().contains("?aadgdc=SBX1P&slice=a%2Fb%20c&sig=x%2By%3D HTTP/1.1\r\n"))
        << lastHead().constData();
    EXPECT_TRUE(lastHead().contains(QByteArray("Authorization: Bearer " + m_token.reveal() + "\r\n")));
    toEnd(*tracker);
    EXPECT_EQ(tracker->end()->kind, Kind::Succeeded);
}

TEST_F(Tracker, PollsWithTheTokenOfTheMoment)
{
    auto tracker = begun(support::wish("x-sandbox-outcome", "stuck"));
    pollOnce(*tracker);
    EXPECT_TRUE(lastHead().contains(QByteArray("Authorization: Bearer " + m_token.reveal() + "\r\n")));
    const model::Secret fresh("a-fresh-token-for-the-polls-to-come");
    tracker->setTokens(fresh, {fresh});
    pollOnce(*tracker);
    EXPECT_TRUE(lastHead().contains(QByteArray("Authorization: Bearer " + fresh.reveal() + "\r\n")));
    EXPECT_FALSE(lastHead().contains(m_token.reveal()));
    tracker->setTokens({}, {});
    pollOnce(*tracker);
    EXPECT_FALSE(lastHead().contains("Authorization"));
}

TEST_F(Tracker, AMonitorOfAnotherOriginGetsNoTokenAndNoOtherField)
{
    auto tracker = begun({{"x-sandbox-answer", "monitor", true}, {"X-Own", "mine", true}});
    tracker->setTokens(m_token, {m_token}); // set anew, it stays at home all the same
    EXPECT_FALSE(tracker->order().plan.sameOrigin);
    ASSERT_EQ(tracker->order().plan.notes.size(), 1);
    EXPECT_TRUE(tracker->order().plan.notes.front().contains(QLatin1String("without the token")));
    toEnd(*tracker);
    EXPECT_EQ(tracker->end()->kind, Kind::Succeeded) << qPrintable(tracker->end()->text);
    int asked = 0;
    for (const sandbox::Arrival &arrival : m_sandbox.arrivals()) {
        if (!arrival.head.contains(QByteArray("Host: 127.0.0.1:" + QByteArray::number(m_sandbox.monitorPort()))))
            continue;
        ++asked;
        EXPECT_FALSE(arrival.head.contains("Authorization"));
        EXPECT_FALSE(arrival.head.contains(m_token.reveal()));
        EXPECT_FALSE(arrival.head.contains("X-Own"));
    }
    EXPECT_EQ(asked, tracker->polls());
}

TEST_F(Tracker, AMonitorOfAnotherOriginThatKnowsTheTokenIsMasked)
{
    auto order = orderFor(created(onenote(), support::wish("x-sandbox-answer", "monitor")), onenote());
    order.secrets.clear();
    auto tracker = this->tracker(order);
    tracker->begin();
    m_sandbox.play(
        support::answer("200 OK", "", R"({"id":"1","status":"Running","seen":")" + m_token.reveal() + "\"}"));
    pollOnce(*tracker);
    ASSERT_TRUE(tracker->lastPoll() && tracker->lastPoll()->exchange.response);
    EXPECT_EQ(tracker->lastPoll()->exchange.response->body,
              R"({"id":"1","status":"Running","seen":")" + QByteArray(m_token.reveal().size(), '*') + "\"}");
    tracker->stop();
}

TEST_F(Tracker, TheRequestsOwnFieldsGoAlongToTheSameOrigin)
{
    auto tracker =
        begun({{"workbook-session-id", "s1", true}, {"Prefer", "respond-async", true}, {"If-Match", "*", true}});
    pollOnce(*tracker);
    EXPECT_TRUE(lastHead().startsWith("GET /v1.0/me/onenote/operations/"));
    EXPECT_TRUE(lastHead().contains("workbook-session-id: s1\r\n"));
    for (const char *field : {"Prefer", "If-Match", "Content-Type"})
        EXPECT_FALSE(lastHead().contains(field)) << field;
}

TEST_F(Tracker, FlagsWhatAnOperationMustNotDo)
{
    auto tracker = begun(support::wish("x-sandbox-outcome", "backwards"));
    toEnd(*tracker);
    EXPECT_EQ(tracker->end()->kind, Kind::Succeeded);
    std::vector<run::Anomaly::Kind> kinds;
    for (const run::Look &look : tracker->timeline().looks()) {
        for (const run::Anomaly &anomaly : look.anomalies)
            kinds.push_back(anomaly.kind);
    }
    EXPECT_EQ(kinds, (std::vector{run::Anomaly::Kind::IllegalTransition, run::Anomaly::Kind::LastActionBackwards,
                                  run::Anomaly::Kind::ProgressDown}));
}

TEST_F(Tracker, SeveralRunSideBySide)
{
    std::vector<std::unique_ptr<run::OperationTracker>> trackers;
    for (const char *outcome : {"succeeded", "failed", "vanish"})
        trackers.push_back(begun(support::wish("x-sandbox-outcome", outcome)));
    EXPECT_TRUE(support::waitFor([&] {
        if (m_time.isAwaited())
            m_time.pass();
        return m_ends == 3;
    }));
    EXPECT_EQ(trackers[0]->end()->kind, Kind::Succeeded);
    EXPECT_EQ(trackers[1]->end()->kind, Kind::Failed);
    EXPECT_EQ(trackers[2]->end()->kind, Kind::Vanished);
}

TEST_F(Tracker, TheRowFollowsWhileItsAnswerStays)
{
    const model::Recording recording = created(onenote());
    auto tracker = this->tracker(orderFor(recording, onenote()));
    tracker->begin();
    pollOnce(*tracker);
    EXPECT_EQ(rows().back().latest.status, QStringLiteral("Running"));
    EXPECT_EQ(rows().back().latest.progress, QStringLiteral("50"));
    toEnd(*tracker);
    rows(); // what was asked to be written before is on disk then
    history::Store again(m_store.file());
    auto future = again.recording(recording.id);
    ASSERT_TRUE(support::waitFor([&] { return future.isFinished(); }));
    EXPECT_EQ(future.result()->latest.status, QStringLiteral("Completed"));
    EXPECT_EQ(future.result()->exchange, recording.exchange);
    EXPECT_EQ(future.result()->returned, recording.returned);
}

TEST_F(Tracker, NoTokenReachesTheHistory)
{
    auto tracker = begun(support::wish("x-sandbox-answer", "monitor"));
    toEnd(*tracker);
    begun()->stop();
    rows();
    QFile file(m_store.file());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains(m_token.reveal()));
}

TEST_F(Tracker, AWishTheSandboxDoesNotKnowIsRefusedWithThoseItKnows)
{
    const auto refused = created(onenote(), support::wish("x-sandbox-outcome", "explode")).exchange.response;
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->status, 400);
    EXPECT_TRUE(refused->body.contains("succeeded, failed, unknown, stuck, vanish, backwards"));
}

} // namespace
