// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"

namespace model {

/// Everything that can be called, and what was wrong with the documents that said so.
struct Catalog
{
    std::vector<OperationSchema> operations; ///< by area, then title, then key
    std::vector<Diagnostic> diagnostics;     ///< of files that could not be read, wholly or in part

    const OperationSchema *operation(QStringView key) const;
};

} // namespace model
