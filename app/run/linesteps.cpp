// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/linesteps.h"

#include "model/limits.h"

#include <QHash>

#include <algorithm>

namespace run {

namespace {

QByteArrayView withoutEnd(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Equal lines as equal numbers.
class Numbers
{
public:
    std::vector<int> of(const std::vector<QByteArrayView> &lines)
    {
        std::vector<int> numbers;
        numbers.reserve(lines.size());
        for (const QByteArrayView line : lines) {
            const QByteArrayView content = withoutEnd(line);
            const auto known = m_known.constFind(content);
            numbers.push_back(known == m_known.constEnd() ? *m_known.insert(content, int(m_known.size())) : *known);
        }
        return numbers;
    }

private:
    QHash<QByteArrayView, int> m_known;
};

struct Middle
{
    const int *a;
    int aSize;
    const int *b;
    int bSize;
};

/// The furthest places reached with so many edits, by diagonal; empty when it takes more than the limit.
std::vector<std::vector<int>> searched(const Middle &middle)
{
    std::vector<std::vector<int>> trace;
    const int most = std::min(model::limits::maxLineEdits, middle.aSize + middle.bSize);
    std::vector<int> furthest(size_t(2 * most + 3), 0);
    const auto at = [&](int diagonal) -> int & { return furthest[size_t(diagonal + most + 1)]; };
    for (int edits = 0; edits <= most; ++edits) {
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
            const bool isDown = diagonal == -edits || (diagonal != edits && at(diagonal - 1) < at(diagonal + 1));
            int x = isDown ? at(diagonal + 1) : at(diagonal - 1) + 1;
            int y = x - diagonal;
            while (x < middle.aSize && y < middle.bSize && middle.a[x] == middle.b[y]) {
                ++x;
                ++y;
            }
            at(diagonal) = x;
        }
        // Only the diagonals this round could have reached.
        trace.emplace_back(&at(-edits), &at(edits) + 1);
        const int goal = middle.aSize - middle.bSize;
        if (std::abs(goal) <= edits && (goal + edits) % 2 == 0 && at(goal) >= middle.aSize)
            return trace;
    }
    return {};
}

/// Which lines of the middle have a partner: by line of A the line of B, or -1.
std::vector<int> partners(const Middle &middle)
{
    std::vector<int> partner(size_t(middle.aSize), -1);
    const std::vector<std::vector<int>> trace = searched(middle);
    int x = middle.aSize;
    int y = middle.bSize;
    for (int edits = int(trace.size()) - 1; edits >= 0; --edits) {
        const int diagonal = x - y;
        int fromX = 0;
        int fromY = 0;
        if (edits > 0) {
            const std::vector<int> &before = trace[size_t(edits - 1)];
            const auto reached = [&](int on) {
                return std::abs(on) <= edits - 1 ? before[size_t(on + edits - 1)] : -1;
            };
            const bool isDown =
                diagonal == -edits || (diagonal != edits && reached(diagonal - 1) < reached(diagonal + 1));
            const int from = isDown ? diagonal + 1 : diagonal - 1;
            fromX = reached(from);
            fromY = fromX - from;
            const int startX = isDown ? fromX : fromX + 1;
            while (x > startX) {
                --x;
                --y;
                partner[size_t(x)] = y;
            }
        } else {
            while (x > 0) {
                --x;
                --y;
                partner[size_t(x)] = y;
            }
        }
        x = fromX;
        y = fromY;
    }
    return partner;
}

} // namespace

std::vector<QByteArrayView> linesOf(QByteArrayView text)
{
    std::vector<QByteArrayView> lines;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const qsizetype length = end < 0 ? text.size() : end + 1;
        lines.push_back(text.first(length));
        text = text.sliced(length);
    }
    return lines;
}

std::vector<LineStep> lineSteps(const std::vector<QByteArrayView> &a, const std::vector<QByteArrayView> &b)
{
    Numbers numbers;
    const std::vector<int> left = numbers.of(a);
    const std::vector<int> right = numbers.of(b);
    const size_t shorter = std::min(left.size(), right.size());
    size_t head = 0;
    while (head < shorter && left[head] == right[head])
        ++head;
    size_t tail = 0;
    while (tail < shorter - head && left[left.size() - 1 - tail] == right[right.size() - 1 - tail])
        ++tail;
    const Middle middle{left.data() + head, int(left.size() - head - tail), right.data() + head,
                        int(right.size() - head - tail)};
    const std::vector<int> partner = partners(middle);

    std::vector<LineStep> steps;
    for (size_t i = 0; i < head; ++i)
        steps.push_back({qsizetype(i), qsizetype(i)});
    qsizetype x = 0;
    qsizetype y = 0;
    const qsizetype first = qsizetype(head);
    while (x < middle.aSize || y < middle.bSize) {
        qsizetype toX = x;
        while (toX < middle.aSize && partner[size_t(toX)] < 0)
            ++toX;
        const qsizetype toY = toX < middle.aSize ? partner[size_t(toX)] : middle.bSize;
        for (; x < toX || y < toY; x = std::min(x + 1, toX), y = std::min(y + 1, toY))
            steps.push_back({x < toX ? first + x : -1, y < toY ? first + y : -1});
        if (x < middle.aSize)
            steps.push_back({first + x++, first + y++});
    }
    for (size_t i = tail; i > 0; --i)
        steps.push_back({qsizetype(left.size() - i), qsizetype(right.size() - i)});
    return steps;
}

} // namespace run
