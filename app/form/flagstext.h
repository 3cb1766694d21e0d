// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

// The value of an enumeration whose members can be joined: names with commas between them (OData ABNF `enumValue`).
namespace form {

/// The names in the text, without the blanks around them.
QStringList flagsIn(const QString &text);

/// Puts a member at the end of the text, or takes out each mention of it. Names and commas that are not concerned keep
/// their spelling and order, also names no enumeration knows.
QString withFlag(const QString &text, const QString &member, bool on);

/// Members compare without case, as services do.
bool hasFlag(const QString &text, const QString &member);

} // namespace form
