// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/recording.h"

// Exchanges as years of use would leave them: two operations, a few environments, most answers good, some not.
namespace bench {

/// The same for the same number.
model::Recording exchange(qint64 number);

/// Stands in the answer of every hundred-thousandth exchange, in one of a thousand, in every second one, in none.
inline constexpr char rareWord[] = "zyzzyva";
inline constexpr char someWord[] = "quokka";
inline constexpr char commonWord[] = "notebook";
inline constexpr char absentWord[] = "xylophone";

} // namespace bench
