// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/query.h"

namespace ui {

struct Parts;

/// What the program knows that the history can be searched for: operations, types, environments, checks.
history::QueryVocabulary searchWords(const Parts &parts);

} // namespace ui
