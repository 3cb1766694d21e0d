// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"
#include "model/secret.h"

#include <QNetworkReply>

namespace http {

bool isInterim(int status);

/// Nothing while no status line has come.
std::optional<int> statusOf(const QNetworkReply &reply);

/// As the engine reports them; a token they repeat is masked.
model::HeaderFields headersOf(const QNetworkReply &reply, const model::Secret &token);

/// Takes time with the size of the body.
model::Response withMaskedBody(model::Response response, const model::Secret &token);

} // namespace http
