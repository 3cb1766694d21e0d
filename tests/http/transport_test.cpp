// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/outgoing.h"
#include "http/sending.h"
#include "support/testmain.h"

#include <QNetworkProxy>
#include <QRegularExpression>
#include <QTcpSocket>

#include <gtest/gtest.h>

namespace {

using Kind = model::TransportError::Kind;
using sandbox::send;

QByteArray created(const QByteArray &body, const QByteArray &fields = {})
{
    return "HTTP/1.1 201 Created\r\n" + fields + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

/// The head with the token in its places.
QByteArray wireHead(const model::Request &request)
{
    return http::requestHead(request).replace(model::tokenPlaceholder, support::canary);
}

class Sending : public testing::Test
{
protected:
    Sending() { m_peer.answer({send(created("{}"))}); }

    support::Peer m_peer;
};

TEST_F(Sending, RequestIsShownAsItWent)
{
    const model::Request request = {"POST",
                                    QUrl(m_peer.url().toString() + QStringLiteral("/$ref?$filter=a%20b&x='%C3%A4'")),
                                    {{"authorization", "Bearer {{token}}"},
                                     {"X-Empty", {}},
                                     {"x-ODD-case", " padded\t "},
                                     {"Content-Type", "application/json"},
                                     {"accept-language", "de"}},
                                    "{}"};
    const model::Exchange exchange = support::exchanged(request);
    const auto arrivals = m_peer.arrivals();
    ASSERT_EQ(arrivals.size(), 1u);
    EXPECT_EQ(arrivals[0].head, wireHead(exchange.request));
    EXPECT_EQ(arrivals[0].body, exchange.request.body);
    EXPECT_EQ(http::requestHead(exchange.request),
              "POST /v1.0/me/onenote/operations/$ref?$filter=a%20b&x='%C3%A4' HTTP/1.1\r\n"
              "Host: 127.0.0.1:" +
                  QByteArray::number(m_peer.sandbox().port()) +
                  "\r\n"
                  "authorization: Bearer {{token}}\r\n"
                  "X-Empty: \r\n"
                  "x-ODD-case:  padded\t \r\n"
                  "Content-Type: application/json\r\n"
                  "accept-language: de\r\n"
                  "Accept-Encoding: identity\r\n"
                  "User-Agent: GraphOperationsConsole/" CONSOLE_VERSION "\r\n"
                  "Content-Length: 2\r\n"
                  "Connection: close\r\n\r\n");
}

TEST_F(Sending, RequestOverTlsIsShownAsItWent)
{
    support::Peer peer(QStringLiteral("good"));
    peer.answer({send(created("{}"))});
    const model::Exchange exchange = support::exchanged(support::post(peer.url()));
    const auto arrivals = peer.arrivals();
    ASSERT_EQ(arrivals.size(), 1u);
    EXPECT_EQ(arrivals[0].head, wireHead(exchange.request));
}

TEST_F(Sending, AnswerAndTimes)
{
    m_peer.answer({send(created("{\"id\": \"1\"}", "X-A: 1\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n"))});
    http::NetworkTransport transport([] { return QStringLiteral("2026-01-02T03:04:05.678Z"); });
    const auto transmission = transport.send(support::post(m_peer.url()), support::canaryToken(), support::patient());
    int sent = 0;
    qint64 received = 0;
    QObject::connect(transmission.get(), &http::Transmission::requestSent, [&] { ++sent; });
    QObject::connect(transmission.get(), &http::Transmission::received, [&](qint64 bytes) { received = bytes; });
    const model::Exchange exchange = support::ended(*transmission);
    EXPECT_EQ(sent, 1);
    EXPECT_EQ(received, 11);
    EXPECT_EQ(exchange.startedAt, QStringLiteral("2026-01-02T03:04:05.678Z"));
    EXPECT_FALSE(exchange.error);
    ASSERT_TRUE(exchange.response);
    EXPECT_EQ(exchange.response->status, 201);
    EXPECT_EQ(exchange.response->reason, "Created");
    EXPECT_EQ(exchange.response->body, "{\"id\": \"1\"}");
    EXPECT_EQ(exchange.response->headers.toLines(),
              "X-A: 1\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 11\r\n");
    EXPECT_GE(exchange.timings.connecting, 0);
    EXPECT_EQ(exchange.timings.encrypted, -1);
    EXPECT_GE(exchange.timings.requestSent, exchange.timings.connecting);
    EXPECT_GE(exchange.timings.firstByte, exchange.timings.requestSent);
    EXPECT_GE(exchange.timings.finished, exchange.timings.firstByte);
}

/// The answer's header comes before the request is all there.
TEST_F(Sending, SaysOnceThatTheRequestIsSent)
{
    QTcpServer hasty;
    ASSERT_TRUE(hasty.listen(QHostAddress::LocalHost));
    const qsizetype size = 8 << 20;
    qsizetype heard = 0;
    bool answersLate = false;
    QObject::connect(&hasty, &QTcpServer::newConnection, &hasty, [&] {
        QTcpSocket *socket = hasty.nextPendingConnection();
        socket->write("HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n");
        QObject::connect(socket, &QTcpSocket::readyRead, &hasty, [&, socket] {
            heard += socket->readAll().size();
            if (heard > size && !std::exchange(answersLate, true))
                socket->write("{}");
        });
    });
    QUrl url = m_peer.url();
    url.setPort(hasty.serverPort());
    http::NetworkTransport transport;
    const auto transmission = transport.send(support::post(url, QByteArray(size, ' ')), {}, support::patient());
    int sent = 0;
    QObject::connect(transmission.get(), &http::Transmission::requestSent, [&] { ++sent; });
    EXPECT_EQ(support::ended(*transmission).response.value_or(model::Response()).body, "{}");
    EXPECT_EQ(sent, 1);
}

TEST_F(Sending, ClockOfThisMachine)
{
    const model::Exchange exchange = support::exchanged(support::post(m_peer.url()));
    static const QRegularExpression rfc3339(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"));
    EXPECT_TRUE(rfc3339.match(exchange.startedAt).hasMatch()) << qPrintable(exchange.startedAt);
}

TEST_F(Sending, BodiesArriveByteForByte)
{
    QByteArray large(8 << 20, '\0');
    for (qsizetype i = 0; i < large.size(); ++i)
        large[i] = char(i * 31 + i / 257);
    for (const QByteArray &body : {QByteArray(), QByteArray("{\r\n  \"a\": \"\xC3\xA4\xFF\"\r\n}\r\n"), large}) {
        m_peer.sandbox().clearArrivals();
        const model::Exchange exchange = support::exchanged(support::post(m_peer.url(), body));
        EXPECT_FALSE(exchange.error) << qPrintable(exchange.error->message);
        EXPECT_EQ(exchange.sends, 1);
        const auto arrivals = m_peer.arrivals();
        ASSERT_EQ(arrivals.size(), 1u);
        EXPECT_TRUE(arrivals[0].body == body) << body.size();
        EXPECT_EQ(exchange.request.headers.value("Content-Length"), QByteArray::number(body.size()));
        EXPECT_EQ(arrivals[0].head, wireHead(exchange.request));
    }
}

TEST_F(Sending, OtherMethods)
{
    for (const char *method : {"GET", "PATCH", "PUT", "DELETE", "OPTIONS"}) {
        m_peer.sandbox().clearArrivals();
        const model::Exchange exchange = support::exchanged({method, m_peer.url(), {}, {}});
        EXPECT_FALSE(exchange.error);
        EXPECT_EQ(exchange.sends, 1);
        const auto arrivals = m_peer.arrivals();
        ASSERT_EQ(arrivals.size(), 1u);
        EXPECT_EQ(arrivals[0].head, wireHead(exchange.request));
    }
}

TEST_F(Sending, GetIsNotRepeatedEither)
{
    m_peer.answer({sandbox::close()});
    const model::Exchange exchange = support::exchanged({"GET", m_peer.url(), {}, {}});
    EXPECT_EQ(m_peer.arrivals().size(), 1u);
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(exchange.error->kind, Kind::ConnectionLost);
}

TEST_F(Sending, TokenOfTheMoment)
{
    for (const char *token : {"first-token-1", "second-token-2"})
        support::exchanged(support::post(m_peer.url()), support::patient(), model::Secret(token));
    const auto arrivals = m_peer.arrivals();
    ASSERT_EQ(arrivals.size(), 2u);
    EXPECT_TRUE(arrivals[0].head.contains("Authorization: Bearer first-token-1\r\nX-Api-Key: first-token-1\r\n"));
    EXPECT_TRUE(arrivals[1].head.contains("Authorization: Bearer second-token-2\r\nX-Api-Key: second-token-2\r\n"));
}

TEST_F(Sending, WithoutATokenItsFieldsStayAway)
{
    const model::Exchange exchange =
        support::exchanged(support::post(m_peer.url()), support::patient(), model::Secret());
    EXPECT_FALSE(exchange.request.headers.contains("Authorization"));
    EXPECT_FALSE(exchange.request.headers.contains("X-Api-Key"));
    const auto arrivals = m_peer.arrivals();
    ASSERT_EQ(arrivals.size(), 1u);
    EXPECT_EQ(arrivals[0].head, http::requestHead(exchange.request));
}

TEST_F(Sending, CookiesAreNotKept)
{
    m_peer.answer({send(created("{}", "Set-Cookie: a=1; Path=/\r\n"))});
    http::NetworkTransport transport;
    for (int i = 0; i < 2; ++i)
        support::ended(*transport.send(support::post(m_peer.url()), support::canaryToken(), support::patient()));
    for (const sandbox::Arrival &arrival : m_peer.arrivals())
        EXPECT_FALSE(arrival.head.toLower().contains("\r\ncookie:"));
}

TEST_F(Sending, ProxyIsNotAsked)
{
    support::Ear proxy;
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()));
    // Another name than loopback's, for which Qt never asks a proxy.
    const model::Exchange exchange =
        support::exchanged(support::post(QUrl(QStringLiteral("https://nowhere.invalid/"))));
    QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(exchange.error->kind, Kind::HostNotFound);
    EXPECT_EQ(proxy.connections(), 0);
}

TEST_F(Sending, SecondSendAfterAnIdleClose)
{
    m_peer.answer({send(created("{}", "Connection: keep-alive\r\n")), sandbox::close()});
    http::NetworkTransport transport;
    for (int i = 0; i < 2; ++i) {
        const model::Exchange exchange =
            support::ended(*transport.send(support::post(m_peer.url()), support::canaryToken(), support::patient()));
        EXPECT_FALSE(exchange.error);
        EXPECT_EQ(exchange.sends, 1);
    }
    EXPECT_EQ(m_peer.arrivals().size(), 2u);
}

TEST_F(Sending, UnaskedSecondAnswerIsNeverShown)
{
    http::NetworkTransport transport;
    const auto post = [&] { return support::post(m_peer.url()); };
    // One that takes its time must not be disturbed by what happens beside it.
    m_peer.sandbox().play({sandbox::wait(std::chrono::milliseconds(100)), send(created("slow"))});
    const auto slow = transport.send(post(), support::canaryToken(), support::patient());
    ASSERT_TRUE(support::waitFor([&] { return m_peer.sandbox().arrivals().size() == 1; }));

    m_peer.sandbox().play({send(created("one") + created("foreign"))});
    m_peer.sandbox().play({send(created("two"))});
    for (const char *expected : {"one", "two"}) {
        const model::Exchange exchange =
            support::ended(*transport.send(post(), support::canaryToken(), support::patient()));
        ASSERT_TRUE(exchange.response);
        EXPECT_EQ(exchange.response->body, expected);
    }
    const model::Exchange exchange = support::ended(*slow);
    ASSERT_TRUE(exchange.response);
    EXPECT_EQ(exchange.response->body, "slow");
    EXPECT_EQ(m_peer.arrivals().size(), 3u);
}

TEST_F(Sending, ChunksOfARedirectThatEndEarlyAreNeverCalledWhole)
{
    m_peer.answer({send("HTTP/1.1 308 Permanent Redirect\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"),
                   sandbox::close()});
    for (int i = 0; i < 5; ++i) { // the engine reports now this and now that
        const model::Exchange exchange = support::exchanged(support::post(m_peer.url()));
        ASSERT_TRUE(exchange.response);
        EXPECT_EQ(exchange.response->body, "hello");
        EXPECT_NE(exchange.response->completeness, model::Completeness::Complete);
        EXPECT_FALSE(exchange.response->completenessReason.isEmpty());
    }
}

TEST_F(Sending, BodyCap)
{
    http::SendOptions options = support::patient();
    options.maxBody = 1000;
    for (const qsizetype size : {999, 1000, 1001}) {
        m_peer.answer({send(created(QByteArray(size, 'x')))});
        const model::Exchange exchange = support::exchanged(support::post(m_peer.url()), options);
        ASSERT_TRUE(exchange.response);
        EXPECT_EQ(exchange.response->body.size(), std::min<qsizetype>(size, 1000));
        EXPECT_EQ(exchange.error.has_value(), size > 1000);
        if (exchange.error) {
            EXPECT_EQ(exchange.error->kind, Kind::TooLarge);
            EXPECT_TRUE(exchange.error->message.contains(QLatin1String("1000 bytes")));
            EXPECT_NE(exchange.response->completeness, model::Completeness::Complete);
        }
    }
}

TEST_F(Sending, EndlessBodyIsCutOff)
{
    http::SendOptions options = support::patient();
    options.maxBody = 1000;
    m_peer.answer({send("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(4 << 20, 'x'))});
    const model::Exchange exchange = support::exchanged(support::post(m_peer.url()), options);
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(exchange.error->kind, Kind::TooLarge);
    ASSERT_TRUE(exchange.response);
    EXPECT_EQ(exchange.response->body, QByteArray(1000, 'x'));
    EXPECT_EQ(exchange.response->completeness, model::Completeness::Incomplete);
}

QByteArray fields(qsizetype count, qsizetype valueSize)
{
    QByteArray lines;
    for (qsizetype i = 0; i < count; ++i)
        lines += "X-" + QByteArray::number(i) + ": " + QByteArray(valueSize, 'v') + "\r\n";
    return lines;
}

/// The engine drops all fields of a header that is too large, Content-Length among them: that must be said.
TEST_F(Sending, HeaderCap)
{
    constexpr qsizetype limit = model::limits::maxResponseHeaderFields;
    for (const qsizetype count : {limit - 1, limit, limit + 1}) {
        m_peer.answer({send(created("{}", fields(count - 1, 1))), sandbox::close()}); // and Content-Length
        const model::Exchange exchange = support::exchanged(support::post(m_peer.url()));
        ASSERT_TRUE(exchange.response);
        const bool kept = count <= limit;
        EXPECT_EQ(exchange.response->headers.size(), size_t(kept ? count : 0));
        EXPECT_EQ(exchange.response->completeness == model::Completeness::Complete, kept) << count;
        EXPECT_EQ(exchange.response->completenessReason.contains(QLatin1String("100 or 256 KiB")), !kept);
    }
}

TEST_F(Sending, LongHeaderCap)
{
    // Thirty fields and Content-Length, with their colons, blanks and line ends, as the engine counts.
    const qsizetype rest = 30 * QByteArray("X-0: \r\n").size() + QByteArray("Content-Length: 2\r\n\r\n").size();
    const qsizetype most = (model::limits::maxResponseHeader - rest) / 30;
    for (const qsizetype size : {most - 10, most + 10}) {
        m_peer.answer({send(created("{}", fields(30, size))), sandbox::close()});
        const model::Exchange exchange = support::exchanged(support::post(m_peer.url()));
        ASSERT_TRUE(exchange.response);
        EXPECT_EQ(exchange.response->headers.isEmpty(), size > most);
        EXPECT_EQ(exchange.response->completeness == model::Completeness::Complete, size <= most);
    }
}

TEST(Unreachable, NothingListens)
{
    QTcpServer taken;
    ASSERT_TRUE(taken.listen(QHostAddress::LocalHost));
    QUrl url(QStringLiteral("http://127.0.0.1/"));
    url.setPort(taken.serverPort());
    taken.close();
    const model::Exchange exchange = support::exchanged(support::post(url));
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(exchange.error->kind, Kind::ConnectionRefused);
    EXPECT_FALSE(exchange.error->mayHaveArrived);
    EXPECT_EQ(exchange.sends, 0);
    EXPECT_TRUE(exchange.error->message.contains(url.authority()));
}

TEST(Unreachable, NoSuchHost)
{
    const model::Exchange exchange =
        support::exchanged(support::post(QUrl(QStringLiteral("https://nowhere.invalid/"))));
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(exchange.error->kind, Kind::HostNotFound);
    EXPECT_FALSE(exchange.error->mayHaveArrived);
    EXPECT_TRUE(exchange.error->message.contains(QLatin1String("nowhere.invalid")));
}

} // namespace
