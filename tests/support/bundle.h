// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/catalog.h"
#include "resources/resources.h"
#include "schema/catalogloader.h"

namespace support {

inline constexpr char16_t authenticationKey[] = u"authentication-post-operations";
inline constexpr char16_t onenoteKey[] = u"onenote-post-operations";

/// The operations the programs ship, read once.
inline const model::Catalog &bundle()
{
    static const model::Catalog catalog = [] {
        resources::registerAll();
        return schema::loadCatalog({QStringLiteral(":/schemas")});
    }();
    return catalog;
}

} // namespace support
