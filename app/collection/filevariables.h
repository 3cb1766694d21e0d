// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "collection/httpfile.h"
#include "model/variable.h"

#include <vector>

namespace collection {

/// The lines `@name = text` of a file above the request line of an entry, as JetBrains, REST Client and httpYac have
/// them: a name given again has the later text. A text may hold variables; blanks around it do not count. Lines whose
/// name no variable can have are passed over.
std::vector<model::Variable> fileVariables(const HttpFile &file, size_t entry);

} // namespace collection
