// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "collection/httpfile.h"

// Requests in a file as spans of its bytes.
namespace collection {

/// The file's bytes with the `###` line of an entry saying that name, in the line ends it has; an entry without such a
/// line gets one. `name` is one line.
QByteArray withName(const HttpFile &file, size_t entry, const QString &name);

/// The entry's own bytes, beginning with a `###` line and ending with a line end, so that they can stand anywhere.
QByteArray requestBytes(const HttpFile &file, size_t entry);

/// The file's bytes with others put behind an entry; behind all of it when there is no such entry.
QByteArray withBytesBehind(const HttpFile &file, size_t entry, const QByteArray &bytes);

/// The file's bytes without the entry's; what stands in front of it stays.
QByteArray withoutEntry(const HttpFile &file, size_t entry);

} // namespace collection
