// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "programs/program.h"

#include "sandbox/client.h"
#include "support/testmain.h"

#include <QRegularExpression>

#include <csignal>

namespace {

using namespace testing_programs;
using testing_sandbox::exchange;
using testing_sandbox::Received;
using testing_sandbox::request;

class ProgramSandbox : public ProgramTest
{
protected:
    /// Starts one and reads its port off the one line it prints.
    std::unique_ptr<QProcess> serving(const QStringList &options)
    {
        auto process = start(QStringList{QStringLiteral("sandbox")} + options);
        QByteArray line;
        EXPECT_TRUE(support::waitFor([&] {
            line += process->readAllStandardOutput();
            return line.endsWith('\n') || process->state() == QProcess::NotRunning;
        }));
        const QRegularExpression address(QStringLiteral("^[^\n]* http://127\\.0\\.0\\.1:([0-9]+)\n$"));
        const auto match = address.match(QString::fromUtf8(line));
        EXPECT_TRUE(match.hasMatch()) << line.constData();
        port = match.captured(1).toUShort();
        EXPECT_GT(port, 0);
        return process;
    }

    void expectEndsWell(QProcess &process, int number = SIGTERM)
    {
        ASSERT_EQ(::kill(pid_t(process.processId()), number), 0);
        const Ran ran = ended(process);
        EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
        EXPECT_EQ(ran.output, QByteArray());
        EXPECT_EQ(ran.errors, QByteArray());
    }

    quint16 port = 0;
};

TEST_F(ProgramSandbox, SeedModeAnswersTheExamples)
{
    for (const QStringList &options : {words("--port 0 --mode seed"), words("--port 0"), QStringList()}) {
        const auto process = serving(options);
        for (const model::OperationSchema &operation : bundled().operations) {
            const QByteArray target = "/beta" + operation.path(u"example").path.toLatin1();
            const Received answer = exchange(port, request(port, "POST", target, operation.request->body));
            EXPECT_EQ(answer.status, 201);
            QByteArray expected = operation.response->body;
            for (const char *made : {"/id", "/createdDateTime"}) {
                const QString place = QString::fromLatin1(made);
                const QByteArray value = textAt(json::Document::parse(answer.body), place).toUtf8();
                EXPECT_FALSE(value.isEmpty());
                expected.replace(textAt(json::Document::parse(expected), place).toUtf8(), value);
            }
            EXPECT_EQ(answer.body, expected);
        }
        expectEndsWell(*process);
    }
}

TEST_F(ProgramSandbox, StrictModeAnswersAsGraphDemands)
{
    const auto process = serving(words("--mode strict"));
    const QByteArray target = "/beta/me/onenote/operations";
    EXPECT_EQ(exchange(port, request(port, "POST", target, "{}")).status, 401);
    const QByteArray fields = "Content-Type: application/json\r\nAuthorization: Bearer a-token\r\n";
    EXPECT_EQ(exchange(port, request(port, "POST", target, "{\"x\":1}", fields)).status, 400);
    EXPECT_EQ(exchange(port, request(port, "POST", target, "{\"status\":\"Running\"}", fields)).status, 201);
    expectEndsWell(*process, SIGINT);
}

TEST_F(ProgramSandbox, GraphopsCanSendToIt)
{
    const auto process = serving({});
    const Ran ran = send({keys()[0], QStringLiteral("--root"), QStringLiteral("http://127.0.0.1:%1/beta").arg(port)});
    EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
    expectEndsWell(*process);
}

TEST_F(ProgramSandbox, AnOpenConnectionDoesNotKeepItFromEnding)
{
    const auto process = serving({});
    testing_sandbox::Client client(port);
    client.send("POST /beta");
    ASSERT_TRUE(client.isOpen());
    expectEndsWell(*process);
    EXPECT_TRUE(client.waitForEnd());
}

TEST_F(ProgramSandbox, APortInUseIsNamedWithTheRemedy)
{
    const auto process = serving({});
    const QString taken = QString::number(port);
    const Ran second = run({QStringLiteral("sandbox"), QStringLiteral("--port"), taken});
    expectUsage(second, taken.toUtf8());
    EXPECT_TRUE(second.errors.contains("another port")) << second.errors.constData();
    expectEndsWell(*process);
    // Freed at once, so that a restart gets its address back.
    const auto again = serving({QStringLiteral("--port"), taken});
    EXPECT_EQ(QString::number(port), taken);
    expectEndsWell(*again, SIGHUP);
}

TEST_F(ProgramSandbox, WrongOptionsAreUsageErrors)
{
    for (const char *line : {"--port x", "--port 65536", "--port -1", "--port 1.5"})
        expectUsage(run(QStringList{QStringLiteral("sandbox")} + words(line)), "port");
    expectUsage(run(words("sandbox --mode angry")), "angry");
    expectUsage(run(words("sandbox --mode")), "mode");
    expectUsage(run(words("sandbox more")), "more");
}

TEST_F(ProgramSandbox, ItMisbehavesAsTold)
{
    const auto process = serving(words("--fault throttle=1,none --fault extra-member --fault cut=11,x2"));
    const QByteArray target = "/beta/me/onenote/operations";
    const Received refused = exchange(port, request(port, "POST", target, "{}"));
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.body.size(), 11);
    EXPECT_EQ(exchange(port, request(port, "POST", target, "{}")).body.size(), 11);
    const Received whole = exchange(port, request(port, "POST", target, "{}"));
    EXPECT_EQ(whole.status, 201);
    EXPECT_TRUE(whole.body.contains("sandboxExtra"));
    expectEndsWell(*process);
}

TEST_F(ProgramSandbox, FaultsThatAreNoneAreUsageErrorsAndHelpNamesAll)
{
    expectUsage(run(words("sandbox --fault angry")), "Known are throttle");
    expectUsage(run(words("sandbox --fault slow=fast")), "200ms");
    expectUsage(run(words("sandbox --fault cut --fault drip")), "cannot be combined");
    const Ran help = run(words("sandbox --help"));
    EXPECT_EQ(help.code, 0);
    for (const sandbox::FaultMode &mode : sandbox::faultModes()) {
        EXPECT_TRUE(help.output.contains(QByteArray("\n  " + mode.name.toUtf8()))) << qPrintable(mode.name);
    }
}

TEST_F(ProgramSandbox, AUsersSchemaIsServedAndABrokenOneNamed)
{
    QFile file(QStringLiteral(PROJECT_SOURCE_DIR "/resources/schemas/onenote-post-operations.json"));
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    QByteArray text = file.readAll();
    text.replace("onenote-post-operations\"", "my-operations\"").replace("/me/onenote/", "/me/mine/");
    write(data(QStringLiteral("schemas/mine.json")), text);
    const QString broken = write(data(QStringLiteral("schemas/broken.json")), "{ oops");
    const auto process = serving({});
    EXPECT_EQ(exchange(port, request(port, "POST", "/v1.0/me/mine/operations", "{}")).status, 201);
    ASSERT_EQ(::kill(pid_t(process->processId()), SIGTERM), 0);
    const Ran ran = ended(*process);
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.errors.contains(QString(broken + u":1: error: ").toUtf8())) << testing::PrintToString(ran);
}

} // namespace
