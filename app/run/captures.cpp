// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/captures.h"

#include "check/userjudge.h"

namespace run {

std::vector<model::Variable> captured(const model::Recording &recording, const Secrets &secrets)
{
    std::vector<model::Variable> found = check::captured(recording);
    std::erase_if(found,
                  [&](const model::Variable &variable) { return masked(variable.value, secrets) != variable.value; });
    return found;
}

} // namespace run
