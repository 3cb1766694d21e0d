// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>

namespace ui {

/// `:/icons/<name>.svg`, drawn in black, tinted with this colour, sharp at every scale.
QIcon icon(const QString &name, const QColor &color);

} // namespace ui
