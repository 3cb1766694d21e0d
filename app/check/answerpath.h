// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/pointer.h"

#include <functional>
#include <vector>

namespace check {

/// Which values of an answer are meant: a part of JSONPath (RFC 9535), or a JSON Pointer (RFC 6901).
///
///   $                     the whole body
///   $.error.code          members; also $['error']['code'], needed for names with blanks, dots or brackets
///   $.@odata.type         control information: the dot behind the @ is part of the name
///   $.value[0]            an element, counted from 0; [-1] is the last one
///   $.value[*].id         of every element, or of every member
///   $..code               members of that name at any depth, down to limits::maxComparedDepth; once in a path
///   /error/code           the pointer alone, up to the next blank
struct AnswerPath
{
    struct Step
    {
        enum class Kind { Member, Index, Token, All, Anywhere };

        Kind kind = Kind::Member;
        QString name = {}; ///< Member, Token (a member's name or an element's number), Anywhere
        qint64 index = 0;  ///< Index

        bool operator==(const Step &) const = default;
    };

    std::vector<Step> steps = {};
    QString text = {}; ///< as written

    /// It means one place, whatever the answer holds.
    bool isSingular() const;

    bool operator==(const AnswerPath &) const = default;
};

/// Why a path cannot be read.
struct PathProblem
{
    qsizetype offset = 0; ///< in the text, from 0
    QString what = {};
    QString remedy = {};
};

/// Reads the path that begins at `at`, which is moved behind it. nullopt with a problem when there is none.
std::optional<AnswerPath> readPath(QStringView text, qsizetype &at, PathProblem &problem);

/// Gets a place and what stands there: nothing when the path leads nowhere from the value above. False ends the walk.
using PathVisitor = std::function<bool(const json::Pointer &, const std::optional<json::Value> &)>;

/// All places the path means, in the order of the answer. A path without `[*]` and `..` means one. Of an empty array
/// `[*]` means none, and `..name` means those that are there.
void visit(const AnswerPath &path, const json::Value &root, const PathVisitor &visitor);

/// The places of the given value's own members or elements.
std::vector<std::pair<json::Pointer, json::Value>> childrenOf(const json::Pointer &place, const json::Value &value);

} // namespace check
