// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/sqlite.h"

namespace history {

/// The form of the tables this program writes, kept as PRAGMA user_version.
/// 1: the first; 2: polls, what the latest of them saw, and when the connection stood; 3: verdicts and what was
/// expected; 4: types, runs, annotations, rows that can be restored, shared and packed bodies.
constexpr qint64 fileVersion = 4;
constexpr qint64 applicationId = 0x474f7048; // "GOpH", https://sqlite.org/pragma.html#pragma_application_id

/// Whether there are tables and indexes alone: a view or a trigger is never ours, and could do anything, or nothing for
/// ever, when a table of that name is used.
Outcome<bool> isPlain(Database &database);
/// In an empty file. Inside a transaction.
Outcome<void> createTables(Database &database);
/// Brings the tables of an older version to this one. Inside a transaction.
Outcome<void> migrateTables(Database &database, qint64 version);
/// Makes a file of an older version read like one of this version, without writing to it. Until the connection ends.
Outcome<void> readAsThisVersion(Database &database);

} // namespace history
