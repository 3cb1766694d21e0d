// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/sendoptions.h"

#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// What an environment says about TLS, made into what the transport needs.

namespace {

QString tls(const char *name)
{
    return QStringLiteral(TEST_DATA_DIR "/tls/") + QString::fromLatin1(name);
}

const QUrl url(QStringLiteral("https://graph.example/v1.0/me"));

model::Environment environment()
{
    model::Environment result;
    result.root.host = QStringLiteral("graph.example");
    return result;
}

TEST(SendOptions, PlainEnvironmentMeansTheSystemsAuthoritiesAndNoProxy)
{
    model::Environment plain = environment();
    plain.deadlineSeconds = 7;
    const auto options = run::sendOptions(plain, url);
    ASSERT_TRUE(options);
    EXPECT_EQ(options->deadline, std::chrono::seconds(7));
    EXPECT_TRUE(options->certificateAuthorities.isEmpty());
    EXPECT_TRUE(options->pin.isEmpty());
    EXPECT_FALSE(options->identity.has_value());
    EXPECT_EQ(options->proxy.type(), QNetworkProxy::NoProxy);
}

TEST(SendOptions, HoldForTheEnvironmentsOriginOnly)
{
    model::Environment own = environment();
    own.trust = {tls("authority.pem"), QString(64, u'a')};
    own.clientCertificate = {tls("me.pem"), tls("me.key")};
    const auto options = run::sendOptions(own, url);
    ASSERT_TRUE(options) << qPrintable(options.error().text());
    EXPECT_TRUE(options->certificateAuthorities.startsWith("-----BEGIN CERTIFICATE"));
    EXPECT_EQ(options->pin, QString(64, u'a'));
    EXPECT_TRUE(options->identity.has_value());
    for (const char *other : {"https://other.example/", "https://graph.example:8443/", "http://127.0.0.1/"}) {
        const auto elsewhere = run::sendOptions(own, QUrl(QString::fromLatin1(other)));
        ASSERT_TRUE(elsewhere);
        EXPECT_TRUE(elsewhere->certificateAuthorities.isEmpty()) << other;
        EXPECT_TRUE(elsewhere->pin.isEmpty()) << other;
        EXPECT_FALSE(elsewhere->identity.has_value()) << other;
    }
}

TEST(SendOptions, FilesThatCannotBeUsedAreNamed)
{
    const auto saying = [](const model::Environment &environment) {
        const auto options = run::sendOptions(environment, url);
        EXPECT_FALSE(options);
        return options ? QString() : options.error().text();
    };
    model::Environment broken = environment();
    broken.trust.authoritiesFile = tls("nowhere.pem");
    EXPECT_TRUE(saying(broken).contains(QLatin1String("nowhere.pem"))) << qPrintable(saying(broken));
    broken.trust.authoritiesFile = tls("server.key");
    EXPECT_TRUE(saying(broken).contains(QLatin1String("server.key"))) << qPrintable(saying(broken));
    EXPECT_TRUE(saying(broken).contains(QLatin1String("holds no certificate")));
    broken.trust = {{}, QStringLiteral("abc")};
    EXPECT_TRUE(saying(broken).contains(QLatin1String("3 digits"))) << qPrintable(saying(broken));
    broken.trust = {};
    broken.clientCertificate = {{}, tls("me.key")};
    EXPECT_TRUE(saying(broken).contains(QLatin1String("without a client certificate")));
    broken.clientCertificate = {tls("nowhere.pem"), {}};
    EXPECT_TRUE(saying(broken).contains(QLatin1String("nowhere.pem")));
    broken.clientCertificate = {tls("me.pem"), tls("nowhere.key")};
    EXPECT_TRUE(saying(broken).contains(QLatin1String("nowhere.key")));
    broken.clientCertificate = {tls("me.pem"), tls("server.key")};
    EXPECT_TRUE(saying(broken).contains(QLatin1String("me.pem: The key does not belong")))
        << qPrintable(saying(broken));
    broken.clientCertificate = {};
    // What is left of an address with a password, which would be one without it.
    broken.proxy = {model::Proxy::Mode::Own, QStringLiteral("proxy.example:8080"), 0};
    EXPECT_TRUE(saying(broken).contains(QLatin1String("as it was written"))) << qPrintable(saying(broken));
    broken.proxy = {model::Proxy::Mode::Own, QStringLiteral("u:p@proxy.example"), 0};
    EXPECT_TRUE(saying(broken).contains(QLatin1String("@ sign")));
    // Where they are not used they are in nobody's way.
    broken.proxy = {};
    broken.clientCertificate = {tls("nowhere.pem"), {}};
    EXPECT_TRUE(run::sendOptions(broken, QUrl(QStringLiteral("https://other.example/"))));
}

TEST(SendOptions, SizeOfACertificateFile)
{
    QTemporaryDir folder;
    model::Environment own = environment();
    own.trust.authoritiesFile = folder.filePath(QStringLiteral("authorities.pem"));
    QFile pem(tls("authority.pem"));
    ASSERT_TRUE(pem.open(QFile::ReadOnly));
    const QByteArray certificate = pem.readAll();
    for (const qsizetype over : {-1, 0, 1}) {
        QFile file(own.trust.authoritiesFile);
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        file.write(certificate + QByteArray(model::limits::maxCertificateFile + over - certificate.size(), '\n'));
        file.close();
        EXPECT_EQ(run::sendOptions(own, url).has_value(), over <= 0) << over;
    }
}

TEST(SendOptions, PassphraseIsNeededForWhatIsSealed)
{
    model::Environment own = environment();
    EXPECT_FALSE(run::needsPassphrase(own, url));
    own.clientCertificate = {tls("me.pem"), tls("me.key")};
    EXPECT_FALSE(run::needsPassphrase(own, url));
    own.clientCertificate = {tls("me.pem"), tls("me-sealed.key")};
    EXPECT_TRUE(run::needsPassphrase(own, url));
    EXPECT_FALSE(run::needsPassphrase(own, QUrl(QStringLiteral("https://other.example/"))));
    EXPECT_FALSE(run::sendOptions(own, url));
    EXPECT_FALSE(run::sendOptions(own, url, model::Secret("open barley")));
    EXPECT_TRUE(run::sendOptions(own, url, model::Secret("open sesame")));
    own.clientCertificate.keyFile = tls("nowhere.key");
    EXPECT_FALSE(run::needsPassphrase(own, url));
}

TEST(Fingerprint, Spellings)
{
    const QString digits = QStringLiteral("0123456789abcdef").repeated(4);
    for (const QString &text :
         {digits, digits.toUpper(), model::fingerprintForReading(digits), QString(u' ' + digits + u'\n'),
          QString(QStringLiteral("SHA256 Fingerprint=") + model::fingerprintForReading(digits)),
          QString(QStringLiteral("sha256:") + digits)}) {
        const auto read = model::fingerprint(text);
        ASSERT_TRUE(read) << qPrintable(text) << qPrintable(read.error().text());
        EXPECT_EQ(*read, digits);
    }
    for (const char *text : {"", "abc", "0123456789abcdef0123456789abcdef01234567", "xyz"})
        EXPECT_FALSE(model::fingerprint(QString::fromLatin1(text))) << text;
    EXPECT_FALSE(model::fingerprint(QString(digits + u'0')));
    EXPECT_TRUE(model::fingerprint(QString(40, u'a')).error().what.contains(QLatin1String("SHA-1")));
    EXPECT_TRUE(model::fingerprintForReading(digits).startsWith(QLatin1String("01:23:45")));
}

} // namespace
