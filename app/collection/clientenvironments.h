// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/diagnostic.h"
#include "model/environment.h"
#include "model/secret.h"

#include <QByteArray>

#include <vector>

// Environments beside the requests: `http-client.env.json`, and what must not be shared in
// `http-client.private.env.json`, as JetBrains' HTTP client, Visual Studio and httpYac read them. Both are an object of
// environments by name, each an object of variables; those of `$shared` are in all of them, those of the private file
// go before:
//
//   { "$shared": { "tenant": "contoso" },
//     "test":    { "root": "https://graph.microsoft.com/beta", "userId": "87d349ed" } }
//
// `root` is the service root (everything before an operation's path), `token` the bearer token, which is read from the
// private file alone and never written.
namespace collection {

struct ClientEnvironment
{
    QString name;
    QString root; ///< as written, empty: none
    std::vector<model::Variable> variables = {};
    model::Secret token = {};
};

struct ClientEnvironments
{
    QString folder; ///< where they were found; empty: nowhere
    std::vector<ClientEnvironment> environments;
    std::vector<model::Diagnostic> diagnostics;

    const ClientEnvironment *find(QStringView name) const;
};

inline constexpr char clientEnvironmentFile[] = "http-client.env.json";
inline constexpr char privateEnvironmentFile[] = "http-client.private.env.json";

/// Of the nearest folder, from `folder` upwards, that holds one of the two files.
ClientEnvironments readClientEnvironments(const QString &folder);

/// Never fails: what cannot be used is named in the diagnostics.
ClientEnvironments clientEnvironments(const QByteArray &shared, const QByteArray &secret, const QString &folder = {});

/// Environments as such a file: their roots and variables, neither tokens nor TLS and proxy settings, whose paths hold
/// for one machine. A name that stands twice is numbered.
QByteArray writeClientEnvironments(const std::vector<model::Environment> &environments);

} // namespace collection
