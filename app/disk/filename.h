// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace disk {

/// A file name (no folder, no suffix) for any display name: lower-case ASCII letters, digits, `-`, `_` and single dots,
/// at most 69 characters, never empty, hidden, or a device name of Windows. Deterministic. A name that loses more than
/// blanks and capitals gets a hash behind it, so that different hostile names stay different; "Add operations" and
/// "add-operations" share a file name on purpose, as they would on a file system that ignores case: whoever saves asks
/// before replacing. The display name itself belongs inside the file.
QString fileNameFor(const QString &displayName);

} // namespace disk
