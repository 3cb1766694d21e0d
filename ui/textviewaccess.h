// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

namespace ui {

/// Lets assistive technology read what a TextView or a JsonTree has on screen. Installs once, however often it is
/// called.
void installTextViewAccess();

} // namespace ui
