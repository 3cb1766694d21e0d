// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/usercheck.h"
#include "run/requestexport.h"
#include "run/variables.h"

// What the exporters share.
namespace run {

/// "onenote/add.http:3" or the name of a request that is in no file.
QString placeOf(const ReplayStep &step);

/// Adds a note with the step's place in front.
void note(const ReplayStep &step, const QString &sentence, QStringList &notes);

/// What no other tool can say: accepted findings, the expected answer, scripts, handlers and file references.
void noteOwnParts(const ReplayStep &step, QStringList &notes);

/// The check lines of a step that can be read; the others are noted.
std::vector<check::UserCheck> checksOf(const ReplayStep &step, QStringList &notes);
/// For tools that check nothing: a note for each line.
void noteChecks(const ReplayStep &step, QStringList &notes);

/// Whether any part of the plan names `{{root}}`, a variable, ...
bool usesVariable(const ReplayPlan &plan, const QString &name);
/// The names of all variables used, built-in ones and `token` left out, in the order of their first use; those that
/// captures of the plan bring are among them.
QStringList variablesUsed(const ReplayPlan &plan);
/// The names that captures bring.
QStringList captureNames(const ReplayPlan &plan);

/// Letters, digits and `_`, the first no digit: what every language takes for a name.
QString identifierFor(const QString &variable);

/// Whether the bytes are UTF-8.
bool isUtf8(const QByteArray &bytes);

} // namespace run
