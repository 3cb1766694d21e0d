// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/tokenlacks.h"

#include <gtest/gtest.h>

namespace {

constexpr qint64 now = 1'700'000'000; // 2023-11-14T22:13:20Z

model::Secret jwt(const QByteArray &claims)
{
    const auto encoded = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return model::Secret(encoded(R"({"alg":"none"})") + '.' + encoded(claims) + ".c2lnbmF0dXJl");
}

model::Exchange refused(int status, const QByteArray &challenge = {})
{
    model::Exchange exchange;
    exchange.request.url = QUrl(QStringLiteral("https://graph.microsoft.com/v1.0/me/onenote/operations"));
    exchange.request.headers = {{"Authorization", "Bearer {{token}}"}};
    exchange.response = model::Response{};
    exchange.response->status = status;
    if (!challenge.isEmpty())
        exchange.response->headers.append("WWW-Authenticate", challenge);
    return exchange;
}

std::string lacks(const model::Exchange &exchange, const model::Secret &token,
                  const model::OperationSchema *schema = nullptr)
{
    return run::tokenLacks(exchange, token, schema, now).join(u'|').toStdString();
}

const QByteArray good = R"("exp":1700000001,"nbf":1700000000,"aud":"https://graph.microsoft.com","scp":"User.Read")";

TEST(TokenLacks, SaysNothingOfOtherAnswers)
{
    EXPECT_EQ(lacks(refused(400), jwt("{}")), "");
    EXPECT_EQ(lacks(model::Exchange(), jwt("{}")), "");
}

TEST(TokenLacks, SaysThatNoTokenWasSent)
{
    model::Exchange exchange = refused(401);
    exchange.request.headers = {};
    EXPECT_EQ(lacks(exchange, {}), "No token was sent. Set one in the Auth tab.");
    exchange.request.headers = {{"Authorization", "Basic eA=="}};
    EXPECT_NE(lacks(exchange, {}).find("as typed"), std::string::npos);
}

TEST(TokenLacks, ReadsTimesToTheSecond)
{
    EXPECT_EQ(lacks(refused(401), jwt('{' + good + '}')), "");
    EXPECT_EQ(lacks(refused(401), jwt(R"({"exp":1700000000,"scp":"a"})")),
              "The token expired at 2023-11-14 22:13:20 UTC. Set a fresh one in the Auth tab.");
    EXPECT_EQ(lacks(refused(401), jwt(R"({"nbf":1700000001.5,"scp":"a"})")),
              "The token is good from 2023-11-14 22:13:21 UTC on. Check the clock of this computer.");
}

TEST(TokenLacks, ReadsTheAudience)
{
    EXPECT_EQ(lacks(refused(401), jwt(R"({"aud":"https://vault.azure.net","scp":"a"})")),
              "The token is meant for https://vault.azure.net, and was sent to graph.microsoft.com.");
    EXPECT_EQ(lacks(refused(401), jwt(R"({"aud":"00000003-0000-0000-C000-000000000000","scp":"a"})")), "");
    EXPECT_EQ(lacks(refused(401), jwt(R"({"aud":["x","https://GRAPH.microsoft.com/"],"scp":"a"})")), "");
}

TEST(TokenLacks, SaysThatAnApplicationHasNoMe)
{
    EXPECT_EQ(lacks(refused(401), jwt(R"({"roles":["Notes.Read.All"]})")),
              "The token stands for an application, not for a user, and /me needs a user.");
}

TEST(TokenLacks, ComparesPermissionsWithTheDocumentedOnes)
{
    model::OperationSchema schema;
    schema.permissions = {{QStringLiteral("Delegated"),
                           model::PermissionState::Determined,
                           {QStringLiteral("Notes.Create"), QStringLiteral("Notes.ReadWrite")}}};
    EXPECT_EQ(lacks(refused(403), jwt('{' + good + '}'), &schema),
              "The documentation names the permissions Notes.Create, Notes.ReadWrite; the token has User.Read.");
    EXPECT_EQ(lacks(refused(403), jwt(R"({"scp":"notes.readwrite"})"), &schema),
              "The token has the permissions notes.readwrite.");
    EXPECT_EQ(lacks(refused(403), jwt(R"({"roles":["Notes.Create"]})"), nullptr),
              "The token stands for an application, not for a user, and /me needs a user.|"
              "The token has the permissions Notes.Create.");
}

TEST(TokenLacks, ReadsNothingFromAnOpaqueToken)
{
    const std::string opaque = "The token is not a JSON Web Token, so nothing can be read from it.";
    for (const char *token : {"EwBgopaque", "a.b", "a.%%%.c", "a.W10.c"})
        EXPECT_EQ(lacks(refused(401), model::Secret(token)), opaque) << token;
}

TEST(TokenLacks, ReadsTheChallenge)
{
    const model::Secret token = jwt('{' + good + '}');
    EXPECT_EQ(
        lacks(refused(401, R"(Bearer realm="", error_description="Lifetime is over", error="invalid_token")"), token),
        "The service's challenge says: Lifetime is over");
    EXPECT_EQ(lacks(refused(401, R"(Bearer error="invalid_token")"), token),
              "The service's challenge says: invalid_token");
    EXPECT_NE(
        lacks(refused(401, R"(Bearer realm="", claims="eyJ", error="insufficient_claims")"), token).find("more claims"),
        std::string::npos);
    EXPECT_NE(lacks(refused(401, "NTLM"), token).find("asks for NTLM"), std::string::npos);
    EXPECT_EQ(lacks(refused(401, R"(Bearer my_error="x)"), token), "");
}

TEST(TokenLacks, NeverTellsTheToken)
{
    const model::Secret token = jwt(R"({"exp":1,"aud":"a","sub":"CANARY","scp":"a"})");
    const std::string told = lacks(refused(403), token);
    EXPECT_EQ(told.find("CANARY"), std::string::npos);
    for (const QByteArray &part : token.reveal().split('.'))
        EXPECT_EQ(told.find(part.toStdString()), std::string::npos);
}

} // namespace
