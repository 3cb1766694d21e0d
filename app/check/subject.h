// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/expectations.h"
#include "model/operationschema.h"
#include "model/recording.h"
#include "json/document.h"

namespace check {

/// What the request was for, by its method and the answer's form.
enum class Purpose {
    Create, ///< an entity was posted to a collection, or whatever else the schema describes
    Entity, ///< GET of one entity
    List,   ///< GET of a collection
    Other   ///< a GET of something else: the result of an operation, a page at another place
};

/// One exchange with an answer, parsed once for all checks. What it refers to outlives it.
struct Subject
{
    const model::Exchange &exchange;
    const model::Response &response;
    const model::OperationSchema *schema; ///< null when nothing is known of what came
    const model::Expectations &expectations;
    Purpose purpose = Purpose::Create;
    json::Document sent = {};   ///< of the request's body; not valid when that is no JSON
    json::Document answer = {}; ///< of the answer's body; likewise

    bool hasBody() const { return !response.body.isEmpty(); }
    bool isSuccess() const { return response.status >= 200 && response.status < 300; }
    bool isError() const { return response.status >= 400; }
    /// The type of the entity, or of one element of the list; empty when the schema promises none.
    QString declaredType() const;
};

/// The recording has an answer.
Subject subjectOf(const model::Recording &recording, const model::OperationSchema *schema);

} // namespace check
