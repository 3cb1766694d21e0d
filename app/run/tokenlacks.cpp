// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/tokenlacks.h"

#include "json/document.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace run {

namespace {

constexpr qsizetype longestClaim = 200; ///< characters told of a claim

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenLacks)
};

/// What of a token's claims bears on an answer. Times are seconds since 1970, -1 without one.
struct Claims
{
    qint64 expires = -1;
    qint64 notBefore = -1;
    QStringList audience;
    QStringList permissions; ///< delegated scopes and application roles
    bool isForApplication = false;
};

QStringList texts(const json::Value &object, QStringView name)
{
    const auto value = object.member(name);
    QStringList all;
    if (value && value->isString())
        all = value->string().split(u' ', Qt::SkipEmptyParts);
    else if (value) {
        const std::vector<json::Value> elements = value->elements();
        for (const json::Value &element : elements)
            all.append(element.string());
    }
    for (QString &one : all)
        one.truncate(longestClaim);
    return all;
}

/// A NumericDate, its fraction left out (RFC 7519, 2).
qint64 seconds(const json::Value &object, QStringView name)
{
    const auto value = object.member(name);
    bool isNumber = false;
    const qint64 time = value && value->isNumber() ? value->string().section(u'.', 0, 0).toLongLong(&isNumber) : 0;
    return isNumber ? time : -1;
}

/// Nothing for a token that is not a JSON Web Token.
std::optional<Claims> claimsOf(const model::Secret &token)
{
    const QList<QByteArray> parts = token.reveal().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(parts[1], QByteArray::Base64UrlEncoding);
    const json::Document document = json::Document::parse(decoded.decoded);
    const auto root = document.object();
    if (!root)
        return std::nullopt;
    Claims claims;
    claims.expires = seconds(*root, u"exp");
    claims.notBefore = seconds(*root, u"nbf");
    claims.audience = texts(*root, u"aud");
    claims.permissions = texts(*root, u"scp");
    claims.isForApplication = claims.permissions.isEmpty();
    claims.permissions += texts(*root, u"roles");
    return claims;
}

QString timeText(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toString(u"yyyy-MM-dd hh:mm:ss 'UTC'");
}

/// Graph goes by its URL and by the id of its application.
bool isFor(const QStringList &audience, const QUrl &url)
{
    if (audience.contains(QLatin1String("00000003-0000-0000-c000-000000000000"), Qt::CaseInsensitive))
        return true;
    return std::any_of(audience.begin(), audience.end(), [&](const QString &one) {
        return QUrl(one).host().compare(url.host(), Qt::CaseInsensitive) == 0;
    });
}

/// Every scope the document names for an account the token may be of.
QStringList documentedScopes(const model::OperationSchema *schema)
{
    QStringList scopes;
    if (!schema)
        return scopes;
    for (const model::Permission &permission : schema->permissions)
        scopes += permission.scopes;
    scopes.removeDuplicates();
    return scopes;
}

void tellClaims(QStringList &told, const Claims &claims, const model::Exchange &exchange,
                const model::OperationSchema *schema, qint64 now)
{
    if (claims.expires >= 0 && claims.expires <= now)
        told.append(
            Words::tr("The token expired at %1. Set a fresh one in the Auth tab.").arg(timeText(claims.expires)));
    if (claims.notBefore > now)
        told.append(Words::tr("The token is good from %1 on. Check the clock of this computer.")
                        .arg(timeText(claims.notBefore)));
    const QUrl &url = exchange.request.url;
    if (!claims.audience.isEmpty() && !isFor(claims.audience, url))
        told.append(Words::tr("The token is meant for %1, and was sent to %2.")
                        .arg(claims.audience.join(QStringLiteral(", ")), url.host()));
    if (claims.isForApplication && url.path().contains(QLatin1String("/me/")))
        told.append(Words::tr("The token stands for an application, not for a user, and /me needs a user."));
    const QStringList wanted = documentedScopes(schema);
    const bool holdsOne = std::any_of(wanted.begin(), wanted.end(), [&](const QString &scope) {
        return claims.permissions.contains(scope, Qt::CaseInsensitive);
    });
    const QString has =
        claims.permissions.isEmpty() ? Words::tr("none") : claims.permissions.join(QStringLiteral(", "));
    if (!wanted.isEmpty() && !holdsOne)
        told.append(Words::tr("The documentation names the permissions %1; the token has %2.")
                        .arg(wanted.join(QStringLiteral(", ")), has));
    else if (exchange.response->status == 403)
        told.append(Words::tr("The token has the permissions %1.").arg(has));
}

/// The value of a parameter of a challenge: `error="invalid_token"`.
QString parameter(const QString &challenge, const QString &name)
{
    const QString before = name + QLatin1String("=\"");
    const qsizetype begin = challenge.indexOf(before, 0, Qt::CaseInsensitive);
    // Not within the name of another one: error_description holds no `error="`, my_error would.
    if (begin < 0 || (begin > 0 && !QStringLiteral(" ,\t").contains(challenge[begin - 1])))
        return {};
    const qsizetype from = begin + before.size();
    const qsizetype end = challenge.indexOf(u'"', from);
    return end < 0 ? QString() : challenge.sliced(from, end - from).left(longestClaim);
}

void tellChallenge(QStringList &told, const model::Response &response)
{
    const auto field = response.headers.value("WWW-Authenticate");
    if (!field)
        return;
    const QString challenge = QString::fromUtf8(*field);
    const QString reason = parameter(challenge, QStringLiteral("error_description"));
    const QString code = parameter(challenge, QStringLiteral("error"));
    if (!reason.isEmpty() || !code.isEmpty())
        told.append(Words::tr("The service's challenge says: %1").arg(reason.isEmpty() ? code : reason));
    if (!parameter(challenge, QStringLiteral("claims")).isEmpty())
        told.append(Words::tr("The challenge asks for more claims (a policy such as multi-factor sign-in): sign in "
                              "again with them to get a new token."));
    const QString scheme = challenge.section(u' ', 0, 0);
    if (scheme.compare(QLatin1String("Bearer"), Qt::CaseInsensitive) != 0)
        told.append(Words::tr("The service asks for %1, which this program does not speak; Graph takes bearer tokens.")
                        .arg(scheme.left(longestClaim)));
}

} // namespace

QStringList tokenLacks(const model::Exchange &exchange, const model::Secret &token,
                       const model::OperationSchema *schema, qint64 now)
{
    QStringList told;
    if (!exchange.response || (exchange.response->status != 401 && exchange.response->status != 403))
        return told;
    const auto sent = exchange.request.headers.value("Authorization");
    if (!sent)
        told.append(Words::tr("No token was sent. Set one in the Auth tab."));
    else if (!sent->contains(model::tokenPlaceholder))
        told.append(Words::tr("The Authorization field was sent as typed, without the token of the environment."));
    else if (const auto claims = claimsOf(token))
        tellClaims(told, *claims, exchange, schema, now);
    else
        told.append(Words::tr("The token is not a JSON Web Token, so nothing can be read from it."));
    tellChallenge(told, *exchange.response);
    return told;
}

} // namespace run
