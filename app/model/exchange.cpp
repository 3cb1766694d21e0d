// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/exchange.h"

#include <QDateTime>

#include <array>
#include <utility>

namespace model {

namespace {

using Kind = TransportError::Kind;

constexpr std::array kindNames = {
    std::pair{Kind::Refused, "refused"},
    std::pair{Kind::HostNotFound, "hostNotFound"},
    std::pair{Kind::ConnectionRefused, "connectionRefused"},
    std::pair{Kind::TlsFailed, "tlsFailed"},
    std::pair{Kind::Deadline, "deadline"},
    std::pair{Kind::Idle, "idle"},
    std::pair{Kind::Cancelled, "cancelled"},
    std::pair{Kind::ConnectionLost, "connectionLost"},
    std::pair{Kind::TooLarge, "tooLarge"},
    std::pair{Kind::InterimOnly, "interimOnly"},
    std::pair{Kind::ProxyFailed, "proxyFailed"},
    std::pair{Kind::Unsupported, "unsupported"},
    std::pair{Kind::Other, "other"},
};

constexpr std::array completenessNames = {
    std::pair{Completeness::Complete, "complete"},
    std::pair{Completeness::Incomplete, "incomplete"},
    std::pair{Completeness::Unverified, "unverified"},
    std::pair{Completeness::Suspicious, "suspicious"},
};

template <typename Table, typename Key>
QString nameIn(const Table &table, Key key)
{
    for (const auto &[candidate, name] : table) {
        if (candidate == key)
            return QString::fromLatin1(name);
    }
    return {};
}

template <typename Key, typename Table>
std::optional<Key> keyIn(const Table &table, QStringView name)
{
    for (const auto &[key, candidate] : table) {
        if (name == QLatin1String(candidate))
            return key;
    }
    return std::nullopt;
}

} // namespace

QByteArray requestTarget(const QUrl &url)
{
    const QByteArray target =
        url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment | QUrl::FullyEncoded);
    return target.startsWith('/') ? target : QByteArray('/' + target);
}

QString utcNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QString transportErrorName(TransportError::Kind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<TransportError::Kind> transportErrorKind(QStringView name)
{
    return keyIn<Kind>(kindNames, name);
}

QString completenessName(Completeness completeness)
{
    return nameIn(completenessNames, completeness);
}

std::optional<Completeness> completenessFromName(QStringView name)
{
    return keyIn<Completeness>(completenessNames, name);
}

} // namespace model
