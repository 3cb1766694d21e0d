// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "programs/program.h"

#include "support/testmain.h"

#include <QFile>

namespace {

using namespace testing_programs;

/// graphops send with variables, path values and header fields of one's own.
class ProgramVariables : public SendTest
{
protected:
    /// An operation of the user's own, with placeholders in its path.
    static inline const QString key = QStringLiteral("users-post");

    void SetUp() override
    {
        SendTest::SetUp();
        QFile file(QStringLiteral(PROJECT_SOURCE_DIR "/resources/schemas/onenote-post-operations.json"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        text.replace("\"key\": \"onenote-post-operations\"", "\"key\": \"users-post\"");
        text.replace("/me/onenote/operations/$ref", "/users/{id | userPrincipalName}/x/{with-dash}");
        text.replace("/me/onenote/operations\"", "/users/{id | userPrincipalName}/x/{with-dash}\"");
        write(data(QStringLiteral("schemas/mine.json")), text);
        server.playAlways({sandbox::send("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"), sandbox::close()});
    }

    QString body(const QByteArray &bytes) { return write(home(QStringLiteral("body")), bytes); }
};

TEST_F(ProgramVariables, AreFilledIn)
{
    const Ran ran = sent({QStringLiteral("--body"), body("{\"a\": \"{{v}}\",\r\n\"n\": {{n}}, \"g\": \"{{$guid}}\"}"),
                          QStringLiteral("--variable"), QStringLiteral("v=x=\"1\""), QStringLiteral("--variable"),
                          QStringLiteral("n=0"), QStringLiteral("--variable"), QStringLiteral("n=1.0"),
                          QStringLiteral("--path-value"), QStringLiteral("userPrincipalName={{v}}/b"),
                          QStringLiteral("--path-value"), QStringLiteral("with-dash=\u00E4 %")},
                         key);
    expectTaken(ran);
    EXPECT_TRUE(onlyArrival().head.startsWith("POST /beta/users/x=%221%22%2Fb/x/%C3%A4%20%25 HTTP/1.1\r\n"))
        << onlyArrival().head.constData();
    EXPECT_TRUE(onlyArrival().body.startsWith("{\"a\": \"x=\\\"1\\\"\",\r\n\"n\": 1.0, \"g\": \""));
    EXPECT_EQ(textAt(ran.json(), QStringLiteral("/request/body")).toUtf8(), onlyArrival().body);
}

TEST_F(ProgramVariables, OfTheCommandLineGoBeforeTheEnvironments)
{
    write(config(QStringLiteral("environments.json")),
          "{\"environments\": [{\"id\": \"mine\", \"scheme\": \"http\", \"host\": \"127.0.0.1\", \"port\": " +
              QByteArray::number(server.port()) +
              ", \"version\": \"beta\", \"variables\": {\"a\": \"1\", \"b\": \"2\"}}]}");
    const Ran ran = run({QStringLiteral("send"), QString::fromLatin1(oneNote), QStringLiteral("--environment"),
                         QStringLiteral("mine"), QStringLiteral("--body"), body("{{a}}{{b}}"),
                         QStringLiteral("--variable"), QStringLiteral("b=3"), QStringLiteral("--json")});
    expectTaken(ran);
    EXPECT_EQ(onlyArrival().body, QByteArray("13"));
}

TEST_F(ProgramVariables, UnknownOnesAreListed)
{
    const Ran ran = sent({QStringLiteral("--body"), body("{\"a\": [0,\n\"{{v}}\"]}"), QStringLiteral("--header"),
                          QStringLiteral("Prefer: {{h}}"), QStringLiteral("--path-value"), QStringLiteral("id=1")},
                         key);
    expectUsage(ran, "{with-dash} in the path");
    expectUsage(ran, "{{h}} in the header field Prefer");
    expectUsage(ran, "{{v}} in the body, line 2, column 2, /a/1");
    for (const QByteArray &line : ran.errors.trimmed().split('\n'))
        EXPECT_TRUE(line.startsWith("graphops: ")) << line.constData();
    EXPECT_TRUE(server.arrivals().empty());
}

TEST_F(ProgramVariables, HeaderFieldsAreAddedReplacedAndLeftOut)
{
    const Ran ran =
        sent({QStringLiteral("--header"), QStringLiteral("Prefer: a=1"), QStringLiteral("--header"),
              QStringLiteral("prefer:b:2"), QStringLiteral("--header"), QStringLiteral("Accept: text/plain"),
              QStringLiteral("--no-header"), QStringLiteral("content-type")});
    expectTaken(ran);
    const QByteArray head = onlyArrival().head;
    EXPECT_TRUE(head.contains("\r\nPrefer: a=1, b:2\r\n")) << head.constData();
    EXPECT_TRUE(head.contains("\r\nAccept: text/plain\r\n"));
    EXPECT_FALSE(head.toLower().contains("content-type"));
}

TEST_F(ProgramVariables, WhatCannotBeIsRefused)
{
    const std::pair<const char *, QStringList> cases[] = {
        {"VALUE", {QStringLiteral("--variable"), QStringLiteral("=1")}},
        {"userId=42", {QStringLiteral("--variable"), QStringLiteral("novalue")}},
        {"1x", {QStringLiteral("--variable"), QStringLiteral("1x=1")}},
        {"token", {QStringLiteral("--variable"), QStringLiteral("token=1")}},
        {"{no}", {QStringLiteral("--path-value"), QStringLiteral("no=1")}},
        {"colon", {QStringLiteral("--header"), QStringLiteral("Prefer")}},
        {"Host", {QStringLiteral("--header"), QStringLiteral("Host: x")}},
        {"{{token}} in the body", {QStringLiteral("--body"), body("{{token}}")}},
    };
    for (const auto &[words, options] : cases) {
        const Ran ran = sent(options);
        EXPECT_EQ(ran.code, 2) << testing::PrintToString(ran);
        if (qstrcmp(words, "VALUE") != 0) {
            EXPECT_TRUE(ran.errors.contains(words)) << words << testing::PrintToString(ran);
        }
    }
    EXPECT_TRUE(server.arrivals().empty());
}

} // namespace
