// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/rawexchange.h"
#include "run/rawmessage.h"

#include "support/bundle.h"
#include "support/canary.h"

#include <gtest/gtest.h>

namespace {

using model::Completeness;

model::Response answer(const QByteArray &bytes)
{
    const auto read = run::responseFromRaw(bytes);
    EXPECT_TRUE(read) << bytes.constData() << (read ? "" : qPrintable(read.error().text()));
    return read.value_or(model::Response());
}

/// A 201 with this field and what stands behind the blank line.
model::Response framed(const QByteArray &field, const QByteArray &rest)
{
    return answer("HTTP/1.1 201 Created\r\n" + field + "\r\n\r\n" + rest);
}

void expectRefused(const QByteArray &bytes, const char *words)
{
    const auto read = run::responseFromRaw(bytes);
    ASSERT_FALSE(read) << bytes.constData();
    EXPECT_TRUE(read.error().what.contains(QString::fromUtf8(words))) << qPrintable(read.error().what);
    EXPECT_FALSE(read.error().remedy.isEmpty());
}

model::Request request(const QByteArray &bytes)
{
    const auto read = run::requestFromRaw(bytes);
    EXPECT_TRUE(read) << bytes.constData() << (read ? "" : qPrintable(read.error().text()));
    return read.value_or(model::Request());
}

void expectRequestRefused(const QByteArray &bytes, const char *words)
{
    const auto read = run::requestFromRaw(bytes);
    ASSERT_FALSE(read) << bytes.constData();
    EXPECT_TRUE(read.error().what.contains(QString::fromUtf8(words))) << qPrintable(read.error().what);
    EXPECT_FALSE(read.error().remedy.isEmpty());
}

TEST(RawResponse, ReadsEitherLineEnd)
{
    model::Response expected{201, "Created", {{"Content-Type", "application/json"}, {"X-A", "b: c"}}, "{\n}\r\n"};
    EXPECT_EQ(answer("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nX-A:  b: c \r\n\r\n{\n}\r\n"),
              expected);
    EXPECT_EQ(answer("HTTP/1.1 201 Created\nContent-Type: application/json\nX-A:b: c\n\n{\n}\r\n"), expected);
    EXPECT_EQ(answer("\xEF\xBB\xBF\r\n\nHTTP/1.1 201 Created\nContent-Type: application/json\nX-A: b: c\r\n\n{\n}\r\n"),
              expected);
}

TEST(RawResponse, ReadsEveryStatusLine)
{
    EXPECT_EQ(answer("HTTP/2 201\n").status, 201);
    EXPECT_EQ(answer("HTTP/2 201 \r\n\r\n").reason, QByteArray());
    EXPECT_EQ(answer("HTTP/1.0 404 Not Found").reason, QByteArray("Not Found"));
    EXPECT_EQ(answer("HTTP/3 999 x").status, 999);
    EXPECT_EQ(answer("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\nLink: x\n\nHTTP/1.1 200 OK\n\n1").body,
              QByteArray("1"));
    EXPECT_EQ(answer("HTTP/1.1 100 Continue\r\n\r\n").status, 100) << "nothing follows it";
}

TEST(RawResponse, JoinsWhatBelongsTogether)
{
    const model::Response read = answer("HTTP/1.1 200 OK\nVary: a\nX-Long: one\n  two\n\tthree\nVary: b\n\n");
    EXPECT_EQ(read.headers, (model::HeaderFields{{"Vary", "a, b"}, {"X-Long", "one two three"}}));
}

TEST(RawResponse, SaysWhatIsWrongAndWhere)
{
    expectRefused("", "Line 1 is no status line");
    expectRefused("\n\n", "Line 2");
    expectRefused("{}", "Line 1 is no status line");
    expectRefused("HTTP/1.1", "status line");
    expectRefused("HTTP/1.1 20 OK", "status line");
    expectRefused("HTTP/1.1 2011 OK", "status line");
    expectRefused("HTTP/1.1 021 OK", "status line");
    expectRefused("HTTP/ 201 OK", "status line");
    expectRefused("POST https://host/ HTTP/1.1\n\n", "status line");
    expectRefused("HTTP/1.1 201 Created\nContent-Type: application/json\n{\n}\n", "Line 3 is no header field");
    expectRefused("HTTP/1.1 201 Created\n folded: nothing before it\n\n", "Line 2");
    expectRefused("HTTP/1.1 201 Created\nA b: c\n\n", "Line 2");
    expectRefused("HTTP/1.1 201 Created\n: c\n\n", "Line 2");
    expectRefused("HTTP/1.1 201 Created\nA: \x01\n\n", "Line 2");
    expectRefused("HTTP/1.1 201 Created\nA: b\n" + QByteArray(1000, 'x'), "Line 3");
    const auto leaking = run::responseFromRaw("HTTP/1.1 201 Created\nAuthorization Bearer secret-of-some-length\n\n");
    ASSERT_FALSE(leaking);
    EXPECT_FALSE(leaking.error().text().contains(QLatin1String("secret"))) << qPrintable(leaking.error().text());
}

TEST(RawResponse, NeedsNoBlankLineWithoutABody)
{
    const model::Response read = answer("HTTP/1.1 204 No Content\r\nX-A: b");
    EXPECT_EQ(read.headers, (model::HeaderFields{{"X-A", "b"}}));
    EXPECT_EQ(read.body, QByteArray());
    EXPECT_EQ(read.completeness, Completeness::Complete);
    EXPECT_EQ(answer("HTTP/1.1 201 Created\nContent-Length: 2").completeness, Completeness::Incomplete);
}

TEST(RawResponse, KeepsTheBodyToTheByte)
{
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every += char(i);
    EXPECT_EQ(answer("HTTP/2 200\n\n" + every).body, every);
    EXPECT_EQ(answer("HTTP/2 200\r\n\r\n\r\n\n{}\n\n").body, QByteArray("\r\n\n{}\n\n"));
    EXPECT_EQ(framed("X: y", "{}\n").body, QByteArray("{}\n")) << "nothing says that the line end is not part of it";
}

TEST(RawResponse, ALengthTellsTheEditorsLineEndFromTheBody)
{
    for (const char *body : {"{}", "{}\n", "{}\r\n"}) {
        EXPECT_EQ(framed("Content-Length: 2", body).body, QByteArray("{}")) << body;
        EXPECT_EQ(framed("Content-Length: 2", body).completeness, Completeness::Complete) << body;
    }
    EXPECT_EQ(framed("Content-Length: 3", "{}\n").body, QByteArray("{}\n"));
    EXPECT_EQ(framed("Content-Length: 4", "{}\r\n").body, QByteArray("{}\r\n"));
    EXPECT_EQ(framed("Content-Length: 0", "").completeness, Completeness::Complete);
    EXPECT_EQ(framed("Content-Length: 0", "\n").body, QByteArray(""));
}

TEST(RawResponse, ALengthCountedWithOtherLineEndsIsWell)
{
    const QByteArray lf = "{\n  \"a\": 1\n}";
    const QByteArray crlf = "{\r\n  \"a\": 1\r\n}";
    ASSERT_EQ(lf.size() + 2, crlf.size());
    for (const QByteArray &body : {lf, crlf}) {
        for (const QByteArray &length : {QByteArray::number(lf.size()), QByteArray::number(crlf.size())}) {
            const model::Response read = framed("Content-Length: " + length, body);
            EXPECT_EQ(read.completeness, Completeness::Complete) << length.constData();
            EXPECT_EQ(read.body, body) << "changed by nobody";
        }
    }
    EXPECT_EQ(framed("Content-Length: " + QByteArray::number(crlf.size()), lf + "\n").body, lf);
    EXPECT_EQ(framed("Content-Length: " + QByteArray::number(crlf.size() + 2), lf + "\n").completeness,
              Completeness::Complete)
        << "the line end at the end counted as well";
    EXPECT_EQ(framed("Content-Length: " + QByteArray::number(crlf.size() - 1), lf).completeness,
              Completeness::Incomplete)
        << "half of the line ends explain nothing";
}

TEST(RawResponse, ALengthThatContradictsIsSaid)
{
    model::Response read = framed("Content-Length: 100", "{\"a\": 12345}");
    EXPECT_EQ(read.completeness, Completeness::Incomplete);
    EXPECT_EQ(read.completenessReason, QStringLiteral("12 of 100 bytes"));
    read = framed("Content-Length: 3", "{\"a\": 1}");
    EXPECT_EQ(read.completeness, Completeness::Suspicious);
    EXPECT_FALSE(read.completenessReason.isEmpty());
    EXPECT_EQ(framed("Content-Length: many", "{}").completeness, Completeness::Suspicious);
    EXPECT_EQ(framed("Content-Length: 2\nContent-Length: 2", "{}").completeness, Completeness::Complete);
    EXPECT_EQ(framed("Content-Length: 2\nContent-Length: 3", "{}").completeness, Completeness::Suspicious);
    EXPECT_EQ(answer("HTTP/1.1 304 Not Modified\nContent-Length: 300\n\n").completeness, Completeness::Complete);
}

TEST(RawResponse, PutsChunksTogether)
{
    const QByteArray field = "Transfer-Encoding: Chunked";
    EXPECT_EQ(framed(field, "4\r\n{\"a\"\r\n5;x=y\r\n: 10}\r\n0\r\n\r\n").body, QByteArray("{\"a\": 10}"));
    EXPECT_EQ(framed(field, "a\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n").body, QByteArray("0123456789"));
    EXPECT_EQ(framed(field, "0\r\n\r\n").body, QByteArray());
    EXPECT_EQ(framed(field, "2\n{}\n0\n\n").body, QByteArray("{}"));
    EXPECT_EQ(framed(field, "2\n{}\n0\n").completeness, Completeness::Complete);
}

TEST(RawResponse, ChunksThatAreNoneStayAsTheyAre)
{
    const QByteArray field = "Transfer-Encoding: chunked";
    const model::Response plain = framed(field, "{\"a\": 1}\n");
    EXPECT_EQ(plain.body, QByteArray("{\"a\": 1}\n")) << "as a client writes it down";
    EXPECT_EQ(plain.completeness, Completeness::Complete);
    for (const char *broken :
         {"4\r\n{}", "2\r\n{}\r\n", "2\r\n{}0\r\n\r\n", "2\r\n{}\r\nx\r\n", "FFFFFFFFFFFFFFF\r\n{}"}) {
        const model::Response read = framed(field, broken);
        EXPECT_EQ(read.body, QByteArray(broken));
        EXPECT_EQ(read.completeness, Completeness::Suspicious) << broken;
        EXPECT_FALSE(read.completenessReason.isEmpty()) << broken;
    }
}

TEST(RawRequest, ReadsAUrlOrAPathWithItsHost)
{
    const model::Request expected{"POST",
                                  QUrl(QStringLiteral("https://graph.microsoft.com/beta/me?$top=1")),
                                  {{"Content-Type", "application/json"}},
                                  "{}"};
    EXPECT_EQ(request("POST https://graph.microsoft.com/beta/me?$top=1 HTTP/1.1\r\nContent-Type: application/json\r\n"
                      "\r\n{}"),
              expected);
    EXPECT_EQ(request("\nPOST  https://graph.microsoft.com/beta/me?$top=1\nContent-Type: application/json\n\n{}"),
              expected)
        << "as pages write it";
    const model::Request relative = request("GET /v1.0/me HTTP/2\nHost: example.com:8443\n");
    EXPECT_EQ(relative.url, QUrl(QStringLiteral("https://example.com:8443/v1.0/me")));
    EXPECT_EQ(relative.method, QByteArray("GET"));
    EXPECT_EQ(request("POST http://h/p\nContent-Length: 2\n\n{}\n").body, QByteArray("{}"));
}

TEST(RawRequest, SaysWhatIsWrongAndWhere)
{
    expectRequestRefused("", "Line 1 is no request line");
    expectRequestRefused("POST", "Line 1 is no request line");
    expectRequestRefused("POST https://h/p HTTP/1.1 x", "request line");
    expectRequestRefused("POST https://h/p nonsense", "request line");
    expectRequestRefused("HTTP/1.1 201 Created", "request line");
    expectRequestRefused("POST /beta/me HTTP/1.1\n\n{}", "Host");
    expectRequestRefused("POST ftp://h/p", "no http or https URL");
    expectRequestRefused("POST https:///p", "no http or https URL");
    expectRequestRefused("POST me/onenote", "no http or https URL");
    expectRequestRefused("POST https://h/p\n{}", "Line 2 is no header field");
}

TEST(RawExchange, WithoutARequestKnowsOnlyWhereItWent)
{
    const model::OperationSchema &schema = *support::bundle().operation(support::onenoteKey);
    const model::Recording recording = run::recordingOf(schema, std::nullopt, answer("HTTP/2 200\n\n{}"));
    EXPECT_EQ(recording.state, model::RecordingState::Answered);
    EXPECT_EQ(recording.operationKey, schema.key);
    EXPECT_EQ(recording.exchange.request.method, QByteArray("POST"));
    EXPECT_EQ(recording.exchange.request.url, QUrl(schema.request->url));
    EXPECT_TRUE(recording.exchange.request.headers.isEmpty());
    EXPECT_TRUE(recording.exchange.request.body.isEmpty());
    EXPECT_EQ(recording.exchange.startedAt, QString());
    model::OperationSchema bare = schema;
    bare.request.reset();
    EXPECT_TRUE(run::recordingOf(bare, std::nullopt, {})
                    .exchange.request.url.path()
                    .endsWith(QLatin1String("/onenote/operations")));
}

TEST(RawExchange, WasSentWhenTheAnswerSays)
{
    const model::OperationSchema &schema = *support::bundle().operation(support::onenoteKey);
    const model::Recording recording = run::recordingOf(
        schema, std::nullopt,
        answer("HTTP/2 200\nDate: Sun, 22 Nov 2026 01:02:03 GMT\n\n{\"id\":\"7\",\"status\":\"Running\"}"));
    EXPECT_EQ(recording.exchange.startedAt, QStringLiteral("2026-11-22T01:02:03.000Z"));
    EXPECT_EQ(recording.returned.status, QStringLiteral("Running"));
}

TEST(RawExchange, ATokenIsMaskedAsIfItHadBeenSentFromHere)
{
    const model::OperationSchema &schema = *support::bundle().operation(support::onenoteKey);
    const QByteArray token = support::canary;
    const model::Request sent =
        request("POST https://h/p\nAuthorization: Bearer " + token + "\n\n{\"x\":\"" + token + "\"}");
    const model::Recording recording =
        run::recordingOf(schema, sent, answer("HTTP/2 200\nX-Echo: " + token + "\n\n{\"y\":\"" + token + "\"}"));
    const model::Exchange &exchange = recording.exchange;
    EXPECT_EQ(exchange.request.headers.value("Authorization"), QByteArray("Bearer {{token}}"));
    EXPECT_FALSE(exchange.request.body.contains(token));
    EXPECT_FALSE(exchange.response->body.contains(token));
    EXPECT_EQ(exchange.response->masked.size(), 1U);
    EXPECT_FALSE(exchange.response->headers.value("X-Echo")->contains(token));
    const model::Request placeholder = request("POST https://h/p\nAuthorization: Bearer {{token}}\n\n");
    EXPECT_EQ(run::recordingOf(schema, placeholder, {}).exchange.request, placeholder);
}

} // namespace
