// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/sqlite.h"
#include "history/store.h"

// What the user does to rows. Inside a transaction; ids that are not there are passed over.
namespace history {

/// The rows as they are then.
Outcome<std::vector<Row>> annotateRecordings(Database &database, const std::vector<qint64> &ids,
                                             const AnnotationChange &change);
/// Those that were hidden now; `at` is kept with them, UTC.
Outcome<std::vector<qint64>> hideRecordings(Database &database, const std::vector<qint64> &ids, const QString &at);
/// Those that are there again.
Outcome<std::vector<qint64>> restoreRecordings(Database &database, const std::vector<qint64> &ids);
/// For good, with their bodies. How many there were.
Outcome<qint64> eraseRecordings(Database &database, const std::vector<qint64> &ids);
/// What an instance that ended midway left behind, from before `before` (UTC): what was queued was never sent, what was
/// sent is not known.
Outcome<void> closeLeftOpen(Database &database, const QString &before);

} // namespace history
