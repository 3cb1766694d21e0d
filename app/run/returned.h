// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"

namespace run {

/// The id, status, progress, result link and error an answer carries, wherever the known operation types keep them
/// (`status`, `state`, `status.state`; `percentComplete` and its relatives; `error` of the operation or of the
/// service). Every member is the answer's own text; absent ones are empty.
model::ReturnedOperation returnedOperation(const model::Response &response);

/// Whether a status text is one after which an operation does not change any more; letter case does not count.
bool isTerminal(const QString &status);
bool isFailure(const QString &status);

} // namespace run
