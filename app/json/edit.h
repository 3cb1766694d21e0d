// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/document.h"

#include <QByteArrayList>

namespace json {

/// One splice of a text. Everything outside [offset, offset + removed) stays byte for byte.
struct Edit
{
    qsizetype offset = 0;
    qsizetype removed = 0;
    QByteArray inserted;

    bool operator==(const Edit &) const = default;
};

QByteArray apply(const QByteArray &text, const Edit &edit);

Edit replaceValue(const Value &value, const QByteArray &raw);

/// Inserts before member `position`, or behind the last one when position equals their number. Blanks follow the
/// neighbours; the first member of an empty object follows the document: on a line of its own unless the document is
/// one line. `eol` is used when the text has no line end to copy.
Edit insertMember(const Value &object, qsizetype position, QStringView name, const QByteArray &raw,
                  const QByteArray &eol = "\n");
Edit insertElement(const Value &array, qsizetype position, const QByteArray &raw, const QByteArray &eol = "\n");

/// Several at once, in their order; none is an empty splice.
Edit insertElements(const Value &array, qsizetype position, const QByteArrayList &raws, const QByteArray &eol = "\n");

/// Removes the member or element together with its comma.
Edit removeMember(const Value &object, qsizetype position);
Edit removeElement(const Value &array, qsizetype position);

/// The smallest single splice that turns one text into the other.
Edit difference(const QByteArray &from, const QByteArray &to);

} // namespace json
