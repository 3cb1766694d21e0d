// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/finding.h"
#include "ui/textview.h"
#include "json/layout.h"

// Findings at the values they are about.
namespace ui {

/// Where each finding's value, or the nearest one around it, begins in the indented text; -1 for one that is about the
/// header or only a note. Takes time with findings and siblings.
std::vector<qsizetype> placesOf(const std::vector<model::Finding> &findings, const json::Layout &layout);

/// `marks` with those of the findings that count among them, one a row: of several on a row the worst tone, the words
/// of what was there before when they tell of the same tone or worse, and all words in the tool tip. `places` are those
/// of the verdict's findings.
std::vector<TextMark> withFindings(const std::vector<TextMark> &marks, const model::Verdict &verdict,
                                   const std::vector<qsizetype> &places, const TextRows &rows);

} // namespace ui
