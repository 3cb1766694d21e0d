// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/transporteditor.h"

#include "support/accessibility.h"
#include "support/testmain.h"
#include "ui/environmentlist.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using model::Proxy;

class TransportEditorTest : public testing::Test
{
protected:
    TransportEditorTest()
    {
        QObject::connect(&m_editor, &ui::TransportEditor::edited, &m_editor, [this] {
            m_editor.takeInto(m_environment);
            m_editor.judge(m_environment.root);
        });
        m_environment.name = QStringLiteral("Own");
        m_environment.root.host = QStringLiteral("graph.example");
        m_editor.edit(m_environment);
        m_editor.show();
    }

    QLineEdit *line(const char *name) { return m_editor.findChild<QLineEdit *>(QLatin1String(name)); }
    void type(const char *name, const QString &text)
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClick(line(name), Qt::Key_Delete);
        QTest::keyClicks(line(name), text);
    }
    QString words(const char *name)
    {
        auto *label = m_editor.findChild<QLabel *>(QLatin1String(name) + QLatin1String("Words"));
        return label->isVisible() ? label->text() : QString();
    }
    void chooseProxy(int index)
    {
        auto *mode = m_editor.findChild<QComboBox *>(QStringLiteral("proxyMode"));
        mode->setFocus();
        QTest::keyClick(mode, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(mode, Qt::Key_Down);
    }
    bool isUsable()
    {
        return !ui::EnvironmentList({m_environment}, [] { return QString(); }).problem(0);
    }

    model::Environment m_environment;
    ui::TransportEditor m_editor;
};

TEST_F(TransportEditorTest, TakesAFingerprintInAnySpelling)
{
    const QString digits = QStringLiteral("0123456789abcdef").repeated(4);
    type("pin", model::fingerprintForReading(digits));
    EXPECT_EQ(m_environment.trust.pin, digits);
    EXPECT_EQ(words("pin"), QString());
    type("pin", QStringLiteral("abc"));
    EXPECT_EQ(m_environment.trust.pin, QStringLiteral("abc"));
    EXPECT_TRUE(words("pin").contains(QLatin1String("3 digits"))) << qPrintable(words("pin"));
    EXPECT_FALSE(isUsable());
    type("pin", QString());
    EXPECT_EQ(m_environment.trust.pin, QString());
    EXPECT_EQ(words("pin"), QString());
    EXPECT_TRUE(isUsable());
}

TEST_F(TransportEditorTest, SaysWhichFilesAreNotThere)
{
    type("authorities", QStringLiteral("/nowhere/ca.pem"));
    EXPECT_EQ(m_environment.trust.authoritiesFile, QStringLiteral("/nowhere/ca.pem"));
    EXPECT_EQ(words("authorities"), QStringLiteral("There is no such file."));
    EXPECT_TRUE(isUsable()); // it may be there when something is sent
    type("authorities", QStringLiteral(TEST_DATA_DIR "/tls/authority.pem"));
    EXPECT_EQ(words("authorities"), QString());
    type("clientKey", QStringLiteral(TEST_DATA_DIR "/tls/me.key"));
    EXPECT_TRUE(words("clientKey").contains(QLatin1String("without a client certificate")));
    EXPECT_FALSE(isUsable());
    type("clientCertificate", QStringLiteral(TEST_DATA_DIR "/tls/me.pem"));
    EXPECT_EQ(words("clientKey"), QString());
    EXPECT_TRUE(isUsable());
}

TEST_F(TransportEditorTest, TakesAProxy)
{
    EXPECT_FALSE(line("proxy")->isEnabled());
    chooseProxy(1);
    EXPECT_EQ(m_environment.proxy.mode, Proxy::Mode::System);
    chooseProxy(2);
    EXPECT_FALSE(isUsable());
    EXPECT_NE(words("proxy"), QString());
    type("proxy", QStringLiteral("proxy.example:8080"));
    EXPECT_EQ(m_environment.proxy, (Proxy{Proxy::Mode::Own, QStringLiteral("proxy.example"), 8080}));
    EXPECT_EQ(words("proxy"), QString());
    type("proxy", QStringLiteral("u:p@proxy.example:8080"));
    EXPECT_TRUE(words("proxy").contains(QLatin1String("@ sign")));
    EXPECT_FALSE(isUsable());
    type("proxy", QStringLiteral("proxy.example:8080"));
    m_environment.root.scheme = QStringLiteral("http");
    m_environment.root.host = QStringLiteral("127.0.0.1"); // http goes nowhere else
    m_editor.judge(m_environment.root);
    EXPECT_TRUE(words("proxy").contains(QLatin1String("can read the request and its token")));
    EXPECT_TRUE(isUsable()); // a warning is none of a problem
    chooseProxy(0);
    EXPECT_EQ(m_environment.proxy, Proxy());
    EXPECT_TRUE(isUsable());
}

TEST_F(TransportEditorTest, ShowsWhatTheEnvironmentHas)
{
    model::Environment other = m_environment;
    other.trust = {QStringLiteral("/ca.pem"), QString(64, u'a')};
    other.clientCertificate = {QStringLiteral("/me.p12"), {}};
    other.proxy = {Proxy::Mode::Own, QStringLiteral("proxy.example"), 8080};
    m_editor.edit(other);
    model::Environment taken = m_environment;
    m_editor.takeInto(taken);
    EXPECT_EQ(taken, other);
}

TEST_F(TransportEditorTest, NamesEveryControl)
{
    EXPECT_EQ(support::namelessControls(&m_editor), QStringList());
}

} // namespace
