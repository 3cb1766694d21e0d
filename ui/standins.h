// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace ui {

// A text document breaks lines at U+2028, U+2029 and a lone CR, reorders at directional controls and shows nothing for
// blanks without width. In an editor one Unicode noncharacter (U+FDD2 and following) stands for each, so that the text
// keeps its lines and its UTF-16 units, and each can be painted as what it is.

QString withStandIns(QString text);
QString withoutStandIns(QString text);

/// Whether the character, or the one it stands in for, cannot be seen: `U+202E` and such, no ordinary blank.
bool isUnseen(QChar c);
/// `U+202E`
QString codeOf(QChar c);

} // namespace ui
