// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace model {

/// Control and direction-changing characters as visible marks, so that they cannot disguise a text.
QString visibleText(const QString &text);

} // namespace model
