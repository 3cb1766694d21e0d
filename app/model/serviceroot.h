// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QUrl>

namespace model {

/// Everything before an operation's path: scheme, host, port, base path and version segment.
struct ServiceRoot
{
    QString scheme = QStringLiteral("https");
    QString host;
    int port = -1;                            ///< -1: the scheme's own
    QString basePath;                         ///< `/proxy/graph` or empty
    QString version = QStringLiteral("v1.0"); ///< one path segment, may be empty

    /// `http://127.0.0.1:8080/base/beta`: the last segment is the version.
    static Result<ServiceRoot> parse(const QString &text);

    /// Refuses what cannot or must not be sent to: schemes other than https, http to anything but loopback, user info,
    /// control characters, ports outside 1..65535, hosts that are none. The remedy is in the failure.
    Result<void> check() const;

    /// The URL as it goes on the wire, host in ASCII form. `path` starts with `/` and may bring a query.
    Result<QUrl> url(const QString &path) const;

    QString text() const; ///< the inverse of parse()

    bool operator==(const ServiceRoot &) const = default;
};

/// `host:port` as it stands in a URL, an IPv6 address in brackets (RFC 3986, 3.2.2); without a port when that is below
/// 0.
QString hostAndPort(const QString &host, int port);

/// 127.0.0.0/8, ::1 and `localhost`.
bool isLoopback(const QString &host);

} // namespace model
