// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/runner.h"

#include "form/bodyedit.h"
#include "form/outline.h"
#include "history/storefixture.h"
#include "http/networktransport.h"
#include "model/limits.h"
#include "run/compose.h"
#include "sandbox/sandbox.h"

#include "support/bundle.h"
#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

/// The real transport, counting the ends it reported.
class WatchedTransport final : public http::Transport
{
public:
    std::unique_ptr<http::Transmission> send(const model::Request &request, const model::Secret &token,
                                             const http::SendOptions &options) override
    {
        auto transmission = m_transport.send(request, token, options);
        QObject::connect(transmission.get(), &http::Transmission::finished, transmission.get(), [this] { ++ends; });
        return transmission;
    }

    int ends = 0;

private:
    http::NetworkTransport m_transport;
};

/// A whole house: sandbox, transport, history, runner.
class RunnerTest : public testing::Test
{
protected:
    RunnerTest() { EXPECT_TRUE(m_sandbox.listen()); }

    run::Order order(const QByteArray &body = {})
    {
        const model::OperationSchema &schema = *support::bundle().operation(support::onenoteKey);
        model::Environment environment;
        environment.root = *model::ServiceRoot::parse(QStringLiteral("http://127.0.0.1:%1/beta").arg(m_sandbox.port()));
        run::Order made;
        made.request =
            run::compose(schema, environment,
                         {schema.path(u"example").path, {}, body.isEmpty() ? form::exampleBody(schema, "\r\n") : body})
                ->request;
        made.operationKey = schema.key;
        made.title = schema.title;
        return made;
    }

    /// Runs to the end and gives what was reported.
    model::Recording ended(run::Run &run)
    {
        std::optional<model::Recording> result;
        QObject::connect(&run, &run::Run::finished, &run,
                         [&](const model::Recording &recording, const std::optional<model::Failure> &notStored) {
                             result = recording;
                             m_notStored = notStored;
                         });
        EXPECT_TRUE(support::waitFor([&] { return result.has_value(); }));
        return result.value_or(model::Recording());
    }

    model::Recording stored(qint64 id)
    {
        auto future = m_store->recording(id);
        EXPECT_TRUE(support::waitFor([&] { return future.isFinished(); }));
        const auto recording = future.result();
        EXPECT_TRUE(recording.has_value());
        return recording.value_or(model::Recording());
    }

    QString historyFile() const { return m_folder.filePath(QStringLiteral("history.sqlite")); }

    QTemporaryDir m_folder;
    sandbox::Sandbox m_sandbox{support::bundle(), {}};
    std::unique_ptr<history::Store> m_store = std::make_unique<history::Store>(historyFile());
    http::NetworkTransport m_transport;
    std::optional<model::Failure> m_notStored;
    run::Runner m_runner{m_transport, *m_store, [] { return QStringLiteral("2026-11-22T00:00:00.000Z"); }};
};

TEST_F(RunnerTest, StoresAsSentBeforeTheBytesArrive)
{
    std::optional<model::RecordingState> stateAtArrival;
    QObject::connect(&m_sandbox, &sandbox::Sandbox::arrived, &m_sandbox, [&] {
        // Another instance's view of the file at the moment the request is there.
        history::Store other(historyFile());
        auto rows = other.rows(0, 10);
        rows.waitForFinished();
        if (rows.result() && rows.result()->size() == 1)
            stateAtArrival = rows.result()->front().state;
    });
    const auto run = m_runner.start(order());
    const model::Recording recording = ended(*run);
    EXPECT_EQ(stateAtArrival, model::RecordingState::Sent);
    EXPECT_EQ(recording.state, model::RecordingState::Answered);
    EXPECT_EQ(recording.exchange.response->status, 201);
    EXPECT_EQ(recording.returned.status, QStringLiteral("String"));
    EXPECT_FALSE(recording.returned.id.isEmpty());
    EXPECT_EQ(m_sandbox.arrivals().size(), 1U);
    EXPECT_EQ(stored(recording.id), recording);
}

TEST_F(RunnerTest, CancelledAfterSendingSaysItMayHaveArrived)
{
    m_sandbox.play({}); // no word, connection open
    const auto run = m_runner.start(order());
    QObject::connect(&m_sandbox, &sandbox::Sandbox::arrived, run.get(), &run::Run::cancel);
    const model::Recording recording = ended(*run);
    EXPECT_EQ(recording.state, model::RecordingState::Cancelled);
    ASSERT_TRUE(recording.exchange.error);
    EXPECT_TRUE(recording.exchange.error->mayHaveArrived);
    EXPECT_EQ(stored(recording.id).state, model::RecordingState::Cancelled);
}

TEST_F(RunnerTest, CancelledAtOnceSendsNothing)
{
    const auto run = m_runner.start(order());
    run->cancel();
    const model::Recording recording = ended(*run);
    EXPECT_EQ(recording.state, model::RecordingState::Cancelled);
    EXPECT_FALSE(recording.exchange.error->mayHaveArrived);
    EXPECT_TRUE(m_sandbox.arrivals().empty());
}

TEST_F(RunnerTest, AnAbandonedRunLeavesAnEndInTheHistory)
{
    m_sandbox.play({});
    auto run = m_runner.start(order());
    EXPECT_TRUE(support::waitFor([&] { return m_sandbox.arrivals().size() == 1; }));
    run.reset();
    const model::Recording kept = stored(1);
    EXPECT_EQ(kept.state, model::RecordingState::Cancelled);
    EXPECT_TRUE(kept.exchange.error->mayHaveArrived);
}

TEST_F(RunnerTest, AnAnswerThatCameIsKeptThoughTheRunIsDroppedWhileTheHistoryIsBusy)
{
    WatchedTransport transport;
    run::Runner runner(transport, *m_store, run::utcNow);
    auto run = runner.start(order());
    RawDatabase lock(historyFile());
    QObject::connect(&m_sandbox, &sandbox::Sandbox::arrived, &m_sandbox, [&] { lock.run("BEGIN IMMEDIATE"); });
    EXPECT_TRUE(support::waitFor([&] { return transport.ends == 1; }));
    run.reset();
    lock.run("ROLLBACK");
    const model::Recording kept = stored(1);
    EXPECT_EQ(kept.state, model::RecordingState::Answered);
    ASSERT_TRUE(kept.exchange.response);
    EXPECT_EQ(kept.exchange.response->status, 201);
    EXPECT_FALSE(kept.exchange.error);
}

TEST_F(RunnerTest, DroppedBeforeItsRowIsThereItSaysThatNothingWasSent)
{
    auto first = m_store->insert({});
    EXPECT_TRUE(support::waitFor([&] { return first.isFinished(); }));
    RawDatabase lock(historyFile());
    lock.run("BEGIN IMMEDIATE");
    m_runner.start(order()).reset();
    lock.run("ROLLBACK");
    // The end follows the row; a look in between sees the row as it began.
    EXPECT_TRUE(support::waitFor([&] { return stored(2).state == model::RecordingState::Cancelled; }));
    const model::Recording kept = stored(2);
    ASSERT_TRUE(kept.exchange.error);
    EXPECT_FALSE(kept.exchange.error->mayHaveArrived);
    EXPECT_TRUE(m_sandbox.arrivals().empty());
}

TEST_F(RunnerTest, DroppedWithTheStoreItStillGetsItsEnd)
{
    m_runner.start(order()).reset();
    m_store.reset();
    m_store = std::make_unique<history::Store>(historyFile());
    EXPECT_EQ(stored(1).state, model::RecordingState::Cancelled);
}

TEST_F(RunnerTest, AHistoryThatCannotBeWrittenLosesNothing)
{
    QFile obstacle(m_folder.filePath(QStringLiteral("file")));
    ASSERT_TRUE(obstacle.open(QIODevice::WriteOnly));
    history::Store broken(m_folder.filePath(QStringLiteral("file/history.sqlite")));
    run::Runner runner(m_transport, broken, run::utcNow);
    const auto run = runner.start(order());
    const model::Recording recording = ended(*run);
    EXPECT_TRUE(m_notStored.has_value());
    EXPECT_EQ(recording.id, 0);
    ASSERT_TRUE(recording.exchange.response);
    EXPECT_EQ(recording.exchange.response->status, 201);
    EXPECT_EQ(m_sandbox.arrivals().size(), 1U);
}

TEST_F(RunnerTest, ATokenOfAnotherEnvironmentIsNeverSentNorKept)
{
    const QByteArray canary = "CANARY-9d1f7a53-abcdef";
    const model::Request usual = order().request;
    std::vector<model::Request> requests(5, usual);
    requests[0].body = "{\"id\":\"" + canary + "\"}";
    requests[1].url.setQuery(QString::fromLatin1("x=" + canary));
    requests[2].headers.set("Authorization", "Bearer " + canary);
    requests[3].headers.append("X-" + canary, "1");
    requests[4].method = canary;
    for (const model::Request &request : requests) {
        run::Order made = order();
        made.request = request;
        made.token = model::Secret("ANOTHER-77777777");
        made.secrets = {made.token, model::Secret(canary)};
        const auto run = m_runner.start(made);
        const model::Recording recording = ended(*run);
        EXPECT_EQ(recording.state, model::RecordingState::Failed);
        ASSERT_TRUE(recording.exchange.error);
        EXPECT_EQ(recording.exchange.error->kind, model::TransportError::Kind::Refused);
        EXPECT_FALSE(m_notStored);
        EXPECT_EQ(stored(recording.id), recording);
    }
    EXPECT_TRUE(m_sandbox.arrivals().empty());
    m_store.reset();
    const QDir folder(m_folder.path());
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains(canary)) << name.toStdString();
    }
}

TEST_F(RunnerTest, ATitleThatSpellsATokenIsMasked)
{
    const QByteArray own = "CANARY-9d1f7a53-abcdef";
    const QByteArray other = "CANARY-0b44c1de-fedcba";
    run::Order made = order();
    made.token = model::Secret(own);
    made.secrets = {made.token, model::Secret(other)};
    made.title = QStringLiteral("GET /%1/%2/end").arg(QString::fromLatin1(own), QString::fromLatin1(other));
    const auto run = m_runner.start(made);
    const model::Recording recording = ended(*run);
    EXPECT_EQ(recording.title, QStringLiteral("GET /%1/%1/end").arg(QString(own.size(), u'*')));
    EXPECT_EQ(stored(recording.id).title, recording.title);
}

TEST_F(RunnerTest, AnAnswerThatRepeatsATokenOfAnotherEnvironmentIsMasked)
{
    const QByteArray canary = "CANARY-9d1f7a53-abcdef";
    m_sandbox.play({sandbox::send("HTTP/1.1 200 " + canary + "\r\nX-Seen: " + canary +
                                  "\r\nContent-Length: 47\r\nConnection: close\r\n\r\n{\"status\":\"" + canary +
                                  "\",\"n\":[1,2,3]}")});
    run::Order made = order();
    made.secrets = {model::Secret(canary)};
    const auto run = m_runner.start(made);
    const model::Response response = ended(*run).exchange.response.value_or(model::Response());
    EXPECT_EQ(response.status, 200);
    EXPECT_FALSE(response.reason.contains(canary));
    EXPECT_EQ(response.headers.value("X-Seen"), QByteArray(canary.size(), '*'));
    EXPECT_EQ(response.body, "{\"status\":\"" + QByteArray(canary.size(), '*') + "\",\"n\":[1,2,3]}");
    EXPECT_EQ(response.masked, (std::vector<model::MaskedRange>{{11, canary.size()}}));
}

TEST_F(RunnerTest, ALargeAnswerIsMaskedAndReadBesideTheWindow)
{
    const QByteArray canary = "CANARY-9d1f7a53-abcdef";
    const QByteArray filler(model::limits::readAtOnce, 'x');
    const QByteArray body = "{\"status\":\"Running\",\"a\":\"" + filler + "\",\"b\":\"" + canary + "\"}";
    for (const bool isDropped : {false, true}) {
        WatchedTransport transport;
        run::Runner runner(transport, *m_store, run::utcNow);
        m_sandbox.play({sandbox::send("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) +
                                      "\r\nConnection: close\r\n\r\n" + body)});
        run::Order made = order();
        made.secrets = {model::Secret(canary)};
        auto run = runner.start(made);
        if (isDropped) {
            EXPECT_TRUE(support::waitFor([&] { return transport.ends == 1; }));
            run.reset();
        } else {
            EXPECT_EQ(ended(*run).returned.status, QStringLiteral("Running"));
        }
        const model::Recording kept = stored(isDropped ? 2 : 1);
        EXPECT_EQ(kept.state, model::RecordingState::Answered);
        EXPECT_EQ(kept.returned.status, QStringLiteral("Running"));
        EXPECT_EQ(kept.exchange.response->body, QByteArray(body).replace(canary, QByteArray(canary.size(), '*')));
        EXPECT_FALSE(kept.exchange.error);
    }
}

TEST_F(RunnerTest, AReplayIsTheSameOnTheWire)
{
    run::Order made = order();
    made.request.headers.append("Accept-Language", "de");
    const auto first = m_runner.start(made);
    const model::Recording recording = ended(*first);
    run::Order again = order();
    again.request = run::withoutFraming(stored(recording.id).exchange.request);
    again.replayOf = recording.id;
    const auto second = m_runner.start(again);
    EXPECT_EQ(ended(*second).replayOf, recording.id);
    ASSERT_EQ(m_sandbox.arrivals().size(), 2U);
    EXPECT_TRUE(m_sandbox.arrivals()[0].head.contains("Accept-Language: de\r\n"));
    EXPECT_EQ(m_sandbox.arrivals()[0].head, m_sandbox.arrivals()[1].head);
    EXPECT_EQ(m_sandbox.arrivals()[0].body, m_sandbox.arrivals()[1].body);
}

TEST_F(RunnerTest, TimeStampsComeBackFromTheHistoryToTheDigit)
{
    const QByteArray body = R"({"createdDateTime": "2017-01-01T00:00:06.3761313+03:00",)"
                            R"( "lastActionDateTime": "2016-12-31T23:58:44.1540706+00:00"})";
    const auto run = m_runner.start(order(body));
    const model::Recording recording = stored(ended(*run).id);
    EXPECT_EQ(m_sandbox.arrivals().front().body, body);
    EXPECT_EQ(recording.exchange.request.body, body);
    const form::Outline outline(json::Document::parse(recording.exchange.request.body),
                                *support::bundle().operation(support::onenoteKey));
    EXPECT_EQ(outline.field(2).text, QStringLiteral("2017-01-01T00:00:06.3761313+03:00"));
    EXPECT_EQ(outline.field(3).text, QStringLiteral("2016-12-31T23:58:44.1540706+00:00"));
    EXPECT_TRUE(recording.exchange.response->body.contains("2016-12-31T23:58:44.1540706+00:00"));
}

} // namespace
