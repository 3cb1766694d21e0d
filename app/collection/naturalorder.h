// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace collection {

/// The order of names people expect: numbers of ASCII digits by their value, letters whatever their case. Names that
/// differ in nothing else go by case and leading zeros, so that the order is total, and the same on every machine.
bool naturallyLess(QStringView a, QStringView b);

} // namespace collection
