// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/environment.h"
#include "model/exchange.h"
#include "model/expectations.h"
#include "model/operationschema.h"
#include "run/pathplaceholders.h"
#include "run/variables.h"

namespace run {

/// What the user decided about one request, before it is a request. Path, values, body and checks may hold
/// `{{variables}}`; in quotes inside a check they are escaped as in a body.
struct Draft
{
    QString path;                             ///< below the version segment, `/me/onenote/operations`
    std::vector<model::HeaderChoice> headers; ///< see headerRows()
    QByteArray body;
    PathValues pathValues = {}; ///< for the `{placeholders}` of the path
    model::Expectations expectations = {};

    bool operator==(const Draft &) const = default;
};

/// Something a draft leaves open, so that it cannot be sent.
struct OpenPlace
{
    QString name;  ///< `{{name}}` or `{placeholder}`, as written
    QString where; ///< "the body, line 3, column 14, /error/code", "the header field Prefer", "the path"
    model::Failure reason;

    QString text() const; ///< name, place and reason in one line
    bool operator==(const OpenPlace &) const = default;
};

/// A request as it would be sent now.
struct Composed
{
    model::Request request;                ///< what is open stands in it as it was written
    std::vector<VariableUse> uses;         ///< in the order path, header fields, body, checks
    std::vector<OpenPlace> open;           ///< likewise
    model::Expectations expectations = {}; ///< of the draft, with the variables put into its lines

    /// Fails when something is open, with a line for each.
    model::Result<void> check() const;
};

/// The request a draft makes in an environment: the documented header fields first (the token as a placeholder), then
/// `Accept`, then the draft's own; variables put in. Fails on an unusable URL or header field.
model::Result<Composed> compose(const model::OperationSchema &schema, const model::Environment &environment,
                                const Draft &draft, const Sources &sources = everydaySources());

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
bool sameOrigin(const QUrl &a, const QUrl &b);
bool sameOrigin(const QUrl &url, const model::ServiceRoot &root);

/// Scheme, host and port in ASCII: how another origin is named to the user.
QString originOf(const QUrl &url);

} // namespace run
