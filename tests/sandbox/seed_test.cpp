// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/graph.h"
#include "support/testmain.h"
#include "json/write.h"

namespace {

using namespace testing_sandbox;

class SandboxSeed : public Graph
{
protected:
    SandboxSeed() : Graph(sandbox::Mode::Seed) {}
};

struct Documented
{
    const char *name;
    const char *key;
    const char *id;
    const char *time;
    int requestBytes;
    int responseBytes;
};

void PrintTo(const Documented &documented, std::ostream *out)
{
    *out << documented.name;
}

const Documented documentedPages[] = {
    {"Authentication", "authentication-post-operations", "dcb776c6-76c6-dcb7-c676-b7dcc676b7dc",
     "2016-12-31T23:58:51.3349474+00:00", 239, 347},
    {"OneNote", "onenote-post-operations", "08fa4fcd-4fcd-08fa-cd4f-fa08cd4ffa08", "2017-01-01T00:00:51.2796212+03:00",
     419, 527},
};

class SandboxSeedPage : public SandboxSeed, public testing::WithParamInterface<Documented>
{
protected:
    const model::OperationSchema &schema() const { return *bundled().operation(QString::fromLatin1(GetParam().key)); }
};

INSTANTIATE_TEST_SUITE_P(All, SandboxSeedPage, testing::ValuesIn(documentedPages),
                         [](const auto &test) { return std::string(test.param.name); });

TEST_P(SandboxSeedPage, AnswersTheDocumentedExampleToTheByte)
{
    for (const QByteArray &eol : {QByteArray("\r\n"), QByteArray("\n")}) {
        for (const model::PathForm &form : schema().paths) {
            for (const char *version : {"/beta", "/v1.0", "/localtest", "/own"}) {
                ids = QStringList{QString::fromLatin1(GetParam().id)};
                times = QStringList{QString::fromLatin1(GetParam().time)};
                const QByteArray body = json::withLineEndings(schema().request->body, eol);
                const Received answer = call("POST", version + form.path.toLatin1(), body, "");
                EXPECT_EQ(answer.status, 201);
                EXPECT_EQ(answer.headers.value("Content-Type"), QByteArray("application/json"));
                EXPECT_EQ(answer.body, json::withLineEndings(schema().response->body, eol));
                EXPECT_TRUE(pathOf(answer).endsWith(GetParam().id));
                if (eol == "\r\n") {
                    EXPECT_EQ(body.size(), GetParam().requestBytes);
                    EXPECT_EQ(answer.body.size(), GetParam().responseBytes);
                }
            }
        }
    }
}

TEST_P(SandboxSeedPage, SendsTheHeadersOfTheService)
{
    const Received answer =
        call("POST", "/beta" + schema().paths.front().path.toLatin1(), "{}", "client-request-id: mine 1\r\n");
    EXPECT_EQ(answer.headers.value("OData-Version"), QByteArray("4.0"));
    EXPECT_EQ(answer.headers.value("client-request-id"), QByteArray("mine 1"));
    EXPECT_EQ(answer.headers.value("request-id").value_or("").size(), 36);
    EXPECT_TRUE(answer.headers.value("Date").value_or("").endsWith(" GMT"));
    const Received other = call("POST", "/beta" + schema().paths.front().path.toLatin1(), "{}");
    EXPECT_EQ(other.headers.value("client-request-id"), other.headers.value("request-id"));
    EXPECT_NE(other.headers.value("request-id"), answer.headers.value("request-id"));
}

TEST_F(SandboxSeed, ReplacesWhatTheClientMadeUp)
{
    const Received answer = call("POST", "/beta/me/authentication/operations",
                                 R"({"createdDateTime" : 5,"x":1.10, "id":{"a":[]},"id":null})");
    EXPECT_EQ(answer.body, R"({"createdDateTime" : "2020-01-01T00:00:01.1234567Z","x":1.10, "id":"id-1","id":"id-1"})");
    EXPECT_EQ(call("GET", pathOf(answer)).status, 200);
}

TEST_F(SandboxSeed, InsertsBehindTheNearestMemberOfTheExample)
{
    const auto posted = [this](const QByteArray &body) {
        return call("POST", "/beta/me/onenote/operations", body).body;
    };
    EXPECT_EQ(posted(R"({"a":1})"), R"({"id":"id-1","createdDateTime":"2020-01-01T00:00:01.1234567Z","a":1})");
    EXPECT_EQ(posted(R"({"a":1,"status":"x","b":2})"),
              R"({"id":"id-2","a":1,"status":"x","createdDateTime":"2020-01-01T00:00:02.1234567Z","b":2})");
}

TEST_F(SandboxSeed, StillWantsAJsonObject)
{
    const char *bodies[] = {"", " ", "[]", "\"a\"", "{", "{\"a\":}", "\xFF"};
    for (const char *body : bodies)
        expectGraphError(call("POST", "/beta/me/onenote/operations/$ref", body), 400, QStringLiteral("BadRequest"));
}

TEST_F(SandboxSeed, KnowsItsPaths)
{
    expectGraphError(call("POST", "/me/onenote/operations", "{}"), 400, QStringLiteral("BadRequest"));
    expectGraphError(call("POST", "/a/beta/me/onenote/operations", "{}"), 400, QStringLiteral("BadRequest"));
    expectGraphError(call("POST", "/beta/me/onenote/operations/", "{}"), 400, QStringLiteral("BadRequest"));
    expectGraphError(call("POST", "/", "{}"), 400, QStringLiteral("BadRequest"));
    EXPECT_EQ(call("POST", "/beta/me/onenote/operations/%24ref?a=/b", "{}").status, 201);
}

TEST_F(SandboxSeed, MovesOnWithEachLook)
{
    const Received made = call("POST", "/beta/me/onenote/operations", bundled().operations.back().request->body);
    QByteArray expected = made.body;
    const QByteArray path = pathOf(made);
    const auto change = [&expected](const QByteArray &from, const QByteArray &to) {
        ASSERT_TRUE(expected.contains(from)) << from.constData();
        expected.replace(from, to);
    };
    change("\"String\"", "\"Running\"");
    change("2017-01-01T00:00:06.3761313+03:00", "2020-01-01T00:00:02.1234567Z");
    change("Percent Complete value", "50");
    EXPECT_EQ(call("GET", path).body, expected);
    change("\"Running\"", "\"Completed\"");
    change("00:00:02.1234567Z", "00:00:03.1234567Z");
    change("\"50\"", "\"100\"");
    EXPECT_EQ(call("GET", path).body, expected);
    EXPECT_EQ(call("GET", path).body, expected) << "a terminal state stays";
}

TEST_F(SandboxSeed, FindsAResultAtTheEnd)
{
    const QByteArray path = pathOf(call("POST", "/beta/me/authentication/operations", R"({"status":"running"})"));
    const Received done = call("GET", path);
    EXPECT_EQ(text(done.body, QStringLiteral("/status")), QStringLiteral("succeeded"));
    EXPECT_TRUE(
        text(done.body, QStringLiteral("/resourceLocation")).endsWith(QLatin1String("/beta/me/authentication")));
    EXPECT_EQ(text(done.body, QStringLiteral("/createdDateTime")), QStringLiteral("2020-01-01T00:00:01.1234567Z"));
}

TEST_F(SandboxSeed, AFailedOperationStaysSo)
{
    const Received made = call("POST", "/beta/me/authentication/operations", R"({"status":"FAILED"})");
    EXPECT_EQ(call("GET", pathOf(made)).body, made.body);
}

TEST_F(SandboxSeed, ListsWhatWasMadeNewestLast)
{
    EXPECT_EQ(text(call("GET", "/beta/me/onenote/operations").body, QStringLiteral("/value")), QStringLiteral("[]"));
    const QByteArray first = call("POST", "/beta/me/onenote/operations", "{\r\n \"a\" : 1.0\r\n}\r\n").body;
    const QByteArray second = call("POST", "/v1.0/me/onenote/operations", "\xEF\xBB\xBF{\"b\":2}").body;
    call("POST", "/beta/me/authentication/operations", "{}");
    const Received list = call("GET", "/own/me/onenote/operations?$top=5");
    EXPECT_EQ(list.status, 200);
    EXPECT_TRUE(text(list.body, QStringLiteral("/@odata.context"))
                    .endsWith(QLatin1String("/own/$metadata#me/onenote/operations")));
    const QByteArray value = "\"value\":[" + first.trimmed() + ',' + second.mid(3) + "]}";
    EXPECT_TRUE(list.body.endsWith(value)) << list.body.constData();
}

TEST_F(SandboxSeed, SaysWhatIsAllowed)
{
    const auto allowed = [this](const QByteArray &method, const QByteArray &target) {
        const Received refused = call(method, target, "{}");
        expectGraphError(refused, 405, QStringLiteral("Request_BadRequest"));
        return refused.headers.value("Allow").value_or("");
    };
    EXPECT_EQ(allowed("DELETE", "/beta/me/onenote/operations"), "GET, POST");
    EXPECT_EQ(allowed("GET", "/beta/me/onenote/operations/$ref"), "POST");
    EXPECT_EQ(allowed("PATCH", "/beta/me/onenote/operations/x"), "GET");
}

TEST_F(SandboxSeed, AnswersHeadWithoutABody)
{
    Client client(port);
    client.send(request(port, "HEAD", "/beta/me/onenote/operations", "", "Connection: close\r\n"));
    EXPECT_TRUE(client.receiveAll().endsWith("\r\n\r\n"));
}

} // namespace
