// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/foldedneedle.h"

#include <algorithm>

namespace history {

namespace {

constexpr qsizetype piece = 1 << 20; // bytes decoded at once

unsigned char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte;
}

bool isAscii(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char byte) { return (byte & 0x80) != 0; });
}

/// The letters beyond ASCII that fold into it: KELVIN SIGN and LATIN SMALL LETTER LONG S.
bool foldsIntoAscii(QByteArrayView utf8)
{
    return utf8.contains("\xE2\x84\xAA") || utf8.contains("\xC5\xBF");
}

bool isInside(char byte)
{
    return (byte & 0xC0) == 0x80;
}

} // namespace

FoldedNeedle::FoldedNeedle(const QString &text)
    : m_text(text.toCaseFolded()),
      m_utf8(m_text.toUtf8()),
      m_isAscii(isAscii(m_utf8))
{
    m_skips.fill(m_utf8.size());
    for (qsizetype i = 0; i + 1 < m_utf8.size(); ++i) {
        const char byte = m_utf8[i];
        m_skips[static_cast<unsigned char>(byte)] = m_utf8.size() - 1 - i;
        if (byte >= 'a' && byte <= 'z')
            m_skips[static_cast<unsigned char>(byte - ('a' - 'A'))] = m_utf8.size() - 1 - i;
    }
}

bool FoldedNeedle::isIn(QByteArrayView utf8) const
{
    if (m_isAscii)
        return isInBytes(utf8) || (foldsIntoAscii(utf8) && isInDecoded(utf8));
    return !isAscii(utf8) && isInDecoded(utf8);
}

bool FoldedNeedle::isIn(const QString &text) const
{
    return text.toCaseFolded().contains(m_text);
}

bool FoldedNeedle::is(const QString &text) const
{
    return text.toCaseFolded() == m_text;
}

bool FoldedNeedle::is(QByteArrayView utf8) const
{
    // No letter's two cases differ by more than two bytes.
    return utf8.size() <= 3 * m_utf8.size() && is(QString::fromUtf8(utf8));
}

/// ASCII letters without regard to case.
bool FoldedNeedle::isInBytes(QByteArrayView bytes) const
{
    const qsizetype size = m_utf8.size();
    const char *needle = m_utf8.constData();
    const char *const data = bytes.data();
    for (qsizetype at = 0; at + size <= bytes.size();) {
        qsizetype i = size - 1;
        while (i >= 0 && lower(data[at + i]) == static_cast<unsigned char>(needle[i]))
            --i;
        if (i < 0)
            return true;
        at += m_skips[static_cast<unsigned char>(data[at + size - 1])];
    }
    return size == 0;
}

/// In pieces that overlap, so that a large body is not in memory three times.
bool FoldedNeedle::isInDecoded(QByteArrayView utf8) const
{
    const qsizetype overlap = 4 * m_text.size();
    for (qsizetype at = 0;; at += piece) {
        qsizetype from = at;
        qsizetype to = qMin(utf8.size(), at + piece + overlap);
        for (int back = 0; back < 3 && from > 0 && isInside(utf8[from]); ++back)
            --from;
        for (int on = 0; on < 3 && to < utf8.size() && isInside(utf8[to]); ++on)
            ++to;
        if (isIn(QString::fromUtf8(utf8.sliced(from, to - from))))
            return true;
        if (to == utf8.size())
            return false;
    }
}

} // namespace history
