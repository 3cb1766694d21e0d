// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace ui {

struct Colors;

/// What a palette cannot say: shapes, spacing and the few controls with a role of their own. Widgets opt in by the
/// dynamic property `role`: primary, link, chip, panel, heading, mono, quiet,
/// banner (a warning), failure (an error).
QString styleSheet(const Colors &colors);

} // namespace ui
