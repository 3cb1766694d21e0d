// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"
#include "model/variable.h"

#include <QByteArray>

#include <vector>

// A file with a row of variables for each run.
namespace collection {

using DataRow = std::vector<model::Variable>;

/// CSV (RFC 4180, UTF-8) whose first line names the variables, every line as long as the first, line feeds alone
/// allowed, blank lines passed over; or a JSON array of objects, told by its first character. A JSON string gives its
/// text, every other value the JSON as it was written. Fails with the line and the remedy: names no variable can have,
/// a name twice, fields that are missing or too many, an open quote, bytes that are no UTF-8, no row at all, more than
/// limits::maxDataRows.
model::Result<std::vector<DataRow>> dataRows(const QByteArray &bytes);

/// The same of a file of at most limits::maxDataFile bytes.
model::Result<std::vector<DataRow>> readDataFile(const QString &path);

} // namespace collection
