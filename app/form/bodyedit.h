// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "form/field.h"
#include "model/result.h"
#include "json/edit.h"

namespace form {

// Each function gives the splice that changes one member and leaves every other byte alone. The body must be valid
// JSON; where it is not, or a parent on the way is no object, there is a failure that says so.
// `eol` is for a body that has no line end to copy.

/// Puts `raw` (JSON) at `place`, replacing the value or inserting the member at its place in the schema's order;
/// missing parent objects are made. Array elements are replaced by index, `-` or the next index appends (RFC 6901).
model::Result<json::Edit> setValue(const json::Document &body, const model::OperationSchema &schema,
                                   const json::Pointer &place, const QByteArray &raw, const QByteArray &eol = "\n");

/// Removes the member or element. Nothing to remove is an empty splice.
model::Result<json::Edit> removeValue(const json::Document &body, const json::Pointer &place);

// Of the array at `place`; positions count from 0. All elements are inserted by one splice.
model::Result<json::Edit> insertElements(const json::Document &body, const json::Pointer &place, int position,
                                         const QByteArrayList &raws, const QByteArray &eol = "\n");
model::Result<json::Edit> moveElement(const json::Document &body, const json::Pointer &place, int from, int to);

/// What a field gets when it is first switched to a state: null, the empty value, or for Value the example's value,
/// else the default, else the first enumeration member, else the plainest value of the type. Raw gives what Value
/// would.
QByteArray initialValue(const model::OperationSchema &schema, const Field &field, FieldState state);

/// The documented request example's body with these line ends; `{}` when there is none.
QByteArray exampleBody(const model::OperationSchema &schema, const QByteArray &eol);

} // namespace form
