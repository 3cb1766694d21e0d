// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include <QLabel>

namespace {

/// What the window says about refusals.
class WindowErrors : public WindowTest
{
protected:
    void answerWith(const QByteArray &bytes) { m_sandbox->play({sandbox::send(bytes), sandbox::close()}); }

    std::string shown(const char *name)
    {
        const auto *label = part<QLabel>(QString::fromLatin1(name));
        return label->isVisible() ? label->text().toStdString() : std::string();
    }
};

} // namespace

TEST_F(WindowErrors, SendAgainSendsTheSameBytesOnceMore)
{
    open(u"onenote-post-operations");
    answerWith("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 3600\r\nContent-Length: 0\r\n\r\n");
    const model::Recording refused = sent();
    auto *button = part<QPushButton>(QStringLiteral("sendAgain"));
    ASSERT_TRUE(button->isVisible());
    EXPECT_NE(shown("retryText").find("left"), std::string::npos);

    typeOver(input<QLineEdit>("/resourceId"), QStringLiteral("changed since")); // is not what was refused
    const model::Recording again = answerOf([&] { click(button); });
    EXPECT_EQ(again.exchange.response->status, 201);
    EXPECT_EQ(again.replayOf, refused.id);
    ASSERT_EQ(m_sandbox->arrivals().size(), 2u);
    EXPECT_EQ(m_sandbox->arrivals()[0].body, m_sandbox->arrivals()[1].body);
    EXPECT_EQ(m_sandbox->arrivals()[0].head, m_sandbox->arrivals()[1].head);
    EXPECT_FALSE(button->isVisible());
}

TEST_F(WindowErrors, A401SaysWhatTheTokenLacks)
{
    m_sandbox->setMode(sandbox::Mode::Strict);
    open(u"onenote-post-operations");
    EXPECT_EQ(sent().exchange.response->status, 401);
    EXPECT_EQ(shown("serviceErrorCodes"), "InvalidAuthenticationToken");
    EXPECT_EQ(shown("serviceErrorAccess").find("No token was sent."), 0u);

    m_tokens.set(m_environments.current().id, model::Secret("an-opaque-token-of-some-length"));
    answerWith(
        "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer error=\"invalid_token\"\r\nContent-Length: 0\r\n\r\n");
    EXPECT_EQ(sent().exchange.response->status, 401);
    EXPECT_EQ(shown("serviceErrorAccess"), "The token is not a JSON Web Token, so nothing can be read from it.\n"
                                           "The service's challenge says: invalid_token");
}

TEST_F(WindowErrors, ARowOfTheHistorySaysNothingOfAToken)
{
    m_sandbox->setMode(sandbox::Mode::Strict);
    open(u"onenote-post-operations");
    const model::Recording refused = sent();
    workbench().showRecording(refused.id);
    ASSERT_TRUE(support::waitFor([&] { return shown("serviceErrorAccess").empty(); }));
    EXPECT_EQ(shown("serviceErrorCodes"), "InvalidAuthenticationToken");
}
