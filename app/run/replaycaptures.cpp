// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/replaycaptures.h"

#include "check/usercheck.h"
#include "run/savedcompose.h"

#include <algorithm>

namespace run {

Captures::Captures(const ReplayPlan &plan)
{
    std::vector<Names> steps;
    bool isAny = false;
    for (const ReplayStep &step : plan.steps) {
        Names &names = steps.emplace_back();
        for (const QString &line : step.request.expectations.checks) {
            const check::ParsedLine parsed = check::parseLine(line);
            if (parsed && *parsed && !(*parsed)->captureName.isEmpty())
                names.captured.insert((*parsed)->captureName);
        }
        isAny = isAny || !names.captured.isEmpty();
    }
    if (!isAny)
        return;
    for (size_t i = 0; i < steps.size(); ++i) {
        const QStringList used = variablesOf(plan.steps[i].request);
        steps[i].used = QSet<QString>(used.begin(), used.end());
        for (const model::Variable &variable : plan.steps[i].fileVariables) {
            collection::SavedRequest text;
            text.target = variable.value.toUtf8();
            for (const QString &name : variablesOf(text))
                steps[i].used.insert(name);
        }
    }
    m_steps = std::move(steps);
}

bool Captures::waits(int step, const std::vector<int> &underWay) const
{
    if (m_steps.empty())
        return false;
    const Names &names = m_steps[size_t(step)];
    return std::any_of(underWay.begin(), underWay.end(), [&](int other) {
        return other < step && m_steps[size_t(other)].captured.intersects(names.used);
    });
}

void Captures::add(qint64 pass, const std::vector<model::Variable> &variables)
{
    std::vector<model::Variable> &known = m_values[pass];
    for (const model::Variable &variable : variables) {
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const model::Variable &other) { return other.name == variable.name; });
        if (same == known.end())
            known.push_back(variable);
        else
            same->value = variable.value;
    }
}

void Captures::forgetBefore(qint64 pass)
{
    m_values.erase(m_values.begin(), m_values.lower_bound(pass));
}

const std::vector<model::Variable> &Captures::of(qint64 pass) const
{
    static const std::vector<model::Variable> none;
    const auto found = m_values.find(pass);
    return found == m_values.end() ? none : found->second;
}

} // namespace run
