// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/headerfields.h"
#include "model/operationschema.h"
#include "run/variables.h"

#include <optional>
#include <vector>

namespace run {

/// One header field of a request being made: documented, added by the program (`Accept`), or the user's own.
struct HeaderRow
{
    QByteArray name;
    QByteArray value; ///< may hold `{{variables}}`
    bool on = true;
    const model::HeaderRule *rule = nullptr; ///< of a documented field
    std::optional<QByteArray> usual;         ///< the value without a choice; nothing for an own field
    std::optional<size_t> choice;            ///< index of the choice that made it so

    bool operator==(const HeaderRow &) const = default;
};

/// The documented fields in their order (the token as its placeholder), then `Accept`, each as the first choice of that
/// name has it; then the other choices.
std::vector<HeaderRow> headerRows(const model::OperationSchema &schema,
                                  const std::vector<model::HeaderChoice> &choices);

/// The inverse: the choices that turn the usual fields into these.
///
/// `off` are fields known to be switched off. `missingAreOff`: a usual field that is in neither list was not sent; but
/// one that carries the token stays on, since it is left out wherever there is no token.
std::vector<model::HeaderChoice> choicesFor(const model::OperationSchema &schema, const model::HeaderFields &on,
                                            const model::HeaderFields &off, bool missingAreOff);

/// The fields that are on, as they are sent: repeats of a name in one field, joined by `, `, since Qt sends a name
/// once. For a list-based field that says the same (RFC 9110, 5.3).
model::HeaderFields joinedFields(const model::HeaderFields &fields);

/// What is to be said about one field.
struct HeaderNote
{
    enum class Weight {
        Refused, ///< nothing is sent with it
        Warning, ///< nothing is sent until a variable is known
        Remark   ///< what will happen
    };

    Weight weight = Weight::Remark;
    QString text;

    bool operator==(const HeaderNote &) const = default;
};

/// The weightiest there is to say about a row; nothing when it goes out as it stands there.
std::optional<HeaderNote> headerNote(const std::vector<HeaderRow> &rows, size_t index, const Variables &variables);

} // namespace run
