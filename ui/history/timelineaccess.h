// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

namespace ui {

/// Lets assistive technology read a TimelineView: what it shows as a whole is its description, the point the keyboard
/// is on its value. Installs once, however often it is called.
void installTimelineAccess();

} // namespace ui
