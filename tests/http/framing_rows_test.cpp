// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/sending.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

// Servers that misbehave in framing, size and time: whatever they do, one POST arrives, and the verdict is true.

namespace {

using model::Completeness;
using Kind = model::TransportError::Kind;
using sandbox::send;

const sandbox::Step end = sandbox::close();
const sandbox::Step rst = sandbox::reset();

struct Row
{
    const char *name;
    sandbox::Script script;
    int status; ///< 0: no answer
    QByteArray body = {};
    Completeness completeness = Completeness::Complete;
    std::optional<Kind> error = {};
    QString reason = {};
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.name;
}

QByteArray ok(const QByteArray &fields, const QByteArray &rest = {})
{
    return "HTTP/1.1 200 OK\r\n" + fields + "\r\n" + rest;
}

QByteArray unauthorized(const QByteArray &challenge)
{
    return "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: " + challenge + "\r\nContent-Length: 4\r\n\r\nno!!";
}

QByteArray withStatus(const QByteArray &line)
{
    return line + "\r\nContent-Length: 2\r\n\r\nok";
}

sandbox::Script interims(int count)
{
    return {send(QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(count) + withStatus("HTTP/1.1 201 Created"))};
}

std::vector<Row> rows()
{
    const auto lost = Kind::ConnectionLost;
    const auto whole = Completeness::Complete;
    const auto part = Completeness::Incomplete;
    const auto open = Completeness::Unverified;
    const auto odd = Completeness::Suspicious;
    const QByteArray hello = "hello world";
    return {
        {"ShortClose",
         {send(ok("Content-Length: 100\r\n", hello)), end},
         200,
         hello,
         part,
         lost,
         QStringLiteral("11 of 100 bytes")},
        {"ShortReset",
         {send(ok("Content-Length: 100\r\n", hello)), rst},
         200,
         hello,
         part,
         lost,
         QStringLiteral("11 of 100 bytes")},
        {"Long", {send(ok("Content-Length: 5\r\n", "hello, hello 15")), end}, 200, "hello"},
        {"NoLengthClose", {send(ok("", hello)), end}, 200, hello, open},
        {"NoLengthReset", {send(ok("", hello)), rst}, 200, hello, open},
        {"TwoLengths", {send(ok("Content-Length: 2\r\nContent-Length: 15\r\n", hello)), end}, 200, "he", odd},
        {"LengthNegative", {send(ok("Content-Length: -1\r\n", hello)), end}, 200, hello, odd},
        {"LengthOverflow", {send(ok("Content-Length: 99999999999999999999\r\n", hello)), end}, 200, hello, odd},
        {"LengthJunk", {send(ok("Content-Length: 5abc\r\n", hello)), end}, 200, hello, odd},
        {"LengthLargest", {send(ok("Content-Length: 9223372036854775807\r\n", hello)), end}, 200, hello, part, lost},
        {"LengthAndChunks",
         {send(ok("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n")), end},
         200,
         "hello",
         odd},
        {"Chunks", {send(ok("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n"))}, 200, "hello", whole},
        {"ChunksWithStatus400",
         {send("HTTP/1.1 400 Bad Request\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n")},
         400,
         "hello"},
        {"ChunksWithStatus307",
         {send("HTTP/1.1 307 Temporary Redirect\r\nLocation: /x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"),
          sandbox::wait(std::chrono::milliseconds(5)), send("5\r\nworld\r\n0\r\n\r\n")},
         307,
         "helloworld",
         open},
        {"NoLengthWithStatus418", {send("HTTP/1.1 418 Teapot\r\n\r\nhello"), end}, 418, "hello", open},
        {"ChunksEmpty", {send(ok("Transfer-Encoding: chunked\r\n", "0\r\n\r\n")), end}, 200, "", odd},
        {"ChunksEndEarly",
         {send(ok("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n5\r\nwo")), end},
         200,
         "hellowo",
         part,
         lost},
        {"ChunkSizeLetters",
         {send(ok("Transfer-Encoding: chunked\r\n", "zz\r\nhello\r\n0\r\n\r\n")), end},
         200,
         "",
         odd},
        {"ChunkSizeNegative",
         {send(ok("Transfer-Encoding: chunked\r\n", "-5\r\nhello\r\n0\r\n\r\n")), end},
         200,
         "",
         odd},
        {"ChunkSizeTooLong",
         {send(ok("Transfer-Encoding: chunked\r\n", QByteArray(17, 'F') + "\r\nhello\r\n0\r\n\r\n")), end},
         200,
         "",
         odd},
        {"ChunkSizeLargest",
         {send(ok("Transfer-Encoding: chunked\r\n", "7FFFFFFFFFFFFFFF\r\nhello\r\n0\r\n\r\n")), end},
         200,
         "hello\r\n0\r\n\r\n",
         part,
         lost},
        {"NoAnswerClose", {end}, 0, "", whole, lost},
        {"NoAnswerReset", {rst}, 0, "", whole, lost},
        {"HalfStatusLine", {send("HTTP/1.1 20"), end}, 0, "", whole, lost},
        {"HalfStatusLineReset", {send("HTTP/1.1 20"), rst}, 0, "", whole, lost},
        {"HalfHeader", {send("HTTP/1.1 200 OK\r\nContent-Le"), end}, 0, "", whole, lost},
        {"NotHttp", {send("SSH-2.0-OpenSSH_9.2\r\n\r\n"), end}, 0, "", whole, lost},
        {"StatusLetters", {send(withStatus("HTTP/1.1 2xx OK")), end}, 0, "", whole, lost},
        {"Ntlm", {send(unauthorized("NTLM"))}, 401, "no!!"},
        {"NtlmWithoutBody",
         {send("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n")},
         401},
        {"NtlmClose",
         {send("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\n"
               "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nno\r\n0\r\n\r\n"),
          end},
         401,
         "no"},
        {"Negotiate", {send(unauthorized("Negotiate"))}, 401, "no!!"},
        {"Basic", {send(unauthorized("Basic realm=\"r\""))}, 401, "no!!"},
        {"Digest", {send(unauthorized("Digest realm=\"r\", nonce=\"n\", qop=\"auth\""))}, 401, "no!!"},
        {"Bearer", {send(unauthorized("Bearer realm=\"r\""))}, 401, "no!!"},
        {"ProxyAuthentication",
         {send(withStatus("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"r\""))},
         407,
         "ok"},
        {"Version9", {send(withStatus("HTTP/9.9 200 OK"))}, 200, "ok"},
        {"Status1000", {send(withStatus("HTTP/1.1 1000 High"))}, 1000, "ok"},
        {"Status99", {send(withStatus("HTTP/1.1 099 Low"))}, 99, "ok"},
        {"Status600", {send(withStatus("HTTP/1.1 600 High"))}, 600, "ok"},
        {"Status999", {send(withStatus("HTTP/1.1 999 High"))}, 999, "ok"},
        {"Status404", {send(withStatus("HTTP/1.1 404 Not Found"))}, 404, "ok"},
        {"Status500", {send(withStatus("HTTP/1.1 500 Internal Server Error"))}, 500, "ok"},
        {"Status503", {send(withStatus("HTTP/1.1 503 Service Unavailable"))}, 503, "ok"},
        {"Continue1000", interims(1000), 201, "ok"},
        {"EarlyHints",
         {send("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + withStatus("HTTP/1.1 200 OK"))},
         0,
         "",
         whole,
         Kind::InterimOnly},
        {"NoContentWithBody", {send("HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello"), end}, 204, "", odd},
        {"NoContent", {send("HTTP/1.1 204 No Content\r\n\r\n")}, 204},
        {"ResetContentWithBody", {send("HTTP/1.1 205 Reset Content\r\nContent-Length: 5\r\n\r\nhello")}, 205, "hello"},
        {"NotModifiedWithBody", {send("HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\nhello"), end}, 304},
        {"NotModified", {send("HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n")}, 304},
        {"LabelledGzip", {send(ok("Content-Encoding: gzip\r\nContent-Length: 11\r\n", hello))}, 200, hello},
        {"CompleteThenReset", {send(ok("Content-Length: 11\r\n", hello)), rst}, 200, hello},
    };
}

class FramingRow : public testing::TestWithParam<std::tuple<Row, bool>>
{};

TEST_P(FramingRow, SendsOnceAndJudges)
{
    const auto &[row, tls] = GetParam();
    support::Peer peer(tls ? QStringLiteral("good") : QString());
    peer.answer(row.script);

    const model::Exchange exchange = support::exchanged(support::post(peer.url()));

    const auto arrivals = peer.arrivals();
    ASSERT_EQ(arrivals.size(), 1u);
    EXPECT_EQ(arrivals[0].body, R"({"status":"notStarted"})");
    EXPECT_EQ(exchange.sends, 1);
    // What a reset takes with it inside a TLS stream is a matter of luck.
    const bool tornAway = tls && row.script.back().kind == sandbox::Step::Kind::Reset && !exchange.response;
    if (tornAway) {
        ASSERT_TRUE(exchange.error);
        EXPECT_EQ(model::transportErrorName(exchange.error->kind), QStringLiteral("connectionLost"));
        EXPECT_TRUE(exchange.error->mayHaveArrived);
        return;
    }
    ASSERT_EQ(exchange.error.has_value(), row.error.has_value())
        << (exchange.error ? qPrintable(exchange.error->message) : "no error");
    if (row.error) {
        EXPECT_EQ(model::transportErrorName(exchange.error->kind), model::transportErrorName(*row.error));
        EXPECT_TRUE(exchange.error->mayHaveArrived);
        EXPECT_TRUE(exchange.error->message.contains(QLatin1String("arrived"))) << qPrintable(exchange.error->message);
    }
    ASSERT_EQ(exchange.response.has_value(), row.status != 0);
    if (row.status != 0) {
        EXPECT_EQ(exchange.response->status, row.status);
        EXPECT_EQ(exchange.response->body, row.body);
        EXPECT_EQ(model::completenessName(exchange.response->completeness), model::completenessName(row.completeness));
        EXPECT_EQ(exchange.response->completenessReason.isEmpty(), row.completeness == Completeness::Complete);
        if (!row.reason.isEmpty()) {
            EXPECT_EQ(exchange.response->completenessReason, row.reason);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Transport, FramingRow, testing::Combine(testing::ValuesIn(rows()), testing::Bool()),
                         [](const auto &parameter) {
                             return std::string(std::get<0>(parameter.param).name) +
                                    (std::get<1>(parameter.param) ? "Tls" : "Plain");
                         });

} // namespace
