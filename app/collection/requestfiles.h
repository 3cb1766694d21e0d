// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

#include <QStringList>

namespace collection {

/// `add.http`, `ADD.REST`.
bool isRequestFile(const QString &name);

/// The request files of a folder and of those below it, as paths: by name (naturalorder.h), folders among the files.
/// Hidden ones and links to folders are passed over. Fails when the folder cannot be read, or holds more than
/// limits::maxCollectionFiles; what lies deeper than limits::maxCollectionDepth is not looked at.
model::Result<QStringList> requestFiles(const QString &folder);

} // namespace collection
