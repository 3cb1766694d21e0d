// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/answer/serviceerrorblock.h"

#include "support/testmain.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace {

class ServiceErrorBlockTest : public testing::Test
{
protected:
    ServiceErrorBlockTest() { theme.apply(ui::Scheme::Light); }

    void show(const QByteArray &body, int status = 400, const QByteArray &type = "application/json")
    {
        model::Response response;
        response.status = status;
        response.headers = {{"Content-Type", type}};
        response.body = body;
        block.show(response);
    }

    /// Nothing for a line that is not there.
    std::string line(const char *name)
    {
        const auto *label = block.findChild<QLabel *>(QString::fromLatin1(name));
        EXPECT_NE(label, nullptr) << name;
        return label && label->isVisible() ? label->text().toStdString() : std::string();
    }

    ui::Theme theme;
    ui::ServiceErrorBlock block{theme};
};

TEST_F(ServiceErrorBlockTest, HidesWhereThereIsNoError)
{
    show(R"({"error":{"code":"x"}})");
    EXPECT_TRUE(block.isVisible());
    show("{}", 201);
    EXPECT_FALSE(block.isVisible());
    block.show(std::nullopt);
    EXPECT_FALSE(block.isVisible());
}

TEST_F(ServiceErrorBlockTest, ShowsCodesWordsMeaningAndIds)
{
    show(R"({"error":{"code":"BadRequest","message":"Outer","target":"name","details":[{"code":"d","message":"why"}],
        "innerError":{"code":"20117","message":"Inner","request-id":"r-1","client-request-id":"c-1"}}})");
    EXPECT_EQ(line("serviceErrorCodes"), "BadRequest › 20117");
    EXPECT_EQ(line("serviceErrorMessage"), "Outer\nInner");
    EXPECT_EQ(line("serviceErrorDetails"), "Target: name\n• d · why");
    EXPECT_EQ(line("serviceErrorMeaning"), "Something of that name is there already.");
    EXPECT_EQ(line("requestId"), "request-id r-1");
    EXPECT_EQ(line("clientRequestId"), "client-request-id c-1");
}

TEST_F(ServiceErrorBlockTest, CopiesAnIdByMouseAndByKey)
{
    show(R"({"error":{"innerError":{"request-id":"r-1","client-request-id":"c-1"}}})");
    QTest::mouseClick(block.findChild<QToolButton *>(QStringLiteral("copy-requestId")), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("r-1"));
    auto *copy = block.findChild<QToolButton *>(QStringLiteral("copy-clientRequestId"));
    EXPECT_TRUE(copy->focusPolicy() & Qt::TabFocus);
    EXPECT_FALSE(copy->accessibleName().isEmpty());
    QTest::keyClick(copy, Qt::Key_Space);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("c-1"));
}

TEST_F(ServiceErrorBlockTest, SaysWhatStandsInTheBodyInsteadOfAnErrorObject)
{
    show("<html><title>Length Required</title>", 411, "text/html");
    EXPECT_EQ(line("serviceErrorMessage"),
              "An HTML page, so it comes from something in front of the service: Length Required");
    EXPECT_EQ(line("serviceErrorMeaning"), "The service wants a Content-Length.");
    EXPECT_EQ(line("serviceErrorCodes"), "");
    show("", 502);
    EXPECT_EQ(line("serviceErrorMessage"), "The error came without a body.");
    show("{", 500);
    EXPECT_EQ(line("serviceErrorMessage").find("The error says it is JSON and is not: line 1"), 0u);
    show("[1]", 418);
    EXPECT_EQ(line("serviceErrorMessage"), "JSON without an error object.");
    EXPECT_EQ(line("serviceErrorMeaning"), "");
    show("no", 503, "text/plain");
    EXPECT_EQ(line("serviceErrorMessage"), "No error object: no");
}

TEST_F(ServiceErrorBlockTest, ShowsWordsOfTheServiceAsWordsOnly)
{
    show("{\"error\":{\"code\":\"<b>x</b>\",\"message\":\"<img src='file:///etc/passwd'>\\u202Eabc\"}}");
    for (const QLabel *label : block.findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->objectName());
    EXPECT_EQ(line("serviceErrorCodes"), "<b>x</b>");
    EXPECT_NE(line("serviceErrorMessage").find("⟨U+202E⟩"), std::string::npos);
}

TEST_F(ServiceErrorBlockTest, ShortensWhatIsTooLong)
{
    show("{\"error\":{\"message\":\"" + QByteArray(1 << 20, 'a') + "\"}}");
    EXPECT_LT(line("serviceErrorMessage").size(), 500u);
    QByteArray details;
    for (int i = 0; i < 7; ++i)
        details += QByteArray(i == 0 ? "" : ",") + "{\"code\":\"d\"}";
    show("{\"error\":{\"details\":[" + details + "]}}");
    EXPECT_NE(line("serviceErrorDetails").find("2 more"), std::string::npos);
}

TEST_F(ServiceErrorBlockTest, TellsAboutTheTokenUntilTheNextAnswer)
{
    show("{}", 401);
    EXPECT_EQ(line("serviceErrorAccess"), "");
    block.explainAccess({QStringLiteral("One."), QStringLiteral("Two.")});
    EXPECT_EQ(line("serviceErrorAccess"), "One.\nTwo.");
    show("{}", 403);
    EXPECT_EQ(line("serviceErrorAccess"), "");
}

} // namespace
