// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/subject.h"
#include "check/usercheck.h"

// The questions of a user's check, asked of one value.
namespace check {

struct Answered
{
    bool holds = false;  ///< without the line's `not`
    QString reason = {}; ///< why the question cannot be asked of this value; then `holds` says nothing
    QString remark = {}; ///< one sentence more on why it does not hold, or empty
};

/// `line` asks anything but Exists. A header field's value comes as a JSON string.
Answered ask(const UserCheck &line, const json::Value &value, const Subject &subject);

} // namespace check
