// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/comparison.h"
#include "check/typedanswer.h"
#include "model/expectations.h"
#include "model/finding.h"
#include "model/recording.h"

namespace check {

/// What the request was for, by its method and its URL.
enum class Purpose {
    Create, ///< an entity was posted to a collection, or whatever else the schema describes
    Entity, ///< GET of one entity
    List,   ///< GET of a collection
    Other   ///< a GET of something else: the result of an operation, a page at another place
};

/// By the schema of the recording's operation; null: none is known.
Purpose purposeOf(const model::Recording &recording, const model::OperationSchema *schema);

/// The segments of the collection a path form leads to: without the `$ref` that stands for links to its entities.
QStringList collectionSegments(const model::PathForm &form);

/// One exchange with an answer, read once for all checks. What it refers to outlives it; lives on one thread.
class Subject final
{
    Q_DISABLE_COPY_MOVE(Subject)

public:
    /// The recording has an answer; `schema` may be null.
    Subject(const model::Recording &recording, const model::OperationSchema *schema);

    const model::Exchange &exchange;
    const model::Response &response;
    const model::Expectations &expectations;
    const Purpose purpose;
    const model::OperationSchema *const schema; ///< null when nothing is known of what came
    const bool isTooLarge;                      ///< over limits::maxJudgedBody: the body was not read
    const json::Document sent;                  ///< of the request's body; not valid when that is no JSON
    const json::Document answer;                ///< of the answer's body; likewise
    const json::Document example;               ///< the body of the page's own answer; not valid when it shows none

    bool hasBody() const { return !response.body.isEmpty(); }
    bool isSuccess() const { return response.status >= 200 && response.status < 300; }
    bool isError() const { return response.status >= 400; }
    /// Whether it is known what was asked: an answer from a file may stand alone.
    bool isRequestKnown() const { return !exchange.request.headers.isEmpty() || !exchange.request.body.isEmpty(); }
    /// The type of the entity, or of one element of the list; empty when the schema promises none.
    QString declaredType() const;
    /// Whether a `Prefer` field of the request asks for this, `return=minimal` (RFC 7240, 2).
    bool prefers(QByteArrayView preference) const;
    /// The members `$select` asks for; empty: all of them (OData Protocol 4.01, 11.2.5.1; 4.01 allows it without `$`).
    QStringList selected() const;

    /// The entity or the elements of the list, by the schema; empty for an error, and without a schema.
    const TypedAnswer &typed() const { return m_typed; }
    /// What was posted against what came back; empty unless both are entities.
    const std::vector<ComparedMember> &compared() const { return m_compared; }
    /// Whether what stands there is, all of it, what was sent there.
    bool isEchoed(const json::Pointer &place) const;
    /// Where something of the answer stands in the example, which is one entity.
    json::Pointer inExample(const json::Pointer &place) const;
    /// Whether the example has the very same value there.
    bool isAsDocumented(const json::Pointer &place) const;
    /// The finding, lowered to a warning that says so when the value is what was sent, or what the page itself shows:
    /// then the fault is not the service's.
    model::Finding weighed(model::Finding finding, const json::Pointer &place) const;

private:
    Declarations m_declarations;
    TypedAnswer m_typed;
    std::vector<ComparedMember> m_compared;
    QHash<QString, bool> m_kept; ///< by pointer: whether all that is compared there and below came back as sent
};

} // namespace check
