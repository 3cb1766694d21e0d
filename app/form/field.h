// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "json/pointer.h"

// What the user fills in. The body's text is the single truth; fields are a view of it.
namespace form {

/// Read off the text, never kept beside it.
enum class FieldState {
    NotSent, ///< the member is absent
    Null,
    Empty, ///< "", {} or []
    Value, ///< a value of the declared kind, or a variable
    Raw    ///< another kind, or a duplicate member
};

/// What a field stands for.
enum class FieldKind {
    Property,   ///< a property its type declares
    Annotation, ///< control information: `@odata.type`, `x@odata.bind` (OData JSON Format 4.01, 4.6)
    Undeclared, ///< a member the type does not declare
    Element,    ///< of a collection
    NewMember,  ///< the place where a member can be added to an open type
    PathValue   ///< a placeholder of the path; not part of the body
};

/// One place of the body and what it holds.
struct Field
{
    FieldKind kind = FieldKind::Property;
    json::Pointer place;      ///< of the member in the body; for NewMember of the object, for PathValue its name alone
    model::Property property; ///< of an element: the collection's, for one element; its name is the index
    FieldState state = FieldState::NotSent;
    QString text = {};       ///< for the screen: a string's text, else the raw JSON
    QByteArray raw = {};     ///< the value's bytes; empty when not sent
    QString warning = {};    ///< why a service may refuse the value; empty when nothing is wrong
    bool duplicate = false;  ///< the body holds the member more than once
    bool structured = false; ///< the type has fields of its own, which are known
    int children = 0;        ///< members of the object or elements of the array that is there
    int siblings = 0;        ///< of an element: how many the collection has
    int depth = 0;           ///< levels below the body
    bool expandable = false; ///< there are rows below this one, shown or not
    bool expanded = false;

    bool operator==(const Field &) const = default;
};

/// Words of a tester for a state, in lower case: "not sent", "null".
QString stateName(FieldState state);

} // namespace form
