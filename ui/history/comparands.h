// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "model/recording.h"
#include "run/exchangecomparison.h"

#include <atomic>
#include <optional>

namespace ui {

/// What is compared.
struct Comparands
{
    model::Recording a;                                ///< what B is seen against; without B its golden against it
    std::optional<model::Recording> b = {};            ///< nothing: the answer of A against the one it expects
    std::optional<model::OperationSchema> schema = {}; ///< of the operation of both

    bool isGolden() const { return !b; }
};

/// Compares; takes time. See run::compareExchanges().
run::ExchangeComparison compared(const Comparands &comparands, const std::atomic<bool> *stop);
/// Whether that takes so long that it belongs on another thread.
bool isLongComparison(const Comparands &comparands);

} // namespace ui
