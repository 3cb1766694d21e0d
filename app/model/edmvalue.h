// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/edmdatetime.h"
#include "model/operationschema.h"
#include "model/valueproblem.h"
#include "json/document.h"

#include <optional>

// The judge of values: the rules of the Edm types (OData ABNF, 7 Literal Data Values; JSON Format 4.01, 7 to 9) and the
// rules a schema states. It warns; nothing it says keeps a value from being sent.
namespace model {

/// Judges one value by itself: members of an object and elements of a collection (elementOf()) are judged one by one by
/// the caller. With Syntax::Template a variable, `{{name}}` alone or in a string, gives no problem: what it will be is
/// not known yet. A service gets Syntax::Json, where two braces are text.
std::optional<ValueProblem> valueProblem(const Property &property, const json::Value &value,
                                         json::Syntax syntax = json::Syntax::Template);

/// The JSON kinds a type may have. A type that is not known takes every kind.
bool kindFits(const Property &property, json::Kind kind);

/// What the elements of a collection are declared as; the property itself when it is no collection. Nullable and the
/// facets of a collection are those of its elements (OData CSDL 4.01, 7.2).
Property elementOf(const Property &property);

/// The property `name@odata.bind`, by which a navigation property refers to entities that exist: a URL, or for a
/// collection URLs (OData JSON Format 4.0, 8.5 Bind Operation).
Property bindingOf(const Property &navigation);
bool isBinding(const Property &property);

} // namespace model
