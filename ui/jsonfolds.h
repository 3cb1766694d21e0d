// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

#include <vector>

namespace ui {

/// An object or array of a text, finished or being typed. Positions count UTF-16 units, lines count from 0.
struct JsonBlock
{
    qsizetype open = 0;  ///< of its opening bracket
    qsizetype close = 0; ///< of its closing bracket
    int firstLine = 0;
    int lastLine = 0;
    int children = 0; ///< members or elements
    bool isArray = false;

    /// There are lines between its brackets.
    bool canFold() const { return lastLine - firstLine > 1; }
    bool operator==(const JsonBlock &) const = default;
};

/// All of them, ordered by `open`. Lines end at U+2029 or LF. What is not closed is none, a string ends with its line,
/// and `{{name}}` is no bracket.
std::vector<JsonBlock> jsonBlocks(QStringView text);

} // namespace ui
