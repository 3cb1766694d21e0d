// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/contents.h"
#include "history/sqlite.h"
#include "history/store.h"

// Recordings as rows, and back without a difference. A verdict or expectations that cannot be understood read as none;
// everything else of such a recording is there.
namespace history {

/// A recording with its bodies made ready, which takes time and no database.
struct WritableRecording
{
    model::Recording recording;
    KeptBody requestBody = {};
    KeptBody responseBody = {};
};

WritableRecording writable(const model::Recording &recording);

/// The id the recording got, the wanted one if there is; its own `id` is not looked at. Inside a transaction.
Outcome<qint64> insertRecording(Database &database, const WritableRecording &writable,
                                std::optional<qint64> wanted = std::nullopt);
/// All but the annotation, which stays; gives the row as it is then. Refused when there is none with that id. Inside a
/// transaction.
Outcome<Row> updateRecording(Database &database, const WritableRecording &writable);
/// What a later look found, beside the answer of the recording, which stays; gives the row as it is then. Refused when
/// there is none with that id. Inside a transaction.
Outcome<Row> writeLatest(Database &database, qint64 id, const model::LatestLook &latest);

/// Refused when there is none with that id.
Outcome<Row> readRowWithId(Database &database, qint64 id);
/// Of what is not deleted, as all below.
Outcome<model::Recording> readRecording(Database &database, qint64 id);
/// Without header fields, bodies, expectations and verdict.
Outcome<model::Recording> readWithoutBodies(Database &database, qint64 id);
/// Those of these that are there and can be understood, in the same order.
Outcome<std::vector<model::Recording>> readRecordings(Database &database, const std::vector<qint64> &ids);
Outcome<qint64> countRecordings(Database &database);
/// Newest first, below `before` (0: from the top).
Outcome<std::vector<Row>> readRows(Database &database, qint64 before, int most);
/// Those of these that are there, in the same order.
Outcome<std::vector<Row>> readRowsOf(Database &database, const std::vector<qint64> &ids);
Outcome<std::vector<qint64>> readIds(Database &database, qint64 before, int most);

} // namespace history
