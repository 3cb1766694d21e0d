// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/redacted.h"

#include "model/secretnames.h"
#include "support/canary.h"
#include "support/everyrecording.h"
#include "support/testmain.h"

namespace {

model::Recording withBody(const QByteArray &body, const QByteArray &type = "application/json")
{
    model::Recording recording = support::answered(support::sentRecording());
    recording.exchange.response->headers = {{"Content-Type", type}};
    recording.exchange.response->body = body;
    return recording;
}

QByteArray bodyAfter(const QByteArray &body, const QByteArray &type = "application/json")
{
    const model::Recording recording = run::redacted(withBody(body, type), {});
    EXPECT_EQ(recording.exchange.response->body.size(), body.size());
    for (const model::MaskedRange &range : recording.exchange.response->masked) {
        EXPECT_EQ(recording.exchange.response->body.mid(range.offset, range.length), QByteArray(range.length, '*'));
    }
    return recording.exchange.response->body;
}

QByteArray fieldAfter(const QByteArray &name, const QByteArray &value)
{
    model::Recording recording = support::sentRecording();
    recording.exchange.request.headers = {{name, value}};
    return *run::redacted(recording, {}).exchange.request.headers.value(name);
}

QByteArray urlAfter(const QByteArray &url)
{
    model::Recording recording = support::sentRecording();
    recording.exchange.request.url = QUrl::fromEncoded(url);
    return run::redacted(recording, {}).exchange.request.url.toEncoded();
}

constexpr char webToken[] = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJub2JvZHkifQ.c2lnbmF0dXJl";

TEST(Redacted, WhatHoldsNoSecretStaysToTheByte)
{
    for (const model::Recording &recording : support::everyRecording()) {
        int replaced = 0;
        EXPECT_EQ(run::redacted(recording, {model::Secret("a-token-nobody-uses")}, &replaced), recording);
        EXPECT_EQ(replaced, 0);
    }
}

TEST(Redacted, FieldsNamedLikeSecrets)
{
    EXPECT_EQ(fieldAfter("Authorization", "Bearer abc"), "Bearer {{token}}");
    EXPECT_EQ(fieldAfter("authorization", "Basic dXNlcjpwYXNz"), "Basic ***");
    EXPECT_EQ(fieldAfter("Authorization", "Bearer {{token}}"), "Bearer {{token}}");
    EXPECT_EQ(fieldAfter("Authorization", "dXNlcjpwYXNz"), "***");
    EXPECT_EQ(fieldAfter("Proxy-Authorization", "Digest a=b"), "Digest ***");
    EXPECT_EQ(fieldAfter("Cookie", "a=b; c=d"), "***");
    EXPECT_EQ(fieldAfter("Set-Cookie", "a=b; Secure"), "***");
    EXPECT_EQ(fieldAfter("X-Api-Key", "4711"), "***");
    EXPECT_EQ(fieldAfter("Ocp-Apim-Subscription-Key", "4711"), "***");
    for (const char *name : {"WWW-Authenticate", "Idempotency-Key", "Prefer", "client-request-id"})
        EXPECT_EQ(fieldAfter(name, "stays as it is"), "stays as it is") << name;
    EXPECT_EQ(fieldAfter("Location", "https://a.example/x?sig=abc%2B&se=1"), "https://a.example/x?sig=***&se=1");
    EXPECT_EQ(fieldAfter("X-Any", QByteArray("is ") + webToken), "is ***");
}

TEST(Redacted, ParametersNamedLikeSecrets)
{
    EXPECT_EQ(urlAfter("https://a.example/x?access_token=abc&b=2"), "https://a.example/x?access_token=***&b=2");
    EXPECT_EQ(urlAfter("https://a.example/x?b=2&Code=abc#id_token=def"),
              "https://a.example/x?b=2&Code=***#id_token=***");
    EXPECT_EQ(urlAfter("https://a.example/x?$skiptoken=abc&$filter=code eq 1"),
              "https://a.example/x?$skiptoken=abc&$filter=code%20eq%201");
    EXPECT_EQ(urlAfter("https://me:secret@a.example/x"), "https://me:***@a.example/x");
    EXPECT_EQ(urlAfter("https://a.example/x?sig="), "https://a.example/x?sig=");
}

TEST(Redacted, BodiesKeepTheirLength)
{
    EXPECT_EQ(bodyAfter("{\"access_token\": \"abc\", \"n\": 1.10}"), "{\"access_token\": \"***\", \"n\": 1.10}");
    EXPECT_EQ(bodyAfter("{\"a\": {\"ClientSecret\": \"x\\\"y\", \"token\": \"stays\"}}"),
              "{\"a\": {\"ClientSecret\": \"****\", \"token\": \"stays\"}}");
    EXPECT_EQ(bodyAfter("{\"access_token\": 12, \"password\": \"\", \"secretText\": null}"),
              "{\"access_token\": 12, \"password\": \"\", \"secretText\": null}");
    EXPECT_EQ(bodyAfter("{\"error\": {\"code\": \"x\", \"message\": \"a=b&code=c\"}}"),
              "{\"error\": {\"code\": \"x\", \"message\": \"a=b&code=*\"}}");
    EXPECT_EQ(bodyAfter("{\"url\": \"https://a/?x=1\\u0026sig=a%2Bb\"}"),
              "{\"url\": \"https://a/?x=1\\u0026sig=*****\"}");
    EXPECT_EQ(bodyAfter("code=abc&grant_type=x", "application/x-www-form-urlencoded"), "code=***&grant_type=x");
    EXPECT_EQ(bodyAfter("code=abc", "text/plain"), "code=abc");
    EXPECT_EQ(bodyAfter(QByteArray("say ") + webToken + ", end"),
              QByteArray("say ") + QByteArray(qsizetype(strlen(webToken)), '*') + ", end");
    EXPECT_EQ(bodyAfter(QByteArray("eyJ.eyJ.") + webToken),
              QByteArray("eyJ.eyJ.") + QByteArray(qsizetype(strlen(webToken)), '*'));
    EXPECT_EQ(bodyAfter("eyJ is no token, nor eyJhbGciOiJub25lIn0.x"), "eyJ is no token, nor eyJhbGciOiJub25lIn0.x");
}

TEST(Redacted, CountsWhatItReplaced)
{
    model::Recording recording = withBody("{\"access_token\": \"abc\", \"again\": \"?sig=abc\"}");
    recording.exchange.request.headers = {{"Cookie", "a"}, {"X-Api-Key", "b"}};
    int replaced = 0;
    const model::Recording once = run::redacted(recording, {}, &replaced);
    EXPECT_EQ(replaced, 4);
    EXPECT_EQ(once.exchange.response->masked.size(), 2u);
    int again = 0;
    EXPECT_EQ(run::redacted(once, {}, &again), once);
    EXPECT_EQ(again, 0);
}

TEST(Redacted, TokensInMemoryAreNowhere)
{
    const model::Secret secret{QByteArray(support::canary)};
    const QString words = QStringLiteral("with ") + QLatin1String(support::canary);
    model::Recording recording = support::fullRecording();
    recording.title = recording.environmentName = recording.run = recording.annotation.note = words;
    recording.annotation.tags = {QLatin1String(support::canary)};
    recording.returned.id = recording.returned.errorMessage = recording.latest.status = words;
    recording.exchange.request.headers.append("X-Any", words.toUtf8());
    recording.exchange.request.body = words.toUtf8();
    recording.exchange.response->body = "{\"a\": \"" + QByteArray(support::canary).toBase64() + "\"}";
    recording.exchange.response->reason = words.toUtf8();
    recording.exchange.error = model::TransportError{model::TransportError::Kind::Other, words};
    recording.verdict->findings[0].actual = words;
    recording.expectations.golden->body = words.toUtf8();
    const model::Recording clean = run::redacted(recording, {secret});
    support::expectNoCanary(clean.title.toUtf8() + clean.environmentName.toUtf8() + clean.run.toUtf8() +
                                clean.annotation.note.toUtf8() + clean.annotation.tags.join(u' ').toUtf8() +
                                clean.returned.id.toUtf8() + clean.returned.errorMessage.toUtf8() +
                                clean.latest.status.toUtf8() + clean.exchange.request.headers.toLines() +
                                clean.exchange.request.body + clean.exchange.response->body +
                                clean.exchange.response->reason + clean.exchange.error->message.toUtf8() +
                                clean.verdict->findings[0].actual.toUtf8() + clean.expectations.golden->body,
                            QStringLiteral("the recording"));
}

TEST(SecretNames, OfJsonMembers)
{
    for (const QStringView name : std::initializer_list<QStringView>{u"access_token", u"AccessToken", u"clientSecret",
                                                                     u"secretText", u"PrivateKey"})
        EXPECT_TRUE(model::isSecretMember(name));
    for (const QStringView name : std::initializer_list<QStringView>{u"token", u"code", u"id", u"keyId", u""})
        EXPECT_FALSE(model::isSecretMember(name));
}

} // namespace
