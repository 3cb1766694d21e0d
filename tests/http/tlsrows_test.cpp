// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/tlsserver.h"

#include <gtest/gtest.h>

// What servers do in TLS that no client should put up with.

namespace {

using Kind = model::TransportError::Kind;

#define NEEDS_PYTHON                                                                                                   \
    if (!support::TlsServer::isPossible())                                                                             \
    GTEST_SKIP() << "python3 is missing, which plays the TLS server"

struct Row
{
    const char *name;
    const char *certificate;
    const char *key;
    const char *options;
    const char *word;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.name;
}

class TlsRow : public testing::TestWithParam<Row>
{};

TEST_P(TlsRow, IsRefusedAndHearsNothing)
{
    NEEDS_PYTHON;
    const Row &row = GetParam();
    support::TlsServer server(QString::fromLatin1(row.certificate), QString::fromLatin1(row.key),
                              QString::fromLatin1(row.options).split(u' ', Qt::SkipEmptyParts));
    const model::Exchange exchange = support::exchanged(support::post(server.url()));
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(model::transportErrorName(exchange.error->kind), QStringLiteral("tlsFailed"));
    EXPECT_FALSE(exchange.error->mayHaveArrived);
    EXPECT_TRUE(exchange.error->message.contains(QLatin1String(row.word))) << qPrintable(exchange.error->message);
    EXPECT_FALSE(exchange.response);
    EXPECT_TRUE(server.wasLeft());
    EXPECT_EQ(server.valueOf("heard "), "");
}

INSTANTIATE_TEST_SUITE_P(Transport, TlsRow,
                         testing::Values(Row{"Sha1", "sha1", "server", "--version 1.2", "SHA-1"},
                                         Row{"ShortKey", "short", "short", "--version 1.2", "short key"},
                                         Row{"Sha1With13", "sha1", "server", "--version 1.3", "SHA-1"},
                                         Row{"Tls10", "good", "server", "--version 1.0", "outdated TLS versions"},
                                         Row{"Tls11", "good", "server", "--version 1.1", "outdated TLS versions"},
                                         Row{"NullCipher", "good", "server", "--version 1.2 --ciphers eNULL",
                                             "outdated TLS versions"}),
                         [](const auto &parameter) { return parameter.param.name; });

TEST(TlsEnd, CutWithoutGoodbyeLeavesTheLengthOpen)
{
    NEEDS_PYTHON;
    support::TlsServer server(QStringLiteral("good"), QStringLiteral("server"),
                              {QStringLiteral("--answer"), QStringLiteral("HTTP/1.1 200 OK\\r\\n\\r\\nhello"),
                               QStringLiteral("--end"), QStringLiteral("cut")});
    const model::Exchange exchange = support::exchanged(support::post(server.url()));
    ASSERT_TRUE(exchange.response);
    EXPECT_EQ(exchange.response->body, "hello");
    EXPECT_EQ(exchange.response->completeness, model::Completeness::Unverified);
    EXPECT_TRUE(exchange.response->completenessReason.contains(QLatin1String("may have been cut off")))
        << qPrintable(exchange.response->completenessReason);
}

TEST(TlsEnd, GoodbyeAndAnOpenConnectionEndWithTheAnswer)
{
    NEEDS_PYTHON;
    support::TlsServer server(QStringLiteral("good"), QStringLiteral("server"),
                              {QStringLiteral("--end"), QStringLiteral("half")});
    const model::Exchange exchange = support::exchanged(support::post(server.url()));
    EXPECT_FALSE(exchange.error);
    ASSERT_TRUE(exchange.response);
    EXPECT_EQ(exchange.response->body, "{}");
}

/// close_notify, then silence with the connection open, behind an answer without length: Qt waits for ever.
TEST(TlsEnd, GoodbyeAndSilenceMeetTheIdleTime)
{
    NEEDS_PYTHON;
    support::TlsServer server(QStringLiteral("good"), QStringLiteral("server"),
                              {QStringLiteral("--answer"), QStringLiteral("HTTP/1.1 200 OK\\r\\n\\r\\nhello"),
                               QStringLiteral("--end"), QStringLiteral("half")});
    http::SendOptions options = support::patient();
    options.idle = std::chrono::milliseconds(300);
    const model::Exchange exchange = support::exchanged(support::post(server.url()), options);
    ASSERT_TRUE(exchange.response);
    EXPECT_EQ(exchange.response->body, "hello");
    EXPECT_NE(exchange.response->completeness, model::Completeness::Complete);
}

/// An environment variable is nobody's word for whom to trust.
TEST(TlsRows, CertificateVariablesOfOpenSslDoNotCount)
{
    const QByteArray authority = TEST_DATA_DIR "/tls/authority.pem";
    qputenv("SSL_CERT_FILE", authority);
    qputenv("SSL_CERT_DIR", TEST_DATA_DIR "/tls");
    support::Ear server(QStringLiteral("good"));
    http::SendOptions options = support::patient();
    options.certificateAuthorities.clear();
    const model::Exchange exchange = support::exchanged(support::post(server.url()), options);
    qunsetenv("SSL_CERT_FILE");
    qunsetenv("SSL_CERT_DIR");
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(exchange.error->kind, Kind::TlsFailed);
    EXPECT_EQ(server.heard(), "");
}

TEST(TlsEnd, ServerThatSpeaksHttp2OnlyIsExplained)
{
    NEEDS_PYTHON;
    support::TlsServer server(QStringLiteral("good"), QStringLiteral("server"), {QStringLiteral("--http2")});
    const model::Exchange exchange = support::exchanged(support::post(server.url()));
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(model::transportErrorName(exchange.error->kind), QStringLiteral("connectionLost"));
    EXPECT_FALSE(exchange.response);
    EXPECT_TRUE(exchange.error->message.contains(QLatin1String("HTTP/2"))) << qPrintable(exchange.error->message);
    EXPECT_EQ(server.valueOf("protocol "), "None"); // none is offered, so none is agreed on
}

} // namespace
