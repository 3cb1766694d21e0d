// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/redirect.h"

#include "support/testmain.h"

#include <gtest/gtest.h>

// Where a redirect points, what would be sent there, and what would not.

namespace {

using run::Credentials;

const model::ServiceRoot root{QStringLiteral("https"), QStringLiteral("graph.example"), -1, {}, QStringLiteral("v1.0")};

model::Exchange answered(int status, const QByteArray &location, const QByteArray &method = "POST",
                         const char *from = "https://graph.example/v1.0/me/operations?x=1")
{
    model::Exchange exchange;
    exchange.request = {method,
                        QUrl(QString::fromLatin1(from)),
                        {{"Host", "graph.example"},
                         {"Authorization", "Bearer {{token}}"},
                         {"Content-Type", "application/json"},
                         {"Cookie", "a=1"},
                         {"X-Api-Key", "k"},
                         {"Prefer", "respond-async"},
                         {"Content-Length", "2"},
                         {"Connection", "close"}},
                        "{}"};
    model::Response response;
    response.status = status;
    if (!location.isNull())
        response.headers.append("Location", location);
    exchange.response = response;
    return exchange;
}

QString targetOf(const QByteArray &location)
{
    const auto redirect = run::redirectOf(answered(302, location), root);
    return redirect ? redirect->shown : QStringLiteral("none");
}

TEST(RedirectTarget, IsResolvedAndShownInAscii)
{
    EXPECT_EQ(targetOf("https://other.example/a"), QStringLiteral("https://other.example/a"));
    EXPECT_EQ(targetOf("//other.example:8443/a?b"), QStringLiteral("https://other.example:8443/a?b"));
    EXPECT_EQ(targetOf("/beta/me"), QStringLiteral("https://graph.example/beta/me"));
    EXPECT_EQ(targetOf("operations('1')"), QStringLiteral("https://graph.example/v1.0/me/operations('1')"));
    EXPECT_EQ(targetOf("../you"), QStringLiteral("https://graph.example/v1.0/you"));
    EXPECT_EQ(targetOf("?y=2"), QStringLiteral("https://graph.example/v1.0/me/operations?y=2"));
    EXPECT_EQ(targetOf("/a#fragment"), QStringLiteral("https://graph.example/a"));
    // A Cyrillic a in place of the Latin one.
    EXPECT_EQ(targetOf("https://gr\xD0\xB0ph.example/"), QStringLiteral("https://xn--grph-63d.example/"));
}

TEST(RedirectTarget, OnlyRedirectsAreOne)
{
    for (const int status : {200, 201, 300, 304, 305, 306, 404})
        EXPECT_FALSE(run::redirectOf(answered(status, "/a"), root)) << status;
    EXPECT_FALSE(run::redirectOf(model::Exchange(), root));
}

TEST(RedirectTarget, SameOriginIsThatOfTheRequestAndOfTheEnvironment)
{
    const auto same = [](const QByteArray &location, const char *from = "https://graph.example/v1.0/me") {
        return run::redirectOf(answered(307, location, "POST", from), root)->isSameOrigin;
    };
    EXPECT_TRUE(same("/a"));
    EXPECT_TRUE(same("https://GRAPH.example:443/a"));
    EXPECT_FALSE(same("https://graph.example:8443/a"));
    EXPECT_FALSE(same("https://graph.example.evil/a"));
    EXPECT_FALSE(same("https://other.example/a"));
    // Back from elsewhere: A -> B -> A.
    EXPECT_FALSE(same("https://graph.example/a", "https://other.example/"));
    EXPECT_FALSE(same("/a", "https://other.example/"));
}

TEST(RedirectTarget, WhatIsNotFollowedIsSaid)
{
    const std::pair<const char *, const char *> rows[] = {
        {"", "does not say where to"},
        {"   ", "does not say where to"},
        {"file:///etc/hostname", "\"file\""},
        {"data:,x", "\"data\""},
        {"ftp://other.example/", "\"ftp\""},
        {"javascript:alert(1)", "\"javascript\""},
        {"https://u:geheim@other.example/", "@ sign"},
        {"https://@other.example/", "@ sign"},
        {"http://other.example/", "plain http"},
        {"https:///a", "no host"},
        {"https://exa mple/", "no address"},
    };
    for (const auto &[location, words] : rows) {
        const auto redirect = run::redirectOf(answered(302, location), root);
        ASSERT_TRUE(redirect) << location;
        ASSERT_TRUE(redirect->problem) << location << " -> " << qPrintable(redirect->shown);
        EXPECT_TRUE(redirect->problem->what.contains(QLatin1String(words))) << qPrintable(redirect->problem->what);
        EXPECT_FALSE(redirect->problem->what.contains(QLatin1String("geheim")));
    }
    EXPECT_TRUE(run::redirectOf(answered(302, QByteArray()), root)->problem);
    EXPECT_FALSE(run::redirectOf(answered(302, "http://127.0.0.1:8080/"), root)->problem);
}

TEST(RedirectRequest, MethodAndBody)
{
    const auto after = [](int status, const QByteArray &method) {
        const model::Exchange exchange = answered(status, "/a", method);
        const auto redirect = run::redirectOf(exchange, root);
        const model::Request request = run::followed(exchange.request, *redirect, Credentials::AsBefore);
        EXPECT_EQ(redirect->changesMethod, request.method != method);
        EXPECT_EQ(request.headers.contains("Content-Type"), !redirect->changesMethod);
        return QByteArray(request.method + ' ' + request.body);
    };
    for (const int status : {301, 302, 303})
        EXPECT_EQ(after(status, "POST"), "GET ") << status;
    for (const int status : {307, 308})
        EXPECT_EQ(after(status, "POST"), "POST {}") << status;
    EXPECT_EQ(after(301, "PATCH"), "PATCH {}");
    EXPECT_EQ(after(302, "DELETE"), "DELETE {}");
    EXPECT_EQ(after(303, "PATCH"), "GET ");
    EXPECT_EQ(after(303, "GET"), "GET {}"); // unchanged
}

TEST(RedirectRequest, SecretsGoAlongOnlyWhenAsked)
{
    const model::Exchange exchange = answered(307, "https://other.example/a");
    const auto redirect = run::redirectOf(exchange, root);
    const auto namesOf = [](const model::Request &request) {
        QByteArrayList names;
        for (const model::HeaderField &field : request.headers)
            names.append(field.name);
        return names;
    };
    const model::Request without = run::followed(exchange.request, *redirect, Credentials::Without);
    EXPECT_EQ(namesOf(without), (QByteArrayList{"Content-Type", "Prefer"}));
    EXPECT_EQ(without.url, QUrl(QStringLiteral("https://other.example/a")));
    const model::Request with = run::followed(exchange.request, *redirect, Credentials::With);
    EXPECT_EQ(namesOf(with), (QByteArrayList{"Authorization", "Content-Type", "Cookie", "X-Api-Key", "Prefer"}));
    // What was dropped on the way there comes back only when asked for, and then the token alone.
    EXPECT_EQ(namesOf(run::followed(without, *redirect, Credentials::AsBefore)),
              (QByteArrayList{"Content-Type", "Prefer"}));
    EXPECT_EQ(namesOf(run::followed(without, *redirect, Credentials::With)),
              (QByteArrayList{"Content-Type", "Prefer", "Authorization"}));
    EXPECT_EQ(run::secretFields(exchange.request),
              (QStringList{QStringLiteral("Authorization"), QStringLiteral("Cookie"), QStringLiteral("X-Api-Key")}));
}

TEST(RedirectRequest, SecretFields)
{
    for (const char *name : {"authorization", "Proxy-Authorization", "cookie", "X-API-KEY", "Ocp-Apim-Subscription-Key",
                             "X-Auth", "X-Auth-Token", "client-secret", "X-Session-Id"})
        EXPECT_TRUE(run::isSecretField({name, "x"})) << name;
    for (const char *name : {"Accept", "Prefer", "Content-Type", "ConsistencyLevel", "client-request-id"})
        EXPECT_FALSE(run::isSecretField({name, "x"})) << name;
    EXPECT_TRUE(run::isSecretField({"X-Any", "a {{token}}"}));
}

} // namespace
