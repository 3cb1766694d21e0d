// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/replay/replaywords.h"

#include "history/rowtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

using history::PointOutcome;
using run::ReplayOutcome;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

} // namespace

PointOutcome markOf(const ReplayCell &cell)
{
    if (!cell.hasEnded())
        return PointOutcome::Open;
    switch (cell.outcome) {
    case ReplayOutcome::Passed:
        return cell.warnings > 0 ? PointOutcome::Warned : PointOutcome::Good;
    case ReplayOutcome::Failed:
    case ReplayOutcome::NotSent:
        return PointOutcome::Bad;
    case ReplayOutcome::NoAnswer:
    case ReplayOutcome::Unknown:
        return PointOutcome::Lost;
    case ReplayOutcome::Skipped:
        break;
    }
    return PointOutcome::Open;
}

Tone toneOf(const ReplayCell &cell)
{
    switch (markOf(cell)) {
    case PointOutcome::Good:
        return Tone::Good;
    case PointOutcome::Warned:
        return Tone::Warn;
    case PointOutcome::Bad:
    case PointOutcome::Lost:
        return Tone::Bad;
    case PointOutcome::Open:
        break;
    }
    return Tone::Info;
}

QString outcomeText(const ReplayCell &cell)
{
    switch (cell.state) {
    case ReplayCell::State::Waiting:
        return Words::tr("waiting");
    case ReplayCell::State::UnderWay:
        return Words::tr("under way");
    case ReplayCell::State::Ended:
        break;
    }
    return run::replayOutcomeText(cell.outcome);
}

QString answerText(const ReplayCell &cell)
{
    QStringList parts;
    if (cell.httpStatus > 0)
        parts.append(QString::number(cell.httpStatus));
    if (cell.microseconds >= 0)
        parts.append(history::durationText(cell.microseconds));
    return parts.join(QStringLiteral(" · "));
}

QString cellText(const ReplayCell &cell)
{
    QStringList parts{outcomeText(cell)};
    if (cell.httpStatus > 0)
        parts.append(QString::number(cell.httpStatus));
    if (cell.microseconds >= 0)
        parts.append(history::durationText(cell.microseconds));
    return parts.join(QStringLiteral(", "));
}

QString passText(const ReplayShape &shape, qint64 line)
{
    const QLocale locale;
    const QString round = locale.toString(shape.roundOf(line) + 1);
    const QString row = locale.toString(shape.rowOf(line) + 1);
    if (shape.rounds > 1 && shape.rows > 0)
        return Words::tr("round %1, row %2").arg(round, row);
    if (shape.rounds > 1)
        return Words::tr("round %1").arg(round);
    return shape.rows > 0 ? Words::tr("row %1").arg(row) : QString();
}

QString ratioText(qint64 now, qint64 then)
{
    if (now < 0 || then <= 0)
        return {};
    const double ratio = double(now) / double(then);
    const QLocale locale;
    if (ratio >= 9.95)
        return QStringLiteral("\u00D7%1").arg(locale.toString(qRound64(ratio)));
    return QStringLiteral("\u00D7%1").arg(locale.toString(ratio, 'f', ratio < 0.095 ? 2 : 1));
}

QString cellToolTip(const ReplayResults &results, qint64 line, int place)
{
    const ReplayCell &cell = results.cell(line, place);
    const ReplayShape::Step &step = results.step(line);
    QStringList lines{visibleText(step.name), visibleText(step.file), passText(results.shape(), line)};
    if (results.shape().places() > 1)
        lines.append(visibleText(results.shape().environments.at(place)));
    lines.append(cellText(cell));
    if (const auto checks = cell.checks())
        lines.append(Words::tr("Checks: %1").arg(history::tallySum(*checks)));
    lines.append(visibleText(results.reason(cell)));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace ui
