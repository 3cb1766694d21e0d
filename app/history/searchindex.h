// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/sqlite.h"

#include <optional>
#include <vector>

namespace history {

/// `history.search.db` beside `history.db`.
QString indexFileOf(const QString &historyFile);
/// Removes it; it is made anew when it pays. For what was erased and must not linger, and for damage.
void forgetIndex(const QString &historyFile);

/// Trigrams of the texts of exchanges that have ended, in a file of its own beside the history: what may hold a text,
/// newest first, each to be looked at. Disposable; whoever cannot read or write it does without. The file is for the
/// user alone (0600).
class SearchIndex final
{
public:
    /// The one that belongs to this very history, if there is one. It takes no part in any lock on the history.
    static std::optional<SearchIndex> open(Database &history);
    /// The same, or an empty one in place of what is there.
    static Outcome<SearchIndex> openOrCreate(Database &history);

    /// What the index knows about, at one moment.
    struct Coverage
    {
        qint64 upTo = 0;           ///< ids above it are not in the index
        std::vector<qint64> apart; ///< ids up to it that are not, newest first: had not ended, or are too large
        QByteArray build;          ///< differs when the index was made anew

        bool operator==(const Coverage &) const = default;
    };
    Outcome<Coverage> coverage();

    /// At most `most` ids below `before`, newest first. Fails when the index is not the one of that coverage any more.
    Outcome<std::vector<qint64>> candidates(const QByteArray &expression, qint64 before, int most,
                                            const Coverage &coverage);

    Database &database() { return *m_database; }

private:
    explicit SearchIndex(Database database);
    template <typename T, typename Read>
    Outcome<T> atOneMoment(const Read &read);

    std::unique_ptr<Database> m_database; ///< statements point to it
};

} // namespace history
