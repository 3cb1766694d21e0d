// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/peertrust.h"
#include "http/sending.h"
#include "support/testmain.h"

#include <QSslCertificate>

#include <gtest/gtest.h>

// A pinned certificate: exactly this one, however it came to be.

namespace {

QSslCertificate certificate(const QString &name)
{
    return QSslCertificate::fromData(support::testFile(QStringLiteral("tls/%1.pem").arg(name))).at(0);
}

http::SendOptions pinnedTo(const QString &name)
{
    http::SendOptions options = support::patient();
    options.certificateAuthorities.clear(); // nobody here knows the authority
    options.pin = http::sha256Of(certificate(name));
    return options;
}

class Pinned : public testing::TestWithParam<const char *>
{};

TEST_P(Pinned, IsSpokenToAndNobodyElse)
{
    const QString name = QString::fromLatin1(GetParam());
    support::Ear server(name);
    server.setAnswer("HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}");

    const model::Exchange exchange = support::exchanged(support::post(server.url()), pinnedTo(name));

    ASSERT_FALSE(exchange.error) << qPrintable(exchange.error->message);
    ASSERT_TRUE(exchange.response);
    EXPECT_EQ(exchange.response->body, "{}");
    EXPECT_EQ(server.connections(), 1);
    EXPECT_EQ(server.heard().count("POST "), 1);

    support::Ear other(QStringLiteral("self-signed-again"));
    const model::Exchange refused = support::exchanged(support::post(other.url()), pinnedTo(name));
    ASSERT_TRUE(refused.error);
    EXPECT_EQ(model::transportErrorName(refused.error->kind), QStringLiteral("tlsFailed"));
    EXPECT_EQ(other.heard(), "");
}

INSTANTIATE_TEST_SUITE_P(Transport, Pinned,
                         testing::Values("self-signed", "good", "expired", "future", "elsewhere", "name-only"),
                         [](const auto &parameter) {
                             std::string name = parameter.param;
                             std::erase(name, '-');
                             return name;
                         });

/// The authority vouches for it, and yet it is not the one that was pinned.
TEST(Pin, GoesBeforeTheAuthorities)
{
    support::Ear server(QStringLiteral("good"));
    http::SendOptions options = pinnedTo(QStringLiteral("self-signed"));
    options.certificateAuthorities = support::testFile(QStringLiteral("tls/authority.pem"));
    const model::Exchange exchange = support::exchanged(support::post(server.url()), options);
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(exchange.error->kind, model::TransportError::Kind::TlsFailed);
    EXPECT_EQ(server.heard(), "");
}

TEST(Pin, NamesBothFingerprintsOfAChangedCertificate)
{
    support::Ear server(QStringLiteral("self-signed-again"));
    const model::Exchange exchange =
        support::exchanged(support::post(server.url()), pinnedTo(QStringLiteral("self-signed")));
    ASSERT_TRUE(exchange.error);
    const QString pinned = http::sha256Of(certificate(QStringLiteral("self-signed")));
    const QString shown = http::sha256Of(certificate(QStringLiteral("self-signed-again")));
    for (const QString &sha256 : {pinned, shown})
        EXPECT_TRUE(exchange.error->message.contains(model::fingerprintForReading(sha256)))
            << qPrintable(exchange.error->message);
    EXPECT_FALSE(exchange.error->mayHaveArrived);
    ASSERT_TRUE(exchange.error->certificate);
    EXPECT_EQ(exchange.error->certificate->pinned, pinned);
    EXPECT_EQ(exchange.error->certificate->sha256, shown);
    EXPECT_TRUE(exchange.error->certificate->canBePinned);
    EXPECT_EQ(server.heard(), "");
}

/// A pin says whom to trust, not that the certificate may be anything.
TEST(Pin, DoesNotExcuseAnotherPurpose)
{
    support::Ear server(QStringLiteral("client"));
    const model::Exchange exchange =
        support::exchanged(support::post(server.url()), pinnedTo(QStringLiteral("client")));
    ASSERT_TRUE(exchange.error);
    EXPECT_TRUE(exchange.error->message.contains(QLatin1String("not meant for servers")));
    ASSERT_TRUE(exchange.error->certificate);
    EXPECT_FALSE(exchange.error->certificate->canBePinned);
    EXPECT_EQ(server.heard(), "");
}

TEST(Pin, FactsOfAnUnknownCertificateAreShownBeforeItIsTrusted)
{
    support::Ear server(QStringLiteral("self-signed"));
    http::SendOptions options = support::patient();
    options.certificateAuthorities.clear();
    const model::Exchange exchange = support::exchanged(support::post(server.url()), options);
    ASSERT_TRUE(exchange.error);
    ASSERT_TRUE(exchange.error->certificate);
    const model::ServerCertificate &shown = *exchange.error->certificate;
    EXPECT_EQ(shown.subject, QStringLiteral("localhost"));
    EXPECT_EQ(shown.issuer, QStringLiteral("localhost"));
    EXPECT_EQ(shown.names, (QStringList{QStringLiteral("localhost"), QStringLiteral("127.0.0.1")}));
    EXPECT_EQ(shown.validFrom, QStringLiteral("2020-01-01"));
    EXPECT_EQ(shown.validUntil, QStringLiteral("2120-01-01"));
    EXPECT_EQ(shown.sha256, http::sha256Of(certificate(QStringLiteral("self-signed"))));
    EXPECT_EQ(shown.pinned, QString());
    EXPECT_TRUE(shown.canBePinned);
}

TEST(Pin, ServerThatIsTrustedShowsNoCertificateToJudge)
{
    support::Ear server(QStringLiteral("good"));
    server.setAnswer("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n");
    const model::Exchange exchange = support::exchanged(support::post(server.url()));
    EXPECT_FALSE(exchange.error);
}

} // namespace
