// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/limits.h"

namespace model::limits {

// Files with recordings
constexpr qsizetype maxHarFile = 100 << 20; ///< bytes
constexpr qsizetype maxImportLines = 100;   ///< entries of such a file said to be left out; others are counted
constexpr qsizetype exportPiece = 8 << 20;  ///< bytes written at once, as far as recordings are that small

} // namespace model::limits
