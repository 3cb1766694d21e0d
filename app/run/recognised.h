// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/catalog.h"

#include <QUrl>

#include <optional>

namespace run {

/// What a request looks like that was not composed here.
struct Recognised
{
    const model::OperationSchema *schema = nullptr; ///< of the catalog
    QString title;

    bool operator==(const Recognised &) const = default;
};

/// By method and path: a call of an operation, or a GET of its collection or of one entity in it. The path may begin
/// with whatever a service root has; of several operations that end the path, the one that says most of it is meant.
std::optional<Recognised> recognised(const model::Catalog &catalog, const QByteArray &method, const QUrl &url);

} // namespace run
