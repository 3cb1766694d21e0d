// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

namespace resources {

/// Makes :/schemas, :/icons, :/defaults and :/report visible; static libraries need the call. Call it first in main.
void registerAll();

} // namespace resources
