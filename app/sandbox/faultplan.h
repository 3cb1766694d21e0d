// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/faulttable.h"

namespace sandbox {

/// The faults that are on, and the answers they make.
class FaultPlan final
{
public:
    /// Replaces all; on failure nothing changes.
    model::Result<void> set(const std::vector<Fault> &faults);

    /// Those still on, with the requests left for each.
    std::vector<Fault> active() const;
    bool isActive() const { return !m_faults.empty(); }

    /// What to send for this request. Counts it.
    Script answer(const IncomingRequest &request, const Usual &usual);

private:
    struct Planned
    {
        Fault fault;
        Stage stage;
        Effect effect;
    };

    std::vector<Planned> m_faults; ///< by stage
};

} // namespace sandbox
