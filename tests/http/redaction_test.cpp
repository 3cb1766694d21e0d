// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "http/redaction.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

constexpr char token[] = "abc/def+ghi=jkl~\"mn";

QByteArray masked(QByteArray text, const char *secret = token)
{
    http::maskToken(text, model::Secret(secret));
    return text;
}

TEST(Redaction, OtherTextStays)
{
    for (const QByteArray &text : {QByteArray(), QByteArray("{}"), QByteArray("abc/def+ghi=jkl~mn"), QByteArray("%\\")})
        EXPECT_EQ(masked(text), text);
}

TEST(Redaction, PlainTokenKeepsItsLength)
{
    QByteArray text = QByteArray("<") + token + ">" + token;
    const auto ranges = http::maskToken(text, model::Secret(token));
    const QByteArray stars(qsizetype(strlen(token)), '*');
    EXPECT_EQ(text, "<" + stars + ">" + stars);
    const std::vector<model::MaskedRange> expected = {{1, stars.size()}, {2 + stars.size(), stars.size()}};
    EXPECT_EQ(ranges, expected);
}

TEST(Redaction, EscapedTokens)
{
    const QByteArray percent = QByteArray(token).toPercentEncoding();
    EXPECT_EQ(masked("?t=" + percent + "&x"), "?t=" + QByteArray(percent.size(), '*') + "&x");
    EXPECT_EQ(masked(percent.toLower()), QByteArray(percent.size(), '*'));
    const QByteArray json = R"(abc\/def\u002Bghi\u003djkl~\"mn)";
    EXPECT_EQ(masked("\"" + json + "\""), "\"" + QByteArray(json.size(), '*') + "\"");
    QByteArray every;
    for (const char c : QByteArray(token))
        every += "%" + QByteArray(1, c).toHex();
    EXPECT_EQ(masked(every), QByteArray(every.size(), '*'));
}

TEST(Redaction, Base64AtEveryAlignment)
{
    for (const QByteArray &user : {QByteArray(), QByteArray("u:"), QByteArray("ab:"), QByteArray("me:")}) {
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            const QByteArray whole = user + token + ":tail";
            QByteArray text = whole.toBase64(alphabet);
            EXPECT_EQ(http::maskToken(text, model::Secret(token)).size(), 1u) << user.constData();
            // At most a character at each end shares bits with what is not the token.
            EXPECT_GE(text.count('*'), qsizetype(strlen(token) * 8 / 6 - 1));
        }
    }
}

TEST(Redaction, TokenCutOffAtTheEnd)
{
    EXPECT_EQ(masked("x abc/def+g"), "x *********");
    EXPECT_EQ(masked("x abc/def%2Bghi%3"), "x ***************");
    EXPECT_EQ(masked("x abc/def"), "x abc/def"); // too short to tell
}

TEST(Redaction, ShortTokensAreLeft)
{
    EXPECT_EQ(masked("a 1234567 b", "1234567"), "a 1234567 b");
    EXPECT_EQ(masked("a 12345678 b", "12345678"), "a ******** b");
    EXPECT_EQ(masked("anything", ""), "anything");
}

TEST(Redaction, RequestsKeepThePlaceholder)
{
    const model::Secret secret("0123456789");
    const model::Request request = {"POST",
                                    QUrl(QStringLiteral("https://h/a?t=0123456789")),
                                    {{"Authorization", "Bearer 0123456789"}, {"X", "{{token}}"}},
                                    "t=0123456789"};
    const model::Request kept = http::withoutToken(request, secret);
    EXPECT_EQ(kept.url.toEncoded(), "https://h/a?t=**********");
    EXPECT_EQ(kept.headers.toLines(), "Authorization: Bearer {{token}}\r\nX: {{token}}\r\n");
    EXPECT_EQ(kept.body, "t=**********");
}

} // namespace
