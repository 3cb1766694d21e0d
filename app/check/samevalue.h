// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"

// When two texts mean the same value of a type.
namespace check {

/// Two JSON numbers, or two numbers in quotes where the type may have them so: exactly equal; of Edm.Double and
/// Edm.Single equal as such.
bool isSameNumber(QByteArrayView a, QByteArrayView b, const model::Property *property);

/// Two texts that differ: the same duration, time of day, GUID, bytes, members of an enumeration, type name. Time
/// stamps are not asked here.
bool isSameText(const QString &a, const QString &b, const model::Property *property);

/// `P1DT2H` and `PT26H` (OData ABNF, `durationValue`); texts that are no durations are not the same.
bool isSameDuration(const QString &a, const QString &b);

} // namespace check
