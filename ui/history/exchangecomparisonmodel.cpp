// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/exchangecomparisonmodel.h"

#include "run/comparisonreport.h"
#include "ui/verdicttext.h"

namespace ui {

using run::ComparedLine;
using run::LineRelation;

namespace {

constexpr qsizetype longestCell = 300; ///< bytes or characters
constexpr qsizetype longestTip = 1500;
constexpr QChar absent = u'—';

/// Without colour the outcome says it too.
QString signOf(const ComparedLine &line, bool isMuted)
{
    if (line.relation <= LineRelation::SameMeaning)
        return QStringLiteral("✓ ");
    if (isMuted)
        return QStringLiteral("~ ");
    return line.relation == LineRelation::Changed ? QStringLiteral("✗ ") : QStringLiteral("▲ ");
}

} // namespace

void ExchangeComparisonModel::setComparison(std::shared_ptr<const run::ExchangeComparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_rows.clear();
    size_t line = 0;
    for (size_t part = 0; part < run::comparedParts; ++part) {
        if (m_comparison->sums[part] == run::ComparedSums() && m_comparison->notes[part].isEmpty())
            continue;
        m_rows.push_back(-1 - int(part));
        for (; line < m_comparison->lines.size() && size_t(m_comparison->lines[line].part) == part; ++line)
            m_rows.push_back(int(line));
    }
    choose();
    endResetModel();
}

void ExchangeComparisonModel::setMutingVolatile(bool isMuting)
{
    if (isMuting == m_isMuting)
        return;
    m_isMuting = isMuting;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool ExchangeComparisonModel::isDifference(size_t row) const
{
    return m_rows[row] >= 0 && m_comparison->lines[size_t(m_rows[row])].relation != LineRelation::Same;
}

const ComparedLine *ExchangeComparisonModel::line(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int number = m_rows[shown(row)];
    return number < 0 ? nullptr : &m_comparison->lines[size_t(number)];
}

bool ExchangeComparisonModel::counts(const ComparedLine &line) const
{
    return line.isDifference() || (!m_isMuting && line.isVolatile());
}

QStringList ExchangeComparisonModel::notes(int row) const
{
    return row < 0 || row >= rowCount() || line(row) ? QStringList() : m_comparison->notes[size_t(partOf(row))];
}

int ExchangeComparisonModel::nextDifference(int row, bool forward) const
{
    const int step = forward ? 1 : -1;
    int at = row < 0 && !forward ? rowCount() - 1 : row + step;
    for (; at >= 0 && at < rowCount(); at += step) {
        const ComparedLine *candidate = line(at);
        if (candidate && counts(*candidate))
            return at;
    }
    return -1;
}

Tone ExchangeComparisonModel::toneOf(const ComparedLine &line) const
{
    switch (line.relation) {
    case LineRelation::Same:
    case LineRelation::SameMeaning:
        return Tone::Good;
    case LineRelation::Changed:
        return Tone::Bad;
    case LineRelation::OnlyA:
    case LineRelation::OnlyB:
        break;
    }
    return Tone::Warn;
}

QString ExchangeComparisonModel::text(int row, int column, qsizetype longest) const
{
    const ComparedLine *shownLine = line(row);
    if (!shownLine) {
        const run::ComparedPart part = partOf(row);
        switch (column) {
        case Place:
            return run::partTitle(part);
        case Left:
            return shortText(m_comparison->notes[size_t(part)].join(u' '), longest);
        case Right:
            return {};
        default:
            return m_comparison->sums[size_t(part)] == run::ComparedSums()
                       ? QString()
                       : run::sumText(m_comparison->sums[size_t(part)]);
        }
    }
    switch (column) {
    case Place:
        return shortText(run::placeText(*shownLine), longest);
    case Left:
    case Right: {
        const bool inB = column == Right;
        return shownLine->isThere(inB)
                   ? shortText(run::excerptText(inB ? shownLine->b : shownLine->a, 4 * longest), longest)
                   : QString(absent);
    }
    default:
        return signOf(*shownLine, !counts(*shownLine)) + shortText(run::relationText(*shownLine), longest);
    }
}

QString ExchangeComparisonModel::textOf(int row) const
{
    if (const ComparedLine *shownLine = line(row))
        return run::lineText(*shownLine);
    QStringList parts{text(row, Place, longestCell), text(row, Outcome, longestCell), text(row, Left, longestTip)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(": ")) + u'\n';
}

QVariant ExchangeComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparedLine *shownLine = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column(), longestCell);
    case Qt::ToolTipRole:
        return plainToolTip(text(index.row(), index.column(), longestTip));
    case Qt::AccessibleTextRole:
        if (index.column() == Place)
            return QString(text(index.row(), Place, longestCell) + QStringLiteral(": ") +
                           text(index.row(), Outcome, longestCell));
        return text(index.row(), index.column(), longestCell);
    case DepthRole:
        return shownLine ? 1 : 0;
    case ToneRole:
        return shownLine ? QVariant(int(toneOf(*shownLine))) : QVariant();
    case AbsentRole:
        return shownLine && ((index.column() == Left && !shownLine->isThere(false)) ||
                             (index.column() == Right && !shownLine->isThere(true)));
    case MutedRole:
        return shownLine && !counts(*shownLine) && shownLine->relation > LineRelation::SameMeaning;
    case HeadingRole:
        return !shownLine;
    default:
        return {};
    }
}

QVariant ExchangeComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Place");
    case Left:
        return QStringLiteral("A");
    case Right:
        return QStringLiteral("B");
    case Outcome:
        return tr("Relation");
    default:
        return {};
    }
}

} // namespace ui
