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

/// Hears of two documents member by member, in the order compare() gives them; for documents with millions of them.
class ComparedSink
{
    Q_DISABLE_COPY_MOVE(ComparedSink)

public:
    virtual ~ComparedSink() = default;

    /// Whether elements of an array go by their `id` where both sides have such and share some: a list that got another
    /// entity is the same but for that. Those of `after` stand at their index, then those `before` alone has, at
    /// theirs.
    virtual bool goesById() const { return false; }
    /// False: enough, there is nobody to hear of the rest.
    virtual bool take(const ComparedMember &member) = 0;
    /// The same at limits::maxComparedDepth, where containers are not looked into: by their bytes.
    virtual bool takeDeepest(const ComparedMember &member)
    {
        Q_UNUSED(member)
        return true;
    }
    /// The members of this object that both have stand in another order.
    virtual void takeOtherOrder(const json::Pointer &place, const json::Value &before, const json::Value &after)
    {
        Q_UNUSED(place)
        Q_UNUSED(before)
        Q_UNUSED(after)
    }

protected:
    ComparedSink() = default;
};

/// As above. `declared` may be a collection, `Collection(microsoft.graph.onenoteOperation)`: then both are lists of
/// such entities, in a member `value`.
void compare(const json::Value &before, const json::Value &after, Declarations &declarations, const QString &declared,
             ComparedSink &sink);

/// How two scalars, or two empty containers, stand to each other. Without a declaration texts that are both time stamps
/// compare as such.
Relation relationOf(const json::Value &before, const json::Value &after, const model::Property *property);

} // namespace check
