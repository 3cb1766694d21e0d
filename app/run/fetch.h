// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/compose.h"

// Reading what operations have made: the collection an operation posts to, one entity of it, and the pages of a list.
namespace run {

/// The collection of an operation: its example path, without a last `/$ref`.
QString collectionPath(const model::OperationSchema &schema);

/// A GET of the collection, or of the entity `id` in it when that is not empty. `draft` gives path values and header
/// choices; fields that describe a body are left out. The id is one path segment, percent-encoded, and may hold
/// `{{variables}}`.
model::Result<Composed> composeFetch(const model::OperationSchema &schema, const model::Environment &environment,
                                     const Draft &draft, const QString &id, const Sources &sources = everydaySources());

/// What a history says of it: "OneNote · List operations", "OneNote · Get operation".
QString fetchTitle(const model::OperationSchema &schema, bool one);

/// The `@odata.nextLink` of a body; empty when it has none or is no JSON object (OData JSON Format 4.01, 4.6.5).
QString nextLinkOf(const QByteArray &body);

/// The GET for the page behind an answer.
struct NextPage
{
    model::Request request;
    bool sameOrigin = true; ///< false: it goes elsewhere, so without token and own header fields

    bool operator==(const NextPage &) const = default;
};

/// `link` goes out to the byte; one that cannot is a failure. `before` is the request whose answer had the link: its
/// header fields are sent again (a service does not put them into the link), but those that describe a body.
/// `home` is where the token belongs, null when nowhere.
model::Result<NextPage> nextPage(const QString &link, const model::Request &before, const model::ServiceRoot *home);

} // namespace run
