// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/strictrules.h"

#include <QByteArray>

#include <tl/expected.hpp>

// A collection a page at a time: $top, $count and a $skiptoken only this endpoint reads (OData 4.01 Protocol, 11.2.6.7
// and 11.2.6.5). $top is the size of a page, as Graph takes it.
namespace sandbox {

struct PageRequest
{
    qsizetype skipped = 0;
    qsizetype size = 0;
    bool count = false;

    bool operator==(const PageRequest &) const = default;
};

/// What the query of a target asks for.
tl::expected<PageRequest, Complaint> pageRequest(const QByteArray &target);

/// The query of the same target one page on; the other options stay as they are.
QByteArray nextQuery(const QByteArray &target, const PageRequest &page);

} // namespace sandbox
