// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/sqlite.h"
#include "history/store.h"

// The columns of a recording, as SQL names them and as they are bound and read: three lists in one order.
namespace history {

#define HISTORY_COLUMNS                                                                                                \
    "state, operation_key, title, environment_id, environment_name, replay_of, started_at, method, url, sends,"        \
    " http_status, http_reason, completeness, completeness_reason, masked,"                                            \
    " error_kind, error_message, may_have_arrived,"                                                                    \
    " connecting, encrypted, request_sent, first_byte, finished,"                                                      \
    " returned_id, returned_status, returned_progress, returned_location, returned_error_code, "                       \
    "returned_error_message,"                                                                                          \
    " tracks, latest_at, latest_status, latest_progress, latest_location, connected, passed, failed, warnings,"        \
    " type, run, found"
#define HISTORY_PARAMETERS "?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?"
#define HISTORY_ANNOTATION "pinned, note, tags"

/// Those of the table `recordings` but the id, in the order of HISTORY_COLUMNS.
void bindColumns(Statement &statement, const model::Recording &recording);
/// In the order of HISTORY_ANNOTATION.
void bindAnnotation(Statement &statement, const model::Annotation &annotation);
/// HISTORY_COLUMNS, HISTORY_ANNOTATION, and behind them `request_headers, response_headers, expectations, verdict`; not
/// the bodies. False when a value is not one of ours. A verdict or expectations that cannot be understood read as none.
bool readColumns(Statement &columns, model::Recording &recording);

#define HISTORY_ROW_COLUMNS                                                                                            \
    "id, started_at, state, title, operation_key, environment_name, http_status, returned_id, returned_status,"        \
    " returned_progress, returned_location, returned_error_code, returned_error_message, error_message, completeness," \
    " finished, replay_of, tracks, latest_at, latest_status, latest_progress, latest_location, passed, failed, "       \
    "warnings, method, url, type, run, pinned, note, tags"

/// Text with a blank before, between and behind the words, so that ` word ` finds one; empty for none.
QString spacedWords(const QStringList &words);
QStringList wordsOf(const QString &spaced);

/// In the order of HISTORY_ROW_COLUMNS.
Row readRow(Statement &columns);

} // namespace history
