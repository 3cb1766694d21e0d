// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"

#include <optional>

// How values that a column cannot hold by itself are written, so that they come back exactly.
namespace history {

/// The text as UTF-8 if that gives it back exactly and SQLite keeps it whole; nothing for text with a lone surrogate,
/// U+0000 or a leading byte order mark.
std::optional<QByteArray> exactUtf8(const QString &text);
/// UTF-16, little endian: for what exactUtf8() refuses.
QByteArray toUtf16(const QString &text);
QString fromUtf16(const QByteArray &bytes);

/// `4:Name,5:value,...`: netstrings (https://cr.yp.to/proto/netstrings.txt) in order. `Name: value` lines would lose
/// line ends inside a value, which a refused request may hold and which joined answer fields do hold.
QByteArray toNetstrings(const model::HeaderFields &fields);
std::optional<model::HeaderFields> headersFromNetstrings(const QByteArray &bytes);

/// `offset+length` pairs, separated by blanks.
QString toText(const std::vector<model::MaskedRange> &ranges);
std::optional<std::vector<model::MaskedRange>> rangesFromText(const QString &text);

} // namespace history
