// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "programs/program.h"

#include "http/peertrust.h"
#include "http/proxyserver.h"

#include <QSslCertificate>

using namespace testing_programs;

namespace {

QString tls(const char *name)
{
    return QStringLiteral(TEST_DATA_DIR "/tls/") + QString::fromLatin1(name);
}

/// A TLS server that answers 201, and graphops sending there.
class SendTls : public ProgramTest
{
protected:
    void serve(const char *certificate)
    {
        server = std::make_unique<support::Ear>(QString::fromLatin1(certificate));
        server->setAnswer("HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}");
    }
    Ran sent(const QStringList &options)
    {
        const QString root = QStringLiteral("https://127.0.0.1:%1/v1.0").arg(server->serverPort());
        return send(QStringList{QString::fromLatin1(oneNote), QStringLiteral("--root"), root} + options);
    }
    static QString pinOf(const char *name) { return http::sha256Of(QSslCertificate::fromPath(tls(name)).at(0)); }

    std::unique_ptr<support::Ear> server;
};

TEST_F(SendTls, UnknownServerIsRefusedWithItsFingerprint)
{
    serve("self-signed");
    const Ran ran = sent({});
    EXPECT_EQ(ran.code, 3) << testing::PrintToString(ran);
    EXPECT_EQ(textAt(ran.json(), QStringLiteral("/error/kind")), QStringLiteral("tlsFailed"));
    EXPECT_TRUE(textAt(ran.json(), QStringLiteral("/error/message")).contains(pinOf("self-signed.pem")));
    EXPECT_EQ(server->heard(), "");
}

TEST_F(SendTls, PinAndAuthorities)
{
    serve("self-signed");
    expectTaken(sent({QStringLiteral("--pin"), model::fingerprintForReading(pinOf("self-signed.pem"))}));
    EXPECT_EQ(sent({QStringLiteral("--pin"), pinOf("good.pem")}).code, 3);
    serve("good");
    expectTaken(sent({QStringLiteral("--ca"), tls("authority.pem")}));
    EXPECT_EQ(sent({QStringLiteral("--ca"), tls("stranger.pem")}).code, 3);
    expectUsage(sent({QStringLiteral("--ca"), tls("nowhere.pem")}), "nowhere.pem");
    expectUsage(sent({QStringLiteral("--pin"), QStringLiteral("abc")}), "3 digits");
}

TEST_F(SendTls, ClientCertificate)
{
    serve("good");
    QFile authority(tls("authority.pem"));
    ASSERT_TRUE(authority.open(QFile::ReadOnly));
    server->askWhoItIs(authority.readAll());
    const QStringList trusting = {QStringLiteral("--ca"), tls("authority.pem")};
    const QStringList open = {QStringLiteral("--client-certificate"), tls("me.pem"), QStringLiteral("--client-key"),
                              tls("me.key")};
    expectTaken(sent(trusting + open));
    EXPECT_EQ(server->clients(), QStringList{QStringLiteral("Console tester")});
    const QStringList sealed = {QStringLiteral("--client-certificate"), tls("me.pem"), QStringLiteral("--client-key"),
                                tls("me-sealed.key")};
    expectUsage(sent(trusting + sealed), "needs a passphrase");
    environment.insert(QStringLiteral("SESAME"), QStringLiteral("open sesame"));
    expectTaken(
        sent(trusting + sealed + QStringList{QStringLiteral("--client-passphrase-env"), QStringLiteral("SESAME")}));
    for (const auto &[path, bytes] : files())
        EXPECT_FALSE(bytes.contains("open sesame")) << qPrintable(path);
}

TEST_F(SendTls, ProxyIsSaidAndAsked)
{
    serve("good");
    support::ProxyServer proxy(server->serverPort());
    const QString address = QStringLiteral("127.0.0.1:%1").arg(proxy.serverPort());
    const QStringList trusting = {QStringLiteral("--ca"), tls("authority.pem"), QStringLiteral("--proxy")};
    const Ran ran = sent(trusting + QStringList{address});
    expectTaken(ran);
    EXPECT_TRUE(ran.errors.contains(QByteArray("via proxy " + address.toLatin1()))) << testing::PrintToString(ran);
    EXPECT_EQ(proxy.connections(), 1);
    expectTaken(sent(trusting + QStringList{QStringLiteral("none")}));
    expectTaken(sent(trusting + QStringList{QStringLiteral("system")})); // loopback
    EXPECT_EQ(proxy.connections(), 1);
    const Ran login = sent(trusting + QStringList{QStringLiteral("http://u:geheim@proxy.example:80")});
    expectUsage(login, "@ sign");
    EXPECT_FALSE(login.errors.contains("geheim"));
}

TEST_F(SendTls, RedirectIsSaidAndNotFollowed)
{
    serve("good");
    support::Ear other(QStringLiteral("good"));
    server->setAnswer("HTTP/1.1 302 Found\r\nLocation: " + other.url().toEncoded() + "\r\nContent-Length: 0\r\n\r\n");
    const QString root = QStringLiteral("https://127.0.0.1:%1/v1.0").arg(server->serverPort());
    const Ran ran = run({QStringLiteral("send"), QString::fromLatin1(oneNote), QStringLiteral("--root"), root,
                         QStringLiteral("--ca"), tls("authority.pem")});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.errors.contains(QByteArray("Points to " + other.url().toEncoded() + "; not followed.")))
        << testing::PrintToString(ran);
    EXPECT_EQ(other.connections(), 0);
}

} // namespace
