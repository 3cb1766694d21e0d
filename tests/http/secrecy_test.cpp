// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/outgoing.h"
#include "http/sending.h"
#include "model/limits.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QMutex>
#include <QThreadPool>

#include <gtest/gtest.h>

// What is refused before anything is sent, and where the token must not turn up.

namespace {

using Kind = model::TransportError::Kind;
using sandbox::send;

struct Row
{
    const char *name;
    model::Request request;
    QByteArray token = support::canary;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.name;
}

/// `%1` in a URL is the peer's port.
model::Request with(const QString &url, const QByteArray &method = "POST", const model::HeaderFields &fields = {},
                    const QByteArray &body = "{}")
{
    return {method, QUrl(url), fields, body};
}

std::vector<Row> refused()
{
    const QString good = QStringLiteral("http://127.0.0.1:%1/a");
    const QByteArray canary = support::canary;
    return {
        {"NoUrl", with({})},
        {"File", with(QStringLiteral("file:///etc/hostname"))},
        {"Data", with(QStringLiteral("data:,x"))},
        {"Ftp", with(QStringLiteral("ftp://127.0.0.1:%1/"))},
        {"PlainHttpAbroad", with(QStringLiteral("http://graph.example/v1.0"))},
        {"UserInfo", with(QStringLiteral("http://u:p@127.0.0.1:%1/"))},
        {"EmptyUserInfo", with(QStringLiteral("http://@127.0.0.1:%1/"))},
        {"Fragment", with(QStringLiteral("http://127.0.0.1:%1/a#b"))},
        {"DotSegments", with(QStringLiteral("http://127.0.0.1:%1/a/../b"))},
        {"DoubleSlash", with(QStringLiteral("http://127.0.0.1:%1//a"))},
        {"PortZero", with(QStringLiteral("http://127.0.0.1:0/"))},
        {"MethodEmpty", with(good, "")},
        {"MethodBlank", with(good, "PO ST")},
        {"MethodLines", with(good, "POST / HTTP/1.1\r\nX: y\r\n\r\nGET")},
        {"MethodHead", with(good, "HEAD")},
        {"MethodConnect", with(good, "CONNECT")},
        {"FieldLines", with(good, "POST", {{"X-A", "b\r\nX-Injected: 1"}})},
        {"FieldNul", with(good, "POST", {{"X-A", QByteArray("b\0c", 3)}})},
        {"FieldNameLines", with(good, "POST", {{"X-A: b\r\nX-Injected", "1"}})},
        {"FieldNameEmpty", with(good, "POST", {{"", "1"}})},
        {"FieldTwice", with(good, "POST", {{"X-A", "1"}, {"x-a", "2"}})},
        {"Host", with(good, "POST", {{"Host", "elsewhere.example"}})},
        {"ContentLength", with(good, "POST", {{"content-length", "1"}})},
        {"TransferEncoding", with(good, "POST", {{"Transfer-Encoding", "chunked"}})},
        {"Connection", with(good, "POST", {{"Connection", "keep-alive"}})},
        {"TokenLines", with(good, "POST", {{"Authorization", "Bearer {{token}}"}}), "secret-token\r\nX-Injected: 1"},
        {"TokenLineEnd", with(good, "POST", {{"Authorization", "Bearer {{token}}"}}), "secret-token\n"},
        {"TokenTooLong", with(good), QByteArray(model::limits::maxTokenLength + 1, 't')},
        {"TokenInBody", with(good, "POST", {}, "{\"t\":\"" + canary + "\"}")},
        {"TokenInUrl",
         with(QStringLiteral("http://127.0.0.1:%1/a?t=") + QString::fromLatin1(canary.toPercentEncoding()))},
    };
}

QString everything(const model::Exchange &exchange)
{
    QString text = exchange.startedAt + u'\n' + exchange.request.url.toString() + u'\n' +
                   QString::fromLatin1(exchange.request.url.toEncoded() + '\n' + exchange.request.method + '\n' +
                                       exchange.request.headers.toLines() + exchange.request.body);
    if (exchange.response)
        text += exchange.response->completenessReason +
                QString::fromLatin1('\n' + exchange.response->reason + '\n' + exchange.response->headers.toLines() +
                                    exchange.response->body);
    if (exchange.error)
        text += exchange.error->message;
    return text;
}

class Refused : public testing::TestWithParam<Row>
{};

TEST_P(Refused, SendsNothing)
{
    support::Peer peer;
    peer.answer({send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")});
    Row row = GetParam();
    QByteArray url = row.request.url.toEncoded();
    row.request.url = QUrl::fromEncoded(url.replace("%1", QByteArray::number(peer.sandbox().port())));

    const model::Exchange exchange = support::exchanged(row.request, support::patient(), model::Secret(row.token));

    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(model::transportErrorName(exchange.error->kind), QStringLiteral("refused"));
    EXPECT_FALSE(exchange.error->mayHaveArrived);
    EXPECT_TRUE(exchange.error->message.endsWith(QLatin1String("Nothing of the request was sent.")));
    EXPECT_EQ(exchange.sends, 0);
    EXPECT_FALSE(exchange.response);
    EXPECT_FALSE(everything(exchange).contains(QString::fromLatin1(support::canary)));
    EXPECT_TRUE(peer.arrivals().empty());
}

INSTANTIATE_TEST_SUITE_P(Transport, Refused, testing::ValuesIn(refused()),
                         [](const auto &parameter) { return std::string(parameter.param.name); });

TEST(Refused, LimitsOfTheToken)
{
    const model::Request request = with(QStringLiteral("https://h/"));
    for (const qsizetype size : {model::limits::maxTokenLength - 1, model::limits::maxTokenLength})
        EXPECT_TRUE(http::composed(request, model::Secret(QByteArray(size, 't'))));
}

QMutex mutex;
QString log;
QtMessageHandler previous = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    {
        const QMutexLocker lock(&mutex);
        log += QLatin1String(context.category) + QLatin1String(": ") + text + u'\n';
    }
    if (type != QtDebugMsg && type != QtInfoMsg)
        previous(type, context, text);
}

/// With every log category on, and a server that says the token wherever it can.
TEST(Canary, TurnsUpNowhere)
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    previous = qInstallMessageHandler(listen);
    const QByteArray canary = support::canary;
    const QByteArray body = "plain " + canary + ", percent " + canary.toPercentEncoding() + ", base64 " +
                            canary.toBase64() + ", pair " + QByteArray("user:" + canary).toBase64() + ", JSON " +
                            QByteArray(canary).replace("/", "\\/");
    const QByteArray answer = "HTTP/1.1 200 " + canary + "\r\nX-Echo: a " + canary + " b\r\nX-" +
                              QByteArray("x").repeated(3) + ": " + canary.toBase64() +
                              "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    std::vector<model::Exchange> exchanges;
    for (const QString &certificate : {QString(), QStringLiteral("good"), QStringLiteral("name-only")}) {
        support::Peer peer(certificate);
        for (const sandbox::Script &script :
             {sandbox::Script{send(answer)}, sandbox::Script{send(answer.chopped(5)), sandbox::close()},
              sandbox::Script{sandbox::close()}, sandbox::Script{send(canary), sandbox::close()},
              sandbox::Script{
                  send("HTTP/1.1 401 No\r\nWWW-Authenticate: " + canary + "\r\nContent-Length: " + canary + "\r\n\r\n"),
                  sandbox::close()}}) {
            peer.answer(script);
            exchanges.push_back(support::exchanged(support::post(peer.url())));
        }
        model::Request careless = support::post(peer.url());
        careless.headers.set("Authorization", "Bearer " + canary);
        exchanges.push_back(support::exchanged(careless));
    }
    static const QLoggingCategory probe("console.probe", QtInfoMsg);
    qCDebug(probe, "heard");
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});

    for (const model::Exchange &exchange : exchanges) {
        const QString text = everything(exchange);
        for (const QByteArray &form : {canary, canary.toPercentEncoding(), canary.toBase64().chopped(4)})
            EXPECT_FALSE(text.contains(QString::fromLatin1(form))) << qPrintable(text);
        EXPECT_TRUE(exchange.request.headers.value("Authorization") == "Bearer {{token}}");
    }
    ASSERT_TRUE(exchanges[0].response);
    EXPECT_EQ(exchanges[0].response->body.size(), body.size());
    ASSERT_EQ(exchanges[0].response->masked.size(), 5u);
    EXPECT_EQ(exchanges[0].response->masked[0].offset, 6);
    EXPECT_EQ(exchanges[0].response->masked[0].length, canary.size());
    const QMutexLocker lock(&mutex);
    EXPECT_TRUE(log.contains(QLatin1String("console.probe: heard"))) << "the test hears nothing";
    EXPECT_FALSE(log.contains(QString::fromLatin1(canary)));
    EXPECT_FALSE(log.contains(QString::fromLatin1(canary.toBase64().chopped(4))));
}

/// An answer of that size that ends with the token.
QByteArray endingWithTheToken(qsizetype size)
{
    return QByteArray(size - qsizetype(strlen(support::canary)), 'x') + support::canary;
}

TEST(Canary, IsMaskedInAnswersOfAnySize)
{
    support::Peer peer;
    const qsizetype edge = model::limits::readAtOnce;
    for (const qsizetype size : {edge - 1, edge, edge + 1, 4 * edge}) {
        const QByteArray body = endingWithTheToken(size);
        peer.answer({send("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n" + body)});
        const model::Exchange exchange = support::exchanged(support::post(peer.url()));
        ASSERT_TRUE(exchange.response);
        EXPECT_EQ(exchange.error, std::nullopt);
        EXPECT_EQ(exchange.response->body.size(), size);
        EXPECT_FALSE(exchange.response->body.contains(support::canary));
        ASSERT_EQ(exchange.response->masked.size(), 1u);
        EXPECT_EQ(exchange.response->masked[0].offset + exchange.response->masked[0].length, size);
    }
}

TEST(Canary, NobodyHearsOfAnAnswerDroppedWhileItIsSearched)
{
    support::Peer peer;
    const QByteArray body = endingWithTheToken(8 << 20);
    peer.answer({send("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body)});
    http::NetworkTransport transport;
    int ends = 0;
    auto transmission = transport.send(support::post(peer.url()), support::canaryToken(), support::patient());
    QObject::connect(transmission.get(), &http::Transmission::finished, [&ends] { ++ends; });
    bool isWhole = false;
    QObject::connect(transmission.get(), &http::Transmission::received,
                     [&](qint64 bytes) { isWhole = bytes == body.size(); });
    ASSERT_TRUE(support::waitFor([&] { return isWhole; }));
    transmission.reset();
    EXPECT_TRUE(QThreadPool::globalInstance()->waitForDone(10'000));
    QCoreApplication::processEvents();
    EXPECT_EQ(ends, 0);
}

} // namespace
