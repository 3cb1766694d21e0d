// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/outgoing.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

model::HeaderFields fieldsFor(const QString &url, const model::HeaderFields &fields = {},
                              const QByteArray &token = "token-123")
{
    const auto wire = http::composed({"POST", QUrl(url), fields, "{}"}, model::Secret(token));
    EXPECT_TRUE(wire) << qPrintable(wire ? QString() : wire.error().text());
    return wire ? wire->headers : model::HeaderFields();
}

TEST(Outgoing, Host)
{
    const std::pair<const char *, const char *> rows[] = {
        {"https://graph.microsoft.com/v1.0", "graph.microsoft.com"},
        {"https://graph.microsoft.com:443/", "graph.microsoft.com"},
        {"https://graph.microsoft.com:80/", "graph.microsoft.com:80"},
        {"http://127.0.0.1:8080/", "127.0.0.1:8080"},
        {"http://[::1]:8080/", "[::1]:8080"},
        {"https://xn--bcher-kva.example/", "xn--bcher-kva.example"},
    };
    for (const auto &[url, host] : rows)
        EXPECT_EQ(fieldsFor(QString::fromLatin1(url)).value("Host"), QByteArray(host));
}

TEST(Outgoing, OwnFieldsYieldToTheUsers)
{
    const auto fields = fieldsFor(QStringLiteral("https://h/"), {{"user-agent", "mine"}, {"Accept-Encoding", "gzip"}});
    EXPECT_EQ(fields.toLines(), "Host: h\r\nuser-agent: mine\r\nAccept-Encoding: gzip\r\n"
                                "Accept-Language: en\r\nContent-Length: 2\r\nConnection: close\r\n");
}

TEST(Outgoing, EmptyFieldsOfTheEngineGetOurValue)
{
    const auto fields = fieldsFor(QStringLiteral("https://h/"), {{"User-Agent", ""}});
    EXPECT_EQ(fields.value("User-Agent"), QByteArray("GraphOperationsConsole/" CONSOLE_VERSION));
}

TEST(Outgoing, TokenTypedByHandBecomesThePlaceholder)
{
    const auto fields = fieldsFor(QStringLiteral("https://h/"), {{"Authorization", "Bearer token-123"}});
    EXPECT_EQ(fields.value("Authorization"), QByteArray("Bearer {{token}}"));
}

TEST(Outgoing, FieldsWithoutTheirTokenAreLeftOut)
{
    const auto fields = fieldsFor(QStringLiteral("https://h/"), {{"Authorization", "Bearer {{token}}"}}, "");
    EXPECT_FALSE(fields.contains("Authorization"));
}

TEST(Outgoing, Targets)
{
    const std::pair<const char *, const char *> rows[] = {
        {"https://h", "/"},
        {"https://h?a=b", "/?a=b"},
        {"https://h/me/operations/$ref?$filter=a%20eq%20'b'", "/me/operations/$ref?$filter=a%20eq%20'b'"},
        {"https://h/a%2Fb/%C3%A4", "/a%2Fb/%C3%A4"},
    };
    for (const auto &[url, target] : rows) {
        const auto wire = http::composed({"POST", QUrl(QString::fromLatin1(url)), {}, {}}, model::Secret());
        ASSERT_TRUE(wire);
        EXPECT_EQ(model::requestTarget(wire->url), target);
    }
}

} // namespace
