// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/point.h"

#include <QList>

#include <bitset>
#include <optional>
#include <span>
#include <unordered_set>
#include <vector>

namespace history {

constexpr size_t outcomeCount = 5;

/// Which outcomes a plot shows; the bit of an outcome is its number.
using Outcomes = std::bitset<outcomeCount>;

/// The first ms and the one behind the last, since 1970 UTC.
struct PlotRange
{
    qint64 from = 0;
    qint64 to = 0;

    qint64 span() const { return to - from; }
    bool contains(qint64 at) const { return at >= from && at < to; }
    bool operator==(const PlotRange &) const = default;
};

/// Points by time, equal times by id. They lie in blocks that copies share, so that a copy for another thread and a
/// change cost next to nothing, whatever the number of points.
class PointSeries final
{
public:
    /// In any order; one with the same id and time as one that is there takes its place.
    void put(std::vector<Point> points);
    void remove(const std::unordered_set<qint64> &ids);

    qint64 size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// Nothing when there are no points.
    std::optional<Point> first() const;
    std::optional<Point> last() const;
    /// O(n).
    std::optional<Point> find(qint64 id) const;

    /// The next one in time, or the one before, whose outcome is shown.
    std::optional<Point> after(const Point &point, const Outcomes &shown) const;
    std::optional<Point> before(const Point &point, const Outcomes &shown) const;

    /// Those of the range in order, piece by piece: `take(std::span<const Point>)`.
    template <typename Take>
    void visit(const PlotRange &range, const Take &take) const
    {
        for (qsizetype i = blockOf(range.from); i < m_blocks.size(); ++i) {
            const std::span<const Point> piece = within(m_blocks.at(i), range);
            if (piece.empty())
                return;
            take(piece);
        }
    }

private:
    using Block = QList<Point>; ///< never empty

    qsizetype blockOf(qint64 at) const; ///< the first that reaches to it; the number of blocks when none does
    static std::span<const Point> within(const Block &block, const PlotRange &range);
    void merge(qsizetype block, std::span<const Point> points);

    QList<Block> m_blocks;
    qint64 m_size = 0;
};

} // namespace history
