// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/certificate.h"
#include "http/sending.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QSslConfiguration>

#include <gtest/gtest.h>

// Who is not trusted hears nothing.

namespace {

struct Row
{
    const char *certificate;
    const char *authorities; ///< trusted ones
    const char *word;        ///< part of the explanation
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.certificate << " trusting " << row.authorities;
}

class Untrusted : public testing::TestWithParam<Row>
{};

TEST_P(Untrusted, HearsNothing)
{
    const Row &row = GetParam();
    const QString certificate = QString::fromLatin1(row.certificate);
    support::Ear ear(certificate);
    http::SendOptions options = support::patient();
    options.certificateAuthorities =
        support::testFile(QStringLiteral("tls/%1.pem").arg(QLatin1String(row.authorities)));

    const model::Exchange exchange = support::exchanged(support::post(ear.url()), options);

    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(model::transportErrorName(exchange.error->kind), QStringLiteral("tlsFailed"));
    EXPECT_FALSE(exchange.error->mayHaveArrived);
    const QString message = exchange.error->message;
    EXPECT_TRUE(message.contains(QLatin1String(row.word))) << qPrintable(message);
    EXPECT_TRUE(message.contains(QLatin1String("127.0.0.1"))) << qPrintable(message);
    EXPECT_TRUE(message.contains(QLatin1String("Subject: "))) << qPrintable(message);
    EXPECT_TRUE(message.contains(QLatin1String("Valid from 2"))) << qPrintable(message);
    EXPECT_FALSE(exchange.response);
    EXPECT_EQ(exchange.sends, 0);
    EXPECT_EQ(exchange.timings.requestSent, -1);
    // The transport is gone, and its network thread with it; what it wrote would be here.
    QCoreApplication::processEvents();
    EXPECT_EQ(ear.connections(), 1);
    EXPECT_EQ(ear.heard(), "");
}

INSTANTIATE_TEST_SUITE_P(
    Transport, Untrusted,
    testing::Values(Row{"self-signed", "authority", "self-signed"}, Row{"expired", "authority", "expired"},
                    Row{"future", "authority", "not valid yet"}, Row{"elsewhere", "authority", "another host"},
                    Row{"name-only", "authority", "another host"}, Row{"client", "authority", "not meant for servers"},
                    Row{"good", "stranger", "not trusted here"}),
    [](const auto &parameter) {
        std::string name = parameter.param.certificate;
        std::erase(name, '-');
        return name + parameter.param.authorities;
    });

TEST(Trust, TrustedServerIsSpokenTo)
{
    support::Peer peer(QStringLiteral("good"));
    peer.answer({sandbox::send("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n")});
    for (const QString &host : {QStringLiteral("127.0.0.1"), QStringLiteral("localhost")}) {
        QUrl url = peer.url();
        url.setHost(host);
        const model::Exchange exchange = support::exchanged(support::post(url));
        EXPECT_FALSE(exchange.error) << qPrintable(exchange.error->message);
        EXPECT_GE(exchange.timings.encrypted, exchange.timings.connecting);
        EXPECT_GE(exchange.timings.requestSent, exchange.timings.encrypted);
    }
    EXPECT_EQ(peer.arrivals().size(), 2u);
}

TEST(Trust, OwnAuthoritiesReplaceTheSystems)
{
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration system = before;
    system.setCaCertificates(QSslCertificate::fromData(support::testFile(QStringLiteral("tls/authority.pem"))));
    QSslConfiguration::setDefaultConfiguration(system);
    support::Ear ear(QStringLiteral("good"));
    http::SendOptions options = support::patient();
    options.certificateAuthorities = support::testFile(QStringLiteral("tls/stranger.pem"));
    const model::Exchange exchange = support::exchanged(support::post(ear.url()), options);
    QSslConfiguration::setDefaultConfiguration(before);
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(exchange.error->kind, model::TransportError::Kind::TlsFailed);
    EXPECT_EQ(ear.heard(), "");
}

TEST(Trust, ServerWithoutTlsIsExplained)
{
    support::Peer plain;
    QUrl url = plain.url();
    url.setScheme(QStringLiteral("https"));
    const model::Exchange exchange = support::exchanged(support::post(url));
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(model::transportErrorName(exchange.error->kind), QStringLiteral("tlsFailed"));
    EXPECT_FALSE(exchange.error->mayHaveArrived);
    EXPECT_TRUE(plain.arrivals().empty());
}

TEST(Trust, BrokenAuthoritiesAreRefused)
{
    support::Ear ear(QStringLiteral("good"));
    http::SendOptions options = support::patient();
    options.certificateAuthorities = "not PEM";
    const model::Exchange exchange = support::exchanged(support::post(ear.url()), options);
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(exchange.error->kind, model::TransportError::Kind::Refused);
    EXPECT_EQ(ear.connections(), 0);
}

TEST(Trust, WeakChainsAreExplained)
{
    // OpenSSL will not even serve such a certificate; Qt calls the refusal "Unknown error".
    const QString words = http::refusalInWords({QSslError(QSslError::UnspecifiedError)}, QStringLiteral("h"));
    EXPECT_TRUE(words.contains(QLatin1String("SHA-1"))) << qPrintable(words);
}

TEST(Trust, NamesInCertificates)
{
    const auto certificate = [](const char *name) {
        return QSslCertificate::fromData(support::testFile(QStringLiteral("tls/%1.pem").arg(QLatin1String(name))))
            .at(0);
    };
    EXPECT_TRUE(http::namesHost(certificate("good"), QStringLiteral("127.0.0.1")));
    EXPECT_TRUE(http::namesHost(certificate("good"), QStringLiteral("LOCALHOST")));
    EXPECT_FALSE(http::namesHost(certificate("good"), QStringLiteral("127.0.0.2")));
    EXPECT_FALSE(http::namesHost(certificate("good"), QStringLiteral("a.localhost")));
    EXPECT_FALSE(http::namesHost(certificate("name-only"), QStringLiteral("127.0.0.1")));
    EXPECT_TRUE(http::namesHost(certificate("wildcard"), QStringLiteral("a.example.org")));
    EXPECT_FALSE(http::namesHost(certificate("wildcard"), QStringLiteral("example.org")));
    EXPECT_FALSE(http::namesHost(certificate("wildcard"), QStringLiteral("a.b.example.org")));
    EXPECT_TRUE(http::namesHost(certificate("authority"), QStringLiteral("anything"))); // no such names: Qt decides
}

} // namespace
