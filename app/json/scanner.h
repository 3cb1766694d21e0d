// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace json {
struct Reading;
}

namespace json::detail {

struct Index;

/// Fills `tokens` and `error` of an index whose text is set. `reading` may be null.
void scan(Index &index, Reading *reading = nullptr);

/// See json::completedPrefix().
QByteArray completedPrefix(const QByteArray &text);

/// The end of the scalar that starts at `begin`; the text is known to be valid JSON.
qsizetype scalarEnd(QByteArrayView text, qsizetype begin);

/// Resolves the escapes of a string token, quotes included in `raw`.
QString unescape(QByteArrayView raw);

} // namespace json::detail
