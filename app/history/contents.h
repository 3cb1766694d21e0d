// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/sqlite.h"

// Bodies as the history file keeps them: small ones in their row, larger ones once for all that are equal, packed when
// that makes them clearly smaller.
namespace history {

/// A body ready to be written. Making one takes time with its size; it needs no database.
struct KeptBody
{
    QByteArray body;   ///< as it is, when small
    QByteArray digest; ///< SHA-256 of the body; empty: kept in its row
    qint64 size = 0;   ///< of the body
    bool isPacked = false;
    QByteArray bytes = {}; ///< the body, or packed as qCompress() does

    bool isInRow() const { return digest.isEmpty(); }
};

KeptBody keptBody(const QByteArray &body);

/// Of a recording; 0 for a body that is kept in its row.
struct ContentIds
{
    qint64 request = 0;
    qint64 response = 0;
};

/// None when there are no bodies of that recording.
Outcome<ContentIds> contentsOf(Database &database, qint64 recording);

// Inside a transaction, but the last.
/// Adds a use of it, and the bytes when they are not there yet; gives the id in the table `contents`.
Outcome<qint64> addContent(Database &database, const KeptBody &body);
/// Takes one use away, and with the last one the bytes. Nothing for the id 0.
Outcome<void> dropContent(Database &database, qint64 id);
Outcome<QByteArray> readContent(Database &database, qint64 id);

} // namespace history
