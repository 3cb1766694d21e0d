// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/typename.h"
#include "model/valueproblem.h"
#include "json/document.h"

#include <optional>

namespace model {

/// One primitive type as OData knows it (CSDL 4.01, 3.3; JSON Format 4.01, 7.1).
struct EdmType
{
    using Judge = std::optional<ValueProblem> (*)(const EdmType &, const json::Value &);

    const char16_t *name;      ///< without `Edm.`
    quint32 kinds;             ///< JSON kinds a value may have, a bit each
    Judge judge = nullptr;     ///< for values of those kinds; none when there is no rule beyond the kind
    const char *least = "";    ///< of a number
    const char *most = "";     ///< of a number
    const char *smallest = ""; ///< magnitude that still is not zero

    bool takes(json::Kind kind) const { return (kinds >> int(kind)) & 1U; }
    bool isNumber() const { return takes(json::Kind::Number) && !takes(json::Kind::Object); }
    QString displayName() const { return QString::fromUtf16(name); }
};

/// nullptr for every type that is not one of the primitive types: enumerations, structured types, types not known here.
const EdmType *edmType(const TypeName &type);

} // namespace model
