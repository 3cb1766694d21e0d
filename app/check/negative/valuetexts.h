// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/negative/negativecase.h"

#include "model/edmtype.h"

#include <optional>

namespace check {

/// A value worth trying for a primitive type.
struct ValueText
{
    enum class Verdict { Wrong, Right, Either };

    const char *types; ///< names without `Edm.`, with blanks around each
    const char *id;
    const char *raw;  ///< JSON
    const char *what; ///< in the context NegativeCase
    const char *why;  ///< likewise
    CaseGroup group;
    Verdict verdict;
    const QString *source;
};

std::vector<ValueText> valueTexts(const model::EdmType &type);

/// A number beyond a bound, in the direction of `step`; nothing when the bound is none.
std::optional<QByteArray> beyond(const QByteArray &bound, int step);

} // namespace check
