// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/sandbox.h"

#include "sandbox/client.h"
#include "support/testmain.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <cerrno>

namespace {

using namespace std::chrono_literals;
using sandbox::close;
using sandbox::reset;
using sandbox::send;
using sandbox::wait;
using testing_sandbox::Client;
using testing_sandbox::exchange;
using testing_sandbox::RawEnd;
using testing_sandbox::rawExchange;
using testing_sandbox::Received;
using testing_sandbox::request;

class SandboxServer : public testing::Test
{
protected:
    explicit SandboxServer(sandbox::Options options = {}) : server({}, std::move(options)) {}

    void SetUp() override
    {
        const model::Result<void> listening = server.listen();
        ASSERT_TRUE(listening) << listening.error().text().toStdString();
        port = server.port();
    }

    QByteArray posted(const QByteArray &body) const { return request(port, "POST", "/beta/x", body); }

    sandbox::Sandbox server;
    quint16 port = 0;
};

const QByteArray ok = "HTTP/1.1 200 Fine\r\nContent-Length: 2\r\n\r\nok";

TEST_F(SandboxServer, KeepsWhatArrives)
{
    server.playAlways({send(ok)});
    const QByteArray bytes = posted("{\r\n}");
    EXPECT_EQ(exchange(port, bytes).body, "ok");
    exchange(port, posted("second"));
    ASSERT_EQ(server.arrivals().size(), 2u);
    EXPECT_EQ(server.arrivals()[0], (sandbox::Arrival{1, bytes.chopped(4), "{\r\n}"}));
    EXPECT_EQ(server.arrivals()[1].connection, 2);
    server.clearArrivals();
    EXPECT_TRUE(server.arrivals().empty());
}

TEST_F(SandboxServer, PlaysScriptsInTurnThenTheLastingOne)
{
    server.play({send("HTTP/1.1 201 A\r\nContent-Length: 0\r\n\r\n")});
    server.play({send("HTTP/1.1 202 B\r\nContent-Length: 0\r\n\r\n")});
    server.playAlways({send("HTTP/1.1 203 C\r\nContent-Length: 0\r\n\r\n")});
    Client client(port);
    for (const int status : {201, 202, 203, 203}) {
        client.send(posted("{}"));
        EXPECT_EQ(client.receive().status, status);
    }
    server.playAlways({});
    client.send(posted("{}"));
    EXPECT_GE(client.receive().status, 400);
    EXPECT_EQ(server.arrivals().back().connection, 1);
}

TEST_F(SandboxServer, AnArrivalMayChooseItsOwnScript)
{
    QObject::connect(&server, &sandbox::Sandbox::arrived, &server, [this](const sandbox::Arrival &arrival) {
        server.play({send("HTTP/1.1 200 X\r\nContent-Length: 1\r\n\r\n" + arrival.body)});
    });
    EXPECT_EQ(exchange(port, posted("1")).body, "1");
    EXPECT_EQ(exchange(port, posted("2")).body, "2");
}

TEST_F(SandboxServer, WaitsBetweenPieces)
{
    server.play({send("HTTP/1.1 200 X\r\nContent-Length: 2\r\n\r\na"), wait(120ms), send("b"), close()});
    Client client(port);
    QElapsedTimer clock;
    clock.start();
    client.send(posted("{}"));
    EXPECT_TRUE(client.waitForBytes(39));
    EXPECT_TRUE(client.receiveAll().endsWith("\r\n\r\nab"));
    EXPECT_GE(clock.elapsed(), 115);
    EXPECT_EQ(client.error(), QAbstractSocket::RemoteHostClosedError);
}

TEST_F(SandboxServer, ResetsAfterTheBytes)
{
    server.play({send("HTTP/1.1 200"), reset()});
    const RawEnd end = rawExchange(port, posted("{}"));
    EXPECT_EQ(end.bytes, "HTTP/1.1 200");
    EXPECT_EQ(end.error, ECONNRESET);
}

TEST_F(SandboxServer, ResetsWithoutAByte)
{
    server.play({reset()});
    const RawEnd end = rawExchange(port, posted("{}"));
    EXPECT_EQ(end.bytes, "");
    EXPECT_EQ(end.error, ECONNRESET);
}

TEST_F(SandboxServer, ClosesInOrder)
{
    server.play({send(QByteArray(3 << 20, 'x')), close()});
    const RawEnd end = rawExchange(port, posted("{}"));
    EXPECT_EQ(end.bytes.size(), 3 << 20);
    EXPECT_EQ(end.error, 0);
}

TEST_F(SandboxServer, AnEmptyScriptSaysNothing)
{
    server.play({});
    Client client(port);
    client.send(posted("{}"));
    ASSERT_TRUE(support::waitFor([&] { return server.arrivals().size() == 1; }));
    // The connection lives: the next request on it is answered.
    server.play({send(ok), close()});
    client.send(posted("{}"));
    EXPECT_EQ(client.receiveAll(), ok);
}

TEST_F(SandboxServer, AnswersPipelinedRequestsInOrder)
{
    server.play({wait(30ms), send("HTTP/1.1 201 A\r\nContent-Length: 0\r\n\r\n")});
    server.play({send("HTTP/1.1 202 B\r\nContent-Length: 0\r\n\r\n")});
    Client client(port);
    client.send(posted("1") + posted("2"));
    EXPECT_EQ(client.receive().status, 201);
    EXPECT_EQ(client.receive().status, 202);
    EXPECT_EQ(server.arrivals().size(), 2u);
}

TEST_F(SandboxServer, ClosesWhenAsked)
{
    Client client(port);
    client.send(request(port, "GET", "/", "", "Connection: close\r\n"));
    const Received received = client.receive();
    EXPECT_EQ(received.headers.value("Connection"), QByteArray("close"));
    EXPECT_TRUE(client.waitForEnd());
}

TEST_F(SandboxServer, TellsWhoWaitsToGoOn)
{
    server.play({send(ok), close()});
    Client client(port);
    client.send("POST / HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) +
                "\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    EXPECT_EQ(client.receive().status, 100);
    client.send("{}");
    EXPECT_EQ(client.receiveAll(), ok);
}

TEST_F(SandboxServer, RefusesOtherHosts)
{
    const QByteArray number = QByteArray::number(port);
    server.playAlways({send(ok)});
    const auto statusOf = [this](const QByteArray &host) {
        return exchange(port, "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n").status;
    };
    EXPECT_EQ(statusOf("127.0.0.1:" + number), 200);
    EXPECT_EQ(statusOf("LocalHost:" + number), 200);
    EXPECT_EQ(statusOf("[::1]:" + number), 200);
    for (const QByteArray &host :
         {QByteArray("evil.example:" + number), QByteArray("127.0.0.1"), QByteArray("127.0.0.1:1"),
          QByteArray("localhost.evil.example:" + number), QByteArray("")})
        EXPECT_EQ(statusOf(host), 421) << host.constData();
    EXPECT_EQ(exchange(port, "GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:" + number + "\r\n\r\n").status,
              421);
    EXPECT_EQ(server.arrivals().size(), 3u);
}

TEST_F(SandboxServer, AnswersARefusedRequestAndCloses)
{
    Client client(port);
    client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999\r\n\r\n" + QByteArray(1 << 20, 'x'));
    const Received received = client.receive();
    EXPECT_EQ(received.status, 413);
    EXPECT_EQ(received.headers.value("Connection"), QByteArray("close"));
    EXPECT_TRUE(client.waitForEnd());
    EXPECT_TRUE(server.arrivals().empty());
}

TEST_F(SandboxServer, ListensOnThisComputerOnly)
{
    sandbox::Options options;
    options.port = port;
    sandbox::Sandbox second({}, options);
    const model::Result<void> listening = second.listen();
    ASSERT_FALSE(listening);
    EXPECT_TRUE(listening.error().what.contains(QString::number(port)));
    EXPECT_FALSE(listening.error().remedy.isEmpty());
}

TEST_F(SandboxServer, ForgetsTheOldestArrivals)
{
    const qsizetype most = model::limits::sandboxMemory;
    server.playAlways({send(ok)});
    const auto post = [this](qsizetype total) {
        // Head and body together are `total` bytes.
        QByteArray bytes = posted(QByteArray(total - 200, 'x'));
        bytes = posted(QByteArray(total - 200 + (total - bytes.size()), 'x'));
        ASSERT_EQ(bytes.size(), total);
        ASSERT_EQ(exchange(port, bytes).status, 200);
    };
    post(most / 2 - 1);
    post(most / 2);
    EXPECT_EQ(server.arrivals().size(), 2u) << "limit - 1";
    server.clearArrivals();
    post(most / 2);
    post(most / 2);
    EXPECT_EQ(server.arrivals().size(), 2u) << "limit";
    server.clearArrivals();
    post(most / 2);
    post(most / 2 + 1);
    EXPECT_EQ(server.arrivals().size(), 1u) << "limit + 1";
}

TEST_F(SandboxServer, ServesOnlySoManyAtOnce)
{
    server.playAlways({send(ok)});
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < model::limits::sandboxConnections; ++i) {
        clients.push_back(std::make_unique<Client>(port));
        clients.back()->send(request(port, "GET", "/", ""));
        ASSERT_EQ(clients.back()->receive().body, "ok") << i;
    }
    Client late(port);
    late.send(request(port, "GET", "/", ""));
    // Another round trip proves the late one was not served meanwhile.
    clients.front()->send(request(port, "GET", "/", ""));
    EXPECT_EQ(clients.front()->receive().body, "ok");
    EXPECT_EQ(late.bytes(), "");
    clients.pop_back();
    EXPECT_EQ(late.receive().body, "ok");
}

class SandboxPatience : public SandboxServer
{
protected:
    static sandbox::Options hasty()
    {
        sandbox::Options options;
        options.patience = 60ms;
        return options;
    }
    SandboxPatience() : SandboxServer(hasty()) {}
};

TEST_F(SandboxPatience, EndsWithAnUnfinishedRequest)
{
    Client client(port);
    client.send("GET / HT");
    EXPECT_EQ(client.receive().status, 408);
    EXPECT_TRUE(client.waitForEnd());
}

TEST_F(SandboxPatience, EndsWithSlowDrip)
{
    Client client(port);
    client.send("GET / HTTP/1.1\r\n");
    // A byte now and then does not buy more time.
    const auto isAnswered = [&client] { return !client.bytes().isEmpty(); };
    for (int drop = 0; drop < 100 && !isAnswered(); ++drop) {
        client.send("a");
        support::waitFor(isAnswered, 10);
    }
    EXPECT_TRUE(isAnswered());
    EXPECT_EQ(client.receive().status, 408);
}

TEST_F(SandboxPatience, ServesOthersBehindManyHalfOpenOnes)
{
    std::vector<std::unique_ptr<Client>> halfOpen;
    for (int i = 0; i < 100; ++i) {
        halfOpen.push_back(std::make_unique<Client>(port));
        halfOpen.back()->send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\n");
    }
    server.playAlways({send(ok)});
    EXPECT_EQ(exchange(port, posted("{}")).body, "ok");
}

TEST_F(SandboxPatience, EndsWithAClientThatDoesNotReadItsRefusal)
{
    Client client(port);
    client.send("nonsense\r\n");
    EXPECT_EQ(client.receive().status, 400);
    // The client keeps sending; the server reads on for a while, then has enough.
    EXPECT_TRUE(support::waitFor([&] { return client.send("more"), !client.isOpen(); }));
}

TEST_F(SandboxPatience, EndsSilentlyWhenNothingCame)
{
    Client client(port);
    EXPECT_EQ(client.receiveAll(), "");
}

TEST_F(SandboxPatience, LastsWhileAScriptPlays)
{
    server.play({wait(150ms), send(ok), close()});
    Client client(port);
    client.send(posted("{}"));
    EXPECT_EQ(client.receiveAll(), ok);
}

} // namespace
