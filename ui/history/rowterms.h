// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"

#include <QString>

#include <vector>

// Searches for rows that are like one.
namespace ui {

struct RowTerm
{
    QString label; ///< "Environment: Local sandbox"
    QString term;  ///< `env:"Local sandbox"`

    bool operator==(const RowTerm &) const = default;
};

/// What the row can be likened by; nothing that it has no value for.
std::vector<RowTerm> termsOf(const history::Row &row);

} // namespace ui
