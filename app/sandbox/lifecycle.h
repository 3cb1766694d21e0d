// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationadapter.h"
#include "sandbox/wishes.h"

// How an operation of any type of the adapter table goes from its first state to its end. A schema's own spelling of
// the states goes before the table's.
namespace sandbox {

/// What the sandbox knows of the type a schema returns: the table's entry, or one made from the names and the
/// enumerations of the schema's properties.
model::OperationAdapter adapterOf(const model::OperationSchema &schema);

/// With the first state, unless the operation has a status already or is none.
QByteArray withFirstStatus(const model::OperationSchema &schema, const QByteArray &text);

struct Turn
{
    QString time;     ///< now, as Edm.DateTimeOffset
    QString resource; ///< URL of the result
    Fate fate = Fate::Succeeded;
    int looks = 0; ///< how often it was looked at before
};

/// The operation one step further: status, time of the last action, progress, and at the end where the result is or why
/// there is none. Unchanged when it has ended, or when nothing ever happens to its type.
QByteArray movedOn(const model::OperationSchema &schema, const QByteArray &text, const Turn &turn);

} // namespace sandbox
