// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/diagnostic.h"
#include "model/environment.h"
#include "model/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace collection {

/// The environments and which of them is in use. Tokens are never part of it.
///
///   { "format": 1, "current": "global",
///     "environments": [ { "id": "global", "name": "Microsoft Graph", "scheme": "https", "host": "graph.microsoft.com",
///                         "port": 8443, "basePath": "/proxy", "version": "v1.0", "deadlineSeconds": 100,
///                         "sandbox": false, "variables": { "userId": "87d349ed" },
///                         "tls": { "authorities": "/etc/test-ca.pem", "pin": "9f86d0…", "clientCertificate": "me.pem",
///                                  "clientKey": "me.key" }, "proxy": "proxy.example:8080" } ] }
///
/// `port`, `basePath`, `sandbox`, `variables`, `tls` with each of its members, and `proxy` may be missing; `proxy` may
/// also be "none" or "system". A file without `tls` and `proxy` means what it always meant: the system's authorities,
/// no proxy. Variables are texts, in the order of the file, under
/// names that model::checkVariableName() finds well.
struct EnvironmentFile
{
    std::vector<model::Environment> environments; ///< never empty, ids unique
    QString current;                              ///< the id of one of them
    std::vector<model::Diagnostic> diagnostics;
    bool isBroken = false; ///< nothing could be used: these are the ready-made ones

    const model::Environment &currentEnvironment() const;
};

/// The local sandbox, then the public Graph clouds (learn.microsoft.com/graph/deployments).
std::vector<model::Environment> readymadeEnvironments();

/// Never fails: what cannot be used is named in the diagnostics. An environment whose root cannot be sent to stays, so
/// that it can be mended.
EnvironmentFile readEnvironments(const QByteArray &bytes, const QString &fileName = {});
QByteArray writeEnvironments(const std::vector<model::Environment> &environments, const QString &current);

/// A missing file gives the ready-made environments. So does a broken one, which is moved aside (`*.broken-N`), with a
/// notice that says where.
EnvironmentFile loadEnvironments(const QString &path);
[[nodiscard]] model::Result<void>
saveEnvironments(const QString &path, const std::vector<model::Environment> &environments, const QString &current);

} // namespace collection
