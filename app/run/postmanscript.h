// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/usercheck.h"
#include "model/result.h"

#include <QStringList>

#include <vector>

// The user's check lines as a test script of Postman (learning.postman.com/docs/tests-and-scripts), and back.
namespace run {

/// One statement for a check or a capture. Fails, with a sentence, for what cannot be said.
model::Result<QString> postmanStatement(const check::UserCheck &line);

/// The lines a script with these statements has, with what they need in front.
QStringList postmanScript(const QStringList &statements);

struct ReadScript
{
    QStringList checks; ///< lines of our own
    int otherLines = 0; ///< that say something else; comments and brackets do not count

    bool operator==(const ReadScript &) const = default;
};

/// Takes in what postmanStatement() makes, and the usual ways to ask for a status. Nothing is run.
ReadScript readPostmanScript(const QStringList &lines);

} // namespace run
