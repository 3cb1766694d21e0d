// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/sending.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <array>

// Codings nobody unpacks, headers nobody would send, bodies nobody reads.

namespace {

using model::Completeness;
using namespace std::chrono_literals;
using sandbox::send;

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int i = 0; i < 8; ++i)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xEDB88320 : 0);
    }
    return ~crc;
}

QByteArray little(quint32 number)
{
    QByteArray bytes;
    for (int i = 0; i < 4; ++i)
        bytes.append(char(number >> (8 * i)));
    return bytes;
}

/// RFC 1952. The sum is that of `bytes` unless told otherwise.
QByteArray gzip(const QByteArray &bytes, std::optional<quint32> sum = {})
{
    const QByteArray zlib = qCompress(bytes, 9).sliced(4); // behind Qt's own length
    const QByteArray deflated = zlib.sliced(2).chopped(4);
    return QByteArray::fromHex("1f8b08000000000000ff") + deflated + little(sum.value_or(crc32(bytes))) +
           little(quint32(bytes.size()));
}

struct Coding
{
    const char *name;
    QByteArray field;
    QByteArray (*body)(); ///< made when it is needed: every start of this program lists the rows
};

void PrintTo(const Coding &coding, std::ostream *out)
{
    *out << coding.name;
}

const QByteArray hello = QByteArrayLiteral("hello world");

std::vector<Coding> codings()
{
    return {
        {"Gzip", "gzip", [] { return gzip(hello); }},
        // The sum would take longer than all the rest.
        {"GzipBomb", "gzip", [] { return gzip(QByteArray(64 << 20, 'x'), 0); }},
        {"GzipTruncated", "gzip", [] { return gzip(hello).chopped(6); }},
        {"GzipWrongSum", "gzip", [] { return gzip(hello, 1); }},
        {"GzipTrailingGarbage", "gzip", [] { return QByteArray(gzip(hello) + "garbage"); }},
        {"GzipTwice", "gzip, gzip", [] { return gzip(gzip(hello)); }},
        {"Deflate", "deflate", [] { return qCompress(hello).sliced(4); }},
        {"Brotli", "br", [] { return QByteArray::fromHex("0b058068656c6c6f20776f726c6403"); }},
        {"Zstandard", "zstd", [] { return QByteArray(QByteArray::fromHex("28b52ffd200b590000") + hello); }},
        {"Unknown", "rot13", [] { return QByteArray("uryyb jbeyq"); }},
        {"WrongLabel", "gzip", [] { return hello; }},
        {"LabelledIdentity", "identity", [] { return hello; }},
    };
}

class ContentCoding : public testing::TestWithParam<Coding>
{};

TEST_P(ContentCoding, IsLeftAsItCame)
{
    const Coding &coding = GetParam();
    const QByteArray body = coding.body();
    support::Peer peer;
    peer.answer({send("HTTP/1.1 200 OK\r\nContent-Encoding: " + coding.field +
                      "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body)});
    const model::Exchange exchange = support::exchanged(support::post(peer.url()));
    EXPECT_FALSE(exchange.error);
    ASSERT_TRUE(exchange.response);
    EXPECT_TRUE(exchange.response->body == body);
    EXPECT_EQ(exchange.response->headers.value("Content-Encoding"), coding.field);
    EXPECT_EQ(exchange.response->completeness, Completeness::Complete);
    const auto arrivals = peer.arrivals();
    ASSERT_EQ(arrivals.size(), 1u);
    EXPECT_TRUE(arrivals[0].head.contains("\r\nAccept-Encoding: identity\r\n"));
}

INSTANTIATE_TEST_SUITE_P(Transport, ContentCoding, testing::ValuesIn(codings()),
                         [](const auto &parameter) { return parameter.param.name; });

/// Ends at the deadline, and this thread is free all the while: the window stays alive.
void endsAtTheDeadline(const sandbox::Script &script)
{
    support::Peer peer;
    peer.answer(script);
    http::SendOptions options = support::patient();
    options.deadline = 400ms;
    http::NetworkTransport transport;
    const auto transmission = transport.send(support::post(peer.url()), support::canaryToken(), options);
    QElapsedTimer clock;
    clock.start();
    const model::Exchange exchange = support::ended(*transmission);
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(model::transportErrorName(exchange.error->kind), QStringLiteral("deadline"));
    EXPECT_FALSE(exchange.response);
    EXPECT_LT(clock.elapsed(), 2000);
    EXPECT_EQ(peer.arrivals().size(), 1u);
}

TEST(Extreme, HeaderOfFiftyMegabytes)
{
    endsAtTheDeadline({send("HTTP/1.1 200 OK\r\nX: " + QByteArray(50 << 20, 'x')), sandbox::wait(1min)});
}

TEST(Extreme, TwoHundredThousandHeaderFields)
{
    QByteArray lines;
    for (int i = 0; i < 200'000; ++i)
        lines += "X-" + QByteArray::number(i) + ": v\r\n";
    support::Peer peer;
    peer.answer({send("HTTP/1.1 200 OK\r\n" + lines + "\r\nhello"), sandbox::close()});
    // The engine asks the system for every byte, which takes its time on a busy machine.
    http::SendOptions options = support::patient();
    options.deadline = options.idle = 60s;
    http::NetworkTransport transport;
    const auto transmission = transport.send(support::post(peer.url()), support::canaryToken(), options);
    model::Exchange exchange;
    bool ended = false;
    QObject::connect(transmission.get(), &http::Transmission::finished, [&](const model::Exchange &end) {
        exchange = end;
        ended = true;
    });
    ASSERT_TRUE(support::waitFor([&] { return ended; }, 60'000));
    EXPECT_FALSE(exchange.error);
    ASSERT_TRUE(exchange.response);
    EXPECT_EQ(exchange.response->body, "hello");
    EXPECT_TRUE(exchange.response->headers.isEmpty());
    EXPECT_EQ(exchange.response->completeness, Completeness::Unverified);
    EXPECT_TRUE(exchange.response->completenessReason.contains(QLatin1String("which are lost")));
}

TEST(Extreme, UploadOfTwentyMegabytesToAServerThatStopsReading)
{
    for (const bool tls : {false, true}) {
        support::Ear server(tls ? QStringLiteral("good") : QString());
        server.stopReading();
        http::SendOptions options = support::patient();
        options.deadline = 300ms;
        const model::Exchange exchange =
            support::exchanged(support::post(server.url(), QByteArray(20 << 20, 'x')), options);
        ASSERT_TRUE(exchange.error);
        EXPECT_EQ(model::transportErrorName(exchange.error->kind), QStringLiteral("deadline"));
        EXPECT_TRUE(exchange.error->mayHaveArrived);
        EXPECT_EQ(exchange.sends, 1);
        EXPECT_EQ(server.connections(), 1);
    }
}

TEST(Extreme, AnswerBeforeTheUploadIsDone)
{
    support::Ear server;
    server.setAnswer("HTTP/1.1 413 Content Too Large\r\nContent-Length: 5\r\nConnection: close\r\n\r\nlarge");
    const model::Exchange exchange = support::exchanged(support::post(server.url(), QByteArray(4 << 20, 'x')));
    ASSERT_TRUE(exchange.response) << (exchange.error ? qPrintable(exchange.error->message) : "");
    EXPECT_EQ(exchange.response->status, 413);
    EXPECT_EQ(exchange.response->body, "large");
    EXPECT_EQ(server.connections(), 1);
}

/// Repeats are joined, folds too, and every byte of a value is kept.
TEST(HeaderBytes, AreKeptAsTheEngineReportsThem)
{
    support::Peer peer;
    constexpr char head[] = "HTTP/1.1 200 OK\r\nx-a: 1\r\nX-A: 2\r\nX-FOLDED: a\r\n b\r\nX-Nul: a\0b\r\n"
                            "X-High: \xFF\xC3\xA4\r\nContent-Length: 0\r\n\r\n";
    peer.answer({send(QByteArray(head, sizeof head - 1))});
    const model::Exchange exchange = support::exchanged(support::post(peer.url()));
    ASSERT_TRUE(exchange.response);
    const model::HeaderFields &fields = exchange.response->headers;
    EXPECT_EQ(fields.value("X-A"), "1, 2");
    EXPECT_EQ(fields.value("X-Folded"), "a b");
    EXPECT_EQ(fields.value("X-Nul"), QByteArray("a\0b", 3));
    EXPECT_EQ(fields.value("X-High"), "\xFF\xC3\xA4");
    EXPECT_EQ(exchange.response->completeness, Completeness::Complete);
}

TEST(OddStatus, ZeroIsShownAsItCame)
{
    support::Peer peer;
    peer.answer({send("HTTP/1.1 000 None\r\nContent-Length: 2\r\n\r\nok")});
    const model::Exchange exchange = support::exchanged(support::post(peer.url()));
    EXPECT_FALSE(exchange.error);
    ASSERT_TRUE(exchange.response);
    EXPECT_EQ(exchange.response->status, 0);
    EXPECT_EQ(exchange.response->body, "ok");
}

TEST(Upgrade, StrictTransportSecurityOfOneAnswerChangesNoOtherRequest)
{
    support::Peer secure(QStringLiteral("good"));
    secure.answer({send("HTTP/1.1 200 OK\r\nStrict-Transport-Security: max-age=1000; includeSubDomains\r\n"
                        "Content-Length: 0\r\n\r\n")});
    support::Peer plain;
    plain.answer({send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")});
    http::NetworkTransport transport;
    for (support::Peer *peer : {&secure, &plain}) {
        QUrl url = peer->url();
        url.setHost(QStringLiteral("localhost"));
        const model::Exchange exchange =
            support::ended(*transport.send(support::post(url), support::canaryToken(), support::patient()));
        EXPECT_FALSE(exchange.error);
    }
    EXPECT_EQ(plain.arrivals().size(), 1u);
}

} // namespace
