// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace ui {

/// Sixteen bytes a line: offset, hexadecimal, ASCII with a dot for every other byte.
QByteArray hexDump(QByteArrayView bytes);

/// Whether the bytes make sense as lines of text: no NUL near the begin, and there few other control characters and few
/// bytes that are no UTF-8.
bool looksLikeText(QByteArrayView bytes);

} // namespace ui
