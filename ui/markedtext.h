// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// Qt's text widgets drop or rewrite some characters. So an editor keeps the characters itself, shows one mark for each
// that the widget could not hold or nobody could see, and carries over what the user changes.
namespace ui {

enum class Lines {
    One,    ///< line breaks and tabs are marks too
    Several ///< line feeds, tabs and line separators stay
};

/// As many UTF-16 units as `text`.
QString withMarks(const QString &text, Lines lines);

/// `text`, which was shown as `before`, after the user made `after` of that; the cursor stands behind what was typed.
/// Marks that are typed are characters.
QString withEdit(const QString &text, const QString &before, const QString &after, qsizetype cursor);

} // namespace ui
