// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/environment.h"
#include "model/exchange.h"
#include "model/result.h"

#include <QUrl>

#include <optional>

namespace run {

/// Where an answer points instead of being the answer (RFC 9110, 15.4). Following is a decision for this hop alone.
struct Redirect
{
    int status = 0;
    QByteArray location;        ///< the field as it came
    QUrl target = {};           ///< absolute (RFC 3986, 5.2), without fragment
    QString shown = {};         ///< the target in ASCII, host in punycode; what a dialog has to name
    QString origin = {};        ///< its scheme, host and port in ASCII
    QByteArray method = {};     ///< of the request that would follow
    bool changesMethod = false; ///< a POST becomes a GET without its body
    /// The origin of the request and that of the environment: the token went there already.
    bool isSameOrigin = false;
    std::optional<model::Failure> problem = {}; ///< why it cannot be followed

    bool operator==(const Redirect &) const = default;
};

/// What goes along to the target.
enum class Credentials {
    AsBefore, ///< the same fields; for the same origin only
    Without,  ///< no field that holds or may hold a secret: see isSecretField()
    With      ///< all fields, and Authorization with the token even if this request had none
};

/// Nothing for an answer that is no redirect: 301, 302, 303, 307 and 308 with a Location are.
std::optional<Redirect> redirectOf(const model::Exchange &exchange, const model::ServiceRoot &root);

/// The request that follows. 303 makes a GET of everything, 301 and 302 of a POST, as all clients do; 307 and 308 keep
/// method and body (RFC 9110, 15.4.2 to 15.4.9).
model::Request followed(const model::Request &sent, const Redirect &redirect, Credentials credentials);

/// Fields of a request that another origin must not get unasked: the token's placeholder in the value, or a name such
/// as Authorization, Cookie, X-Api-Key, Ocp-Apim-Subscription-Key.
bool isSecretField(const model::HeaderField &field);

/// The names of the secret fields that Credentials::With would send.
QStringList secretFields(const model::Request &sent);

} // namespace run
