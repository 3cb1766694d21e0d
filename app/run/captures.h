// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"
#include "model/variable.h"
#include "run/secrecy.h"

namespace run {

/// What the lines `capture NAME = …` of a recording found in its answer, in their order. What spells one of the tokens
/// is left out. Takes time with the size of the body.
std::vector<model::Variable> captured(const model::Recording &recording, const Secrets &secrets);

} // namespace run
