// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/windowfixture.h"

#include "ui/answer/certificateblock.h"
#include "ui/answer/redirectblock.h"

#include "support/canary.h"

#include <QCryptographicHash>
#include <QDialog>
#include <QLabel>
#include <QSslCertificate>

// Following a redirect, trusting a certificate, opening a key: each a click, and nothing without it.

namespace {

QByteArray tlsFile(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/tls/") + name);
    EXPECT_TRUE(file.open(QFile::ReadOnly));
    return file.readAll();
}

QString sha256Of(const QString &name)
{
    const QSslCertificate certificate = QSslCertificate::fromData(tlsFile(name + QLatin1String(".pem"))).at(0);
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
}

class NextStepsTest : public WindowTest
{
protected:
    NextStepsTest()
    {
        EXPECT_TRUE(m_other.listen());
        open(u"onenote-post-operations");
        setToken();
    }

    void setToken() { m_tokens.set(m_environments.current().id, model::Secret(support::canary)); }

    QByteArray otherOrigin() const { return "http://127.0.0.1:" + QByteArray::number(m_other.port()); }
    static sandbox::Script redirect(const QByteArray &location, int status = 307)
    {
        return {sandbox::send("HTTP/1.1 " + QByteArray::number(status) + " Elsewhere\r\nLocation: " + location +
                              "\r\nContent-Length: 0\r\n\r\n")};
    }
    static bool hasToken(const sandbox::Arrival &arrival) { return arrival.head.contains(support::canary); }

    QDialog *dialog(const QString &name)
    {
        QDialog *found = nullptr;
        EXPECT_TRUE(support::waitFor([&] {
            found = m_window->findChild<QDialog *>(name);
            return found && found->isVisible();
        })) << qPrintable(name);
        return found;
    }
    QPushButton *button(QDialog *question, const char *name)
    {
        return question->findChild<QPushButton *>(QLatin1String(name));
    }
    void press(QDialog *question, const char *name) { click(button(question, name)); }

    /// A TLS server in place of the environment's sandbox.
    void serveTls(const QString &certificate)
    {
        sandbox::Options options;
        options.certificate = tlsFile(certificate + QLatin1String(".pem"));
        options.privateKey = tlsFile(QStringLiteral("server.key"));
        options.port = m_tls ? m_tls->port() : 0;
        m_tls.reset();
        m_tls = std::make_unique<sandbox::Sandbox>(support::bundle(), options);
        ASSERT_TRUE(m_tls->listen());
        model::Environment environment;
        environment.id = QStringLiteral("tls");
        environment.name = QStringLiteral("Own server");
        environment.root = {
            QStringLiteral("https"), QStringLiteral("127.0.0.1"), m_tls->port(), {}, QStringLiteral("v1.0")};
        if (!m_environments.findById(environment.id)) {
            ASSERT_TRUE(m_environments.replaceAll({environment}));
        }
        ASSERT_TRUE(m_environments.setCurrent(environment.id));
        setToken();
    }

    sandbox::Sandbox m_other{support::bundle(), {}};
    std::unique_ptr<sandbox::Sandbox> m_tls;
};

TEST_F(NextStepsTest, NothingIsOfferedForAnOrdinaryAnswer)
{
    sent();
    EXPECT_FALSE(part<ui::RedirectBlock>()->isVisible());
    EXPECT_FALSE(part<ui::CertificateBlock>()->isVisible());
}

TEST_F(NextStepsTest, ARedirectOfTheSameServerIsFollowedWithAClick)
{
    m_sandbox->play(redirect("/beta/me/elsewhere"));
    const model::Recording first = sent();
    EXPECT_EQ(first.exchange.response->status, 307);
    EXPECT_TRUE(part<ui::RedirectBlock>()->isVisible());
    EXPECT_TRUE(part<QLabel>(QStringLiteral("redirectTarget"))->text().endsWith(QLatin1String("/beta/me/elsewhere")));
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("followWithToken"))->isVisible());
    EXPECT_EQ(m_sandbox->arrivals().size(), 1u);

    const model::Recording second = answerOf([this] { click(part<QPushButton>(QStringLiteral("follow"))); });
    ASSERT_EQ(m_sandbox->arrivals().size(), 2u);
    const sandbox::Arrival &hop = m_sandbox->arrivals()[1];
    EXPECT_TRUE(hop.head.startsWith("POST /beta/me/elsewhere "));
    EXPECT_EQ(hop.body, m_sandbox->arrivals()[0].body);
    EXPECT_TRUE(hasToken(hop));
    EXPECT_NE(second.id, first.id); // a row of its own
    EXPECT_EQ(second.operationKey, first.operationKey);
}

TEST_F(NextStepsTest, AnotherServerGetsNoTokenUnlessAsked)
{
    m_sandbox->play(redirect(otherOrigin() + "/b"));
    sent();
    EXPECT_EQ(part<QPushButton>(QStringLiteral("follow"))->text(), QStringLiteral("Follow without token"));
    EXPECT_TRUE(m_other.arrivals().empty());
    answerOf([this] { click(part<QPushButton>(QStringLiteral("follow"))); });
    ASSERT_EQ(m_other.arrivals().size(), 1u);
    EXPECT_FALSE(hasToken(m_other.arrivals()[0]));
    EXPECT_FALSE(m_other.arrivals()[0].head.toLower().contains("authorization"));
}

TEST_F(NextStepsTest, WithTokenTheNewServerIsNamedAndWithoutIsTheDefault)
{
    m_sandbox->play(redirect(otherOrigin() + "/b"));
    sent();
    click(part<QPushButton>(QStringLiteral("followWithToken")));
    QDialog *question = dialog(QStringLiteral("followQuestion"));
    ASSERT_TRUE(question);
    EXPECT_EQ(question->findChild<QLabel *>(QStringLiteral("newOrigin"))->text(), QString::fromLatin1(otherOrigin()));
    EXPECT_TRUE(button(question, "no")->isDefault());
    EXPECT_EQ(button(question, "no")->text(), QStringLiteral("Without token"));
    EXPECT_TRUE(m_other.arrivals().empty());

    answerOf([&] { QTest::keyClick(question, Qt::Key_Return); });
    ASSERT_EQ(m_other.arrivals().size(), 1u);
    EXPECT_FALSE(hasToken(m_other.arrivals()[0]));
}

TEST_F(NextStepsTest, WithTokenMeansThisOneHop)
{
    m_sandbox->play(redirect(otherOrigin() + "/b"));
    m_other.play(redirect(otherOrigin() + "/c"));
    sent();
    click(part<QPushButton>(QStringLiteral("followWithToken")));
    answerOf([this] { press(dialog(QStringLiteral("followQuestion")), "yes"); });
    ASSERT_EQ(m_other.arrivals().size(), 1u);
    EXPECT_TRUE(hasToken(m_other.arrivals()[0]));
    // B -> B is another server than the environment's all the same.
    answerOf([this] { click(part<QPushButton>(QStringLiteral("follow"))); });
    ASSERT_EQ(m_other.arrivals().size(), 2u);
    EXPECT_FALSE(hasToken(m_other.arrivals()[1]));
}

TEST_F(NextStepsTest, LeavingTheQuestionSendsNothing)
{
    m_sandbox->play(redirect(otherOrigin() + "/b"));
    sent();
    click(part<QPushButton>(QStringLiteral("followWithToken")));
    QDialog *question = dialog(QStringLiteral("followQuestion"));
    QTest::keyClick(question, Qt::Key_Escape);
    EXPECT_TRUE(support::waitFor([this] { return !m_window->findChild<QDialog *>(QStringLiteral("followQuestion")); }));
    EXPECT_FALSE(workbench().isSending());
    EXPECT_TRUE(m_other.arrivals().empty());
}

TEST_F(NextStepsTest, BackAtTheFirstServerTheTokenIsNotThereByItself)
{
    const QByteArray first = "http://127.0.0.1:" + QByteArray::number(m_sandbox->port());
    m_sandbox->play(redirect(otherOrigin() + "/b"));
    m_other.play(redirect(first + "/beta/c"));
    sent();
    answerOf([this] { click(part<QPushButton>(QStringLiteral("follow"))); });
    m_sandbox->play(redirect("/beta/d"));
    answerOf([this] { click(part<QPushButton>(QStringLiteral("follow"))); });
    // And a step further, on the same server again.
    answerOf([this] { click(part<QPushButton>(QStringLiteral("follow"))); });
    ASSERT_EQ(m_sandbox->arrivals().size(), 3u);
    EXPECT_TRUE(hasToken(m_sandbox->arrivals()[0]));
    EXPECT_FALSE(hasToken(m_sandbox->arrivals()[1]));
    EXPECT_FALSE(hasToken(m_sandbox->arrivals()[2]));
}

TEST_F(NextStepsTest, WhatCannotBeFollowedSaysWhy)
{
    m_sandbox->play(redirect("file:///etc/hostname", 302));
    sent();
    EXPECT_TRUE(part<ui::RedirectBlock>()->isVisible());
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("follow"))->isVisible());
    EXPECT_FALSE(part<QPushButton>(QStringLiteral("followWithToken"))->isVisible());
}

TEST_F(NextStepsTest, AnUnknownServerIsTrustedOnceItsFingerprintWasShown)
{
    serveTls(QStringLiteral("self-signed"));
    const model::Recording refused = sent();
    ASSERT_TRUE(refused.exchange.error);
    EXPECT_TRUE(part<ui::CertificateBlock>()->isVisible());
    const QString shown = part<QLabel>(QStringLiteral("certificateSha256"))->text();
    EXPECT_EQ(model::fingerprint(shown).value(), sha256Of(QStringLiteral("self-signed")));
    EXPECT_TRUE(m_tls->arrivals().empty());

    // Cancel is the default, and changes nothing.
    click(part<QPushButton>(QStringLiteral("trustCertificate")));
    QDialog *question = dialog(QStringLiteral("trustQuestion"));
    EXPECT_TRUE(button(question, "no")->isDefault());
    QTest::keyClick(question, Qt::Key_Return);
    EXPECT_TRUE(support::waitFor([this] { return !m_window->findChild<QDialog *>(QStringLiteral("trustQuestion")); }));
    EXPECT_EQ(m_environments.current().trust.pin, QString());

    click(part<QPushButton>(QStringLiteral("trustCertificate")));
    press(dialog(QStringLiteral("trustQuestion")), "yes");
    EXPECT_EQ(m_environments.current().trust.pin, sha256Of(QStringLiteral("self-signed")));
    EXPECT_TRUE(bytesOf(path("environments.json")).contains(sha256Of(QStringLiteral("self-signed")).toLatin1()));
    EXPECT_TRUE(m_tls->arrivals().empty()); // trusting sends nothing

    const model::Recording answered = sent();
    ASSERT_TRUE(answered.exchange.response);
    EXPECT_EQ(m_tls->arrivals().size(), 1u);
    EXPECT_FALSE(part<ui::CertificateBlock>()->isVisible());
}

TEST_F(NextStepsTest, AChangedCertificateIsRefusedWithBothFingerprints)
{
    serveTls(QStringLiteral("self-signed-again"));
    std::vector<model::Environment> all = m_environments.all();
    all[0].trust.pin = sha256Of(QStringLiteral("self-signed"));
    ASSERT_TRUE(m_environments.replaceAll(all));
    sent();
    EXPECT_EQ(model::fingerprint(part<QLabel>(QStringLiteral("certificateSha256"))->text()).value(),
              sha256Of(QStringLiteral("self-signed-again")));
    EXPECT_EQ(model::fingerprint(part<QLabel>(QStringLiteral("certificatePinned"))->text()).value(),
              sha256Of(QStringLiteral("self-signed")));
    EXPECT_TRUE(m_tls->arrivals().empty());
}

TEST_F(NextStepsTest, ASealedKeyIsOpenedWithAPassphraseThatIsAskedForOnce)
{
    serveTls(QStringLiteral("good"));
    std::vector<model::Environment> all = m_environments.all();
    const QString folder = QStringLiteral(TEST_DATA_DIR "/tls/");
    all[0].trust.authoritiesFile = folder + QLatin1String("authority.pem");
    all[0].clientCertificate = {folder + QLatin1String("me.pem"), folder + QLatin1String("me-sealed.key")};
    ASSERT_TRUE(m_environments.replaceAll(all));

    const auto answerWith = [this](const QString &passphrase, const char *pressed) {
        workbench().send();
        QDialog *question = dialog(QStringLiteral("passphraseQuestion"));
        auto *line = question->findChild<QLineEdit *>(QStringLiteral("passphrase"));
        EXPECT_EQ(line->echoMode(), QLineEdit::Password);
        line->setText(passphrase);
        press(question, pressed);
        EXPECT_TRUE(
            support::waitFor([this] { return !m_window->findChild<QDialog *>(QStringLiteral("passphraseQuestion")); }));
    };
    answerWith(QStringLiteral("open sesame"), "no");
    EXPECT_FALSE(workbench().isSending());
    answerWith(QStringLiteral("open barley"), "yes");
    EXPECT_FALSE(workbench().isSending());
    ASSERT_FALSE(m_failures.isEmpty());
    EXPECT_TRUE(m_failures.last().contains(QLatin1String("does not open"))) << qPrintable(m_failures.last());
    EXPECT_FALSE(m_failures.last().contains(QLatin1String("barley")));

    const model::Recording answered = answerOf([&] { answerWith(QStringLiteral("open sesame"), "yes"); });
    EXPECT_TRUE(answered.exchange.response);
    sent(); // without a question
    EXPECT_EQ(m_tls->arrivals().size(), 2u);
    EXPECT_FALSE(bytesOf(path("environments.json")).contains("sesame"));
}

TEST_F(NextStepsTest, AFileThatIsGoneIsNamedAndNothingIsSent)
{
    serveTls(QStringLiteral("good"));
    std::vector<model::Environment> all = m_environments.all();
    all[0].trust.authoritiesFile = path("nowhere.pem");
    ASSERT_TRUE(m_environments.replaceAll(all));
    workbench().send();
    ASSERT_FALSE(m_failures.isEmpty());
    EXPECT_TRUE(m_failures.last().contains(path("nowhere.pem"))) << qPrintable(m_failures.last());
    EXPECT_FALSE(workbench().isSending());
}

TEST_F(NextStepsTest, AProxyIsSaidBeforeSending)
{
    auto *remark = part<QLabel>(QStringLiteral("proxyRemark"));
    EXPECT_FALSE(remark->isVisible());
    serveTls(QStringLiteral("good"));
    EXPECT_FALSE(remark->isVisible());
    std::vector<model::Environment> all = m_environments.all();
    all[0].proxy = {model::Proxy::Mode::Own, QStringLiteral("proxy.example"), 8080};
    ASSERT_TRUE(m_environments.replaceAll(all));
    EXPECT_TRUE(remark->isVisible());
    EXPECT_TRUE(remark->text().contains(QLatin1String("via proxy proxy.example:8080"))) << qPrintable(remark->text());
}

} // namespace
