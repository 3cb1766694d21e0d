// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/variable.h"
#include "run/replayplan.h"

#include <QSet>

#include <map>
#include <vector>

namespace run {

/// What the answers of a replay leave for the requests behind them. A pass is one walk over the plan; nothing flows
/// from one pass to another.
class Captures final
{
public:
    explicit Captures(const ReplayPlan &plan);

    /// Whether a step names a variable that one of these steps before it captures.
    bool waits(int step, const std::vector<int> &underWay) const;
    void add(qint64 pass, const std::vector<model::Variable> &variables);
    const std::vector<model::Variable> &of(qint64 pass) const;
    /// Nobody asks for those any more.
    void forgetBefore(qint64 pass);

private:
    struct Names
    {
        QSet<QString> captured;
        QSet<QString> used;
    };

    std::vector<Names> m_steps; ///< empty when no step captures anything
    std::map<qint64, std::vector<model::Variable>> m_values;
};

} // namespace run
