// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/compose.h"

// Where a request goes, as a draft says it.
namespace ui {

/// A path as a draft has it: one of the operation's own, with values, else the path as it is. `path` ends with it when
/// `isWhole` is false: version and base path of the environment may have changed since it was recorded.
run::Draft draftFor(const QString &path, const model::OperationSchema &schema, bool isWhole);

/// The part of a recorded URL that is the draft's path.
run::Draft draftOf(const QUrl &url, const model::OperationSchema &schema, const model::ServiceRoot &root);

/// Where the edits of a request without a documented operation are kept.
QString adHocPlace(const model::OperationSchema &schema);

} // namespace ui
