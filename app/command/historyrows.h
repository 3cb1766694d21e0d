// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/store.h"

#include <functional>

// Rows of the history, printed.
namespace command {

/// One object on a line: `id`, `startedAt`, `state`, `method`, `url`, `title`, `operation` (key), `type`,
/// `environment`, `run`, `httpStatus` (0 without an answer), `durationMs` (null when it is not known), `complete`,
/// `error` (null or the transport's words), `returnedOperation` and `latest` as run::exchangeJson() has them,
/// `replayOf`, `tracks`, `checks{passed,failed,warnings}` or null, `annotation{pinned,note,tags}`.
QByteArray rowJson(const history::Row &row);

/// A line for people, in columns as rowHeading() has them; nothing in it acts on a terminal.
QString rowLine(const history::Row &row);
QString rowHeading();

/// Reads the rows of these ids, newest first, some at a time.
model::Result<void> forRows(history::Store &store, const std::vector<qint64> &ids,
                            const std::function<void(const history::Row &)> &use);

} // namespace command
