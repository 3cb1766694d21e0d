// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "model/recording.h"
#include "json/document.h"

// Where each type of long-running operation keeps what all of them have, as data: the types of the operation
// collections of Microsoft Graph's v1.0 metadata, the monitor of OneDrive, and one adapter for whatever else looks like
// an operation. Words of states compare without letter case, since services and documents disagree about it.
namespace model {

/// How far an operation is. Pending comes before Running, and nothing comes behind the others but Unknown.
enum class OperationPhase {
    Unknown, ///< a word of no known meaning, or none: it may be anything
    Pending,
    Running,
    Succeeded, ///< `partiallySucceeded` and `skipped` too: done, and not failed
    Failed
};

/// A word a service uses, and what it means.
struct OperationState
{
    QString name;
    OperationPhase phase = OperationPhase::Unknown;

    bool operator==(const OperationState &) const = default;
};

/// What a service writes progress as.
enum class ProgressForm { None, Text, Integer, Real };

/// One type of operation. Places are JSON Pointers (RFC 6901), empty when the type has no such member.
struct OperationAdapter
{
    QString type = {};     ///< below `microsoft.graph.`: `onenoteOperation`, `security.caseOperation`; empty: any type
    QString base = {};     ///< the type it derives from, when that has an adapter too
    QString foundAt = {};  ///< the collection it is an element of: `onenote.operations`
    bool isJob = true;     ///< false: the type only shares the name of operations, and nothing happens to it
    QString status = {};   ///< where the word is
    bool freeText = false; ///< the word is a String rather than one of an enumeration
    std::vector<OperationState> states = {}; ///< in the order of the enumeration
    /// What an object of the very type says about itself, whatever its status.
    OperationPhase phaseOfType = OperationPhase::Unknown;
    QString progress = {};
    ProgressForm progressForm = ProgressForm::None;
    QString link = {};      ///< URL of the result
    QString errorCode = {}; ///< why it failed; means something else before
    QString errorMessage = {};
    QString created = {}; ///< times as Edm.DateTimeOffset text, of telephoneNumberLongRunningOperation as any text
    QString lastAction = {};
    QString completed = {};
    bool hasId = true;

    bool operator==(const OperationAdapter &) const = default;
};

/// The table, a type once; the adapter for any type is not among them.
const std::vector<OperationAdapter> &operationAdapters();
/// For what has no entry of its own: recognises each member by the names the known types use.
const OperationAdapter &anyOperation();

/// By type name, with or without `#` and `microsoft.graph.`, in any letter case; a name without its namespace will do
/// where only one type has it. nullptr when the table has none.
const OperationAdapter *findAdapter(QStringView typeName);
/// The same, then along the base types that `schema` knows, and at last anyOperation().
const OperationAdapter &adapterFor(QStringView typeName, const OperationSchema *schema = nullptr);
/// By the object's own `@odata.type`, else by `declared`.
const OperationAdapter &adapterFor(const json::Value &object, QStringView declared = {},
                                   const OperationSchema *schema = nullptr);

/// What a word of any type means.
OperationPhase phaseOf(QStringView state);
/// What it means for this type, whose own words come first.
OperationPhase phaseOf(const OperationAdapter &adapter, QStringView state);
/// After these an operation does not change any more.
inline bool isTerminal(OperationPhase phase)
{
    return phase == OperationPhase::Succeeded || phase == OperationPhase::Failed;
}

/// An operation as one answer shows it; every text is the answer's own.
struct OperationReading
{
    bool isObject = false; ///< false: the body was no JSON object, and reads as nothing
    QString type = {};     ///< of the adapter
    bool isJob = true;
    OperationPhase phase = OperationPhase::Unknown;
    ReturnedOperation returned = {};
    QString created = {};
    QString lastAction = {};
    QString completed = {};

    bool operator==(const OperationReading &) const = default;
};

/// Looks where the adapter says, and failing that wherever any known type keeps it. An `error` is the answer's in any
/// case; the adapter's own place for the reason is asked when the operation has failed.
OperationReading readOperation(const json::Value &object, const OperationAdapter &adapter);
/// Of a body that may be no JSON at all, and then reads as nothing.
OperationReading readOperation(const QByteArray &body, QStringView declared = {},
                               const OperationSchema *schema = nullptr);

} // namespace model
