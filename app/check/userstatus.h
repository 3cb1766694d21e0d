// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/expectations.h"

#include <algorithm>

namespace check {

/// Whether a line of the user says what the status must be; then that takes the place of what the page promises.
inline bool saysStatus(const model::Expectations &expectations)
{
    return std::any_of(expectations.checks.begin(), expectations.checks.end(), [](const QString &line) {
        const QString text = line.trimmed();
        return text.startsWith(QLatin1String("status")) || text.startsWith(QLatin1String("not status"));
    });
}

} // namespace check
