// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/searchindex.h"

#include <atomic>

namespace history {

/// Brings the index of a history up to it, a batch at a time. For a thread of its own: a batch takes some tenths of a
/// second, and holds the history for a few milliseconds at a time. Two at once get on with the same work.
class IndexBuilder final
{
public:
    /// Stops between two recordings when `stop` becomes true.
    IndexBuilder(const QString &historyFile, const std::atomic<bool> &stop) : m_file(historyFile), m_stop(stop) {}

    /// Whether enough is missing to be worth the work.
    bool pays();
    /// False when everything is done, or nothing more can be: a full disk is no trouble of the user's.
    bool step();

private:
    struct Text
    {
        qint64 id = 0;
        QString text;
        bool hasEnded = true;
        bool isTooLarge = false;
        QByteArray start;
    };

    struct Progress
    {
        qint64 upTo = 0;
        qint64 rows = 0; ///< of this batch
        QByteArray lastStart;
    };

    bool open();
    bool isStale(SearchIndex &index, Database &history) const;
    Outcome<bool> tryStep();
    Outcome<bool> indexNext(Progress &progress);
    Outcome<std::vector<Text>> read(const QByteArray &which, qint64 parameter);
    Outcome<void> add(const Text &text, bool wasApart);
    Outcome<void> revisit();
    Outcome<void> note(const Progress &progress);

    const QString m_file;
    const std::atomic<bool> &m_stop;
    std::unique_ptr<Database> m_history;
    std::optional<SearchIndex> m_index;
    bool m_hasRevisited = false;
    int m_damages = 0;
};

} // namespace history
