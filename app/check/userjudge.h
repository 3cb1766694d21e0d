// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/subject.h"
#include "check/usercheck.h"
#include "model/finding.h"
#include "model/variable.h"

namespace check {

/// What became of one line.
struct LineOutcome
{
    enum class Kind {
        Nothing, ///< empty or a comment
        Held,    ///< a capture has found its value, too
        Failed
    };

    Kind kind = Kind::Nothing;
    model::Finding finding = {};                  ///< of a line that failed; without the id of its check
    std::optional<model::Variable> captured = {}; ///< of a capture that held

    bool operator==(const LineOutcome &) const = default;
};

/// Judges a line that was read. The same answer always gives the same outcome.
LineOutcome judgeLine(const UserCheck &line, const Subject &subject);
/// Reads it first: a line that cannot be read has failed.
LineOutcome judgeLine(const QString &line, const Subject &subject);

/// Of the answer of a recording, line by line; of no answer, an empty list. Lines beyond limits::maxCheckLines fail.
/// Safe on any thread; takes time with the size of the body.
std::vector<LineOutcome> judgeLines(const model::Recording &recording, const QStringList &lines);

/// What the captures of a recording's own lines have found, in their order; of a name given twice the last counts. A
/// value in which a token was masked is none.
std::vector<model::Variable> captured(const model::Recording &recording);

} // namespace check
