// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "model/serviceroot.h"

#include <QLatin1String>

// Requests of files that call no operation the catalog knows.
namespace run {

/// The key of each such operation: it says nothing but that there is none.
inline constexpr QLatin1String adHocKey("request");

/// An operation with that one path and nothing else known about it. `path` is below the version segment, or an absolute
/// URL; both may hold `{{variables}}`.
model::OperationSchema adHocOperation(const QByteArray &method, const QString &path, const QString &title);

/// Where it goes: to its own address when it names one, under the rules of a service root, else below `root`.
model::Result<QUrl> adHocUrl(const QString &path, const model::ServiceRoot &root);

} // namespace run
