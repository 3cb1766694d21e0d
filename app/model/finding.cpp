// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "model/finding.h"

#include <algorithm>
#include <array>

namespace model {

namespace {

constexpr std::array names = {"note", "warn", "fail"};

} // namespace

QString findingSeverityName(FindingSeverity severity)
{
    return QString::fromLatin1(names[size_t(severity)]);
}

std::optional<FindingSeverity> findingSeverityFromName(QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return FindingSeverity(i);
    }
    return std::nullopt;
}

int Verdict::count(FindingSeverity severity) const
{
    return int(std::count_if(findings.begin(), findings.end(), [severity](const Finding &finding) {
        return finding.severity == severity && finding.accepted.isEmpty();
    }));
}

} // namespace model
