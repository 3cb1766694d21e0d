// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "run/replay.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <unordered_map>
#include <vector>

namespace ui {

/// What a replay consists of, without its requests. A line of its table is one step of one pass; a pass is one round
/// with one row of data. Every line has a cell for each environment.
struct ReplayShape
{
    struct Step
    {
        QString file;
        QString name;

        bool operator==(const Step &) const = default;
    };

    std::vector<Step> steps;
    QStringList environments;
    int rounds = 1;
    int rows = 0; ///< of the data file; 0: there is none

    int places() const { return int(environments.size()); }
    qint64 passes() const { return qint64(rounds) * qMax(1, rows); }
    qint64 lines() const { return passes() * qint64(steps.size()); }
    qint64 total() const { return lines() * places(); }

    int stepOf(qint64 line) const { return int(line % qint64(steps.size())); }
    int roundOf(qint64 line) const { return int(line / qint64(steps.size()) / qMax(1, rows)); }
    int rowOf(qint64 line) const { return rows == 0 ? -1 : int(line / qint64(steps.size()) % rows); }

    bool operator==(const ReplayShape &) const = default;
};

ReplayShape shapeOf(const run::ReplayOrder &order);

/// One request of a replay, as small as it can be: there may be very many.
struct ReplayCell
{
    enum class State : quint8 { Waiting, UnderWay, Ended };

    qint64 recording = 0;     ///< id in the history; 0: not there
    qint64 microseconds = -1; ///< -1: no answer
    quint32 reason = 0;       ///< see ReplayResults::reason()
    quint16 httpStatus = 0;
    quint16 passed = 0; ///< checks; so many or more
    quint16 failed = 0;
    quint16 warnings = 0;
    bool isChecked = false;
    State state = State::Waiting;
    run::ReplayOutcome outcome = run::ReplayOutcome::Skipped; ///< once it has ended

    bool hasEnded() const { return state == State::Ended; }
    std::optional<history::Tally> checks() const;
    bool operator==(const ReplayCell &) const = default;
};

/// The kinds of results: the outcomes, and what has begun and not ended.
inline constexpr size_t replayKinds = run::replayOutcomes + 1;
inline constexpr size_t replayOpen = run::replayOutcomes;
size_t kindOf(const ReplayCell &cell);

/// What came of the requests of a replay so far. Memory grows with the lines that were begun.
class ReplayResults final
{
public:
    explicit ReplayResults(ReplayShape shape);

    const ReplayShape &shape() const { return m_shape; }
    /// The line it belongs to; -1 when it is of no such replay.
    qint64 began(const run::ReplayResult &result);
    qint64 ended(const run::ReplayResult &result);

    /// Lines from the first to the last that was begun.
    qint64 lines() const { return qint64(m_cells.size()) / m_shape.places(); }
    const ReplayCell &cell(qint64 line, int place) const { return m_cells[size_t(line * m_shape.places() + place)]; }
    QString reason(const ReplayCell &cell) const { return m_reasons[qsizetype(cell.reason)]; }
    const ReplayShape::Step &step(qint64 line) const { return m_shape.steps[size_t(m_shape.stepOf(line))]; }
    /// How many there are of each kind.
    const std::array<qint64, replayKinds> &counts() const { return m_counts; }
    /// Environments that have answered it did so with different outcomes or statuses.
    bool differs(qint64 line) const;

    struct Place
    {
        qint64 line = 0;
        int place = 0;

        bool operator==(const Place &) const = default;
    };

    /// In the order of the ends.
    qint64 ends() const { return qint64(m_ends.size()); }
    Place endAt(qint64 index) const;
    /// As it was told, but for what its recording holds: when it was sent, method and URL are left out if there is one.
    run::ReplayResult resultAt(const Place &place) const;

private:
    qint64 lineOf(const run::ReplayResult &result) const;
    ReplayCell &cellOf(const run::ReplayResult &result, qint64 line);
    quint32 numberOf(const QString &reason);

    ReplayShape m_shape;
    std::vector<ReplayCell> m_cells; ///< line by line, in each the places
    std::vector<quint32> m_ends;     ///< indexes of cells
    std::array<qint64, replayKinds> m_counts{};
    QStringList m_reasons{QString()};
    QHash<QString, quint32> m_numbers;                             ///< of the reasons
    std::unordered_map<quint32, run::ReplayResult> m_withoutStore; ///< sent, and not in the history
};

} // namespace ui
