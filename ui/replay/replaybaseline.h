// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/replay/replayresults.h"

#include "history/store.h"

namespace ui {

/// An earlier replay as this one is compared with it.
struct ReplayBaseline
{
    QString title;                 ///< of the earlier replay
    std::vector<ReplayCell> cells; ///< line by line as in this replay; waiting: the earlier one has no such request
    qint64 matched = 0;            ///< cells that are not

    const ReplayCell *find(qint64 line, int place, int places) const;
};

/// Requests are the same that have the same file, name, environment, round and row of data.
ReplayBaseline baselineOf(const ReplayResults &earlier, const QString &title, const ReplayShape &shape);

/// From what the history keeps of a replay. Requests are the same that have the same title and environment; the n-th of
/// them in one replay is the n-th in the other. `rows` in the order of their ids.
ReplayBaseline baselineOf(const std::vector<history::Row> &rows, const QString &title, const ReplayShape &shape);

/// Now and then the outcome or the HTTP status is another one.
bool isChanged(const ReplayCell &now, const ReplayCell &then);

} // namespace ui
