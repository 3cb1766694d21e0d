// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What negative cases need of the workbench.
#include "ui/workbench.h"

#include "run/negativerun.h"

namespace ui {

run::SuitePlace Workbench::suitePlace(const model::OperationSchema &schema) const
{
    const model::Environment &environment = m_parts.environments.current();
    return {schema,
            environment,
            m_parts.tokens.token(environment.id),
            m_parts.tokens.all(),
            m_passphrases.token(environment.id),
            m_draft.schema() == &schema ? m_draft.pathValues() : run::PathValues(),
            m_parts.sources};
}

} // namespace ui
