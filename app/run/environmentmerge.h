// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/environment.h"

#include <vector>

namespace run {

/// What to write when the file may have been written by another instance meanwhile. By id: what `mine` changed since
/// `base`, added or removed stays so; what it did not touch is as in `theirs`. `inUse` is never dropped. Order: mine,
/// then what only the file has.
std::vector<model::Environment> mergedEnvironments(const std::vector<model::Environment> &base,
                                                   const std::vector<model::Environment> &mine,
                                                   const std::vector<model::Environment> &theirs, const QString &inUse);

} // namespace run
