// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/catalog.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace sandbox {

/// What a request target points at: a collection of operations, its references, or one operation.
struct Route
{
    enum class Place { Collection, Reference, Entity };

    Place place = Place::Collection;
    QString version;                                ///< first path segment
    QString collection;                             ///< below the version: `/me/onenote/operations`
    QString id = {};                                ///< Entity only
    QByteArrayList methods = {};                    ///< what can be called there
    const model::OperationSchema *schema = nullptr; ///< called by this method there, else any of the collection
};

/// The first path segment, decoded; empty when there is none.
QString versionOf(const QByteArray &target);

/// nullopt when no operation of the catalog lives there. Segments compare literally after percent-decoding; `{…}` in a
/// path form stands for any one segment.
std::optional<Route> locate(const model::Catalog &catalog, const QByteArray &method, const QByteArray &target);

} // namespace sandbox
