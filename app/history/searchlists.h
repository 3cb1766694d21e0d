// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/query.h"
#include "history/sqlite.h"

#include <optional>
#include <vector>

namespace history {

/// All recordings that some word of the query can find, newest first, when an index of the history file lists them and
/// they are few (limits::maxListed). The shortest such list.
std::optional<std::vector<qint64>> listedIds(Database &history, const Query &query);

} // namespace history
