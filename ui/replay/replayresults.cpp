// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/replay/replayresults.h"

#include <limits>

namespace ui {

namespace {

quint16 small(int count)
{
    return quint16(qBound(0, count, int(std::numeric_limits<quint16>::max())));
}

} // namespace

ReplayShape shapeOf(const run::ReplayOrder &order)
{
    ReplayShape shape;
    shape.steps.reserve(order.plan.steps.size());
    for (const run::ReplayStep &step : order.plan.steps)
        shape.steps.push_back({step.file, step.name});
    for (const run::ReplayPlace &place : order.places)
        shape.environments.append(place.environment.name);
    shape.rounds = order.settings.rounds;
    shape.rows = int(order.rows.size());
    return shape;
}

size_t kindOf(const ReplayCell &cell)
{
    return cell.hasEnded() ? size_t(cell.outcome) : replayOpen;
}

std::optional<history::Tally> ReplayCell::checks() const
{
    if (!isChecked)
        return std::nullopt;
    return history::Tally{passed, failed, warnings};
}

ReplayResults::ReplayResults(ReplayShape shape) : m_shape(std::move(shape)) {}

qint64 ReplayResults::lineOf(const run::ReplayResult &result) const
{
    const int rows = qMax(1, m_shape.rows);
    const int row = qMax(0, result.row);
    const bool isInside = result.step >= 0 && result.step < int(m_shape.steps.size()) && result.place >= 0 &&
                          result.place < m_shape.places() && result.round >= 0 && result.round < m_shape.rounds &&
                          row < rows;
    if (!isInside)
        return -1;
    return (qint64(result.round) * rows + row) * qint64(m_shape.steps.size()) + result.step;
}

ReplayCell &ReplayResults::cellOf(const run::ReplayResult &result, qint64 line)
{
    const size_t places = size_t(m_shape.places());
    const size_t needed = (size_t(line) + 1) * places;
    if (m_cells.size() < needed)
        m_cells.resize(needed);
    return m_cells[size_t(line) * places + size_t(result.place)];
}

quint32 ReplayResults::numberOf(const QString &reason)
{
    if (reason.isEmpty())
        return 0;
    const auto known = m_numbers.constFind(reason);
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = quint32(m_reasons.size());
    m_reasons.append(reason);
    m_numbers.insert(reason, number);
    return number;
}

qint64 ReplayResults::began(const run::ReplayResult &result)
{
    const qint64 line = lineOf(result);
    if (line < 0)
        return line;
    if (ReplayCell &cell = cellOf(result, line); cell.state == ReplayCell::State::Waiting) {
        cell.state = ReplayCell::State::UnderWay;
        ++m_counts[replayOpen];
    }
    return line;
}

qint64 ReplayResults::ended(const run::ReplayResult &result)
{
    const qint64 line = lineOf(result);
    if (line < 0)
        return line;
    ReplayCell &cell = cellOf(result, line);
    const auto index = quint32(&cell - m_cells.data());
    if (cell.state == ReplayCell::State::UnderWay)
        --m_counts[replayOpen];
    if (cell.hasEnded())
        --m_counts[kindOf(cell)];
    else
        m_ends.push_back(index);
    cell.state = ReplayCell::State::Ended;
    cell.outcome = result.outcome;
    ++m_counts[kindOf(cell)];
    cell.recording = result.recording;
    cell.microseconds = result.microseconds;
    cell.httpStatus = small(result.httpStatus);
    cell.reason = numberOf(result.reason);
    cell.isChecked = result.checks.has_value();
    if (result.checks) {
        cell.passed = small(result.checks->passed);
        cell.failed = small(result.checks->failed);
        cell.warnings = small(result.checks->warnings);
    }
    if (result.recording == 0 && !result.url.isEmpty())
        m_withoutStore[index] = result;
    return line;
}

bool ReplayResults::differs(qint64 line) const
{
    const ReplayCell *first = nullptr;
    for (int place = 0; place < m_shape.places(); ++place) {
        const ReplayCell &each = cell(line, place);
        if (!each.hasEnded() || each.outcome == run::ReplayOutcome::Skipped)
            continue;
        if (first && (each.outcome != first->outcome || each.httpStatus != first->httpStatus))
            return true;
        first = &each;
    }
    return false;
}

ReplayResults::Place ReplayResults::endAt(qint64 index) const
{
    const quint32 cell = m_ends[size_t(index)];
    const auto places = quint32(m_shape.places());
    return {qint64(cell / places), int(cell % places)};
}

run::ReplayResult ReplayResults::resultAt(const Place &place) const
{
    const auto index = quint32(place.line * m_shape.places() + place.place);
    if (const auto whole = m_withoutStore.find(index); whole != m_withoutStore.end())
        return whole->second;
    const ReplayCell &from = m_cells[index];
    const ReplayShape::Step &each = step(place.line);
    run::ReplayResult result;
    const qint64 pass = place.line / qint64(m_shape.steps.size());
    result.step = m_shape.stepOf(place.line);
    result.place = place.place;
    result.number = (pass * m_shape.places() + place.place) * qint64(m_shape.steps.size()) + result.step + 1;
    result.round = m_shape.roundOf(place.line);
    result.row = m_shape.rowOf(place.line);
    result.file = each.file;
    result.name = each.name;
    result.environment = m_shape.environments.value(place.place);
    result.outcome = from.outcome;
    result.reason = reason(from);
    result.recording = from.recording;
    result.httpStatus = from.httpStatus;
    result.microseconds = from.microseconds;
    result.checks = from.checks();
    return result;
}

} // namespace ui
