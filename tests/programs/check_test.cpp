// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "programs/program.h"

#include "support/canary.h"

namespace {

using namespace testing_programs;

QByteArray lines(const model::HeaderFields &headers)
{
    return headers.toLines();
}

/// Whether the check fails there, by what was printed.
bool holdsFailure(const json::Document &printed, const QString &check, const QString &field,
                  const QString &findings = QStringLiteral("/findings"))
{
    for (const json::Value &finding : at(printed, findings).elements()) {
        const auto place = finding.member(u"field");
        if (finding.member(u"check")->string() == check && place && place->string() == field &&
            finding.member(u"severity")->string() == QLatin1String("fail"))
            return true;
    }
    return false;
}

class ProgramCheck : public ProgramTest
{
protected:
    QString answerFile(const QByteArray &bytes) const { return write(home(QStringLiteral("answer.http")), bytes); }
    QString requestFile(const QByteArray &bytes) const { return write(home(QStringLiteral("request.http")), bytes); }

    static const model::OperationSchema &operation(const QString &key) { return *bundled().operation(key); }

    /// The documented answer with another status line.
    static QByteArray answer(const QString &key, const QByteArray &statusLine = "HTTP/1.1 201 Created")
    {
        const model::ResponseExample &example = *operation(key).response;
        return statusLine + "\r\n" + lines(example.headers) + "\r\n" + example.body;
    }
    static QByteArray request(const QString &key)
    {
        const model::RequestExample &example = *operation(key).request;
        return example.method.toLatin1() + ' ' + example.url.toLatin1() + "\r\n" + lines(example.headers) + "\r\n" +
               example.body;
    }

    Ran checked(const QString &key, const QByteArray &bytes, const QStringList &options = {})
    {
        return run(QStringList{QStringLiteral("check"), key, QStringLiteral("--response"), answerFile(bytes)} +
                   options);
    }

    static int numberAt(const Ran &ran, const char *pointer)
    {
        const json::Document document = ran.json();
        return at(document, QLatin1String(pointer)).raw().toByteArray().toInt();
    }
};

TEST_F(ProgramCheck, TheDocumentedAnswersPass)
{
    for (const QString &key : keys()) {
        const Ran both = checked(key, answer(key), words("--json --request") + QStringList{requestFile(request(key))});
        EXPECT_EQ(both.code, 0) << testing::PrintToString(both);
        EXPECT_EQ(both.errors, QByteArray());
        EXPECT_EQ(numberAt(both, "/failed"), 0);
        EXPECT_GT(numberAt(both, "/passed"), 0);
        EXPECT_EQ(memberNames(both.json().root()).mid(0, 4).join(u' '),
                  QStringLiteral("passed failed warnings findings"));
        // The same files with other line ends, and with one that an editor has put behind the body.
        const QStringList withRequest{QStringLiteral("--request"), requestFile(request(key).replace("\r\n", "\n"))};
        const QByteArray withLf = answer(key).replace("\r\n", "\n");
        for (const QByteArray &bytes : {withLf, QByteArray(withLf + '\n'), QByteArray(withLf).replace("\n", "\r\n")}) {
            const Ran ran = checked(key, bytes, withRequest);
            EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
        }
    }
    EXPECT_FALSE(QFile::exists(data(QStringLiteral("history.sqlite")))) << "nothing is kept";
}

TEST_F(ProgramCheck, WithoutARequestNothingIsComparedWithWhatWasSent)
{
    for (const QString &key : keys()) {
        const Ran alone = checked(key, answer(key), words("--json"));
        EXPECT_EQ(alone.code, numberAt(alone, "/failed") > 0 ? 1 : 0) << testing::PrintToString(alone);
        EXPECT_FALSE(alone.output.contains("\"check\": \"echo\"")) << testing::PrintToString(alone);
    }
}

TEST_F(ProgramCheck, ABrokenAnswerFails)
{
    for (const QString &key : keys()) {
        const Ran ran = checked(key, answer(key, "HTTP/2 200"), words("--json"));
        EXPECT_EQ(ran.code, 1) << testing::PrintToString(ran);
        EXPECT_GT(numberAt(ran, "/failed"), 0);
        EXPECT_TRUE(holdsFailure(ran.json(), QStringLiteral("promised-status"), QStringLiteral("status")));
    }
}

TEST_F(ProgramCheck, ForPeopleItIsLines)
{
    const QString key = keys()[1];
    const Ran well = checked(key, answer(key), {QStringLiteral("--request"), requestFile(request(key))});
    EXPECT_TRUE(well.output.startsWith("Checks: 0 failed, ")) << testing::PrintToString(well);
    const Ran broken = checked(key, answer(key, "HTTP/1.1 200 OK"));
    EXPECT_TRUE(broken.output.contains("\nfail promised-status status: ")) << testing::PrintToString(broken);
    EXPECT_EQ(broken.errors, QByteArray());
}

TEST_F(ProgramCheck, AnAnswerCanComeFromStandardInput)
{
    const QString key = keys()[0];
    const QStringList withRequest{QStringLiteral("--request"), requestFile(request(key))};
    const Ran piped = run(QStringList{QStringLiteral("check"), key} + words("--response -") + withRequest, answer(key));
    EXPECT_EQ(piped.code, 0) << testing::PrintToString(piped);
    EXPECT_EQ(run(QStringList{QStringLiteral("check"), key} + words("--response -"), answer(key, "HTTP/2 200")).code,
              1);
    const QString file = answerFile(answer(key));
    EXPECT_EQ(run(QStringList{QStringLiteral("check"), key, QStringLiteral("--response"), file} + words("--request -"),
                  request(key))
                  .code,
              0);
    expectUsage(run(QStringList{QStringLiteral("check"), key} + words("--response - --request -")), "standard input");
}

TEST_F(ProgramCheck, WhatCannotBeReadIsNamedWithTheRemedy)
{
    const QString key = keys()[1];
    expectUsage(run(words("check")), "KEY");
    expectUsage(run(QStringList{QStringLiteral("check"), key}), "--response");
    expectUsage(run(words("check no-such-key --response -")), "graphops schema list");
    expectUsage(run(QStringList{QStringLiteral("check"), key} + words("--response missing.http")), "missing.http");
    const Ran noAnswer = checked(key, "{}");
    expectUsage(noAnswer, "Line 1 is no status line");
    EXPECT_TRUE(noAnswer.errors.contains("answer.http: ")) << noAnswer.errors.constData();
    EXPECT_TRUE(noAnswer.errors.contains("HTTP/1.1 201 Created")) << noAnswer.errors.constData();
    const Ran noRequest = checked(key, answer(key), {QStringLiteral("--request"), requestFile("{}")});
    expectUsage(noRequest, "request.http: ");
    expectUsage(run(words("check --nonsense")), "graphops check --help");
}

TEST_F(ProgramCheck, HelpNamesEveryOption)
{
    const Ran ran = run(words("check --help"));
    EXPECT_EQ(ran.code, 0);
    for (const char *option : {"graphops check", "KEY", "--response", "--request", "--check", "--json", "Exit code"})
        EXPECT_TRUE(ran.output.contains(option)) << option;
}

TEST_F(ProgramCheck, ATokenInTheRequestReachesNoOutput)
{
    const QString key = keys()[1];
    QByteArray withToken = request(key);
    const QByteArray field = "\r\nAuthorization: Bearer " + QByteArray(support::canary);
    withToken.insert(withToken.indexOf("\r\n"), field);
    ASSERT_TRUE(withToken.contains(support::canary));
    QByteArray echo = answer(key, QByteArray("HTTP/1.1 200 ") + support::canary);
    echo.replace("String", support::canary);
    const Ran ran = checked(key, echo, {QStringLiteral("--json"), QStringLiteral("--request"), requestFile(withToken)});
    EXPECT_EQ(ran.code, 1);
    EXPECT_FALSE(ran.output.contains(support::canary)) << ran.output.constData();
    EXPECT_FALSE(ran.errors.contains(support::canary));
}

class ProgramVerdict : public SendTest
{
protected:
    /// The next answers are not what is promised.
    void misbehave()
    {
        server.playAlways({sandbox::send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n"
                                         "\r\n{\"id\":\"x\"}"),
                           sandbox::close()});
    }
};

TEST_F(ProgramVerdict, SendCarriesTheVerdict)
{
    const Ran well = sent();
    EXPECT_EQ(well.code, 0) << testing::PrintToString(well);
    EXPECT_EQ(memberNames(at(well.json(), QStringLiteral("/verdict"))).join(u' '),
              QStringLiteral("passed failed warnings findings"));
    EXPECT_EQ(at(well.json(), QStringLiteral("/verdict/failed")).raw().toByteArray(), QByteArray("0"));
    misbehave();
    const Ran bad = sent();
    EXPECT_EQ(bad.code, 1) << "the service said yes, and a check no";
    const json::Document judged = bad.json();
    EXPECT_TRUE(holdsFailure(judged, QStringLiteral("promised-status"), QStringLiteral("status"),
                             QStringLiteral("/verdict/findings")));
    server.playAlways({sandbox::close()});
    const Ran none = sent();
    EXPECT_EQ(none.code, 3);
    EXPECT_TRUE(isNullAt(none.json(), QStringLiteral("/verdict")));
}

TEST_F(ProgramVerdict, AsTextItIsOnStandardError)
{
    const QStringList send{QStringLiteral("send")};
    const Ran well = run(send + toServer({}));
    EXPECT_TRUE(well.errors.contains("graphops: Checks: 0 failed, ")) << testing::PrintToString(well);
    EXPECT_FALSE(well.errors.contains("graphops: fail "));
    misbehave();
    const Ran bad = run(send + toServer({}));
    EXPECT_EQ(bad.code, 1);
    EXPECT_EQ(bad.output, QByteArray("{\"id\":\"x\"}")) << "the body alone";
    EXPECT_TRUE(bad.errors.contains("\ngraphops: fail promised-status status: ")) << testing::PrintToString(bad);
}

TEST_F(ProgramVerdict, GetCarriesItToo)
{
    ASSERT_EQ(sent().code, 0);
    const Ran well = run(QStringList{QStringLiteral("get"), QString::fromLatin1(oneNote), QStringLiteral("--root"),
                                     root(), QStringLiteral("--json")});
    expectTaken(well);
    EXPECT_EQ(memberNames(at(well.json(), QStringLiteral("/verdict"))).size(), 4);
}

TEST_F(ProgramVerdict, AFailedCheckDoesNotStopTheTracking)
{
    // A 202 is not what the page promises; the operation in it is followed all the same.
    const Ran ran = run(
        QStringList{QStringLiteral("send")} +
        toServer({QStringLiteral("--track"), QStringLiteral("--header"), QStringLiteral("x-sandbox-outcome: succeeded"),
                  QStringLiteral("--header"), QStringLiteral("x-sandbox-answer: operation-location"),
                  QStringLiteral("--header"), QStringLiteral("x-sandbox-retry-after: 0")}));
    EXPECT_EQ(textAt(ran.json(), QStringLiteral("/status")), QStringLiteral("Completed"));
    EXPECT_EQ(ran.code, ran.errors.contains("graphops: fail ") ? 1 : 0) << testing::PrintToString(ran);
}

} // namespace
