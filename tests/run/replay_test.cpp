// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/replay.h"

#include "http/networktransport.h"
#include "run/replaylog.h"
#include "sandbox/sandbox.h"
#include "support/bundle.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using Outcome = run::ReplayOutcome;

class ReplayTest : public testing::Test
{
protected:
    ReplayTest() { EXPECT_TRUE(m_sandbox.listen()); }

    run::ReplayPlace place(const QString &name) const
    {
        run::ReplayPlace place;
        place.environment.id = place.environment.name = name;
        place.environment.root =
            *model::ServiceRoot::parse(QStringLiteral("http://127.0.0.1:%1/beta").arg(m_sandbox.port()));
        place.environment.variables = {{QStringLiteral("where"), name}};
        return place;
    }

    run::ReplayOrder order(const QByteArray &text, const QStringList &places = {QStringLiteral("one")}) const
    {
        QFile file(m_home.filePath(QStringLiteral("a.http")));
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write(text);
        file.close();
        run::ReplayOrder order;
        auto plan = run::readReplayPlan({{file.fileName(), -1}});
        EXPECT_TRUE(plan) << qPrintable(plan ? QString() : plan.error().text());
        order.plan = std::move(*plan);
        for (const QString &name : places)
            order.places.push_back(place(name));
        order.title = QStringLiteral("Replay, now");
        return order;
    }

    std::unique_ptr<run::Replay> replay(run::ReplayOrder order, std::unique_ptr<run::ReplayLog> log = {})
    {
        auto replay =
            std::make_unique<run::Replay>(m_runner, m_store, support::bundle(), std::move(order), std::move(log));
        QObject::connect(replay.get(), &run::Replay::ended, replay.get(),
                         [this](const run::ReplayResult &result, const model::Recording *recording) {
                             m_results.push_back(result);
                             EXPECT_EQ(recording != nullptr, result.recording != 0);
                         });
        QObject::connect(replay.get(), &run::Replay::finished, replay.get(), [this] { ++m_ends; });
        return replay;
    }

    void runToTheEnd(run::ReplayOrder order)
    {
        const auto running = replay(std::move(order));
        running->begin();
        EXPECT_TRUE(support::waitFor([&] { return m_ends > 0; }, 60000));
        EXPECT_EQ(m_ends, 1);
        EXPECT_EQ(running->sum().ended(), running->sum().total);
        EXPECT_EQ(qint64(m_results.size()), running->sum().total);
    }

    QByteArrayList targets() const
    {
        QByteArrayList lines;
        for (const sandbox::Arrival &arrival : m_sandbox.arrivals())
            lines.append(arrival.head.split(' ').value(1));
        return lines;
    }

    QTemporaryDir m_home;
    sandbox::Sandbox m_sandbox{support::bundle(), {}};
    history::Store m_store{m_home.filePath(QStringLiteral("h.sqlite"))};
    http::NetworkTransport m_transport;
    run::Runner m_runner{m_transport, m_store, run::utcNow, run::judgeBy(support::bundle())};
    std::vector<run::ReplayResult> m_results;
    int m_ends = 0;
};

QByteArray get(const char *target)
{
    return QByteArray("###\nGET {{root}}/me/onenote/operations?") + target + "\n\n";
}

TEST_F(ReplayTest, GoesThroughRoundsRowsAndPlacesInThisOrder)
{
    run::ReplayOrder wanted = order(get("{{where}}-{{n}}"), {QStringLiteral("one"), QStringLiteral("two")});
    wanted.rows = {{{QStringLiteral("n"), QStringLiteral("1")}}, {{QStringLiteral("n"), QStringLiteral("2")}}};
    wanted.settings.rounds = 2;
    EXPECT_EQ(wanted.total(), 8);
    runToTheEnd(std::move(wanted));
    QByteArray seen;
    for (const QByteArray &target : targets())
        seen += target.sliced(target.indexOf('?') + 1) + ' ';
    EXPECT_EQ(seen, QByteArray("one-1 two-1 one-2 two-2 one-1 two-1 one-2 two-2 "));
    qint64 number = 0;
    for (const run::ReplayResult &result : m_results)
        EXPECT_EQ(result.number, ++number);
    EXPECT_EQ(m_results[5].environment, QStringLiteral("two"));
    EXPECT_EQ(m_results[5].round, 1);
    EXPECT_EQ(m_results[5].row, 0);
}

TEST_F(ReplayTest, DataGoBeforeWhatIsGivenByHandAndThatBeforeFileAndEnvironment)
{
    run::ReplayOrder wanted =
        order("@a = file\n@b = file\n@c = file-{{where}}\n\n" + get("{{a}}.{{b}}.{{c}}.{{where}}"));
    wanted.variables = {{QStringLiteral("a"), QStringLiteral("hand")}, {QStringLiteral("b"), QStringLiteral("hand")}};
    wanted.rows = {{{QStringLiteral("a"), QStringLiteral("row")}}};
    runToTheEnd(std::move(wanted));
    EXPECT_TRUE(targets().value(0).endsWith("?row.hand.file-one.one")) << targets().value(0).constData();
}

TEST_F(ReplayTest, ARequestWaitsForWhatItNames)
{
    run::ReplayOrder wanted = order("### Make\n# @capture made = $.id\nPOST {{root}}/me/onenote/operations\n"
                                    "Content-Type: application/json\n\n{}\n\n" +
                                    get("a") + "### Read\nGET {{root}}/me/onenote/operations/{{made}}\n");
    wanted.settings.workers = 8;
    wanted.settings.rounds = 5;
    runToTheEnd(std::move(wanted));
    for (const run::ReplayResult &result : m_results)
        EXPECT_EQ(result.outcome, Outcome::Passed) << qPrintable(result.reason);
}

TEST_F(ReplayTest, PausesAndGoesOn)
{
    run::ReplayOrder wanted = order(get("a") + get("b") + get("c"));
    const auto running = replay(std::move(wanted));
    const auto pauses = QObject::connect(running.get(), &run::Replay::began, running.get(), [&] { running->pause(); });
    running->begin();
    EXPECT_TRUE(support::waitFor([&] { return m_results.size() == 1; }));
    EXPECT_EQ(running->state(), run::Replay::State::Paused);
    EXPECT_EQ(running->underWay(), 0);
    EXPECT_EQ(targets().size(), 1);
    running->proceed();
    EXPECT_TRUE(support::waitFor([&] { return m_results.size() == 2; }));
    EXPECT_EQ(targets().size(), 2);
    QObject::disconnect(pauses);
    running->proceed();
    EXPECT_TRUE(support::waitFor([&] { return m_ends == 1; }));
}

TEST_F(ReplayTest, CancelsWhatIsUnderWayAndSkipsTheRest)
{
    m_sandbox.play({}); // says nothing
    const auto running = replay(order(get("a") + get("b") + get("c")));
    QObject::connect(&m_sandbox, &sandbox::Sandbox::arrived, running.get(), [&] { running->cancel(); });
    running->begin();
    EXPECT_TRUE(support::waitFor([&] { return m_ends == 1; }));
    ASSERT_EQ(m_results.size(), 3u);
    EXPECT_EQ(m_results[0].outcome, Outcome::NoAnswer) << "it has arrived";
    EXPECT_EQ(m_results[1].outcome, Outcome::Skipped);
    EXPECT_EQ(running->sum().of(Outcome::Skipped), 2);
    EXPECT_EQ(targets().size(), 1);
}

TEST_F(ReplayTest, EveryAnswerBelongsToItsRequest)
{
    QByteArray text;
    for (int i = 0; i < 40; ++i)
        text += "###\n# @check $.resourceId == \"" + QByteArray::number(i) +
                "\"\nPOST {{root}}/me/onenote/operations\nContent-Type: application/json\n\n{\"resourceId\": \"" +
                QByteArray::number(i) + "\"}\n\n";
    run::ReplayOrder wanted = order(text);
    wanted.settings.workers = 16;
    wanted.settings.rounds = 5;
    runToTheEnd(std::move(wanted));
    EXPECT_EQ(std::count_if(m_results.begin(), m_results.end(),
                            [](const run::ReplayResult &result) { return result.outcome == Outcome::Passed; }),
              200);
    EXPECT_EQ(m_sandbox.arrivals().size(), 200u);
}

TEST_F(ReplayTest, IsInTheHistoryBeforeItIsTold)
{
    const auto running = replay(order(get("a") + get("b")));
    std::vector<model::Recording> seen;
    QObject::connect(running.get(), &run::Replay::ended, running.get(),
                     [&](const run::ReplayResult &, const model::Recording *recording) { seen.push_back(*recording); });
    running->begin();
    EXPECT_TRUE(support::waitFor([&] { return m_ends == 1; }));
    for (const model::Recording &recording : seen) {
        EXPECT_EQ(recording.run, QStringLiteral("Replay, now"));
        const auto read = m_store.recording(recording.id);
        EXPECT_TRUE(support::waitFor([&] { return read.isFinished(); }));
        EXPECT_EQ(*read.result(), recording);
    }
}

TEST_F(ReplayTest, ToldToGoOnWhileItTellsWhatTheLogHoldsItMissesAndRepeatsNothing)
{
    for (const bool isCancelled : {false, true}) {
        QByteArray text;
        for (int i = 0; i < 300; ++i)
            text += get(QByteArray::number(i).constData());
        run::ReplayOrder wanted = order(text);
        const QString folder = m_home.filePath(QStringLiteral("replays"));
        auto log = run::ReplayLog::begin(folder, run::loggedOrder(wanted, {}));
        ASSERT_TRUE(log);
        for (qint64 number = 1; number <= 200; ++number)
            ASSERT_TRUE((*log)->started(number));
        log->reset();
        auto again = run::ReplayLog::takeUp(run::unfinishedReplays(folder).at(0).file);
        ASSERT_TRUE(again);
        m_results.clear();
        m_ends = 0;
        m_sandbox.clearArrivals();
        const auto running = replay(std::move(wanted), std::move(*again));
        running->begin();
        if (isCancelled) {
            running->cancel();
        } else {
            running->pause();
            running->proceed();
        }
        EXPECT_TRUE(support::waitFor([&] { return m_ends == 1; }, 60000));
        EXPECT_EQ(m_results.size(), 300u);
        EXPECT_EQ(running->sum().of(Outcome::Unknown), 200);
        EXPECT_EQ(running->sum().of(isCancelled ? Outcome::Skipped : Outcome::Passed), 100);
        EXPECT_EQ(targets().size(), isCancelled ? 0 : 100);
    }
}

TEST_F(ReplayTest, LeavesNoLogBehindWhenItIsOver)
{
    run::ReplayOrder wanted = order(get("a") + get("b"));
    auto log = run::ReplayLog::begin(m_home.filePath(QStringLiteral("replays")), run::loggedOrder(wanted, {}));
    ASSERT_TRUE(log);
    const auto running = replay(std::move(wanted), std::move(*log));
    running->begin();
    EXPECT_TRUE(support::waitFor([&] { return m_ends == 1; }));
    EXPECT_TRUE(QDir(m_home.filePath(QStringLiteral("replays"))).isEmpty());
    EXPECT_EQ(m_results.size(), 2u);
}

TEST_F(ReplayTest, TheFingerprintIsOfAllThatIsSent)
{
    const run::ReplayOrder one = order(get("a"));
    const QString fingerprint = run::fingerprintOf(one);
    EXPECT_EQ(run::fingerprintOf(order(get("a"))), fingerprint);
    EXPECT_NE(run::fingerprintOf(order(get("b"))), fingerprint);
    EXPECT_NE(run::fingerprintOf(order(get("a"), {QStringLiteral("two")})), fingerprint);
    run::ReplayOrder other = order(get("a"));
    other.settings.rounds = 2;
    EXPECT_NE(run::fingerprintOf(other), fingerprint);
    other = order(get("a"));
    other.rows = {{{QStringLiteral("n"), QStringLiteral("1")}}};
    EXPECT_NE(run::fingerprintOf(other), fingerprint);
    other = order(get("a"));
    other.settings.workers = 3;
    EXPECT_EQ(run::fingerprintOf(other), fingerprint) << "how fast it goes changes nothing of what is sent";
}

} // namespace
