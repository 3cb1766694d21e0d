// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/declarations.h"
#include "json/pointer.h"

#include <optional>
#include <vector>

// Two documents side by side, by meaning: what was sent and what came back, or an answer and the one that is expected.
namespace check {

/// What became of a value.
enum class Relation {
    Same,        ///< the same bytes
    SameInstant, ///< a time stamp in other words, the same instant to the last digit
    SameValue,   ///< other text of the same value: escapes, number text, letter case of a member
    Reordered,   ///< an array with the same elements in another order
    Changed,
    TypeChanged, ///< another JSON kind
    Dropped,     ///< there before, not there any more
    Made,        ///< not there before, and the schema says the service makes it
    Added        ///< not there before
};

/// The same meaning: nothing was lost or altered.
inline bool isKept(Relation relation)
{
    return relation <= Relation::SameValue;
}

/// One scalar, or a whole object or array when nothing comparable stands on the other side.
struct ComparedMember
{
    json::Pointer place;
    Relation relation = Relation::Same;
    std::optional<json::Value> before = {};    ///< nothing: Made or Added
    std::optional<json::Value> after = {};     ///< nothing: Dropped
    const model::Property *property = nullptr; ///< its declaration; of an element that of its collection; null: none
};

/// In the order of `after`; what is missing there stands behind the other members of its object. Members go by name,
/// the n-th duplicate with the n-th, elements by index. `declared` is the type of both, may be empty. What is nested
/// deeper than limits::maxComparedDepth is left out. The values live as long as their documents, the declarations as
/// long as `declarations`.
std::vector<ComparedMember> compare(const json::Value &before, const json::Value &after, Declarations &declarations,
                                    const QString &declared);

/// How two scalars, or two empty containers, stand to each other. Without a declaration texts that are both time stamps
/// compare as such.
Relation relationOf(const json::Value &before, const json::Value &after, const model::Property *property);

} // namespace check
