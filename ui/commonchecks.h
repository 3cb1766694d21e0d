// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "check/linecompletion.h"

namespace ui {

/// Checks most requests can use, filled in from the last answer or else from the schema.
QStringList commonChecks(const check::CompletionContext &context);

} // namespace ui
