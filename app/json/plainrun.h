// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace json::detail {

inline bool isPlain(char c)
{
    // Signed: bytes from 0x80 on are below 0x20 as well.
    return static_cast<signed char>(c) >= 0x20 && c != '"' && c != '\\';
}

/// The first byte from `at` on that means something in a JSON string: a quote, a backslash, a control character, or a
/// byte that is no ASCII. `end` when there is none.
inline const char *plainEnd(const char *at, const char *end)
{
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i blank = _mm_set1_epi8(0x20);
    const auto found = [&](const char *from) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
        return quint64(
            _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)),
                                           _mm_cmplt_epi8(bytes, blank))));
    };
    // Sixty-four at once: most strings end there, and a branch less is guessed wrong.
    for (; end - at >= 64; at += 64) {
        if (const quint64 mask = found(at) | found(at + 16) << 16 | found(at + 32) << 32 | found(at + 48) << 48)
            return at + __builtin_ctzll(mask);
    }
#endif
    while (at != end && isPlain(*at))
        ++at;
    return at;
}

} // namespace json::detail
