// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "programs/program.h"

#include "support/canary.h"
#include "support/testmain.h"

#include <QFile>

namespace {

using namespace testing_programs;
using support::expectNoCanary;

const QByteArray canary = support::canary;

QByteArray joined(const QByteArray &front, const QByteArray &back)
{
    return front + back;
}

class ProgramToken : public SendTest
{
protected:
    ProgramToken()
    {
        environment.insert(QStringLiteral("CANARY"), QString::fromLatin1(canary));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    }

    /// Sends as JSON and as text; what is printed must not hold the token.
    void sendBothWays(const sandbox::Script &script, const QStringList &more = {})
    {
        for (const bool asJson : {true, false}) {
            if (HasFailure())
                return; // a send that goes astray may take long
            const size_t before = server.arrivals().size();
            server.play(script);
            const QStringList options = QStringList{QStringLiteral("send")} +
                                        toServer(words("--token-env CANARY") + more) +
                                        (asJson ? words("--json") : QStringList());
            const Ran ran = run(options);
            EXPECT_FALSE(asJson ? ran.output.isEmpty() : ran.errors.isEmpty());
            expectNoCanary(ran.output, QStringLiteral("stdout"));
            expectNoCanary(ran.errors, QStringLiteral("stderr"));
            ASSERT_EQ(server.arrivals().size(), before + 1);
            EXPECT_TRUE(server.arrivals().back().head.contains(joined("Authorization: Bearer ", canary)));
        }
    }

    void expectNoCanaryOnDisk()
    {
        const auto all = files();
        EXPECT_FALSE(all.empty()) << "there should be a history";
        for (const auto &[path, bytes] : all)
            expectNoCanary(bytes, path);
    }
};

QByteArray answer(const QByteArray &statusLine, const QByteArray &fields, const QByteArray &body)
{
    return "HTTP/1.1 " + statusLine + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + fields +
           "\r\n" + body;
}

TEST_F(ProgramToken, TheSpellingsLookedForAreFoundWhereTheyStand)
{
    // The grep itself must be able to find.
    for (const char *prefix : {"", "x", "xy", "xyz"}) {
        const QByteArray text = joined(joined(prefix, canary), "tail").toBase64();
        const auto all = support::canarySpellings();
        EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const QByteArray &one) { return text.contains(one); }))
            << prefix;
    }
}

TEST_F(ProgramToken, TheTokenReachesTheServerAndNothingElse)
{
    sendBothWays({sandbox::send(answer("201 Created", {}, "{}")), sandbox::close()});
    expectNoCanaryOnDisk();
}

TEST_F(ProgramToken, AServerThatRepeatsTheTokenDoesNotLeakIt)
{
    const QByteArray everyWay = canary + " \"" + QByteArray(canary).replace('/', "\\/") + "\" " +
                                canary.toPercentEncoding() + ' ' + canary.toPercentEncoding({}, "aeiou") + ' ' +
                                canary.toBase64() + ' ' + joined("user:", canary).toBase64() + ' ' +
                                joined("xx", canary).toBase64(QByteArray::Base64UrlEncoding);
    const QByteArray fields = "X-Echo: " + everyWay + "\r\nSet-Cookie: t=" + canary +
                              "\r\nWWW-Authenticate: Bearer error=\"" + canary + "\"\r\n";
    for (const char *status : {"201 ", "400 ", "401 ", "500 "}) {
        sendBothWays({sandbox::send(answer(status + canary, fields, everyWay)), sandbox::close()});
        // As text that is no UTF-8, which goes out as Base64.
        for (const char *lead : {"\xFF", "\xFF\xFE", "\xFF\xFE\xFD"})
            sendBothWays({sandbox::send(answer(status + canary, fields, lead + everyWay)), sandbox::close()});
    }
    sendBothWays({sandbox::send(answer("201 Created", fields,
                                       "{\"id\": \"" + canary + "\", \"status\": \"" + canary.toBase64() +
                                           "\", \"error\": {\"code\": \"" + canary + "\", \"message\": \"" + canary +
                                           "\"}, \"" + canary + "\": 1}")),
                  sandbox::close()});
    expectNoCanaryOnDisk();
}

TEST_F(ProgramToken, SendsThatFailDoNotLeakIt)
{
    sendBothWays({sandbox::close()});
    sendBothWays({sandbox::reset()});
    sendBothWays({sandbox::send(canary + " is no HTTP\r\n\r\n"), sandbox::close()});
    sendBothWays(
        {sandbox::send("HTTP/1.1 201 " + canary + "\r\nContent-Length: 1000\r\n\r\n" + canary), sandbox::close()});
    sendBothWays(
        {sandbox::send("HTTP/1.1 201 Created\r\nContent-Length: 1000\r\n\r\n" + canary.chopped(3)), sandbox::reset()});
    sendBothWays(
        {sandbox::send("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n24;" + canary + "\r\n" + canary),
         sandbox::close()});
    expectNoCanaryOnDisk();
}

TEST_F(ProgramToken, RedirectsGoNowhere)
{
    support::Ear elsewhere;
    for (const char *status : {"301", "302", "303", "307", "308"}) {
        const QByteArray target = elsewhere.url().toEncoded() + "?t=" + canary.toPercentEncoding();
        sendBothWays({sandbox::send(answer(status, "Location: " + target + "\r\n", {})), sandbox::close()});
    }
    sendBothWays(
        {sandbox::send(answer("401 Unauthorized",
                              "WWW-Authenticate: Basic realm=\"" + elsewhere.url().toEncoded() + "\"\r\n", {})),
         sandbox::close()});
    EXPECT_EQ(elsewhere.connections(), 0);
    expectNoCanaryOnDisk();
}

TEST_F(ProgramToken, TheTokenIsNotInTheArgumentsOfTheProcess)
{
    server.play({});
    const auto process = start(QStringList{QStringLiteral("send")} + toServer(words("--token-env CANARY")));
    ASSERT_TRUE(support::waitFor([&] { return !server.arrivals().empty(); }));
    QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(process->processId()));
    ASSERT_TRUE(arguments.open(QFile::ReadOnly));
    const QByteArray line = arguments.readAll();
    EXPECT_TRUE(line.contains("--token-env"));
    expectNoCanary(line, QStringLiteral("the argument list"));
    // Killed while it waits, it leaves nothing either.
    process->kill();
    const Ran ran = ended(*process);
    expectNoCanary(ran.errors, QStringLiteral("stderr"));
    expectNoCanaryOnDisk();
}

TEST_F(ProgramToken, ATokenInTheBodyOrTheAddressIsNotSent)
{
    const QString body = write(home(QStringLiteral("body")), "{\"statusDetail\": \"" + canary + "\"}");
    const Ran inBody = sent(QStringList{QStringLiteral("--body"), body} + words("--token-env CANARY"));
    EXPECT_EQ(inBody.code, 3);
    EXPECT_EQ(textAt(inBody.json(), QStringLiteral("/error/kind")), QStringLiteral("refused"));
    const Ran inUrl =
        send({keys()[0], QStringLiteral("--token-env"), QStringLiteral("CANARY"), QStringLiteral("--root"),
              QString(root() + u'/' + QString::fromLatin1(canary.toPercentEncoding()))});
    EXPECT_TRUE(inUrl.code == 2 || inUrl.code == 3) << testing::PrintToString(inUrl);
    for (const Ran &ran : {inBody, inUrl}) {
        expectNoCanary(ran.output, QStringLiteral("stdout"));
        expectNoCanary(ran.errors, QStringLiteral("stderr"));
    }
    EXPECT_TRUE(server.arrivals().empty());
    QFile::remove(body);
    expectNoCanaryOnDisk();
}

TEST_F(ProgramToken, ATokenOnTheCommandLineIsRefusedAndNotRepeated)
{
    for (const QStringList &options :
         {QStringList{QStringLiteral("--token"), QString::fromLatin1(canary)},
          QStringList{QString(QStringLiteral("--token=") + QString::fromLatin1(canary))}}) {
        const Ran ran = sent(options);
        expectUsage(ran, "--token-env");
        expectNoCanary(ran.errors, QStringLiteral("stderr"));
    }
    EXPECT_TRUE(server.arrivals().empty());
}

TEST_F(ProgramToken, VariablesWithoutAUsableTokenAreUsageErrors)
{
    expectUsage(sent(words("--token-env NOT_THERE")), "NOT_THERE");
    for (const char *bad : {"", "  ", "two words-of-a-token", "line\nbreak-in-a-token", "gr\xC3\xBC\xC3\x9F-dich"}) {
        environment.insert(QStringLiteral("BAD"), QString::fromUtf8(bad));
        const Ran ran = sent(words("--token-env BAD"));
        expectUsage(ran, *bad == '\0' || *bad == ' ' ? "BAD" : "token");
        EXPECT_TRUE(*bad == '\0' || !ran.errors.contains(bad)) << ran.errors.constData();
    }
    EXPECT_TRUE(server.arrivals().empty());
    environment.insert(QStringLiteral("PASTED"), QStringLiteral(" Bearer a.pasted-token \n"));
    EXPECT_EQ(sent(words("--token-env PASTED")).code, 0);
    EXPECT_TRUE(onlyArrival().head.contains("Authorization: Bearer a.pasted-token\r\n"));
}

} // namespace
