// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/transport.h"

#include <functional>

namespace http {

class Disposal;

/// The transport over QNetworkAccessManager, with everything switched off that Qt would do unasked: redirects, repeats,
/// cookies, cached credentials, caches, proxies, HTTP/2 and unpacking. What it cannot do: HEAD and CONNECT, a header
/// name twice, and showing interim answers, the answer's own framing or its fields without a value.
class NetworkTransport final : public Transport
{
public:
    /// `currentTime` gives Exchange::startedAt; default: the clock of this machine.
    explicit NetworkTransport(std::function<QString()> currentTime = {});

    std::unique_ptr<Transmission> send(const model::Request &request, const model::Secret &token,
                                       const SendOptions &options) override;

private:
    std::function<QString()> m_currentTime;
    std::shared_ptr<Disposal> m_disposal;
};

} // namespace http
