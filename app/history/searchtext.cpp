// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/searchtext.h"

namespace history {

namespace {

/// The netstring at `at`, which moves behind it; false when there is none. As encoding.h reads them, without a copy:
/// this is done for every row.
bool takeNetstring(QByteArrayView bytes, qsizetype &at, QByteArrayView &value)
{
    qsizetype size = 0;
    qsizetype digits = at;
    while (digits < bytes.size() && digits < at + 10 && bytes[digits] >= '0' && bytes[digits] <= '9')
        size = size * 10 + (bytes[digits++] - '0');
    if (digits == at || digits >= bytes.size() || bytes[digits] != ':' || size >= bytes.size() - digits - 1 ||
        bytes[digits + 1 + size] != ',')
        return false;
    value = bytes.sliced(digits + 1, size);
    at = digits + 1 + size + 1;
    return true;
}

} // namespace

QByteArray headerText(QByteArrayView netstrings)
{
    QByteArray text;
    text.reserve(netstrings.size());
    for (qsizetype at = 0; at < netstrings.size();) {
        QByteArrayView name;
        QByteArrayView value;
        if (!takeNetstring(netstrings, at, name) || !takeNetstring(netstrings, at, value))
            return netstrings.toByteArray();
        text.append(name).append(": ").append(value).append('\n');
    }
    return text;
}

QByteArray decodedUrl(QByteArrayView url)
{
    return url.contains('%') ? url.toByteArray().percentDecoded() : QByteArray();
}

} // namespace history
