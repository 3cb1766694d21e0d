// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/acceptance.h"

#include <QSet>

#include <algorithm>

namespace check {

namespace {

QSet<QString> failing(const model::Verdict &verdict)
{
    QSet<QString> checks;
    for (const model::Finding &finding : verdict.findings) {
        if (counts(finding))
            checks.insert(finding.check);
    }
    return checks;
}

} // namespace

const QString &acceptedPlace(const model::Finding &finding)
{
    return finding.field.isEmpty() ? finding.pointer : finding.field;
}

const model::Acceptance *acceptanceOf(const model::Finding &finding, const std::vector<model::Acceptance> &accepted)
{
    const auto known = std::find_if(accepted.begin(), accepted.end(), [&](const model::Acceptance &acceptance) {
        return acceptance.check == finding.check && acceptance.pointer == acceptedPlace(finding);
    });
    return known == accepted.end() ? nullptr : &*known;
}

bool counts(const model::Finding &finding)
{
    return finding.severity != model::FindingSeverity::Note && finding.accepted.isEmpty();
}

model::Verdict withAcceptances(model::Verdict verdict, const std::vector<model::Acceptance> &accepted)
{
    const qsizetype before = failing(verdict).size();
    for (model::Finding &finding : verdict.findings) {
        const model::Acceptance *known = acceptanceOf(finding, accepted);
        finding.accepted = known ? known->reason : QString();
    }
    verdict.passed += int(before - failing(verdict).size());
    return verdict;
}

} // namespace check
