// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "json/pointer.h"

#include <vector>

// What the user fills in. The body's text is the single truth; fields are a view of it.
namespace form {

/// Read off the text, never kept beside it.
enum class FieldState {
    NotSent, ///< the member is absent
    Null,
    Empty, ///< "", {} or []
    Value, ///< a value of the declared kind
    Raw    ///< another kind, or a duplicate member
};

/// One property and what the body holds for it.
struct Field
{
    json::Pointer place; ///< of the member in the body
    model::Property property;
    FieldState state = FieldState::NotSent;
    QString text;              ///< for the screen: a string's text, else the raw JSON
    QByteArray raw;            ///< the value's bytes; empty when not sent
    QString warning;           ///< why a service may refuse the value; empty when nothing is wrong
    bool nested = false;       ///< the property has a structured type that is known
    bool duplicate = false;    ///< the body holds the member more than once
    std::vector<Field> fields; ///< of the nested object, when there is one

    bool operator==(const Field &) const = default;
};

/// A whole body as fields.
struct Fields
{
    std::vector<Field> fields; ///< in the schema's order
    QStringList otherMembers;  ///< top-level member names the schema does not know, `@odata.type` for example

    bool operator==(const Fields &) const = default;
};

/// The fields of a body that is an object. A body of any other shape gives fields that are all not sent.
Fields fieldsOf(const json::Document &body, const model::OperationSchema &schema);

} // namespace form
