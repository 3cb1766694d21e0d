// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/expectations.h"
#include "model/finding.h"

// Findings that are known and do not count for a request.
namespace check {

/// What an acceptance names as the place of this finding: its header field, or else its pointer.
const QString &acceptedPlace(const model::Finding &finding);

/// The acceptance that is about this finding; null when there is none.
const model::Acceptance *acceptanceOf(const model::Finding &finding, const std::vector<model::Acceptance> &accepted);

/// Whether the finding keeps its check from passing: notes do not, nor does what is accepted.
bool counts(const model::Finding &finding);

/// The same findings as they count with these acceptances, in place of those the verdict was given with.
model::Verdict withAcceptances(model::Verdict verdict, const std::vector<model::Acceptance> &accepted);

} // namespace check
