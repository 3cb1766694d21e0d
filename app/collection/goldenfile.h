// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

// The answer a saved request expects, in a file of its own beside it: `# @golden add-operations.golden.json`. A request
// file may come from anywhere, so the name never leads out of its folder: no absolute path, no `..`, no link.
namespace collection {

/// For the first request of a file: `add-operations.golden.json` for `/x/add-operations.http`.
QString goldenNameFor(const QString &requestFile);

/// Of at most limits::maxGoldenFile bytes.
model::Result<QByteArray> readGolden(const QString &requestFile, const QString &name);
model::Result<void> writeGolden(const QString &requestFile, const QString &name, const QByteArray &body);

} // namespace collection
