// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

// Text of any origin in an HTML page: it never acts there.
namespace run {

/// Between tags or in double quotes, in UTF-8. Line feeds and tabs stay; other controls, what turns the direction of
/// writing and halves of a surrogate pair are visible marks.
QByteArray html(const QString &text);
/// The same on one line of at most `most` characters.
QByteArray htmlLine(const QString &text, qsizetype most = 300);

/// `<name class="classes">inside</name>`; `inside` is HTML already.
QByteArray element(const char *name, const QByteArray &classes, const QByteArray &inside);

} // namespace run
