// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"

#include "check/acceptance.h"
#include "check/words.h"
#include "model/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace check {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// Made once: they have no state, and ten thousand exchanges may be judged in a row.
const std::vector<std::unique_ptr<Check>> &allChecks()
{
    static const std::vector<std::unique_ptr<Check>> checks = makeChecks();
    return checks;
}

Finding leftOut(const Check &check, qsizetype count)
{
    model::Finding finding{check.id(), model::FindingSeverity::Note};
    finding.message = Words::tr("%n more finding(s) of this check are not listed.", nullptr, int(count));
    return finding;
}

} // namespace

bool Findings::isFull() const
{
    return qsizetype(m_all.size()) >= model::limits::maxFindings;
}

void Findings::add(model::Finding finding)
{
    if (isFull())
        return leave();
    finding.check = m_check;
    for (QString *text : {&finding.pointer, &finding.field, &finding.expected, &finding.actual, &finding.message})
        *text = withoutTokens(*text);
    m_all.push_back(std::move(finding));
}

std::optional<model::Verdict> judge(const model::Recording &recording, const model::OperationSchema *schema)
{
    if (!recording.exchange.response)
        return std::nullopt;
    const model::Expectations &expectations = recording.expectations;
    const Subject subject(recording, schema);
    model::Verdict verdict;
    for (const std::unique_ptr<Check> &check : allChecks()) {
        Findings findings(check->id());
        if (!check->judge(subject, findings))
            continue;
        const size_t first = verdict.findings.size();
        verdict.findings.insert(verdict.findings.end(), findings.all().begin(), findings.all().end());
        if (findings.left() > 0)
            verdict.findings.push_back(leftOut(*check, findings.left()));
        const auto own = verdict.findings.begin() + qsizetype(first);
        std::for_each(own, verdict.findings.end(), [&](model::Finding &finding) {
            if (const model::Acceptance *known = acceptanceOf(finding, expectations.accepted))
                finding.accepted = known->reason;
        });
        if (std::none_of(own, verdict.findings.end(), counts))
            ++verdict.passed;
    }
    return verdict;
}

} // namespace check
