// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/secretnames.h"

#include <QByteArray>
#include <QLatin1String>

#include <algorithm>
#include <array>

namespace model {

namespace {

bool isAnyOf(const QByteArray &name, const auto &names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *each) { return name == each; });
}

bool holdsAnyOf(const QByteArray &name, const auto &words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return name.contains(word); });
}

} // namespace

bool isSecretField(QByteArrayView name)
{
    constexpr std::array words = {"auth", "cookie", "token", "key", "secret", "password", "credential", "session"};
    constexpr std::array harmless = {"www-authenticate",
                                     "proxy-authenticate",
                                     "authentication-info",
                                     "proxy-authentication-info",
                                     "access-control-allow-credentials",
                                     "idempotency-key"};
    const QByteArray lower = name.toByteArray().toLower();
    return holdsAnyOf(lower, words) && !isAnyOf(lower, harmless);
}

bool isSecretParameter(QByteArrayView name)
{
    constexpr std::array words = {"token", "secret", "password", "auth", "apikey", "api_key", "api-key", "credential"};
    constexpr std::array names = {"code",
                                  "sig",
                                  "signature",
                                  "key",
                                  "assertion",
                                  "client_assertion",
                                  "code_verifier",
                                  "x-amz-signature",
                                  "sessionid",
                                  "session_id",
                                  "pwd"};
    // They steer the reading of a list.
    constexpr std::array harmless = {"$skiptoken", "skiptoken", "$deltatoken", "deltatoken", "authority"};
    const QByteArray lower = QByteArray::fromPercentEncoding(name.toByteArray()).toLower();
    return (isAnyOf(lower, names) || holdsAnyOf(lower, words)) && !isAnyOf(lower, harmless);
}

bool isSecretMember(QStringView name)
{
    constexpr std::array names = {"access_token",  "accesstoken",  "refresh_token", "refreshtoken", "id_token",
                                  "client_secret", "clientsecret", "secrettext",    "password",     "privatekey"};
    return std::any_of(names.begin(), names.end(),
                       [&](const char *each) { return name.compare(QLatin1String(each), Qt::CaseInsensitive) == 0; });
}

} // namespace model
