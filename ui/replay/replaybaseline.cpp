// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/replay/replaybaseline.h"

#include <deque>

namespace ui {

namespace {

/// What came of a request, as its row in the history tells.
ReplayCell cellOf(const history::Row &row)
{
    ReplayCell cell;
    cell.state = ReplayCell::State::Ended;
    cell.recording = row.id;
    cell.httpStatus = quint16(qBound(0, row.httpStatus, 0xFFFF));
    cell.microseconds = row.durationMicroseconds;
    cell.isChecked = row.checks.has_value();
    if (row.checks) {
        cell.passed = quint16(qBound(0, row.checks->passed, 0xFFFF));
        cell.failed = quint16(qBound(0, row.checks->failed, 0xFFFF));
        cell.warnings = quint16(qBound(0, row.checks->warnings, 0xFFFF));
    }
    const bool isAnswered = row.httpStatus > 0 && row.complete && row.state == model::RecordingState::Answered;
    const bool isWell = row.checks ? row.checks->failed == 0 : row.httpStatus < 400;
    if (row.state == model::RecordingState::Unknown || row.state == model::RecordingState::Sent)
        cell.outcome = run::ReplayOutcome::Unknown;
    else if (!isAnswered)
        cell.outcome = run::ReplayOutcome::NoAnswer;
    else
        cell.outcome = isWell ? run::ReplayOutcome::Passed : run::ReplayOutcome::Failed;
    return cell;
}

QString key(const QString &name, const QString &environment)
{
    return name + QChar(0) + environment;
}

} // namespace

const ReplayCell *ReplayBaseline::find(qint64 line, int place, int places) const
{
    const auto index = size_t(line * places + place);
    if (index >= cells.size() || cells[index].state == ReplayCell::State::Waiting)
        return nullptr;
    return &cells[index];
}

ReplayBaseline baselineOf(const ReplayResults &earlier, const QString &title, const ReplayShape &shape)
{
    const ReplayShape &was = earlier.shape();
    QHash<QString, int> steps;
    for (size_t i = 0; i < was.steps.size(); ++i)
        steps.insert(key(was.steps[i].file, was.steps[i].name), int(i));
    ReplayBaseline baseline{title, std::vector<ReplayCell>(size_t(shape.total())), 0};
    for (qint64 line = 0; line < shape.lines(); ++line) {
        const ReplayShape::Step &step = shape.steps[size_t(shape.stepOf(line))];
        const int round = shape.roundOf(line);
        const int row = qMax(0, shape.rowOf(line));
        const int then = steps.value(key(step.file, step.name), -1);
        if (then < 0 || round >= was.rounds || row >= qMax(1, was.rows))
            continue;
        const qint64 lineThen = (qint64(round) * qMax(1, was.rows) + row) * qint64(was.steps.size()) + then;
        for (int place = 0; place < shape.places(); ++place) {
            const auto placeThen = int(was.environments.indexOf(shape.environments.at(place)));
            if (placeThen < 0 || lineThen >= earlier.lines() || !earlier.cell(lineThen, placeThen).hasEnded())
                continue;
            baseline.cells[size_t(line * shape.places() + place)] = earlier.cell(lineThen, placeThen);
            ++baseline.matched;
        }
    }
    return baseline;
}

ReplayBaseline baselineOf(const std::vector<history::Row> &rows, const QString &title, const ReplayShape &shape)
{
    QHash<QString, std::deque<const history::Row *>> byRequest;
    for (const history::Row &row : rows)
        byRequest[key(row.title, row.environmentName)].push_back(&row);
    ReplayBaseline baseline{title, std::vector<ReplayCell>(size_t(shape.total())), 0};
    for (qint64 line = 0; line < shape.lines(); ++line) {
        const ReplayShape::Step &step = shape.steps[size_t(shape.stepOf(line))];
        for (int place = 0; place < shape.places(); ++place) {
            const auto found = byRequest.find(key(step.name, shape.environments.at(place)));
            if (found == byRequest.end() || found->empty())
                continue;
            baseline.cells[size_t(line * shape.places() + place)] = cellOf(*found->front());
            found->pop_front();
            ++baseline.matched;
        }
    }
    return baseline;
}

bool isChanged(const ReplayCell &now, const ReplayCell &then)
{
    return now.hasEnded() && then.hasEnded() && (now.outcome != then.outcome || now.httpStatus != then.httpStatus);
}

} // namespace ui
