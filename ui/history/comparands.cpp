// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/comparands.h"

#include "model/limits.h"

namespace ui {

namespace {

qint64 sizeOf(const model::Exchange &exchange)
{
    return exchange.request.body.size() + (exchange.response ? exchange.response->body.size() : 0);
}

} // namespace

run::ExchangeComparison compared(const Comparands &comparands, const std::atomic<bool> *stop)
{
    const model::OperationSchema *schema = comparands.schema ? &*comparands.schema : nullptr;
    return comparands.isGolden() ? run::compareWithGolden(comparands.a, schema, stop)
                                 : run::compareExchanges(comparands.a, *comparands.b, schema, stop);
}

bool isLongComparison(const Comparands &comparands)
{
    const qint64 other =
        comparands.b ? sizeOf(comparands.b->exchange)
                     : qint64(comparands.a.expectations.golden ? comparands.a.expectations.golden->body.size() : 0);
    return sizeOf(comparands.a.exchange) + other > model::limits::judgedAtOnce;
}

} // namespace ui
