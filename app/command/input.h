// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

namespace command {

/// The content of a file of at most `maxSize` bytes, or of standard input for `-`.
model::Result<QByteArray> fileOrInput(const QString &name, qsizetype maxSize);

} // namespace command
