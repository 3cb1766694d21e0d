// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/environment.h"
#include "model/exchange.h"
#include "model/operationschema.h"

namespace run {

/// What the user decided about one request, before it is a request.
struct Draft
{
    QString path;                ///< below the version segment, `/me/onenote/operations`
    model::HeaderFields headers; ///< beside those the schema asks for; replaces one of the same name
    QByteArray body;

    bool operator==(const Draft &) const = default;
};

/// The request a draft makes in an environment: the documented header fields first (the token as a placeholder), then
/// `Accept`, then the draft's own. Fails on an unusable URL or header field.
model::Result<model::Request> compose(const model::OperationSchema &schema, const model::Environment &environment,
                                      const Draft &draft);

/// A stored request as it can be sent again: without the fields that frame it, which are written anew. Everything else
/// is sent as it was, the program's own values of then included.
model::Request withoutFraming(model::Request sent);

/// A stored request as its user made it: without the fields that frame it, and without those of model::usualFields
/// whose value is the program's own.
model::Request withoutStackFields(model::Request sent);

/// The same request at another service root of the same kind: scheme, host and port of `root`, path and query kept.
/// For the sandbox, whose port may be another one after a restart.
model::Request movedTo(model::Request request, const model::ServiceRoot &root);

/// The part of a URL's path below the root's base path and version; the whole path when it is not below it.
QString pathBelow(const QUrl &url, const model::ServiceRoot &root);

/// True when both name the same scheme, host and port, so that a token for the one may go to the other.
bool sameOrigin(const QUrl &url, const model::ServiceRoot &root);

} // namespace run
