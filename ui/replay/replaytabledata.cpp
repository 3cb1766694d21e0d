// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// What the cells of a replay show.
#include "ui/replay/replaytable.h"

#include "history/rowtext.h"
#include "ui/historycell.h"
#include "ui/replay/replaywords.h"
#include "ui/theme.h"

namespace ui {

QVariant ReplayTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Column &column = m_columns[size_t(index.column())];
    const qint64 line = lineAt(index.row());
    const ReplayCell &cell = m_results.cell(line, column.place);
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::AccessibleTextRole:
        return spoken(line, column);
    case Qt::ToolTipRole:
        return plainToolTip(cellToolTip(m_results, line, column.place));
    case Qt::TextAlignmentRole:
        if (column.kind == Kind::Duration || column.kind == Kind::Ratio || column.kind == Kind::Number)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::ForegroundRole:
        return front(line, column);
    case MarkRole:
        if (column.kind == Kind::Outcome || column.kind == Kind::Place)
            return int(markOf(cell));
        if (const ReplayCell *then = column.kind == Kind::Before ? before(line, column.place) : nullptr)
            return int(markOf(*then));
        return {};
    case ToneRole:
        return tone(line, column);
    case AsideRole:
        return column.kind == Kind::Request ? visibleText(m_results.step(line).file) : QVariant();
    default:
        return {};
    }
}

QString ReplayTable::text(qint64 line, const Column &column) const
{
    const ReplayCell &cell = m_results.cell(line, column.place);
    const ReplayCell *then = before(line, column.place);
    switch (column.kind) {
    case Kind::Outcome:
        return outcomeText(cell);
    case Kind::Request:
        return visibleText(m_results.step(line).name);
    case Kind::Pass:
        return passText(m_results.shape(), line);
    case Kind::Http:
        return cell.httpStatus > 0 ? QString::number(cell.httpStatus) : QString();
    case Kind::Duration:
        return history::durationText(cell.microseconds);
    case Kind::Checks:
        return cell.checks() ? history::tallyText(*cell.checks()) : QString();
    case Kind::Reason:
        return visibleText(m_results.reason(cell));
    case Kind::Number:
        return cell.recording > 0 ? QStringLiteral("#%1").arg(cell.recording) : QString();
    case Kind::Place: {
        const QString answer = answerText(cell);
        return answer.isEmpty() ? outcomeText(cell) : answer;
    }
    case Kind::Before:
        return then ? cellText(*then) : QString();
    case Kind::Ratio:
        return then ? ratioText(cell.microseconds, then->microseconds) : QString();
    case Kind::Differs:
        return m_results.differs(line) ? QStringLiteral("\u2260") : QString();
    }
    return {};
}

QVariant ReplayTable::tone(qint64 line, const Column &column) const
{
    const ReplayCell &cell = m_results.cell(line, column.place);
    if (column.kind == Kind::Http && cell.httpStatus > 0)
        return int(toneOfStatus(cell.httpStatus));
    if (column.kind == Kind::Checks && cell.checks())
        return int(toneOfTally(*cell.checks()));
    if (column.kind == Kind::Differs && m_results.differs(line))
        return int(Tone::Warn);
    return {};
}

QVariant ReplayTable::front(qint64 line, const Column &column) const
{
    const Colors &colors = m_theme.colors();
    const ReplayCell &cell = m_results.cell(line, column.place);
    const ReplayCell *then = before(line, column.place);
    const bool isOpen = markOf(cell) == history::PointOutcome::Open;
    switch (column.kind) {
    case Kind::Outcome:
    case Kind::Place:
        return isOpen ? colors.muted : frontColor(colors, toneOf(cell));
    case Kind::Before:
        return then && isChanged(cell, *then) ? colors.warn : colors.muted;
    case Kind::Ratio:
        return then && cell.microseconds > 2 * then->microseconds ? colors.warn : colors.muted;
    case Kind::Reason:
    case Kind::Pass:
    case Kind::Number:
        return colors.muted;
    default:
        return colors.text;
    }
}

QString ReplayTable::spoken(qint64 line, const Column &column) const
{
    const ReplayCell &cell = m_results.cell(line, column.place);
    switch (column.kind) {
    case Kind::Request:
        return tr("%1 in %2").arg(visibleText(m_results.step(line).name), visibleText(m_results.step(line).file));
    case Kind::Place:
        return tr("%1: %2").arg(visibleText(m_results.shape().environments.at(column.place)), cellText(cell));
    case Kind::Checks:
        return cell.checks() ? history::tallySum(*cell.checks()) : QString();
    case Kind::Differs:
        return m_results.differs(line) ? tr("The environments differ") : QString();
    default:
        return text(line, column);
    }
}

QVariant ReplayTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Column &column = m_columns[size_t(section)];
    const bool isMatrix = m_results.shape().places() > 1;
    switch (column.kind) {
    case Kind::Outcome:
        return tr("Outcome");
    case Kind::Request:
        return tr("Request");
    case Kind::Pass:
        return tr("Pass");
    case Kind::Http:
        return tr("HTTP");
    case Kind::Duration:
        return tr("Duration");
    case Kind::Checks:
        return tr("Checks");
    case Kind::Reason:
        return tr("Reason");
    case Kind::Number:
        return tr("History");
    case Kind::Place:
        return visibleText(m_results.shape().environments.at(column.place));
    case Kind::Before:
        return isMatrix ? tr("before, %1").arg(visibleText(m_results.shape().environments.at(column.place)))
                        : tr("Before");
    case Kind::Ratio:
        return tr("Ratio");
    case Kind::Differs:
        return tr("Differs");
    }
    return {};
}

} // namespace ui
