// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/sqlite.h"

#include <QElapsedTimer>

#include <chrono>
#include <optional>

namespace history {

/// The SQL functions of filter.h on one connection, while this lives; no statement that uses them lives longer.
/// Text columns may hold blobs of UTF-16, see Statement::bind().
///
/// history_holds(column, text), history_is(column, text), history_holds_url(url, text): folded, see FoldedNeedle. A URL
/// also as it reads without percent encoding.
/// history_finds(text, url, title, note, error, returned id, header fields and bodies ...): free text; a body that is
/// in the table `contents` is read from there.
/// history_pause(): true when the time is up, and from then on; history_paused(): the same without a look at the clock.
class SearchFunctions final
{
    Q_DISABLE_COPY_MOVE(SearchFunctions)

public:
    SearchFunctions(Database &database, std::chrono::milliseconds time);
    ~SearchFunctions();

    /// The statement gave a row it has not looked at: the next slice begins with it.
    bool isPaused() const { return m_isPaused; }

    // For the functions themselves.
    bool pause();
    /// Null when it cannot be read: a damaged body is no reason to find nothing else.
    const QByteArray *content(qint64 id);

private:
    Database &m_database;
    std::chrono::milliseconds m_time;
    QElapsedTimer m_clock;
    int m_calls = 0;
    bool m_isPaused = false;
    qint64 m_contentId = 0; ///< read last: several words look into the same body
    std::optional<QByteArray> m_content;
};

} // namespace history
