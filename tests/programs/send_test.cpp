// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "programs/program.h"

#include "history/store.h"
#include "support/testmain.h"
#include "json/write.h"

namespace {

using namespace testing_programs;

class ProgramSend : public SendTest
{
protected:
    /// Sends bytes as a file and expects them on the wire unchanged.
    void expectKept(const QByteArray &body)
    {
        server.clearArrivals();
        server.play({sandbox::send("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"), sandbox::close()});
        expectTaken(sent({QStringLiteral("--body"), write(home(QStringLiteral("body")), body)}));
        EXPECT_EQ(onlyArrival().body.size(), body.size());
        EXPECT_TRUE(onlyArrival().body == body);
        server.clearArrivals();
        server.play({sandbox::send("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"), sandbox::close()});
        expectTaken(sent(words("--body -"), QString::fromLatin1(oneNote), body));
        EXPECT_EQ(onlyArrival().body.size(), body.size());
        EXPECT_TRUE(onlyArrival().body == body);
    }

    /// Sends one set of --set options and gives the body that arrived.
    QByteArray bodySentWith(const QStringList &options)
    {
        server.clearArrivals();
        expectTaken(sent(options));
        return onlyArrival().body;
    }
};

QByteArray crlf(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

TEST_F(ProgramSend, TheExamplesGoOutAndComeBackToTheByte)
{
    const std::pair<qsizetype, qsizetype> sizes[] = {{239, 347}, {419, 527}};
    for (int i = 0; i < 2; ++i) {
        const model::OperationSchema &operation = *bundled().operation(keys()[i]);
        const json::Document promised = json::Document::parse(operation.response->body);
        nextId = textAt(promised, QStringLiteral("/id"));
        nextTime = textAt(promised, QStringLiteral("/createdDateTime"));
        server.clearArrivals();
        const Ran ran = sent(words("--example --line-endings crlf"), operation.key);
        EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
        EXPECT_EQ(ran.errors, QByteArray());

        EXPECT_EQ(onlyArrival().body.size(), sizes[i].first);
        EXPECT_EQ(onlyArrival().body, crlf(operation.request->body));
        const QByteArray answer = textAt(ran.json(), QStringLiteral("/response/body")).toUtf8();
        EXPECT_EQ(answer.size(), sizes[i].second);
        EXPECT_EQ(answer, crlf(operation.response->body));
        EXPECT_EQ(textAt(ran.json(), QStringLiteral("/request/body")).toUtf8(), onlyArrival().body);
        EXPECT_EQ(at(ran.json(), QStringLiteral("/response/status")).raw().toByteArray(), QByteArray("201"));
        EXPECT_TRUE(at(ran.json(), QStringLiteral("/response/complete")).isTrue());
        EXPECT_EQ(at(ran.json(), QStringLiteral("/sends")).raw().toByteArray(), QByteArray("1"));
        EXPECT_TRUE(isNullAt(ran.json(), QStringLiteral("/error")));
        EXPECT_TRUE(isNullAt(ran.json(), QStringLiteral("/serviceError")));
        EXPECT_EQ(textAt(ran.json(), QStringLiteral("/returnedOperation/id")), nextId);
        EXPECT_EQ(textAt(ran.json(), QStringLiteral("/returnedOperation/status")), QStringLiteral("String"));
    }
}

TEST_F(ProgramSend, LineEndingsAreLfUnlessAskedOtherwise)
{
    const QByteArray &example = bundled().operation(keys()[1])->request->body;
    EXPECT_EQ(bodySentWith({}), example);
    EXPECT_EQ(bodySentWith(words("--example")), example);
    EXPECT_EQ(bodySentWith(words("--line-endings lf")), example);
    EXPECT_EQ(bodySentWith(words("--line-endings crlf")), crlf(example));
}

TEST_F(ProgramSend, AsTextTheBodyAloneIsOnStandardOutput)
{
    const model::OperationSchema &operation = *bundled().operation(keys()[0]);
    const json::Document promised = json::Document::parse(operation.response->body);
    nextId = textAt(promised, QStringLiteral("/id"));
    nextTime = textAt(promised, QStringLiteral("/createdDateTime"));
    const Ran ran = run(QStringList{QStringLiteral("send")} + toServer(words("--line-endings crlf"), keys()[0]));
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.output, crlf(operation.response->body));
    EXPECT_TRUE(ran.errors.contains("201 Created")) << ran.errors.constData();
    EXPECT_TRUE(ran.errors.contains("347 bytes")) << ran.errors.constData();
}

TEST_F(ProgramSend, ARefusalIsExplained)
{
    const QByteArray body = R"({"error":{"code":"BadRequest","message":"Outer","innerError":{"code":"20117",)"
                            R"("request-id":"r-1"}}})";
    const auto refuse = [&] {
        server.play({::sandbox::send("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 2.5\r\nContent-Length: " +
                                     QByteArray::number(body.size()) + "\r\n\r\n" + body),
                     ::sandbox::close()});
    };
    refuse();
    const Ran asJson = sent({}, keys()[1]);
    EXPECT_EQ(asJson.code, 1);
    EXPECT_EQ(textAt(asJson.json(), QStringLiteral("/serviceError/codes/1")), QStringLiteral("20117"));
    EXPECT_EQ(textAt(asJson.json(), QStringLiteral("/serviceError/messages/0")), QStringLiteral("Outer"));
    EXPECT_EQ(textAt(asJson.json(), QStringLiteral("/serviceError/requestId")), QStringLiteral("r-1"));
    EXPECT_EQ(at(asJson.json(), QStringLiteral("/serviceError/retryAfter")).raw().toByteArray(), QByteArray("2500"));
    refuse();
    const Ran asText = run(QStringList{QStringLiteral("send")} + toServer({}, keys()[1]));
    EXPECT_EQ(asText.code, 1);
    EXPECT_EQ(asText.output, body);
    EXPECT_TRUE(asText.errors.contains("20117: Something of that name is there already.")) << asText.errors.constData();
}

TEST_F(ProgramSend, TheHeadReportedIsTheHeadThatArrived)
{
    environment.insert(QStringLiteral("T"), QStringLiteral("a-token-of-some-length"));
    const Ran ran = sent(words("--token-env T"));
    EXPECT_EQ(ran.code, 0);
    const QByteArray url = textAt(ran.json(), QStringLiteral("/request/url")).toLatin1();
    const QByteArray origin = "http://127.0.0.1:" + QByteArray::number(server.port());
    ASSERT_TRUE(url.startsWith(origin)) << url.constData();
    QByteArray head = textAt(ran.json(), QStringLiteral("/request/method")).toLatin1() + ' ' +
                      url.sliced(origin.size()) + " HTTP/1.1\r\n" +
                      headersAt(ran.json(), QStringLiteral("/request/headers")).toLines() + "\r\n";
    head.replace("{{token}}", "a-token-of-some-length");
    EXPECT_EQ(head, onlyArrival().head);
}

TEST_F(ProgramSend, BothPathFormsCanBeSent)
{
    EXPECT_EQ(sent(words("--path-form example")).code, 0);
    EXPECT_TRUE(onlyArrival().head.startsWith("POST /beta/me/onenote/operations HTTP/1.1\r\n"));
    server.clearArrivals();
    EXPECT_EQ(sent(words("--path-form documented")).code, 0);
    EXPECT_TRUE(onlyArrival().head.startsWith("POST /beta/me/onenote/operations/$ref HTTP/1.1\r\n"));
}

TEST_F(ProgramSend, ABodyGoesOutAsItIs)
{
    expectKept("{\"a\": 1.0,\r\n \"a\": 1e400, \"\\u0041\": \"\xC2\xA0\"}\r\n");
    expectKept("{ not json,");
    expectKept(QByteArray("\0{\0}\0", 5));
    expectKept("\xEF\xBB\xBF{}");
    expectKept("\xFF\xFE\x80 not UTF-8");
    expectKept("\"\xE2\x80\xA8\xE2\x80\xA9\"");
    expectKept("");
    expectKept(QByteArray(3'000'000, 'x'));
}

TEST_F(ProgramSend, AnInputBeyondTheLimitIsRefused)
{
    const QByteArray large(model::limits::maxRequestFile + 1, 'x');
    expectUsage(sent(words("--body -"), QString::fromLatin1(oneNote), large), "16777216");
    const QString file = write(home(QStringLiteral("body")), large);
    expectUsage(sent({QStringLiteral("--body"), file}), file.toUtf8());
    EXPECT_TRUE(server.arrivals().empty());
}

TEST_F(ProgramSend, LineEndingsOfABodyFromAFileAreChangedOnlyOnDemand)
{
    const QString file = write(home(QStringLiteral("body")), "{\n\"a\":\r\n1}\r");
    EXPECT_EQ(bodySentWith({QStringLiteral("--body"), file}), QByteArray("{\n\"a\":\r\n1}\r"));
    EXPECT_EQ(bodySentWith({QStringLiteral("--body"), file, QStringLiteral("--line-endings"), QStringLiteral("crlf")}),
              QByteArray("{\r\n\"a\":\r\n1}\r\n"));
}

TEST_F(ProgramSend, BodiesOfAnyBytesAreReportedWhole)
{
    const QByteArray bytes = QByteArray("\0\xFF\xFE\x80{\"a\"}\r\n", 11);
    const QString file = write(home(QStringLiteral("body")), bytes);
    const QByteArray answer = "HTTP/1.1 201 Created\r\nContent-Length: 11\r\n\r\n" + bytes;
    server.playAlways({sandbox::send(answer), sandbox::close()});
    const Ran ran = sent({QStringLiteral("--body"), file});
    expectTaken(ran);
    for (const char *side : {"/request", "/response"}) {
        const QString here = QString::fromLatin1(side);
        EXPECT_TRUE(isNullAt(ran.json(), QString(here + u"/body")));
        EXPECT_EQ(QByteArray::fromBase64(textAt(ran.json(), QString(here + u"/bodyBase64")).toLatin1()), bytes);
    }
    EXPECT_EQ(run(QStringList{QStringLiteral("send")} + toServer({})).output, bytes);
}

TEST_F(ProgramSend, TextBodiesComeThroughJsonUnchanged)
{
    for (const QByteArray &body :
         {QByteArray("\xEF\xBB\xBF{}"), QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF"), QByteArray("\0\x01\x7F\"\\/\r\n\t", 9),
          QByteArray("\xC2\xA0\xE2\x80\xA8\xF0\x9F\x98\x80\xEF\xBF\xBE\xC2\x80"), QByteArray("")}) {
        server.play({sandbox::send("HTTP/1.1 201 Created\r\nContent-Length: " + QByteArray::number(body.size()) +
                                   "\r\n\r\n" + body),
                     sandbox::close()});
        EXPECT_EQ(textAt(sent().json(), QStringLiteral("/response/body")).toUtf8(), body) << body.toHex().constData();
    }
    // A character that the end cuts off is not text.
    server.play({sandbox::send("HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\na\xC3"), sandbox::close()});
    EXPECT_EQ(textAt(sent().json(), QStringLiteral("/response/bodyBase64")), QStringLiteral("YcM="));
}

TEST_F(ProgramSend, HeaderValuesOfOtherEncodingsAreShownInFull)
{
    server.play({sandbox::send("HTTP/1.1 201 Created\r\nContent-Length: 0\r\nX-Utf-8: gr\xC3\xBC\xC3\x9F\r\n"
                               "X-Latin: gr\xFC\xDF\r\n\r\n"),
                 sandbox::close()});
    const Ran ran = sent();
    const json::Document output = ran.json(); // outlives its values
    QStringList values;
    for (const json::Value &field : at(output, QStringLiteral("/response/headers")).elements()) {
        if (field.member(u"name")->string().startsWith(QLatin1String("X-"), Qt::CaseInsensitive))
            values.append(field.member(u"value")->string());
    }
    EXPECT_EQ(values.join(u'|'), QStringLiteral("gr\u00FC\u00DF|gr\u00FC\u00DF"));
}

TEST_F(ProgramSend, ALargeAnswerComesWhole)
{
    const QByteArray body(20'000'000, 'x');
    server.play({sandbox::send("HTTP/1.1 201 Created\r\nContent-Length: 20000000\r\n\r\n" + body), sandbox::close()});
    const Ran ran = run(QStringList{QStringLiteral("send")} + toServer({}));
    EXPECT_LE(ran.code, 1) << "it came; that it is no JSON is another matter";
    EXPECT_EQ(ran.output.size(), body.size());
    EXPECT_TRUE(ran.output == body);
}

TEST_F(ProgramSend, SetAloneStartsFromAnEmptyObject)
{
    EXPECT_EQ(json::minified(json::Document::parse(bodySentWith(words("--set /status=\"Running\"")))),
              QByteArray(R"({"status":"Running"})"));
    const QByteArray nested =
        bodySentWith(words("--set /error/code=\"x\" --set /error/message=null --set /status=[1]"));
    EXPECT_EQ(json::minified(json::Document::parse(nested)),
              QByteArray(R"({"status":[1],"error":{"code":"x","message":null}})"));
    // Pointers have escapes, values may hold equals signs, unknown members are nobody's business.
    EXPECT_EQ(json::minified(json::Document::parse(bodySentWith(words("--set /a~1b~0c=\"d=e\"")))),
              QByteArray(R"({"a/b~c":"d=e"})"));
}

TEST_F(ProgramSend, SetChangesOneMemberOfTheExampleOrAFile)
{
    QByteArray expected = bundled().operation(keys()[1])->request->body;
    expected.replace("\"Code value\"", "1.50e1");
    EXPECT_EQ(bodySentWith(words("--example --set /error/code=1.50e1")), expected);

    const QString file = write(home(QStringLiteral("body")), "{\r\n  \"status\" : \"a\",\r\n  \"x\":[1, 2]\r\n}\r\n");
    EXPECT_EQ(bodySentWith(QStringList{QStringLiteral("--body"), file} + words("--set /status=\"b\" --set /x/1=3")),
              QByteArray("{\r\n  \"status\" : \"b\",\r\n  \"x\":[1, 3]\r\n}\r\n"));
    server.play({sandbox::send("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"), sandbox::close()});
    EXPECT_EQ(bodySentWith(words("--example --set =7")), QByteArray("7"));
}

TEST_F(ProgramSend, SetsThatCannotBeDoneAreUsageErrors)
{
    expectUsage(sent(words("--set /status")), "is not POINTER=JSON");
    expectUsage(sent(words("--set status=1")), "is not POINTER=JSON");
    expectUsage(sent(words("--set /a~2=1")), "is not POINTER=JSON");
    expectUsage(sent(words("--set /status=Running")), "not JSON");
    expectUsage(sent(words("--set /status=")), "not JSON");
    expectUsage(sent(words("--set /status=1 --set /status/x=1")), "not an object");
    const QString broken = write(home(QStringLiteral("body")), "{ oops");
    expectUsage(sent(QStringList{QStringLiteral("--body"), broken} + words("--set /status=1")), "not JSON");
    EXPECT_TRUE(server.arrivals().empty());
}

TEST_F(ProgramSend, WithoutRootASandboxOfItsOwnAnswers)
{
    const Ran ran = send({keys()[1]});
    EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
    EXPECT_EQ(at(ran.json(), QStringLiteral("/response/status")).raw().toByteArray(), QByteArray("201"));
    EXPECT_TRUE(textAt(ran.json(), QStringLiteral("/request/url")).startsWith(QLatin1String("http://127.0.0.1:")));
    // The same by id and by name.
    EXPECT_EQ(send({keys()[0], QStringLiteral("--environment"), QStringLiteral("local-sandbox")}).code, 0);
    EXPECT_EQ(send({keys()[0], QStringLiteral("--environment"), QStringLiteral("Local sandbox")}).code, 0);
}

TEST_F(ProgramSend, EnvironmentsOfTheFileAreFoundByNameAndId)
{
    write(config(QStringLiteral("environments.json")),
          R"({"format": 1, "current": "one", "environments": [{"id": "one", "name": "The Test's", "scheme": "http",
              "host": "127.0.0.1", "port": )" +
              QByteArray::number(server.port()) +
              R"(, "basePath": "/base", "version": "v1.0", "deadlineSeconds": 20}]})");
    for (const char *name : {"one", "The Test's"}) {
        server.clearArrivals();
        server.play({sandbox::send("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"), sandbox::close()});
        expectTaken(send({keys()[1], QStringLiteral("--environment"), QString::fromLatin1(name)}));
        EXPECT_TRUE(onlyArrival().head.startsWith("POST /base/v1.0/me/onenote/operations HTTP/1.1\r\n"));
    }
    const Ran unknown = send({keys()[1], QStringLiteral("--environment"), QStringLiteral("two")});
    expectUsage(unknown, "\"two\"");
    EXPECT_TRUE(unknown.errors.contains("The Test's")) << "the remedy names what there is: " << unknown.errors.data();
}

TEST_F(ProgramSend, ABrokenEnvironmentFileIsSaid)
{
    write(config(QStringLiteral("environments.json")), "{ oops");
    const Ran ran = send({keys()[1]});
    EXPECT_EQ(ran.code, 0) << testing::PrintToString(ran);
    EXPECT_TRUE(ran.errors.contains("environments.json")) << ran.errors.constData();
}

TEST_F(ProgramSend, TimeStampsKeepEveryDigitAndTheirOffset)
{
    for (const char *stamp : {"2016-12-31T23:58:44.1540706+00:00", "2017-01-01T00:00:06.3761313+03:00"}) {
        server.clearArrivals();
        const QString set = QStringLiteral("/lastActionDateTime=\"%1\"").arg(QLatin1String(stamp));
        const Ran ran = sent({QStringLiteral("--set"), set});
        expectTaken(ran);
        const QString place = QStringLiteral("/lastActionDateTime");
        EXPECT_EQ(textAt(json::Document::parse(onlyArrival().body), place), QLatin1String(stamp));
        const QByteArray answer = textAt(ran.json(), QStringLiteral("/response/body")).toUtf8();
        EXPECT_EQ(textAt(json::Document::parse(answer), place), QLatin1String(stamp));

        history::Store store(data(QStringLiteral("history.sqlite")));
        const auto future =
            store.recording(at(ran.json(), QStringLiteral("/recording")).raw().toByteArray().toLongLong());
        ASSERT_TRUE(support::waitFor([&] { return future.isFinished(); }));
        const auto stored = future.result();
        ASSERT_TRUE(stored);
        EXPECT_EQ(stored->exchange.request.body, onlyArrival().body);
        EXPECT_EQ(stored->exchange.response->body, answer);
    }
}

} // namespace
