// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "programs/program.h"

#include "support/canary.h"
#include "support/testmain.h"

#include <QRegularExpression>

#include <csignal>
#include <map>

namespace {

using namespace testing_programs;

constexpr char add[] = "### Add\n"
                       "# @check status == 201\n"
                       "# @check $.id exists\n"
                       "# @capture made = $.id\n"
                       "POST {{root}}/me/onenote/operations\n"
                       "Content-Type: application/json\n"
                       "\n"
                       "{\"status\": \"Running\", \"resourceId\": \"{{mark}}\"}\n";
constexpr char readBack[] = "### Read back\n"
                            "# @check $.resourceId == \"{{mark}}\"\n"
                            "GET {{root}}/me/onenote/operations/{{made}}\n";

class ProgramReplay : public SendTest
{
protected:
    QString file(const QString &name, const QByteArray &text) const
    {
        return write(home(QString(QStringLiteral("requests/") + name)), text);
    }

    Ran replay(const QStringList &options)
    {
        return run(QStringList{QStringLiteral("replay"), home(QStringLiteral("requests"))} + options);
    }
    QStringList here(const QStringList &options = {}) const
    {
        return QStringList{QStringLiteral("--root"), root()} + options;
    }

    /// How often each mark arrived.
    std::map<QByteArray, int> marks() const
    {
        static const QRegularExpression mark(QStringLiteral("\"resourceId\": \"([^\"]*)\""));
        std::map<QByteArray, int> counts;
        for (const sandbox::Arrival &arrival : server.arrivals()) {
            if (const auto match = mark.match(QString::fromUtf8(arrival.body)); match.hasMatch())
                ++counts[match.captured(1).toUtf8()];
        }
        return counts;
    }

    /// A data file with that many marks.
    QString marksFile(int count) const
    {
        QByteArray text = "mark\n";
        for (int i = 0; i < count; ++i)
            text += "m" + QByteArray::number(i) + "\n";
        return write(home(QStringLiteral("marks.csv")), text);
    }
};

TEST_F(ProgramReplay, SendsAFolderInItsOrderAndWhatIsCapturedFlowsOn)
{
    nextId = QStringLiteral("an-id");
    file(QStringLiteral("10 read.http"), readBack);
    file(QStringLiteral("2 add.http"), QByteArray("@mark = first\n\n") + add);
    file(QStringLiteral("10 read.http"), QByteArray("@mark = first\n\n") + readBack);
    const Ran ran = replay(here());
    EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
    ASSERT_EQ(server.arrivals().size(), 2u);
    EXPECT_EQ(server.arrivals()[0].body, QByteArray("{\"status\": \"Running\", \"resourceId\": \"first\"}"));
    EXPECT_TRUE(server.arrivals()[1].head.startsWith("GET /beta/me/onenote/operations/an-id HTTP/1.1\r\n"));
    EXPECT_TRUE(ran.output.startsWith("2 request(s) in ")) << "nobody watches: " << testing::PrintToString(ran);
    EXPECT_TRUE(ran.output.endsWith(" s: 2 passed.\n")) << testing::PrintToString(ran);
    EXPECT_TRUE(replay(here({QStringLiteral("--verbose")})).output.contains("2 add.http \u00B7 Add: 201, "));
}

TEST_F(ProgramReplay, SaysByItsExitCodeWhatIsWrong)
{
    nextId = QStringLiteral("an-id");
    const QString bad =
        file(QStringLiteral("a.http"), "### Bad\n# @check status == 418\nGET {{root}}/me/onenote/operations\n");
    const Ran failed = replay(here());
    EXPECT_EQ(failed.code, 1);
    EXPECT_TRUE(failed.output.contains("fail user status: status == 418: it is 200."))
        << testing::PrintToString(failed);
    write(bad, "### Open\nGET {{root}}/me/{{nobody}}\n");
    const Ran open = replay(here());
    EXPECT_EQ(open.code, 2);
    EXPECT_TRUE(open.output.contains("{{nobody}} in the path: there is no such variable."))
        << testing::PrintToString(open);
    write(bad, "### Gone\nGET {{root}}/me/onenote/operations\n");
    EXPECT_EQ(
        run({QStringLiteral("replay"), bad, QStringLiteral("--root"), QStringLiteral("http://127.0.0.1:9/beta")}).code,
        3);
    write(bad, "### Unchecked\nGET {{root}}/me/onenote/operations/none-of-that-id\n");
    EXPECT_EQ(replay(here()).code, 1) << "the service said no, and nothing says that it should";
}

TEST_F(ProgramReplay, SendsNothingWhenARequestCannotBeRead)
{
    file(QStringLiteral("a.http"), "### Fine\nGET {{root}}/me/onenote/operations\n");
    file(QStringLiteral("b.http"), "### Broken\nGET {{root}}/me\nno header field\n\n");
    expectUsage(replay(here()), "none was sent");
    EXPECT_TRUE(server.arrivals().empty());
    expectUsage(run({QStringLiteral("replay"), home(QStringLiteral("nowhere"))}), "There is no file or folder");
    expectUsage(run({QStringLiteral("replay")}), "needs a request file");
    expectUsage(replay({QStringLiteral("--workers"), QStringLiteral("17")}), "--workers is a number from 1 to 16");
    expectUsage(replay({QStringLiteral("--report"), QStringLiteral("nothing=x")}), "There is no report");
    expectUsage(replay({QStringLiteral("--token"), QStringLiteral("x")}), "visible to every process");
}

TEST_F(ProgramReplay, StopsAtTheFirstFailureWhenAskedTo)
{
    file(QStringLiteral("a.http"), "### Bad\n# @check status == 418\nGET {{root}}/me/onenote/operations\n\n"
                                   "### Never\nGET {{root}}/me/onenote/operations\n");
    const Ran ran = replay(here({QStringLiteral("--bail")}));
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(server.arrivals().size(), 1u);
    EXPECT_TRUE(ran.output.endsWith(": 0 passed, 1 failed, 1 skipped.\n")) << testing::PrintToString(ran);
}

TEST_F(ProgramReplay, TakesARowOfDataForEachRunAndRepeats)
{
    file(QStringLiteral("a.http"), add);
    const Ran ran = replay(here({QStringLiteral("--data"), marksFile(3), QStringLiteral("--repeat"),
                                 QStringLiteral("2"), QStringLiteral("--workers"), QStringLiteral("4")}));
    EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
    EXPECT_EQ(marks(), (std::map<QByteArray, int>{{"m0", 2}, {"m1", 2}, {"m2", 2}}));
}

TEST_F(ProgramReplay, FindsEnvironmentsBesideTheRequests)
{
    file(QStringLiteral("deep/a.http"), QByteArray(add) + "\n### Token\nGET {{root}}/me/onenote/operations\n"
                                                          "Authorization: Bearer {{token}}\n");
    file(QStringLiteral("http-client.env.json"), "{\"$shared\": {\"mark\": \"shared\"}, \"test\": {\"root\": \"" +
                                                     root().toUtf8() +
                                                     "\"},"
                                                     "\"other\": {\"root\": \"" +
                                                     root(QStringLiteral("v1.0")).toUtf8() + "\", \"mark\": \"own\"}}");
    const QString secret = file(QStringLiteral("http-client.private.env.json"),
                                QByteArray("{\"test\": {\"token\": \"") + support::canary + "\"}}");
    const Ran ran = replay({QStringLiteral("--environment"), QStringLiteral("test"), QStringLiteral("--environment"),
                            QStringLiteral("other")});
    EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
    EXPECT_EQ(marks(), (std::map<QByteArray, int>{{"shared", 1}, {"own", 1}}));
    ASSERT_EQ(server.arrivals().size(), 4u);
    EXPECT_TRUE(server.arrivals()[1].head.contains(QByteArray(QByteArray("Authorization: Bearer ") + support::canary)));
    EXPECT_FALSE(server.arrivals()[3].head.contains("Authorization"));
    EXPECT_TRUE(server.arrivals()[3].head.startsWith("GET /v1.0/"));
    for (const auto &[path, bytes] : files())
        EXPECT_TRUE(path == secret || !bytes.contains(support::canary)) << qPrintable(path);
}

TEST_F(ProgramReplay, GivesNoTokenToAnotherServer)
{
    const QByteArray target = "http://127.0.0.1:" + QByteArray::number(server.port()) + "/beta/me/onenote/operations";
    file(QStringLiteral("a.http"), "### Elsewhere\nGET " + target + "\nAuthorization: Bearer {{token}}\n");
    environment.insert(QStringLiteral("T"), QString::fromLatin1(support::canary));
    const Ran ran = replay({QStringLiteral("--root"), QStringLiteral("https://graph.example/v1.0"),
                            QStringLiteral("--token-env"), QStringLiteral("T")});
    EXPECT_EQ(ran.code, 2) << testing::PrintToString(ran);
    EXPECT_TRUE(ran.output.contains("the token belongs to https://graph.example/v1.0")) << testing::PrintToString(ran);
    EXPECT_TRUE(server.arrivals().empty());
}

TEST_F(ProgramReplay, ReadsTheTokenFromAFileOrStandardInput)
{
    file(QStringLiteral("a.http"), "### One\nGET {{root}}/me/onenote/operations\nAuthorization: Bearer {{token}}\n");
    const QString secret = write(home(QStringLiteral("token.txt")), QByteArray(support::canary) + "\n");
    EXPECT_EQ(replay(here({QStringLiteral("--token-file"), secret})).code, 0);
    const Ran piped = run(QStringList{QStringLiteral("replay"), home(QStringLiteral("requests"))} +
                              here({QStringLiteral("--token-file"), QStringLiteral("-")}),
                          support::canary);
    EXPECT_EQ(piped.code, 0) << testing::PrintToString(piped);
    ASSERT_EQ(server.arrivals().size(), 2u);
    for (const sandbox::Arrival &arrival : server.arrivals())
        EXPECT_TRUE(arrival.head.contains(QByteArray(QByteArray("Bearer ") + support::canary + "\r\n")));
}

TEST_F(ProgramReplay, WritesReportsWithEveryRequestAndNoToken)
{
    file(QStringLiteral("a.http"), QByteArray(add) +
                                       "\n### Bad\n# @check status == 418\nGET {{root}}/me/onenote/operations\n"
                                       "Authorization: Bearer {{token}}\n");
    environment.insert(QStringLiteral("T"), QString::fromLatin1(support::canary));
    QStringList options =
        here({QStringLiteral("--data"), marksFile(3), QStringLiteral("--token-env"), QStringLiteral("T")});
    for (const char *wish : {"junit=r.xml", "html=r.html", "json=r.json", "har=r.har"})
        options += {QStringLiteral("--report"), QString::fromLatin1(wish)};
    EXPECT_EQ(replay(options).code, 1);
    std::map<QString, QByteArray> reports;
    for (const auto &[path, bytes] : files()) {
        EXPECT_FALSE(bytes.contains(support::canary)) << qPrintable(path);
        reports[path] = bytes;
    }
    EXPECT_TRUE(reports[home(QStringLiteral("r.xml"))].contains("tests=\"6\" failures=\"3\""));
    const json::Document results = json::Document::parse(reports[home(QStringLiteral("r.json"))]);
    EXPECT_EQ(at(results, QStringLiteral("/results")).elements().size(), 6u);
    const json::Document har = json::Document::parse(reports[home(QStringLiteral("r.har"))]);
    EXPECT_EQ(at(har, QStringLiteral("/log/entries")).elements().size(), 6u);
    EXPECT_TRUE(reports[home(QStringLiteral("r.html"))].contains("status == 418: it is 200"));
    // No folder, so no file below it, whoever asks.
    const QString impossible = QStringLiteral("json=requests/a.http/r.json");
    expectUsage(replay(here({QStringLiteral("--report"), impossible})), "a.http");
    EXPECT_EQ(server.arrivals().size(), 6u) << "found out before anything is sent";
}

/// Killed at the arrival of that request.
class ProgramReplayKilled : public ProgramReplay, public testing::WithParamInterface<std::tuple<int, int>>
{};

TEST_P(ProgramReplayKilled, GoesOnWithoutSendingAnythingTwice)
{
    constexpr int count = 60;
    const auto [at, workers] = GetParam();
    file(QStringLiteral("a.http"), add);
    const QStringList options =
        here({QStringLiteral("--data"), marksFile(count), QStringLiteral("--workers"), QString::number(workers)});
    const std::unique_ptr<QProcess> process =
        start(QStringList{QStringLiteral("replay"), home(QStringLiteral("requests"))} + options);
    const auto kill = QObject::connect(&server, &sandbox::Sandbox::arrived, &server, [&, limit = at] {
        if (int(server.arrivals().size()) == limit)
            ::kill(pid_t(process->processId()), SIGKILL);
    });
    ended(*process);
    QObject::disconnect(kill);
    const size_t before = server.arrivals().size();
    ASSERT_LT(before, size_t(count)) << "it was killed too late to tell anything";
    const Ran ran = replay(options + QStringList{QStringLiteral("--resume")});
    EXPECT_EQ(ran.code, 3) << "what was under way may have arrived: " << testing::PrintToString(ran);
    for (const auto &[mark, times] : marks())
        EXPECT_EQ(times, 1) << mark.constData();

    static const QRegularExpression sum(QStringLiteral("60 request\\(s\\) in [0-9.]+ s: ([0-9]+) passed, "
                                                       "([0-9]+) may have arrived\\.\n$"));
    const auto match = sum.match(QString::fromUtf8(ran.output));
    ASSERT_TRUE(match.hasMatch()) << testing::PrintToString(ran);
    const int unknown = match.captured(2).toInt();
    EXPECT_EQ(match.captured(1).toInt() + unknown, count);
    EXPECT_LE(unknown, workers) << "only what was under way is in doubt";
    EXPECT_GE(int(marks().size()), count - unknown);
    expectUsage(replay(options + QStringList{QStringLiteral("--resume")}), "No replay of these requests was cut short");
}

INSTANTIATE_TEST_SUITE_P(Moments, ProgramReplayKilled,
                         testing::Values(std::tuple(1, 1), std::tuple(2, 1), std::tuple(16, 1), std::tuple(17, 1),
                                         std::tuple(33, 1), std::tuple(1, 4), std::tuple(20, 4), std::tuple(40, 8)));

TEST_F(ProgramReplay, AChangedRequestIsAnotherReplay)
{
    const QString request = file(QStringLiteral("a.http"), add);
    const QStringList options = here({QStringLiteral("--data"), marksFile(60)});
    const std::unique_ptr<QProcess> process =
        start(QStringList{QStringLiteral("replay"), home(QStringLiteral("requests"))} + options);
    const auto kill = QObject::connect(&server, &sandbox::Sandbox::arrived, &server,
                                       [&] { ::kill(pid_t(process->processId()), SIGKILL); });
    ended(*process);
    QObject::disconnect(kill);
    write(request, QByteArray(add).replace("Running", "Failed"));
    expectUsage(replay(options + QStringList{QStringLiteral("--resume")}), "A changed request");
    write(request, add);
    const Ran anew = replay(options);
    EXPECT_TRUE(anew.errors.contains("With --resume it goes on there.")) << testing::PrintToString(anew);
    EXPECT_EQ(anew.code, 0);
}

} // namespace
