// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/proxyserver.h"
#include "http/sending.h"
#include "run/sendoptions.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

// Through which proxy a request goes, and what the proxy gets to see.

namespace {

using Kind = model::TransportError::Kind;

constexpr char created[] = "HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}";

/// Sets variables of this process until the end of the test.
class Variables final
{
public:
    void set(const char *name, const QByteArray &value)
    {
        m_before.emplace_back(name, qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt);
        qputenv(name, value);
    }
    ~Variables()
    {
        for (const auto &[name, value] : m_before) {
            if (value)
                qputenv(name, *value);
            else
                qunsetenv(name);
        }
    }

private:
    std::vector<std::pair<const char *, std::optional<QByteArray>>> m_before;
};

class Proxied : public testing::Test
{
protected:
    Proxied() : m_peer(QStringLiteral("good")), m_proxy(m_peer.sandbox().port())
    {
        m_peer.answer({sandbox::send(created)});
        m_environment.root.host = QStringLiteral("graph.example");
        own();
    }

    void own() { m_environment.proxy = {model::Proxy::Mode::Own, QStringLiteral("127.0.0.1"), m_proxy.serverPort()}; }
    void system()
    {
        m_environment.proxy = {model::Proxy::Mode::System, {}, 0};
        for (const char *name : {"http_proxy", "https_proxy"})
            m_variables.set(name, "http://127.0.0.1:" + QByteArray::number(m_proxy.serverPort()));
        m_variables.set("no_proxy", "");
    }

    /// The proxy goes to the peer whatever host is named.
    model::Exchange sent()
    {
        QUrl url = m_peer.url();
        url.setHost(QStringLiteral("localhost"));
        return sent(url.toString());
    }

    model::Exchange sent(const QString &url)
    {
        auto options = run::sendOptions(m_environment, QUrl(url));
        EXPECT_TRUE(options) << qPrintable(options ? QString() : options.error().text());
        if (!options)
            return {};
        options->certificateAuthorities = support::testFile(QStringLiteral("tls/authority.pem"));
        return support::exchanged(support::post(QUrl(url)), *options);
    }

    support::Peer m_peer;
    support::ProxyServer m_proxy;
    model::Environment m_environment;
    Variables m_variables;
};

TEST_F(Proxied, OwnProxyTunnelsTlsAndSeesNoToken)
{
    const model::Exchange exchange = sent();
    ASSERT_FALSE(exchange.error) << qPrintable(exchange.error->message);
    EXPECT_EQ(exchange.response->status, 201);
    ASSERT_EQ(m_proxy.heads().size(), 1);
    EXPECT_TRUE(m_proxy.heads()[0].startsWith("CONNECT localhost:")) << m_proxy.heads()[0].constData();
    EXPECT_FALSE(m_proxy.heads()[0].contains(support::canary));
    EXPECT_FALSE(m_proxy.heads()[0].toLower().contains("authorization"));
    const auto arrivals = m_peer.arrivals();
    ASSERT_EQ(arrivals.size(), 1u);
    EXPECT_TRUE(arrivals[0].head.contains(support::canary));
}

TEST_F(Proxied, WordsBeforeSending)
{
    const QUrl https(QStringLiteral("https://graph.example/v1.0/me"));
    const QUrl http(QStringLiteral("http://127.0.0.1:8080/v1.0/me"));
    const QString address = QStringLiteral("127.0.0.1:%1").arg(m_proxy.serverPort());
    EXPECT_EQ(run::proxyInWords(m_environment, https), QString(QStringLiteral("via proxy ") + address));
    EXPECT_FALSE(run::proxyReadsRequest(m_environment, https));
    EXPECT_TRUE(run::proxyInWords(m_environment, http).contains(QLatin1String("can read the request and its token")));
    EXPECT_TRUE(run::proxyReadsRequest(m_environment, http));
    system();
    EXPECT_EQ(run::proxyInWords(m_environment, https), QString(QStringLiteral("via proxy ") + address));
    EXPECT_EQ(run::proxyInWords(m_environment, http), QString());
    m_environment.proxy = {};
    EXPECT_EQ(run::proxyInWords(m_environment, https), QString());
    EXPECT_EQ(run::proxyInWords(m_environment, http), QString());
}

/// The one case where a proxy reads the token, and it has been said before.
TEST_F(Proxied, OwnProxyGetsPlainHttpInAbsoluteForm)
{
    support::Peer plain;
    plain.answer({sandbox::send(created)});
    support::ProxyServer proxy(plain.sandbox().port());
    m_environment.proxy.port = proxy.serverPort();
    const model::Exchange exchange = sent(plain.url().toString());
    ASSERT_FALSE(exchange.error) << qPrintable(exchange.error->message);
    ASSERT_EQ(proxy.heads().size(), 1);
    EXPECT_TRUE(proxy.heads()[0].startsWith("POST http://127.0.0.1:")) << proxy.heads()[0].constData();
    EXPECT_TRUE(run::proxyReadsRequest(m_environment, plain.url()));
}

TEST_F(Proxied, LoginIsNotGivenAndShownAsDemanded)
{
    m_proxy.refuseWith("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                       "Content-Length: 5\r\n\r\nlogin");
    const model::Exchange exchange = sent();
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(model::transportErrorName(exchange.error->kind), QStringLiteral("proxyFailed"));
    EXPECT_FALSE(exchange.error->mayHaveArrived);
    EXPECT_TRUE(exchange.error->message.contains(QLatin1String("407"))) << qPrintable(exchange.error->message);
    EXPECT_TRUE(exchange.error->message.contains(QString::number(m_proxy.serverPort())));
    for (const QByteArray &head : m_proxy.heads()) {
        EXPECT_FALSE(head.toLower().contains("authorization")) << head.constData();
        EXPECT_FALSE(head.contains(support::canary));
    }
    EXPECT_TRUE(m_peer.arrivals().empty());
}

/// A login demanded behind plain http is an answer with status and body.
TEST_F(Proxied, LoginDemandedOverPlainHttpIsTheAnswer)
{
    m_proxy.refuseWith("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                       "Content-Length: 5\r\n\r\nlogin");
    const model::Exchange exchange = sent(QStringLiteral("http://127.0.0.1:8080/v1.0/me"));
    ASSERT_TRUE(exchange.response);
    EXPECT_EQ(exchange.response->status, 407);
    EXPECT_EQ(exchange.response->body, "login");
    EXPECT_EQ(m_proxy.heads().size(), 1);
}

TEST_F(Proxied, RefusalOfTheTunnelIsTheProxysFault)
{
    for (const QByteArray &status :
         {QByteArray("403 Forbidden"), QByteArray("502 Bad Gateway"), QByteArray("500 No")}) {
        m_proxy.refuseWith("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
        const model::Exchange exchange = sent();
        ASSERT_TRUE(exchange.error);
        EXPECT_EQ(model::transportErrorName(exchange.error->kind), QStringLiteral("proxyFailed")) << status.constData();
        EXPECT_FALSE(exchange.error->mayHaveArrived);
    }
}

TEST_F(Proxied, ProxyThatIsDownIsNamed)
{
    const quint16 port = m_proxy.serverPort();
    m_proxy.close();
    const model::Exchange exchange = sent();
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(model::transportErrorName(exchange.error->kind), QStringLiteral("proxyFailed"));
    EXPECT_FALSE(exchange.error->mayHaveArrived);
    EXPECT_TRUE(exchange.error->message.contains(QStringLiteral("127.0.0.1:%1").arg(port)))
        << qPrintable(exchange.error->message);
    EXPECT_TRUE(m_peer.arrivals().empty());
}

TEST_F(Proxied, TrustBehindAProxyIsJudgedAllTheSame)
{
    m_environment.root.host = QStringLiteral("localhost");
    m_environment.root.port = m_peer.sandbox().port();
    m_environment.trust.pin = QString(64, u'0');
    const model::Exchange exchange = sent();
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(model::transportErrorName(exchange.error->kind), QStringLiteral("tlsFailed"));
    EXPECT_TRUE(m_peer.arrivals().empty());
}

TEST_F(Proxied, SystemProxyIsTaken)
{
    system();
    const model::Exchange exchange = sent(QStringLiteral("https://graph.example/v1.0/me"));
    ASSERT_EQ(m_proxy.heads().size(), 1);
    EXPECT_TRUE(m_proxy.heads()[0].startsWith("CONNECT graph.example:443 "));
    ASSERT_TRUE(exchange.error); // the peer is somebody else
    EXPECT_EQ(exchange.error->kind, Kind::TlsFailed);
}

TEST_F(Proxied, SystemProxyIsNotForLoopback)
{
    system();
    const model::Exchange exchange = sent(m_peer.url().toString());
    EXPECT_FALSE(exchange.error);
    EXPECT_EQ(m_proxy.connections(), 0);
    EXPECT_EQ(m_peer.arrivals().size(), 1u);
}

TEST_F(Proxied, VariablesDoNotCountWithoutThatMode)
{
    system();
    m_environment.proxy = {};
    const model::Exchange exchange = sent(QStringLiteral("https://nowhere.invalid/"));
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(exchange.error->kind, Kind::HostNotFound);
    EXPECT_EQ(m_proxy.connections(), 0);
}

TEST(Proxy, Spellings)
{
    using model::Proxy;
    EXPECT_EQ(Proxy::parse(QStringLiteral("none")).value(), Proxy());
    EXPECT_EQ(Proxy::parse(QStringLiteral(" system ")).value(), (Proxy{Proxy::Mode::System, {}, 0}));
    const Proxy own{Proxy::Mode::Own, QStringLiteral("proxy.example"), 8080};
    for (const char *text :
         {"proxy.example:8080", "http://proxy.example:8080", "http://proxy.example:8080/", "PROXY.example:8080"})
        EXPECT_EQ(Proxy::parse(QString::fromLatin1(text)).value(), own) << text;
    EXPECT_EQ(Proxy::parse(QStringLiteral("[::1]:80")).value().text(), QStringLiteral("[::1]:80"));
    for (const Proxy &proxy : {Proxy(), own, Proxy{Proxy::Mode::System, {}, 0}})
        EXPECT_EQ(Proxy::parse(proxy.text()).value(), proxy);
    for (const char *text :
         {"", "proxy.example", "proxy.example:0", "proxy.example:65536", ":8080", "a b:80",
          "https://proxy.example:8080", "socks5://proxy.example:1080", "proxy.example:80/path", "proxy.example:80?x"})
        EXPECT_FALSE(Proxy::parse(QString::fromLatin1(text))) << text;
    const auto login = Proxy::parse(QStringLiteral("http://u:geheim@proxy.example:8080"));
    ASSERT_FALSE(login);
    EXPECT_TRUE(login.error().what.contains(QLatin1String("@ sign")));
    EXPECT_FALSE(login.error().text().contains(QLatin1String("geheim")));
}

} // namespace
