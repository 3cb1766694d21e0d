// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/identity.h"

#include "http/sending.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

// Who the program is, for a server that asks.

namespace {

QByteArray file(const char *name)
{
    return support::testFile(QStringLiteral("tls/") + QString::fromLatin1(name));
}

const model::Secret sesame(QByteArray("open sesame"));

struct Row
{
    const char *name;
    const char *certificate;
    const char *key; ///< empty: none
    bool sealed;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.name;
}

class ClientIdentity : public testing::TestWithParam<Row>
{
protected:
    QByteArray certificate() const { return file(GetParam().certificate); }
    QByteArray key() const { return *GetParam().key ? file(GetParam().key) : QByteArray(); }
    model::Secret passphrase() const { return GetParam().sealed ? sesame : model::Secret(); }
};

TEST_P(ClientIdentity, IsShownToAServerThatAsks)
{
    support::Ear server(QStringLiteral("good"));
    server.askWhoItIs(file("authority.pem"));
    server.setAnswer("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n");
    const auto who = http::identity(certificate(), key(), passphrase());
    ASSERT_TRUE(who) << qPrintable(who.error().text());
    http::SendOptions options = support::patient();
    options.identity = *who;
    const model::Exchange exchange = support::exchanged(support::post(server.url()), options);
    EXPECT_FALSE(exchange.error) << qPrintable(exchange.error->message);
    EXPECT_EQ(server.clients(), QStringList{QStringLiteral("Console tester")});
}

TEST_P(ClientIdentity, NeedsThePassphraseItIsSealedWith)
{
    support::expectWarning(QStringLiteral("Unable to parse PKCS#12 structure")); // Qt's, for a container
    EXPECT_EQ(http::isSealed(certificate(), key()), GetParam().sealed);
    if (!GetParam().sealed)
        return;
    const auto without = http::identity(certificate(), key(), {});
    ASSERT_FALSE(without);
    EXPECT_TRUE(without.error().what.contains(QLatin1String("needs a passphrase"))) << qPrintable(without.error().what);
    const auto wrong = http::identity(certificate(), key(), model::Secret("open barley"));
    ASSERT_FALSE(wrong);
    EXPECT_TRUE(wrong.error().what.contains(QLatin1String("does not open"))) << qPrintable(wrong.error().what);
}

INSTANTIATE_TEST_SUITE_P(Transport, ClientIdentity,
                         testing::Values(Row{"Ec", "me.pem", "me.key", false},
                                         Row{"Rsa", "me-rsa.pem", "me-rsa.key", false},
                                         Row{"SealedKey", "me.pem", "me-sealed.key", true},
                                         Row{"Container", "me.p12", "", true},
                                         Row{"OpenContainer", "me-open.p12", "", false}),
                         [](const auto &parameter) { return parameter.param.name; });

TEST(Identity, KeyOfAnotherCertificateIsRefused)
{
    for (const auto &[certificate, key] :
         {std::pair{"me.pem", "server.key"}, std::pair{"me-rsa.pem", "short.key"}, std::pair{"me.pem", "me-rsa.key"}}) {
        const auto who = http::identity(file(certificate), file(key), {});
        ASSERT_FALSE(who) << certificate << ' ' << key;
        EXPECT_TRUE(who.error().what.contains(QLatin1String("does not belong"))) << qPrintable(who.error().what);
    }
}

TEST(Identity, FilesWithoutWhatTheyAreFor)
{
    const auto saying = [](const QByteArray &certificate, const QByteArray &key) {
        const auto who = http::identity(certificate, key, {});
        EXPECT_FALSE(who);
        return who ? QString() : who.error().what;
    };
    EXPECT_TRUE(saying("hello", {}).contains(QLatin1String("holds no certificate")));
    EXPECT_TRUE(saying({}, {}).contains(QLatin1String("holds no certificate")));
    EXPECT_TRUE(saying(file("me.pem"), {}).contains(QLatin1String("no private key")));
    EXPECT_TRUE(saying(file("me.pem"), file("me.pem")).contains(QLatin1String("no private key")));
    EXPECT_TRUE(saying(file("me.pem"), "-----BEGIN PRIVATE KEY-----\nxxxx\n-----END PRIVATE KEY-----\n")
                    .contains(QLatin1String("cannot be read")));
}

TEST(Identity, ServerThatAsksAndIsToldNothingIsExplained)
{
    support::Ear server(QStringLiteral("good"));
    server.askWhoItIs(file("authority.pem"));
    const model::Exchange exchange = support::exchanged(support::post(server.url()));
    ASSERT_TRUE(exchange.error);
    EXPECT_EQ(server.heard(), "");
    EXPECT_TRUE(exchange.error->message.contains(QLatin1String("client certificate")))
        << qPrintable(exchange.error->message);
}

} // namespace
