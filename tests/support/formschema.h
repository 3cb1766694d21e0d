// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "schema/catalogloader.h"

#include <gtest/gtest.h>

namespace support {

/// An operation whose request type has a property of every kind a form knows: tests/data/form/everything.json.
inline const model::OperationSchema &everything()
{
    static const model::Catalog catalog = schema::loadCatalog({QStringLiteral(TEST_DATA_DIR "/form")});
    static const model::OperationSchema none;
    EXPECT_TRUE(catalog.diagnostics.empty());
    return catalog.operations.empty() ? none : catalog.operations.front();
}

} // namespace support
