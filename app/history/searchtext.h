// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

// What free text is looked for in, as bytes of UTF-8.
namespace history {

/// `Name: value` lines of header fields kept as netstrings; what is none comes back as it is.
QByteArray headerText(QByteArrayView netstrings);
/// Without percent encoding; empty when there is none.
QByteArray decodedUrl(QByteArrayView url);

} // namespace history
