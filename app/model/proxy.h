// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QString>

namespace model {

/// Which HTTP proxy an environment's requests take. Proxies named by environment variables of the process count in mode
/// System only. No proxy gets a password from this program, but for one that the system's own setting holds.
struct Proxy
{
    enum class Mode {
        None,
        System, ///< as the system says for the URL; none for loopback
        Own     ///< host and port below; a port below 1: `host` is a text that is no address, and nothing is sent
    };

    Mode mode = Mode::None;
    QString host = {};
    int port = 0;

    /// `none`, `system`, `host:port` or `http://host:port`. User info is refused.
    static Result<Proxy> parse(const QString &text);
    QString text() const; ///< the inverse: `none`, `system` or `host:port`

    bool operator==(const Proxy &) const = default;
};

} // namespace model
