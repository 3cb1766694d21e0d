// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/textrows.h"

#include <algorithm>
#include <utility>

namespace ui {

/// A selection in a text, in bytes; anchor and cursor may be in either order.
struct TextSelection
{
    qsizetype anchor = 0;
    qsizetype cursor = 0;

    qsizetype begin() const { return std::min(anchor, cursor); }
    qsizetype end() const { return std::max(anchor, cursor); }
    bool isEmpty() const { return anchor == cursor; }
    bool operator==(const TextSelection &) const = default;
};

enum class Move { Left, Right, Up, Down, PageUp, PageDown, RowStart, RowEnd, Start, End };

bool isVertical(Move move);

/// The column of an offset, in UTF-16 units of the shown row.
int columnOf(const TextRows &lines, qsizetype offset);
qsizetype offsetAt(const TextRows &lines, int row, int column);

/// Where a key takes the cursor; up and down aim at `column`.
qsizetype moved(const TextRows &lines, qsizetype offset, Move move, int pageRows, int column);

/// The word around an offset: what a double click selects. Identifiers and time stamps count as one word.
TextSelection wordAt(const TextRows &lines, qsizetype offset);

} // namespace ui
