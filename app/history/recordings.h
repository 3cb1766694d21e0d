// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/sqlite.h"
#include "history/store.h"

// Recordings as rows, and back without a difference.
namespace history {

/// The id the recording got; its own `id` is not looked at. Inside a transaction.
Outcome<qint64> insertRecording(Database &database, const model::Recording &recording);
/// Refused when there is none with that id. Inside a transaction.
Outcome<void> updateRecording(Database &database, const model::Recording &recording);
/// What a later look found, beside the answer of the recording, which stays; gives the row as it is then. Refused when
/// there is none with that id. Inside a transaction.
Outcome<Row> writeLatest(Database &database, qint64 id, const model::LatestLook &latest);

Outcome<model::Recording> readRecording(Database &database, qint64 id);
Outcome<qint64> countRecordings(Database &database);
/// Newest first, below `before` (0: from the top).
Outcome<std::vector<Row>> readRows(Database &database, qint64 before, int most);
Outcome<std::vector<qint64>> readIds(Database &database, qint64 before, int most);

} // namespace history
