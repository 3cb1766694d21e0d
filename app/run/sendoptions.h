// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/transport.h"
#include "model/environment.h"
#include "model/result.h"
#include "model/secret.h"

#include <QUrl>

namespace run {

/// How a request to `url` travels for this environment: its deadline, trust, client certificate and proxy. The one
/// place that reads the files an environment names; fails with the file and the reason when one is unusable. Trust and
/// client certificate hold for the environment's own origin: another server gets the system's authorities and no client
/// certificate. `passphrase` opens the key of the client certificate, where it is sealed.
model::Result<http::SendOptions> sendOptions(const model::Environment &environment, const QUrl &url,
                                             const model::Secret &passphrase = {});

/// Whether a request to `url` needs a passphrase for the key of the environment's client certificate. False when the
/// files cannot be read: sendOptions() says why.
bool needsPassphrase(const model::Environment &environment, const QUrl &url);

/// What is wrong with these settings as far as it can be told without looking at a file.
model::Result<void> checkTransportSettings(const model::Environment &environment);

/// "via proxy 10.0.0.1:8080", with a warning when the proxy can read the token; empty when none is asked. In mode
/// System this asks the system, as sending does.
QString proxyInWords(const model::Environment &environment, const QUrl &url);

/// Whether that proxy would read the request, the token included: it is plain http.
bool proxyReadsRequest(const model::Environment &environment, const QUrl &url);

} // namespace run
