// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/graph.h"
#include "support/testmain.h"

namespace {

using namespace testing_sandbox;

constexpr char oneNote[] = "/v1.0/me/onenote/operations";
constexpr char badRequest[] = "BadRequest";

class SandboxStrict : public Graph
{
protected:
    SandboxStrict() : Graph(sandbox::Mode::Strict) {}
};

TEST_F(SandboxStrict, CreatesAnOperation)
{
    const Received answer = call("POST", oneNote, R"({"status":"Running","resourceId":null})");
    EXPECT_EQ(answer.status, 201);
    EXPECT_EQ(answer.body, R"({"id":"id-1","status":"Running","createdDateTime":"2020-01-01T00:00:01.1234567Z",)"
                           R"("resourceId":null})");
    EXPECT_TRUE(
        answer.headers.value("Content-Type").value_or("").startsWith("application/json; odata.metadata=minimal"));
    EXPECT_EQ(pathOf(answer), QByteArray(oneNote) + "/id-1");
    EXPECT_FALSE(answer.headers.contains("Preference-Applied"));
}

TEST_F(SandboxStrict, StartsWithTheFirstState)
{
    const QByteArray path = pathOf(call("POST", "/beta/me/authentication/operations", "{}"));
    EXPECT_TRUE(call("GET", "/beta/me/authentication/operations").body.contains("\"status\": \"notstarted\""));
    for (const char *status : {"running", "succeeded", "succeeded"})
        EXPECT_EQ(text(call("GET", path).body, QStringLiteral("/status")), QString::fromLatin1(status));
}

TEST_F(SandboxStrict, RefusesTheDocumentedExamplesThatSeedModeTakes)
{
    for (const model::OperationSchema &schema : bundled().operations) {
        const QByteArray target = "/beta" + schema.pathsExampleFirst().front().path.toLatin1();
        server.setMode(sandbox::Mode::Strict);
        expectGraphError(call("POST", target, schema.request->body), 400, QLatin1String(badRequest));
        server.setMode(sandbox::Mode::Seed);
        EXPECT_EQ(call("POST", target, schema.request->body).status, 201);
        server.setMode(sandbox::Mode::Strict);
        QByteArray valid = schema.request->body;
        valid.replace("\"String\"", "\"running\"");
        EXPECT_EQ(call("POST", target, valid).status, 201);
    }
}

TEST_F(SandboxStrict, PrefersMinimalReturn)
{
    const Received minimal =
        call("POST", oneNote, "{}", withToken("Content-Type: application/json\r\nPrefer: x=1, Return=Minimal\r\n"));
    EXPECT_EQ(minimal.status, 204);
    EXPECT_EQ(minimal.body, "");
    EXPECT_FALSE(minimal.headers.contains("Content-Length"));
    EXPECT_EQ(minimal.headers.value("Preference-Applied"), QByteArray("return=minimal"));
    EXPECT_EQ(minimal.headers.value("OData-EntityId"), minimal.headers.value("Location"));
    EXPECT_EQ(call("GET", pathOf(minimal)).status, 200);
    const Received whole =
        call("POST", oneNote, "{}", withToken("Content-Type: application/json\r\nPrefer: return=representation\r\n"));
    EXPECT_EQ(whole.status, 201);
    EXPECT_EQ(whole.headers.value("Preference-Applied"), QByteArray("return=representation"));
}

TEST_F(SandboxStrict, WantsAToken)
{
    const auto statusWith = [this](const QByteArray &authorization) {
        const Received answer = call("POST", oneNote, "{}", authorization + "Content-Type: application/json\r\n");
        if (answer.status != 201)
            expectGraphError(answer, 401, QStringLiteral("InvalidAuthenticationToken"));
        EXPECT_FALSE(answer.body.contains("canary"));
        return answer.status;
    };
    for (const char *value :
         {"", "Authorization:\r\n", "Authorization: Bearer\r\n", "Authorization: Bearer \r\n",
          "Authorization: Basic canary\r\n", "Authorization: canary\r\n", "Authorization: Bearer canary canary\r\n",
          "Authorization: Bearer {token}\r\n", "Authorization: Bearer canary\xC3\xA4\r\n"})
        EXPECT_EQ(statusWith(value), 401) << value;
    EXPECT_EQ(statusWith("Authorization: bearer canary\r\n"), 201);
    EXPECT_EQ(statusWith("authorization: Bearer  eyJ0.a-_~+/==\r\n"), 201);
}

TEST_F(SandboxStrict, NeedsALengthEvenBeforeAToken)
{
    const Received answer = exchange(port, "POST " + QByteArray(oneNote) +
                                               " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n");
    EXPECT_EQ(answer.status, 411);
    EXPECT_TRUE(answer.headers.value("Content-Type").value_or("").startsWith("text/html"));
    EXPECT_TRUE(answer.body.startsWith("<!DOCTYPE html>"));
}

TEST_F(SandboxStrict, TakesAChunkedBody)
{
    const Received answer = exchange(
        port, "POST " + QByteArray(oneNote) + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n" +
                  withToken(asJson) + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n");
    EXPECT_EQ(answer.status, 201);
}

TEST_F(SandboxStrict, WantsJson)
{
    const auto statusAs = [this](const QByteArray &field) {
        return call("POST", oneNote, "{}", withToken(field)).status;
    };
    EXPECT_EQ(statusAs(""), 400);
    EXPECT_EQ(statusAs("Content-Type:\r\n"), 400);
    EXPECT_EQ(statusAs("Content-Type: text/plain\r\n"), 415);
    EXPECT_EQ(statusAs("Content-Type: application/jsonx\r\n"), 415);
    EXPECT_EQ(statusAs("Content-Type: Application/JSON ; charset=utf-8\r\n"), 201);
    expectGraphError(call("POST", oneNote, "a", withToken("Content-Type: text/plain\r\n")), 415,
                     QStringLiteral("RequestBodyRead"));
}

TEST_F(SandboxStrict, AnswersJsonOnly)
{
    const auto statusFor = [this](const QByteArray &accept) {
        return call("GET", oneNote, "", withToken("Accept: " + accept + "\r\n")).status;
    };
    for (const char *accept : {"*/*", "application/*", "application/json", "text/html, Application/json;q=0.1", "",
                               "application/json;odata.metadata=full"})
        EXPECT_EQ(statusFor(accept), 200) << accept;
    for (const char *accept : {"text/html", "application/xml", "application/json;q=0", "application/json; q=0.000"})
        EXPECT_EQ(statusFor(accept), 406) << accept;
}

TEST_F(SandboxStrict, KnowsTwoVersions)
{
    EXPECT_EQ(call("GET", "/v1.0/me/onenote/operations").status, 200);
    EXPECT_EQ(call("GET", "/beta/me/onenote/operations").status, 200);
    for (const char *target : {"/localtest/me/onenote/operations", "/v2.0/me/onenote/operations",
                               "/me/onenote/operations", "/V1.0/me/onenote/operations", "/"})
        expectGraphError(call("GET", target), 400, QLatin1String(badRequest));
}

TEST_F(SandboxStrict, KnowsItsPaths)
{
    expectGraphError(call("POST", "/beta/me/onenote/operation", "{}"), 400, QLatin1String(badRequest));
    expectGraphError(call("POST", "/beta/me/onenote/operations/", "{}"), 400, QLatin1String(badRequest));
    expectGraphError(call("GET", "/beta/me/onenote/operations/a/b"), 400, QLatin1String(badRequest));
    expectGraphError(call("GET", "/beta/me/onenote/operations/no-such"), 404, QStringLiteral("ResourceNotFound"));
    expectGraphError(call("PUT", "/beta/me/onenote/operations", "{}"), 405, QStringLiteral("Request_BadRequest"));
}

TEST_F(SandboxStrict, AReferenceNeedsAnOperation)
{
    const Received made = call("POST", oneNote, "{}");
    const QByteArray url = made.headers.value("Location").value_or("");
    const QByteArray target = QByteArray(oneNote) + "/$ref";
    for (const char *name : {"@odata.id", "@id"}) {
        const Received linked = call("POST", target, QByteArray("{\"") + name + "\": \"" + url + "\"}");
        EXPECT_EQ(linked.status, 204);
        EXPECT_EQ(linked.body, "");
        EXPECT_FALSE(linked.headers.contains("Content-Type"));
    }
    const QByteArray evil = QByteArray(url).replace("127.0.0.1", "evil.example");
    for (const QByteArray &body :
         {QByteArray(R"({"status":"Running"})"), QByteArray("{}"), QByteArray(R"({"@odata.id":5})"),
          QByteArray(R"({"@odata.id":"id-1"})"), QByteArray("{\"@odata.id\":\"" + pathOf(made) + "\"}"),
          QByteArray("{\"@odata.id\":\"" + url + "x\"}"), QByteArray("{\"@odata.id\":\"" + evil + "\"}"),
          QByteArray(R"({"@odata.id":"not a url"})")})
        expectGraphError(call("POST", target, body), 400, QLatin1String(badRequest));
}

TEST_F(SandboxStrict, OperationsMoveOnAndKeepTheirBytes)
{
    const Received made = call("POST", oneNote, "{\r\n\t\"percentComplete\":null ,\r\n\t\"resourceLocation\":\"\" }");
    EXPECT_EQ(made.body,
              "{\r\n\t\"id\":\"id-1\",\r\n\t\"status\":\"NotStarted\",\r\n\t\"createdDateTime\":"
              "\"2020-01-01T00:00:01.1234567Z\",\r\n\t\"percentComplete\":null ,\r\n\t\"resourceLocation\":\"\" }");
    const QByteArray path = pathOf(made);
    call("GET", path);
    const QByteArray root = "http://127.0.0.1:" + QByteArray::number(port);
    EXPECT_EQ(call("GET", path).body,
              "{\r\n\t\"id\":\"id-1\",\r\n\t\"status\":\"Completed\",\r\n\t\"createdDateTime\":"
              "\"2020-01-01T00:00:01.1234567Z\",\r\n\t\"lastActionDateTime\":\"2020-01-01T00:00:03.1234567Z\",\r\n\t"
              "\"percentComplete\":\"100\" ,\r\n\t\"resourceLocation\":\"" +
                  root + "/v1.0/me/onenote\" }");
}

struct Body
{
    const char *name;
    const char *text;
    int status;
};

void PrintTo(const Body &body, std::ostream *out)
{
    *out << body.name;
}

class SandboxStrictBody : public SandboxStrict, public testing::WithParamInterface<Body>
{};

const Body bodies[] = {
    {"Empty", "", 400},
    {"Cut", R"({"status":"Running")", 400},
    {"Array", "[]", 400},
    {"Object", "{}", 201},
    {"UnknownProperty", R"({"statusDetail":"x"})", 400},
    {"PropertyInOtherCase", R"({"Status":"Running"})", 400},
    {"Twice", R"({"status":"Running","status":"Running"})", 400},
    {"StringForObject", R"({"error":"x"})", 400},
    {"ArrayForObject", R"({"error":[]})", 400},
    {"NumberForString", R"({"resourceId":1})", 400},
    {"BooleanForString", R"({"percentComplete":true})", 400},
    {"NumberForEnumeration", R"({"status":1})", 400},
    {"NoMember", R"({"status":"String"})", 400},
    {"Member", R"({"status":"Failed"})", 201},
    {"MemberInOtherCase", R"({"status":"notstarted"})", 201},
    {"EmptyEnumeration", R"({"status":""})", 400},
    {"UnknownFutureValue", R"({"status":"unknownFutureValue"})", 400},
    {"NullEnumeration", R"({"status":null})", 201},
    {"TimeWithOffset", R"({"lastActionDateTime":"2017-01-01T00:00:06.3761313+03:00"})", 201},
    {"TimeInUtc", R"({"lastActionDateTime":"2017-01-01T00:00:06Z"})", 201},
    {"TimeWithoutOffset", R"({"lastActionDateTime":"2017-01-01T00:00:06.3761313"})", 400},
    {"TimeMalformed", R"({"lastActionDateTime":"2017-01-01 00:00:06Z"})", 400},
    {"TimeNoSuchDay", R"({"lastActionDateTime":"2017-02-30T00:00:06Z"})", 400},
    {"NullTime", R"({"lastActionDateTime":null})", 201},
    {"NullId", R"({"id":null})", 400},
    {"ClientId", R"({"id":"mine"})", 201},
    {"ClientTime", R"({"createdDateTime":"2017-01-01T00:00:06Z"})", 201},
    {"Nested", R"({"error":{"code":"a","message":null}})", 201},
    {"NestedUnknown", R"({"error":{"codex":"a"}})", 400},
    {"NestedKind", R"({"error":{"code":{}}})", 400},
    {"TypeWithHash", R"({"@odata.type":"#microsoft.graph.onenoteOperation"})", 201},
    {"TypeWithoutHash", R"({"@odata.type":"microsoft.graph.onenoteoperation"})", 201},
    {"TypeNotAssignable", R"({"@odata.type":"#microsoft.graph.onenoteOperationError"})", 400},
    {"TypeUnknown", R"({"@odata.type":"#microsoft.graph.nothing"})", 400},
    {"TypeTwoHashes", R"({"@odata.type":"##microsoft.graph.onenoteOperation"})", 400},
    {"TypeNoText", R"({"@odata.type":5})", 400},
    {"NestedType", R"({"error":{"@odata.type":"microsoft.graph.onenoteOperationError"}})", 201},
    {"NestedTypeWrong", R"({"error":{"@odata.type":"#microsoft.graph.onenoteOperation"}})", 400},
    {"ReferenceOnly", R"({"@odata.id":"https://graph.microsoft.com/v1.0/me/onenote/operations/1"})", 400},
    {"ReferenceOnlyOfNewerVersions", R"({"@id":"x","@odata.type":"#microsoft.graph.onenoteOperation"})", 400},
    {"EntityWithItsUrl", R"({"@odata.id":"x","status":"Running"})", 201},
    {"Annotations", R"({"@odata.etag":1,"@my.note":{"a":[]},"status@odata.type":5})", 201},
};

INSTANTIATE_TEST_SUITE_P(All, SandboxStrictBody, testing::ValuesIn(bodies),
                         [](const auto &test) { return std::string(test.param.name); });

TEST_P(SandboxStrictBody, IsJudged)
{
    const Received answer = call("POST", oneNote, GetParam().text);
    if (GetParam().status == 201) {
        EXPECT_EQ(answer.status, 201) << answer.body.constData();
        EXPECT_EQ(text(answer.body, QStringLiteral("/id")), QStringLiteral("id-1"));
        EXPECT_EQ(text(answer.body, QStringLiteral("/createdDateTime")),
                  QStringLiteral("2020-01-01T00:00:01.1234567Z"));
    } else {
        expectGraphError(answer, GetParam().status, QLatin1String(badRequest));
        EXPECT_TRUE(call("GET", oneNote).body.endsWith("\"value\":[]}"));
    }
}

} // namespace
