// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/sqlite.h"

#include <optional>

namespace history {

struct HistoryFile
{
    Database database;
    std::optional<Error> readOnly = {}; ///< why it can only be read
};

/// Opens the history, or creates it with its folder; both are then for the user alone (0600 and 0700, whatever the
/// umask). A file of another kind is refused and left as it is, one of a newer version is opened to read, one of an
/// older version is brought to this one, or read as if it had been when it cannot be written.
Outcome<HistoryFile> openHistory(const QString &file);

/// Fails when another instance has moved the file to another version meanwhile. Inside a transaction.
Outcome<void> checkVersion(Database &database);

} // namespace history
