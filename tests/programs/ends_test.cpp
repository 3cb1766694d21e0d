// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "programs/program.h"

#include "history/storefixture.h"
#include "support/testmain.h"

#include <QFile>

#include <csignal>

namespace {

using namespace testing_programs;

class ProgramEnds : public SendTest
{
protected:
    void expectNoAnswer(const Ran &ran, const QString &kind, bool mayHaveArrived)
    {
        EXPECT_EQ(ran.code, 3) << testing::PrintToString(ran);
        EXPECT_EQ(textAt(ran.json(), QStringLiteral("/error/kind")), kind);
        EXPECT_FALSE(textAt(ran.json(), QStringLiteral("/error/message")).isEmpty());
        EXPECT_EQ(at(ran.json(), QStringLiteral("/error/mayHaveArrived")).isTrue(), mayHaveArrived);
    }

    model::Recording stored(const json::Document &document)
    {
        history::Store store(data(QStringLiteral("history.sqlite")));
        const auto future =
            store.recording(at(document, QStringLiteral("/recording")).raw().toByteArray().toLongLong());
        EXPECT_TRUE(support::waitFor([&] { return future.isFinished(); }));
        const auto recording = future.result();
        EXPECT_TRUE(recording);
        return recording.value_or(model::Recording());
    }
};

class ProgramEndsStrict : public ProgramEnds
{
protected:
    ProgramEndsStrict() { server.setMode(sandbox::Mode::Strict); }
};

TEST_F(ProgramEndsStrict, ARefusalIsExitCodeOne)
{
    const Ran denied = sent();
    EXPECT_EQ(denied.code, 1) << testing::PrintToString(denied);
    EXPECT_EQ(at(denied.json(), QStringLiteral("/response/status")).raw().toByteArray(), QByteArray("401"));
    EXPECT_EQ(textAt(denied.json(), QStringLiteral("/returnedOperation/errorCode")),
              QStringLiteral("InvalidAuthenticationToken"));
    EXPECT_TRUE(isNullAt(denied.json(), QStringLiteral("/error")));
    EXPECT_FALSE(onlyArrival().head.contains("Authorization"));

    environment.insert(QStringLiteral("T"), QStringLiteral("a-token-of-some-length"));
    const Ran invalid = sent(words("--token-env T"));
    EXPECT_EQ(invalid.code, 1) << "the documented example is outside the enumeration";
    EXPECT_EQ(at(invalid.json(), QStringLiteral("/response/status")).raw().toByteArray(), QByteArray("400"));
    EXPECT_EQ(sent(words("--token-env T --set /status=\"Running\"")).code, 0);
    EXPECT_EQ(sent(words("--token-env T --path-form documented")).code, 1) << "an entity is no reference";
}

TEST_F(ProgramEnds, EveryStatusOutsideTwoHundredIsANo)
{
    for (const auto &[line, code] : {std::pair("200 OK", 0),
                                     {"204 No Content", 0},
                                     {"299 Odd", 0},
                                     {"300 Many", 1},
                                     {"304 Not Modified", 1},
                                     {"404 Not Found", 1},
                                     {"503 Busy", 1}}) {
        server.play({sandbox::send("HTTP/1.1 " + QByteArray(line) + "\r\n" +
                                   (QByteArray(line).contains("204") || QByteArray(line).contains("304")
                                        ? "\r\n"
                                        : "Content-Length: 0\r\n\r\n")),
                     sandbox::close()});
        const Ran ran = sent();
        if (code == 0)
            expectTaken(ran);
        else
            EXPECT_EQ(ran.code, code) << line << testing::PrintToString(ran);
    }
}

TEST_F(ProgramEnds, ARedirectIsANoAndIsNotFollowed)
{
    support::Ear elsewhere;
    server.play({sandbox::send("HTTP/1.1 307 Temporary Redirect\r\nContent-Length: 0\r\nLocation: " +
                               elsewhere.url().toEncoded() + "\r\n\r\n"),
                 sandbox::close()});
    EXPECT_EQ(sent().code, 1);
    EXPECT_EQ(server.arrivals().size(), 1u);
    EXPECT_EQ(elsewhere.connections(), 0);
}

TEST_F(ProgramEnds, AServerThatClosesWithoutAnAnswer)
{
    for (const auto &end : {sandbox::close(), sandbox::reset()}) {
        server.clearArrivals();
        server.play({end});
        const Ran ran = sent();
        expectNoAnswer(ran, QStringLiteral("connectionLost"), true);
        EXPECT_TRUE(isNullAt(ran.json(), QStringLiteral("/response")));
        EXPECT_EQ(server.arrivals().size(), 1u);
        EXPECT_EQ(stored(ran.json()).state, model::RecordingState::Unknown) << "it may have arrived";
    }
    server.play({sandbox::close()});
    const Ran text = run(QStringList{QStringLiteral("send")} + toServer({}));
    EXPECT_EQ(text.code, 3);
    EXPECT_EQ(text.output, QByteArray());
    EXPECT_TRUE(text.errors.startsWith("graphops: ")) << text.errors.constData();
}

TEST_F(ProgramEnds, AnIncompleteBodyIsShownAndNoSuccess)
{
    server.play(
        {sandbox::send("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"id\":\"1\"}x"), sandbox::close()});
    const Ran ran = sent();
    EXPECT_EQ(ran.code, 3) << testing::PrintToString(ran);
    EXPECT_FALSE(at(ran.json(), QStringLiteral("/response/complete")).isTrue());
    EXPECT_EQ(textAt(ran.json(), QStringLiteral("/response/completenessReason")), QStringLiteral("11 of 100 bytes"));
    EXPECT_EQ(textAt(ran.json(), QStringLiteral("/response/body")), QStringLiteral("{\"id\":\"1\"}x"));
    EXPECT_EQ(stored(ran.json()).exchange.response->body, QByteArray("{\"id\":\"1\"}x"));
}

TEST_F(ProgramEnds, ARefusedConnection)
{
    QTcpServer gone;
    ASSERT_TRUE(gone.listen(QHostAddress::LocalHost));
    const quint16 port = gone.serverPort();
    gone.close();
    const Ran ran = send({keys()[0], QStringLiteral("--root"), QStringLiteral("http://127.0.0.1:%1/beta").arg(port)});
    EXPECT_EQ(ran.code, 3) << testing::PrintToString(ran);
    EXPECT_EQ(textAt(ran.json(), QStringLiteral("/error/kind")), QStringLiteral("connectionRefused"));
    EXPECT_EQ(at(ran.json(), QStringLiteral("/sends")).raw().toByteArray(), QByteArray("0"));
}

TEST_F(ProgramEnds, ADeadlineOfTheEnvironmentHolds)
{
    write(config(QStringLiteral("environments.json")),
          R"({"format": 1, "current": "slow", "environments": [{"id": "slow", "name": "Slow", "scheme": "http",
              "host": "127.0.0.1", "port": )" +
              QByteArray::number(server.port()) + R"(, "version": "beta", "deadlineSeconds": 1}]})");
    server.play({});
    const Ran ran = send({keys()[1], QStringLiteral("--environment"), QStringLiteral("slow")});
    expectNoAnswer(ran, QStringLiteral("deadline"), true);
}

TEST_F(ProgramEnds, ControlCharactersOfAServerDoNotReachTheTerminal)
{
    server.play({sandbox::send("HTTP/1.1 404 \x1B]0;owned\x07\x9B\r\nContent-Length: 0\r\n\r\n"), sandbox::close()});
    const Ran ran = run(QStringList{QStringLiteral("send")} + toServer({}));
    for (const char c : {'\x1B', '\x07'})
        EXPECT_FALSE(ran.errors.contains(c)) << ran.errors.toHex().constData();
    EXPECT_FALSE(ran.errors.contains("\xC2\x9B")) << ran.errors.toHex().constData();
}

/// A field of /proc/PID/status, of the main thread.
QByteArray statusField(const QProcess &process, const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
    if (!status.open(QFile::ReadOnly))
        return {};
    const QByteArray text = status.readAll();
    const QByteArray start = '\n' + name + ':';
    const QByteArray line = text.mid(text.indexOf(start) + start.size());
    return line.left(line.indexOf('\n')).trimmed();
}

bool catches(const QProcess &process, int number)
{
    return (statusField(process, "SigCgt").toULongLong(nullptr, 16) >> (number - 1) & 1) != 0;
}

TEST_F(ProgramEnds, InterruptedBeforeTheRowIsWrittenItSendsNothing)
{
    ASSERT_EQ(sent().code, 0);
    server.clearArrivals();
    // Somebody else holds the history, so that the row has to wait.
    const QString file = data(QStringLiteral("history.sqlite"));
    RawDatabase lock(file);
    lock.run("BEGIN EXCLUSIVE");
    const auto process = start(QStringList{QStringLiteral("send"), QStringLiteral("--json")} + toServer({}));
    ASSERT_TRUE(
        support::waitFor([&] { return catches(*process, SIGINT) && statusField(*process, "State").startsWith('S'); }));
    const int sleeps = statusField(*process, "voluntary_ctxt_switches").toInt();
    ASSERT_EQ(::kill(pid_t(process->processId()), SIGINT), 0);
    // Awake and asleep again: it has taken notice.
    ASSERT_TRUE(support::waitFor([&] { return statusField(*process, "voluntary_ctxt_switches").toInt() > sleeps; }));
    lock.run("COMMIT");
    const Ran ran = ended(*process);
    expectNoAnswer(ran, QStringLiteral("cancelled"), false);
    EXPECT_TRUE(server.arrivals().empty());
    EXPECT_EQ(stored(ran.json()).state, model::RecordingState::Cancelled);
}

class ProgramInterrupted : public ProgramEnds, public testing::WithParamInterface<int>
{};

TEST_P(ProgramInterrupted, AnInterruptedSendEndsAsCancelledAndIsKeptSo)
{
    server.play({});
    const auto process = start(QStringList{QStringLiteral("send"), QStringLiteral("--json")} + toServer({}));
    ASSERT_TRUE(support::waitFor([&] { return !server.arrivals().empty(); }));
    ASSERT_EQ(::kill(pid_t(process->processId()), GetParam()), 0);
    const Ran ran = ended(*process);
    expectNoAnswer(ran, QStringLiteral("cancelled"), true);
    const model::Recording recording = stored(ran.json());
    EXPECT_EQ(recording.state, model::RecordingState::Cancelled);
    EXPECT_EQ(recording.exchange.request.body, onlyArrival().body);
}

INSTANTIATE_TEST_SUITE_P(Signals, ProgramInterrupted, testing::Values(SIGINT, SIGTERM, SIGHUP));

} // namespace
