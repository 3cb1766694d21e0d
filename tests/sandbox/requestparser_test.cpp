// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/requestparser.h"

#include "model/limits.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

#include <random>

namespace {

namespace limits = model::limits;
using sandbox::IncomingRequest;
using sandbox::RequestParser;

/// What a parser makes of a text: status 0 is a complete request, -1 one that is not yet complete.
struct Outcome
{
    int status = -1;
    IncomingRequest request;
    qsizetype taken = 0;

    bool operator==(const Outcome &) const = default;
};

Outcome parse(const QByteArray &text, const std::function<qsizetype()> &piece)
{
    RequestParser parser;
    Outcome outcome;
    while (outcome.taken < text.size() && !parser.isComplete() && !parser.refusal()) {
        const qsizetype length = std::min(piece(), text.size() - outcome.taken);
        outcome.taken += parser.feed(QByteArrayView(text).sliced(outcome.taken, length));
    }
    if (parser.refusal())
        outcome.status = parser.refusal()->status;
    if (parser.isComplete()) {
        outcome.status = 0;
        outcome.request = parser.take();
        EXPECT_TRUE(parser.isIdle());
    }
    return outcome;
}

/// Whole and byte by byte, which must come to the same.
Outcome parse(const QByteArray &text)
{
    const Outcome whole = parse(text, [&] { return text.size(); });
    Outcome bytewise = parse(text, [] { return 1; });
    // A refused text is not read on; how far it was read is nobody's concern.
    if (whole.status > 0)
        bytewise.taken = whole.taken;
    EXPECT_EQ(whole, bytewise) << text.left(200).constData();
    return whole;
}

QByteArray get(const QByteArray &fields)
{
    return "GET / HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray &fields, const QByteArray &body = {})
{
    return "POST /a HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n" + body;
}

QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

TEST(RequestParser, ReadsARequestWithABody)
{
    const QByteArray text =
        "POST /a%20b?c=d HTTP/1.1\r\nhOST: 127.0.0.1:1\r\nX:\t a b \r\nContent-Length: 3\r\n\r\nxyzGET";
    const Outcome outcome = parse(text);
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.taken, text.size() - 3);
    EXPECT_EQ(outcome.request.method, "POST");
    EXPECT_EQ(outcome.request.target, "/a%20b?c=d");
    EXPECT_EQ(outcome.request.authority, "127.0.0.1:1");
    EXPECT_EQ(outcome.request.headers.value("x"), QByteArray("a b"));
    EXPECT_EQ(outcome.request.head, text.chopped(6));
    EXPECT_EQ(outcome.request.body, "xyz");
    EXPECT_TRUE(outcome.request.keepAlive);
}

TEST(RequestParser, ReadsChunks)
{
    const Outcome outcome = parse(chunked("3;ext=\"v\"\r\nabc\r\n0a\r\n0123456789\r\n0\r\nTrailer: t\r\n\r\n"));
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.request.body, "abc0123456789");
    EXPECT_FALSE(outcome.request.headers.contains("Trailer"));
}

TEST(RequestParser, KnowsWhenTheConnectionCloses)
{
    EXPECT_FALSE(parse(get("Connection: keep-alive, Close\r\n")).request.keepAlive);
    EXPECT_FALSE(parse("GET / HTTP/1.0\r\n\r\n").request.keepAlive);
    EXPECT_EQ(parse("GET / HTTP/1.0\r\n\r\n").status, 0);
}

TEST(RequestParser, TakesTheAuthorityOfAnAbsoluteTarget)
{
    const Outcome outcome = parse("GET HTTP://evil.example/x HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    EXPECT_EQ(outcome.request.authority, "evil.example");
    EXPECT_EQ(outcome.request.target, "/x");
}

TEST(RequestParser, KnowsWhoWaitsForContinue)
{
    RequestParser parser;
    parser.feed(post("Content-Length: 2\r\nExpect: 100-continue\r\n"));
    EXPECT_TRUE(parser.awaitsContinue());
    parser.feed("a");
    EXPECT_FALSE(parser.awaitsContinue());
    parser.feed("b");
    EXPECT_TRUE(parser.isComplete());
}

TEST(RequestParser, IsIdleBetweenRequestsOnly)
{
    RequestParser parser;
    EXPECT_TRUE(parser.isIdle());
    parser.feed("G");
    EXPECT_FALSE(parser.isIdle());
    RequestParser blank;
    blank.feed("\r\n");
    EXPECT_FALSE(blank.isIdle());
}

struct Refused
{
    const char *name;
    QByteArray text;
    int status;
};

void PrintTo(const Refused &refused, std::ostream *out)
{
    *out << refused.name;
}

class RequestParserRefuses : public testing::TestWithParam<Refused>
{};

TEST_P(RequestParserRefuses, WithTheStatus)
{
    EXPECT_EQ(parse(GetParam().text).status, GetParam().status);
}

QByteArray withNul(QByteArray text)
{
    return text.replace('@', '\0');
}

const Refused refusedTexts[] = {
    {"BareLineFeedInRequestLine", "GET / HTTP/1.1\nHost: h\r\n\r\n", 400},
    {"BareLineFeedInField", "GET / HTTP/1.1\r\nHost: h\n\r\n", 400},
    {"BareLineFeedAtTheEnd", "GET / HTTP/1.1\r\nHost: h\r\n\n", 400},
    {"BareCarriageReturn", get("A: b\rc\r\n"), 400},
    {"NulInTarget", withNul("GET /@ HTTP/1.1\r\nHost: h\r\n\r\n"), 400},
    {"NulInMethod", withNul("G@T / HTTP/1.1\r\nHost: h\r\n\r\n"), 400},
    {"NulInName", withNul(get("A@: b\r\n")), 400},
    {"NulInValue", withNul(get("A: @\r\n")), 400},
    {"NulInChunkSize", withNul(chunked("1;@\r\n")), 400},
    {"DeleteInValue", get("A: \x7F\r\n"), 400},
    {"NotHttp", "hello\r\n", 400},
    {"TwoBlanks", "GET  / HTTP/1.1\r\n", 400},
    {"NoVersion", "GET /\r\n", 400},
    {"LowerCaseVersion", "GET / http/1.1\r\n", 400},
    {"TwoEmptyLines", "\r\n\r\n", 400},
    {"Version9", "GET / HTTP/9.9\r\n", 505},
    {"Version2", "PRI * HTTP/2.0\r\n", 505},
    {"Version12", "GET / HTTP/1.2\r\n", 505},
    {"Connect", "CONNECT a:1 HTTP/1.1\r\n", 501},
    {"Trace", "TRACE / HTTP/1.1\r\n", 501},
    {"LowerCaseMethod", "get / HTTP/1.1\r\n", 501},
    {"TargetWithoutSlash", "GET a HTTP/1.1\r\n", 400},
    {"TargetWithFragment", "GET /#a HTTP/1.1\r\n", 400},
    {"TargetNotAscii", "GET /\xC3\xA4 HTTP/1.1\r\n", 400},
    {"Asterisk", "GET * HTTP/1.1\r\n", 400},
    {"NoHost", "GET / HTTP/1.1\r\n\r\n", 400},
    {"TwoHosts", get("Host: h\r\n"), 400},
    {"NoColon", get("abc\r\n"), 400},
    {"EmptyName", get(": b\r\n"), 400},
    {"BlankBeforeColon", get("A : b\r\n"), 400},
    {"Continuation", get("A: b\r\n c\r\n"), 400},
    {"NoLength", post(""), 411},
    {"EmptyLength", post("Content-Length:\r\n"), 400},
    {"NegativeLength", post("Content-Length: -5\r\n"), 400},
    {"PlusLength", post("Content-Length: +5\r\n"), 400},
    {"JunkLength", post("Content-Length: 5abc\r\n"), 400},
    {"HexLength", post("Content-Length: 0x5\r\n"), 400},
    {"ListLength", post("Content-Length: 5, 5\r\n"), 400},
    {"TwoLengths", post("Content-Length: 2\r\nContent-Length: 15\r\n"), 400},
    {"Length4GiB", post("Content-Length: 4294967296\r\n"), 413},
    {"Length2To63", post("Content-Length: 9223372036854775807\r\n"), 413},
    {"LengthOverflow", post("Content-Length: 99999999999999999999999\r\n"), 413},
    {"LengthAndChunked", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"), 400},
    {"ChunkedIn10", "POST / HTTP/1.0\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n", 400},
    {"GzipCoding", post("Transfer-Encoding: gzip, chunked\r\n"), 501},
    {"ChunkedTwice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 501},
    {"ChunkSizeJunk", chunked("zz\r\n"), 400},
    {"ChunkSizeNegative", chunked("-5\r\n"), 400},
    {"ChunkSizePrefixed", chunked("0x5\r\n"), 400},
    {"ChunkSizeBlank", chunked("5 \r\n"), 400},
    {"ChunkSizeEmpty", chunked("\r\n"), 400},
    {"ChunkSize17Digits", chunked("FFFFFFFFFFFFFFFFF\r\n"), 413},
    {"ChunkSize2To63", chunked("7FFFFFFFFFFFFFFF\r\n"), 413},
    {"ChunkTooLong", chunked("3\r\nabcd\r\n"), 400},
    {"ChunkBareLineFeed", chunked("3\r\nabc\n0\r\n\r\n"), 400},
    {"TrailerJunk", chunked("0\r\nabc\r\n\r\n"), 400},
};

INSTANTIATE_TEST_SUITE_P(All, RequestParserRefuses, testing::ValuesIn(refusedTexts),
                         [](const auto &test) { return std::string(test.param.name); });

TEST(RequestParser, AcceptsTheSameLengthTwice)
{
    EXPECT_EQ(parse(post("Content-Length: 1\r\nContent-Length: 1\r\n", "a")).status, 0);
}

TEST(RequestParser, LimitsTheRequestLine)
{
    const auto statusAt = [](qsizetype length) {
        const QByteArray target(length - qsizetype(strlen("GET  HTTP/1.1")), '/');
        return parse("GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n").status;
    };
    EXPECT_EQ(statusAt(limits::sandboxLine - 1), 0);
    EXPECT_EQ(statusAt(limits::sandboxLine), 0);
    EXPECT_EQ(statusAt(limits::sandboxLine + 1), 431);
}

TEST(RequestParser, LimitsAField)
{
    const auto statusAt = [](qsizetype length) {
        return parse(get("A: " + QByteArray(length - 3, 'a') + "\r\n")).status;
    };
    EXPECT_EQ(statusAt(limits::sandboxLine - 1), 0);
    EXPECT_EQ(statusAt(limits::sandboxLine), 0);
    EXPECT_EQ(statusAt(limits::sandboxLine + 1), 431);
    EXPECT_EQ(parse("GET /" + QByteArray(200000, 'a'), [] { return 200005; }).status, 431);
}

TEST(RequestParser, LimitsTheHeader)
{
    const auto statusAt = [](qsizetype length) {
        QByteArray fields = "Host: h\r\n";
        while (length - fields.size() > 2000)
            fields += "A: " + QByteArray(995, 'a') + "\r\n";
        fields += "A: " + QByteArray(length - fields.size() - 5, 'a') + "\r\n";
        EXPECT_EQ(fields.size(), length);
        return parse("GET / HTTP/1.1\r\n" + fields + "\r\n").status;
    };
    EXPECT_EQ(statusAt(limits::sandboxHeader - 1), 0);
    EXPECT_EQ(statusAt(limits::sandboxHeader), 0);
    EXPECT_EQ(statusAt(limits::sandboxHeader + 1), 431);
}

TEST(RequestParser, LimitsTheBody)
{
    const auto gulp = [] { return qsizetype(1) << 20; };
    const auto statusAt = [&](qsizetype length) {
        return parse(post("Content-Length: " + QByteArray::number(length) + "\r\n", QByteArray(length, 'a')), gulp)
            .status;
    };
    EXPECT_EQ(statusAt(limits::sandboxBody - 1), 0);
    EXPECT_EQ(statusAt(limits::sandboxBody), 0);
    EXPECT_EQ(statusAt(limits::sandboxBody + 1), 413);
}

TEST(RequestParser, LimitsAChunkedBody)
{
    const auto gulp = [] { return qsizetype(1) << 20; };
    const auto statusAt = [&](qsizetype length) {
        const QByteArray first(1000, 'a');
        const QByteArray second(length - 1000, 'b');
        return parse(chunked("3e8\r\n" + first + "\r\n" + QByteArray::number(second.size(), 16) + "\r\n" + second +
                             "\r\n0\r\n\r\n"),
                     gulp)
            .status;
    };
    EXPECT_EQ(statusAt(limits::sandboxBody - 1), 0);
    EXPECT_EQ(statusAt(limits::sandboxBody), 0);
    EXPECT_EQ(statusAt(limits::sandboxBody + 1), 413);
}

/// Random texts made of telling pieces, cut at random: the cuts never matter.
TEST(RequestParser, DoesNotCareHowTheBytesAreCut)
{
    const QByteArray pieces[] = {"POST ",
                                 "GET ",
                                 "/",
                                 "*",
                                 " ",
                                 "HTTP/1.1",
                                 "\r\n",
                                 "\r\n\r\n",
                                 "Host: h\r\n",
                                 "a",
                                 ":",
                                 "\n",
                                 "\r",
                                 "5",
                                 "0\r\n",
                                 ";",
                                 "Content-Length: 5\r\n",
                                 "\xFF",
                                 "Transfer-Encoding: chunked\r\n"};
    std::mt19937 random(7);
    const auto below = [&random](size_t limit) { return size_t(random() % limit); };
    for (int round = 0; round < 20000; ++round) {
        QByteArray text = below(2) ? "POST / HTTP/1.1\r\nHost: h\r\n" : "";
        for (size_t count = below(12); count > 0; --count)
            text += pieces[below(std::size(pieces))];
        const Outcome whole = parse(text, [&] { return text.size(); });
        Outcome cut = parse(text, [&] { return qsizetype(1 + below(4)); });
        if (whole.status > 0)
            cut.taken = whole.taken;
        ASSERT_EQ(whole, cut) << text.constData();
    }
}

} // namespace
