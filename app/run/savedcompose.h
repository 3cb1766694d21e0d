// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "collection/httpfile.h"
#include "model/serviceroot.h"
#include "run/compose.h"

namespace run {

/// The request of a file as it would be sent to that root: its own header fields and no others, variables put in.
/// `{{root}}` at the front of the target is the root. Of a variable given twice the first counts. Fails on an unusable
/// URL or header field.
model::Result<Composed> composeSaved(const collection::SavedRequest &saved, const model::ServiceRoot &root,
                                     const Variables &variables);

/// The names of all `{{variables}}` a request uses: target, header fields, body, checks.
QStringList variablesOf(const collection::SavedRequest &saved);

} // namespace run
