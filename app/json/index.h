// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <cstdlib>
#include <utility>

#include <sys/mman.h>

namespace json::detail {

/// The places where the tokens of a text begin, four bytes each. An opening bracket is followed by a link, marked by
/// its highest bit, to the token behind the container. Large blocks grow and shrink by realloc(), which moves pages
/// instead of bytes, so that an index never stands in memory twice.
class Tokens final
{
public:
    static constexpr quint32 linkBit = quint32(1) << 31;

    Tokens() = default;
    Tokens(const Tokens &) = delete;
    Tokens &operator=(const Tokens &) = delete;
    ~Tokens() { std::free(m_first); }

    size_t size() const { return m_size; }
    quint32 operator[](size_t at) const { return m_first[at]; }
    quint32 &operator[](size_t at) { return m_first[at]; }

    bool isLink(size_t at) const { return (m_first[at] & linkBit) != 0; }
    bool isContainer(size_t at) const { return at + 1 < m_size && isLink(at + 1); }
    /// Behind a key, a scalar or a whole container.
    quint32 behind(quint32 at) const { return isContainer(at) ? m_first[at + 1] & ~linkBit : at + 1; }

    void push_back(quint32 token)
    {
        if (Q_UNLIKELY(m_size == m_capacity))
            resize(m_capacity < 64 ? 64 : 2 * m_capacity);
        m_first[m_size++] = token;
    }
    void reserve(size_t capacity)
    {
        if (capacity > m_capacity)
            resize(capacity);
    }
    void clear()
    {
        std::free(std::exchange(m_first, nullptr));
        m_size = m_capacity = 0;
    }
    void squeeze()
    {
        if (m_size > 0 && m_size < m_capacity)
            resize(m_size);
    }

private:
    void resize(size_t capacity)
    {
        auto *moved = static_cast<quint32 *>(std::realloc(m_first, capacity * sizeof(quint32)));
        Q_CHECK_PTR(moved);
        m_first = moved;
        m_capacity = capacity;
        adviseHugePages();
    }

    /// The first touch of a page costs more than reading the text it indexes.
    void adviseHugePages() const
    {
#if defined(MADV_HUGEPAGE)
        constexpr quintptr hugePage = 2 << 20;
        const auto begin = (quintptr(m_first) + hugePage - 1) & ~(hugePage - 1);
        const auto end = quintptr(m_first + m_capacity) & ~(hugePage - 1);
        if (begin < end)
            ::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_HUGEPAGE);
#endif
    }

    quint32 *m_first = nullptr;
    size_t m_size = 0;
    size_t m_capacity = 0;
};

} // namespace json::detail
