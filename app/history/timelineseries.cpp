// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "history/timelineseries.h"

#include <algorithm>
#include <iterator>

namespace history {

namespace {

constexpr qsizetype blockSize = 4096; ///< points; a live one copies that many at most

bool isEarlier(const Point &left, const Point &right)
{
    return left.at != right.at ? left.at < right.at : left.id < right.id;
}

bool isSame(const Point &left, const Point &right)
{
    return left.at == right.at && left.id == right.id;
}

bool isShown(const Point &point, const Outcomes &shown)
{
    return shown.test(size_t(point.outcome));
}

} // namespace

void PointSeries::put(std::vector<Point> points)
{
    std::stable_sort(points.begin(), points.end(), isEarlier);
    // Of two with the same id and time the later one holds.
    const auto last = std::unique(points.rbegin(), points.rend(), isSame);
    points.erase(points.begin(), last.base());
    std::span<const Point> rest(points);
    while (!rest.empty()) {
        const auto block =
            std::lower_bound(m_blocks.cbegin(), m_blocks.cend(), rest.front(),
                             [](const Block &each, const Point &point) { return isEarlier(each.back(), point); });
        // Behind all of them: the last one takes it, unless it is full.
        qsizetype index = block - m_blocks.cbegin();
        if (block == m_blocks.cend() && index > 0 && m_blocks.constLast().size() < blockSize)
            --index;
        size_t taken = rest.size();
        if (block != m_blocks.cend())
            taken = size_t(std::upper_bound(rest.begin(), rest.end(), block->back(), isEarlier) - rest.begin());
        merge(index, rest.first(taken));
        rest = rest.subspan(taken);
    }
}

void PointSeries::merge(qsizetype block, std::span<const Point> points)
{
    Block whole;
    const Block before = block < m_blocks.size() ? m_blocks.at(block) : Block();
    whole.reserve(before.size() + qsizetype(points.size()));
    auto old = before.cbegin();
    for (const Point &point : points) {
        while (old != before.cend() && isEarlier(*old, point))
            whole.append(*old++);
        if (old != before.cend() && isSame(*old, point))
            ++old;
        whole.append(point);
    }
    while (old != before.cend())
        whole.append(*old++);
    m_size += whole.size() - before.size();
    if (block < m_blocks.size())
        m_blocks.removeAt(block);
    if (whole.size() <= blockSize) {
        m_blocks.insert(block, whole);
        return;
    }
    for (qsizetype at = 0; at < whole.size(); at += blockSize / 2)
        m_blocks.insert(block++, whole.mid(at, blockSize / 2));
}

void PointSeries::remove(const std::unordered_set<qint64> &ids)
{
    const auto isGone = [&ids](const Point &point) { return ids.count(point.id) > 0; };
    for (qsizetype i = m_blocks.size() - 1; i >= 0; --i) {
        const Block &block = m_blocks.at(i);
        if (std::none_of(block.cbegin(), block.cend(), isGone))
            continue;
        m_size -= m_blocks[i].removeIf(isGone);
        if (m_blocks.at(i).isEmpty())
            m_blocks.removeAt(i);
    }
}

std::optional<Point> PointSeries::first() const
{
    return isEmpty() ? std::nullopt : std::optional(m_blocks.front().front());
}

std::optional<Point> PointSeries::last() const
{
    return isEmpty() ? std::nullopt : std::optional(m_blocks.back().back());
}

std::optional<Point> PointSeries::find(qint64 id) const
{
    for (const Block &block : m_blocks) {
        const auto found =
            std::find_if(block.cbegin(), block.cend(), [id](const Point &point) { return point.id == id; });
        if (found != block.cend())
            return *found;
    }
    return std::nullopt;
}

std::optional<Point> PointSeries::after(const Point &point, const Outcomes &shown) const
{
    for (qsizetype i = blockOf(point.at); i < m_blocks.size(); ++i) {
        const Block &block = m_blocks.at(i);
        auto each = std::upper_bound(block.cbegin(), block.cend(), point, isEarlier);
        each = std::find_if(each, block.cend(), [&shown](const Point &next) { return isShown(next, shown); });
        if (each != block.cend())
            return *each;
    }
    return std::nullopt;
}

std::optional<Point> PointSeries::before(const Point &point, const Outcomes &shown) const
{
    for (qsizetype i = qMin(blockOf(point.at + 1), m_blocks.size() - 1); i >= 0; --i) {
        const Block &block = m_blocks.at(i);
        const auto end = std::lower_bound(block.cbegin(), block.cend(), point, isEarlier);
        const auto found = std::find_if(std::make_reverse_iterator(end), block.crend(),
                                        [&shown](const Point &previous) { return isShown(previous, shown); });
        if (found != block.crend())
            return *found;
    }
    return std::nullopt;
}

qsizetype PointSeries::blockOf(qint64 at) const
{
    return std::lower_bound(m_blocks.cbegin(), m_blocks.cend(), at,
                            [](const Block &block, qint64 moment) { return block.back().at < moment; }) -
           m_blocks.cbegin();
}

std::span<const Point> PointSeries::within(const Block &block, const PlotRange &range)
{
    const auto isBefore = [](const Point &point, qint64 at) { return point.at < at; };
    const auto begin = std::lower_bound(block.cbegin(), block.cend(), range.from, isBefore);
    const auto end = std::lower_bound(begin, block.cend(), range.to, isBefore);
    return {block.constData() + (begin - block.cbegin()), size_t(end - begin)};
}

} // namespace history
