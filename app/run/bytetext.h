// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/write.h"

#include <QByteArray>
#include <QString>

#include <optional>

// Bytes that are mostly text.
namespace run {

/// The UTF-8 text that gives these bytes back exactly; nothing where none does.
std::optional<QString> exactText(const QByteArray &bytes);

/// For people: the bytes as UTF-8, else as Latin-1. (Header values have no encoding of their own, RFC 9110, 5.5; most
/// of today's that are not ASCII are UTF-8.)
QString readableText(const QByteArray &bytes);

/// The text in lines, with control characters other than a line feed and a tab as pictures (U+2400 and on), so that
/// none of them acts on a terminal, and with marks for what has no width or turns the direction of writing. A line end
/// CRLF becomes a line feed.
QString withVisibleControls(const QString &text);

/// A member with the text, or null and beside it `<name>Base64` with the bytes.
void writeBytes(json::Writer &writer, QStringView name, const QByteArray &bytes);
/// What writeBytes() wrote; nothing for something else. Where there are bytes, they count, whatever the text.
std::optional<QByteArray> readBytes(const json::Value &object, QStringView name);

} // namespace run
