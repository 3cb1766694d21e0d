// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "programs/program.h"

#include "history/store.h"
#include "support/testmain.h"

namespace {

using namespace testing_programs;

class ProgramGet : public SendTest
{
protected:
    /// `graphops get WHAT` at the server, unless the options say otherwise.
    Ran got(const QString &what, const QStringList &options = {})
    {
        QStringList arguments{QStringLiteral("get"), what};
        if (!what.contains(u':'))
            arguments += {QStringLiteral("--root"), root()};
        return run(arguments + options);
    }
    void make(int count)
    {
        for (int i = 1; i <= count; ++i) {
            nextId = QStringLiteral("id-%1").arg(i);
            ASSERT_EQ(sent(words("--example --set /status=\"Running\"")).code, 0);
        }
        server.clearArrivals();
    }
    QString url(const QString &query) const { return root() + QStringLiteral("/me/onenote/operations") + query; }
};

TEST_F(ProgramGet, ListsAndShowsWhatWasSent)
{
    make(2);
    const Ran list = got(QString::fromLatin1(oneNote));
    EXPECT_EQ(list.code, 0) << testing::PrintToString(list);
    EXPECT_EQ(textAt(list.json(), QStringLiteral("/value/1/id")), QStringLiteral("id-2"));
    EXPECT_EQ(onlyArrival().head.left(36), QByteArray("GET /beta/me/onenote/operations HTTP"));
    EXPECT_TRUE(onlyArrival().head.contains("\r\nAccept: application/json\r\n"));
    EXPECT_FALSE(onlyArrival().head.contains("Authorization"));

    const Ran one = got(QString::fromLatin1(oneNote) + QStringLiteral("/id-1"));
    EXPECT_EQ(one.code, 0);
    EXPECT_EQ(textAt(one.json(), QStringLiteral("/id")), QStringLiteral("id-1"));
    EXPECT_EQ(got(QString::fromLatin1(oneNote) + QStringLiteral("/none")).code, 1);
    EXPECT_EQ(got(QString::fromLatin1(authentication)).code, 0);
}

TEST_F(ProgramGet, PagesAreFollowedWhenAskedFor)
{
    make(5);
    const Ran first = got(url(QStringLiteral("?$top=2")));
    EXPECT_EQ(first.code, 0);
    EXPECT_EQ(server.arrivals().size(), 1u);
    server.clearArrivals();
    const Ran all = got(url(QStringLiteral("?$top=2")), words("--all-pages"));
    EXPECT_EQ(all.code, 0) << testing::PrintToString(all);
    EXPECT_EQ(server.arrivals().size(), 3u);
    QStringList ids;
    // One answer behind the other, each on a line of its own.
    QByteArray output = all.output;
    for (qsizetype end = 0; !output.isEmpty(); output = output.sliced(end)) {
        const qsizetype next = output.indexOf("\n{\"@odata.context\"");
        end = next < 0 ? output.size() : next + 1;
        const json::Document page = json::Document::parse(output.first(end));
        for (const json::Value &element : at(page, QStringLiteral("/value")).elements())
            ids.append(element.member(u"id")->string());
    }
    EXPECT_EQ(ids.join(u' '), QStringLiteral("id-1 id-2 id-3 id-4 id-5"));
    const Ran asJson = got(url(QStringLiteral("?$top=2")), words("--all-pages --json"));
    EXPECT_EQ(asJson.output.count("\"startedAt\""), 3);
}

TEST_F(ProgramGet, TheTokenGoesToThePlaceNamedAndNoFurther)
{
    environment.insert(QStringLiteral("A_TOKEN"), QString::fromLatin1(support::canary));
    support::Ear ear;
    const QByteArray link = ear.url().toEncoded() + "next";
    const QByteArray body = R"({"value":[],"@odata.nextLink":")" + link + R"("})";
    server.play(
        {sandbox::send("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body),
         sandbox::close()});
    const auto process =
        start({QStringLiteral("get"), url({}), QStringLiteral("--all-pages"), QStringLiteral("--token-env"),
               QStringLiteral("A_TOKEN"), QStringLiteral("--header"), QStringLiteral("X-Own: secret")});
    ASSERT_TRUE(support::waitFor([&] { return ear.heard().contains("\r\n\r\n"); }));
    EXPECT_TRUE(onlyArrival().head.contains(QByteArray(QByteArray("Authorization: Bearer ") + support::canary)));
    EXPECT_TRUE(onlyArrival().head.contains("X-Own: secret"));
    EXPECT_TRUE(ear.heard().startsWith("GET /next HTTP/1.1\r\n"));
    EXPECT_FALSE(ear.heard().contains("CANARY"));
    EXPECT_FALSE(ear.heard().contains("Authorization"));
    EXPECT_FALSE(ear.heard().contains("X-Own"));
    process->terminate();
    const Ran ran = ended(*process);
    EXPECT_EQ(ran.code, 3);
    EXPECT_TRUE(ran.errors.contains("without the token")) << testing::PrintToString(ran);
    for (const auto &[file, bytes] : files())
        EXPECT_FALSE(bytes.contains(support::canary)) << qPrintable(file);
}

TEST_F(ProgramGet, AServerElsewhereThatKnowsTheTokenIsMasked)
{
    environment.insert(QStringLiteral("A_TOKEN"), QString::fromLatin1(support::canary));
    const QByteArray known = QByteArray("{\"seen\":\"") + support::canary + "\"}";
    support::Ear ear;
    ear.setAnswer("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(known.size()) + "\r\n\r\n" + known);
    const QByteArray body = R"({"value":[],"@odata.nextLink":")" + ear.url().toEncoded() + R"(next"})";
    server.play(
        {sandbox::send("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body),
         sandbox::close()});
    const Ran ran = got(url({}), words("--all-pages --token-env A_TOKEN"));
    EXPECT_EQ(ran.code, 1) << "a check fails: the answer repeats a token" << testing::PrintToString(ran);
    EXPECT_TRUE(ran.output.contains("{\"seen\":\"**")) << testing::PrintToString(ran);
    support::expectNoCanary(ran.output, QStringLiteral("standard output"));
    for (const auto &[file, bytes] : files())
        EXPECT_FALSE(bytes.contains(support::canary)) << qPrintable(file);
}

TEST_F(ProgramGet, AUrlThatSpellsTheTokenIsRefusedAndNotKept)
{
    environment.insert(QStringLiteral("A_TOKEN"), QString::fromLatin1(support::canary));
    for (const QString &before : {QStringLiteral("/"), QStringLiteral("/x?y="), QStringLiteral("/x#")}) {
        const Ran ran = got(root() + before + QString::fromLatin1(support::canary), words("--token-env A_TOKEN"));
        EXPECT_EQ(ran.code, 3) << testing::PrintToString(ran);
    }
    EXPECT_TRUE(server.arrivals().empty());
    for (const auto &[file, bytes] : files())
        EXPECT_FALSE(bytes.contains(support::canary)) << qPrintable(file);
}

TEST_F(ProgramGet, ACircleOfPagesEnds)
{
    const QByteArray body = R"({"value":[],"@odata.nextLink":")" + url(QStringLiteral("?x")).toUtf8() + R"("})";
    server.playAlways({sandbox::send("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) +
                                     "\r\nConnection: close\r\n\r\n" + body),
                       sandbox::close()});
    const Ran ran = got(url({}), words("--all-pages"));
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.errors.contains("circle")) << testing::PrintToString(ran);
    EXPECT_EQ(server.arrivals().size(), 2u);
}

TEST_F(ProgramGet, EachReadIsInTheHistory)
{
    make(1);
    ASSERT_EQ(got(QString::fromLatin1(oneNote)).code, 0);
    ASSERT_EQ(got(url({})).code, 0);
    const Ran third = got(QString::fromLatin1(oneNote) + QStringLiteral("/id-1"), words("--json"));
    EXPECT_EQ(textAt(third.json(), QStringLiteral("/recording")), QStringLiteral("4"));
    EXPECT_EQ(textAt(third.json(), QStringLiteral("/request/method")), QStringLiteral("GET"));
    EXPECT_EQ(textAt(third.json(), QStringLiteral("/returnedOperation/id")), QStringLiteral("id-1"));
}

TEST_F(ProgramGet, WithoutARootItReadsASandboxOfThisRun)
{
    const Ran ran = run({QStringLiteral("get"), QString::fromLatin1(oneNote)});
    EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
    EXPECT_TRUE(ran.output.contains("\"value\":[]")) << ran.output.constData();
}

TEST_F(ProgramGet, WrongUseIsSaidBeforeAnythingIsSent)
{
    expectUsage(run(words("get")), "KEY/ID");
    expectUsage(run(words("get a b")), "KEY/ID");
    expectUsage(run(words("get no-such-key")), "graphops schema list");
    expectUsage(run({QStringLiteral("get"), QString::fromLatin1(oneNote) + u'/'}), "No id");
    expectUsage(got(url({}), {QStringLiteral("--root"), root()}), "--root is for a KEY");
    expectUsage(got(url({}), words("--variable a=b")), "--variable is for a KEY");
    expectUsage(got(url({}), words("--token x")), "--token-env");
    expectUsage(got(url({}), words("--body x")), "body");
    expectUsage(got(QStringLiteral("http://example.invalid/x")), "https");
    expectUsage(got(QStringLiteral("https://user@example.invalid/x")), "graphops");
    expectUsage(got(QStringLiteral("https://example.invalid/a b")), "graphops");
    EXPECT_TRUE(server.arrivals().empty());
}

TEST_F(ProgramGet, HelpNamesItsOptionsOnly)
{
    const Ran ran = run(words("get --help"));
    EXPECT_EQ(ran.code, 0);
    for (const char *option :
         {"--all-pages", "--root", "--environment", "--token-env", "--header", "--json", "--database"})
        EXPECT_TRUE(ran.output.contains(option)) << option;
    for (const char *option : {"--body", "--set", "--example", "--line-endings", "--token "})
        EXPECT_FALSE(ran.output.contains(option)) << option;
    EXPECT_TRUE(run(words("--help")).output.contains("graphops get"));
}

} // namespace
