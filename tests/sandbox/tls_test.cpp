// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/limits.h"
#include "sandbox/client.h"
#include "sandbox/sandbox.h"
#include "support/testmain.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;

/// For localhost and 127.0.0.1, made for these tests and good for a hundred years.
constexpr char certificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBmjCCAUGgAwIBAgIUYms7iwdzP9zMfIcGQIn9/04+OEUwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjAxMzQ1MVoYDzIxMjYxMDI5
MDEzNDUxWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQ9NSezbrWi/Aso89u/5msA4urv6/GadTAMnvfIJ2tCM+FbR/s8eOGl
uN/lrzNQ6HC/OKJQgO4R4581DIJ0EgfUo28wbTAdBgNVHQ4EFgQUAmzLVLBsbjLP
3boTyJDRXn67Y5wwHwYDVR0jBBgwFoAUAmzLVLBsbjLP3boTyJDRXn67Y5wwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDRwAwRAIgPtzR5wP6IyeoUgPEkogoIIMaHq0Q6QOk1kV0G2gbW+sCIBqQ
rNN8FZXc3/JMJSrErJiN8LE5Ebv18oX0iU2L2590
-----END CERTIFICATE-----
)";
constexpr char privateKey[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgxTigJCqFJsj3pSl/
AppIJu/r3uYJaXNe5U270DNx3fKhRANCAAQ9NSezbrWi/Aso89u/5msA4urv6/Ga
dTAMnvfIJ2tCM+FbR/s8eOGluN/lrzNQ6HC/OKJQgO4R4581DIJ0EgfU
-----END PRIVATE KEY-----
)";

class SandboxTls : public testing::Test
{
protected:
    SandboxTls() : server({}, {.certificate = certificate, .privateKey = privateKey, .patience = 300ms}) {}

    void SetUp() override
    {
        ASSERT_TRUE(server.listen());
        QSslConfiguration configuration;
        // What the certificate is worth is the transport's business.
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.setSslConfiguration(configuration);
        server.play({sandbox::send("HTTP/1.1 200 X\r\nContent-Length: 2\r\n\r\nok"), sandbox::close()});
    }

    void connectEncrypted() { connectEncrypted(server.port()); }
    void connectEncrypted(quint16 port)
    {
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        ASSERT_TRUE(support::waitFor([this] { return socket.isEncrypted(); }));
    }

    sandbox::Sandbox server;
    QSslSocket socket;
};

TEST_F(SandboxTls, Serves)
{
    connectEncrypted();
    socket.write(testing_sandbox::request(server.port(), "POST", "/x", "{}"));
    ASSERT_TRUE(support::waitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_TRUE(socket.readAll().endsWith("ok"));
    ASSERT_EQ(server.arrivals().size(), 1u);
    EXPECT_EQ(server.arrivals().front().body, "{}");
}

TEST_F(SandboxTls, Resets)
{
    connectEncrypted();
    server.play({sandbox::send("HTTP/1.1 200"), sandbox::reset()});
    const QByteArray bytes = testing_sandbox::request(server.port(), "POST", "/x", "{}");
    // The first one is closed in order, as SetUp() says.
    socket.write(bytes + bytes);
    ASSERT_TRUE(support::waitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    connectEncrypted();
    socket.write(bytes);
    ASSERT_TRUE(support::waitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    // Whether Qt's own TLS hands out what came before a reset is not ours to say.
    EXPECT_EQ(server.arrivals().size(), 2u);
}

TEST_F(SandboxTls, TakesTheLargestBody)
{
    // Time enough to read it all on a busy machine.
    sandbox::Sandbox patient({}, {.certificate = certificate, .privateKey = privateKey});
    ASSERT_TRUE(patient.listen());
    patient.play({sandbox::send("HTTP/1.1 200 X\r\nContent-Length: 2\r\n\r\nok"), sandbox::close()});
    connectEncrypted(patient.port());
    const QByteArray body(model::limits::sandboxBody, 'x');
    socket.write(testing_sandbox::request(patient.port(), "POST", "/x", body));
    ASSERT_TRUE(support::waitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_TRUE(socket.readAll().endsWith("ok"));
    ASSERT_EQ(patient.arrivals().size(), 1u);
    EXPECT_EQ(patient.arrivals().front().body, body);
}

TEST_F(SandboxTls, IsPatientWithNeitherSilenceNorPlainText)
{
    testing_sandbox::Client silent(server.port());
    EXPECT_TRUE(silent.waitForEnd());
    testing_sandbox::Client plain(server.port());
    plain.send(testing_sandbox::request(server.port(), "POST", "/x", "{}"));
    EXPECT_TRUE(plain.waitForEnd());
    EXPECT_FALSE(plain.bytes().startsWith("HTTP"));
    EXPECT_TRUE(server.arrivals().empty());
    // Their places are free again.
    connectEncrypted();
}

TEST(SandboxTlsOptions, AreChecked)
{
    const auto remedyOf = [](sandbox::Options options) {
        sandbox::Sandbox server({}, std::move(options));
        const model::Result<void> listening = server.listen();
        return listening ? QString() : listening.error().remedy;
    };
    EXPECT_FALSE(remedyOf({.certificate = "x", .privateKey = privateKey}).isEmpty());
    EXPECT_FALSE(remedyOf({.certificate = certificate, .privateKey = "x"}).isEmpty());
    EXPECT_FALSE(remedyOf({.certificate = certificate}).isEmpty());
    EXPECT_FALSE(remedyOf({.privateKey = privateKey}).isEmpty());
    EXPECT_TRUE(remedyOf({.certificate = certificate, .privateKey = privateKey}).isEmpty());
}

} // namespace
