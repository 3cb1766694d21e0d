// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/result.h"

namespace disk {

/// "Cannot <deed> <path>: <what errno says in words>." with the remedy for it. `deed` is translated already.
model::Failure failureFor(const QString &deed, const QString &path, int error);

} // namespace disk
